import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { describeJob, moveOn } from '../../imports/importJobs.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  MaxResults: integer(1, 60),
  PaginationToken: z.optional(pageToken),
});

// The latest time of a JavaScript date, from which the age counts backwards.
const latest = 8.64e15;

/**
 * Lists the import jobs of a pool, newest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserImportJobs.html
 */
export const ListUserImportJobs = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const jobs = [...(pool.importJobs?.values() ?? [])].map((job) => moveOn(context, pool, job));
  const { items, token } = pageOf(jobs, ({ createdAt, id }) => byAge(latest - createdAt, id), {
    limit: request.MaxResults,
    token: request.PaginationToken,
  });
  return { UserImportJobs: items.map((job) => describeJob(context, pool, job)), PaginationToken: token };
});
