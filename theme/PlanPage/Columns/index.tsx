import {useWindowSize} from '@docusaurus/theme-common';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import clsx from 'clsx';
import type {TocItemProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly toc: TocItemProp[];
  /** Shown above the text. */
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Shown below the text, but not part of it. */
  readonly foot?: ReactNode;
}

/** A text next to its table of contents, or below it in narrow windows. */
export default function PlanPageColumns({toc, head, children, foot}: Props): ReactNode {
  const isNarrow = useWindowSize() === 'mobile';
  const hasToc = toc.length > 0;
  return (
    <main className="container margin-vert--lg">
      <div className="row">
        <div className={clsx('col', hasToc && 'col--9', 'execplans-text')}>
          <article>
            {head}
            {hasToc && (
              <TOCCollapsible
                toc={toc}
                className="execplans-narrow-toc execplans-screen margin-vert--lg"
              />
            )}
            {children}
          </article>
          {foot}
        </div>
        {hasToc && !isNarrow && (
          <div className="col col--3 execplans-toc execplans-screen">
            <TOC toc={toc} />
          </div>
        )}
      </div>
    </main>
  );
}
