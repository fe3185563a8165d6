export { SenArticleCard } from './article-card/article-card.js';
export type { CardLayout } from './article-card/card.js';
export { SenErrorEvent, SenLoadEvent } from './internal/events.js';
export { portalContext } from './internal/portal-context.js';
export type { DataRequest, DataSource, PortalContext } from './internal/portal-context.js';
export { registerTerms } from './internal/terms.js';
export type { Term, Terms } from './internal/terms.js';
export { version } from './internal/version.js';
export { SenPortal } from './portal/portal.js';
