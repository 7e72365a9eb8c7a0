import { type FieldElement, focusField, inputsOf, setTyped, typedIn } from './fieldElements.js';
import type {
  FieldDetails,
  FieldRules,
  FormReport,
  Problem,
  Problems,
  SchemaMaker,
  Typed,
  Validate,
} from './types.js';

/** What the store reads from its form, at the moment of use. */
export interface FormSource {
  element(): HTMLFormElement | null;
  schema(): SchemaMaker<unknown>;
  /** Loads the validator; null when the download fails. */
  load(): Promise<Validate | null>;
  /** What the fields begin with, by name. */
  readonly defaults?: Readonly<Record<string, string | undefined>>;
}

/** A change or a blur of a field. */
export interface FieldEvent {
  readonly target: Pick<FieldElement, 'name' | 'value'>;
}

/**
 * The one owner of what is typed into a form and of what is wrong with it. The text stays in the inputs and is read
 * when a check needs it, so nothing typed before the validator has loaded is lost, and a key renders nothing.
 *
 * A field is first checked when the person leaves it; from then on, and after the form was sent, with each change.
 */
export class FormStore implements FormReport {
  readonly #source: FormSource;
  /** The fields on screen. */
  readonly #fields = new Map<string, FieldDetails>();
  /** What fields ask beside the schema. */
  readonly #rules = new Map<string, FieldRules>();
  readonly #listeners = new Set<() => void>();
  /** The password fields, whose text is in their inputs and nowhere else. */
  readonly #secret = new Set<string>();
  /** What was typed into fields that have left the screen. */
  readonly #removed = new Map<string, string>();
  readonly #touched = new Set<string>();
  /** The running check of each field; a check whose entry is gone or replaced no longer counts. */
  readonly #checks = new Map<string, object>();
  #sent = false;
  #validate: Validate | null = null;
  #problems: Problems = {};
  #values: Typed;

  constructor(source: FormSource) {
    this.#source = source;
    const given = Object.entries(source.defaults ?? {}).map(([name, value]) => [name, value ?? '']);
    this.#values = Object.fromEntries(given);
  }

  readonly problems = (): Problems => this.#problems;

