import {useEffect} from 'react';
import {onPrint} from './onPrint';

/** Opens what is folded while the page is printed, for browsers whose style sheets can't do that. */
export function useOpenedForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const setOpen = (isOpen: boolean) => {
      for (const details of opened) details.open = isOpen;
    };
    return onPrint(
      () => {
        opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
        setOpen(true);
      },
      () => setOpen(false),
    );
  }, []);
}
