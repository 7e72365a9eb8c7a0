import type { Decorator, StoryContext } from '@storybook/react-vite';
import { Amplify } from 'aws-amplify';
import { confirmSignIn, signIn } from 'aws-amplify/auth';
import { AuthProvider, type AuthProviderProps } from '../index.js';
import { loadLaterTexts } from '../locales/load.js';
import { createScenario, type Scenario, type ScenarioOptions } from '../testing/index.js';
import { watchLongTimers } from './longTimers.js';

type Fault = Parameters<Scenario['local']['faults']['set']>[0];

/** The `parameters` by which a story describes its user pool. */
export interface ScenarioParameters {
  /** The pool, its client and its users; see `createScenario`. */
  scenario?: ScenarioOptions;
  /** The username of the user in `scenario.users` who is signed in when the story begins. */
  signedInAs?: string;
  /** The faults of the pool, from the begin of the story on. */
  faults?: Fault[];
  /** Whether the story draws a whole page, without a margin. */
  fullPage?: boolean;
  /** The class names and slots that the app passes to `AuthProvider`. */
  appearance?: Pick<AuthProviderProps, 'classNames' | 'slots'>;
}

interface Staging {
  readonly storyId: string;
  readonly scenario: Scenario;
  stopTimers(): void;
}

let current: Staging | undefined;

/** Returns the pool of the story on screen, for a play function that reads a code or moves the clock. */
export function scenarioOf(context: Pick<StoryContext, 'loaded'>): Scenario {
  return context.loaded.scenario;
}

/**
 * Makes a new Cognito for each story, in the same tab, before the story is drawn. Returns a function that
 * ends the story.
 */
export async function startScenario(context: StoryContext): Promise<() => void> {
  // A switch in the toolbar draws the same story again. The journey stays at its step.
  if (current?.storyId !== context.id) {
    endScenario();
    localStorage.clear();
    sessionStorage.clear();
    const stopTimers = watchLongTimers();
    current = { storyId: context.id, scenario: await prepare(context.parameters), stopTimers };
  }
  context.loaded.scenario = current.scenario;
  context.loaded.laterTexts = await loadLaterTexts(context.globals.locale);
  return endScenario;
}

/** Draws a story with the pool of `parameters.scenario` and the settings of the toolbar. */
export const withScenario: Decorator = (Story, context) => {
  const { colorMode, direction, locale } = context.globals;
  const { config, endpoint } = scenarioOf(context);
  return (
    <div className="stage" data-color-mode={colorMode} data-full-page={context.parameters.fullPage}>
      <AuthProvider
        config={config}
        endpoint={endpoint}
        locale={locale}
        colorMode={colorMode}
        messages={direction === 'auto' ? undefined : { direction }}
        {...context.parameters.appearance}
      >
        <Story />
      </AuthProvider>
    </div>
  );
};

async function prepare({
  scenario: options,
  signedInAs,
  faults = [],
}: ScenarioParameters): Promise<Scenario> {
  const scenario = await createScenario(options);
  if (signedInAs) await signInAs(signedInAs, scenario, options);
  for (const fault of faults) scenario.local.faults.set(fault);
  return scenario;
}

async function signInAs(username: string, scenario: Scenario, options?: ScenarioOptions): Promise<void> {
  const user = options?.users?.find((candidate) => candidate.username === username);
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: scenario.userPoolId,
        userPoolClientId: scenario.clientId,
        userPoolEndpoint: scenario.endpoint,
      },
    },
  });
  const { nextStep } = await signIn({ username, password: user?.password });
  if (nextStep.signInStep === 'DONE') return;
  const byApp = nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_TOTP_CODE';
  const code = byApp
    ? scenario.totpCode(scenario.totpSecretOf(username))
    : scenario.local.outbox.messages()[0]?.code;
  await confirmSignIn({ challengeResponse: code ?? '' });
}

function endScenario(): void {
  current?.stopTimers();
  current?.scenario.restore();
  current = undefined;
}
