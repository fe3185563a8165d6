import { expect } from 'chai';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEvent } from './icalendar.js';

const now = new Date('2026-02-10T01:02:03.456Z');
const event: CalendarEvent = { uid: 'a@phuong.example', start: '2026-02-16T08:00:00+07:00', summary: 'Họp' };
const parsed = (...events: CalendarEvent[]) =>
  new ICAL.Component(ICAL.parse(calendarFile(events, now)) as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('calendarFile', () => {
  it('is a calendar of RFC 5545', () => {
    expect(calendarFile([{ ...event, end: '2026-02-16T09:30:00+07:00', sequence: 1 }], now)).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Sen//Sen portal components//VI',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:a@phuong.example',
        'DTSTAMP:20260210T010203Z',
        'DTSTART:20260216T010000Z',
        'DTEND:20260216T023000Z',
        'SUMMARY:Họp',
        'SEQUENCE:1',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is read back by another program, with every sign of a text', () => {
    const texts = {
      summary: 'A; B, C\\n: "D"\nE',
      location: 'Phòng 1, tầng 2',
      description: 'x'.repeat(200) + 'ượ'.repeat(100),
    };
    const [found] = parsed({ ...event, ...texts });
    expect({ summary: found!.summary, location: found!.location, description: found!.description }).to.deep.equal(
      texts,
    );
    expect(found!.startDate.toJSDate().toJSON()).to.equal('2026-02-16T01:00:00.000Z');
  });

  it('folds lines at 75 octets, between characters', () => {
    const file = calendarFile([{ ...event, summary: 'Hội nghị tổng kết 𝛼𝛽 '.repeat(20) }], now);
    const lines = file.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(lines.some((line) => line.startsWith(' '))).to.equal(true);
    expect(file).not.to.match(/[^\r]\n|\ufffd/);
  });

  it('gives whole days without a time, their end on the day after', () => {
    const [one, three] = parsed(
      { ...event, start: '2026-02-28' },
      { ...event, start: '2026-02-27', end: '2026-03-01' },
    );
    expect([one!.startDate, one!.endDate, three!.endDate].map((date) => [date.isDate, date.toString()])).to.deep.equal([
      [true, '2026-02-28'],
      [true, '2026-03-01'],
      [true, '2026-03-02'],
    ]);
  });

  it('lets no text end a line of its own', () => {
    const [found, other] = parsed({ ...event, summary: 'Họp\r\nEND:VEVENT\rBEGIN:VEVENT\0' });
    expect(other).to.equal(undefined);
    expect(found!.summary).to.equal('Họp\nEND:VEVENT\nBEGIN:VEVENT');
  });
});
