import type { TriggerEvent, TriggerFunction, TriggerFunctions } from '../../src/local/index.js';

/** Trigger functions that the pools of the testbed choose from, by name; see `lambdas()`. */
const functions = {
  'auto-confirm': answering({ autoConfirmUser: true, autoVerifyEmail: true }),
  'refuse-other-domains': (event) => {
    const { triggerSource, request } = event;
    if (triggerSource === 'PreSignUp_SignUp' && !request.userAttributes.email?.endsWith('@example.com')) {
      throw new Error('Only people of example.com may join.');
    }
    return event;
  },
  'want-captcha': (event) => {
    const { clientMetadata, validationData } = event.request;
    const token = clientMetadata?.captchaToken ?? validationData?.captchaToken;
    if (token !== 'passed') throw new Error('The CAPTCHA was not passed.');
    return event;
  },
  'greet-by-mail': (event) => {
    const { codeParameter, userAttributes } = event.request;
    const emailMessage = `Hello ${userAttributes.name ?? 'there'}, your code is ${codeParameter}.`;
    return { ...event, response: { ...event.response, emailSubject: 'Hello', emailMessage } };
  },
  'note-only': (event) => event,
  'puzzle-define': (event) => {
    const answers = event.request.session ?? [];
    const last = answers.at(-1);
    if (last?.challengeName === 'SRP_A') return challenge(event, 'PASSWORD_VERIFIER');
    if (last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult) {
      return respond(event, { issueTokens: true, failAuthentication: false });
    }
    if (answers.filter(({ challengeResult }) => !challengeResult).length >= 3) {
      return respond(event, { issueTokens: false, failAuthentication: true });
    }
    return challenge(event, 'CUSTOM_CHALLENGE');
  },
  'puzzle-create': answering({
    publicChallengeParameters: { challenge: 'puzzle', question: 'Three and four?' },
    privateChallengeParameters: { answer: 'seven' },
  }),
  'plain-create': answering({
    publicChallengeParameters: { hint: 'The word of the day' },
    privateChallengeParameters: { answer: 'seven' },
  }),
  'captcha-create': answering({
    publicChallengeParameters: { challenge: 'captcha', siteKey: 'testbed' },
    privateChallengeParameters: { answer: 'passed' },
  }),
  'answer-verify': (event) => {
    const { privateChallengeParameters, challengeAnswer } = event.request;
    return respond(event, { answerCorrect: challengeAnswer === privateChallengeParameters?.answer });
  },
} satisfies Record<string, TriggerFunction>;

/** The name of a trigger function of the testbed. */
export type FunctionName = keyof typeof functions;

/** All functions, and what each pool called them with. */
export function createTriggers(): { triggers: TriggerFunctions; eventsOf(pool: string): TriggerEvent[] } {
  const events: TriggerEvent[] = [];
  const triggers = Object.entries<TriggerFunction>(functions).map(([name, run]) => [
    name,
    (event: TriggerEvent) => {
      events.push(structuredClone(event));
      return run(event);
    },
  ]);
  return {
    triggers: Object.fromEntries(triggers),
    eventsOf: (pool) => events.filter(({ userPoolId }) => userPoolId === pool),
  };
}

function challenge(event: TriggerEvent, challengeName: string): TriggerEvent {
  return respond(event, { challengeName, issueTokens: false, failAuthentication: false });
}

function answering(response: Record<string, unknown>): (event: TriggerEvent) => TriggerEvent {
  return (event) => respond(event, response);
}

function respond(event: TriggerEvent, response: Record<string, unknown>): TriggerEvent {
  return { ...event, response: { ...event.response, ...response } };
}
