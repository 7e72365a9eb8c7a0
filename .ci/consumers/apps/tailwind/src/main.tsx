import './app.css';
import { AuthProvider, SignIn } from 'cognito-kit';
import 'cognito-kit/styles.css';
import { createRoot } from 'react-dom/client';
import outputs from './amplify_outputs.json';

createRoot(document.getElementById('root') as HTMLElement).render(
  <AuthProvider config={outputs} classNames={{ card: 'rounded-[3px]' }}>
    <SignIn className="max-w-[555px]" classNames={{ 'submit-button': 'bg-[rgb(1,2,3)] p-[7px]' }} />
  </AuthProvider>,
);
