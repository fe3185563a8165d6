/** Readers of markup that a content management system has printed: counters, lists of articles, tables of targets, schedules, organisations. */
export { readLocalisedNumber } from '../formats/localised-number.js';
export { readArticleList } from './markup-articles.js';
export { readCounter } from './markup-counter.js';
export { readDocumentSheet } from './document-sheet.js';
export { readDocumentTable } from './markup-documents.js';
export { readOrganisationMarkup, type MarkupOrganisation } from '../organisation/markup-organisation.js';
export { readTargetTable } from './markup-targets.js';
export { readScheduleMarkup, type MarkupSchedule, type ScheduleAround } from '../work-schedule/markup-work-schedule.js';
export type { MarkupElement, MarkupNode } from './markup-text.js';
export type { Reading } from './reading.js';
