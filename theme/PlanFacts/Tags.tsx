import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export interface Props {
  readonly tags: readonly string[];
}

/** The tags of a plan; nothing if there are none. */
export default function PlanFactsTags({tags}: Props): ReactNode {
  if (tags.length === 0) return null;
  return (
    <ul
      className="execplans-tags clean-list"
      aria-label={translate({
        id: 'theme.execplans.facts.tags',
        message: 'Tags',
        description: 'Name of a list, for screen readers',
      })}
    >
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
