import * as z from 'zod/mini';
import { oneOf, textMap } from './common.js';

/** The identity of a limit: for a rate of requests, the category of operations. */
export const limitDefinition = z.object({ LimitClass: oneOf(['API_CATEGORY']), Attributes: textMap });
/** The identity of a limit. */
export type LimitDefinition = z.infer<typeof limitDefinition>;
