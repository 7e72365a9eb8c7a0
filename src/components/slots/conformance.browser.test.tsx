import { render } from '@testing-library/react';
import type { ComponentType, ReactNode, Ref } from 'react';
import { describe, expect, test } from 'vitest';
import { AppearanceContext } from '../../react/context/appearance.js';
import { AllWords } from '../../testing/index.js';
import { ChoiceField } from '../fields/choice/ChoiceField.js';
import { CodeField } from '../fields/code/CodeField.js';
import { Field } from '../fields/field/Field.js';
import { HiddenUsername } from '../fields/HiddenUsername.js';
import { PasswordField } from '../fields/password/PasswordField.js';
import { PhoneField } from '../fields/phone/PhoneField.js';
import { Form } from '../form/Form.js';
import { ResendButton } from '../form/resend-button/ResendButton.js';
import { SubmitButton } from '../form/submit-button/SubmitButton.js';
import { Button } from '../parts/button/Button.js';
import { Card } from '../parts/card/Card.js';
import { CopyButton } from '../parts/copy-button/CopyButton.js';
import { Dialog } from '../parts/dialog/Dialog.js';
import { LinkButton } from '../parts/link-button/LinkButton.js';
import { Notice } from '../parts/notice/Notice.js';
import { QrCode } from '../parts/qr-code/QrCode.js';
import { Root } from '../parts/Root.js';
import { Secret } from '../parts/secret/Secret.js';
import { Spinner } from '../parts/spinner/Spinner.js';

/** What a test hands to every part: props of its element, which all parts take. */
interface ElementProps {
  ref: Ref<Element>;
  className: string;
  'data-testid': string;
  title: string;
}

interface Conforming {
  slot: string;
  /** The element that the part renders for its props. */
  element: string;
  part: (props: ElementProps) => ReactNode;
  /** Whether a title is a prop of its own. */
  titled?: boolean;
}

const inForm = (field: ReactNode) => (
  <Form schema={({ code }) => code()} onSubmit={() => {}}>
    {field}
  </Form>
);

// One table for elements of many kinds: each takes the same few props that any element has.
const withAny = <P,>(Part: ComponentType<P>, own: Omit<P, keyof ElementProps>) => {
  const Any = Part as ComponentType<unknown>;
  return (props: ElementProps) => <Any {...({ ...own, ...props } as object)} />;
};

const parts: Record<string, Conforming> = {
  Root: { slot: 'root', element: 'DIV', part: withAny(Root, {}) },
  Button: { slot: 'button', element: 'BUTTON', part: withAny(Button, {}) },
  Card: { slot: 'card', element: 'SECTION', part: withAny(Card, {}), titled: true },
  ChoiceField: {
    slot: 'choices',
    element: 'DIV',
    part: (props) => inForm(withAny(ChoiceField, { name: 'choice', options: [] })(props)),
  },
  CodeField: { slot: 'code-input', element: 'INPUT', part: (props) => inForm(withAny(CodeField, {})(props)) },
  CopyButton: { slot: 'copy', element: 'DIV', part: withAny(CopyButton, { text: 'x' }) },
  Dialog: {
    slot: 'dialog',
    element: 'DIV',
    part: withAny(Dialog, { open: true, onOpenChange: () => {} }),
    titled: true,
  },
  Field: {
    slot: 'input',
    element: 'INPUT',
    part: (props) => inForm(withAny(Field, { name: 'name', label: 'Name' })(props)),
  },
  Form: {
    slot: 'form',
    element: 'FORM',
    part: withAny(Form, { schema: ({ code }) => code(), onSubmit() {} }),
  },
  HiddenUsername: {
    slot: 'hidden-username',
    element: 'INPUT',
    part: withAny(HiddenUsername, { value: 'mia' }),
  },
  LinkButton: { slot: 'link', element: 'A', part: withAny(LinkButton, { href: '#there' }) },
  Notice: { slot: 'notice', element: 'DIV', part: withAny(Notice, {}) },
  PasswordField: {
    slot: 'input',
    element: 'INPUT',
    part: (props) =>
      inForm(
        withAny(PasswordField, { name: 'password', label: 'Password', autoComplete: 'new-password' })(props),
      ),
  },
  PhoneField: {
    slot: 'input',
    element: 'INPUT',
    part: (props) => inForm(withAny(PhoneField, { name: 'phone_number', label: 'Phone number' })(props)),
  },
  QrCode: { slot: 'qr-code', element: 'svg', part: withAny(QrCode, { value: 'x', label: 'A code' }) },
  ResendButton: { slot: 'resend', element: 'DIV', part: withAny(ResendButton, { sent: 0, onResend() {} }) },
  Secret: { slot: 'secret', element: 'DIV', part: withAny(Secret, { value: 'ABCD' }) },
  Spinner: { slot: 'spinner', element: 'svg', part: withAny(Spinner, {}) },
  SubmitButton: { slot: 'submit-button', element: 'BUTTON', part: withAny(SubmitButton, {}) },
};

describe.each(Object.entries(parts))('%s', (_name, { slot, element, part, titled }) => {
  test('gives its element the slot, class names, ref and other props', () => {
    let reached: Element | null = null;
    const ref = (node: Element | null) => {
      reached = node ?? reached;
    };
    const { getByTestId } = render(
      <AppearanceContext.Provider
        value={{ colorMode: 'system', slots: {}, classNames: { [slot]: 'from-provider' } }}
      >
        {part({ ref, className: 'own', 'data-testid': 'part', title: 'Said' })}
      </AppearanceContext.Provider>,
      { wrapper: AllWords },
    );
    const found = getByTestId('part');
    expect(found.tagName).toBe(element);
    expect(found.getAttribute('data-slot')).toBe(slot);
    expect([...found.classList]).toEqual(['own', 'from-provider']);
    expect(reached).toBe(found);
    if (!titled) expect(found.getAttribute('title')).toBe('Said');
  });
});

test('a link without an address is a button that sends no form', () => {
  const { getByRole } = render(<LinkButton>Sign up</LinkButton>);
  expect(getByRole('button', { name: 'Sign up' }).getAttribute('type')).toBe('button');
});

test('the app draws a part inside a part with its own component', () => {
  const Own = () => <i data-testid="own-spinner" />;
  const { getByTestId } = render(
    <AppearanceContext.Provider value={{ colorMode: 'system', classNames: {}, slots: { Spinner: Own } }}>
      <SubmitButton pending>Sign in</SubmitButton>
    </AppearanceContext.Provider>,
  );
  expect(getByTestId('own-spinner')).toBeTruthy();
});
