import { AuthProvider, MfaSetup, SignedIn, SignedOut, SignIn } from 'cognito-kit';
import 'cognito-kit/styles.css';
import outputs from './amplify_outputs.json';

/** The set-up of second factors, for a signed-in person. */
export function MfaPage() {
  return (
    <AuthProvider config={outputs}>
      <SignedOut>
        <SignIn />
      </SignedOut>
      <SignedIn>
        <MfaSetup />
      </SignedIn>
    </AuthProvider>
  );
}
