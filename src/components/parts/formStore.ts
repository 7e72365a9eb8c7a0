import type { Engine, SchemaMaker, Typed } from './engine.js';

/** What is wrong with a field: the code of a problem, or of a failure when Cognito refused it. */
export interface Problem {
  readonly type: string;
  readonly message?: string;
}

/** What is wrong, by the names of the fields. */
export type Problems = Readonly<Record<string, Problem | undefined>>;

/** What the form was given, read when it is needed. */
export interface FormSource {
  element(): HTMLFormElement | null;
  schema(): SchemaMaker<unknown>;
}

/** A change or a blur of one of the fields. */
export interface FieldEvent {
  readonly target: HTMLInputElement;
  readonly type: string;
}

const importEngine = () => import('./engine.js');

/** Loads what checks forms ahead of its first use. A failure is left for the first use to meet. */
export function preloadEngine(): void {
  importEngine().catch(() => {});
}

/**
 * A form's fields and what is wrong with them, before react-hook-form is here and after. What is typed stays in
 * the inputs, so nothing is lost meanwhile: the engine reads them when it comes.
 */
export class FormStore {
  readonly #source: FormSource;
  readonly #names = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #engine: Engine | null = null;
  #problems: Problems = {};

  constructor(source: FormSource) {
    this.#source = source;
  }

  readonly problems = (): Problems => this.#problems;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Brings the engine, or null when it cannot be loaded. */
  readonly load = async (): Promise<Engine | null> => {
    const loaded = await importEngine().catch(() => null);
    if (loaded && !this.#engine) this.#start(loaded.createEngine(this.#source.schema));
    return this.#engine;
  };

  /** Adds a field that is on screen from now on. */
  add(name: string): void {
    this.#names.add(name);
    const engine = this.#engine;
    if (!engine) return;
    // The library takes the check off a radio button that was pressed before it came.
    const typed = this.#typed(name);
    for (const input of this.#inputs(name)) engine.register(name).ref(input);
    if (engine.getValues(name) !== typed) engine.setValue(name, typed);
  }

  changed(event: FieldEvent): void {
    void this.#engine?.register(event.target.name).onChange(event);
  }

  async left(event: FieldEvent): Promise<void> {
    const engine = await this.load();
    await engine?.register(event.target.name).onBlur(event);
  }

  check(name: string): void {
    void this.#engine?.trigger(name);
  }

  setProblem(name: string, problem: Problem): void {
    this.#engine?.setError(name, problem);
    this.#show({ ...this.#problems, [name]: problem });
  }

  clearProblem(name: string): void {
    this.#engine?.clearErrors(name);
    this.#show({ ...this.#problems, [name]: undefined });
  }

  empty(name: string): void {
    for (const input of this.#inputs(name)) input.value = '';
    this.#engine?.setValue(name, '');
  }

  focus(name: string): void {
    const [input] = this.#inputs(name);
    input?.focus();
    // A code is typed anew more often than mended.
    if (name === 'code') input?.select();
  }

  async submit(onValid: (values: Typed) => unknown, onInvalid: () => void): Promise<void> {
    const engine = await this.load();
    if (engine) {
      this.#readAgain(engine);
      await engine.handleSubmit(onValid, (errors) => {
        // The library tells its subscribers only after this.
        this.#show(problemsOf(errors));
        onInvalid();
      })();
    } else {
      // Offline the checks may be out of reach. The service checks all the same, and its failure has words.
      const values = [...this.#names].map((name) => [name, this.#typed(name)]);
      await onValid(Object.fromEntries(values));
    }
  }

  #start(engine: Engine): void {
    const before = Object.entries(this.#problems);
    this.#engine = engine;
    engine.subscribe({
      formState: { errors: true },
      callback: ({ errors }) => this.#show(problemsOf(errors)),
    });
    for (const name of this.#names) this.add(name);
    for (const [name, problem] of before) if (problem) engine.setError(name, problem);
  }

  #show(problems: Problems): void {
    this.#problems = problems;
    for (const listener of this.#listeners) listener();
  }

  #inputs(name: string): HTMLInputElement[] {
    const all = [...(this.#source.element()?.elements ?? [])];
    return all.filter((input) => input instanceof HTMLInputElement).filter((input) => input.name === name);
  }

  #typed(name: string): string {
    const input = this.#inputs(name).find(({ type, checked }) => type !== 'radio' || checked);
    return input?.value ?? '';
  }

  // Password managers may fill a field and tell nobody.
  #readAgain(engine: Engine): void {
    for (const name of this.#names) {
      const typed = this.#typed(name);
      if (engine.getValues(name) !== typed) engine.setValue(name, typed);
    }
  }
}

// The library's errors are objects of this shape under these names; its type allows for nested forms too.
function problemsOf(errors: object | undefined): Problems {
  return { ...errors } as Problems;
}
