import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly row: PlanRowProp;
  readonly className?: string;
}

/** The day of a plan's last activity; where it notes none, the last change of its file. */
export default function PlanListItemDates({row, className}: Props): ReactNode {
  const {last, fileChanged} = row;
  if (last) return <PlanDate stamp={last.slice(0, 10)} className={className} />;
  if (!fileChanged) return null;
  return (
    <span className={className}>
      <Translate
        id="theme.execplans.facts.fileChanged"
        description="A date of a plan"
        values={{at: <PlanDate stamp={fileChanged} />}}
      >
        {'file changed {at}'}
      </Translate>
    </span>
  );
}
