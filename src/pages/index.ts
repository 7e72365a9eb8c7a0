export { safePath } from '../core/addresses/safePath.js';
export { AuthPages, type AuthPagesProps } from './AuthPages.js';
export type { NavigateOptions, PageRouter } from './address/useLocation.js';
export type { LegalLinksProps } from './layout/LegalLinks.js';
export type { PageLayoutProps } from './layout/PageLayout.js';
export { type PageTitleOptions, pageTitle } from './layout/pageTitle.js';
