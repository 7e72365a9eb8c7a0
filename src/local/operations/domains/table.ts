import { CreateUserPoolDomain } from './CreateUserPoolDomain.js';
import { DeleteUserPoolDomain } from './DeleteUserPoolDomain.js';
import { DescribeUserPoolDomain } from './DescribeUserPoolDomain.js';
import { UpdateUserPoolDomain } from './UpdateUserPoolDomain.js';

/** The operations on domains of hosted pages. */
export const domainOperations = {
  CreateUserPoolDomain,
  DeleteUserPoolDomain,
  DescribeUserPoolDomain,
  UpdateUserPoolDomain,
};
