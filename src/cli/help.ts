import { readFileSync } from 'node:fs';
import { listFlags, localFlags } from './flags.js';

/** The help of the command without a command's name. */
export const generalHelp = `Usage: cognito-kit <command>

  local          runs a Cognito on this machine, to develop and test against
  help <command> shows the flags of a command

  --help, -h     shows this help
  --version, -v  shows the version`;

/** The help of each command. */
export const commandHelp: Readonly<Record<string, string>> = {
  local: `Usage: cognito-kit local [flags]

Runs a Cognito on this machine, to develop and test against. It shows every code to all its callers.

${listFlags(localFlags)}

Examples
  cognito-kit local --outputs src/amplify_outputs.json
  cognito-kit local --data .cognito.json --config local.config.mjs
  cognito-kit local --host 0.0.0.0 --origin http://cognito:9229

What it does and does not do: node_modules/cognito-kit/src/local/SUPPORT.md`,
};

/** Returns the version of the package. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
