import * as z from 'zod/mini';
import { describeJob, requireImportJob, startJob } from '../../imports/importJobs.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { importJobId } from '../../shapes/importJob.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, JobId: importJobId });

/**
 * Starts the import of the users in the CSV file of a job.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StartUserImportJob.html
 */
export const StartUserImportJob = operation(input, async ({ UserPoolId, JobId }, context) => {
  const pool = requirePool(context, UserPoolId);
  const job = requireImportJob(context, pool, JobId);
  startJob(context, pool, job);
  return { UserImportJob: describeJob(context, pool, job) };
});
