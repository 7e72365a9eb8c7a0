import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { ConsoleLogger } from 'aws-amplify/utils';
import type { AuthClient } from './client.js';
import { readConfig } from './config.js';
import { createService, preload, signOut } from './service.js';
import { createSession } from './session.js';
import { createStepMemory } from './stepMemory.js';

/** What an app can tell of its user pool: `amplify_outputs.json`, `aws-exports`, or a `ResourcesConfig`. */
export type AuthConfig = object;

/**
 * Reaches a user pool through Amplify. Touches nothing until the session is subscribed to or an operation
 * runs, so that it can be made on a server, and made twice.
 * @throws CognitoKitError `bad-config`, naming the key
 */
export function createAuthClient({
  config,
  endpoint,
}: {
  config?: AuthConfig;
  endpoint?: string;
}): AuthClient {
  const { resources, pool } = readConfig(config, endpoint);
  const configure = () => resources && configureAmplify(resources, endpoint !== undefined);
  const session = createSession(configure);
  const memory = createStepMemory(resources?.Auth?.Cognito.userPoolClientId ?? 'app');
  const context = { pool, session, configure };
  return {
    pool,
    session,
    preload,
    service: createService(context),
    resume: memory.recall,
    remember: memory.keep,
    signOut: ({ everywhere = false } = {}) => signOut(context, everywhere),
  };
}

let current: ResourcesConfig | null = null;

// Configuring resets what Amplify holds, so a pool that it has already is left alone.
function configureAmplify(resources: ResourcesConfig, quiet: boolean): void {
  if (resources === current) return;
  current = resources;
  const level = ConsoleLogger.LOG_LEVEL;
  // Whoever passes an endpoint knows that it is one of their own; Amplify warns of it each time.
  if (quiet) ConsoleLogger.LOG_LEVEL = 'ERROR';
  Amplify.configure(resources);
  ConsoleLogger.LOG_LEVEL = level;
}
