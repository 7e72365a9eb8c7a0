import { CreateTerms } from './CreateTerms.js';
import { DeleteTerms } from './DeleteTerms.js';
import { DescribeTerms } from './DescribeTerms.js';
import { DescribeTermsByClient } from './DescribeTermsByClient.js';
import { ListTerms } from './ListTerms.js';
import { UpdateTerms } from './UpdateTerms.js';

/** The operations on terms of app clients. */
export const termsOperations = {
  CreateTerms,
  DeleteTerms,
  DescribeTerms,
  DescribeTermsByClient,
  ListTerms,
  UpdateTerms,
};
