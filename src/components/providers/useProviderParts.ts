'use client';
import { onDemand } from '../journey/onDemand.js';

/** Loads the parts that draw providers, where there are providers. */
export const useProviderParts = onDemand(() =>
  import('./parts.js').then(({ providerParts }) => providerParts),
);
