import Link from '@docusaurus/Link';
import PlanStatus from '@theme/PlanStatus';
import type {ReferenceProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: ReferenceProp;
}

/** What is named, linked where it is shown; a plan with its status. */
export default function PlanReferencesName({item}: Props): ReactNode {
  const {group, label, href, unchecked, status} = item;
  const name = group === 'file' || group === 'commit' ? <code>{label}</code> : <bdi>{label}</bdi>;
  return (
    <>
      {href ? (
        <Link to={href} {...(unchecked && {'data-noBrokenLinkCheck': true})}>
          {name}
        </Link>
      ) : (
        name
      )}
      {status && ' '}
      {status && <PlanStatus status={status} />}
    </>
  );
}
