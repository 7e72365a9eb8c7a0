import { CreateManagedLoginBranding } from './CreateManagedLoginBranding.js';
import { DeleteManagedLoginBranding } from './DeleteManagedLoginBranding.js';
import { DescribeManagedLoginBranding } from './DescribeManagedLoginBranding.js';
import { DescribeManagedLoginBrandingByClient } from './DescribeManagedLoginBrandingByClient.js';
import { GetUICustomization } from './GetUICustomization.js';
import { SetUICustomization } from './SetUICustomization.js';
import { UpdateManagedLoginBranding } from './UpdateManagedLoginBranding.js';

/** The operations on the style of hosted pages. */
export const brandingOperations = {
  CreateManagedLoginBranding,
  DeleteManagedLoginBranding,
  DescribeManagedLoginBranding,
  DescribeManagedLoginBrandingByClient,
  GetUICustomization,
  SetUICustomization,
  UpdateManagedLoginBranding,
};
