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
 * Keeps session and journeys in step. Stands before the children, so that its effect runs before theirs: Amplify is
 * configured when they ask it something. Renders nothing.
 */
export function SessionKeeper({ auth, onEvent }: SessionKeeperProps) {
  useEffect(() => {
    // Events come first, so that the app is told what happened before what follows from it.
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

// Here and not in a view, since a provider may send people to a page that draws no view.
function takeUpAnswer({ client, flows: { signIn } }: AuthContextValue): void {
  if (signIn.getState().step.name !== 'signIn') return;
  client.arrive()?.then(
    (arrived) => {
      const { step: now, pending } = signIn.getState();
      // An operation that was submitted meanwhile goes on.
      if (!arrived || pending) return;
      signIn.moveTo(beginAt({ now, arrived }).step, 'address');
      void signIn.submit('completeRedirect');
    },
    // Offline: a reload finds the same address.
    () => {},
  );
}

// The journeys of the person who signed out are over; only a sign-in that waits for its answer goes on.
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
    // From `loading` the session was only restored.
    if (before === 'signedOut' && status === 'signedIn') onEvent({ type: 'signedIn' });
    if (before === 'signedIn' && status === 'signedOut') onEvent({ type: 'signedOut' });
  });
  return () => {
    for (const stop of [...stops, stopSession]) stop();
  };
}
