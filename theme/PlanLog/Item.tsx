import PlanLogEntry from '@theme/PlanLog/Entry';
import PlanLogGap from '@theme/PlanLog/Gap';
import PlanLogReleases from '@theme/PlanLog/Releases';
import PlanLogTicks from '@theme/PlanLog/Ticks';
import type {LogItemProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: LogItemProp;
  /** The as-of date, until which days are counted. */
  readonly asOf: string;
}

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
