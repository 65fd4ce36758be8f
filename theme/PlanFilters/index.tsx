import {translate} from '@docusaurus/Translate';
import Choice from '@theme/PlanFilters/Choice';
import translateChoice from '@theme/PlanFilters/labels';
import Search from '@theme/PlanFilters/Search';
import Shown from '@theme/PlanFilters/Shown';
import Statuses from '@theme/PlanFilters/Statuses';
import {
  type FamilyLabels,
  type FilteredPlans,
  type PlanFacets,
  type PlanFilter,
  type PlanGroup,
  SORTS,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly facets: PlanFacets;
  readonly filter: PlanFilter;
  readonly counts: FilteredPlans['counts'];
  /** Statuses that have a heading to link to. */
  readonly groups: readonly Pick<PlanGroup, 'id'>[];
  /** How many plans match the filter. */
  readonly shown: number;
  readonly total: number;
  /** Whether there is a menu to sort plans. @default true */
  readonly sortable?: boolean;
  /** What else can be done with the plans that are shown. */
  readonly tools?: ReactNode;
  /** What readers call the formats of plans. */
  readonly families?: FamilyLabels;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
}

/** The list is grouped by status. */
const LIST_SORTS = SORTS.filter((sort) => sort !== 'status');

/** What narrows the list and sorts it. Without JavaScript only the counts are shown, as links. */
export default function PlanFilters(props: Props): ReactNode {
  const {facets, filter, onChange, shown, total, sortable = true, families, tools} = props;
  return (
    <search
      className="execplans-filters execplans-screen"
      aria-label={translate({
        id: 'theme.execplans.filters',
        message: 'Plans',
        description: 'Name of the search form of the list of plans, for screen readers',
      })}
    >
      <div className="execplans-bar execplans-scripted">
        <Search value={filter.words} onChange={(words) => onChange({words})} />
        <Choice
          name={translateChoice('owner')}
          all={translateChoice('allOwners')}
          values={facets.owners}
          value={filter.owner}
          onChange={(owner) => onChange({owner})}
        />
        <Choice
          name={translateChoice('tag')}
          all={translateChoice('allTags')}
          values={facets.tags}
          value={filter.tag}
          onChange={(tag) => onChange({tag})}
        />
        <Choice
          name={translateChoice('folder')}
          all={translateChoice('allFolders')}
          values={facets.folders}
          value={filter.folder}
          onChange={(folder) => onChange({folder})}
        />
        <Choice
          name={translateChoice('family')}
          all={translateChoice('allFamilies')}
          values={facets.families}
          {...(families && {labels: families})}
          value={filter.family}
          onChange={(family) => onChange({family})}
        />
        {sortable && (
          <label className="execplans-quiet">
            {translateChoice('sort')}{' '}
            <select
              className="execplans-input"
              value={filter.sort}
              onChange={({target}) => {
                const sort = LIST_SORTS.find((known) => known === target.value);
                if (sort) onChange({sort, isReversed: false});
              }}
            >
              {LIST_SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {translateChoice(sort)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="execplans-bar">
        <Statuses {...props} />
        <div className="execplans-bar">
          <Shown shown={shown} total={total} />
          {tools}
        </div>
      </div>
    </search>
  );
}
