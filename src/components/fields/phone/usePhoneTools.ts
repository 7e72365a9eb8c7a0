'use client';
import { useRef, useState } from 'react';
import { loadPhoneTools } from './tools/loadPhoneTools.js';
import type { PhoneTools } from './tools/phoneTools.js';

/** The phone tools, loaded by the first call of `load`; `onLoaded` is called once, when they arrive. */
export function usePhoneTools(onLoaded: (tools: PhoneTools) => void) {
  const [tools, setTools] = useState<PhoneTools | null>(null);
  const [missing, setMissing] = useState(false);
  // Set before the render in which the state has the tools.
  const loaded = useRef<PhoneTools | null>(null);
  async function load() {
    if (loaded.current) return;
    try {
      const now = await loadPhoneTools();
      setMissing(false);
      setTools(now);
      if (loaded.current) return;
      loaded.current = now;
      onLoaded(now);
    } catch {
      setMissing(true);
    }
  }
  return { tools, missing, loaded, load };
}
