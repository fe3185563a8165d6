/*
 * Registers the elements that most pages may have; `sen.js` loads the others with their first use on a page. The portal
 * comes first, so that elements which upgrade after it find it at once.
 */
import './portal/define.js';
import './accessibility-bar/define.js';
import './article/define.js';
import './article-card/define.js';
import './breadcrumb/define.js';
import './footer/define.js';
import './language-switch/define.js';
import './masthead/define.js';
import './navigation/define.js';
import './notice/define.js';
import './pagination/define.js';
import './party-work-list/define.js';
import './section-list/define.js';
import './skip-link/define.js';
import './visit-statistics/define.js';
