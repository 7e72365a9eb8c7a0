'use client';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type AuthConfig, createAuthClient } from '../amplify/createAuthClient.js';
import { createFlow } from '../core/index.js';
import { type Appearance, AppearanceContext, type ColorMode, type SlotOverrides } from './appearance.js';
import { AuthContext, type AuthContextValue, journeys } from './context.js';
import { type MessageOverrides, useLoadedWords, WordsContext } from './messages.js';

export interface AuthProviderProps {
  children?: ReactNode;
  /**
   * The user pool: `amplify_outputs.json`, a Gen 1 `aws-exports`, or Amplify's `ResourcesConfig`.
   * Leave it out when the app calls `Amplify.configure` itself. Read once.
   * @see https://docs.amplify.aws/react/reference/amplify_outputs/
   */
  config?: AuthConfig;
  /** Where a local Cognito answers, as an absolute URL: `http://localhost:9229`. Read once. */
  endpoint?: string;
  /**
   * The language of all texts, as a BCP 47 tag; loaded on demand.
   * @default 'en'
   */
  locale?: string;
  /** Texts to say otherwise. */
  messages?: MessageOverrides;
  /** @default 'system' */
  colorMode?: ColorMode;
  /** Class names to add, by `data-slot` name: `{ 'submit-button': 'btn' }`. */
  classNames?: Appearance['classNames'];
  /** Components of the app's own to draw parts with, by part name: `{ SubmitButton: MyButton }`. */
  slots?: SlotOverrides;
}

const none = {};

/**
 * Gives every component and hook below it a user pool, a language and a look. Renders no element.
 * @throws CognitoKitError `bad-config` when `config` is malformed, naming the key.
 */
export function AuthProvider(props: AuthProviderProps) {
  const { children, config, endpoint, locale = 'en', messages } = props;
  const { colorMode = 'system', classNames = none, slots = none } = props;
  const [auth] = useState(() => createContextValue(config, endpoint));
  const words = useLoadedWords(locale, messages);
  const appearance = useMemo(() => ({ colorMode, classNames, slots }), [colorMode, classNames, slots]);
  return (
    <AuthContext.Provider value={auth}>
      <SessionKeeper auth={auth} />
      <WordsContext.Provider value={words}>
        <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
      </WordsContext.Provider>
    </AuthContext.Provider>
  );
}

function createContextValue(config: AuthConfig | undefined, endpoint: string | undefined): AuthContextValue {
  const client = createAuthClient({ config, endpoint });
  return {
    client,
    flows: {
      signIn: createFlow(client.service, { name: 'signIn' }),
      signUp: createFlow(client.service, { name: 'signUp' }),
      forgotPassword: createFlow(client.service, { name: 'forgotPassword' }),
      mfaSetup: createFlow(client.service, { name: 'mfaMethods', methods: [] }),
    },
  };
}

// Stands before the children, so that its effect runs before theirs: Amplify is configured when they ask it something.
function SessionKeeper({ auth }: { auth: AuthContextValue }) {
  useEffect(() => resetAtSignOut(auth), [auth]);
  useEffect(() => followJourneys(auth), [auth]);
  return null;
}

// What one person did is over for the next; only a sign-in that waits for its answer goes on.
function resetAtSignOut({ client, flows }: AuthContextValue): () => void {
  let before = client.session.getSnapshot().status;
  return client.session.subscribe(() => {
    const { status } = client.session.getSnapshot();
    if (before === 'signedIn' && status === 'signedOut') {
      for (const name of journeys) if (!flows[name].getState().pending) flows[name].moveTo({ name });
      flows.mfaSetup.moveTo({ name: 'mfaMethods', methods: [] });
    }
    before = status;
  });
}

function followJourneys({ client, flows }: AuthContextValue): () => void {
  const stops = journeys.map((name) => {
    const flow = flows[name];
    let before = flow.getState().step;
    return flow.subscribe(() => {
      const { step } = flow.getState();
      if (step === before) return;
      before = step;
      // A reload goes on where the person was. What they finished or went back from does not come back with it.
      client.remember(name, step);
      // A sign-out may overtake the answer of a sign-in: then the journey has come to an end that is nobody's.
      const { status } = client.session.getSnapshot();
      if (step.name === 'done' && status === 'signedOut') flow.moveTo({ name });
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}
