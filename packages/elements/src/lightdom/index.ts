import { preUpgradeStyles as accessibilityBar } from '../accessibility-bar/accessibility-bar.preupgrade.js';
import { preUpgradeStyles as article } from '../article/article.preupgrade.js';
import { preUpgradeStyles as articleCard } from '../article-card/article-card.preupgrade.js';
import { preUpgradeStyles as breadcrumb } from '../breadcrumb/breadcrumb.preupgrade.js';
import { preUpgradeStyles as contents } from '../contents/contents.preupgrade.js';
import { preUpgradeStyles as field } from '../field/field.preupgrade.js';
import { preUpgradeStyles as footer } from '../footer/footer.preupgrade.js';
import { preUpgradeStyles as form } from '../form/form.preupgrade.js';
import { preUpgradeStyles as languageSwitch } from '../language-switch/language-switch.preupgrade.js';
import { preUpgradeStyles as masthead } from '../masthead/masthead.preupgrade.js';
import { preUpgradeStyles as navigation } from '../navigation/navigation.preupgrade.js';
import { preUpgradeStyles as notice } from '../notice/notice.preupgrade.js';
import { preUpgradeStyles as pagination } from '../pagination/pagination.preupgrade.js';
import { preUpgradeStyles as rating } from '../rating/rating.preupgrade.js';
import { preUpgradeStyles as sectionList } from '../section-list/section-list.preupgrade.js';
import { preUpgradeStyles as skipLink } from '../skip-link/skip-link.preupgrade.js';
import { preUpgradeStyles as targetBoard } from '../target-board/target-board.preupgrade.js';
import { preUpgradeStyles as targetMeter } from '../target-meter/target-meter.preupgrade.js';
import { preUpgradeStyles as visitStatistics } from '../visit-statistics/visit-statistics.preupgrade.js';
import { preUpgradeStyles as targetImport } from '../target-import/target-import.preupgrade.js';
import { preUpgradeStyles as workSchedule } from '../work-schedule/work-schedule.preupgrade.js';
import { preUpgradeStyles as documentList } from '../document-list/document-list.preupgrade.js';
import { preUpgradeStyles as document } from '../document/document.preupgrade.js';
import { preUpgradeStyles as organisation } from '../organisation/organisation.preupgrade.js';
import { preUpgradeStyles as search } from '../search/search.preupgrade.js';
import { contentStyles } from './content.lightdom.js';
import { lightLayer } from './layer.js';
import { reservedSpaceStyles } from './reserved-space.preupgrade.js';
import { lightStyles, unlayeredCss } from './upgraded.js';

/**
 * Styles of the light DOM: children before and without script, links inside slotted headings, the layout classes
 * `sen-body`, `sen-page`, `sen-columns`, `sen-stack`, and those of content. In a layer, so that any rule of the page overrides them.
 */
export const lightdomCss: string =
  lightLayer(
    reservedSpaceStyles,
    ...lightStyles,
    contentStyles,
    skipLink,
    notice,
    articleCard,
    article,
    targetBoard,
    targetMeter,
    visitStatistics,
    sectionList,
    pagination,
    masthead,
    navigation,
    breadcrumb,
    languageSwitch,
    footer,
    accessibilityBar,
    targetImport,
    rating,
    workSchedule,
    documentList,
    document,
    organisation,
    search,
    form,
    field,
    contents,
  ) + unlayeredCss;
