import {
  AuthDialog,
  AuthProvider,
  type ClassNames,
  SignIn,
  type SlotOverrides,
  type Slots,
} from 'cognito-kit';
import { useRef } from 'react';
import outputs from './amplify_outputs.json' with { type: 'json' };

const classNames: ClassNames = { 'submit-button': 'btn', 'card-title': 'title' };

const slots: SlotOverrides = {
  // The props of a part have their types here.
  SubmitButton: ({ pending, children, ...rest }) => (
    <button {...rest} data-busy={pending}>
      {children}
    </button>
  ),
  Icon: ({ name }) => <i className={`icon-${name}`} />,
  Dialog: OwnDialog,
};

/** An app that knows the main entry alone. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  return (
    <AuthProvider config={outputs} slots={slots} classNames={classNames}>
      <SignIn
        ref={root}
        className="mine"
        id="sign-in"
        classNames={{ form: 'form' }}
        slots={{ Card: OwnCard }}
      />
      <AuthDialog defaultOpen classNames={{ dialog: 'dialog' }} />
    </AuthProvider>
  );
}

function OwnCard({ title, footer, children }: Slots['Card']) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {footer}
    </section>
  );
}

function OwnDialog({ open, title, children }: Slots['Dialog']) {
  return (
    <dialog open={open} aria-label={title}>
      {children}
    </dialog>
  );
}

// @ts-expect-error a name that no element has
export const wrongName: ClassNames = { 'submit-buton': 'btn' };

// @ts-expect-error a part that there is not
export const wrongPart: SlotOverrides = { Buton: OwnCard };

// @ts-expect-error a component that takes other props
export const wrongProps: SlotOverrides = { Button: ({ href }: { href: URL }) => <a href={href.href}>Go</a> };

// A key that no config has does not compile.
// @ts-expect-error
export const mistaken = <AuthProvider config={{ auth: { region: 'eu-central-1' } }} />;
