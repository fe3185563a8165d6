import { lightCss as accessibilityBar } from '../accessibility-bar/accessibility-bar.lightdom.js';
import { lightCss as articleCard } from '../article-card/article-card.lightdom.js';
import { lightCss as article } from '../article/article.lightdom.js';
import { bodyStyles } from '../article/body.styles.js';
import { lightCss as breadcrumb } from '../breadcrumb/breadcrumb.lightdom.js';
import { lightCss as footer } from '../footer/footer.lightdom.js';
import { lightCss as languageSwitch } from '../language-switch/language-switch.lightdom.js';
import { lightCss as masthead } from '../masthead/masthead.lightdom.js';
import { lightCss as navigation } from '../navigation/navigation.lightdom.js';
import { lightCss as notice } from '../notice/notice.lightdom.js';
import { lightCss as page } from './page.js';
import { lightCss as skipLink } from '../skip-link/skip-link.lightdom.js';
import { lightCss as room } from './reserved-space.js';
import { lightCss as targetBoard } from '../target-board/target-board.lightdom.js';
import { lightCss as targetMeter } from '../target-meter/target-meter.lightdom.js';
import { lightCss as visitStatistics } from '../visit-statistics/visit-statistics.lightdom.js';
import { lightCss as pagination } from '../pagination/pagination.lightdom.js';
import { lightCss as sectionList } from '../section-list/section-list.lightdom.js';

/**
 * Styles for what elements leave in the light DOM: children before and without script, links inside slotted headings,
 * the layout classes `sen-body`, `sen-page`, `sen-columns`, `sen-stack`. Layered, so that any rule of the page wins.
 * `sen.css` holds it, the script-tag files adopt it.
 */
export const lightCss =
  `@layer sen-light{${room}${page}${skipLink}${notice}${articleCard}${article}${targetBoard}${targetMeter}${visitStatistics}${sectionList}${pagination}${masthead}${navigation}${breadcrumb}${languageSwitch}${footer}${accessibilityBar}}${bodyStyles.cssText}`.replaceAll(
    ':not(:defined)',
    // What a server rendered has its look.
    ':not(:defined,[data-sen-ssr])',
  );
