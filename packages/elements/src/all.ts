/* Registers every element. */
import './all-but-targets.js';
import './target-board/define.js';
import './target-import/define.js';
import './target-meter/define.js';
