import Translate, {translate} from '@docusaurus/Translate';
import PlanProgress from '@theme/PlanProgress';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** How far the checklist is, and that the plan waits to be closed. */
export default function PlanFactsTasks(): ReactNode {
  const {status, tasks, checklistKept, readyToClose} = usePlan().plan;
  const notes = tasks ? listNotes(tasks) : [];
  return (
    <>
      {readyToClose && (
        <li>
          <strong>
            <Translate
              id="theme.execplans.facts.readyToClose"
              description="All tasks of a plan are done, but it is still open"
            >
              ready to close
            </Translate>
          </strong>
        </li>
      )}
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
