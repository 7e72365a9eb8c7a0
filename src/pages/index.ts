export { safePath } from '../core/safePath.js';
export { AuthPages, type AuthPagesProps } from './AuthPages.js';
export type { LegalLinksProps } from './LegalLinks.js';
export type { PageLayoutProps } from './PageLayout.js';
export type { NavigateOptions, PageRouter } from './useLocation.js';
