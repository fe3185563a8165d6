/**
 * Typed model, lenient readers, formats and progress for the content of government portals.
 * Small functions without dependencies; import only what you use. Schemas: `@sen-portal/data/schemas.js`.
 */
export { progressStates, type ProgressState } from './targets/progress-states.js';
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
  type Expectation,
} from './readers/coerce.js';
export { explain, explained } from './readers/explain.js';
export { readArticle, readArticleFields, readArticles } from './readers/read-article.js';
export { readDocument, readDocumentFields, readDocuments } from './readers/read-documents.js';
export { readNotices } from './readers/read-notices.js';
export { readOrganisation, readOrganisationFields } from './readers/read-organisation.js';
export { readRatingSummary } from './readers/read-rating-summary.js';
export { readSearchResult, readSearchResults, readSuggestion, readSuggestions } from './readers/read-search.js';
export { readSite } from './readers/read-site.js';
export { readWorkSchedule, readWorkScheduleFields, withPeriod } from './readers/read-work-schedule.js';
export { readStatistics } from './readers/read-statistics.js';
export { readDue, readMilestone, readProgramme, readTarget, readTargetFields } from './readers/read-targets.js';
export { readCitizenId, type CitizenId, type CitizenIdFault } from './formats/citizen-id.js';
export { readTelephone, type Telephone, type TelephoneFault, type TelephoneKind } from './formats/telephone.js';
export { readTypedDate, type TypedDate, type TypedDateFault } from './formats/typed-date.js';
export { calendarFile, type CalendarEvent } from './formats/icalendar.js';
export {
  formatDate,
  formatDateTime,
  formatNumber,
  formatRelative,
  formatTime,
  type DateInput,
} from './formats/format.js';
export { formatLongDate } from './formats/format-long-date.js';
export { formatDue, formatMeasure, formatRange } from './formats/format-measure.js';
export { dayIn } from './formats/day.js';
export { vietnamTime } from './formats/zone.js';
export {
  documentKey,
  findDocumentNumbers,
  formatDocumentNumber,
  parseDocumentNumber,
  type DocumentNumber,
  type FoundDocumentNumber,
} from './documents/document-number.js';
export { documentKind, formatDocumentLabel } from './documents/document-label.js';
export { documentState, documentStates, type DocumentState } from './documents/document-state.js';
export { documentTypeName, documentTypes, type DocumentTypeName } from './documents/document-types.js';
export { readBaseline, readTargets } from './targets/targets.js';
export { formatTargets, parseTargets, type ParsedTargets } from './targets/parse-targets.js';
export { aboutTolerance, deadlineOf, exceededMargin, nextMilestone, progressOf } from './targets/progress.js';
export { position, scaleOf, type Scale } from './targets/scale.js';
export { compareText, foldDiacritics, includesFolded } from './formats/collate.js';
