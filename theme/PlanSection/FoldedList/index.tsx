import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  /** The items, each of them an `li`. */
  readonly children: readonly ReactNode[];
  /** How many items of a long list are shown before it is folded. */
  readonly open?: number;
}

/** A list of which all but the first items are folded away, where it is long. */
export default function FoldedList({children, open = 8}: Props): ReactNode {
  // One item more takes no more room than what would unfold it.
  const shown = children.length > open + 1 ? open : children.length;
  const folded = children.slice(shown);
  return (
    <>
      <ul className="execplans-items clean-list margin--none">{children.slice(0, shown)}</ul>
      {folded.length > 0 && (
        <details className="execplans-more">
          <summary>
            <Translate
              id="theme.execplans.section.showMore"
              description="Opens a long list"
              values={{count: folded.length}}
            >
              {'Show {count} more'}
            </Translate>
          </summary>
          <ul className="execplans-items clean-list margin--none">{folded}</ul>
        </details>
      )}
    </>
  );
}
