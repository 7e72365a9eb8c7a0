import { day, minute, second, toSeconds } from '../base/clock.js';
import { CognitoError } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { ImportJob } from '../state/importJob.js';
import type { Pool } from '../state/pool.js';
import { importUsers } from './importUsers.js';

const startDelay = second;
const importDelay = 2 * second;
const uploadTime = 15 * minute;
const lifetime = day;

/**
 * Returns an import job of a pool, in the state of this moment.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireImportJob(context: Context, pool: Pool, id: string): ImportJob {
  const job = pool.importJobs?.get(id);
  if (!job) throw new CognitoError('ResourceNotFoundException', `User import job ${id} does not exist.`);
  return moveOn(context, pool, job);
}

/**
 * Brings a job to the state of this moment. A started job imports the users two seconds later, in one step; a program
 * that asks meanwhile sees the job as on AWS.
 */
export function moveOn(context: Context, pool: Pool, job: ImportJob): ImportJob {
  const now = context.clock.now();
  if (job.status === 'Created' && now >= job.createdAt + lifetime) {
    endJob(job, { status: 'Expired', message: 'The user import job has expired.', now });
  }
  if (job.startedAt === undefined || (job.status !== 'Pending' && job.status !== 'InProgress')) return job;
  if (now >= job.startedAt + startDelay) job.status = 'InProgress';
  if (now < job.startedAt + importDelay) return job;
  const { status, message } = importUsers(context, pool, job);
  endJob(job, { status, message, now });
  return job;
}

/**
 * Starts a job whose file was sent.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool.html
 * @throws CognitoError PreconditionNotMetException when the job was started before, has no file, or the pool verifies
 * no contact.
 */
export function startJob(context: Context, pool: Pool, job: ImportJob): void {
  if (job.status !== 'Created') throw unmet(`The job has the status ${job.status}.`);
  if (job.csv === undefined) throw unmet('The CSV file of the job was not sent.');
  if (!pool.settings.AutoVerifiedAttributes?.length)
    throw unmet('The user pool has no auto-verified attribute.');
  job.status = 'Pending';
  job.startedAt = context.clock.now();
  context.clock.after(importDelay, () => {
    void context.queue.run(async () => moveOn(context, pool, job));
  });
}

/**
 * Stops a job that has not ended.
 * @throws CognitoError PreconditionNotMetException for a job that does not run.
 */
export function stopJob({ clock }: Context, job: ImportJob): void {
  if (job.status !== 'Pending' && job.status !== 'InProgress') {
    throw unmet(`The job has the status ${job.status}.`);
  }
  const message = 'The Import Job was stopped by the developer.';
  endJob(job, { status: 'Stopped', message, now: clock.now() });
}

/** Keeps the CSV file of a job. Returns false where the address is unknown, no longer valid, or of a started job. */
export function receiveFile({ store, clock }: Context, address: UploadAddress, csv: string): boolean {
  const job = store.pools.get(address.poolId)?.importJobs?.get(address.jobId);
  if (!job || job.uploadToken !== address.token || job.status !== 'Created') return false;
  if (clock.now() >= job.createdAt + uploadTime) return false;
  job.csv = csv;
  return true;
}

/** The parts of the address to which the CSV file of a job is sent. */
export interface UploadAddress {
  readonly poolId: string;
  readonly jobId: string;
  readonly token: string | undefined;
}

/** Describes an import job as the API does. */
export function describeJob({ origin }: Context, pool: Pool, job: ImportJob) {
  return {
    JobName: job.name,
    JobId: job.id,
    UserPoolId: pool.id,
    PreSignedUrl: `${origin}/user-import/${pool.id}/${job.id}?X-Amz-Signature=${job.uploadToken}`,
    CreationDate: toSeconds(job.createdAt),
    ...(job.startedAt === undefined ? {} : { StartDate: toSeconds(job.startedAt) }),
    ...(job.completedAt === undefined ? {} : { CompletionDate: toSeconds(job.completedAt) }),
    Status: job.status,
    CloudWatchLogsRoleArn: job.roleArn,
    ImportedUsers: job.imported,
    SkippedUsers: job.skipped,
    FailedUsers: job.failed,
    CompletionMessage: job.message,
    PasswordHashingAlgorithm: job.passwordHashing,
  };
}

function endJob(
  job: ImportJob,
  { status, message, now }: { status: ImportJob['status']; message: string; now: number },
): void {
  job.status = status;
  job.message = message;
  job.completedAt = now;
  job.csv = undefined;
}

function unmet(message: string): CognitoError {
  return new CognitoError('PreconditionNotMetException', message);
}
