import {ThemeClassNames} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import renderElements from '@theme/PlanBody/elements';
import PlanBodySafe from '@theme/PlanBody/Safe';
import useScrollableTables from '@theme/PlanBody/Text/useScrollableTables';
import clsx from 'clsx';
import type {BodyElement} from 'docusaurus-plugin-execplans/client';
import {createElement, type ElementType, Fragment, type ReactNode, useMemo, useRef} from 'react';

export interface Props {
  readonly body: readonly BodyElement[];
  readonly plainBody?: boolean;
  readonly assets: readonly string[];
  /** Components for this body only, by tag. */
  readonly components?: Readonly<Record<string, ElementType>>;
}

type Tagged = Exclude<BodyElement, string>;

const NONE = {};

/** A text of the repository, as GitHub would render it. */
export default function PlanBodyText({
  body: elements,
  plainBody,
  assets,
  components = NONE,
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const body = useMemo(
    () => createElement(Fragment, null, ...renderElements(elements, assets, components)),
    [elements, assets, components],
  );
  const root = useRef<HTMLDivElement>(null);
  useScrollableTables(root, body);
  collectIds(elements, collectAnchor);
  return (
    <div
      ref={root}
      dir="auto"
      className={clsx(
        ThemeClassNames.docs.docMarkdown,
        'markdown',
        'execplans-body',
        plainBody && 'execplans-body--plain',
      )}
    >
      <PlanBodySafe body={elements}>{body}</PlanBodySafe>
    </div>
  );
}

/** For all elements, because most components do not report the ids of the elements they render. */
function collectIds(
  elements: readonly BodyElement[] | Tagged,
  collect: (id: string) => void,
): void {
  for (const element of elements) {
    if (!Array.isArray(element)) continue;
    const {id} = element[1];
    if (id !== undefined) collect(String(id));
    if (element.length > 2) collectIds(element, collect);
  }
}
