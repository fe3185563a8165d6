import type { ParsedProgramme } from '@sen-portal/data';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/rendering/heading.js';
import type { SourceController } from '../internal/source/source-controller.js';
import { emptyTemplate, liveRegion, staleText } from '../internal/rendering/status-templates.js';
import type { FormatContext } from '../target-meter/sentence.js';
import type { BoardHost } from './board-host.js';
import { controls, documentLine } from './controls.js';
import { createHandlers } from './handlers.js';
import { headlineOf } from './headline.js';
import { deadlineAt, matching, orders, milestoneStatusesOf, states, type BoardState } from './programme.js';
import { commonNotes } from './row-text.js';
import { boardTable } from './table.js';
import { terms } from './target-board.terms.js';
import { milestoneTiles } from './tiles.js';

/** Options of the board template. */
export interface BoardModel {
  board: BoardHost;
  programme: ParsedProgramme;
  state: BoardState;
  source: SourceController<ParsedProgramme>;
  /** Level of the heading. */
  level: number;
  /** Children in the slots `heading` and `note`, and the fallback content. */
  children: Record<'heading' | 'note' | 'foreign', Element[]>;
}

/**
 * Between these numbers of rows, `content-visibility` skips the layout of off-screen rows. Above the upper one Chromium
 * takes seconds to hide skipped rows.
 */
const [veryMany, tooMany] = [50, 1000];

/**
 * Computes the state from data, clock and choices. Reuses the standings while the deadline is unchanged; rows skip
 * rendering when the map is identical.
 */
export function computeState(
  board: BoardHost,
  state: BoardState,
  around: FormatContext,
  title: string | undefined,
): void {
  const { rows, deadlines } = state;
  const due = chosenDue(board, deadlines, around);
  const known =
    due === state.due ? (state.milestoneStatuses as BoardState['milestoneStatuses'] | undefined) : undefined;
  const milestoneStatuses = known ?? milestoneStatusesOf(rows, around, due);
  const query = `${board.query ?? ''}`;
  const filter = states.find((state) => state === board.filter) ?? '';
  if ((board.filter ?? '') !== filter)
    board.warn(`filter: "${board.filter}" is not a state; write one of ${states.join(', ')}`);
  Object.assign(state, {
    ...around,
    ...{ due, milestoneStatuses, filter, query },
    title: title ?? terms(around.locale).untitled,
    hasFigures: rows.some(({ target }) => target.actual !== undefined),
    order: orders.find((order) => order === board.sort) ?? 'source',
    shown: matching(rows, milestoneStatuses, filter, query),
  } satisfies Partial<BoardState>);
}

function chosenDue(
  board: BoardHost,
  deadlines: readonly string[],
  { now, timeZone }: FormatContext,
): string | undefined {
  const { milestone } = board;
  if (milestone && deadlines.includes(milestone)) return milestone;
  if (milestone && deadlines.length)
    board.warn(`milestone: "${milestone}" is not a deadline of these targets; write one of ${deadlines.join(', ')}`);
  return deadlineAt(deadlines, now, timeZone);
}

/** The board. */
export function renderBoard(drawn: BoardModel): TemplateResult {
  const { programme, state, source, level, children } = drawn;
  const { rows, hasFigures, title, locale, timeZone, now } = state;
  const { status, data, loadedAt } = source;
  const isTitled = rows.length || children.heading.length || programme.title;
  const isFailed = status === 'failed';
  const stale =
    source.isStale && data && staleText(loadedAt!, { locale, timeZone, now, isAwaited: status === 'loading' });
  const look = `base board${rows.length > veryMany && rows.length <= tooMany ? ' many' : ''}${hasFigures ? ' with-figures' : ''}`;

  return html`<div part="base" class=${look}>
    ${isTitled ? html`<slot name="heading">${heading(level, 'heading', title)}</slot>` : nothing}
    ${documentLine(programme, state)}${rows.length ? sourceLine(state) : nothing}<slot name="note"></slot>
    ${liveRegion(locale, source.announcement)} ${isFailed ? source.renderError(rows.length > 0) : nothing}
    ${stale ? html`<p><span part="stale" class="stale">${stale}</span></p>` : nothing}
    ${rows.length ? renderTargets(drawn) : renderEmpty(drawn)}
  </div>`;
}

/** The content without targets: a skeleton, the fallback children, or a message. */
function renderEmpty({
  source: { status },
  state,
  children: { foreign },
}: BoardModel): TemplateResult | typeof nothing {
  if (foreign.length) return html`<slot .assigned=${foreign}></slot>`;
  if (status === 'loading') {
    return html`<div class="waiting" aria-hidden="true">${Array(10).fill(html`<div class="skeleton"></div>`)}</div>`;
  }
  return status === 'failed' ? nothing : emptyTemplate(terms(state.locale).empty);
}

function renderTargets({ board, state, level }: BoardModel): TemplateResult {
  const { shown, rows, milestoneStatuses, hasFigures, locale } = state;
  const { announcement } = board;
  const on = createHandlers(board, state);
  const strings = terms(locale);
  const count =
    shown.size < rows.length
      ? strings.shown(formatNumber(shown.size, locale), formatNumber(rows.length, locale), rows.length)
      : '';
  return html`<p part="summary" class="summary">
      ${guard([rows, milestoneStatuses, hasFigures, locale], () =>
        headlineOf(state).map((piece) => (typeof piece === 'string' ? piece : html`<b>${piece}</b>`)),
      )}
    </p>
    ${milestoneTiles(state, on.milestone)} ${controls(state, { isOpen: board.hasOpenControls, on })}
    <p part="status" class="status" role="status">${announcement ? strings[announcement] : count}</p>
    ${
      shown.size
        ? nothing
        : html`<div class="state">
            <p>${strings.nothing}</p>
            <button type="button" class="button" @click=${on.reset}>${strings.reset}</button>
          </div>`
    }
    ${boardTable(state, Math.min(level + 1, 6))}
    <button type="button" part="copy" class="button copy" @click=${on.copy}>${strings.copy}</button>`;
}

/** Date and source of the figures. */
function sourceLine(state: BoardState): TemplateResult | typeof nothing {
  const { asOf, source } = commonNotes(state);
  const parts = [asOf && terms(state.locale).figuresAsOf(asOf), source].filter(Boolean);
  return parts.length ? html`<p part="source" class="document">${parts.join(' · ')}</p>` : nothing;
}
