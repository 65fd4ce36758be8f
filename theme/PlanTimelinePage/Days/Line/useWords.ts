import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import translateEvent from '@theme/PlanTimelinePage/Days/Line/labels';
import {type TimelineLineProp, useFormat} from 'docusaurus-plugin-execplans/client';

/** The events of a line as one sentence: `started, 2 tasks done, decided “Keep the list”`. */
export default function useWords(line: TimelineLineProp): string {
  const {selectMessage} = usePluralForm();
  const {locale} = useFormat();
  const {started, ended, ticked = 0, decisions = [], notes = [], more = 0, file, problem} = line;
  const parts: string[] = [];
  if (started) parts.push(translateEvent('started'));
  if (ticked > 0) {
    const tasks = translate(
      {
        id: 'theme.execplans.timeline.ticked',
        message: 'one task done|{count} tasks done',
        description: 'What happened to a plan on a day; plural forms by the number of tasks',
      },
      {count: ticked},
    );
    parts.push(selectMessage(ticked, tasks));
  }
  for (const {text} of decisions) parts.push(quote(translateEvent('decided'), text));
  for (const {kind, text} of notes) {
    if (kind === 'drafted' || kind === 'discovered' || kind === 'concluded') {
      parts.push(quote(translateEvent(kind), text));
    } else parts.push(`“${text}”`);
  }
  if (more > 0) {
    const others = translate(
      {
        id: 'theme.execplans.timeline.more',
        message: 'one more entry|{count} more entries',
        description: 'After what happened to a plan on a day; plural forms by the number left out',
      },
      {count: more},
    );
    parts.push(selectMessage(more, others));
  }
  if (file) parts.push(translateEvent(file));
  if (ended) parts.push(translateEvent(ended));
  if (problem) parts.push(translateEvent(problem));
  return new Intl.ListFormat(locale, {type: 'unit', style: 'short'}).format(parts);
}

function quote(words: string, text: string): string {
  return text === '' ? words : `${words} “${text}”`;
}
