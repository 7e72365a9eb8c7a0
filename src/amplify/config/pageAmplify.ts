import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { ConsoleLogger } from 'aws-amplify/utils';

/** Amplify as one client uses it: in turns with the other clients of the page. */
export interface AmplifyTurns {
  /** Runs `work` while Amplify is configured for this client's pool; waits for the work of other clients first. */
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
}

// Amplify's trap: its configuration, token store and open sign-in are one per page. Most calls read the configuration
// at their start and the token store at their end, so a configuration that changes in between sends a password to
// another pool, or stores tokens under another client's keys. So the configuration and the turn are one per page.
let pageConfig: ResourcesConfig | null = null;
let pageClient: PoolOfClient | null = null;
/** How much work of that client is under way; at none, the turn is free. */
let pageUses = 0;
let pageWaiting: (() => void)[] = [];

/** Makes the turns of one client. Work of one client runs side by side; work of two clients never does. */
export function createAmplifyTurns(client: PoolOfClient): AmplifyTurns {
  const isOthers = () => pageUses > 0 && pageClient !== client;

  // Without an `await` where the turn is free: then Amplify is configured before the caller goes on.
  async function begin(): Promise<void> {
    while (isOthers()) await new Promise<void>((resolve) => pageWaiting.push(resolve));
    pageClient = client;
    pageUses += 1;
    configure(client);
  }

  return {
    async take(work) {
      const begun = begin();
      if (isOthers()) await begun;
      return work().finally(endUse);
    },
    pause(waiting) {
      endUse();
      return waiting.finally(begin);
    },
    isConfigured: () => clientIdOf(Amplify.getConfig()) === clientIdOf(client.resources),
  };
}

function endUse(): void {
  pageUses -= 1;
  if (pageUses > 0) return;
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
