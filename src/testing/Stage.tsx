import { useState } from 'react';
import { JourneyView } from '../components/authenticator/JourneyView.js';
import { MfaSetup } from '../components/mfa-setup/MfaSetup.js';
import { Root } from '../components/parts/Root.js';
import { Passkeys } from '../components/passkeys/Passkeys.js';
import type { AccountStep, AuthService, Flow, Outcome } from '../core/index.js';
import { AuthContext, useAuthContext } from '../react/context/context.js';
import { useJourney } from '../react/journeys/useFlow.js';

/** A service that answers every operation alike. */
export function answering(outcome: Outcome): AuthService {
  // The proxy has every operation.
  return new Proxy({} as Partial<AuthService>, { get: () => async () => outcome }) as AuthService;
}

/** Draws the view of the step at which a flow is, whichever component draws it, with everything that it can have. */
export function Stage({ flow }: { flow: Flow }) {
  const auth = useAuthContext('the test');
  const [value] = useState(() => ({ ...auth, flows: { ...auth.flows, mfaSetup: flow, passkeys: flow } }));
  const journey = useJourney(flow);
  const [{ name }] = useState(journey.step);
  return (
    <AuthContext.Provider value={value}>
      {name === 'passkeys' ? <Passkeys /> : name in ofAccount ? <MfaSetup /> : <Journey flow={flow} />}
    </AuthContext.Provider>
  );
}

function Journey({ flow }: { flow: Flow }) {
  return (
    <Root>
      <JourneyView
        journey={useJourney(flow)}
        options={{
          providers: ['Google'],
          consents: [{ name: 'terms', label: 'I agree' }],
          fields: ['address', 'gender', 'zoneinfo', 'updated_at', 'phone_number'],
          passwordHelp: { strength: true },
        }}
      />
    </Root>
  );
}

const ofAccount: Record<AccountStep['name'], true> = {
  mfaMethods: true,
  mfaTotp: true,
  mfaContact: true,
  mfaContactCode: true,
  passkeys: true,
};
