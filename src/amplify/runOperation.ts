import type {
  AuthService,
  Failure,
  OperationName,
  Outcome,
  Step,
  StepNotice,
  TotpSecret,
} from '../core/index.js';
import { cleanInput } from './cleanInput.js';
import { guardAmplifyStorage } from './config/pageStorage.js';
import type { Context, Operation } from './context/context.js';
import { toFailure, unknownUserFailure } from './failures/toFailure.js';

/** Runs one operation: cleans its input, translates what it throws, and adds an offer after a sign-in. Never rejects. */
export async function runOperation<O extends OperationName>(
  context: Context,
  { name, operation }: { readonly name: O; readonly operation: Operation<O> },
  input: Parameters<AuthService[O]>,
): Promise<Outcome> {
  guardAmplifyStorage(context.amplify.storage);
  const cleaned = cleanInput(context.pool, name, input);
  const answer = await operation(context, ...cleaned).catch((cause) => ({
    failure: toFailure(cause, name),
  }));
  return 'failure' in answer ? failed(context, answer.failure) : arrived(context, answer, name);
}

function failed({ options, session }: Context, failure: Failure): Outcome {
  // Cognito refused the tokens; asking for new tokens finds out whether the session has ended.
  if (failure.code === 'notSignedIn') session.recheck();
  return { failure: options.specific ? unknownUserFailure(failure) : failure };
}

async function arrived(context: Context, step: Step, operation: OperationName): Promise<Outcome> {
  const { memory, session, options } = context;
  if (step.name === 'offerAccepted') return { step: { ...step, ...takeReturnTo(memory) } };
  if ('secret' in step) return { step: { ...step, secret: issuedBy(options.totpIssuer, step.secret) } };
  if (step.name !== 'done') {
    memory.fresh ||= step.name === 'signIn' && endsRecovery(step.notice);
    if (step.name === 'callbackFailed') memory.returnTo = step.returnTo;
    return { step };
  }
  const ended = { operation, fresh: memory.fresh ?? false };
  memory.fresh = false;
  // Before the answer, so that the session has the person when the journey ends.
  await session.refresh();
  memory.returnTo = step.returnTo ?? memory.returnTo;
  if (operation === 'acceptOffer' || operation === 'declineOffer') return end(context);
  const offer = await import('./account/offerOperations.js').then(
    ({ offerAfter }) => offerAfter(context, ended),
    // An offer that cannot be loaded must not keep a person out.
    () => null,
  );
  return offer ? { step: offer } : end(context);
}

function end({ memory }: Context): Outcome {
  return { step: { name: 'done', ...takeReturnTo(memory) } };
}

function takeReturnTo(memory: Context['memory']): { readonly returnTo?: string } {
  const { returnTo } = memory;
  memory.returnTo = undefined;
  return returnTo ? { returnTo } : {};
}

function endsRecovery(notice: StepNotice | undefined): boolean {
  return notice === 'confirmed' || notice === 'passwordChanged';
}

// The operations name the host of the page; only here is the name that the app gives known.
function issuedBy(issuer: string | undefined, secret: TotpSecret): TotpSecret {
  if (!issuer) return secret;
  const name = encodeURIComponent(issuer);
  const put = (_: string, before: string) => before + name;
  const uri = secret.uri.replace(/(\/totp\/)[^:?]+/, put).replace(/([?&]issuer=)[^&]*/, put);
  return { ...secret, uri };
}
