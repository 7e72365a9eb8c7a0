import { AuthProvider, SignIn } from 'cognito-kit';
import { createRoot } from 'react-dom/client';

const config = {
  Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } },
};

createRoot(document.body).render(
  <AuthProvider config={config}>
    <SignIn />
  </AuthProvider>,
);
