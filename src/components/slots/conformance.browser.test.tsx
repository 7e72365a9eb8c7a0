import { fireEvent, render } from '@testing-library/react';
import { type ComponentType, createElement, forwardRef, type ReactNode, type Ref, version } from 'react';
import { describe, expect, test, vi } from 'vitest';
import * as parts from '../../parts/index.js';
import { AppearanceContext, type SlotName } from '../../react/context/appearance.js';
import { AllWords } from '../../testing/index.js';

const { Form, LinkButton, useField } = parts;

type Exported = keyof typeof parts;
type Component = { [Name in Exported]: Name extends Capitalize<Name> ? Name : never }[Exported];
/** The parts that render one element for their props. */
type Part = Exclude<Component, 'AppearanceScope' | 'FormFailure'>;

/** Props of the part's element, which all parts take. */
type ElementProps = Record<string, unknown> & { ref?: Ref<Element> };

interface Conforming {
  slot: SlotName;
  /** The element that the part renders for its props. */
  element: string;
  draw: (props: ElementProps) => ReactNode;
  /** Whether `title` is a prop of the part itself. */
  titled?: boolean;
}

const inForm = (field: ReactNode) => (
  <Form schema={({ code }) => code()} onSubmit={() => {}}>
    {field}
  </Form>
);

// One table for elements of many kinds: each part takes the same few props that any element has.
const drawn = (Part: object, own: object) => (props: ElementProps) =>
  createElement(Part as ComponentType<object>, { ...own, ...props });

const inField = (Part: object, own: object) => (props: ElementProps) => inForm(drawn(Part, own)(props));

/** A field of an app's own, made of our frame and our error. */
const ofField = (Part: object) => {
  const OwnField = forwardRef<Element, ElementProps>(function OwnField(props, ref) {
    return drawn(Part, { field: useField('own', { label: 'Own' }), label: 'Own' })({ ...props, ref });
  });
  return (props: ElementProps) => inForm(<OwnField {...props} />);
};

/** Whether a ref may return how to end it; React 18 gives null instead. */
const endsRefs = Number.parseInt(version, 10) >= 19;

/** StrictMode calls each ref twice. */
const once = { wrapper: AllWords, reactStrictMode: false };

/** Every part; an exported part without a row does not compile. */
const table: Record<Part, Conforming> = {
  Button: { slot: 'button', element: 'BUTTON', draw: drawn(parts.Button, {}) },
  Card: { slot: 'card', element: 'SECTION', draw: drawn(parts.Card, {}), titled: true },
  CheckboxField: {
    slot: 'checkbox-input',
    element: 'INPUT',
    draw: inField(parts.CheckboxField, { name: 'terms', label: 'I agree' }),
  },
  ChoiceField: {
    slot: 'choices',
    element: 'DIV',
    draw: inField(parts.ChoiceField, { name: 'choice', options: [{ value: 'a', label: 'A' }] }),
  },
  CodeField: { slot: 'code-input', element: 'INPUT', draw: inField(parts.CodeField, {}) },
  CopyButton: { slot: 'copy', element: 'DIV', draw: drawn(parts.CopyButton, { text: 'x' }) },
  Dialog: {
    slot: 'dialog',
    element: 'DIV',
    draw: drawn(parts.Dialog, { open: true, onOpenChange() {} }),
    titled: true,
  },
  Field: { slot: 'input', element: 'INPUT', draw: inField(parts.Field, { name: 'name', label: 'Name' }) },
  FieldError: { slot: 'field-error', element: 'DIV', draw: ofField(parts.FieldError) },
  FieldFrame: { slot: 'field', element: 'DIV', draw: ofField(parts.FieldFrame) },
  Form: {
    slot: 'form',
    element: 'FORM',
    draw: drawn(parts.Form, { schema: () => null, onSubmit() {} }),
  },
  HiddenUsername: {
    slot: 'hidden-username',
    element: 'INPUT',
    draw: drawn(parts.HiddenUsername, { value: 'mia' }),
  },
  Icon: { slot: 'icon', element: 'svg', draw: drawn(parts.Icon, { name: 'check' }) },
  Isolated: { slot: 'isolated', element: 'BDI', draw: drawn(parts.Isolated, {}) },
  LinkButton: { slot: 'link', element: 'A', draw: drawn(parts.LinkButton, { href: '#there' }) },
  Notice: { slot: 'notice', element: 'DIV', draw: drawn(parts.Notice, {}) },
  PasswordField: {
    slot: 'input',
    element: 'INPUT',
    draw: inField(parts.PasswordField, {
      name: 'password',
      label: 'Password',
      autoComplete: 'new-password',
    }),
  },
  PhoneField: {
    slot: 'input',
    element: 'INPUT',
    draw: inField(parts.PhoneField, { name: 'phone_number', label: 'Phone number' }),
  },
  ProviderButton: {
    slot: 'provider-button',
    element: 'BUTTON',
    draw: drawn(parts.ProviderButton, { provider: { name: 'Google' } }),
  },
  QrCode: { slot: 'qr-code', element: 'svg', draw: drawn(parts.QrCode, { value: 'x', label: 'A code' }) },
  ResendButton: {
    slot: 'resend',
    element: 'DIV',
    draw: drawn(parts.ResendButton, { sent: 0, onResend() {} }),
  },
  Root: { slot: 'root', element: 'DIV', draw: drawn(parts.Root, {}) },
  Secret: { slot: 'secret', element: 'DIV', draw: drawn(parts.Secret, { value: 'ABCD' }) },
  SelectField: {
    slot: 'input',
    element: 'SELECT',
    draw: inField(parts.SelectField, { name: 'zone', label: 'Zone', options: [] }),
  },
  Spinner: { slot: 'spinner', element: 'svg', draw: drawn(parts.Spinner, {}) },
  SubmitButton: { slot: 'submit-button', element: 'BUTTON', draw: drawn(parts.SubmitButton, {}) },
  Text: { slot: 'text', element: 'P', draw: drawn(parts.Text, {}) },
  TextAreaField: {
    slot: 'input',
    element: 'TEXTAREA',
    draw: inField(parts.TextAreaField, { name: 'about', label: 'About' }),
  },
  VisuallyHidden: { slot: 'visually-hidden', element: 'SPAN', draw: drawn(parts.VisuallyHidden, {}) },
};

