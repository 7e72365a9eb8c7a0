import type { Context, SignIn } from '../../context/context.js';
import { answerOperation } from '../../operations/dispatch.js';
import type { Client } from '../../state/pool.js';

/** What an operation answered, and who is signed in when it was the last of a sign-in. */
export interface OperationAnswer<Answer> {
  readonly answer: Answer;
  readonly signedIn?: SignIn;
}

/**
 * Does an operation of the API for a page. The pages need no client secret and no allowed flow, and end with a cookie
 * in place of tokens.
 * @throws CognitoError every refusal.
 */
export async function callOperation<Answer = object>(
  context: Context,
  client: Client,
  [name, input]: [name: string, input: object],
): Promise<OperationAnswer<Answer>> {
  let signedIn: SignIn | undefined;
  const { secret: _, ...known } = client;
  const open = { ...known, settings: { ...client.settings, ExplicitAuthFlows: hostedFlows } };
  const inside: Context = {
    ...context,
    store: { ...context.store, clients: new Map([[client.id, open]]) },
    endSignIn: (signIn) => {
      signedIn = { ...signIn, client };
      return { AccessToken: '', ExpiresIn: 0, TokenType: 'Bearer' };
    },
  };
  const body = JSON.stringify({ ClientId: client.id, ...input });
  // The table of operations does not say what each answers.
  const answer = (await answerOperation(inside, name, body)) as Answer;
  return { answer, ...(signedIn ? { signedIn } : {}) };
}

const hostedFlows: Client['settings']['ExplicitAuthFlows'] = ['ALLOW_USER_PASSWORD_AUTH'];
