/* Registers every element. */
import './most.js';
import './target-board/define.js';
import './target-meter/define.js';
