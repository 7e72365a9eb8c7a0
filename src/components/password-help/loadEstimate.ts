import type { Estimate } from './estimate.js';

let loading: Promise<Estimate> | null = null;

/**
 * Loads the estimate with its lists of common passwords, once; again after a failure. Code and data come as chunks of
 * their own.
 * @throws the error of the download.
 */
export function loadEstimate(): Promise<Estimate> {
  loading ??= load().catch((cause) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<Estimate> {
  const [{ makeEstimate }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('./estimate.js'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return makeEstimate({ dictionary, graphs: adjacencyGraphs });
}
