'use client';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type AuthConfig, createAuthClient } from '../amplify/createAuthClient.js';
import { createFlow, type Flow, type Step } from '../core/index.js';
import { type Appearance, AppearanceContext, type ColorMode, type SlotOverrides } from './appearance.js';
import { AuthContext, type AuthContextValue } from './context.js';
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
  useEffect(() => abandonAtBack(auth), [auth]);
  return null;
}

// What one person did is over for the next; only a sign-in that waits for its answer goes on.
function resetAtSignOut({ client, flows }: AuthContextValue): () => void {
  let before = client.session.getSnapshot().status;
  return client.session.subscribe(() => {
    const { status } = client.session.getSnapshot();
    if (before === 'signedIn' && status === 'signedOut') {
      moveUnlessPending(flows.signIn, { name: 'signIn' });
      moveUnlessPending(flows.signUp, { name: 'signUp' });
      moveUnlessPending(flows.forgotPassword, { name: 'forgotPassword' });
      flows.mfaSetup.moveTo({ name: 'mfaMethods', methods: [] });
    }
    before = status;
  });
}

function moveUnlessPending(flow: Flow, step: Step): void {
  if (!flow.getState().pending) flow.moveTo(step);
}

// A challenge that the person went back from does not come back with a reload.
function abandonAtBack({ client, flows }: AuthContextValue): () => void {
  return flows.signIn.subscribe(() => {
    const { step, pending } = flows.signIn.getState();
    if (step.name === 'signIn' && !pending) client.abandon();
  });
}
