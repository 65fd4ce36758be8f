import {translate} from '@docusaurus/Translate';
import styles from 'docusaurus-plugin-execplans/styles/controls.module.css';
import {type ReactNode, useEffect, useRef} from 'react';

export interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The search field: `/` goes there from anywhere on the page, Escape empties it. */
export default function PlanFiltersSearch({value, onChange}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      const isInField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== '/' || isInField || hasModifier || event.defaultPrevented) return;
      event.preventDefault();
      // Searches of the whole site listen for the same key on `window`.
      event.stopPropagation();
      input.current?.focus();
    }
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);
  // What was typed before React took the page over made no event.
  useEffect(() => {
    const typed = input.current?.value ?? value;
    if (typed !== value) onChange(typed);
  }, [value, onChange]);
  const label = translate({
    id: 'theme.execplans.filters.search',
    message: 'Search plans',
    description: 'Placeholder and name of the search field of the list of plans',
  });
  return (
    <input
      ref={input}
      type="search"
      className={styles.search}
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="/"
      value={value}
      onChange={({target}) => onChange(target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
