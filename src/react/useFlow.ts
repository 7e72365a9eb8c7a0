'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type {
  AuthService,
  ChallengeInput,
  ConfirmResetInput,
  ConfirmSignUpInput,
  Flow,
  FlowState,
  SignInInput,
  SignUpInput,
  Step,
} from '../core/index.js';

/** Where a flow stands, and the two moves that need no service. */
export interface FlowView extends FlowState {
  /** Goes to a step without asking the service, as "back" does. */
  moveTo(step: Step): void;
  /** Takes the failure off the screen. */
  dismiss(): void;
}

/** Everything a person who is not signed in can do. Each action resolves with the state after its answer. */
export interface Journey extends FlowView {
  signIn(input: SignInInput): Promise<FlowState>;
  /** Answers the open challenge: a code, a selection, an email or a new password. */
  answerChallenge(input: ChallengeInput): Promise<FlowState>;
  signUp(input: SignUpInput): Promise<FlowState>;
  confirmSignUp(input: ConfirmSignUpInput): Promise<FlowState>;
  resendSignUpCode(input: { username: string }): Promise<FlowState>;
  requestReset(input: { username: string }): Promise<FlowState>;
  confirmReset(input: ConfirmResetInput): Promise<FlowState>;
}

/** Subscribes the component to a flow. */
export function useFlow(flow: Flow): FlowView {
  const state = useSyncExternalStore(flow.subscribe, flow.getState, flow.getState);
  return useMemo(() => ({ ...state, moveTo: flow.moveTo, dismiss: flow.dismiss }), [flow, state]);
}

/** Subscribes the component to a flow of somebody who is not signed in. */
export function useJourney(flow: Flow): Journey {
  const view = useFlow(flow);
  const actions = useMemo(() => journeyActions(flow), [flow]);
  return useMemo(() => ({ ...view, ...actions }), [view, actions]);
}

function journeyActions(flow: Flow) {
  const run =
    <O extends keyof AuthService>(operation: O) =>
    (...input: Parameters<AuthService[O]>) =>
      flow.submit(operation, ...input);
  return {
    signIn: run('signIn'),
    answerChallenge: (input: ChallengeInput) => flow.submit('answerChallenge', input, flow.getState().step),
    signUp: run('signUp'),
    confirmSignUp: run('confirmSignUp'),
    resendSignUpCode: run('resendSignUpCode'),
    requestReset: run('requestReset'),
    confirmReset: run('confirmReset'),
  };
}
