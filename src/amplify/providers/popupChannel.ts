import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';

/** How long the page that asked has to say that it took the answer, in milliseconds. */
const patience = 3000;

/** What a page waits for, and in which window. */
export interface Awaited {
  readonly popup: Window;
  /** The state that the answer must bring back. */
  readonly state: string;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** Waits for the address that a provider sent its window to, or null when the person closes the window or leaves it. */
export function answerFrom(clientId: string, { popup, state, signal }: Awaited): Promise<string | null> {
  const channel = openChannel(clientId);
  return new Promise((resolve) => {
    // A window that its provider has cut off looks closed too, but then the focus is still over there.
    const watch = setInterval(() => popup.closed && document.hasFocus() && end(null), 300);
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
      // Some refusals come without the state; they can be believed, since nothing is gained by them.
      if (!answer || (answer.state !== state && (answer.state || !answer.error))) return;
      channel.postMessage({ taken: url });
      end(url);
    };
  });
}

/** Hands the address of this window to the page that opened it. Answers whether it was there to take it. */
export function handOver(clientId: string, url: string): Promise<boolean> {
  const channel = openChannel(clientId);
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(false), patience);
    function end(taken: boolean) {
      clearTimeout(timer);
      channel.close();
      resolve(taken);
    }
    channel.onmessage = ({ data }: MessageEvent<unknown>) => textIn(data, 'taken') === url && end(true);
    channel.postMessage({ url });
  });
}

// Reaches pages of this origin alone, also where the provider has cut the tie between a window and its opener.
function openChannel(clientId: string): BroadcastChannel {
  return new BroadcastChannel(`cognito-kit.${clientId}.redirect`);
}

function textIn(data: unknown, member: string): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const value: unknown = Object.entries(data).find(([name]) => name === member)?.[1];
  return typeof value === 'string' ? value : null;
}
