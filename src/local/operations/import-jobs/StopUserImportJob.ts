import * as z from 'zod/mini';
import { describeJob, requireImportJob, stopJob } from '../../imports/importJobs.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { importJobId } from '../../shapes/importJob.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, JobId: importJobId });

/**
 * Stops an import job.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StopUserImportJob.html
 */
export const StopUserImportJob = operation(input, async ({ UserPoolId, JobId }, context) => {
  const pool = requirePool(context, UserPoolId);
  const job = requireImportJob(context, pool, JobId);
  stopJob(context, job);
  return { UserImportJob: describeJob(context, pool, job) };
});
