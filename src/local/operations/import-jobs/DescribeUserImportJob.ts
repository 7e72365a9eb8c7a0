import * as z from 'zod/mini';
import { describeJob, requireImportJob } from '../../imports/importJobs.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { importJobId } from '../../shapes/importJob.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, JobId: importJobId });

/**
 * Answers the state of an import job. Like ListUserImportJobs, the operation ends a job whose time has come.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserImportJob.html
 */
export const DescribeUserImportJob = operation(input, async ({ UserPoolId, JobId }, context) => {
  const pool = requirePool(context, UserPoolId);
  const job = requireImportJob(context, pool, JobId);
  return { UserImportJob: describeJob(context, pool, job) };
});
