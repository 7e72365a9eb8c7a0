'use client';
import { type Ref, type RefCallback, useCallback } from 'react';

/**
 * One ref that fills two refs. The function stays the same while the two refs stay the same, so React does not detach and
 * attach the element at each render. A clean-up that a ref of React 19 returns is called in place of null.
 */
export function useMergedRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): RefCallback<T> {
  return useCallback(
    (element: T | null) => {
      const refs = [first, second];
      const ends = refs.map((ref) => fill(ref, element));
      // React 18 warns about a ref that returns a function.
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
