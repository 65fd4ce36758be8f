import type {ReactNode} from 'react';

export interface Props {
  /** Name of the filter. */
  readonly name: string;
  /** Label of the option that filters nothing. */
  readonly all: string;
  readonly values: readonly string[];
  /** What readers call a value, if not by itself. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A filter by one of several values; left out where there is nothing to choose. */
export default function PlanFiltersChoice(props: Props): ReactNode {
  const {name, all, values, labels = {}, value, onChange} = props;
  if (values.length === 0) return null;
  return (
    <select
      className="execplans-input"
      aria-label={name}
      value={value ?? ''}
      onChange={({target}) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{all}</option>
      {values.map((choice) => (
        <option key={choice} value={choice}>
          {Object.hasOwn(labels, choice) ? labels[choice] : choice}
        </option>
      ))}
    </select>
  );
}
