import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import styles from 'docusaurus-plugin-execplans/styles/parts.module.css';
import type {ReactNode} from 'react';

export interface Props {
  /** The items, each of them an `li`. */
  readonly children: readonly ReactNode[];
  /** How many items of a long list are shown before it is folded. */
  readonly open?: number;
  readonly className?: string;
}

/** A list of which all but the first items are folded away, where it is long. */
export default function FoldedList({children, open = 8, className}: Props): ReactNode {
  // One item more takes no more room than what would unfold it.
  const shown = children.length > open + 1 ? open : children.length;
  const folded = children.slice(shown);
  return (
    <>
      <ul className={clsx(styles.list, className)}>{children.slice(0, shown)}</ul>
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>
            <Translate
              id="theme.execplans.section.showMore"
              description="Opens a long list"
              values={{count: folded.length}}
            >
              {'Show {count} more'}
            </Translate>
          </summary>
          <ul className={clsx(styles.list, className)}>{folded}</ul>
        </details>
      )}
    </>
  );
}
