// @material/web: its card is an empty box; its bar takes a fraction of 1.
import '@material/web/labs/card/outlined-card.js';
import '@material/web/progress/linear-progress.js';
import { lastIsDrawn, repeated, run } from '../page/runner.js';
import { category, headline, media, meta, summary, updateCard, updateMeter, withLegend } from './content.js';

run({
  card: repeated({
    markup: (item) =>
      `<md-outlined-card>${media(item)}<div class="body">${headline(item)}${category(item)}${meta(item)}${summary(item)}</div></md-outlined-card>`,
    update: updateCard,
    ready: lastIsDrawn('md-outlined-card'),
  }),
  meter: repeated({
    markup: (item) =>
      withLegend(
        item,
        `<md-linear-progress value="${item.actual / 100}" aria-label="${item.label}"></md-linear-progress>`,
      ),
    update: updateMeter((actual) => ({ value: actual / 100 })),
    ready: lastIsDrawn('md-linear-progress'),
  }),
});
