import type { Report } from '@sen-portal/data';
import { dateTime } from '@sen-portal/data/coerce.js';
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

const millisecondsOfDay = 86_400_000;

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
    advice: adviceOn(from, until, dateTime(host.starts, undefined, '', timeZone)),
  };
}

function adviceOn(from: string | undefined, until: string | undefined, announced: string | undefined) {
  if (!until) return 'downtime-until is missing: say when the service is expected back';
  if (!from) return 'downtime-from is missing: say when the service stops';
  if (Date.parse(until) <= Date.parse(from)) return `downtime-until (${until}) is not after downtime-from (${from})`;
  const days = announced ? workingDaysBetween(Date.parse(announced), Date.parse(from)) : Infinity;
  if (days >= leastWorkingDays) return undefined;
  return `the downtime begins ${days} working days after the notice starts, public holidays not considered; decree 224/2026/NĐ-CP, article 13.1, asks for at least ${leastWorkingDays}`;
}

/** Whole days from Monday to Friday in Vietnam between two times. */
function workingDaysBetween(start: number, end: number): number {
  // Vietnam has no daylight saving time. Day 0 was a Thursday.
  const dayOf = (time: number) => Math.floor((time + 7 * 3_600_000) / millisecondsOfDay);
  let count = 0;
  for (let day = dayOf(start) + 1; day < dayOf(end) && count < leastWorkingDays; day++) if ((day + 3) % 7 < 5) count++;
  return count;
}
