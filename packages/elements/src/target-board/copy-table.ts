import { formatDue } from '@sen-portal/data/format-measure.js';
import type { Row } from './groups.js';
import { inOrder, isShown, type BoardState } from './programme.js';
import { commonNotes, rowText } from './row-text.js';
import { terms } from './target-board.terms.js';

/** A row of the copied table. */
export interface CopiedLine {
  /** Heading of a group: one cell across all columns. */
  group?: string;
  label: string;
  /** A target in words: one cell across all columns. */
  words?: string | undefined;
  cells: string[];
}

/** The copied table. */
export interface CopiedTable {
  caption: string;
  columns: string[];
  lines: CopiedLine[];
  /** Date and source of the figures. */
  notes: string[];
}

/** The visible rows as a table; figure and state are columns of their own. */
export function copiedTable(state: BoardState): CopiedTable {
  const { title, groups, deadlines, due, hasFigures, locale } = state;
  const strings = terms(locale);
  const common = commonNotes(state);
  const lines: CopiedLine[] = [];
  const add = (rows: readonly Row[], depth: number) => {
    for (const row of inOrder(state, rows)) {
      if (!isShown(state, row)) continue;
      const { label, words, actual, state: said, goals: figures, notes } = rowText(state, row, common);
      const goals = figures.map(({ text }) => text);
      const named = (depth ? `${strings.part}: ` : '') + [label, ...notes].join('; ');
      lines.push({ label: named, words, cells: hasFigures ? [actual || '–', said || '–', ...goals] : goals });
      add(row.parts, depth + 1);
    }
  };
  for (const { label, rows } of groups) {
    const from = lines.length;
    add(rows, 0);
    if (label && lines.length > from) lines.splice(from, 0, { group: label, label, cells: [] });
  }
  const figures = hasFigures ? [strings.actual, due ? strings.against(formatDue(due, locale)) : strings.state] : [];
  return {
    caption: title,
    columns: [strings.target, ...figures, ...deadlines.map((each) => formatDue(each, locale))],
    lines,
    notes: [common.asOf && strings.figuresAsOf(common.asOf), common.source].filter(
      (note) => note !== undefined && note !== '',
    ) as string[],
  };
}

/**
 * Text that no spreadsheet evaluates as a formula. A number may begin with its sign; any other text with a formula
 * prefix gets a leading no-break space, which spreadsheets keep when they import HTML. They read a hyphen, not the minus
 * sign, as that of a number.
 */
const plain = (written: string) => {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\u2212(?=\d)/g, '-');
  return /^[=@+\-＝＠＋－]/.test(text) && !/^[+-]?\d[\d.,\s]*%?$/.test(text) ? `\u00a0${text}` : text;
};

/** As tab-separated text, for spreadsheets and mail. */
export function tableText({ caption, columns, lines, notes }: CopiedTable): string {
  const rows = lines.map(({ group, label, words, cells }) =>
    group === undefined ? [label, ...(words === undefined ? cells : [words])] : [group],
  );
  return [[caption], columns, ...rows, ...notes.map((note) => [note])]
    .map((row) => row.map(plain).join('\t'))
    .join('\n');
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** As HTML, for documents. */
export function tableHtml({ caption, columns, lines, notes }: CopiedTable): string {
  const cell = (name: string, text: string, more = '') => `<${name}${more}>${escape(plain(text))}</${name}>`;
  const across = (number: number) => (number > 1 ? ` colspan="${number}"` : '');
  const row = ({ group, label, words, cells }: CopiedLine) =>
    group === undefined
      ? cell('th', label, ' align="left"') +
        (words === undefined
          ? cells.map((text) => cell('td', text)).join('')
          : cell('td', words, across(columns.length - 1)))
      : cell('th', group, `${across(columns.length)} align="left"`);
  const head = columns.map((text) => cell('th', text)).join('');
  const body = lines.map((line) => `<tr>${row(line)}</tr>`).join('');
  const foot = notes.map((note) => `<tr>${cell('td', note, across(columns.length))}</tr>`).join('');
  return `<table border="1">${cell('caption', caption)}<thead><tr>${head}</tr></thead><tbody>${body}${foot}</tbody></table>`;
}

/** Copies the table as HTML and text, or as text only; rejects if the browser refuses both. */
export async function copyTable(state: BoardState): Promise<void> {
  const table = copiedTable(state);
  const text = tableText(table);
  try {
    const rich = { 'text/plain': text, 'text/html': tableHtml(table) };
    const blobs = Object.entries(rich).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
