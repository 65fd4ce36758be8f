import {interpolate} from '@docusaurus/Interpolate';
import Translate, {translate} from '@docusaurus/Translate';
import translateRole from '@theme/PlanFacts/roles';
import PlanProgress from '@theme/PlanProgress';
import {type TaskCountProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** How far the checklist is, by kind of task. */
export default function PlanFactsTasks(): ReactNode {
  const {status, tasks, taskCounts = [], checklistKept} = usePlan().plan;
  const notes = tasks ? [...listKinds(taskCounts), ...listNotes(tasks)] : [];
  return (
    <>
      {tasks && !checklistKept && (
        <li>
          <Translate
            id="theme.execplans.facts.checklistNotKept"
            description="The work of a plan shipped, but none of its tasks is checked"
          >
            checklist out of date
          </Translate>
        </li>
      )}
      {tasks && checklistKept && (
        <li>
          {tasks.total > 0 && (
            <PlanProgress status={status} done={tasks.done} total={tasks.total} />
          )}
          {notes.length > 0 && ` (${notes.join(', ')})`}
        </li>
      )}
    </>
  );
}

function listKinds(counts: readonly TaskCountProp[]): string[] {
  return counts.map(({role, done, total}) =>
    interpolate(translateRole(role), {
      count: translate(
        {
          id: 'theme.execplans.progress',
          message: '{done} of {total}',
          description: 'How many tasks of a plan are done',
        },
        {done, total},
      ),
    }),
  );
}

function listNotes({partial, blocked, dropped}: Record<'partial' | 'blocked' | 'dropped', number>) {
  const notes: string[] = [];
  if (partial > 0) {
    notes.push(
      translate(
        {
          id: 'theme.execplans.facts.partial',
          message: '{count} partly done',
          description: 'A number of tasks',
        },
        {count: partial},
      ),
    );
  }
  if (blocked > 0) {
    notes.push(
      translate(
        {
          id: 'theme.execplans.facts.blocked',
          message: '{count} blocked',
          description: 'A number of tasks',
        },
        {count: blocked},
      ),
    );
  }
  if (dropped > 0) {
    notes.push(
      translate(
        {
          id: 'theme.execplans.facts.dropped',
          message: '{count} dropped',
          description: 'A number of tasks',
        },
        {count: dropped},
      ),
    );
  }
  return notes;
}
