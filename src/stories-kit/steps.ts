import type { StoryContext } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { FailureCode } from '../core/index.js';
import type { Messages } from '../locales/en/index.js';
import { loadAllTexts } from '../locales/load.js';
import type { Scenario } from '../testing/index.js';
import { scenarioOf } from './scenario.js';

/** What the steps of a story act on: the page, the pool and the texts on screen. */
export interface Stage {
  /** The body, because a dialog is outside the story's own element. */
  readonly page: HTMLElement;
  readonly scenario: Scenario;
  /** The texts in the language of the toolbar, so that a story runs in each language. */
  readonly messages: Messages;
}

/** One thing that a person does or sees in a story. */
export type Step = (stage: Stage) => unknown;

/** Returns a text on screen, in the language of the toolbar. */
export type Words = (messages: Messages) => string;

/** Makes a play function from what a person does and sees, in order. */
export function play(...steps: Step[]) {
  return async (context: StoryContext): Promise<void> => {
    const stage: Stage = {
      page: context.canvasElement.ownerDocument.body,
      scenario: scenarioOf(context),
      messages: await loadAllTexts(context.globals.locale),
    };
    // Until its language is loaded, the kit is invisible and cannot take the focus.
    await waitFor(() => expect(stage.page.querySelector('[data-pending-locale]')).toBeNull(), patience);
    for (const step of steps) await step(stage);
  };
}

// The proof of a password by SRP takes seconds on a slow machine.
const patience = { timeout: 12_000 };

/**
 * Types into the fields with these names. A value that depends on the pool, such as a code, is a function.
 */
export function fill(values: Record<string, string | ((scenario: Scenario) => string)>): Step {
  return async ({ page, scenario }) => {
    for (const [name, value] of Object.entries(values)) {
      const input = await waitFor(() => field(page, name), patience);
      const text = typeof value === 'string' ? value : value(scenario);
      if (input instanceof HTMLSelectElement) {
        await userEvent.selectOptions(input, text);
        continue;
      }
      await userEvent.clear(input);
      if (input.type === 'date') fireEvent.change(input, { target: { value: text } });
      else if (text) await userEvent.type(input, text);
    }
  };
}

/** Pastes a text into the field with this name. */
export function paste(name: string, text: string): Step {
  return async ({ page }) => {
    await userEvent.click(await waitFor(() => field(page, name), patience));
    await userEvent.paste(text);
  };
}

/** Selects the radio button with this value. */
export function choose(value: string): Step {
  return async ({ page }) =>
    userEvent.click(await waitFor(() => find(page, `input[type="radio"][value="${value}"]`), patience));
}

/** Clicks the checkbox with this name. */
export function tick(name: string): Step {
  return async ({ page }) => userEvent.click(await waitFor(() => field(page, name), patience));
}

/** Moves the focus to the element with this slot. */
export function focuses(name: string): Step {
  return async ({ page }) => {
    const target = find(page, slot(name));
    target.focus();
    await expect(target).toHaveFocus();
  };
}

/** Presses the submit button. */
export function submit(): Step {
  return async ({ page }) =>
    userEvent.click(await waitFor(() => find(page, slot('submit-button')), patience));
}

/** Presses the button, or follows the link, with this text. */
export function press(words: Words): Step {
  return async ({ page, messages }) => {
    const name = words(messages);
    const target = await waitFor(
      () => within(page).queryByRole('button', { name }) ?? within(page).getByRole('link', { name }),
      patience,
    );
    await userEvent.click(target);
  };
}

/** Moves the focus out of the current field. */
export function leave(): Step {
  return () => userEvent.tab();
}

/** Waits until a view with this heading is on screen. */
export function reaches(title: Words): Step {
  return ({ page, messages }) =>
    waitFor(() => expect(textsOf(page, 'h1, h2, h3')).toContain(title(messages)), patience);
}

/** Waits until this text is on screen. */
export function sees(words: Words): Step {
  return ({ page, messages }) => waitFor(() => expect(page).toHaveTextContent(words(messages)), patience);
}

/** Waits until the form shows this failure as an alert. */
export function fails(code: FailureCode): Step {
  return ({ page, messages }) =>
    waitFor(() => {
      const alerts = within(page)
        .getAllByRole('alert')
        .map(({ textContent }) => textContent);
      expect(alerts).toContain(messages.failures[code]);
    }, patience);
}

/** Waits until the fields with these names, and no other fields, are marked as wrong. */
export function marks(...names: string[]): Step {
  return ({ page }) =>
    waitFor(() => {
      const wrong = [...page.querySelectorAll<HTMLInputElement>('[name][aria-invalid="true"]')];
      expect(wrong.map(({ name }) => name)).toEqual(names);
    }, patience);
}

/** Waits until the submit button is pending. */
export function waits(): Step {
  return ({ page }) => waitFor(() => find(page, `${slot('submit-button')}[data-pending]`), patience);
}

/** Waits until an element with this slot is on screen. */
export function shows(name: string): Step {
  return ({ page }) => waitFor(() => find(page, slot(name)), patience);
}

/** Waits until no element with this slot is on screen. */
export function showsNo(name: string): Step {
  return ({ page }) => waitFor(() => expect(page.querySelector(slot(name))).toBeNull(), patience);
}

/** Moves the clock of the pool forward by some seconds. */
export function later(seconds: number): Step {
  return ({ scenario }) => scenario.local.clock.advance(seconds);
}

/** Sets a fault from this moment on. */
export function breaks(fault: Parameters<Scenario['local']['faults']['set']>[0]): Step {
  return ({ scenario }) => scenario.local.faults.set(fault);
}

/** Plays an authenticator app: keeps the secret on screen and types the current code. */
export function authenticatorApp() {
  let secret = '';
  const scan: Step = async ({ page }) => {
    const shown = await waitFor(() => find(page, slot('secret-value')), patience);
    secret = shown.textContent ?? '';
  };
  const typeCode = fill({ code: (scenario) => scenario.totpCode(secret) });
  return { scan, typeCode };
}

/** Returns six digits that were not sent as a code. */
export function wrongCode({ local }: Scenario): string {
  const sent = new Set(local.outbox.messages().map(({ code }) => code));
  return ['123456', '654321'].find((code) => !sent.has(code)) ?? '111111';
}

/** Runs the same steps several times. */
export function repeat(times: number, ...steps: Step[]): Step {
  return async (stage) => {
    for (let round = 0; round < times; round += 1) for (const step of steps) await step(stage);
  };
}

function textsOf(page: HTMLElement, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

// Fields with `aria-hidden` are for password managers only.
function field(page: HTMLElement, name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return find(page, `[name="${name}"]:not([aria-hidden])`);
}

function slot(name: string): string {
  return `[data-slot="${name}"]`;
}

function find<Found extends HTMLElement>(page: HTMLElement, selector: string): Found {
  const found = page.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing on screen is ${selector}`);
  return found;
}
