import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { ConsoleLogger, defaultStorage } from 'aws-amplify/utils';
import { guardRefresh } from './pageRefresh.js';
import { withRequestsInTime } from './pageRequests.js';
import type { AmplifyStorage } from './pageStorage.js';

/** Amplify as one client uses it: in turns with the other clients of the page. */
export interface AmplifyTurns {
  /** Runs `work` while Amplify is configured for this client's pool; waits for the work of other clients first. */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Within `take`: lets other clients have their turn while a person is at a provider or chooses a passkey. */
  pause<Result>(waiting: Promise<Result>): Promise<Result>;
  /**
   * Lets other clients have their turn although work of this client is under way. For a client whose provider has left
   * the page: a call that hangs there must not hold up the next provider.
   */
  abandon(): void;
  /** Whether Amplify is configured for this client's pool now. */
  isConfigured(): boolean;
  /** Amplify's storage; the page has one. */
  readonly storage: AmplifyStorage;
}

/** What Amplify is configured with for a client. */
export interface PoolOfClient {
  /** Null where nothing is known of a pool, as on a server that renders before the app configures Amplify. */
  readonly resources: ResourcesConfig | null;
  /** Whether the app has configured Amplify with these resources itself. */
  readonly configuredByApp: boolean;
}

// Amplify's trap: its configuration, token store and open sign-in are one per page. Most calls read the configuration
// at their start and the token store at their end, so a configuration that changes in between sends a password to
// another pool, or stores tokens under another client's keys. So the configuration and the turn are one per page.
let pageConfig: ResourcesConfig | null = null;
/** The turn of the client that uses Amplify now, or used it last. */
let pageTurn: Turn | null = null;
let pageWaiting: (() => void)[] = [];

/** How much work of one client is under way; at none, the turn is free. */
interface Turn {
  uses: number;
}

/** Makes the turns of one client. Work of one client runs side by side; work of two clients never does. */
export function createAmplifyTurns(client: PoolOfClient): AmplifyTurns {
  let turn: Turn = { uses: 0 };

  // Without an `await` where the turn is free: then Amplify is configured before the caller goes on.
  async function take<Result>(work: () => Promise<Result>): Promise<Result> {
    while (pageTurn && pageTurn !== turn && pageTurn.uses > 0) {
      await new Promise<void>((resolve) => pageWaiting.push(resolve));
    }
    const taken = turn;
    pageTurn = taken;
    taken.uses += 1;
    guardRefresh(defaultStorage);
    configure(client);
    try {
      return await withRequestsInTime(work);
    } finally {
      endUse(taken);
    }
  }

  return {
    take,
    storage: defaultStorage,
    async pause(waiting) {
      const paused = turn;
      endUse(paused);
      try {
        return await waiting;
      } finally {
        // The work that paused goes on, and ends this use itself.
        await take(async () => {
          if (turn === paused) turn.uses += 1;
        });
      }
    },
    abandon() {
      const abandoned = turn;
      turn = { uses: 0 };
      if (pageTurn !== abandoned) return;
      pageTurn = null;
      resumeWaiting();
    },
    isConfigured: () => clientIdOf(Amplify.getConfig()) === clientIdOf(client.resources),
  };
}

function endUse(turn: Turn): void {
  turn.uses -= 1;
  if (turn.uses === 0) resumeWaiting();
}

function resumeWaiting(): void {
  const waiting = pageWaiting;
  pageWaiting = [];
  for (const resume of waiting) resume();
}

// Configuring resets what Amplify holds, so a pool that Amplify has already is left alone.
function configure({ resources, configuredByApp }: PoolOfClient): void {
  if (!resources || resources === pageConfig || (configuredByApp && !pageConfig)) return;
  pageConfig = resources;
  const level = ConsoleLogger.LOG_LEVEL;
  // Amplify warns of an endpoint of the author's own each time, and the author knows.
  if (resources.Auth?.Cognito.userPoolEndpoint) ConsoleLogger.LOG_LEVEL = 'ERROR';
  Amplify.configure(resources);
  ConsoleLogger.LOG_LEVEL = level;
}

function clientIdOf(resources: ResourcesConfig | null): string | undefined {
  return resources?.Auth?.Cognito.userPoolClientId;
}
