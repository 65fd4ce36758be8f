import {ReactContextError} from '@docusaurus/theme-common';
import type {PlanPageData, PlanPageProps, SharedPlanData} from 'execplans/publish/plan/props.js';
import {createContext, type ReactNode, useContext, useMemo} from 'react';

export interface PlanContextValue extends SharedPlanData {
  plan: PlanPageData;
  /** URLs of the plan's images and files. */
  assets: string[];
}

const NO_ASSETS: string[] = [];
const Context = createContext<PlanContextValue | null>(null);

/** Provides the plan of a page to all components inside. */
export function PlanProvider({
  plan,
  assets = NO_ASSETS,
  shared: {asOf},
  children,
}: PlanPageProps & {children: ReactNode}): ReactNode {
  const value = useMemo(() => {
    const data = typeof plan === 'string' ? (JSON.parse(plan) as PlanPageData) : plan;
    return {plan: data, assets, asOf};
  }, [plan, assets, asOf]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/**
 * The plan of the page, for components of a plan's page.
 *
 * @throws outside a plan's page
 */
export function usePlan(): PlanContextValue {
  const value = useContext(Context);
  if (value === null) throw new ReactContextError('PlanProvider');
  return value;
}
