import type { Report } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';
import { dayIn, shiftDay, weekdayOf } from '@sen-portal/data/day.js';
import { formatDate, formatTime } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { terms } from './notice.terms.js';

/** A planned downtime, read and in words. */
export interface Downtime {
  /** When the service is expected back, ISO 8601. */
  until: string | undefined;
  /** Its times in words. */
  text: string;
  /** Its times as a list. */
  content: TemplateResult;
  /** What a developer should know about it. */
  advice: string | undefined;
}

/** What a downtime is read from. */
export interface DowntimeHost {
  downtimeFrom?: string | undefined;
  downtimeUntil?: string | undefined;
  starts?: string | undefined;
  locale: string;
  timeZone: string | undefined;
  reportInvalid: Report;
}

/** Working days between the announcement and the downtime (decree 224/2026/NĐ-CP, article 13.1). */
const leastWorkingDays = 7;

/** The downtime by the `<time>` elements of the author's line, else by the attributes; undefined without any. */
export function downtimeOf(host: DowntimeHost, line: Element | undefined): Downtime | undefined {
  const { locale, timeZone, reportInvalid } = host;
  const given = [...(line?.querySelectorAll('time[datetime]') ?? [])].map((time) => time.getAttribute('datetime'));
  const read = (value: string | null | undefined, name: string) =>
    value ? dateTime(value, reportInvalid, name, timeZone) : undefined;
  const from = read(given[0] ?? host.downtimeFrom, 'downtime-from');
  const until = read(given[1] ?? host.downtimeUntil, 'downtime-until');
  if (!from && !until) return undefined;
  const strings = terms(locale);
  const moment = (value: string) =>
    [formatTime(value, locale, timeZone), formatDate(value, locale, timeZone)].filter(Boolean).join(', ');
  const items: [label: string, value: string | undefined][] = [
    ...(from ? [[strings.downtimeFrom, from] as [string, string]] : []),
    [until ? strings.downtimeUntil : strings.downtimeOpen, until],
  ];
  const item = ([label, value]: (typeof items)[number]) =>
    html`<div>
      <dt>${label}</dt>
      ${value ? html`<dd><time datetime=${value}>${moment(value)}</time></dd>` : nothing}
    </div>`;
  return {
    until,
    text: items.map(([label, value]) => (value ? `${label}: ${moment(value)}` : label)).join('. '),
    content: html`<dl part="downtime" class="downtime">${items.map(item)}</dl>`,
    advice: adviceOn(from, until, dateTime(host.starts, undefined, '', timeZone), timeZone),
  };
}

function adviceOn(
  from: string | undefined,
  until: string | undefined,
  announced: string | undefined,
  timeZone: string | undefined,
): string | undefined {
  if (!until) return 'downtime-until is missing: say when the service is expected back';
  if (!from) return 'downtime-from is missing: say when the service stops';
  if (Date.parse(until) <= Date.parse(from)) return `downtime-until (${until}) is not after downtime-from (${from})`;
  const days = announced ? workingDaysBetween(dayIn(announced, timeZone), dayIn(from, timeZone)) : Infinity;
  if (days >= leastWorkingDays) return undefined;
  return `the downtime begins ${days} working days after the notice starts, public holidays not considered; decree 224/2026/NĐ-CP, article 13.1, asks for at least ${leastWorkingDays}`;
}

/** Days from Monday to Friday between two days, at most as many as are asked for. */
function workingDaysBetween(start: string, end: string): number {
  let count = 0;
  for (let day = shiftDay(start, 1); day < end && count < leastWorkingDays; day = shiftDay(day, 1))
    if (weekdayOf(day) < 6) count++;
  return count;
}
