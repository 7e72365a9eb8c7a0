'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { hasPasskeys } from '../../amplify/passkeys/passkeySupport.js';
import type { Flow, FlowState, Passkey } from '../../core/index.js';
import { useAuthContext } from '../context/context.js';
import { type FlowView, useFlow } from '../journeys/useFlow.js';

/** What the signed-in person can do about passkeys. */
export interface PasskeysFlow extends FlowView {
  /** Whether this browser can make passkeys at all. */
  readonly supported: boolean;
  /** Asks which passkeys there are. */
  load(): Promise<FlowState>;
  /** Makes one on this device, by the browser's own dialog. */
  add(): Promise<FlowState>;
  remove(passkey: Passkey): Promise<FlowState>;
}

/**
 * The passkeys of the signed-in person. Renders nothing.
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
