// The page of the page-load measurement: a ward portal as an editor writes it, as plain HTML and with Sen, with the same content.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/tasks/run.mjs';
import { sheetOf } from './contestants.mjs';
import { article, bare, programme, target, visitLabels, visits } from './page/content.js';

export const cdn = path.join(root, 'packages/elements/cdn');

const articles = Array.from({ length: 20 }, (_, index) => article(index));
const targets = Array.from({ length: 12 }, (_, index) => target(index));

const counter = `<ul class="counter">${Object.entries(visits(0))
  .map(([name, value]) => `<li><span>${visitLabels[name]}</span> <span>${value}</span></li>`)
  .join('')}</ul>`;

const table = `<table><caption>Mục tiêu Nghị quyết</caption><thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đến năm 2025</th><th scope="col">Đến năm 2030</th></tr></thead><tbody>${targets
  .map(({ label }) => `<tr><th scope="row">${label}</th><td>75 – 80 %</td><td>từ 85 %</td></tr>`)
  .join('')}</tbody></table>`;

const picture = (slot) => `<img${slot} src="/image.svg" alt="" width="720" height="480" loading="lazy">`;

const plainCard = ({ title, url, category, summary, publishedAt, text }) =>
  `<article class="card">${picture(' class="media"')}<div class="body"><span class="category">${category}</span><h3 class="headline"><a href="${url}">${title}</a></h3><div class="meta"><time datetime="${publishedAt}">${text.published}</time> · ${text.views}</div><p class="summary">${summary}</p></div></article>`;

const senCard = ({ title, url, category, summary, publishedAt, text }) =>
  `<sen-article-card>${picture(' slot="image"')}<span slot="category">${category}</span><h3 slot="headline"><a href="${url}">${title}</a></h3><span slot="meta"><time datetime="${publishedAt}">${text.published}</time> · ${text.views}</span><p slot="summary">${summary}</p></sen-article-card>`;

const plainBody = `<section><h2>Tin tức</h2>${articles.map(plainCard).join('')}</section><section><h2>Thống kê truy cập</h2>${counter}</section><section><h2>Mục tiêu Nghị quyết</h2>${table}</section>`;

const figures = Object.entries(visits(0))
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

const programmeData = JSON.stringify(programme(targets.map(bare)));

/**
 * @param {'markup' | 'data'} given whether statistics and board read CMS markup or get data
 * @param {string} lazy attribute of the elements far below
 */
const senBody = (given, lazy) =>
  `<sen-section-list layout="rows"><h2 slot="heading">Tin tức</h2>${articles.map(senCard).join('')}</sen-section-list>${
    given === 'markup'
      ? `<sen-visit-statistics${lazy}><h2 slot="heading">Thống kê truy cập</h2>${counter}</sen-visit-statistics><sen-target-board${lazy}><h2 slot="heading">Mục tiêu Nghị quyết</h2>${table}</sen-target-board>`
      : `<sen-visit-statistics ${figures}${lazy}></sen-visit-statistics><sen-target-board${lazy}><script type="application/json">${programmeData}</script></sen-target-board>`
  }`;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy sent with every page: that of the guide for portal developers. */
export const policy = (styleHashes = []) =>
  [
    "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
    `style-src 'self'${styleHashes.map((hash) => ` ${hash}`).join('')}`,
    "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
  ].join('; ');

/** The style sheet of every page, plain or not, so that all are measured with the same CSS. */
export const css = (own = readFileSync(path.join(cdn, 'sen.css'), 'utf8')) => `${sheetOf('plain')}${own}`;

/** What is on a page: all of a portal, or twenty cards alone. */
const bodies = {
  plain: () => plainBody,
  sen: senBody,
  'plain cards': () => articles.map(plainCard).join(''),
  'sen cards': () => articles.map(senCard).join(''),
};

/**
 * @param {{kind: keyof bodies, scripts?: string[], delivery: 'inline' | 'external', sheet?: string, link?: string, given?: 'markup' | 'data', isLazy?: boolean}} options
 * @returns {{html: string, hashes: string[]}}
 */
export function portalPage({
  kind,
  scripts = [],
  delivery,
  sheet = css(),
  link = '/page.css',
  given = 'markup',
  isLazy = false,
}) {
  const style = delivery === 'inline' ? `<style>${sheet}</style>` : `<link rel="stylesheet" href="${link}">`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Phường Khương Trung</title>${style}${scripts
    .map((address) => `<script type="module" src="${address}"></script>`)
    .join(
      '',
    )}</head><body class="sen-body"><h1>Cổng thông tin điện tử phường Khương Trung</h1><main>${bodies[kind](given, isLazy ? ' loading="lazy"' : '')}</main></body></html>`;
  return { html, hashes: delivery === 'inline' ? [hashOf(sheet)] : [] };
}
