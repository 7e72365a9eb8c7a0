import * as z from 'zod/mini';
import { type Clock, second } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { TriggerEvent, TriggerFunction, TriggerRequest } from '../context/triggerFunctions.js';
import { arnOf, functionNameOf, type TriggerName } from '../shapes/lambda.js';
import type { Pool } from '../state/pool.js';

/** A call of a pool's function for one trigger. */
export interface Call<Response extends z.core.$ZodType> {
  readonly trigger: TriggerName;
  /** The trigger source, such as `PreSignUp_SignUp`. */
  readonly source: string;
  /** @default '1' */
  readonly version?: '1' | '2' | '3';
  readonly pool: Pool;
  /** Absent in an operation of an administrator. */
  readonly client?: { readonly id: string } | undefined;
  readonly username: string;
  readonly request: TriggerRequest | Omit<TriggerRequest, 'userAttributes'>;
  /** The response that the event contains before the call. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** The shape of the response after the call; absent where the response has no effect. */
  readonly response?: Response;
}

/** Cognito waits this long for a function. */
const patience = 5 * second;

/**
 * Calls the pool's function with a copy of the event, and returns its response; undefined where the pool has no such
 * function. Other requests run during the call, since a function may call the API itself.
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

function eventOf(call: Call<z.core.$ZodType>): Omit<TriggerEvent, 'request'> & Pick<typeof call, 'request'> {
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

// On AWS the function's event is sent as JSON, and null means absent.
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
