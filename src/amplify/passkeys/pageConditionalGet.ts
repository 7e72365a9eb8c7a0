/** What is told of the request. */
export interface ConditionalListener {
  /** Amplify has asked, and the list has the passkey in it now. */
  onAsked(): void;
  /** A passkey was picked; Amplify does not know yet. */
  onPicked(passkey: Credential, relyingParty: string): void;
}

/**
 * Makes the next passkey request of this page wait in the autofill list in place of a dialog. Amplify asks for a
 * passkey within its `signIn` and takes neither `mediation` nor a signal, so the browser's function is stood in for
 * during that one call. Answers how to take the stand-in away.
 * @see https://github.com/aws-amplify/amplify-js/issues/14883
 */
export function makeNextGetConditional(signal: AbortSignal, listener: ConditionalListener): () => void {
  const { credentials } = navigator;
  const own = Object.getOwnPropertyDescriptor(credentials, 'get');
  const original = credentials.get;

  async function get(options?: CredentialRequestOptions): Promise<Credential | null> {
    // The app may ask for something else meanwhile.
    if (!options?.publicKey) return original.call(credentials, options);
    release();
    const answer = original.call(credentials, { ...options, mediation: 'conditional', signal });
    if (!signal.aborted) listener.onAsked();
    const passkey = await answer;
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
