import PlanMessage from '@theme/PlanMessage';
import PlanPlace from '@theme/PlanPlace';
import PlanSection from '@theme/PlanSection';
import FoldedList from '@theme/PlanSection/FoldedList';
import Release from '@theme/PlanShipments/Release';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The releases that the plan went out with, each with its entry and how that was matched. */
export default function PlanShipments(): ReactNode {
  const {shipments} = usePlan().plan;
  if (shipments.length === 0) return null;
  return (
    <PlanSection name="shipments">
      <FoldedList>
        {shipments.map((shipment) => (
          <li key={`${shipment.file}:${shipment.line}`}>
            <strong>
              <Release shipment={shipment} />
            </strong>
            {shipment.text && <blockquote dir="auto">{shipment.text}</blockquote>}
            <div className="execplans-says execplans-quiet">
              <PlanMessage says={shipment.says} /> <PlanPlace place={shipment} />
            </div>
          </li>
        ))}
      </FoldedList>
    </PlanSection>
  );
}
