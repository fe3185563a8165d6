/**
 * The classes, events and types of the kit. Importing them registers nothing: that is what each element's `define.js`
 * does, and `all.js` for every element.
 */
export * from './events.js';
export { SenAccessibilityBar } from './accessibility-bar/accessibility-bar.js';
export { SenArticleCard } from './article-card/article-card.js';
export type { CardLayout } from './article-card/card.js';
export type { ArticleAttachment, ArticleLink, ArticlePage } from './article/article-page.js';
export { SenArticle } from './article/article.js';
export type { ArticleTool } from './article/tool-types.js';
export { SenBreadcrumb } from './breadcrumb/breadcrumb.js';
export type { BreadcrumbItem } from './breadcrumb/breadcrumb.js';
export { SenField } from './field/field.js';
export { SenFooter } from './footer/footer.js';
export { SenForm } from './form/form.js';
export type { DocumentResolver } from './internal/values/document-resolver.js';
export { portalContext } from './internal/environment/portal-context.js';
export type { DataRequest, DataSource, PortalContext } from './internal/environment/portal-context.js';
export { registerTerms } from './internal/environment/terms.js';
export type { Term, Terms } from './internal/environment/terms.js';
export { version } from './internal/version.js';
export { SenLanguageSwitch } from './language-switch/language-switch.js';
export type { PageLanguage } from './language-switch/language-switch.js';
export { SenMasthead } from './masthead/masthead.js';
export type { NavigationItem } from './navigation/items.js';
export { SenNavigation } from './navigation/navigation.js';
export { SenNotice } from './notice/notice.js';
export type { NoticeVariant } from './notice/notice.js';
export { SenPagination } from './pagination/pagination.js';
export { SenPartyWorkList } from './party-work-list/party-work-list.js';
export { SenPortal } from './portal/portal.js';
export type { SectionLayout } from './section-list/list.js';
export { SenRating } from './rating/rating.js';
export { SenSearch } from './search/search.js';
export { SenSectionList } from './section-list/section-list.js';
export type { SectionPaging } from './section-list/section-list.js';
export { SenSkipLink } from './skip-link/skip-link.js';
export type { BoardOrder, RowState } from './target-board/programme.js';
export { SenTargetBoard } from './target-board/target-board.js';
export { SenTargetMeter } from './target-meter/target-meter.js';
export { SenVisitStatistics } from './visit-statistics/visit-statistics.js';
export { SenTargetImport } from './target-import/target-import.js';
export { SenWorkSchedule } from './work-schedule/work-schedule.js';
export { SenDocumentList } from './document-list/document-list.js';
export { SenDocument } from './document/document.js';
export { SenOrganisation } from './organisation/organisation.js';
export { SenContents } from './contents/contents.js';

export type {
  Article,
  ArticleImage,
  Baseline,
  Bound,
  Contact,
  DaySession,
  ExtraMetric,
  HistoryPoint,
  Milestone,
  Notice,
  Organisation,
  Person,
  PointMilestone,
  Progress,
  ProgressState,
  RangeMilestone,
  ScheduleEntry,
  SearchResult,
  SearchSuggestion,
  Target,
  TargetGroup,
  TargetProgramme,
  Unit,
  VisitMetric,
  VisitStatistics,
  WorkSchedule,
} from '@sen-portal/data';
