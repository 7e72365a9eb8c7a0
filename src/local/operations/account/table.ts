import { DeleteUser } from './DeleteUser.js';
import { DeleteUserAttributes } from './DeleteUserAttributes.js';
import { GetUser } from './GetUser.js';
import { GetUserAttributeVerificationCode } from './GetUserAttributeVerificationCode.js';
import { UpdateAuthEventFeedback } from './UpdateAuthEventFeedback.js';
import { UpdateUserAttributes } from './UpdateUserAttributes.js';
import { VerifyUserAttribute } from './VerifyUserAttribute.js';

/** The operations on the account of the signed-in user. */
export const accountOperations = {
  DeleteUser,
  DeleteUserAttributes,
  GetUser,
  GetUserAttributeVerificationCode,
  UpdateAuthEventFeedback,
  UpdateUserAttributes,
  VerifyUserAttribute,
};
