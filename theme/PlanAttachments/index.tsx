import Attachment from '@theme/PlanAttachments/Attachment';
import PlanSection from '@theme/PlanSection';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The files next to the plan. */
export default function PlanAttachments(): ReactNode {
  const {attachments} = usePlan().plan;
  if (attachments.length === 0) return null;
  return (
    <PlanSection name="attachments" count={attachments.length}>
      <ul className="clean-list">
        {attachments.map((attachment) => (
          <li key={attachment.name}>
            <Attachment attachment={attachment} />
          </li>
        ))}
      </ul>
    </PlanSection>
  );
}
