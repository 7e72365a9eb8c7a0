'use client';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { AuthConfig } from '../amplify/config/AuthConfig.js';
import { createAuthClient } from '../amplify/createAuthClient.js';
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
import { type PhoneCountries, PhoneCountriesContext, usePhoneCountries } from './context/phoneCountries.js';
import { createGateStore } from './gate/gateStore.js';
import { SessionKeeper } from './SessionKeeper.js';
import { useLoadedWords, WordsContext } from './texts/messages.js';
import type { MessageOverrides } from './texts/overrides.js';

/** What an app says about its user pool, language and look. */
export interface AuthProviderProps extends PhoneCountries {
  children?: ReactNode;
  /**
   * The user pool: `amplify_outputs.json`, a Gen 1 `aws-exports`, or Amplify's `ResourcesConfig`. Leave the
   * config out when the app calls `Amplify.configure` itself. Read once.
   * @see https://docs.amplify.aws/react/reference/amplify_outputs/
   */
  config?: AuthConfig;
  /** The absolute URL of a local Cognito: `http://localhost:9229`. Read once. */
  endpoint?: string;
  /**
   * The language of all texts, as a BCP 47 tag. Its texts are loaded on demand.
   * @default 'en'
   */
  locale?: 'ar' | 'de' | 'en' | (string & {});
  /** Texts of the app in place of the texts of the locale. */
  messages?: MessageOverrides;
  /**
   * The colours of the components: `light`, `dark`, as the system says (`system`), or as the page says (`inherit`): its
   * `color-scheme`, or `.dark`, `.light` or `data-theme` on an element above. A page that says nothing is light.
   * @default 'inherit'
   * @see https://developer.mozilla.org/en-US/docs/Web/CSS/color-scheme
   */
  colorMode?: ColorMode;
  /** Class names to add to elements, by `data-slot` name: `{ 'submit-button': 'btn' }`. */
  classNames?: Appearance['classNames'];
  /** Components of the app in place of parts of the kit, by part name: `{ SubmitButton: MyButton }`. */
  slots?: SlotOverrides;
  /**
   * The flow that a sign-in begins with. `USER_AUTH` lets people choose between password, codes and passkeys.
   * Read once.
   * @default 'USER_AUTH' when the config has `passwordless`, else 'USER_SRP_AUTH'
   */
  authFlowType?: AuthFlowType;
  /**
   * How the pool confirms new accounts, because `amplify_outputs.json` does not say. Read once.
   * @default what the config says, else 'code'
   */
  confirmation?: 'code' | 'link';
  /**
   * Whether every component leaves out the sign-up, for a pool where only administrators create accounts
   * (`AllowAdminCreateUserOnly`), because no config says so. A component's own `hideSignUp` wins. Read once.
   * @default false
   */
  hideSignUp?: boolean;
  /** What to offer after a sign-in: a passkey, a second factor, to remember the device. */
  offerAfterSignIn?: OfferOptions;
  /**
   * The name of the app that authenticator apps show beside their codes.
   * @default the host of the page
   */
  totpIssuer?: string;
  /** Returns the metadata to send with an operation to the triggers of the pool. */
  metadata?(operation: OperationName): Metadata | undefined;
  /**
   * Whether texts may reveal which accounts exist. `specific` texts do, and help people who mistype a name.
   * @default 'generic'
   */
  disclosure?: 'generic' | 'specific';
  /** Called with each step, failure and success, for analytics. An event holds no secret and no identity. */
  onEvent?(event: AuthEvent): void;
}

const none = {};

/**
 * Gives every component and hook below a user pool, a language and a look. Renders no element.
 * @throws CognitoKitError `bad-config` when `config` is malformed; the message names the key.
 */
export function AuthProvider(props: AuthProviderProps) {
  const { children, locale = 'en', messages, disclosure = 'generic' } = props;
  const { colorMode = 'inherit', classNames = none, slots = none } = props;
  const latest = useLatest(props);
  const [auth] = useState(() => createContextValue(props, latest));
  const [onEvent] = useState(() => (event: AuthEvent) => callApp(() => latest.current.onEvent?.(event)));
  const words = useLoadedWords(locale, { overrides: messages, specific: disclosure === 'specific' });
  const phone = usePhoneCountries(props);
  useProviderMistakes(props);
  const appearance = useMemo(() => ({ colorMode, classNames, slots }), [colorMode, classNames, slots]);
  return (
    <AuthContext.Provider value={auth}>
      <SessionKeeper auth={auth} onEvent={onEvent} />
      <WordsContext.Provider value={words}>
        <PhoneCountriesContext.Provider value={phone}>
          <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
        </PhoneCountriesContext.Provider>
      </WordsContext.Provider>
    </AuthContext.Provider>
  );
}

function useProviderMistakes({ config, endpoint, locale, messages }: AuthProviderProps): void {
  useEffect(() => {
    try {
      // A bundler writes the mode here, and drops the rest in production. A page without a bundler has no `process`.
      if (process.env.NODE_ENV !== 'production') {
        void import('./development/providerMistakes.js').then((module) =>
          module.findProviderMistakes({ config, endpoint, locale, messages }),
        );
      }
    } catch {}
  }, [config, endpoint, locale, messages]);
}

type Latest = RefObject<AuthProviderProps>;

// Props may change with each render. Reading them when something happens avoids a new client.
function useLatest(props: AuthProviderProps): Latest {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return latest;
}

function createContextValue(props: AuthProviderProps, latest: Latest): AuthContextValue {
  const { config, endpoint, authFlowType, confirmation, hideSignUp } = props;
  const options = {
    get offers() {
      return latest.current.offerAfterSignIn ?? none;
    },
    get specific() {
      return latest.current.disclosure === 'specific';
    },
    get totpIssuer() {
      return latest.current.totpIssuer;
    },
    metadata: (operation: OperationName) => latest.current.metadata?.(operation),
  };
  const selfSignUp = !hideSignUp;
  const client = createAuthClient({ config, endpoint, authFlowType, confirmation, selfSignUp, options });
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
