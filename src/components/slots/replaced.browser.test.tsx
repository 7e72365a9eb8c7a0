import { screen } from '@testing-library/react';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as parts from '../../parts/index.js';
import type { SlotName } from '../../react/context/appearance.js';
import { AllWords, createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { AuthDialog } from '../authenticator/AuthDialog.js';
import { SignIn } from '../authenticator/SignIn.js';
import { Form } from '../form/Form.js';
import { Root } from '../parts/Root.js';
import * as first from './first.js';
import * as later from './later.js';
import type { PartName } from './Slots.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

interface Replaced {
  /** The element of our part. */
  slot: SlotName;
  /** Something that views draw the part in, and the part alone where they draw nothing around it. */
  ui: ReactNode;
}

const inForm = (field: ReactNode) => (
  <Form schema={({ code }) => code()} onSubmit={() => {}}>
    {field}
  </Form>
);

/** Every part that can be replaced; a name in `Slots` without a row does not compile. */
const table: Record<PartName, Replaced> = {
  Button: { slot: 'button', ui: <first.Button /> },
  Card: { slot: 'card', ui: <first.Card title="Sign in" /> },
  CheckboxField: { slot: 'checkbox-input', ui: inForm(<later.CheckboxField name="terms" label="I agree" />) },
  ChoiceField: { slot: 'choices', ui: inForm(<later.ChoiceField name="choice" options={[]} />) },
  CodeField: { slot: 'code-input', ui: inForm(<later.CodeField />) },
  CopyButton: { slot: 'copy', ui: <parts.Secret value="ABCD" /> },
  Dialog: { slot: 'dialog', ui: <AuthDialog defaultOpen /> },
  Field: { slot: 'input', ui: inForm(<first.Field name="name" label="Name" />) },
  Icon: { slot: 'icon', ui: <parts.Notice>Saved</parts.Notice> },
  LinkButton: { slot: 'link', ui: <first.LinkButton href="#there" /> },
  Notice: { slot: 'notice', ui: <first.Notice /> },
  PasswordField: {
    slot: 'password',
    ui: inForm(<first.PasswordField name="password" label="Password" autoComplete="new-password" />),
  },
  PhoneField: { slot: 'phone', ui: inForm(<later.PhoneField name="phone_number" label="Phone number" />) },
  ProviderButton: { slot: 'provider-label', ui: <SignIn providers={['Google']} providersOnly /> },
  QrCode: { slot: 'qr-code', ui: <later.QrCode value="x" label="A code" /> },
  ResendButton: { slot: 'resend', ui: <later.ResendButton sent={0} onResend={() => {}} /> },
  Secret: { slot: 'secret', ui: <later.Secret value="ABCD" /> },
  SelectField: { slot: 'select', ui: inForm(<later.SelectField name="zone" label="Zone" options={[]} />) },
  Spinner: { slot: 'spinner', ui: <parts.SubmitButton pending>Sign in</parts.SubmitButton> },
  SubmitButton: { slot: 'submit-button', ui: <first.SubmitButton>Sign in</first.SubmitButton> },
  Text: { slot: 'text', ui: <later.Text>Words</later.Text> },
  TextAreaField: { slot: 'input', ui: inForm(<later.TextAreaField name="about" label="About" />) },
};
const plain = { ...parts };
// The keys of the table are its names.
const rows = Object.entries(table) as [PartName, Replaced][];

describe.each(rows)('%s', (name, { slot, ui }) => {
  test('gives way to the component of the app', async () => {
    const Own = () => <i data-testid="own" />;
    draw(ui, { [name]: Own });
    expect(await screen.findAllByTestId('own')).not.toEqual([]);
    expect(document.querySelector(`[data-slot="${slot}"]`)).toBeNull();
  });

  test('is drawn inside a component of the app that wraps it', async () => {
    // One table for parts of many kinds.
    const Ours = plain[name] as ComponentType<object>;
    const Wrapped = (props: object) => <div data-testid="wrapped">{createElement(Ours, props)}</div>;
    draw(ui, { [name]: Wrapped });
    await screen.findAllByTestId('wrapped');
    const ours = [...document.querySelectorAll(`[data-slot="${slot}"]`)];
    expect(ours).not.toEqual([]);
    const within = (element: Element) => element.closest('[data-testid="wrapped"]') !== null;
    if (name !== 'Dialog') expect(ours.filter((element) => !within(element))).toEqual([]);
  });
});

function draw(ui: ReactNode, slots: parts.SlotOverrides) {
  return renderWithAuth(
    <AllWords>
      <Root slots={slots}>{ui}</Root>
    </AllWords>,
    { scenario },
  );
}
