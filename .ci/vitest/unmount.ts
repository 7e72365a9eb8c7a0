import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A sign-in does real arithmetic on 3072 bits, which takes a busy machine many times the usual second.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
