import Translate from '@docusaurus/Translate';
import drawEntry from '@theme/PlanLog/Entry';
import PlanLogGap from '@theme/PlanLog/Gap';
import PlanLogReleases from '@theme/PlanLog/Releases';
import PlanLogTicks from '@theme/PlanLog/Ticks';
import PlanSection from '@theme/PlanSection';
import {type LogItemProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What happened, in chronological order; entries without a date are listed separately. */
export default function PlanLog(): ReactNode {
  const {plan, asOf} = usePlan();
  const {log} = plan;
  if (log.length === 0) return null;
  const dated = log.filter(isDated);
  const undated = log.filter((item) => !isDated(item));
  const toItem = (item: LogItemProp) => {
    switch (item.kind) {
      case 'gap':
        return <PlanLogGap key={`gap ${item.after}`} gap={item} asOf={asOf} />;
      case 'ticked':
        return <PlanLogTicks key={`ticked ${item.at}`} ticks={item} />;
      case 'released':
        return <PlanLogReleases key={`released ${item.releases[0]?.at}`} {...item} />;
      default:
        return drawEntry(item, plan);
    }
  };
  return (
    <PlanSection name="log" count={log.length}>
      {dated.length > 0 && <ol className="execplans-entries clean-list">{dated.map(toItem)}</ol>}
      {undated.length > 0 && (
        <>
          {dated.length > 0 && (
            <p className="execplans-quiet margin-vert--sm">
              <Translate
                id="theme.execplans.log.undatedEntries"
                description="Above the log entries that have no date"
              >
                Entries without a date, in the order of the plan:
              </Translate>
            </p>
          )}
          <ul className="execplans-entries execplans-entries--undated clean-list">
            {undated.map(toItem)}
          </ul>
        </>
      )}
    </PlanSection>
  );
}

function isDated(item: LogItemProp): boolean {
  return item.kind === 'gap' || item.kind === 'released' || item.at !== undefined;
}
