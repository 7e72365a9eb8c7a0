import * as z from 'zod/mini';
import { randomText, randomToken } from '../../base/random.js';
import { describeJob } from '../../imports/importJobs.js';
import { requirePool } from '../../pools/pools.js';
import { arn } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { importJobName, passwordHashing } from '../../shapes/importJob.js';
import type { ImportJob } from '../../state/importJob.js';
import { operation } from '../base/operation.js';

const input = z.object({
  JobName: importJobName,
  UserPoolId: poolId,
  CloudWatchLogsRoleArn: arn,
  PasswordHashingAlgorithm: z.optional(passwordHashing),
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Creates a job that imports users from a CSV file, and answers the address to which the file is sent by PUT within 15
 * minutes.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserImportJob.html
 */
export const CreateUserImportJob = operation(input, async (request, context) => {
  const { clock, random } = context;
  const pool = requirePool(context, request.UserPoolId);
  const job: ImportJob = {
    id: `import-${randomText(random, 10, letters)}`,
    name: request.JobName,
    roleArn: request.CloudWatchLogsRoleArn,
    passwordHashing: request.PasswordHashingAlgorithm,
    createdAt: clock.now(),
    uploadToken: randomToken(random, 32),
    status: 'Created',
    imported: 0,
    skipped: 0,
    failed: 0,
  };
  pool.importJobs ??= new Map();
  pool.importJobs.set(job.id, job);
  return { UserImportJob: describeJob(context, pool, job) };
});
