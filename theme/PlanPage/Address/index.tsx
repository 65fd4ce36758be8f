import {useLocation} from '@docusaurus/router';
import {useOpenedForPrint, useSiteUrl} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The URL of the page for print, which also shows what is folded on the screen. */
export default function PlanPageAddress(): ReactNode {
  useOpenedForPrint();
  const urlOf = useSiteUrl();
  const {pathname} = useLocation();
  // A server may add a slash that the page was built without.
  return (
    <p className="execplans-print" suppressHydrationWarning>
      {urlOf(pathname)}
    </p>
  );
}
