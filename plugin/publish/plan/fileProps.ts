import type {Plan, PlanPart, PlanUnit} from '../../model/plan.js';
import {partAnchor} from '../../read/family/partAnchor.js';
import type {RenderedBody} from '../body/renderBody.js';
import {editUrlOf} from '../links/editUrl.js';
import type {Site} from '../site.js';
import type {PlanFileProp, PlanPageSource} from './props.js';

interface Texts {
  /** Of the main document. */
  body: RenderedBody;
  /** Of the other files. */
  parts: readonly {part: PlanPart; body: RenderedBody}[];
  /** The same as JSON, with their links. */
  bodies: readonly string[];
}

/** What the page of a plan of several files shows of each, besides the text of the main document. */
export function fileProps(
  plan: Plan & {unit: PlanUnit},
  {body: mainBody, parts, bodies}: Texts,
  site: Pick<Site, 'world' | 'options'>,
): Pick<PlanPageSource, 'main' | 'parts'> {
  const [main] = plan.unit.files;
  return {
    ...(main && {main: fileProp(main, mainBody, plan, site)}),
    parts: parts.map(({part, body}, at) => ({
      ...fileProp(part, body, plan, site),
      ...(body.plain && {plainBody: true}),
      ...(body.cut && {bodyCut: body.cut}),
      toc: body.toc,
      body: bodies[at] ?? '[]',
    })),
  };
}

function fileProp(
  {path, name, kind}: PlanPart,
  {title}: RenderedBody,
  plan: Plan,
  {world: {sourceUrl}, options}: Pick<Site, 'world' | 'options'>,
): PlanFileProp {
  const editUrl = editUrlOf(path, options.editUrl);
  return {
    anchor: partAnchor(name),
    name,
    kind,
    ...(title && title !== plan.title && {title}),
    ...(sourceUrl && {sourceUrl: sourceUrl(path), lineUrl: sourceUrl(path, '{line}')}),
    ...(editUrl && {editUrl}),
  };
}
