import type { FormReport } from './types.js';

/** Several forms that report as one: every form below a component. */
export class Forms implements FormReport {
  readonly #forms = new Set<FormReport>();
  readonly #listeners = new Set<() => void>();

  /** Adds a form. @returns a function that takes the form away. */
  add(form: FormReport): () => void {
    const stop = form.subscribe(this.#notify);
    this.#forms.add(form);
    this.#notify();
    return () => {
      stop();
      this.#forms.delete(form);
      this.#notify();
    };
  }

  /** What is typed into the first field of that name that is not empty. */
  typed(name: string): string | undefined {
    return [...this.#forms].map((form) => form.typed(name)).find(Boolean);
  }

  readonly hasProblems = (): boolean => [...this.#forms].some((form) => form.hasProblems());

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly #notify = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
