import {ThemeClassNames} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import renderElements from '@theme/PlanBody/elements';
import clsx from 'clsx';
import {type BodyElement, usePlan} from 'docusaurus-plugin-execplans/client';
import {createElement, Fragment, type ReactNode, useMemo} from 'react';
import styles from './styles.module.css';

/** The plan itself, as GitHub would render it. */
export default function PlanBody(): ReactNode {
  const {plan, assets} = usePlan();
  const {collectAnchor} = useBrokenLinks();
  const elements = useMemo(() => JSON.parse(plan.body) as BodyElement[], [plan.body]);
  const body = useMemo(
    () => createElement(Fragment, null, ...renderElements(elements, assets)),
    [elements, assets],
  );
  for (const id of listIds(elements)) collectAnchor(id);
  return (
    <div
      dir="auto"
      className={clsx(
        ThemeClassNames.docs.docMarkdown,
        'markdown',
        'execplans-body',
        styles.body,
        plan.plainBody && styles.plain,
      )}
    >
      {body}
    </div>
  );
}

function listIds(elements: readonly BodyElement[]): string[] {
  return elements.flatMap((element) => {
    if (typeof element === 'string') return [];
    const [, {id}, ...children] = element;
    return id === undefined ? listIds(children) : [String(id), ...listIds(children)];
  });
}
