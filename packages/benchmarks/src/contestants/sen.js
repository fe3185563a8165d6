// Sen as a portal uses it: elements with attributes; a list and a board with data.
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/section-list/define.js';
import '@sen-portal/elements/target-board/define.js';
import '@sen-portal/elements/target-meter/define.js';
import '@sen-portal/elements/visit-statistics/define.js';
import { bare, programme } from '../page/content.js';
import { lastIsDrawn, repeated, run } from '../page/runner.js';

run({
  card: repeated({
    markup: ({ title, url, publishedAt, views, category, summary, image }) =>
      `<sen-article-card headline="${title}" href="${url}" published="${publishedAt}" views="${views}" category="${category}" summary="${summary}" image="${image.src}"></sen-article-card>`,
    update: (element, { title, views }) => Object.assign(element, { headline: title, views }),
    ready: lastIsDrawn('sen-article-card'),
  }),
  list: {
    prepare: (items) => items.map(bare),
    create(stage, articles) {
      stage.append(
        Object.assign(document.createElement('sen-section-list'), { heading: 'Tin tức', layout: 'rows', articles }),
      );
    },
    update: (stage, items) => (stage.firstChild.articles = items),
    ready: lastIsDrawn('sen-section-list'),
  },
  meter: repeated({
    markup: ({ label, actual, actualAsOf, targets }) =>
      `<sen-target-meter label="${label}" actual="${actual}" as-of="${actualAsOf}" targets="${targets}"></sen-target-meter>`,
    update: (element, { actual }) => Object.assign(element, { actual }),
    ready: lastIsDrawn('sen-target-meter'),
  }),
  statistics: repeated({
    markup: (figures) =>
      `<sen-visit-statistics ${Object.entries(figures)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}></sen-visit-statistics>`,
    update: (element, figures) => Object.assign(element, figures),
    ready: lastIsDrawn('sen-visit-statistics'),
  }),
  board: {
    prepare: programme,
    create: (stage, made) =>
      stage.append(Object.assign(document.createElement('sen-target-board'), { programme: made })),
    update: (stage, items) => (stage.firstChild.programme = programme(items)),
    ready: lastIsDrawn('sen-target-board'),
  },
});
