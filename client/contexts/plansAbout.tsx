import type {PlansAboutData} from 'execplans/publish/about/props.js';
import {createContext, type ReactNode, useContext, useMemo} from 'react';

const Context = createContext<PlansAboutData | null>(null);

/**
 * Provides the plans about a document to a `PlansAbout` component that the document places itself.
 * The plans of several plugin instances are listed together.
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

/** The plans about the surrounding document; `null` if there are none. */
export function usePlansAbout(): PlansAboutData | null {
  return useContext(Context);
}
