import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import AsOf from '@theme/PlanDate/AsOf';
import PlanPageAddress from '@theme/PlanPage/Address';
import {type PlanIndexPageProps, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends PlanIndexPageProps {}

/** How many plans there are, where they are in the repository, and the as-of date. */
export default function PlanIndexPageHeader({index}: Props): ReactNode {
  const selectMessage = usePlural();
  const count = index.rows.length;
  return (
    <header>
      <Heading as="h1" className="execplans-title">
        {index.title ?? (
          <Translate
            id="theme.execplans.index.title"
            description="Title of the page that lists all plans"
          >
            Plans
          </Translate>
        )}
      </Heading>
      <p className="execplans-line">
        {selectMessage(
          count,
          translate(
            {
              id: 'theme.execplans.index.count',
              message: 'One plan|{count} plans',
              description: 'How many plans there are; plural forms, see the Docusaurus docs',
            },
            {count},
          ),
        )}
        {index.folder !== '' && (
          <>
            {' · '}
            <code>{index.folder}</code>
          </>
        )}
        {' · '}
        <AsOf stamp={index.asOf} />
        {index.findings && (
          <>
            {' · '}
            <Link to={index.findings.permalink}>
              {selectMessage(
                index.findings.count,
                translate(
                  {
                    id: 'theme.execplans.index.findings',
                    message: 'one finding outside of plans|{count} findings outside of plans',
                    description: 'Link to the findings in files that are not plans; plural forms',
                  },
                  {count: index.findings.count},
                ),
              )}
            </Link>
          </>
        )}
      </p>
      <PlanPageAddress />
    </header>
  );
}
