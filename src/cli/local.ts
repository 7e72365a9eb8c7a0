import { serve } from '../local/node/index.js';
import { readConfig, writeOutputs } from './config.js';
import { describeServer } from './describeServer.js';
import { readLocalOptions } from './localOptions.js';
import { seedPools } from './seedPools.js';

/**
 * Serves a local Cognito until a signal stops the process, and prints what an app needs to reach it.
 * @throws UsageError
 * @throws LocalServerError
 */
export async function local(args: string[]): Promise<void> {
  const { config: module, outputs: file, ...options } = readLocalOptions(args);
  const config = await readConfig({ config: module, outputs: file });
  const server = await serve({ ...options, triggers: config.triggers });
  const stopped = untilStopped();
  try {
    const seeded = await seedPools(server, config);
    const isWritten = file !== undefined && (await writeOutputs(file, seeded.outputs));
    console.log(describeServer(server, { ...options, ...seeded, file: isWritten ? file : undefined }));
    await stopped;
  } finally {
    await server.close();
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
