import { AddUserPoolClientSecret } from './AddUserPoolClientSecret.js';
import { DeleteUserPoolClientSecret } from './DeleteUserPoolClientSecret.js';
import { ListUserPoolClientSecrets } from './ListUserPoolClientSecrets.js';

/** The operations on the secrets of app clients. */
export const clientSecretOperations = {
  AddUserPoolClientSecret,
  DeleteUserPoolClientSecret,
  ListUserPoolClientSecrets,
};
