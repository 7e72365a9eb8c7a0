'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref that is empty at each mount. React keeps the value of a ref when it runs all effects a second time, as StrictMode
 * does at each mount and `<Activity>` when it shows again; an effect would then take its own first run for a change.
 * @see https://react.dev/reference/react/StrictMode#fixing-bugs-found-by-re-running-effects-in-development
 */
export function useMountedRef<Value>(): RefObject<Value | undefined> {
  const ref = useRef<Value>(undefined);
  useEffect(
    () => () => {
      ref.current = undefined;
    },
    [],
  );
  return ref;
}
