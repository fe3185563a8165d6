// @shoelace-style/shoelace, with its light theme.
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import { lastIsDrawn, repeated, run } from '../page/runner.js';
import { category, headline, media, meta, summary, updateCard, updateMeter, withLegend } from './content.js';

run({
  card: repeated({
    markup: (item) =>
      `<sl-card>${media(item, ' slot="image"')}${headline(item)}${category(item)}${meta(item)}${summary(item)}</sl-card>`,
    update: updateCard,
    ready: lastIsDrawn('sl-card'),
  }),
  meter: repeated({
    markup: (item) =>
      withLegend(item, `<sl-progress-bar value="${item.actual}" label="${item.label}"></sl-progress-bar>`),
    update: updateMeter((value) => ({ value })),
    ready: lastIsDrawn('sl-progress-bar'),
  }),
});
