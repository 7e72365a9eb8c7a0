import type { Hono } from 'hono';
import { CognitoError } from '../base/errors.js';
import { readBody } from '../base/readBody.js';
import type { Context } from '../context/context.js';
import { receiveFile } from '../imports/importJobs.js';
import type { Surroundings } from './surroundings.js';

/** Adds the address of CreateUserImportJob to which the CSV file is sent; only its signature gives access. */
export function addUserImport(app: Hono, context: Context, { onChange }: Surroundings): void {
  app.put('/user-import/:pool/:job', async (http) => {
    const csv = await readBody(http.req.raw);
    const { pool: poolId, job: jobId } = http.req.param();
    const address = { poolId, jobId, token: http.req.query('X-Amz-Signature') };
    const received = await context.queue.run(async () => receiveFile(context, address, csv));
    if (!received) throw new CognitoError('AccessDenied', 'Request has expired or is not signed.', 403);
    await onChange();
    return http.body(null);
  });
}
