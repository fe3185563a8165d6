import { expect } from 'chai';
import { cached } from './intl.js';
import fc from 'fast-check';
import { formatDate, formatDateTime, formatNumber, formatRelative, formatTime } from './format.js';
import { formatLongDate } from './format-long-date.js';
import { formatDue, formatMeasure, formatRange } from './format-measure.js';

const seed = '2024-02-27T10:03:00+07:00';

describe('numbers', () => {
  it('are grouped as each language groups them', () => {
    expect([554, 6655, 255221, 384899, 2462134].map((figure) => formatNumber(figure))).to.deep.equal([
      '554',
      '6.655',
      '255.221',
      '384.899',
      '2.462.134',
    ]);
    expect(formatNumber(2462134, 'en')).to.equal('2,462,134');
    expect(formatNumber(99.5)).to.equal('99,5');
    expect(formatNumber(99.5, 'en')).to.equal('99.5');
  });

  it('are never NaN, Infinity or minus nothing', () => {
    expect([undefined, NaN, Infinity].map((figure) => formatNumber(figure))).to.deep.equal(['–', '–', '–']);
    expect(['vi', 'en', 'fr'].map((locale) => formatNumber(-0, locale))).to.deep.equal(['0', '0', '0']);
  });

  it('keep six decimals', () => expect(formatNumber(0.1 + 0.2)).to.equal('0,3'));

  it('are written as Intl writes them', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('vi', 'en'), (value, locale) => {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
        expect(formatNumber(value, locale)).to.equal(written.replace(/^-0$/, '0'));
      }),
    );
  });

  it('carry their unit on the same line', () => {
    expect(formatMeasure(99.5)).to.equal('99,5%');
    expect(formatMeasure(99.5, '%', 'en')).to.equal('99.5%');
    expect(formatMeasure(99.5, '%', 'en-US')).to.equal('99.5%');
    expect(formatMeasure(45799, 'tỷ đồng')).to.equal('45.799\u00a0tỷ đồng');
    expect(formatMeasure(12, 'communes', 'en')).to.equal('12\u00a0communes');
    expect(formatMeasure(12, '')).to.equal('12');
    expect(formatMeasure(undefined)).to.equal('–');
  });

  it('make ranges as resolutions write them', () => {
    expect(formatRange(75, 80)).to.equal('75–80%');
    expect(formatRange(75, 80, '%', 'en')).to.equal('75–80%');
    expect(formatRange(1200, 1500.5, 'giường')).to.equal('1.200–1.500,5\u00a0giường');
    expect(formatRange(-5, -2)).to.equal('−5 – −2%');
  });
});

describe('dates and times', () => {
  it('are written as the portal writes them', () => {
    expect(formatDateTime(seed)).to.equal('27/02/2024 | 10:03');
    expect(formatDate(seed)).to.equal('27/02/2024');
    expect(formatTime(seed)).to.equal('10:03');
    expect(formatDateTime('2024-12-31T17:00:00Z')).to.equal('01/01/2025 | 00:00');
  });

  it('are written as Intl writes them, also from before all of Việt Nam had one time', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(-2e12), max: new Date(4e12), noInvalidDate: true }), (moment) => {
        const written = new Intl.DateTimeFormat('en-GB', {
          dateStyle: 'short',
          timeStyle: 'short',
          timeZone: 'Asia/Ho_Chi_Minh',
        }).format(moment);
        expect(formatDateTime(moment)).to.equal(written.replace(', ', ' | '));
      }),
    );
  });

  it('are written in British English, with the month as a word', () => {
    expect(formatDateTime(seed, 'en')).to.equal('27 February 2024 at 10:03');
    expect(formatDate(seed, 'en')).to.equal('27 February 2024');
    expect(formatTime(seed, 'en')).to.equal('10:03');
    expect(formatDate(seed, 'en-US')).to.equal('February 27, 2024');
  });

  it('take the zone that they are given', () => {
    expect(formatDateTime(seed, 'vi', 'UTC')).to.equal('27/02/2024 | 03:03');
    expect(formatDate('2024-02-27T23:30:00+07:00', 'vi', 'Asia/Tokyo')).to.equal('28/02/2024');
  });

  it('may be milliseconds or a Date', () => {
    expect(formatDateTime(Date.parse(seed))).to.equal('27/02/2024 | 10:03');
    expect(formatDateTime(new Date(seed))).to.equal('27/02/2024 | 10:03');
  });

  it('read a time without an offset on the clock of the zone', () => {
    expect(formatDateTime('2024-02-27T10:03')).to.equal('27/02/2024 | 10:03');
    expect(formatDateTime('2024-02-27T10:03', 'vi', 'Europe/Paris')).to.equal('27/02/2024 | 10:03');
  });

  it('never move a day without a time', () => {
    const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        expect(formatDate(day, 'vi', zone)).to.equal(day.split('-').reverse().join('/'));
        expect(formatTime(day, 'vi', zone)).to.equal('');
        expect(formatDateTime(day, 'vi', zone)).to.equal(formatDate(day, 'vi', zone));
      }),
      { numRuns: 100 },
    );
  });

  it('are empty when they are none', () => {
    for (const bad of ['27/02/2024', '', 'abc', NaN, Infinity, new Date(NaN)]) {
      expect(formatDateTime(bad)).to.equal('');
      expect(formatLongDate(bad)).to.equal('');
      expect(formatRelative(bad)).to.equal('');
    }
    expect(formatRelative(seed, NaN)).to.equal('');
  });

  it('have the official long form', () => {
    expect(formatLongDate(seed)).to.equal('ngày 27 tháng 02 năm 2024');
    expect(formatLongDate('2024-01-05')).to.equal('ngày 05 tháng 01 năm 2024');
    expect(formatLongDate('2023-03-09')).to.equal('ngày 09 tháng 3 năm 2023');
    expect(formatLongDate('2023-11-16')).to.equal('ngày 16 tháng 11 năm 2023');
    expect(formatLongDate('2023-10-01')).to.equal('ngày 01 tháng 10 năm 2023');
    expect(formatLongDate('2024-03-05', 'en')).to.equal('5 March 2024');
  });

  it('show a deadline as a year or a day', () => {
    expect(formatDue('2025')).to.equal('2025');
    expect(formatDue(2025, 'en')).to.equal('2025');
    expect(formatDue('2025-06-30')).to.equal('30/06/2025');
    expect(formatDue('2025-06-30', 'en')).to.equal('30 June 2025');
  });

  it('fall back to Vietnamese and to Việt Nam for what the runtime does not know', () => {
    for (const locale of ['xx', 'b@d', '', 'vi_VN', 'vi-VN']) {
      expect(formatDateTime(seed, locale), locale).to.equal('27/02/2024 | 10:03');
      expect(formatMeasure(1234.5, '%', locale), locale).to.equal('1.234,5%');
    }
    expect(formatDateTime(seed, 'vi', 'Asia/Nowhere')).to.equal('27/02/2024 | 10:03');
    expect(formatDate(seed, 'en', 'Asia/Nowhere')).to.equal('27 February 2024');
    expect(formatNumber(1234.5, 'en_GB')).to.equal('1,234.5');
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.double(), (value, locale, zone, number) => {
        formatDateTime(value, locale, zone);
        formatRelative(number, 0, locale, zone);
        formatMeasure(number, value, locale);
        formatLongDate(number, locale, zone);
      }),
      { numRuns: 200 },
    );
  });
});

