import type { Hono, MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { invalidParameter } from '../base/errors.js';
import { readBody } from '../base/readBody.js';
import type { Context } from '../context/context.js';
import { readMessages } from '../messages/outbox.js';
import { parseBody, validate } from '../shapes/validate.js';
import { faultShape } from './faults.js';
import { inboxPage } from './inboxPage.js';
import { assertPageMayAdminister } from './pageAccess.js';
import { startPage } from './startPage.js';
import type { Surroundings } from './surroundings.js';

const clockShape = z.object({
  seconds: z.number().check(z.minimum(0, 'Member must have value greater than or equal to 0')),
});

// No page of another site loads the answers as a script or an image, and no browser keeps a copy of a code.
const closedToPages = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Adds the routes of the developer tools: the start page, the inbox, the clock and faults. */
export function addLocalTools(app: Hono, context: Context, surroundings: Surroundings): void {
  const { faults, onChange, allowOrigins } = surroundings;
  const guard: MiddlewareHandler = async (http, next) => {
    assertPageMayAdminister(http.req.raw, allowOrigins);
    await next();
    for (const [name, value] of Object.entries(closedToPages)) http.res.headers.set(name, value);
  };
  app.use('/_local/*', guard);
  app.get('/', guard, () => startPage(context));
  app.get('/_local/messages', (http) => {
    // In a query, a plus means a space. No address has a space, so each was a plus: `to=+12025550143`, `to=ada+news@…`.
    const to = http.req.query('to')?.replaceAll(' ', '+');
    return http.json(readMessages(context.store, to === undefined ? {} : { to }));
  });
  app.get('/_local/inbox', () => inboxPage());
  app.get('/_local/clock', (http) => http.json({ now: context.clock.now() }));
  app.post('/_local/clock', async (http) => {
    const { seconds } = validate(clockShape, parseBody(await readBody(http.req.raw)));
    try {
      context.clock.advance(seconds);
    } catch (cause) {
      throw invalidParameter((cause as RangeError).message);
    }
    await onChange();
    return http.json({ now: context.clock.now() });
  });
  app.post('/_local/faults', async (http) => {
    faults.set(validate(faultShape, parseBody(await readBody(http.req.raw))));
    return http.json({});
  });
  app.delete('/_local/faults', (http) => {
    faults.clear();
    return http.json({});
  });
}
