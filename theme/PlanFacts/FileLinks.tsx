import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import type {ReactNode} from 'react';

export interface Props {
  readonly sourceUrl?: string;
  readonly editUrl?: string;
}

/** Items that lead to the source of a file and to where it is edited, as far as these are known. */
export default function PlanFactsFileLinks({sourceUrl, editUrl}: Props): ReactNode {
  return (
    <>
      {sourceUrl && (
        <li className="execplans-screen">
          <Link to={sourceUrl}>
            <Translate id="theme.execplans.facts.source" description="Label of a link">
              Source
            </Translate>
          </Link>
        </li>
      )}
      {editUrl && (
        <li className="execplans-screen">
          <EditThisPage editUrl={editUrl} />
        </li>
      )}
    </>
  );
}
