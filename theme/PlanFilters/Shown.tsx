import {translate} from '@docusaurus/Translate';
import PlanUnseen from '@theme/PlanUnseen';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly shown: number;
  readonly total: number;
}

/** Screen readers would otherwise speak at every key. */
const PAUSE_MS = 400;

/** How many plans are shown; spoken when it has settled. */
export default function PlanFiltersShown({shown, total}: Props): ReactNode {
  const selectMessage = usePlural();
  const [settled, setSettled] = useState(shown);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  const say = (count: number) =>
    selectMessage(
      total,
      translate(
        {
          id: 'theme.execplans.filters.shown',
          message: '{shown} of {total} plan|{shown} of {total} plans',
          description: 'How many plans are shown; plural forms by the number of all plans',
        },
        {shown: count, total},
      ),
    );
  return (
    <p className="execplans-quiet execplans-scripted margin--none">
      <span aria-hidden="true">{say(shown)}</span>
      <PlanUnseen as="span" role="status">
        {say(settled)}
      </PlanUnseen>
    </p>
  );
}
