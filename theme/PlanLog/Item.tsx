import PlanLogEntry from '@theme/PlanLog/Entry';
import PlanLogGap from '@theme/PlanLog/Gap';
import type {Props} from '@theme/PlanLog/Item';
import PlanLogReleases from '@theme/PlanLog/Releases';
import PlanLogTicks from '@theme/PlanLog/Ticks';
import type {ReactNode} from 'react';

/** One thing that happened, or a time in which nothing did. */
export default function PlanLogItem({item, asOf}: Props): ReactNode {
  switch (item.kind) {
    case 'gap':
      return <PlanLogGap gap={item} asOf={asOf} />;
    case 'ticked':
      return <PlanLogTicks ticks={item} />;
    case 'released':
      return <PlanLogReleases releases={item.releases} more={item.more} />;
    default:
      return <PlanLogEntry entry={item} />;
  }
}
