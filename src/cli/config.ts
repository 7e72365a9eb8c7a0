import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocalServer, ServeOptions } from '../local/node/index.js';
import { type AmplifyOutputs, isLocal } from './outputs.js';
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

/** The files that a command line names. */
export interface ConfigFiles {
  /** A config module, or a JSON file in the shape of `amplify_outputs.json`. */
  readonly config?: string | undefined;
  /** A file in the shape of `amplify_outputs.json`; it may be missing. */
  readonly outputs?: string | undefined;
}

/**
 * Reads the config of a command line. Pools of a config module come before a file that an earlier command wrote.
 * @throws UsageError
 */
export async function readConfig(files: ConfigFiles): Promise<LocalConfig> {
  const config = files.config ? await readFileOf(files.config) : {};
  const outputs = files.outputs ? await readOutputs(files.outputs) : null;
  const isMade = outputs !== null && isLocal(outputs) && (config.pools ?? config.seed) !== undefined;
  return outputs === null || isMade ? config : { ...config, outputs };
}

/**
 * Reads an `amplify_outputs.json`; returns null where there is no such file.
 * @throws UsageError
 */
export async function readOutputs(file: string): Promise<AmplifyOutputs | null> {
  const path = resolve(file);
  if (!existsSync(path)) return null;
  const outputs = await readJson(path);
  const { auth } = outputs as AmplifyOutputs;
  if (auth?.user_pool_id && auth.user_pool_client_id) return outputs as AmplifyOutputs;
  throw new UsageError(
    `${path} has no auth.user_pool_id and auth.user_pool_client_id: name an amplify_outputs.json.`,
  );
}

/**
 * Writes what an app needs to reach this local Cognito. A file of a pool of AWS stays as it is. Returns whether the
 * file was written.
 */
export async function writeOutputs(file: string, outputs: AmplifyOutputs): Promise<boolean> {
  const before = await readOutputs(file);
  if (before && !isLocal(before)) return false;
  await writeFile(resolve(file), `${JSON.stringify(outputs, null, 2)}\n`);
  return true;
}

async function readFileOf(file: string): Promise<LocalConfig> {
  if (!file.endsWith('.json')) return readModule(resolve(file));
  const outputs = await readOutputs(file);
  if (outputs) return { outputs };
  throw new UsageError(`There is no file ${resolve(file)}.`);
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
