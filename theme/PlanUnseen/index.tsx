import type {ReactNode} from 'react';

export interface Props {
  readonly as: 'h2' | 'legend' | 'span';
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** Words for screen readers, where the page shows the same by its look. */
export default function PlanUnseen({as: Tag, role, children}: Props): ReactNode {
  return (
    <Tag className="execplans-unseen" role={role}>
      {children}
    </Tag>
  );
}
