import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectReadBack, twins } from './fixtures/twins.js';
import { createLocalCognito } from './index.js';

type Members = Readonly<Record<string, unknown>>;

/** A request that a tool sent. Ids are placeholders such as `<pool1>`, which the step that makes the thing names. */
interface Step {
  readonly operation: string;
  readonly input: Members;
  readonly made?: string;
}

// Recorded from runs of the tools: Terraform with fixtures/tools/terraform (apply, apply in place, destroy), whose plan
// was empty after each step; AWS CLI with the fewest members.
test.each(['terraform', 'aws-cli'])(
  'what %s writes is what it reads, and it can delete all',
  async (tool) => {
    const local = createLocalCognito();
    const call = (name: string, input: object) => local.call<Members>(name, input);
    const ids = new Map<string, string>();
    for (const { operation, input: recorded, made } of await readSteps(tool)) {
      const input = fillIn(recorded, ids);
      const answer = await call(operation, input);
      const identity = made ? identityIn(answer) : {};
      if (made) ids.set(`<${made}>`, Object.values(identity)[0] ?? '');
      if (twins[operation]) await expectReadBack(call, { operation, input, identity });
    }
    expect(await call('ListUserPools', { MaxResults: 60 })).toEqual({ UserPools: [] });
    expect(await call('ListIdentityPools', { MaxResults: 60 })).toMatchObject({ IdentityPools: [] });
  },
);

async function readSteps(tool: string): Promise<Step[]> {
  const text = await readFile(new URL(`./fixtures/tools/${tool}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function fillIn(input: Members, ids: ReadonlyMap<string, string>): Members {
  let text = JSON.stringify(input);
  for (const [placeholder, id] of ids) text = text.replaceAll(placeholder, id);
  return JSON.parse(text);
}

function identityIn(answer: Members): Readonly<Record<string, string>> {
  const { UserPool, UserPoolClient, IdentityPoolId } = JSON.parse(JSON.stringify(answer));
  if (UserPool) return { UserPoolId: UserPool.Id };
  return UserPoolClient ? { ClientId: UserPoolClient.ClientId } : { IdentityPoolId };
}
