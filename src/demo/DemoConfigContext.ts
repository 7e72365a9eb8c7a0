import { createContext, useContext } from 'react';
import type { DemoConfig } from './seed.js';

export const DemoConfigContext = createContext<DemoConfig | null>(null);

/** The user pool that the server of the demo has made, its users and its inbox. @throws Error outside of the context */
export function useDemoConfig(): DemoConfig {
  const config = useContext(DemoConfigContext);
  if (!config) throw new Error('useDemoConfig() found no configuration above it.');
  return config;
}
