import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly onReset: () => void;
}

/** Says that no plan matches, and how to see all of them again. */
export default function PlanListNone({onReset}: Props): ReactNode {
  return (
    <div className="execplans-none margin-vert--lg">
      <p>
        <Translate
          id="theme.execplans.list.none"
          description="Shown if no plans match the search and the filters"
        >
          No plans match your search and filters.
        </Translate>
      </p>
      <button type="button" className="button button--secondary" onClick={onReset}>
        <Translate
          id="theme.execplans.list.reset"
          description="Button that clears the search and the filters"
        >
          Show all plans
        </Translate>
      </button>
    </div>
  );
}