describe('times as distances', () => {
  const now = Date.parse('2024-02-27T12:00:00+07:00');
  const ago = (time: string, locale = 'vi') => formatRelative(time, now, locale);

  it('are told in calm units', () => {
    expect(ago('2024-02-27T11:59:30+07:00')).to.equal('bây giờ');
    expect(ago('2024-02-27T11:35:00+07:00')).to.equal('25 phút trước');
    expect(ago('2024-02-27T09:00:00+07:00')).to.equal('3 giờ trước');
    expect(ago('2024-02-27T00:10:00+07:00')).to.equal('11 giờ trước');
    expect(ago('2024-02-26T23:00:00+07:00')).to.match(/^hôm qua$/i);
    expect(ago('2024-02-24T08:00:00+07:00')).to.equal('3 ngày trước');
    expect(ago('2024-02-12T08:00:00+07:00')).to.equal('2 tuần trước');
    expect(ago('2023-12-20T08:00:00+07:00')).to.equal('2 tháng trước');
    expect(ago('2021-02-27T08:00:00+07:00')).to.equal('2 năm trước');
    expect(ago('2024-03-05T08:00:00+07:00')).to.equal('sau 1 tuần nữa');
    expect(ago('2024-02-27T15:30:00+07:00', 'en')).to.equal('in 3 hours');
    expect(ago('2024-02-26T10:00:00+07:00', 'en')).to.equal('yesterday');
  });

  it('count a night in hours while it lasts', () => {
    const night = Date.parse('2024-02-27T01:00:00+07:00');
    expect(formatRelative('2024-02-26T22:00:00+07:00', night)).to.equal('3 giờ trước');
  });

  it('tell a day without a time by days alone', () => {
    expect(ago('2024-02-27')).to.match(/^hôm nay$/i);
    expect(ago('2024-02-26')).to.match(/^hôm qua$/i);
    expect(formatRelative('2024-02-27', new Date(now), 'en')).to.equal('today');
  });
});

describe('formatting', () => {
  it('still works after more locales and zones than it keeps', () => {
    for (let index = 0; index < 600; index++) formatDate(seed, 'vi', `Zone/${index}`);
    expect(formatDateTime(seed)).to.equal('27/02/2024 | 10:03');
  });
});

describe('the ends of what can be written', () => {
  it('throws for no moment that there is', () => {
    for (const moment of [8.64e15, -8.64e15, 8.64e15 - 1, -1, 0, 253402300799999, -62167219200001])
      for (const locale of ['vi', 'en', 'fr'])
        for (const zone of ['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati'])
          for (const write of [formatDate, formatTime, formatDateTime])
            expect(write(moment, locale, zone)).to.be.a('string');
  });

  it('writes no zero with a sign', () => {
    for (const locale of ['vi', 'en', 'fr'])
      for (const value of [-0, -1e-7, 1e-7]) expect(formatNumber(value, locale)).to.equal('0');
    expect(formatNumber(-1e-6, 'fr')).to.equal('-0,000001');
  });

  it('keeps what is used when many locales have come and gone', () => {
    const made: string[] = [];
    const ask = (key: string) =>
      cached(`test ${key}`, () => {
        made.push(key);
        return key;
      });
    for (let at = 0; at < 2000; at++) {
      ask('often');
      ask(`${at}`);
    }
    expect(made.filter((key) => key === 'often')).to.have.length(1);
    ask('0');
    expect(made.at(-1), 'what was not used went').to.equal('0');
  });
});
