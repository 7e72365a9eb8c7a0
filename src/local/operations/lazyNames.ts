import type { lazyIdentityPoolOperations, lazyOperations } from './lazyTable.js';

/** Whether an operation only reads the state, or can change it too. */
export type Effect = 'reads' | 'changes';

/** The operations of user pools that are loaded on demand. The queue needs their effect before they are loaded. */
export const lazyNames: Readonly<Record<keyof typeof lazyOperations, Effect>> = {
  AddUserPoolClientSecret: 'changes',
  CreateManagedLoginBranding: 'changes',
  CreateResourceServer: 'changes',
  CreateTerms: 'changes',
  DeleteManagedLoginBranding: 'changes',
  DeleteResourceServer: 'changes',
  DeleteTerms: 'changes',
  DeleteUserPoolClientSecret: 'changes',
  DescribeManagedLoginBranding: 'reads',
  DescribeManagedLoginBrandingByClient: 'reads',
  DescribeResourceServer: 'reads',
  DescribeTerms: 'reads',
  GetUICustomization: 'reads',
  ListResourceServers: 'reads',
  ListTagsForResource: 'reads',
  ListTerms: 'reads',
  ListUserPoolClientSecrets: 'reads',
  SetUICustomization: 'changes',
  TagResource: 'changes',
  UntagResource: 'changes',
  UpdateManagedLoginBranding: 'changes',
  UpdateResourceServer: 'changes',
  UpdateTerms: 'changes',
};

/** The operations of identity pools that are loaded on demand. */
export const lazyIdentityPoolNames: Readonly<Record<keyof typeof lazyIdentityPoolOperations, Effect>> = {
  DeleteIdentities: 'changes',
  DeleteIdentityPool: 'changes',
  DescribeIdentity: 'reads',
  GetOpenIdToken: 'changes',
  GetOpenIdTokenForDeveloperIdentity: 'changes',
  GetPrincipalTagAttributeMap: 'reads',
  ListIdentities: 'reads',
  ListIdentityPools: 'reads',
  ListTagsForResource: 'reads',
  LookupDeveloperIdentity: 'reads',
  MergeDeveloperIdentities: 'changes',
  SetPrincipalTagAttributeMap: 'changes',
  TagResource: 'changes',
  UnlinkDeveloperIdentity: 'changes',
  UnlinkIdentity: 'changes',
  UntagResource: 'changes',
  UpdateIdentityPool: 'changes',
};
