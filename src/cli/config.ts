import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocalServer, ServeOptions } from '../local/node/index.js';
import type { AmplifyOutputs } from './outputs.js';
import type { PoolSeed } from './poolSeed.js';
import { UsageError } from './UsageError.js';

/** The exports of a config module, or the content of a config file. */
export interface LocalConfig {
  /** Functions that stand in for Lambda functions, by name. */
  readonly triggers?: ServeOptions['triggers'];
  /** The outputs of an app. The command makes a pool with the same ids and settings. */
  readonly outputs?: AmplifyOutputs;
  readonly pools?: readonly PoolSeed[];
  /** Called after the pools were made, unless a data file had state from before. */
  seed?(server: Pick<LocalServer, 'url' | 'local'>): unknown;
}

/**
 * Reads a config module, or a JSON file in the shape of `amplify_outputs.json`.
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
