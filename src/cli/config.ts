import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocalServer, ServeOptions } from '../local/node/index.js';
import type { AmplifyOutputs } from './outputs.js';
import { UsageError } from './UsageError.js';

/** A pool with what is in it, by the inputs of the API's own operations without their `UserPoolId`. */
export interface PoolSeed {
  /** Of `CreateUserPool`; the tag `_custom_id_` chooses the id. */
  readonly pool: Readonly<Record<string, unknown>>;
  /** Of `SetUserPoolMfaConfig`. */
  readonly mfa?: Readonly<Record<string, unknown>>;
  /** Of `CreateResourceServer`. */
  readonly resourceServers?: readonly Readonly<Record<string, unknown>>[];
  /** Of `CreateUserPoolClient`; a name `_custom_id_:NAME` chooses the id. */
  readonly clients?: readonly Readonly<Record<string, unknown>>[];
  /** Of `CreateGroup`. */
  readonly groups?: readonly Readonly<Record<string, unknown>>[];
  /** Of `AdminCreateUser`; a `Password` is the user's own at once, and `Groups` are those the user is in. */
  readonly users?: readonly Readonly<Record<string, unknown>>[];
}

/** What a config file exports, or holds. */
export interface LocalConfig {
  /** Functions that take the place of Lambda functions, by name. */
  readonly triggers?: ServeOptions['triggers'];
  /** Of an app: a pool of the same ids and settings is made. */
  readonly outputs?: AmplifyOutputs;
  readonly pools?: readonly PoolSeed[];
  /** Called when there is no state from before, after the pools were made. */
  seed?(server: Pick<LocalServer, 'url' | 'local'>): unknown;
}

/**
 * Reads a module, or a JSON file in the shape of `amplify_outputs.json`.
 * @throws UsageError
 */
export async function readConfig(file: string): Promise<LocalConfig> {
  const path = resolve(file);
  if (!path.endsWith('.json')) return readModule(path);
  const outputs = await readJson(path);
  const { auth } = outputs as AmplifyOutputs;
  if (auth?.user_pool_id && auth.user_pool_client_id) return { outputs: outputs as AmplifyOutputs };
  throw new UsageError(
    `${path} has no auth.user_pool_id and auth.user_pool_client_id: name an amplify_outputs.json.`,
  );
}

async function readModule(path: string): Promise<LocalConfig> {
  try {
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return { ...module.default, ...module };
  } catch (cause) {
    const { message } = cause as Error;
    throw new UsageError(`${path} cannot be used as --config: ${message}`, { cause });
  }
}

async function readJson(path: string): Promise<object> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof json === 'object' && json !== null ? json : {};
  } catch (cause) {
    throw new UsageError(`${path} cannot be read as JSON: ${(cause as Error).message}`, { cause });
  }
}
