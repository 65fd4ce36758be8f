import {PageMetadata} from '@docusaurus/theme-common';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export default function PlanPageMetadata(): ReactNode {
  const {title, description, tags} = usePlan().plan;
  return (
    <PageMetadata
      title={title}
      description={description}
      keywords={tags.length > 0 ? tags : undefined}
    >
      <meta property="og:type" content="article" />
    </PageMetadata>
  );
}
