/**
 * Typed model, lenient readers, formats and progress for the content of government portals.
 * Small functions without dependencies; import only what you use. Schemas: `@sen-portal/data/schemas.js`.
 */
export { progressStates, type ProgressState } from './progress-states.js';
export * from './types.js';
export {
  dateTime,
  decimal,
  imageUrl,
  safeUrl,
  text,
  wholeNumber,
  type Reader,
  type Report,
  type Wanted,
} from './coerce.js';
export { explain, explained } from './explain.js';
export { readArticle, readArticleFields, readArticles } from './read-article.js';
export { readNotices } from './read-notices.js';
export { readStatistics } from './read-statistics.js';
export { readDue, readMilestone, readProgramme, readTarget, readTargetFields } from './read-targets.js';
export { formatDate, formatDateTime, formatNumber, formatRelative, formatTime, type DateInput } from './format.js';
export { formatLongDate } from './format-long-date.js';
export { formatDue, formatMeasure, formatRange } from './format-measure.js';
export { vietnamTime } from './zone.js';
export {
  documentKey,
  findDocumentNumbers,
  formatDocumentNumber,
  parseDocumentNumber,
  type DocumentNumber,
  type FoundDocumentNumber,
} from './document-number.js';
export { documentTypeName, documentTypes, type DocumentTypeName } from './document-types.js';
export { readBaseline, readTargets } from './targets.js';
export { formatTargets, parseTargets, type ParsedTargets } from './parse-targets.js';
export { aboutTolerance, deadlineOf, exceededMargin, nextMilestone, progressOf } from './progress.js';
export { position, scaleOf, type Scale } from './scale.js';
export { compareText, fold, includesFolded } from './collate.js';
