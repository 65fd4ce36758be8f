import Translate, {translate} from '@docusaurus/Translate';
import PlanUnseen from '@theme/PlanUnseen';
import {
  type ExportFormat,
  exportPlans,
  type PlanRowProp,
  useSiteUrl,
} from 'docusaurus-plugin-execplans/client';
import {type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState} from 'react';

export interface Props {
  /** In the order of the export. */
  readonly rows: readonly PlanRowProp[];
  /** Those to export. */
  readonly shown: ReadonlySet<PlanRowProp>;
}

/** Hands out the plans that are shown, as a file or in the clipboard. */
export default function PlanExport({rows, shown}: Props): ReactNode {
  const urlOf = useSiteUrl();
  const menu = useRef<HTMLDetailsElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const toText = (format: ExportFormat) =>
    exportPlans(
      rows.filter((row) => shown.has(row)),
      format,
      urlOf,
    );
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const save = (format: ExportFormat) => {
    download(toText(format), `plans.${format}`);
    close();
  };
  const copy = async () => {
    const text = toText('md');
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      // Browsers keep the clipboard from pages without HTTPS.
      download(text, 'plans.md');
      close();
    }
  };
  return (
    <details
      ref={menu}
      className="execplans-export execplans-scripted dropdown dropdown--right dropdown--show"
      onToggle={() => setIsCopied(false)}
      onBlur={({currentTarget, relatedTarget}: FocusEvent<HTMLDetailsElement>) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({key, currentTarget}: KeyboardEvent<HTMLDetailsElement>) => {
        if (key !== 'Escape') return;
        close();
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="button button--sm execplans-button">
        <Translate
          id="theme.execplans.export"
          description="Opens the ways to export the plans that are shown"
        >
          Export
        </Translate>
      </summary>
      <div className="dropdown__menu">
        <button type="button" className="clean-btn dropdown__link" onClick={() => save('csv')}>
          CSV
        </button>
        <button type="button" className="clean-btn dropdown__link" onClick={() => save('json')}>
          JSON
        </button>
        <button type="button" className="clean-btn dropdown__link" onClick={copy}>
          {isCopied
            ? translate({
                id: 'theme.execplans.export.copied',
                message: 'Copied',
                description: 'On the button that copied plans as Markdown',
              })
            : translate({
                id: 'theme.execplans.export.copy',
                message: 'Copy as Markdown',
                description: 'Button that copies the plans that are shown',
              })}
        </button>
      </div>
      <PlanUnseen as="span" role="status">
        {isCopied && (
          <Translate
            id="theme.execplans.export.copied"
            description="On the button that copied plans as Markdown"
          >
            Copied
          </Translate>
        )}
      </PlanUnseen>
    </details>
  );
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
