import { FormSummary } from './FormSummary.js';
import { takeOver } from './store/takeOver.js';
import { validate } from './store/validate.js';

/** What a form needs once a person uses it, in one download: the validator with its schemas, and the list of problems. */
export const formChecks = { validate, FormSummary, takeOver };
