import type { CSSResult } from 'lit';
import { lightStyles as accessibilityBar } from '../accessibility-bar/accessibility-bar.lightdom.js';
import { lightStyles as articleCard } from '../article-card/article-card.lightdom.js';
import { lightStyles as contents } from '../contents/contents.lightdom.js';
import { lightStyles as documentList } from '../document-list/document-list.lightdom.js';
import { lightStyles as field } from '../field/field.lightdom.js';
import { lightStyles as footer } from '../footer/footer.lightdom.js';
import { lightStyles as form } from '../form/form.lightdom.js';
import { lightStyles as masthead } from '../masthead/masthead.lightdom.js';
import { lightStyles as organisation } from '../organisation/organisation.lightdom.js';
import { lightStyles as rating } from '../rating/rating.lightdom.js';
import { formStyles as searchForm } from '../search/form.styles.js';
import { lightStyles as search } from '../search/search.lightdom.js';
import { lightStyles as sectionList } from '../section-list/section-list.lightdom.js';
import { lightStyles as targetBoard } from '../target-board/target-board.lightdom.js';
import { lightStyles as workSchedule } from '../work-schedule/work-schedule.lightdom.js';
import { preUpgradeStyles as fieldPreUpgrade } from '../field/field.preupgrade.js';
import { preUpgradeStyles as formPreUpgrade } from '../form/form.preupgrade.js';
import { controlStyles } from '../internal/rendering/control.styles.js';
import { bodyStyles } from '../article/body.styles.js';
import { preUpgradeStyles as contentsPreUpgrade } from '../contents/contents.preupgrade.js';
import { preUpgradeStyles as ratingPreUpgrade } from '../rating/rating.preupgrade.js';
import { preUpgradeStyles as documentPreUpgrade } from '../document/document.preupgrade.js';
import { preUpgradeStyles as documentListPreUpgrade } from '../document-list/document-list.preupgrade.js';
import { preUpgradeStyles as organisationPreUpgrade } from '../organisation/organisation.preupgrade.js';
import { preUpgradeStyles as searchPreUpgrade } from '../search/search.preupgrade.js';
import { preUpgradeStyles as targetBoardPreUpgrade } from '../target-board/target-board.preupgrade.js';
import { preUpgradeStyles as targetMeterPreUpgrade } from '../target-meter/target-meter.preupgrade.js';
import { preUpgradeStyles as workSchedulePreUpgrade } from '../work-schedule/work-schedule.preupgrade.js';
import { lightLayer } from './layer.js';
import { pageStyles } from './page.lightdom.js';
import { reservedSpaceStyles } from './reserved-space.preupgrade.js';

/** Light DOM styles of defined elements, and the layout of a whole page. */
export const lightStyles: readonly CSSResult[] = [
  pageStyles,
  articleCard,
  contents,
  documentList,
  targetBoard,
  sectionList,
  masthead,
  footer,
  accessibilityBar,
  organisation,
  controlStyles,
  rating,
  search,
  searchForm,
  form,
  field,
  workSchedule,
];

/** Rules outside the layer of light DOM styles: the text of an article is in that of the tokens. */
export const unlayeredCss: string = bodyStyles.cssText;

/**
 * For a script that registers its elements at once: without pre-upgrade rules, except for elements that load later.
 */
export const upgradedCss: string =
  lightLayer(
    reservedSpaceStyles,
    ...lightStyles,
    documentPreUpgrade,
    documentListPreUpgrade,
    organisationPreUpgrade,
    fieldPreUpgrade,
    formPreUpgrade,
    contentsPreUpgrade,
    ratingPreUpgrade,
    searchPreUpgrade,
    targetBoardPreUpgrade,
    targetMeterPreUpgrade,
    workSchedulePreUpgrade,
  ) + unlayeredCss;
