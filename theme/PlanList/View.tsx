import {translate} from '@docusaurus/Translate';
import PlanUnseen from '@theme/PlanUnseen';
import {type PlanFilter, type PlanView, VIEWS} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly view: PlanView;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
}

const LABELS: Record<PlanView, string> = {
  list: translate({
    id: 'theme.execplans.list.view.list',
    message: 'List',
    description: 'Button that shows plans as a list',
  }),
  table: translate({
    id: 'theme.execplans.list.view.table',
    message: 'Table',
    description: 'Button that shows plans as a table',
  }),
};

/** Shows plans in groups or as a table. */
export default function PlanListView({view, onChange}: Props): ReactNode {
  return (
    <fieldset className="button-group execplans-scripted">
      <PlanUnseen as="legend">
        {translate({
          id: 'theme.execplans.list.view',
          message: 'Show as',
          description: 'Name of the buttons that show plans as a list or a table',
        })}
      </PlanUnseen>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          className="button button--sm execplans-button"
          aria-pressed={view === name}
          onClick={() => onChange({view: name})}
        >
          {LABELS[name]}
        </button>
      ))}
    </fieldset>
  );
}
