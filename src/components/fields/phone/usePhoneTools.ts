'use client';
import { useRef, useState } from 'react';
import { loadPhoneTools } from './loadPhoneTools.js';
import type { PhoneTools } from './phoneTools.js';

/** The phone tools, loaded at their first use; `onLoaded` is called once. */
export function usePhoneTools(onLoaded: (tools: PhoneTools) => void) {
  const [tools, setTools] = useState<PhoneTools | null>(null);
  const [missing, setMissing] = useState(false);
  // Set before the render that has the tools in its state.
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
