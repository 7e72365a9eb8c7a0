import { type FieldElement, inputsOf, isField } from './fieldElements.js';

/** Puts what was typed into a form that has left the page into the form in its place, as if typed there. */
export function takeOver(old: HTMLFormElement, form: HTMLFormElement): void {
  const names = new Set([...form.elements].filter(isField).map(({ name }) => name));
  for (const name of names) {
    const [before, now] = [inputsOf(old, name), inputsOf(form, name)];
    // What the person has typed since is newer.
    if (now.some(isChanged) || !before.some(isChanged)) continue;
    now.forEach((input, index) => {
      const typed = before[index];
      if (typed) copy(typed, input);
    });
  }
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
