import { AuthProvider, SignIn } from 'cognito-kit';
import 'cognito-kit/styles.css';
import outputs from './amplify_outputs.json';
import styles from './looks.module.css';

/** A form whose looks are CSS Modules of the app. */
export function ModulesPage() {
  return (
    <AuthProvider config={outputs} classNames={{ card: styles.card }}>
      <SignIn className={styles.root} classNames={{ 'submit-button': styles.button }} />
    </AuthProvider>
  );
}
