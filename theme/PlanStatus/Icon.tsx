import type {Status} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly status: Status;
  readonly className?: string;
}

const RING = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />;

/** Shapes differ as well as colours: a status never shows by colour alone. */
const SHAPES: Record<Props['status'], ReactNode> = {
  active: (
    <>
      {RING}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  stalled: (
    <>
      {RING}
      <path d="M8 4.6V8l2.4 1.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  blocked: (
    <>
      {RING}
      <path d="M5 8h6" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  draft: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="2.6 2.1"
    />
  ),
  completed: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.8 8.2l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--ifm-background-surface-color)"
        strokeWidth="1.8"
      />
    </>
  ),
  abandoned: (
    <>
      {RING}
      <path d="M4 12L12 4" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  untracked: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7q-.8.4-.8 1.2M8 11v.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </>
  ),
};

export default function PlanStatusIcon({status, className}: Props): ReactNode {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}
