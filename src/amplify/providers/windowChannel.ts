import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';
import { withDeadline } from '../../core/withDeadline.js';

/** Milliseconds in which the opener must say that it took the answer. */
const patience = 3000;

/** The answer that a page waits for, and the window that brings it. */
export interface AwaitedAnswer {
  readonly window: Window;
  /** The `state` that the answer must bring back. */
  readonly state: string;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** Waits for the address that a provider sends its window to. Null when the person closes the window or goes on elsewhere. */
export function receiveAnswer(clientId: string, awaited: AwaitedAnswer): Promise<string | null> {
  const { window: provider, state, signal } = awaited;
  const channel = openWindowChannel(clientId);
  return new Promise((resolve) => {
    // A window that its provider has cut off from its opener looks closed too, but then it has the focus.
    const watch = setInterval(() => provider.closed && document.hasFocus() && end(null), 300);
    function end(url: string | null) {
      clearInterval(watch);
      channel.close();
      resolve(url);
    }
    if (signal.aborted) end(null);
    signal.addEventListener('abort', () => end(null), { once: true });
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const url = textIn(data, 'url');
      const answer = url && redirectAnswer(url);
      // Some refusals come without the state. They are accepted, since an attacker gains nothing by a refusal.
      if (!answer || (answer.state !== state && (answer.state || !answer.error))) return;
      channel.postMessage({ taken: url });
      end(url);
    };
  });
}

/** Sends the address of this window to the page that opened the window. Answers whether that page took the address. */
export function sendAnswer(clientId: string, url: string): Promise<boolean> {
  const channel = openWindowChannel(clientId);
  const taken = new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (textIn(data, 'taken') === url) resolve(true);
    };
  });
  channel.postMessage({ url });
  return withDeadline(taken, patience)
    .catch(() => false)
    .finally(() => channel.close());
}

// A BroadcastChannel reaches pages of this origin alone, and works where the provider has cut off the opener.
function openWindowChannel(clientId: string): BroadcastChannel {
  return new BroadcastChannel(`cognito-kit.${clientId}.redirect`);
}

function textIn(data: unknown, member: string): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const value: unknown = Object.entries(data).find(([name]) => name === member)?.[1];
  return typeof value === 'string' ? value : null;
}
