import {
  AppearanceScope,
  Button,
  Field,
  type FieldProps,
  Form,
  SubmitButton,
  type SubmitButtonProps,
  useField,
} from 'cognito-kit/parts';
import { useRef } from 'react';

/** An app that builds its own form from parts, and wraps some. */
export function App() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <AppearanceScope slots={{ SubmitButton: Wrapped }} classNames={{ input: 'input' }}>
      <Form schema={(schemas) => schemas.email()} onSubmit={({ email }) => email.toUpperCase()}>
        <Field name="email" label="Email" ref={input} onKeyDown={({ key }) => key} />
        <Short name="nickname" label="Nickname" />
        <Wrapped>Send</Wrapped>
        <Button variant="plain">Not now</Button>
      </Form>
    </AppearanceScope>
  );
}

function Wrapped(props: SubmitButtonProps) {
  return (
    <span title="Sends the form">
      <SubmitButton {...props} />
    </span>
  );
}

function Short({ name, label }: FieldProps) {
  const field = useField(name, { label });
  return (
    <input id={field.id} name={name} aria-label={label} onChange={field.onChange} onBlur={field.onBlur} />
  );
}

// @ts-expect-error a schema that there is not
export const wrongSchema = <Form schema={(schemas) => schemas.emial()} onSubmit={() => {}} />;
