import { useContext, useMemo } from 'react';
import { type AuthService, createFlow, type Outcome, type Passkey } from '../core/index.js';
import { Passkeys } from '../index.js';
import { AuthContext } from '../react/context/context.js';

export interface FixedPasskeysProps {
  /** The passkeys of the person. Without them, the list stays pending. */
  passkeys?: readonly Passkey[];
  /** The answer to adding and removing. Without an answer, the call stays pending. */
  answer?: Outcome;
}

/** Draws passkeys that the story sets: the browser of a story has no authenticator to keep them. */
export function FixedPasskeys({ passkeys, answer }: FixedPasskeysProps) {
  const auth = useContext(AuthContext);
  const value = useMemo(() => {
    const flow = createFlow(answering({ passkeys, answer }), { name: 'passkeys', passkeys: [] });
    return auth && { ...auth, flows: { ...auth.flows, passkeys: flow } };
  }, [auth, passkeys, answer]);
  return (
    <AuthContext.Provider value={value}>
      <Passkeys />
    </AuthContext.Provider>
  );
}

function answering({ passkeys, answer }: FixedPasskeysProps): AuthService {
  const never = new Promise<Outcome>(() => {});
  const loaded = passkeys && { step: { name: 'passkeys' as const, passkeys } };
  const reply = (operation: string | symbol) => (operation === 'loadPasskeys' ? loaded : answer) ?? never;
  // The proxy answers only the operations of the story.
  return new Proxy({}, { get: (_, operation) => async () => reply(operation) }) as AuthService;
}
