'use client';
import { useRef, useState } from 'react';
import { loadPhoneTools } from './loadPhoneTools.js';
import type { PhoneTools } from './phoneTools.js';

/** What knows the numbers of the world, from its first use on; `onLoaded` is called once it is there. */
export function usePhoneTools(onLoaded: (tools: PhoneTools) => void) {
  const [tools, setTools] = useState<PhoneTools | null>(null);
  const [missing, setMissing] = useState(false);
  // Here before the render that knows of them.
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
