import { lightCss as accessibilityBar } from './accessibility-bar/accessibility-bar.light.js';
import { lightCss as articleCard } from './article-card/article-card.light.js';
import { lightCss as article } from './article/article.light.js';
import { bodyStyles } from './article/body.styles.js';
import { lightCss as breadcrumb } from './breadcrumb/breadcrumb.light.js';
import { lightCss as footer } from './footer/footer.light.js';
import { lightCss as languageSwitch } from './language-switch/language-switch.light.js';
import { lightCss as masthead } from './masthead/masthead.light.js';
import { lightCss as navigation } from './navigation/navigation.light.js';
import { lightCss as notice } from './notice/notice.light.js';
import { lightCss as page } from './page/page.light.js';
import { lightCss as skipLink } from './skip-link/skip-link.light.js';
import { lightCss as room } from './internal/room.light.js';
import { lightCss as targetBoard } from './target-board/target-board.light.js';
import { lightCss as targetMeter } from './target-meter/target-meter.light.js';
import { lightCss as visitStatistics } from './visit-statistics/visit-statistics.light.js';
import { lightCss as pagination } from './pagination/pagination.light.js';
import { lightCss as sectionList } from './section-list/section-list.light.js';

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
