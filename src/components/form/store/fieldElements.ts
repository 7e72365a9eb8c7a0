/** What a person types into or chooses from. */
export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The elements of that name in a form; radio buttons share a name. */
export function inputsOf(form: HTMLFormElement | null, name: string): FieldElement[] {
  return [...(form?.elements ?? [])].filter(isField).filter((input) => input.name === name);
}

/** What is in a field: its text, the chosen value, or `true` for a ticked box. */
export function typedIn(inputs: readonly FieldElement[]): string {
  const input = inputs.find((input) => !isButton(input) || input.checked);
  if (!input) return '';
  if (input.type === 'checkbox') return 'true';
  // A date or a number that the browser cannot read has an empty value, although the field is not empty.
  return input.validity.badInput ? '?' : input.value;
}

/** Sets the value of a field, without an event. */
export function setTyped(input: FieldElement, value: string): void {
  if (!isButton(input)) input.value = value;
  else input.checked = input.type === 'checkbox' ? value === 'true' : input.value === value;
}

/** Moves the focus to a field: to its chosen radio button, else to its first input. */
export function focusField(inputs: readonly FieldElement[]): void {
  const visible = inputs.filter(({ type }) => type !== 'hidden');
  const chosen = visible.find((input) => input instanceof HTMLInputElement && input.checked);
  const input = chosen ?? visible[0];
  input?.focus();
  // A person types a refused code again rather than correct its digits.
  if (input?.name === 'code' && input instanceof HTMLInputElement) input.select();
}

/** Whether an element is one that a person types into or chooses from. */
export function isField(element: Element): element is FieldElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isButton(input: FieldElement): input is HTMLInputElement {
  return input.type === 'radio' || input.type === 'checkbox';
}
