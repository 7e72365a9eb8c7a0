/** Hears what becomes of the request. */
export interface ConditionalGetListener {
  /** The autofill list has the passkey in it now. */
  onAsked(): void;
  /** The person picked a passkey; Amplify does not have it yet. */
  onPicked(passkey: Credential, relyingParty: string): void;
  /** Runs from the request to the answer, around the time in which the person decides. */
  whileDeciding<Result>(deciding: Promise<Result>): Promise<Result>;
}

/**
 * Makes the next passkey request of this page wait in the autofill list in place of a dialog. Amplify's trap: it asks
 * for a passkey within its `signIn`, which takes neither `mediation` nor a signal. A page has one
 * `navigator.credentials.get`, so this function replaces it until that one request.
 * @returns a function that puts the browser's own function back.
 * @see https://github.com/aws-amplify/amplify-js/issues/14883
 */
export function makeNextGetConditional(signal: AbortSignal, listener: ConditionalGetListener): () => void {
  const { credentials } = navigator;
  const own = Object.getOwnPropertyDescriptor(credentials, 'get');
  const original = credentials.get;

  async function get(options?: CredentialRequestOptions): Promise<Credential | null> {
    // The app may ask for another kind of credential meanwhile.
    if (!options?.publicKey) return original.call(credentials, options);
    release();
    const answer = original.call(credentials, { ...options, mediation: 'conditional', signal });
    if (!signal.aborted) listener.onAsked();
    const passkey = await listener.whileDeciding(answer);
    if (passkey) listener.onPicked(passkey, options.publicKey.rpId ?? location.hostname);
    return passkey;
  }

  function release(): void {
    if (credentials.get !== get) return;
    if (own) Object.defineProperty(credentials, 'get', own);
    else Reflect.deleteProperty(credentials, 'get');
  }

  Object.defineProperty(credentials, 'get', { value: get, configurable: true, writable: true });
  return release;
}
