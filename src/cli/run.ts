import { commandHelp, generalHelp, version } from './help.js';
import { local } from './local.js';
import { nearest } from './nearest.js';
import { UsageError } from './UsageError.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = { local };

/** Runs one command of the command line and returns the exit code when the command has ended. */
export async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) return print(generalHelp, 1);
  if (name === '--version' || name === '-v') return print(version(), 0);
  const isHelp = [name, ...args].some((word) => word === '--help' || word === '-h') || name === 'help';
  try {
    if (isHelp) return print(helpFor([name, ...args]), 0);
    await commandNamed(name)(args);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function print(text: string, code: number): number {
  console.log(text);
  return code;
}

function helpFor(words: readonly string[]): string {
  const name = words.find((word) => word !== 'help' && !word.startsWith('-'));
  if (name === undefined) return generalHelp;
  commandNamed(name);
  return commandHelp[name] ?? generalHelp;
}

function commandNamed(name: string): (args: string[]) => Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const names = Object.keys(commands);
  const near = nearest(name, names);
  const hint = near ? `did you mean ${near}?` : `there is ${names.join(', ')}.`;
  throw new UsageError(`There is no command "${name}": ${hint} See cognito-kit --help.`);
}
