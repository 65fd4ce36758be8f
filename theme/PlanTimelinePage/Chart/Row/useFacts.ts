import {translate} from '@docusaurus/Translate';
import translateProblem from '@theme/PlanTimelinePage/problems';
import {
  formatSpan,
  type TimelinePlanProp,
  useFormat,
  usePlural,
} from 'docusaurus-plugin-execplans/client';

/** A row in words, after its title and status: dates, tasks and what is wrong with the dates. */
export default function useFacts(plan: TimelinePlanProp): string[] {
  const selectMessage = usePlural();
  const format = useFormat();
  const {done = 0, total, fromFile, problems = []} = plan;
  const facts: string[] = [];
  const [from, to] = stampsOf(plan);
  if (from && to) facts.push(formatSpan(from, to, format));
  if (fromFile) {
    facts.push(
      translate({
        id: 'theme.execplans.timeline.fromFile',
        message: 'file dates',
        description: 'After dates of a plan that are from version control',
      }),
    );
  }
  if (total !== undefined) {
    const tasks = translate(
      {
        id: 'theme.execplans.timeline.tasks',
        message: '{done} of {total} task|{done} of {total} tasks',
        description: 'How many tasks of a plan are done; plural forms by the number of all',
      },
      {done, total},
    );
    facts.push(selectMessage(total, tasks));
  }
  for (const problem of problems) {
    if (problem !== 'no-stamp') facts.push(translateProblem(problem));
  }
  return facts;
}

/** First and last activity as written; days where they come from version control. */
function stampsOf({start, last, shown, span, fromFile}: TimelinePlanProp): (string | undefined)[] {
  if (shown) return shown;
  if (fromFile && span) return [dayLabel(span[0]), dayLabel(Math.max(span[0], span[1] - 1))];
  return [start ?? last, last ?? start];
}

function dayLabel(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
