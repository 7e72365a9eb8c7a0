import * as z from 'zod/mini';
import { type Clock, second } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { TriggerEvent, TriggerFunction, TriggerRequest } from '../context/triggerFunctions.js';
import { arnOf, functionNameOf, type TriggerName } from '../shapes/lambda.js';
import type { Pool } from '../state/pool.js';

/** A moment at which a pool calls a function, if it has one for it. */
export interface Call<Response extends z.core.$ZodType> {
  readonly trigger: TriggerName;
  /** What happened, as in `PreSignUp_SignUp`. */
  readonly source: string;
  /** @default '1' */
  readonly version?: '1' | '2' | '3';
  readonly pool: Pool;
  /** Absent where an administrator acts. */
  readonly client?: { readonly id: string } | undefined;
  readonly username: string;
  readonly request: TriggerRequest;
  /** What the function finds as its response. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** What it may make of it; absent where nothing is expected back. */
  readonly response?: Response;
}

/** Longer than that Cognito does not wait. */
const patience = 5 * second;

/**
 * Calls the pool's function with a copy of everything, and answers what it decided; undefined where the pool has none.
 * While it runs, other requests have their turn: functions may well call the API themselves.
 * @throws CognitoError UserLambdaValidationException, UnexpectedLambdaException or InvalidLambdaResponseException.
 */
export async function invoke<Response extends z.core.$ZodType>(
  context: Context,
  call: Call<Response>,
): Promise<z.output<Response> | undefined> {
  const arn = arnOf(call.pool.settings.LambdaConfig, call.trigger);
  if (arn === undefined) return undefined;
  const name = functionNameOf(arn);
  const run = Object.hasOwn(context.triggers, name) ? context.triggers[name] : undefined;
  if (!run) throw errors.lambdaUnreachable(call.trigger, `Function not found: ${arn}`);
  const output = await context.queue.stepAside(() => runInTime(context.clock, call, run));
  if (!call.response) return undefined;
  const answer = z.safeParse(call.response, readOutput(output));
  if (!answer.success) throw errors.lambdaAnsweredNonsense();
  return answer.data;
}

async function runInTime(clock: Clock, call: Call<z.core.$ZodType>, run: TriggerFunction): Promise<unknown> {
  let stopWaiting = () => {};
  const timeout = new Promise<never>((_, reject) => {
    const reason = 'Socket timeout while invoking Lambda function';
    stopWaiting = clock.after(patience, () => reject(errors.lambdaUnreachable(call.trigger, reason)));
  });
  const event: TriggerEvent = JSON.parse(JSON.stringify(eventOf(call)));
  const outcome = Promise.resolve(event)
    .then(run)
    .catch((cause: unknown) => {
      throw errors.lambdaRefused(call.trigger, cause instanceof Error ? cause.message : String(cause));
    });
  return Promise.race([outcome, timeout]).finally(stopWaiting);
}

function eventOf(call: Call<z.core.$ZodType>): TriggerEvent {
  return {
    version: call.version ?? '1',
    region: call.pool.id.split('_')[0] ?? '',
    userPoolId: call.pool.id,
    userName: call.username,
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: call.client?.id ?? 'CLIENT_ID_NOT_APPLICABLE',
    },
    triggerSource: call.source,
    request: call.request,
    response: call.blank,
  };
}

// What a function answers goes over the wire as JSON on AWS; null there is the same as absent.
function readOutput(output: unknown): unknown {
  let copy: unknown;
  try {
    copy = JSON.parse(JSON.stringify(output) ?? 'null', (_, value) => value ?? undefined);
  } catch {
    throw errors.lambdaAnsweredNoJson();
  }
  if (typeof copy !== 'object' || copy === null) throw errors.lambdaAnsweredNoJson();
  return 'response' in copy ? copy.response : undefined;
}
