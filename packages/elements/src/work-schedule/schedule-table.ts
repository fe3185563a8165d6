import type { ScheduleEntry } from '@sen-portal/data';
import { formatDate } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { DayView, ScheduleView } from './view.js';
import { terms } from './work-schedule.terms.js';

/** What the table needs beside its data. */
export interface TableModel {
  view: ScheduleView;
  /** Names the table. */
  caption: string;
  locale: string;
  /** Whether entries can be saved one by one. */
  canSave: boolean;
  onSave: (entry: ScheduleEntry) => void;
}

type Strings = ReturnType<typeof terms>;

/**
 * The table: a group of rows for each day, whose header is the day. Roles are given in the markup, so that they stay where
 * a narrow table has rows that are no table rows to CSS.
 */
export function scheduleTable(model: TableModel): TemplateResult {
  const { view, caption, canSave } = model;
  const strings = terms(model.locale);
  const head = (name: string, text: unknown) => html`<th role="columnheader" scope="col" class=${name}>${text}</th>`;
  return html`<table part="table" role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head('date', strings.day)}${head('time', strings.time)}${head('what', strings.what)}
        ${view.hasWho ? head('who', strings.who) : nothing}${view.hasWhere ? head('where', strings.where) : nothing}
        ${canSave ? head('save', html`<span class="visually-hidden">${strings.calendar}</span>`) : nothing}
      </tr>
    </thead>
    ${view.days.map((day) => dayGroup(day, model, strings))}
  </table>`;
}

function dayGroup(day: DayView, model: TableModel, strings: Strings): TemplateResult {
  const { view, locale, canSave } = model;
  const { entries, date, weekday, isToday } = day;
  const header = html`<th
    part="date"
    class="date"
    role="rowheader"
    scope="rowgroup"
    rowspan=${Math.max(entries.length, 1)}
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="weekday">${strings.weekday(weekday)}</span>
    <time datetime=${date}>${formatDate(date, locale)}</time>
    ${isToday ? html`<span part="today" class="today-mark">${strings.today}</span>` : nothing}
  </th>`;
  const columns = 2 + Number(view.hasWho) + Number(view.hasWhere) + Number(canSave);
  return html`<tbody part="day" class=${isToday ? 'day today' : 'day'} role="rowgroup">
    ${
      entries.length
        ? entries.map((entry, at) =>
            row(entry, at ? nothing : header, { ...model, day, above: entries[at - 1] }, strings),
          )
        : html`<tr role="row">
            ${header}
            <td role="cell" class="none" colspan=${columns}>${strings.none}</td>
          </tr>`
    }
  </tbody>`;
}

function row(
  entry: ScheduleEntry,
  header: TemplateResult | typeof nothing,
  { view, locale, canSave, onSave, day, above }: TableModel & { day: DayView; above: ScheduleEntry | undefined },
  strings: Strings,
): TemplateResult {
  const { who, what, where, note, changed } = entry;
  const label = html`<span class="label" aria-hidden="true">${strings.where}: </span>`;
  return html`<tr part="entry" class="entry" role="row">
    ${header}
    <td part="time" role="cell" class="time">${timeOf(entry, above, strings)}</td>
    <td part="what" role="cell" class="what">
      ${changed ? html`<span part="changed" class="changed">${strings.changed}</span>` : nothing}
      <span class="text">${what}</span>
      ${note ? html`<span part="note" class="note">${note}</span>` : nothing}
    </td>
    ${view.hasWho ? html`<td part="who" role="cell" class="who">${who.map((name) => html`<span>${name}</span>`)}</td>` : nothing}
    ${view.hasWhere ? html`<td part="where" role="cell" class="where">${where ? [label, where] : nothing}</td>` : nothing}
    ${
      canSave
        ? html`<td role="cell" class="save">
            <button type="button" part="save" class="button" @click=${() => onSave(entry)}>
              ${strings.save}<span class="visually-hidden">
                ${strings.saveEntry(what, `${strings.weekday(day.weekday)} ${formatDate(day.date, locale)}`)}</span
              >
            </button>
          </td>`
        : nothing
    }
  </tr>`;
}

/** Session and time. A session that stands in the row above is for screen readers only. */
function timeOf(entry: ScheduleEntry, above: ScheduleEntry | undefined, strings: Strings): unknown {
  const { session, start, end } = entry;
  const isRepeated = !!session && above?.session === session && !!start;
  const name = session ? strings[session] : start ? '' : strings.allDay;
  return [
    name ? html`<span class=${isRepeated ? 'visually-hidden' : 'session'}>${name} </span>` : nothing,
    start ? html`<span class="clock">${start}${end ? `–${end}` : ''}</span>` : nothing,
  ];
}
