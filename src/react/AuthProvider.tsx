'use client';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type AuthConfig, createAuthClient } from '../amplify/createAuthClient.js';
import { callApp } from '../core/callApp.js';
import {
  type AuthEvent,
  type AuthFlowType,
  createFlow,
  type Metadata,
  type OfferOptions,
  type OperationName,
} from '../core/index.js';
import {
  type Appearance,
  AppearanceContext,
  type ColorMode,
  type SlotOverrides,
} from './context/appearance.js';
import { AuthContext, type AuthContextValue } from './context/context.js';
import { createGateStore } from './gate/gateStore.js';
import { SessionKeeper } from './SessionKeeper.js';
import { type MessageOverrides, useLoadedWords, WordsContext } from './texts/messages.js';

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
  /**
   * How a sign-in begins. `USER_AUTH` lets people choose between password, codes and passkeys. Read once.
   * @default 'USER_AUTH' when the config has `passwordless`, else 'USER_SRP_AUTH'
   */
  authFlowType?: AuthFlowType;
  /**
   * How the pool confirms new accounts; `amplify_outputs.json` cannot tell. Read once.
   * @default what the config says, else 'code'
   */
  confirmation?: 'code' | 'link';
  /** What is offered to a person after a sign-in: a passkey, a second factor, to remember the device. */
  offerAfterSignIn?: OfferOptions;
  /** What travels with an operation to the triggers of the pool, beside what a person typed. */
  metadata?(operation: OperationName): Metadata | undefined;
  /**
   * Whether texts tell strangers who has an account: `specific` ones do, and are kinder to people who mistype.
   * @default 'generic'
   */
  disclosure?: 'generic' | 'specific';
  /** Called with each step, failure and success, for analytics; nothing in it is secret or says who it was. */
  onEvent?(event: AuthEvent): void;
}

const none = {};

/**
 * Gives every component and hook below it a user pool, a language and a look. Renders no element.
 * @throws CognitoKitError `bad-config` when `config` is malformed, naming the key.
 */
export function AuthProvider(props: AuthProviderProps) {
  const { children, locale = 'en', messages, disclosure = 'generic' } = props;
  const { colorMode = 'system', classNames = none, slots = none } = props;
  const latest = useLatest(props);
  const [auth] = useState(() => createContextValue(props, latest));
  const [onEvent] = useState(() => (event: AuthEvent) => callApp(() => latest.current.onEvent?.(event)));
  const words = useLoadedWords(locale, { overrides: messages, specific: disclosure === 'specific' });
  const appearance = useMemo(() => ({ colorMode, classNames, slots }), [colorMode, classNames, slots]);
  return (
    <AuthContext.Provider value={auth}>
      <SessionKeeper auth={auth} onEvent={onEvent} />
      <WordsContext.Provider value={words}>
        <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
      </WordsContext.Provider>
    </AuthContext.Provider>
  );
}

type Latest = RefObject<AuthProviderProps>;

// What an app says may change with each render; it is read when something happens.
function useLatest(props: AuthProviderProps): Latest {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return latest;
}

function createContextValue(props: AuthProviderProps, latest: Latest): AuthContextValue {
  const { config, endpoint, authFlowType, confirmation } = props;
  const options = {
    get offers() {
      return latest.current.offerAfterSignIn ?? none;
    },
    get specific() {
      return latest.current.disclosure === 'specific';
    },
    metadata: (operation: OperationName) => latest.current.metadata?.(operation),
  };
  const client = createAuthClient({ config, endpoint, authFlowType, confirmation, options });
  const flows = {
    signIn: createFlow(client.service, { name: 'signIn' }),
    signUp: createFlow(client.service, { name: 'signUp' }),
    forgotPassword: createFlow(client.service, { name: 'forgotPassword' }),
    mfaSetup: createFlow(client.service, { name: 'mfaMethods', methods: [] }),
    passkeys: createFlow(client.service, { name: 'passkeys', passkeys: [] }),
  } as const;
  const { signIn, signUp, forgotPassword } = flows;
  return { client, flows, gate: createGateStore(client.session, { signIn, signUp, forgotPassword }) };
}
