/** What a person types into or chooses from. */
export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The elements of that name in a form; radio buttons share one. */
export function inputsOf(form: HTMLFormElement | null, name: string): FieldElement[] {
  return [...(form?.elements ?? [])].filter(isField).filter((input) => input.name === name);
}

/** What is in a field: its text, the chosen value, or `true` for a box that is ticked. */
export function typedIn(inputs: readonly FieldElement[]): string {
  const input = inputs.find((input) => !isButton(input) || input.checked);
  if (!input) return '';
  if (input.type === 'checkbox') return 'true';
  // A date or a number that the browser cannot read has no value, and yet is not empty.
  return input.validity.badInput ? '?' : input.value;
}

/** Puts a value in, without an event. */
export function setTyped(input: FieldElement, value: string): void {
  if (!isButton(input)) input.value = value;
  else input.checked = input.type === 'checkbox' ? value === 'true' : input.value === value;
}

function isField(element: Element): element is FieldElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isButton(input: FieldElement): input is HTMLInputElement {
  return input.type === 'radio' || input.type === 'checkbox';
}
