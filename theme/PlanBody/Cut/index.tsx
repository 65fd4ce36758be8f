import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CutTextProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly cut?: CutTextProp;
  readonly sourceUrl?: string;
}

/** Says how much of a long text the page shows, and where the whole text is. */
export default function PlanBodyCut({cut, sourceUrl}: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  if (!cut) return null;
  const count = (characters: number) => new Intl.NumberFormat(locale).format(characters);
  return (
    <p className="alert alert--warning execplans-cut">
      <Translate
        id="theme.execplans.body.cut"
        description="Below the beginning of a very long text"
        values={{shown: count(cut.shown), all: count(cut.of)}}
      >
        {'The text is too long for a page: {shown} of {all} characters are shown.'}
      </Translate>
      {sourceUrl && ' '}
      {sourceUrl && (
        <Link to={sourceUrl}>
          <Translate id="theme.execplans.body.whole" description="Label of a link">
            Read the whole text
          </Translate>
        </Link>
      )}
    </p>
  );
}
