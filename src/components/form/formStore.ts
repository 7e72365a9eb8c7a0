import type { Engine, SchemaMaker, Typed } from './engine.js';
import type { FieldRules } from './fieldChecks.js';
import { type FieldElement, inputsOf, setTyped, typedIn } from './fieldElements.js';

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
  /** What the fields begin with, by name. */
  readonly defaults?: Readonly<Record<string, string | undefined>>;
}

/** A change or a blur of one of the fields. */
export interface FieldEvent {
  readonly target: FieldElement;
  readonly type: string;
}

type LoadedEngine = typeof import('./engine.js');

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
  /** Lists what is wrong, once the engine has found it. */
  summary: LoadedEngine['summary'] | null = null;
  /** What is asked of single fields beside the schema. */
  readonly #rules = new Map<string, FieldRules>();
  readonly #source: FormSource;
  readonly #names = new Set<string>();
  readonly #listeners = new Set<() => void>();
  /** The fields of passwords, which stay in their inputs and nowhere else. */
  readonly #secret = new Set<string>();
  /** What was typed into fields that are off the screen for now. */
  readonly #left = new Map<string, string>();
  #engine: Engine | null = null;
  #problems: Problems = {};
  #values: Readonly<Typed>;

  constructor(source: FormSource) {
    this.#source = source;
    const given = Object.entries(source.defaults ?? {}).map(([name, value]) => [name, value ?? '']);
    this.#values = Object.fromEntries(given);
  }

  readonly problems = (): Problems => this.#problems;

  /** What is typed into the fields on screen, as far as anybody told, without passwords; what they begin with, before they are there. */
  readonly values = (): Readonly<Typed> => this.#values;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Brings the engine, or null when it cannot be loaded. */
  readonly load = async (): Promise<Engine | null> => {
    const loaded = await importEngine().catch(() => null);
    if (loaded && !this.#engine) {
      const { schema } = this.#source;
      this.summary = loaded.summary;
      this.#start(loaded.createEngine({ schema, shown: () => this.#names, rules: this.#rules }));
    }
    return this.#engine;
  };

  /** What a field that comes back to the screen had in it. */
  before(name: string): string | undefined {
    return this.#left.get(name);
  }

  /** Adds a field that is on screen from now on. */
  add(name: string): void {
    this.#names.add(name);
    // A password that is shown is a text, but none begins so.
    if (this.#inputs(name).some(({ type }) => type === 'password')) this.#secret.add(name);
    this.#hold(name, this.#typed(name));
    this.#tell(name);
  }

  /** Takes a field away that has left the screen; what was typed into it waits for its return, unless it is a password. */
  remove(name: string): void {
    this.#names.delete(name);
    const { [name]: typed, ...others } = this.#values;
    if (typed) this.#left.set(name, typed);
    this.#values = others;
    this.#engine?.unregister(name);
    this.#show({ ...this.#problems, [name]: undefined });
  }

  changed({ target: { name, value }, type }: FieldEvent): void {
    const typed = this.#inputs(name).length > 0 ? this.#typed(name) : value;
    this.#hold(name, typed);
    // The engine is told the value and never sees an input: it would write to them by rules of its own.
    this.#engine?.typing(() =>
      this.#engine?.register(name).onChange({ target: { name, value: typed }, type }),
    );
  }

  async left({ target: { name, value }, type }: FieldEvent): Promise<void> {
    const engine = await this.load();
    const typed = this.#inputs(name).length > 0 ? this.#typed(name) : value;
    await engine?.register(name).onBlur({ target: { name, value: typed }, type });
  }

  /** Asks more of a field than the schema does. @returns a function that ends it. */
  ask(name: string, rules: FieldRules): () => void {
    this.#rules.set(name, rules);
    return () => {
      if (this.#rules.get(name) === rules) this.#rules.delete(name);
    };
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
    for (const input of this.#inputs(name)) setTyped(input, '');
    this.#engine?.setValue(name, '');
    this.#hold(name, '');
  }

  focus(name: string): void {
    const inputs = this.#inputs(name).filter(({ type }) => type !== 'hidden');
    const chosen = inputs.find((input) => input instanceof HTMLInputElement && input.checked);
    const input = chosen ?? inputs[0];
    input?.focus();
    // A code is typed anew more often than mended.
    if (name === 'code' && input instanceof HTMLInputElement) input.select();
  }

  /** These fields in the order in which they stand on the page. */
  inOrder(names: Iterable<string>): string[] {
    const places = [...(this.#source.element()?.elements ?? [])].map((element) => nameOf(element));
    return [...names].sort((a, b) => places.indexOf(a) - places.indexOf(b));
  }

  async submit(onValid: (values: Typed) => unknown, onInvalid: () => void): Promise<void> {
    const engine = await this.load();
    // Password managers may fill a field and tell nobody.
    for (const name of this.#names) this.#tell(name);
    if (engine) {
      await engine.handleSubmit(onValid, (errors) => {
        // The library tells its subscribers only after this.
        this.#show(problemsOf(errors));
        onInvalid();
      })();
    } else {
      // Offline the checks may be out of reach. The service checks all the same, and its failure has words.
      const values = [...this.#names].map((name) => {
        const typed = this.#typed(name);
        return [name, this.#rules.get(name)?.read?.(typed) ?? typed];
      });
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
    for (const name of this.#names) this.#tell(name);
    for (const [name, problem] of before) if (problem) engine.setError(name, problem);
  }

  #show(problems: Problems): void {
    this.#problems = problems;
    this.#notify();
  }

  #hold(name: string, typed: string): void {
    if (this.#values[name] === typed || this.#secret.has(name)) return;
    this.#values = { ...this.#values, [name]: typed };
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #inputs(name: string): FieldElement[] {
    return inputsOf(this.#source.element(), name);
  }

  #typed(name: string): string {
    return typedIn(this.#inputs(name));
  }

  #tell(name: string): void {
    const engine = this.#engine;
    if (!engine) return;
    engine.register(name);
    const typed = this.#inputs(name).length > 0 ? this.#typed(name) : (this.#values[name] ?? '');
    if (engine.getValues(name) !== typed) engine.setValue(name, typed);
  }
}

function nameOf(element: Element): string {
  return element.getAttribute('name') ?? '';
}

// The library's errors are objects of this shape under these names; its type allows for nested forms too.
function problemsOf(errors: object | undefined): Problems {
  return { ...errors } as Problems;
}