describe.each(Object.entries(table))('%s', (_name, { slot, element, draw, titled }) => {
  test('gives its element the slot, class names, ref and other props', () => {
    const ref = vi.fn();
    const classNames = { [slot]: 'from-provider' };
    const { getByTestId } = render(
      <AppearanceContext.Provider value={{ colorMode: 'system', slots: {}, classNames }}>
        {draw({ ref, className: 'own', 'data-testid': 'part', title: 'Said', 'aria-describedby': 'own' })}
      </AppearanceContext.Provider>,
      once,
    );
    const found = getByTestId('part');
    expect(found.tagName).toBe(element);
    expect(found.getAttribute('data-slot')).toBe(slot);
    expect([...found.classList]).toEqual(['own', 'from-provider']);
    expect(ref.mock.calls.map(([node]) => node === found)).toEqual([true]);
    expect(found.getAttribute('aria-describedby')?.split(' ')).toContain('own');
    if (!titled) expect(found.getAttribute('title')).toBe('Said');
  });

  test('keeps a ref that is made once through a redraw, and ends it when the part leaves', () => {
    const ended = vi.fn();
    const ref = vi.fn(() => (endsRefs ? ended : undefined));
    const { rerender, unmount } = render(draw({ ref, 'data-testid': 'part' }), once);
    rerender(draw({ ref, 'data-testid': 'part', lang: 'en' }));
    expect(ref).toHaveBeenCalledOnce();
    expect(ended).not.toHaveBeenCalled();
    unmount();
    expect(ended).toHaveBeenCalledTimes(endsRefs ? 1 : 0);
    expect(ref.mock.calls.slice(1)).toEqual(endsRefs ? [] : [[null]]);
  });

  test('calls the handlers of the app', () => {
    const handlers = {
      onClick: vi.fn(),
      onMouseDown: vi.fn(),
      onKeyDown: vi.fn(),
      onFocus: vi.fn(),
      onBlur: vi.fn(),
    };
    const { getByTestId } = render(draw({ ...handlers, 'data-testid': 'part' }), { wrapper: AllWords });
    const found = getByTestId('part');
    fireEvent.mouseDown(found);
    fireEvent.click(found);
    fireEvent.keyDown(found, { key: 'x' });
    fireEvent.focus(found);
    fireEvent.blur(found);
    const called = Object.entries(handlers).filter(([, handler]) => handler.mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual(Object.keys(handlers));
  });
});

test('a link without an address is a button that sends no form', () => {
  const { getByRole } = render(<LinkButton>Sign up</LinkButton>);
  expect(getByRole('button', { name: 'Sign up' }).getAttribute('type')).toBe('button');
});
