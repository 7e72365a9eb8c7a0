import type { PhoneTools } from './phoneTools.js';

let loading: Promise<PhoneTools> | null = null;

/**
 * Loads the code and the data of phone numbers, once; again after a failure. Both come as chunks of their own.
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
