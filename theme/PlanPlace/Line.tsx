import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {atLine, type LineProp, type PlanPageData} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/**
 * A line of the plan's main document as `:line`, of another file as `name:line`, linked where the
 * source host is known; a line of another file also to its part of the page. No component, because
 * a page has about fifty.
 *
 * @param isSpelled - whether it stands in a sentence, as “line 22”
 */
export default function drawLine(
  plan: PlanPageData,
  {line, part = ''}: LineProp,
  isSpelled = false,
): ReactNode {
  const file = plan.parts?.find(({name}) => name === part);
  const {lineUrl} = file ?? plan;
  const text =
    isSpelled && part === ''
      ? translate(
          {
            id: 'theme.execplans.place.line',
            message: 'line {line}',
            description: 'A place in the file of the plan whose page it is on',
          },
          {line},
        )
      : `${part}:${line}`;
  if (!lineUrl) {
    const code = <code className="execplans-place">{text}</code>;
    return file ? <Link to={`#${encodeURIComponent(file.anchor)}`}>{code}</Link> : code;
  }
  return (
    <a
      className="execplans-place"
      href={atLine(lineUrl, line)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {text}
    </a>
  );
}