  readonly hasProblems = (): boolean => [...this.#fields.keys()].some((name) => this.#problems[name]);

  /** What is typed into the fields on screen, without passwords; the defaults of fields that are not there yet. */
  readonly values = (): Typed => this.#values;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads the validator ahead of its first use. Resolves with null when the download fails. */
  readonly load = async (): Promise<Validate | null> => {
    this.#validate ??= await this.#source.load();
    return this.#validate;
  };

  /** Whether a field of that name is on screen. */
  readonly has = (name: string): boolean => this.#fields.has(name);

  typed(name: string): string | undefined {
    return this.has(name) && !this.#secret.has(name) ? this.#typed(name) : undefined;
  }

  /** What a field begins with: the text that it had when it left the screen, else the form's default. */
  initial(name: string): string | undefined {
    return this.#removed.get(name) ?? this.#source.defaults?.[name];
  }

  details(name: string): FieldDetails | undefined {
    return this.#fields.get(name);
  }

  /** Keeps the name of a field for its problems. @returns a function that forgets the name. */
  describe(name: string, details: FieldDetails): () => void {
    this.#fields.set(name, details);
    return () => this.#fields.delete(name);
  }

  /** Takes up what a field has in it when the field comes to the screen. */
  add(name: string): void {
    // A shown password is of the type `text`, but every password field begins hidden.
    if (this.#inputs(name).some(({ type }) => type === 'password')) {
      this.#secret.add(name);
      const { [name]: _, ...others } = this.#values;
      this.#values = others;
    } else this.#hold(name, this.#typed(name));
  }

  /** Forgets a field that has left the screen. Its text waits for its return, unless it is a password. */
  remove(name: string): void {
    const { [name]: typed, ...others } = this.#values;
    if (typed) this.#removed.set(name, typed);
    this.#values = others;
    this.#touched.delete(name);
    this.#checks.delete(name);
    this.#show({ ...this.#problems, [name]: undefined });
  }

  changed({ target: { name, value } }: FieldEvent): void {
    this.#hold(name, this.#inputs(name).length > 0 ? this.#typed(name) : value);
    if (this.#sent || this.#touched.has(name) || this.#problems[name]) void this.#check(name, true);
    // The confirmation is about two fields: a change of the other one can make it right.
    const isConfirmed = name === 'password' || name === 'newPassword';
    if (isConfirmed && this.#problems.confirmPassword) void this.#check('confirmPassword');
  }

  async left({ target: { name } }: FieldEvent): Promise<void> {
    await this.load();
    this.#touched.add(name);
    // A failure of the service stays until the text changes: the schema would accept the same text again.
    if (this.#problems[name]?.type !== 'failure') await this.#check(name);
  }

  /** Asks more of a field than the schema does. @returns a function that ends it. */
  ask(name: string, rules: FieldRules): () => void {
    this.#rules.set(name, rules);
    return () => {
      if (this.#rules.get(name) === rules) this.#rules.delete(name);
    };
  }

  setProblem(name: string, problem?: Problem): void {
    this.#checks.delete(name);
    this.#put(name, problem);
  }

  empty(name: string): void {
    this.#checks.delete(name);
    for (const input of this.#inputs(name)) setTyped(input, '');
    this.#hold(name, '');
  }

  focus(name: string): void {
    focusField(this.#inputs(name));
  }

  /** The fields on screen that have a problem, in the order of the page; then the names of problems without a field. */
  wrongFields(): string[] {
    const elements = [...(this.#source.element()?.elements ?? [])];
    const onPage = elements.map((element) => element.getAttribute('name') ?? '');
    // A field of the app's own making may have no input in the form.
    const names = new Set([...onPage, ...this.#fields.keys()]);
    const placed = [...names].filter((name) => this.has(name));
    const others = Object.keys(this.#problems).filter((name) => !this.has(name));
    return [...placed, ...others].filter((name) => this.#problems[name]);
  }

  /** Checks every field, then calls `onValid` with what the schema made of them, or `onInvalid`. */
  async submit(onValid: (values: Typed) => unknown, onInvalid: () => void): Promise<void> {
    const validate = await this.load();
    const typed = this.#read();
    this.#sent = true;
    // Offline the validator may be out of reach. Cognito checks all the same, and its failure has words.
    if (!validate) return void (await onValid(typed));
    this.#checks.clear();
    const { problems, values } = await validate(this.#source.schema(), typed, { rules: this.#rules });
    this.#show(problems);
    if (values) await onValid(values);
    else onInvalid();
  }

  async #check(name: string, typing = false): Promise<void> {
    if (!this.#validate || !this.has(name)) return;
    const check = {};
    this.#checks.set(name, check);
    const occasion = { rules: this.#rules, name, typing };
    const { problems } = await this.#validate(this.#source.schema(), this.#read(), occasion);
    if (this.#checks.get(name) === check) this.#put(name, problems[name]);
  }

  /** What the schema sees of each field. Read from the inputs, since password managers fill fields without an event. */
  #read(): Typed {
    const entries = [...this.#fields.keys()].map((name) => {
      const typed = this.#typed(name);
      return [name, this.#rules.get(name)?.read?.(typed) ?? typed];
    });
    return Object.fromEntries(entries);
  }

  #inputs(name: string): FieldElement[] {
    return inputsOf(this.#source.element(), name);
  }

  #typed(name: string): string {
    const inputs = this.#inputs(name);
    return inputs.length > 0 ? typedIn(inputs) : (this.#values[name] ?? '');
  }

  #hold(name: string, typed: string): void {
    if (this.#values[name] === typed || this.#secret.has(name)) return;
    this.#values = { ...this.#values, [name]: typed };
    this.#notify();
  }

  #put(name: string, problem: Problem | undefined): void {
    const before = this.#problems[name];
    if (before?.type === problem?.type && before?.message === problem?.message) return;
    this.#show({ ...this.#problems, [name]: problem });
  }

  #show(problems: Problems): void {
    this.#problems = problems;
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
