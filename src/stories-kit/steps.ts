import type { StoryContext } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { FailureCode } from '../core/index.js';
import type { Messages } from '../locales/en/index.js';
import { loadAllTexts } from '../locales/load.js';
import type { Scenario } from '../testing/index.js';
import { scenarioOf } from './scenario.js';

/** Where a story plays: the page, the pool behind it, and the words on screen. */
export interface Stage {
  /** The body, since dialogs stand outside the story's own element. */
  readonly page: HTMLElement;
  readonly scenario: Scenario;
  /** In the language of the toolbar, so that a story plays in each. */
  readonly messages: Messages;
}

/** One thing that a person does or sees. */
export type Step = (stage: Stage) => unknown;

/** A text on screen, in the language of the toolbar. */
export type Words = (messages: Messages) => string;

/** Makes a play function of what a person does and sees, in order. */
export function play(...steps: Step[]) {
  return async (context: StoryContext): Promise<void> => {
    const stage: Stage = {
      page: context.canvasElement.ownerDocument.body,
      scenario: scenarioOf(context),
      messages: await loadAllTexts(context.globals.locale),
    };
    // Until its language is here the kit is invisible, and cannot take the focus.
    await waitFor(() => expect(stage.page.querySelector('[data-pending-locale]')).toBeNull(), patience);
    for (const step of steps) await step(stage);
  };
}

// A sign-in by SRP is a second of arithmetic on a slow machine.
const patience = { timeout: 12_000 };

/** Types into the fields of those names. A value that depends on the pool, such as a code, is a function. */
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

/** Pastes into the field of that name. */
export function paste(name: string, text: string): Step {
  return async ({ page }) => {
    await userEvent.click(await waitFor(() => field(page, name), patience));
    await userEvent.paste(text);
  };
}

/** Chooses the radio button of that value. */
export function choose(value: string): Step {
  return async ({ page }) =>
    userEvent.click(await waitFor(() => find(page, `input[type="radio"][value="${value}"]`), patience));
}

/** Ticks the box of that name, or takes the tick off. */
export function tick(name: string): Step {
  return async ({ page }) => userEvent.click(await waitFor(() => field(page, name), patience));
}

/** Brings the focus to the element of that slot. */
export function focuses(name: string): Step {
  return async ({ page }) => {
    const target = find(page, slot(name));
    target.focus();
    await expect(target).toHaveFocus();
  };
}

/** Sends the form. */
export function submit(): Step {
  return async ({ page }) =>
    userEvent.click(await waitFor(() => find(page, slot('submit-button')), patience));
}

/** Presses the button, or follows the link, with those words. */
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

/** Leaves the field that has the focus. */
export function leave(): Step {
  return () => userEvent.tab();
}

/** Waits until a view with that heading is on screen. */
export function reaches(title: Words): Step {
  return ({ page, messages }) =>
    waitFor(() => expect(textsOf(page, 'h1, h2, h3')).toContain(title(messages)), patience);
}

/** Waits until those words are on screen. */
export function sees(words: Words): Step {
  return ({ page, messages }) => waitFor(() => expect(page).toHaveTextContent(words(messages)), patience);
}

/** Waits until the form says, as an alert, why the service refused. */
export function fails(code: FailureCode): Step {
  return ({ page, messages }) =>
    waitFor(() => {
      const alerts = within(page)
        .getAllByRole('alert')
        .map(({ textContent }) => textContent);
      expect(alerts).toContain(messages.failures[code]);
    }, patience);
}

/** Waits until the fields of those names are marked as wrong, and no other. */
export function marks(...names: string[]): Step {
  return ({ page }) =>
    waitFor(() => {
      const wrong = [...page.querySelectorAll<HTMLInputElement>('[name][aria-invalid="true"]')];
      expect(wrong.map(({ name }) => name)).toEqual(names);
    }, patience);
}

/** Waits until the answer is on its way. */
export function waits(): Step {
  return ({ page }) => waitFor(() => find(page, `${slot('submit-button')}[data-pending]`), patience);
}

/** Waits until an element of that slot is on screen. */
export function shows(name: string): Step {
  return ({ page }) => waitFor(() => find(page, slot(name)), patience);
}

/** Waits until no element of that slot is on screen. */
export function showsNo(name: string): Step {
  return ({ page }) => waitFor(() => expect(page.querySelector(slot(name))).toBeNull(), patience);
}

/** Lets time go by for the pool. */
export function later(seconds: number): Step {
  return ({ scenario }) => scenario.local.clock.advance(seconds);
}

/** Makes something go wrong from here on. */
export function breaks(fault: Parameters<Scenario['local']['faults']['set']>[0]): Step {
  return ({ scenario }) => scenario.local.faults.set(fault);
}

/** An authenticator app: keeps the secret on screen and types its code of the moment. */
export function authenticatorApp() {
  let secret = '';
  const scan: Step = async ({ page }) => {
    const shown = await waitFor(() => find(page, slot('secret-value')), patience);
    secret = shown.textContent ?? '';
  };
  const typeCode = fill({ code: (scenario) => scenario.totpCode(secret) });
  return { scan, typeCode };
}

/** Six digits that were sent to nobody. */
export function wrongCode({ local }: Scenario): string {
  const sent = new Set(local.outbox.messages().map(({ code }) => code));
  return ['123456', '654321'].find((code) => !sent.has(code)) ?? '111111';
}

/** Does the same steps so many times. */
export function repeat(times: number, ...steps: Step[]): Step {
  return async (stage) => {
    for (let round = 0; round < times; round += 1) for (const step of steps) await step(stage);
  };
}

function textsOf(page: HTMLElement, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

// What is hidden from people belongs to password managers.
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
