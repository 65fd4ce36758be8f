import Translate from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type {PlanIndexPageProps} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends PlanIndexPageProps {}

/** Explains how to write the first plan. */
export default function PlansEmpty({index}: Props): ReactNode {
  const file = [index.folder, 'search-in-the-manual.md'].filter(Boolean).join('/');
  return (
    <div className="execplans-empty">
      <p>
        <Translate
          id="theme.execplans.empty.none"
          description="Shown instead of the list of plans if there are none"
        >
          There are no plans yet. A plan is a Markdown file with a title; no other headings and no
          front matter are required. If it has a checklist and dated entries, its status is derived
          from them.
        </Translate>
      </p>
      <p>
        <Translate
          id="theme.execplans.empty.write"
          description="Before the example of a first plan"
          values={{file: <code>{file}</code>}}
        >
          {'Write your first plan, for example {file}:'}
        </Translate>
      </p>
      <CodeBlock language="md" title={file}>
        {examplePlan(index.asOf.slice(0, 10))}
      </CodeBlock>
    </div>
  );
}

/** @param day - `2026-06-01` */
function examplePlan(day: string): string {
  return `# Search in the manual

## Purpose

Readers find a page of the manual by any word on it.

## Progress

- [x] (${day} 09:00Z) Choose the format of the index
- [ ] Build the index together with the pages
- [ ] Show results while typing

## Decision Log

- Decision: build the index with the site.
  Rationale: no server has to run.
  Date/Author: ${day} / Ada

## Outcomes & Retrospective

To be filled in when the work is done.
`;
}
