import {ThemeClassNames} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import renderElements from '@theme/PlanBody/elements';
import type {Props} from '@theme/PlanBody/Text';
import clsx from 'clsx';
import type {BodyElement} from 'docusaurus-plugin-execplans/client';
import {createElement, Fragment, type ReactNode, useMemo} from 'react';
import styles from './styles.module.css';

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
  for (const id of listIds(elements)) collectAnchor(id);
  return (
    <div
      dir="auto"
      className={clsx(
        ThemeClassNames.docs.docMarkdown,
        'markdown',
        'execplans-body',
        styles.body,
        plainBody && styles.plain,
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
