import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {LogEntryProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** When it happened, and whether that can be right; nothing for an entry without a date. */
export default function drawWhen({
  at,
  problem,
}: {
  at?: string | undefined;
  problem?: LogEntryProp['problem'];
}): ReactNode {
  if (!at) return null;
  if (!problem) return <PlanDate stamp={at} className="execplans-when execplans-quiet" />;
  return (
    <span className="execplans-when execplans-quiet">
      <PlanDate stamp={at} />
      <em>
        {problem === 'future' ? (
          <Translate id="theme.execplans.log.future" description="Next to a date">
            in the future
          </Translate>
        ) : (
          <Translate id="theme.execplans.log.before1990" description="Next to a date">
            before 1990
          </Translate>
        )}
      </em>
    </span>
  );
}
