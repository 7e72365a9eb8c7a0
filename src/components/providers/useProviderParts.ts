'use client';
import { onDemand } from '../journey/onDemand.js';

/** What draws providers, loaded where there are any. */
export const useProviderParts = onDemand(() =>
  import('./parts.js').then(({ providerParts }) => providerParts),
);
