'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { hasPasskeys } from '../../amplify/passkeys/passkeySupport.js';
import type { Flow, FlowState, Passkey } from '../../core/index.js';
import { useAuthContext } from '../context/context.js';
import { type FlowView, useFlow } from '../journeys/useFlow.js';

/** What the signed-in person can do with passkeys. */
export interface PasskeysFlow extends FlowView {
  /** Whether this browser can make passkeys. */
  readonly supported: boolean;
  /** Loads the passkeys. */
  load(): Promise<FlowState>;
  /** Makes a passkey on this device, with the browser's own dialog. */
  add(): Promise<FlowState>;
  remove(passkey: Passkey): Promise<FlowState>;
}

/**
 * Lists, makes and deletes the passkeys of the signed-in person. Renders nothing.
 * @throws CognitoKitError `no-provider`
 */
export function usePasskeys(): PasskeysFlow {
  const flow = useAuthContext('usePasskeys()').flows.passkeys;
  const view = useFlow(flow);
  const actions = useMemo(() => passkeyActions(flow), [flow]);
  const supported = useSyncExternalStore(neverChanges, hasPasskeys, () => true);
  return useMemo(() => ({ ...view, ...actions, supported }), [view, actions, supported]);
}

const neverChanges = () => () => {};

function passkeyActions(flow: Flow): Omit<PasskeysFlow, keyof FlowView | 'supported'> {
  return {
    load: () => flow.submit('loadPasskeys'),
    add: () => flow.submit('addPasskey'),
    remove: (passkey) => flow.submit('removePasskey', passkey),
  };
}
