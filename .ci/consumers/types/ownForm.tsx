import { useSignIn } from 'cognito-kit';
import { useAuthForm } from 'cognito-kit/react-hook-form';

/** An app that joins its own form with a journey; it has the optional peers. */
export function OwnForm() {
  const journey = useSignIn();
  const form = useAuthForm({ journey, schema: (schemas) => schemas.email() });
  return (
    <form onSubmit={form.handleSubmit(({ email }) => email.toUpperCase())}>
      {form.formState.errors.email?.message}
    </form>
  );
}
