import type {Props} from '@theme/PlanFilters/Choice';
import styles from 'docusaurus-plugin-execplans/styles/controls.module.css';
import type {ReactNode} from 'react';

/** A filter by one of several values; left out where there is nothing to choose. */
export default function PlanFiltersChoice({name, all, values, value, onChange}: Props): ReactNode {
  if (values.length === 0) return null;
  return (
    <select
      className={styles.select}
      aria-label={name}
      value={value ?? ''}
      onChange={({target}) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{all}</option>
      {values.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
