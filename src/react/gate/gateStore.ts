import type { JourneyName, SessionStore } from '../../amplify/session/client.js';
import { callApp } from '../../core/callApp.js';
import { type Gate, gateOf } from '../../core/gate.js';
import { type Flow, isOffer } from '../../core/index.js';

/**
 * Whether the app may open, as a store. The store also ends offers and calls that would keep the app closed
 * for ever.
 */
export interface GateStore {
  getSnapshot(): Gate;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Registers a view that draws the offers of a journey. @returns a function that removes the view. */
  draw(journey: JourneyName): () => void;
  /**
   * Starts to skip offers that no view draws, and to end journeys whose last answer hangs.
   * @returns a function that stops both.
   */
  start(): () => void;
}

/** Milliseconds to wait for the last answer of a journey after the session has begun. */
const patience = 10_000;

/** Makes the gate of one provider from its session and its journeys. */
export function createGateStore(
  session: SessionStore,
  journeys: Readonly<Record<JourneyName, Flow>>,
): GateStore {
  const flows = Object.values(journeys);
  const views = new Map<Flow, number>();
  const status = () => session.getSnapshot().status;

  // A person cannot answer an offer that is not on screen, so the offer must not keep the app closed.
  function passOverOffers(): void {
    if (status() !== 'signedIn') return;
    for (const flow of flows) {
      if (!views.get(flow) && isOffer(flow.getState().step)) flow.moveTo({ name: 'done' });
    }
  }

  // A view that moves to another place of the page, or that React mounts twice, registers again before the
  // timer runs.
  const passOverSoon = () => void setTimeout(passOverOffers);

  function subscribe(listener: () => void): () => void {
    const stops = [session, ...flows].map((store) => store.subscribe(() => callApp(listener)));
    return () => {
      for (const stop of stops) stop();
    };
  }

  return {
    subscribe,
    getSnapshot: () =>
      gateOf(
        status(),
        flows.map((flow) => flow.getState()),
      ),
    draw(journey) {
      const flow = journeys[journey];
      views.set(flow, (views.get(flow) ?? 0) + 1);
      return () => {
        views.set(flow, (views.get(flow) ?? 0) - 1);
        passOverSoon();
      };
    },
    start() {
      const stops = [subscribe(passOverSoon), endHangingCalls(session, flows)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

// Ends only calls that were pending when the session began. A person who submits later chose to wait.
function endHangingCalls(session: SessionStore, flows: readonly Flow[]): () => void {
  let before = session.getSnapshot().status;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = session.subscribe(() => {
    const { status } = session.getSnapshot();
    if (status === before) return;
    before = status;
    clearTimeout(timer);
    if (status !== 'signedIn') return;
    const hanging = flows.flatMap((flow) => (isPending(flow) ? [{ flow, call: flow.getState().call }] : []));
    timer = setTimeout(() => {
      for (const { flow, call } of hanging) {
        if (isPending(flow) && flow.getState().call === call) flow.moveTo({ name: 'done' });
      }
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
