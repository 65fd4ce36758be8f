import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef} from 'react';

export interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** A search of the whole site that listens for the same key. */
const SITE_SEARCH = '.DocSearch-Button';

/** The search field: `/` goes there if the site has no other use for it, Escape empties it. */
export default function PlanFiltersSearch({value, onChange}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      const isInField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== '/' || isInField || hasModifier || event.defaultPrevented) return;
      if (document.querySelector(SITE_SEARCH)) return;
      event.preventDefault();
      input.current?.focus();
    }
    // The search of a site that listens for the same key was there first.
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
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
      className="execplans-input"
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
