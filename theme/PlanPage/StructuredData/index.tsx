import Head from '@docusaurus/Head';
import {toJsonLd} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  /** With the `@type` of https://schema.org. */
  readonly data: object;
}

/** What search engines read of a page. */
export default function PlanPageStructuredData({data}: Props): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{toJsonLd(data)}</script>
    </Head>
  );
}
