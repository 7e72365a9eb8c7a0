import type { Flow } from '../../core/index.js';
import { type AuthContextValue, journeys } from '../context/context.js';

/** Milliseconds that the app waits for the last answer of a journey once the session of its person has begun. */
const patience = 10_000;

/**
 * Ends the journeys whose answer does not come although its person is signed in: an answer that hangs must not keep
 * anybody out of the app.
 * @returns a function that stops it.
 */
export function letGo({ client, flows }: Pick<AuthContextValue, 'client' | 'flows'>): () => void {
  const { session } = client;
  let before = session.getSnapshot().status;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = session.subscribe(() => {
    const { status } = session.getSnapshot();
    if (status === before) return;
    before = status;
    clearTimeout(timer);
    if (status !== 'signedIn') return;
    const waiting = journeys.map((name) => flows[name]).filter(isPending);
    const calls = waiting.map((flow) => flow.getState().call);
    timer = setTimeout(() => {
      for (const [at, flow] of waiting.entries()) endIfStill(flow, calls[at]);
    }, patience);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function isPending(flow: Flow): boolean {
  return flow.getState().pending !== null;
}

// What the person has begun since then is theirs to wait for.
function endIfStill(flow: Flow, call: number | undefined): void {
  if (isPending(flow) && flow.getState().call === call) flow.moveTo({ name: 'done' });
}
