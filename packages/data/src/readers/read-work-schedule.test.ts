import { expect } from 'chai';
import { explained } from './explain.js';
import { readWorkSchedule } from './read-work-schedule.js';

const read = (input: unknown) => {
  const problems: string[] = [];
  const value = readWorkSchedule(
    input,
    explained((problem) => problems.push(problem)),
  );
  return { value, problems };
};
const entry = { date: '2026-02-16', who: ['Chủ tịch'], what: 'Họp' };

describe('readWorkSchedule', () => {
  it('keeps the fields of the shape, and drops others', () => {
    const schedule = {
      from: '2026-02-16',
      to: '2026-02-22',
      title: 'Tuần 8',
      entries: [{ ...entry, session: 'morning', start: '08:00', end: '09:30', where: 'P1', note: 'N', changed: true }],
    };
    expect(read({ ...schedule, more: 1 })).to.deep.equal({ value: schedule, problems: [] });
  });

  it('reads a list of entries, and an object under "schedule"', () => {
    const value = { from: '2026-02-16', to: '2026-02-16', entries: [entry] };
    expect(read([entry]).value).to.deep.equal(value);
    expect(read({ schedule: value }).value).to.deep.equal(value);
  });

  it('drops what is invalid, and says where and how to write it', () => {
    const { value, problems } = read({
      from: 'abc',
      entries: [
        { ...entry, who: 'Chủ tịch', start: '8:00', end: '07:00', session: 'sáng', changed: 'yes' },
        { ...entry, end: '25:00' },
        { date: '2026-02-30', what: 'Họp' },
        { date: '2026-02-17' },
        null,
      ],
    });
    expect(value).to.deep.equal({
      from: '2026-02-16',
      to: '2026-02-16',
      entries: [{ ...entry, start: '08:00' }, entry],
    });
    expect(problems).to.deep.equal([
      'from: "abc" is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
      'entries[0].session: "sáng" is not a part of a day; write morning, afternoon or evening',
      'entries[0].changed: "yes" is not true or false',
      'entries[0].end: "07:00" is not after the start; leave it out, or give both',
      'entries[1].end: "25:00" is not a time of day; write 08:00',
      'entries[2].date: "2026-02-30" is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
      'entries[3].what: is missing',
      'entries[4]: null is not an object',
    ]);
  });

  it('is nothing without any day', () => {
    for (const input of [undefined, 'abc', {}, { entries: [] }]) expect(read(input).value).to.equal(undefined);
  });
});
