import type { PhoneTools } from './phoneTools.js';

let loading: Promise<PhoneTools> | null = null;

/**
 * Loads the tools that know the phone numbers of the world, once; again after a failure. Code and data are chunks of
 * their own.
 * @throws the error of the download.
 */
export function loadPhoneTools(): Promise<PhoneTools> {
  loading ??= load().catch((cause) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<PhoneTools> {
  const [{ makeFormatter }, { makeReader }, { default: metadata }] = await Promise.all([
    import('./formatNumber.js'),
    import('./readNumber.js'),
    import('libphonenumber-js/metadata.min.json'),
  ]);
  return { ...makeFormatter(metadata), ...makeReader(metadata) };
}
