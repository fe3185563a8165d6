/** The event classes of the elements, without the elements: for `instanceof`, and for their static `type`. */
export { SenAccessChangeEvent } from './accessibility-bar/events.js';
export { SenUseToolEvent } from './article/events.js';
export { SenDocumentFilterChangeEvent } from './document-list/events.js';
export { SenSubmitEvent } from './form/events.js';
export { SenErrorEvent, SenLoadEvent } from './internal/source/load-events.js';
export { SenDismissEvent } from './notice/events.js';
export { SenPageChangeEvent } from './pagination/page-change.js';
export { SenRateEvent } from './rating/events.js';
export { SenSearchEvent, SenSuggestionSelectEvent } from './search/events.js';
export { SenFilterChangeEvent } from './section-list/events.js';
export { SenMilestoneChangeEvent, SenSortChangeEvent, SenTargetFilterChangeEvent } from './target-board/events.js';
export { SenProgrammeChangeEvent } from './target-import/events.js';
export { SenPersonChangeEvent } from './work-schedule/events.js';
