import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Translate from '@docusaurus/Translate';
import shield from '@theme/PlanBody/shield';
import type {BodyElement} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  /** What `children` is drawn from. */
  readonly body: readonly BodyElement[];
  readonly children: ReactNode;
}

/** Set by `plugin/docusaurus/plugin.ts`, so that browsers don't get what only the server needs. */
declare const EXECPLANS_SERVER: boolean;

/**
 * A text as the components of the site draw it; where one of them fails, as plain text: on the
 * server its own, in the browser the whole.
 */
export default function PlanBodySafe({body, children}: Props): ReactNode {
  return (
    <ErrorBoundary fallback={() => <PlanBodyPlain body={body} />}>
      {EXECPLANS_SERVER ? shield(children) : children}
    </ErrorBoundary>
  );
}

function PlanBodyPlain({body}: Pick<Props, 'body'>): ReactNode {
  return (
    <>
      <p className="alert alert--warning execplans-failed">
        <Translate
          id="theme.execplans.body.failed"
          description="Above a text that is not formatted"
        >
          A component of this site failed on this text, so it is shown without formatting.
        </Translate>
      </p>
      <div style={{whiteSpace: 'pre-wrap'}}>{body.map(textOf).join('\n\n')}</div>
    </>
  );
}

function textOf(element: BodyElement): string {
  if (typeof element === 'string') return element;
  const [, , ...children] = element;
  return children.map(textOf).join('');
}
