// @department-of-veterans-affairs/web-components.
import { defineCustomElement as defineCard } from '@department-of-veterans-affairs/web-components/dist/components/va-card.js';
import { defineCustomElement as defineBar } from '@department-of-veterans-affairs/web-components/dist/components/va-progress-bar.js';
import { lastIsDrawn, repeated, run } from '../page/runner.js';
import { category, headline, media, meta, summary, updateCard, updateMeter, withLegend } from './content.js';

defineCard();
defineBar();

run({
  card: repeated({
    markup: (item) =>
      `<va-card>${media(item)}${headline(item)}${category(item)}${meta(item)}${summary(item)}</va-card>`,
    update: updateCard,
    ready: lastIsDrawn('va-card'),
  }),
  meter: repeated({
    markup: (item) =>
      withLegend(item, `<va-progress-bar percent="${item.actual}" label="${item.label}"></va-progress-bar>`),
    update: updateMeter((percent) => ({ percent })),
    ready: lastIsDrawn('va-progress-bar'),
  }),
});
