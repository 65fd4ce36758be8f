import {createContext, type ReactNode, useContext, useMemo} from 'react';
import type {PlansAboutData} from '../plugin/publish/about/props';

const Context = createContext<PlansAboutData | null>(null);

/**
 * Gives the plans about a document to a `PlansAbout` that the document places by hand. The plans
 * of several instances of the plugin stand together.
 */
export function PlansAboutProvider({
  data,
  children,
}: {
  data: PlansAboutData;
  children: ReactNode;
}): ReactNode {
  const outer = usePlansAbout();
  const value = useMemo(
    () =>
      outer?.permalink === data.permalink
        ? {...outer, ...data, plans: [...outer.plans, ...data.plans]}
        : data,
    [outer, data],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The plans about the document around; `null` where there are none. */
export function usePlansAbout(): PlansAboutData | null {
  return useContext(Context);
}
