import { useEffect, useState } from 'react';

const scripts = new Map<string, Promise<void>>();

/** Loads a script of another site, once for each page, and returns the state of the load. */
export function useScript(src: string): 'loading' | 'here' | 'failed' {
  const [state, setState] = useState<'loading' | 'here' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    load(src).then(
      () => wanted && setState('here'),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [src]);
  return state;
}

function load(src: string): Promise<void> {
  const known = scripts.get(src);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.async = true;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      scripts.delete(src);
      reject(new Error(`${src} could not be loaded.`));
    };
    document.head.append(script);
  });
  scripts.set(src, loading);
  return loading;
}
