'use client';
import { useEffect } from 'react';
import { type AuthEvent, eventsBetween, type FlowName } from '../core/index.js';
import { type AuthContextValue, journeys } from './context/context.js';

const flowNames: readonly FlowName[] = [...journeys, 'mfaSetup', 'passkeys'];

export interface SessionKeeperProps {
  auth: AuthContextValue;
  onEvent(event: AuthEvent): void;
}

/**
 * Keeps session and journeys in step. Stands before the children, so that its effects run before theirs: Amplify is
 * configured when they ask it something. Renders nothing.
 */
export function SessionKeeper({ auth, onEvent }: SessionKeeperProps) {
  // First, so that what happened is told before what follows from it.
  useEffect(() => followEvents(auth, onEvent), [auth, onEvent]);
  useEffect(() => resetAtSignOut(auth), [auth]);
  useEffect(() => followJourneys(auth), [auth]);
  useEffect(() => letGoLater(auth), [auth]);
  useEffect(() => takeUpAnswer(auth), [auth]);
  return null;
}

// Needed once somebody has signed in, and no earlier.
function letGoLater(auth: AuthContextValue): () => void {
  const stop = import('./session/letGo.js').then(
    ({ letGo }) => letGo(auth),
    () => () => {},
  );
  return () => void stop.then((end) => end());
}

// Here and not in a view, since a provider may send people to a page that draws none.
function takeUpAnswer({ client, flows: { signIn } }: AuthContextValue): void {
  if (signIn.getState().step.name !== 'signIn') return;
  client.arrive()?.then(
    (step) => {
      // A page for something else may have led the journey there meanwhile; what is under way goes on.
      if (!step || signIn.getState().pending) return;
      signIn.moveTo(step);
      void signIn.submit('completeRedirect');
    },
    // Offline; a reload finds the same address.
    () => {},
  );
}

// What one person did is over for the next; only a sign-in that waits for its answer goes on.
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
      // A reload goes on where the person was. What they finished or went back from does not come back with it.
      client.remember(name, step);
      // A sign-out may overtake the answer of a sign-in: then the journey has come to an end that is nobody's.
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
    // A session that was only restored began before.
    if (before === 'signedOut' && status === 'signedIn') onEvent({ type: 'signedIn' });
    if (before === 'signedIn' && status === 'signedOut') onEvent({ type: 'signedOut' });
  });
  return () => {
    for (const stop of [...stops, stopSession]) stop();
  };
}
