'use client';
import { useMemo } from 'react';
import type { ContactInput, Flow, FlowState, MfaMethod } from '../../core/index.js';
import { useAuthContext } from '../context/context.js';
import { type FlowView, useFlow } from '../journeys/useFlow.js';

/** What the signed-in person can do with second factors. */
export interface MfaSetupFlow extends FlowView {
  /** Loads the second factors; the step becomes `mfaMethods`. */
  load(): Promise<FlowState>;
  start(method: MfaMethod): Promise<FlowState>;
  confirmTotp(input: { code: string }): Promise<FlowState>;
  saveContact(input: ContactInput): Promise<FlowState>;
  confirmContact(input: ContactInput & { code: string }): Promise<FlowState>;
  resendContactCode(input: ContactInput): Promise<FlowState>;
  prefer(method: MfaMethod): Promise<FlowState>;
  disable(method: MfaMethod): Promise<FlowState>;
}

/**
 * Sets up second factors of the signed-in person. Renders nothing.
 * @throws CognitoKitError `no-provider`
 */
export function useMfaSetup(): MfaSetupFlow {
  const flow = useAuthContext('useMfaSetup()').flows.mfaSetup;
  const view = useFlow(flow);
  const actions = useMemo(() => mfaActions(flow), [flow]);
  return useMemo(() => ({ ...view, ...actions }), [view, actions]);
}

function mfaActions(flow: Flow): Omit<MfaSetupFlow, keyof FlowView> {
  return {
    load: () => flow.submit('loadMfaMethods'),
    start: (method) => flow.submit('startMfaSetup', method),
    confirmTotp: (input) => flow.submit('confirmTotp', input),
    saveContact: (input) => flow.submit('saveMfaContact', input),
    confirmContact: (input) => flow.submit('confirmMfaContact', input),
    resendContactCode: (input) => flow.submit('resendMfaContactCode', input),
    prefer: (method) => flow.submit('preferMfaMethod', method),
    disable: (method) => flow.submit('disableMfaMethod', method),
  };
}
