import { expect } from 'chai';
import fc from 'fast-check';
import { dateTime, decimal, imageUrl, safeUrl, text, wholeNumber, type Reader } from './coerce.js';
import { explained } from './explain.js';

/** The result of a reader for a value, and its problems. */
const read = <T>(reader: Reader<T>, value: unknown, field = 'views') => {
  const problems: string[] = [];
  const result = reader(
    value,
    explained((problem) => problems.push(problem)),
    field,
  );
  return { result, problems };
};

describe('single values', () => {
  const readers: Record<string, Reader<unknown>> = { text, wholeNumber, decimal, dateTime, safeUrl, imageUrl };

  it('do not report missing values', () => {
    for (const reader of Object.values(readers))
      for (const nothing of [undefined, null, '', '  \n'])
        expect(read(reader, nothing)).to.deep.equal({ result: undefined, problems: [] });
  });

  it('never throw, and report at most once', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, withSparseArray: true }),
        (value) => {
          for (const reader of Object.values(readers)) expect(read(reader, value).problems.length).to.be.at.most(1);
        },
      ),
      { numRuns: 200 },
    );
    const throws = { toString: () => expect.fail('was asked for its text') };
    for (const reader of Object.values(readers))
      for (const value of [throws, Symbol('x'), () => 1, 10n, Object.create(null)])
        expect(read(reader, value).problems).to.have.length(1);
  });

  describe('text', () => {
    it('is unchanged', () => expect(text(' <b>Đảng</b> ')).to.equal(' <b>Đảng</b> '));
    it('may be a number', () => expect(text(42)).to.equal('42'));
    it('is no other type', () =>
      expect(read(text, { a: 1 }, 'title').problems).to.deep.equal(['title: (object) is not text']));
  });

  describe('whole numbers', () => {
    it('are read as numbers and as plain digits', () => {
      expect([6655, '6655', ' 2462134 ', 0, '007'].map((value) => wholeNumber(value))).to.deep.equal([
        6655, 6655, 2462134, 0, 7,
      ]);
    });

    it('are invalid in every other form, and the problem contains the remedy', () => {
      const problem = (value: unknown) => {
        const { result, problems } = read(wholeNumber, value);
        expect(result).to.equal(undefined);
        return problems.join();
      };
      const digits = 'is not a whole number of 0 or more; write digits only, such as 6655';
      expect(problem('abc')).to.equal(`views: "abc" ${digits}`);
      expect(problem('-3')).to.equal(`views: "-3" ${digits}`);
      expect(problem(-3)).to.equal(`views: -3 ${digits}`);
      expect(problem('1,5')).to.equal(`views: "1,5" ${digits}`);
      expect(problem(1.5)).to.equal(`views: 1.5 ${digits}`);
      expect(problem(NaN)).to.equal(`views: NaN ${digits}`);
      expect(problem(Infinity)).to.equal(`views: Infinity ${digits}`);
      expect(problem(true)).to.equal(`views: true ${digits}`);
      expect(problem('9'.repeat(400))).to.equal(`views: "${'9'.repeat(59)}…" ${digits}`);
      expect(problem('12.345.678')).to.equal('views: "12.345.678" has separators; write 12345678');
      expect(problem('17,740')).to.equal('views: "17,740" has separators; write 17740');
      expect(problem('2 462 134')).to.equal('views: "2 462 134" has separators; write 2462134');
    });
  });

  describe('decimals', () => {
    it('are read in machine form', () =>
      expect([99.5, '99.5', '-0.2', ' 80 ', -1].map((value) => decimal(value))).to.deep.equal([
        99.5, 99.5, -0.2, 80, -1,
      ]));

    it('are invalid with a decimal comma, and the problem contains the fix', () => {
      expect(read(decimal, '99,5', 'actual').problems).to.deep.equal([
        'actual: "99,5" uses a decimal comma; write 99.5',
      ]);
      expect(read(decimal, '1.234,5', 'actual').problems).to.deep.equal([
        'actual: "1.234,5" uses a decimal comma; write 1234.5',
      ]);
      expect(read(decimal, '12.345.678', 'actual').problems).to.deep.equal([
        'actual: "12.345.678" has separators; write 12345678',
      ]);
      expect(read(decimal, 'abc', 'actual').problems).to.deep.equal([
        'actual: "abc" is not a number; write it such as 99.5',
      ]);
      expect(read(decimal, '1e3').result).to.equal(undefined);
    });
  });

  describe('dates and times', () => {
    it('are unchanged in ISO 8601 with an offset', () => {
      for (const time of [
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T03:03:00.5Z',
        '2024-02-27T10:03-05:30',
        '2024-02-27',
      ])
        expect(dateTime(time)).to.equal(time);
    });

    it('are in Vietnamese time without an offset', () => {
      expect(dateTime('2024-02-27T10:03')).to.equal('2024-02-27T10:03+07:00');
      expect(dateTime(' 2024-02-27 10:03:00 ')).to.equal('2024-02-27T10:03:00+07:00');
    });

    it('are in a given time zone without an offset, with daylight saving time', () => {
      const paris = (time: string) => dateTime(time, undefined, '', 'Europe/Paris');
      expect(paris('2024-02-27T10:03')).to.equal('2024-02-27T10:03+01:00');
      expect(paris('2024-07-01T10:03')).to.equal('2024-07-01T10:03+02:00');
      expect(paris('2024-03-31T01:59')).to.equal('2024-03-31T01:59+01:00');
      expect(paris('2024-03-31T03:01')).to.equal('2024-03-31T03:01+02:00');
      expect(dateTime('2024-02-27T10:03', undefined, '', 'UTC')).to.equal('2024-02-27T10:03+00:00');
      expect(dateTime('2024-02-27T10:03', undefined, '', 'Asia/Nowhere')).to.equal('2024-02-27T10:03+07:00');
    });

    it('are invalid if there is no such date, or in another form', () => {
      for (const bad of [
        '27/02/2024',
        '2024-02-30',
        '2024-13-01',
        '2023-02-29',
        '2024-02-27T25:00',
        '2024-02-27T10:60',
        '2024-2-7',
        'hôm qua',
        20240227,
      ])
        expect(read(dateTime, bad, 'published').problems, String(bad)).to.deep.equal([
          `published: ${JSON.stringify(bad)} is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00`,
        ]);
      expect(dateTime('2024-02-29')).to.equal('2024-02-29');
    });
  });

  describe('links', () => {
    it('are unchanged if they are safe', () => {
      for (const url of [
        'https://khuongtrung.hanoi.gov.vn/tin',
        'HTTP://a.vn',
        'mailto:vanphong@a.vn',
        'tel:+842438',
        '/tin/1',
        '../a',
        'tin.html',
        '?id=3',
        '#muc-1',
        '//a.vn/x',
        '/a:b',
        'a?x=javascript:1',
        ' https://a.vn',
        'tin tức/bài 1.html',
      ])
        expect(safeUrl(url), url).to.equal(url);
    });

    const hostile = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      'javascript\r\n:alert(1)',
      '\u0001javascript:alert(1)',
      '\0javascript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'blob:https://a.vn/1',
      'file:///etc/passwd',
      'filesystem:x',
      'intent:x',
      'ws://a',
      'x:y',
      '\\javascript:x',
    ];

    it('are invalid in every disguise of a script', () => {
      for (const url of hostile) expect(read(safeUrl, url, 'href').result, url).to.equal(undefined);
      expect(read(safeUrl, 'javascript:alert(1)', 'href').problems).to.deep.equal([
        'href: "javascript:alert(1)" is not a safe link; use http:, https:, mailto:, tel: or a relative address',
      ]);
    });

    it('never have a scheme that a browser would run', () => {
      const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file');
      const gap = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ' ', '\0', '\u001f'), maxLength: 2 });
      fc.assert(
        fc.property(scheme, fc.array(gap, { minLength: 12, maxLength: 12 }), fc.boolean(), (name, gaps, upper) => {
          const letters = [...(upper ? name.toUpperCase() : name), ':'];
          const url = letters.map((letter, index) => (gaps[index] ?? '') + letter).join('') + 'alert(1)';
          expect(safeUrl(url)).to.equal(undefined);
          expect(imageUrl(url)).to.equal(undefined);
        }),
        { numRuns: 200 },
      );
    });

    it('have only allowed schemes, as the browser parses them', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: fc.constantFrom(...'jJaAvs:/?#\\ \t\n\0h.tp', 'http:', 'data:', 'tel:', 'https://') }),
          (url) => {
            if (safeUrl(url) === undefined) return;
            const followed = URL.parse(url, 'https://portal.invalid/');
            if (followed) expect(followed.protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
          },
        ),
        { numRuns: 500 },
      );
    });

    it('to pictures may be http, https or relative only', () => {
      expect(imageUrl('/anh/1.jpg')).to.equal('/anh/1.jpg');
      expect(imageUrl('https://a.vn/1.jpg')).to.equal('https://a.vn/1.jpg');
      for (const url of [...hostile, 'mailto:a@b', 'data:image/png;base64,AA'])
        expect(imageUrl(url), url).to.equal(undefined);
      expect(read(imageUrl, 'data:image/png;base64,AA', 'image').problems).to.deep.equal([
        'image: "data:image/png;base64,AA" is not a safe image address; use http:, https: or a relative address',
      ]);
    });
  });
});
