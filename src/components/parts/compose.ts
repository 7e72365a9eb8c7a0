import type { Ref } from 'react';

/** One event handler that calls both, the app's own first. */
export function chain<E>(first: ((event: E) => void) | undefined, second: (event: E) => void) {
  return (event: E) => {
    first?.(event);
    second(event);
  };
}

/** One callback ref that fills both. */
export function mergeRefs<T>(first: Ref<T> | undefined, second: Ref<T>) {
  return (element: T | null) => {
    fill(first, element);
    fill(second, element);
  };
}

function fill<T>(ref: Ref<T> | undefined, element: T | null) {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}

/** The ids of an `aria-describedby`, without those that are not there. */
export function ids(...candidates: (string | false | null | undefined)[]): string | undefined {
  return candidates.filter(Boolean).join(' ') || undefined;
}
