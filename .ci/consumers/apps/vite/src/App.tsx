// The ten lines of README.md, with a way out in place of the text.
import { Authenticator, AuthProvider } from 'cognito-kit';
import 'cognito-kit/styles.css';
import outputs from './amplify_outputs.json';
import { Inside } from './Inside';

export function App() {
  return (
    <AuthProvider config={outputs}>
      <Authenticator>
        <Inside />
      </Authenticator>
    </AuthProvider>
  );
}
