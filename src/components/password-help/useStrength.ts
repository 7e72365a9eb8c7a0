'use client';
import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { StrengthLevel } from './estimate.js';
import { loadEstimate } from './loadEstimate.js';
import { personalWords } from './personal.js';

const pause = 300;

/** Rates the password in an input when typing pauses. The password itself is never kept in state. */
export function useStrength(words: readonly string[] = []) {
  const [level, setLevel] = useState<StrengthLevel | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const rate = useCallback(
    async (input: HTMLInputElement) => {
      // When the download fails the meter stays empty: the meter is advice.
      const estimate = await loadEstimate().catch(() => null);
      const known = [...personalWords(valuesOf(input.form)), ...words];
      setLevel(estimate && input.value ? estimate(input.value, known) : null);
    },
    [words],
  );

  return {
    level,
    onChange({ target }: ChangeEvent<HTMLInputElement>) {
      clearTimeout(timer.current);
      if (target.value === '') setLevel(null);
      else timer.current = setTimeout(() => rate(target), pause);
      loadEstimate().catch(() => {});
    },
  };
}

function valuesOf(form: HTMLFormElement | null): Record<string, string> {
  const entries = form ? [...new FormData(form)] : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
