'use client';
import { type Ref, type RefCallback, useCallback } from 'react';

/**
 * One ref that fills two. Stays the same function while the two stay the same, so that React does not take the element
 * away and give it again at each render, and calls the clean-up that a ref of React 19 may return.
 */
export function useMergedRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): RefCallback<T> {
  return useCallback(
    (element: T | null) => {
      const refs = [first, second];
      const ends = refs.map((ref) => fill(ref, element));
      // React 18 complains about a function that it did not ask for.
      if (!ends.some(Boolean)) return;
      return () => refs.forEach((ref, index) => void (ends[index] ? ends[index]() : fill(ref, null)));
    },
    [first, second],
  );
}

function fill<T>(ref: Ref<T> | undefined, element: T | null): (() => void) | undefined {
  if (typeof ref === 'function') return ref(element) || undefined;
  if (ref) ref.current = element;
  return undefined;
}
