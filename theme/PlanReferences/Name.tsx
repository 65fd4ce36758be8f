import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import PlanStatus from '@theme/PlanStatus';
import type {ReferenceProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: ReferenceProp;
}

/** What is named, linked where it is shown; a plan with its status, a withdrawn release with a word. */
export default function PlanReferencesName({item}: Props): ReactNode {
  const {group, label, href, unchecked, status, yanked} = item;
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
      {yanked && ' '}
      {yanked && (
        <Translate
          id="theme.execplans.references.yanked"
          description="After a release that a plan mentions and that was withdrawn"
        >
          (yanked)
        </Translate>
      )}
    </>
  );
}
