// @govtechsg/sgds-web-component, with its day theme.
import '@govtechsg/sgds-web-component/components/Card/index.js';
import '@govtechsg/sgds-web-component/components/ProgressBar/index.js';
import { lastIsDrawn, repeated, run } from '../page/runner.js';
import { category, media, meta, summary, updateMeter, withLegend } from './content.js';

run({
  card: repeated({
    markup: (item) =>
      `<sgds-card>${media(item, ' slot="image"')}${category(item, ' slot="subtitle"')}<a slot="title" href="${item.url}">${item.title}</a>${summary(item, ' slot="description"')}${meta(item, ' slot="lower"')}</sgds-card>`,
    update(element, { title, text }) {
      element.querySelector('[slot=title]').textContent = title;
      element.querySelector('.views').textContent = text.views;
    },
    ready: lastIsDrawn('sgds-card'),
  }),
  meter: repeated({
    markup: (item) =>
      withLegend(item, `<sgds-progress-bar value="${item.actual}" arialabel="${item.label}"></sgds-progress-bar>`),
    update: updateMeter((value) => ({ value })),
    ready: lastIsDrawn('sgds-progress-bar'),
  }),
});
