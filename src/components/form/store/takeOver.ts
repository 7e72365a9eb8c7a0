import { type FieldElement, inputsOf, isField } from './fieldElements.js';

/** The forms whose text was taken over. */
const taken = new WeakSet<Element>();

/**
 * Puts what was typed into a form that has left the page into the form in its place, as if typed there: the first form
 * that has the same fields and was not in the place of another form.
 */
export function takeOver(gone: readonly HTMLFormElement[], form: HTMLFormElement): void {
  const old = gone.find((one) => !taken.has(one) && hasFieldsOf(one, form));
  if (!old) return;
  taken.add(old);
  for (const name of namesIn(form)) {
    const [before, now] = [inputsOf(old, name), inputsOf(form, name)];
    // What the person has typed since is newer.
    if (now.some(isChanged) || !before.some(isChanged)) continue;
    now.forEach((input, index) => {
      const typed = before[index];
      if (typed) copy(typed, input);
    });
  }
}

// Extensions add inputs of their own to a form, so the old form may have more.
function hasFieldsOf(old: HTMLFormElement, form: HTMLFormElement): boolean {
  const names = namesIn(old);
  return [...namesIn(form)].every((name) => names.has(name));
}

function namesIn(form: HTMLFormElement): Set<string> {
  return new Set([...form.elements].filter(isField).map(({ name }) => name));
}

function isChanged(input: FieldElement): boolean {
  if (input instanceof HTMLSelectElement)
    return [...input.options].some((option) => option.selected !== option.defaultSelected);
  if (input instanceof HTMLInputElement && input.checked !== input.defaultChecked) return true;
  return input.value !== input.defaultValue;
}

// React takes no notice of a value that is set on the element itself, only of one that comes by the element's class.
function copy(from: FieldElement, to: FieldElement): void {
  const [property, event] =
    from instanceof HTMLInputElement && /radio|checkbox/.test(from.type)
      ? (['checked', 'click'] as const)
      : (['value', 'input'] as const);
  Reflect.set(Object.getPrototypeOf(to), property, Reflect.get(from, property), to);
  to.dispatchEvent(new Event(event, { bubbles: true }));
}
