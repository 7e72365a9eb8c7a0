import type { CaptchaProps, ChallengeProps, SignUpField } from 'cognito-kit';
import { useState } from 'react';

declare global {
  interface Window {
    /** The events that `onEvent` received, oldest first. */
    appEvents?: unknown[];
  }
}

/** Components and functions for props, by the name that a test gives: JSON has no form for them. */
export const namedValues: Readonly<Record<string, unknown>> = {
  Puzzle,
  Captcha,
  CaptchaQuestion,
  Members: () => <p>For members</p>,
  log: (...what: unknown[]) => window.appEvents?.push(...what),
  isBreached: async (password: string) => password.includes('Breached'),
  failingService: () => Promise.reject(new Error('The service is down.')),
  companyEmail: schema((value) => value.endsWith('@example.com') || 'Use your address at example.com.'),
  asyncTaken: schema(async (value) => value !== 'taken' || 'That name is taken.'),
  whenBusiness: ({ 'custom:kind': kind, kind: own }: Record<string, string>) => (kind ?? own) === 'business',
};

/** Draws the challenge of the trigger functions `puzzle-…`: a question with the right answer `seven`. */
function Puzzle({ parameters, answer, pending, failure }: ChallengeProps) {
  const [value, setValue] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void answer(value, { clientMetadata: { asked: 'puzzle' } });
      }}
    >
      <h1>Puzzle</h1>
      <label>
        {parameters.question}
        <input value={value} onChange={({ target }) => setValue(target.value)} />
      </label>
      {failure && <p role="alert">{failure.code}</p>}
      <button type="submit" aria-busy={pending}>
        Answer
      </button>
    </form>
  );
}

/** Draws the challenge of the trigger function `captcha-create`: the token of the CAPTCHA is the answer. */
function CaptchaQuestion({ parameters, answer }: ChallengeProps) {
  return (
    <label>
      <input type="checkbox" onChange={() => void answer('passed')} />I am a person ({parameters.siteKey})
    </label>
  );
}

/** A CAPTCHA for tests: a tick gives the token `passed`, which the trigger function `want-captcha` asks for. */
function Captcha({ onToken, action }: CaptchaProps) {
  return (
    <label>
      <input type="checkbox" onChange={({ target }) => onToken(target.checked ? 'passed' : null)} />I am a
      person ({action})
    </label>
  );
}

function schema(
  check: (value: string) => true | string | false | Promise<boolean | string>,
): SignUpField['schema'] {
  return {
    '~standard': {
      version: 1,
      vendor: 'stand',
      async validate(value) {
        const verdict = await check(String(value));
        return typeof verdict === 'string' ? { issues: [{ message: verdict }] } : { value };
      },
    },
  };
}
