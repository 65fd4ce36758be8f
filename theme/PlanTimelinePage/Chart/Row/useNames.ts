import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import translateStatus from '@theme/PlanStatus/label';
import {formatSpan, type TimelinePlanProp, useFormat} from 'docusaurus-plugin-execplans/client';

/** A row in words: its whole name, and what stands below the title where there is no axis. */
export default function useNames(plan: TimelinePlanProp): {name: string; facts: string} {
  const {selectMessage} = usePluralForm();
  const format = useFormat();
  const {title, status, done = 0, total} = plan;
  const [from, to] = stampsOf(plan);
  const dates = from && to ? formatSpan(from, to, format) : null;
  const tasks =
    total === undefined
      ? null
      : selectMessage(
          total,
          translate(
            {
              id: 'theme.execplans.timeline.tasks',
              message: '{done} of one task|{done} of {total} tasks',
              description: 'How many tasks of a plan are done; plural forms by the number of all',
            },
            {done, total},
          ),
        );
  const facts = [dates, plan.fromFile ? translateFromFile() : null, tasks].filter(
    (part) => part !== null,
  );
  const word = translateStatus(status).toLocaleLowerCase(format.locale);
  return {
    name: [title, word, ...facts].join(', '),
    facts: facts.join(' · '),
  };
}

/** First and last activity as written; days where they come from version control. */
function stampsOf({start, last, span, fromFile}: TimelinePlanProp): (string | undefined)[] {
  if (fromFile && span) return [dayOf(span[0]), dayOf(Math.max(span[0], span[1] - 1))];
  return [start ?? last, last ?? start];
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function translateFromFile(): string {
  return translate({
    id: 'theme.execplans.timeline.fromFile',
    message: 'dates of the file',
    description: 'After dates of a plan that come from version control',
  });
}
