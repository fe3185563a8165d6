/* Registers every element. */
import './common.js';
import './field/define.js';
import './form/define.js';
import './contents/define.js';
import './organisation/define.js';
import './rating/define.js';
import './search/define.js';
import './target-board/define.js';
import './target-import/define.js';
import './target-meter/define.js';
import './work-schedule/define.js';
import './document/define.js';
import './document-list/define.js';
