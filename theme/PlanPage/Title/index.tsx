import Heading from '@theme/Heading';
import PlanPageAddress from '@theme/PlanPage/Address';
import type {ReactNode} from 'react';

export interface Props {
  readonly title: string;
}

/** The title of the page; in print also its URL. */
export default function PlanPageTitle({title}: Props): ReactNode {
  return (
    <>
      <Heading as="h1" className="execplans-title" dir="auto">
        {title}
      </Heading>
      <PlanPageAddress />
    </>
  );
}
