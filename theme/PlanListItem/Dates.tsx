import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly row: PlanRowProp;
}

/** The day of a plan's last activity; where it notes none, the last change of its file. */
export default function PlanListItemDates({row}: Props): ReactNode {
  const {last, fileChanged} = row;
  if (last) return <PlanDate stamp={last.slice(0, 10)} className="execplans-date" />;
  if (!fileChanged) return null;
  return (
    <span className="execplans-date">
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
