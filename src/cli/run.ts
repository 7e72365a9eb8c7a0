import { local } from './local.js';
import { UsageError } from './UsageError.js';

const commands: Record<string, (args: string[]) => Promise<void>> = { local };

const help = `Usage: cognito-kit <command>

  local    Runs a Cognito on this machine, to develop and test against
             --port <number>        the port to listen on (9229)
             --https-port <number>  the port for https, which the hosted domain needs (9443)
             --config <file>        a module that exports triggers, pools or seed, or an amplify_outputs.json
             --outputs <file>       an amplify_outputs.json, to make the same pool from; a missing file is written
             --data <file>          a JSON file to keep users and pools in
             --reset                begins with an empty data file

The local Cognito is for development: it shows every code to all its callers.`;

/** Runs one command of the command line and returns the exit code when the command has ended. */
export async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || [name, ...args].includes('--help')) {
    console.log(help);
    return name === undefined ? 1 : 0;
  }
  try {
    await commandNamed(name)(args);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function commandNamed(name: string): (args: string[]) => Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const known = Object.keys(commands).join(', ');
  throw new UsageError(`There is no command "${name}": there is ${known}. See cognito-kit --help.`);
}
