import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { ConsoleLogger } from 'aws-amplify/utils';
import { withDeadline } from '../../core/withDeadline.js';

/** Amplify as one client uses it: in turns with the other clients of the page. */
export interface AmplifyTurns {
  /**
   * Runs `work` while Amplify is configured for this client's pool; waits for the work of other clients first.
   * @throws Error named `TimeoutError` when the work of another client does not end
   */
  take<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Within `take`: lets other clients have their turn while a person is at a provider or chooses a passkey. */
  pause<Result>(waiting: Promise<Result>): Promise<Result>;
  /** Whether Amplify is configured for this client's pool now. */
  isConfigured(): boolean;
}

/** What Amplify is configured with for a client. */
export interface PoolOfClient {
  /** Null where nothing is known of a pool, as on a server that renders before the app configures Amplify. */
  readonly resources: ResourcesConfig | null;
  /** Whether the app has configured Amplify with these resources itself. */
  readonly configuredByApp: boolean;
  /** Whether the config names an endpoint of the author's own, which Amplify would warn of each time. */
  readonly ownEndpoint: boolean;
}

// Amplify's trap: its configuration, token store and open sign-in are one per page. Most calls read the configuration
// at their start and the token store at their end, so a configuration that changes in between sends a password to
// another pool or stores tokens under another client's keys. So the configuration, the turn and its queue are one per
// page.
let pageConfig: ResourcesConfig | null = null;
let pageTurn: { readonly client: PoolOfClient; uses: number } | null = null;
const pageQueue: { readonly client: PoolOfClient; begin(): void }[] = [];

/** Milliseconds to wait for a turn. A request of another client that hangs must not hang this one for good. */
const patience = 30_000;
/** Milliseconds to wait after a pause: as long as it takes, since Amplify is in the middle of its work. */
const longest = 2 ** 31 - 1;

/** Makes the turns of one client. Work of one client runs side by side; work of two clients never does. */
export function createAmplifyTurns(client: PoolOfClient): AmplifyTurns {
  const clientIdOf = (resources: ResourcesConfig | null) => resources?.Auth?.Cognito.userPoolClientId;

  // Not an async function: in a free turn Amplify is configured before the caller goes on.
  function begin(milliseconds: number): Promise<void> | null {
    if (pageTurn && pageTurn.client !== client) {
      return waitForTurn(client, milliseconds).then(() => configure(client));
    }
    pageTurn ??= { client, uses: 0 };
    pageTurn.uses += 1;
    configure(client);
    return null;
  }

  return {
    take(work) {
      const waiting = begin(patience);
      // `async`, so that `work` that throws at once ends its turn too.
      const run = async () => work();
      return waiting ? waiting.then(() => run().finally(endUse)) : run().finally(endUse);
    },
    pause(waiting) {
      endUse();
      return waiting.finally(() => begin(longest));
    },
    isConfigured: () => clientIdOf(Amplify.getConfig()) === clientIdOf(client.resources),
  };
}

function waitForTurn(client: PoolOfClient, milliseconds: number): Promise<void> {
  const waiting = { client, begin: () => {} };
  const turn = new Promise<void>((resolve) => {
    waiting.begin = resolve;
  });
  pageQueue.push(waiting);
  return withDeadline(turn, milliseconds).catch((cause) => {
    const place = pageQueue.indexOf(waiting);
    // The turn came at the same moment as the deadline.
    if (place < 0) return;
    pageQueue.splice(place, 1);
    throw cause;
  });
}

function endUse(): void {
  if (!pageTurn) return;
  pageTurn.uses -= 1;
  if (pageTurn.uses > 0) return;
  const [first] = pageQueue;
  pageTurn = first ? { client: first.client, uses: 0 } : null;
  for (const waiting of pageQueue.filter(({ client }) => client === first?.client)) {
    pageQueue.splice(pageQueue.indexOf(waiting), 1);
    if (pageTurn) pageTurn.uses += 1;
    waiting.begin();
  }
}

// Configuring resets what Amplify holds, so a pool that Amplify has already is left alone.
function configure({ resources, configuredByApp, ownEndpoint }: PoolOfClient): void {
  if (!resources || resources === pageConfig || (configuredByApp && !pageConfig)) return;
  pageConfig = resources;
  const level = ConsoleLogger.LOG_LEVEL;
  if (ownEndpoint) ConsoleLogger.LOG_LEVEL = 'ERROR';
  Amplify.configure(resources);
  ConsoleLogger.LOG_LEVEL = level;
}
