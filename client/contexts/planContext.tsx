import {ReactContextError} from '@docusaurus/theme-common';
import {createContext, type ReactNode, useContext, useMemo} from 'react';
import type {PlanPageData, PlanPageProps} from '../../plugin/publish/plan/props';

export interface PlanContextValue {
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
  children,
}: PlanPageProps & {children: ReactNode}): ReactNode {
  const value = useMemo(() => {
    const data = typeof plan === 'string' ? (JSON.parse(plan) as PlanPageData) : plan;
    return {plan: data, assets};
  }, [plan, assets]);
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
