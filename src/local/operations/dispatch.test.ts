import { expect, test } from 'vitest';
import type { Operation } from './base/operation.js';
import { lazyIdentityPoolNames, lazyNames } from './lazyNames.js';
import { lazyIdentityPoolOperations, lazyOperations } from './lazyTable.js';

test.each([
  ['user pools', lazyNames, lazyOperations],
  ['identity pools', lazyIdentityPoolNames, lazyIdentityPoolOperations],
] as const)(
  'an operation of %s on demand has a turn in the queue where it changes the state',
  (_, names, operations) => {
    const effects = Object.entries<Operation>(operations).map(([name, { changes }]) => [
      name,
      changes ? 'changes' : 'reads',
    ]);
    expect(names).toEqual(Object.fromEntries(effects));
  },
);
