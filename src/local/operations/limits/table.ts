import { GetProvisionedLimit } from './GetProvisionedLimit.js';
import { UpdateProvisionedLimit } from './UpdateProvisionedLimit.js';

/** The operations on limits of requests. */
export const limitOperations = {
  GetProvisionedLimit,
  UpdateProvisionedLimit,
};
