'use client';
import { useEffect } from 'react';
import { beginAt } from '../core/begin.js';
import { eventsBetween } from '../core/events.js';
import type { AuthEvent, FlowName } from '../core/index.js';
import { type AuthContextValue, journeys } from './context/context.js';

const flowNames: readonly FlowName[] = [...journeys, 'mfaSetup', 'passkeys'];

export interface SessionKeeperProps {
  auth: AuthContextValue;
  onEvent(event: AuthEvent): void;
}

/**
 * Keeps session and journeys in line. Comes before the children, so that its effect runs first: Amplify is
 * configured before a child calls Amplify. Renders nothing.
 */
export function SessionKeeper({ auth, onEvent }: SessionKeeperProps) {
  useEffect(() => {
    // The app gets an event before the changes that the event causes.
    const stops = [
      followEvents(auth, onEvent),
      resetAtSignOut(auth),
      followJourneys(auth),
      auth.gate.start(),
    ];
    takeUpAnswer(auth);
    return () => {
      for (const stop of stops) stop();
    };
  }, [auth, onEvent]);
  return null;
}

// Runs in the provider, not in a view: an identity provider may send people to a page without a view.
function takeUpAnswer({ client, flows: { signIn } }: AuthContextValue): void {
  if (signIn.getState().step.name !== 'signIn') return;
  client.arrive()?.then(
    (arrived) => {
      const { step: now, pending } = signIn.getState();
      // If an operation was submitted in the meantime, that operation continues.
      if (!arrived || pending) return;
      signIn.moveTo(beginAt({ now, arrived }).step, 'address');
      void signIn.submit('completeRedirect');
    },
    // Offline. After a reload, the answer is still in the address.
    () => {},
  );
}

// The journeys of the person who signed out are over, except a sign-in that waits for its answer.
function resetAtSignOut({ client, flows }: AuthContextValue): () => void {
  let before = client.session.getSnapshot().status;
  return client.session.subscribe(() => {
    const { status } = client.session.getSnapshot();
    if (before === 'signedIn' && status === 'signedOut') {
      for (const name of journeys) if (!flows[name].getState().pending) flows[name].moveTo({ name });
      flows.mfaSetup.moveTo({ name: 'mfaMethods', methods: [] });
      flows.passkeys.moveTo({ name: 'passkeys', passkeys: [] });
    }
    before = status;
  });
}

function followJourneys({ client, flows }: AuthContextValue): () => void {
  const stops = journeys.map((name) => {
    const flow = flows[name];
    let before = flow.getState().step;
    return flow.subscribe(() => {
      const { step } = flow.getState();
      if (step === before) return;
      before = step;
      // A reload resumes a step that waits for an answer; the memory drops every other step.
      client.remember(name, step);
      // A sign-out may overtake the answer of a sign-in. The journey then starts again: `done` would have no user.
      const { status } = client.session.getSnapshot();
      if (step.name === 'done' && status === 'signedOut') flow.moveTo({ name });
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function followEvents({ client, flows }: AuthContextValue, onEvent: (event: AuthEvent) => void): () => void {
  const stops = flowNames.map((name) => {
    const flow = flows[name];
    let before = flow.getState();
    return flow.subscribe(() => {
      const after = flow.getState();
      const events = eventsBetween(name, before, after);
      before = after;
      for (const event of events) onEvent(event);
    });
  });
  let status = client.session.getSnapshot().status;
  const stopSession = client.session.subscribe(() => {
    const before = status;
    status = client.session.getSnapshot().status;
    // After `loading`, the session was restored: that is no sign-in.
    if (before === 'signedOut' && status === 'signedIn') onEvent({ type: 'signedIn' });
    if (before === 'signedIn' && status === 'signedOut') onEvent({ type: 'signedOut' });
  });
  return () => {
    for (const stop of [...stops, stopSession]) stop();
  };
}
