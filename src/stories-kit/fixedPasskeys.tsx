import { useContext, useMemo } from 'react';
import { type AuthService, createFlow, type Outcome, type Passkey } from '../core/index.js';
import { Passkeys } from '../index.js';
import { AuthContext } from '../react/context/context.js';

export interface GivenPasskeysProps {
  /** What the person has; without it the list never comes. */
  passkeys?: readonly Passkey[];
  /** What adding and removing come to; without it the answer never comes. */
  answer?: Outcome;
}

/** The passkeys of somebody, given: the browser of a story has nothing to keep one in. */
export function GivenPasskeys({ passkeys, answer }: GivenPasskeysProps) {
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

function answering({ passkeys, answer }: GivenPasskeysProps): AuthService {
  const never = new Promise<Outcome>(() => {});
  const loaded = passkeys && { step: { name: 'passkeys' as const, passkeys } };
  const reply = (operation: string | symbol) => (operation === 'loadPasskeys' ? loaded : answer) ?? never;
  // Only what is given is answered.
  return new Proxy({}, { get: (_, operation) => async () => reply(operation) }) as AuthService;
}
