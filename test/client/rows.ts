import type {PlanRowProp} from '../../plugin/publish/list/props.js';

/** A row of the index; what a test does not speak of does not matter. */
export function row(title: string, props: Partial<PlanRowProp> = {}): PlanRowProp {
  const slug = title.toLowerCase().replace(/\W+/g, '-');
  return {title, permalink: `/plans/${slug}`, path: `plans/${slug}.md`, status: 'active', ...props};
}

export function titles(rows: Iterable<PlanRowProp>): string[] {
  return [...rows].map(({title}) => title);
}
