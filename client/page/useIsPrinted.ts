import {useSyncExternalStore} from 'react';
import {onPrint} from './onPrint';

let isPrinted = false;

function subscribe(onChange: () => void): () => void {
  const set = (value: boolean) => {
    isPrinted = value;
    onChange();
  };
  return onPrint(
    () => set(true),
    () => set(false),
  );
}

/** Whether the page is being printed. What is rendered for that is there when the browser prints. */
export function useIsPrinted(): boolean {
  // Unlike a state, a store is rendered as soon as the event has been handled.
  return useSyncExternalStore(
    subscribe,
    () => isPrinted,
    () => false,
  );
}
