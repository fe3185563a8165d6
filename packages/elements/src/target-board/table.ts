import { formatDue, formatMeasure } from '@sen-portal/data/format-measure.js';
import { html, nothing, type TemplateResult } from 'lit';
import { goalText, stateText } from '../target-meter/sentence.js';
import type { Row } from './groups.js';
import { inOrder, isShown, type BoardState } from './programme.js';
import { terms } from './target-board.terms.js';

export { tableStyles } from './table.styles.js';

/** A row of the table. */
export interface TableLine {
  /** Heading of a group: one cell across all columns. */
  group?: string;
  /** Name of the target. */
  label: string;
  /** Depth of the target; 0 for a target that is no sub-target. */
  depth: number;
  /** A target in words: one cell across all years. */
  inWords?: string | undefined;
  cells: string[];
}

/** The whole table. */
export interface BoardTable {
  caption: string;
  columns: string[];
  /** The number of year columns. */
  years: number;
  lines: TableLine[];
}

/** Builds the table from the targets. */
export function tableOf(state: BoardState): BoardTable {
  const { title, groups, deadlines, due, standings, hasFigures, locale } = state;
  const word = terms(locale);
  const lines: TableLine[] = [];

  const lineOf = (row: Row, depth: number): TableLine => {
    const { label = '–', milestones = [], unit, actual, qualitative } = row.target;
    const cells = deadlines.map((each) => {
      const milestone = milestones.find((own) => `${own.due}` === each);
      return milestone ? goalText(milestone, unit, locale) : '–';
    });
    const inWords = milestones.length ? undefined : (qualitative ?? '–');
    if (inWords) cells.length = 0;
    if (hasFigures) {
      const standing = standings.get(row);
      const { state: own = 'none' } = standing ?? {};
      const said = standing && stateText(row.target, standing, locale, true);
      cells.push(formatMeasure(actual, unit, locale), said || (own === 'none' ? '–' : word[own]));
    }
    return { label, depth, inWords, cells };
  };

  const add = (rows: readonly Row[], depth: number) => {
    for (const row of inOrder(state, rows)) {
      if (!isShown(state, row)) continue;
      lines.push(lineOf(row, depth));
      add(row.parts, depth + 1);
    }
  };

  for (const { label, rows } of groups) {
    const from = lines.length;
    add(rows, 0);
    if (label && lines.length > from) lines.splice(from, 0, { group: label, label, depth: 0, cells: [] });
  }
  const years = deadlines.map((each) => formatDue(each, locale));
  const columns = [word.target, ...(years.length ? years : [''])];
  if (hasFigures) columns.push(word.current, due ? word.against(formatDue(due, locale)) : '');
  return { caption: title, columns, years: years.length || 1, lines };
}

const inside = (depth: number, locale: string) => (depth ? `${terms(locale).parts.toLowerCase()}: ` : '');

/**
 * Text that no spreadsheet evaluates as a formula. A number may begin with its sign; any other text with a formula
 * prefix gets a leading no-break space, which spreadsheets keep when they import HTML.
 */
const plain = (written: string) => {
  const text = written.replace(/\s+/g, ' ').trim();
  return /^[=@+\-＝＠＋－]/.test(text) && !/^[+-]?\d[\d.,\s]*%?$/.test(text) ? `\u00a0${text}` : text;
};

/** As tab-separated text, for spreadsheets and mail. */
export function tableText({ caption, columns, years, lines }: BoardTable, locale: string): string {
  const rows = lines.map(({ group, label, depth, inWords, cells }) =>
    group
      ? [group]
      : [inside(depth, locale) + label, ...(inWords ? [inWords, ...Array<string>(years - 1).fill('')] : []), ...cells],
  );
  return [[caption], columns, ...rows].map((row) => row.map(plain).join('\t')).join('\n');
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** As HTML, for documents. */
export function tableHtml({ caption, columns, years, lines }: BoardTable, locale: string): string {
  const cell = (name: string, text: string, more = '') => `<${name}${more}>${escape(plain(text))}</${name}>`;
  const row = ({ group, label, depth, inWords, cells }: BoardTable['lines'][number]) =>
    group
      ? cell('th', group, ` colspan="${columns.length}" align="left"`)
      : cell('th', inside(depth, locale) + label, ' align="left"') +
        (inWords ? cell('td', inWords, ` colspan="${years}"`) : '') +
        cells.map((text) => cell('td', text)).join('');
  const head = columns.map((text) => cell('th', text)).join('');
  const body = lines.map((line) => `<tr>${row(line)}</tr>`).join('');
  return `<table border="1">${cell('caption', caption)}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The table on the page; it scrolls by keyboard if it is wider than its container. */
export function renderTable({ caption, columns, years, lines }: BoardTable, locale: string): TemplateResult {
  const [target, ...others] = columns;
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${target}</th>
          ${others.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(({ group, label, depth, inWords, cells }) =>
          group
            ? html`<tr>
                <th scope="colgroup" class="group-cell" colspan=${columns.length}>${group}</th>
              </tr>`
            : html`<tr>
                <th scope="row" class=${`depth-${Math.min(depth, 3)}`}>${inside(depth, locale) || nothing}${label}</th>
                ${inWords ? html`<td colspan=${years}>${inWords}</td>` : nothing}${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Copies the table as HTML and text, or as text only; rejects if the browser refuses both. */
export async function copyTable(table: BoardTable, locale: string): Promise<void> {
  const text = tableText(table, locale);
  try {
    const rich = { 'text/plain': text, 'text/html': tableHtml(table, locale) };
    const blobs = Object.entries(rich).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
