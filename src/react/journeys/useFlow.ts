'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import {
  type AcceptOptions,
  type AuthService,
  type ChallengeInput,
  type ConfirmResetInput,
  type ConfirmSignUpInput,
  type Flow,
  type FlowState,
  isOffer,
  type ProviderInput,
  type SignInInput,
  type SignUpInput,
  type UsernameInput,
} from '../../core/index.js';

/** The state of a flow, and the two moves that need no service. */
export interface FlowView extends FlowState, Pick<Flow, 'moveTo' | 'dismiss'> {}

/**
 * Everything that a person who is not signed in can do. Each action resolves with the state after its answer.
 */
export interface Journey extends FlowView {
  /** The journey of the provider; absent for a flow that the app made. */
  readonly name?: JourneyName;
  signIn(input: SignInInput): Promise<FlowState>;
  /** Answers the open challenge: a code, a selection, an email or a new password. */
  answerChallenge(input: ChallengeInput): Promise<FlowState>;
  /** Sends the code of the open challenge again. */
  resendSignInCode(): Promise<FlowState>;
  /** Goes back to the choice that led to the open challenge. */
  tryAnotherWay(): Promise<FlowState>;
  /** Continues with the passkey that the person picked in the autofill list of a field. */
  finishAutofill(): Promise<FlowState>;
  /** Opens an identity provider, in this window or in a pop-up window. */
  signInWithProvider(input: ProviderInput): Promise<FlowState>;
  /** Reads the provider's answer in the address of this page. */
  completeRedirect(): Promise<FlowState>;
  signUp(input: SignUpInput): Promise<FlowState>;
  confirmSignUp(input: ConfirmSignUpInput): Promise<FlowState>;
  /** Continues after the person followed the link in the email. */
  continueSignUp(input: UsernameInput): Promise<FlowState>;
  resendSignUpCode(input: UsernameInput): Promise<FlowState>;
  requestReset(input: UsernameInput): Promise<FlowState>;
  /**
   * Accepts the offer of a step after a sign-in; does nothing at any other step. With `confirm`, the step
   * `offerAccepted` comes next, for a view that says that it worked.
   */
  acceptOffer(options?: AcceptOptions): Promise<FlowState>;
  /** Declines the offer of a step after a sign-in for now; does nothing at any other step. */
  declineOffer(): Promise<FlowState>;
  confirmReset(input: ConfirmResetInput): Promise<FlowState>;
}

/** Subscribes the component to a flow. */
export function useFlow(flow: Flow): FlowView {
  const state = useSyncExternalStore(flow.subscribe, flow.getState, flow.getState);
  return useMemo(() => ({ ...state, moveTo: flow.moveTo, dismiss: flow.dismiss }), [flow, state]);
}

/** Subscribes the component to a journey: a flow of a person who is not signed in. */
export function useJourney(flow: Flow, name?: JourneyName): Journey {
  const view = useFlow(flow);
  const actions = useMemo(() => journeyActions(flow), [flow]);
  return useMemo(() => ({ name, ...view, ...actions }), [name, view, actions]);
}

function journeyActions(flow: Flow): Omit<Journey, keyof FlowView> {
  const run =
    <O extends keyof AuthService>(operation: O) =>
    (...input: Parameters<AuthService[O]>) =>
      flow.submit(operation, ...input);
  const here = () => flow.getState().step;
  return {
    signIn: run('signIn'),
    answerChallenge: (input) => flow.submit('answerChallenge', input, here()),
    resendSignInCode: () => flow.submit('resendSignInCode', here()),
    tryAnotherWay: () => flow.submit('tryAnotherWay', here()),
    finishAutofill: run('finishAutofill'),
    signInWithProvider: (input) => flow.submit('signInWithProvider', input, here()),
    completeRedirect: run('completeRedirect'),
    signUp: run('signUp'),
    confirmSignUp: run('confirmSignUp'),
    continueSignUp: run('continueSignUp'),
    resendSignUpCode: run('resendSignUpCode'),
    requestReset: run('requestReset'),
    confirmReset: run('confirmReset'),
    acceptOffer: (options) => acceptOffer(flow, options),
    declineOffer: () => declineOffer(flow),
  };
}

async function acceptOffer(flow: Flow, options?: AcceptOptions): Promise<FlowState> {
  const { step } = flow.getState();
  return isOffer(step) ? flow.submit('acceptOffer', step, options) : flow.getState();
}

async function declineOffer(flow: Flow): Promise<FlowState> {
  const { step, pending } = flow.getState();
  if (!isOffer(step)) return flow.getState();
  // A person may continue without an answer that hangs.
  if (pending) flow.moveTo(step);
  return flow.submit('declineOffer', step);
}
