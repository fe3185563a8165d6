import { expect } from 'chai';
import fc from 'fast-check';
import { explained } from './explain.js';
import type { Reader } from './coerce.js';
import { readArticle, readArticleFields, readArticles } from './read-article.js';
import { readNotices } from './read-notices.js';
import { readStatistics } from './read-statistics.js';
import { readMilestone, readProgramme, readTarget, readTargetFields } from './read-targets.js';
import { visitMetrics } from '../types.js';

const read = <T>(reader: Reader<T>, value: unknown) => {
  const problems: string[] = [];
  const result = reader(
    value,
    explained((problem) => problems.push(problem)),
  );
  return { result, problems };
};

const article = {
  id: 'a1',
  title: 'Đảng ủy phường Khương Trung quán triệt Nghị quyết 23-NQ/TU',
  url: '/tin/nghi-quyet-23',
  publishedAt: '2024-02-27T10:03:00+07:00',
  views: 73,
  category: 'Nghị quyết',
  documentNumber: '23-NQ/TU',
  issuer: 'Văn phòng Đảng ủy',
  summary: 'Hội nghị phổ biến các mục tiêu đến năm 2025 và 2030.',
  image: { src: '/anh/1.jpg', alt: '', width: 1200, height: 800 },
};

describe('articles', () => {
  it('are unchanged if they are valid', () => {
    expect(read(readArticle, article)).to.deep.equal({ result: article, problems: [] });
    expect(read(readArticles, [article])).to.deep.equal({ result: [article], problems: [] });
  });

  it('keep their valid fields, and the problem has the path of the invalid one', () => {
    const bad = {
      ...article,
      views: 'abc',
      url: 'javascript:alert(1)',
      publishedAt: '27/02/2024',
      image: { src: 'data:x' },
    };
    const { result, problems } = read(readArticles, [article, article, article, bad]);
    const { title, id, category, documentNumber, issuer, summary } = article;
    expect(result![3]).to.deep.equal({ id, title, category, documentNumber, issuer, summary });
    expect(problems).to.deep.equal([
      'articles[3].url: "javascript:alert(1)" is not a safe link; use http:, https:, mailto:, tel: or a relative address',
      'articles[3].publishedAt: "27/02/2024" is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
      'articles[3].views: "abc" is not a whole number of 0 or more; write digits only, such as 6655',
      'articles[3].image.src: "data:x" is not a safe image address; use http:, https: or a relative address',
    ]);
  });

  it('require a headline, and recommend a link and a date', () => {
    expect(read(readArticle, { url: '/a' })).to.deep.equal({ result: undefined, problems: ['title: is missing'] });
    expect(read(readArticle, { title: 'Tin' })).to.deep.equal({
      result: { title: 'Tin' },
      problems: ['url: is missing', 'publishedAt: is missing'],
    });
    expect(read(readArticles, [{ title: ' ' }, article]).result).to.deep.equal([article]);
  });

  it('treat a picture without alternative text as decoration, and report it', () => {
    const { result, problems } = read(readArticle, { ...article, image: { src: '/a.jpg' } });
    expect(result!.image).to.deep.equal({ src: '/a.jpg', alt: '' });
    expect(problems).to.deep.equal(['image.alt: is missing; say what the picture shows, or "" for decoration']);
  });

  it('drop unknown fields without a report, and keep markup as text', () => {
    expect(read(readArticle, { ...article, title: '<b>Tin</b>', secret: 1 })).to.deep.equal({
      result: { ...article, title: '<b>Tin</b>' },
      problems: [],
    });
  });

  it('read numbers written as text', () =>
    expect(readArticle({ ...article, id: 7, views: '73' })).to.include({ id: '7', views: 73 }));

  it('can be merged field by field', () => {
    expect(read(readArticleFields, { views: '6655' })).to.deep.equal({ result: { views: 6655 }, problems: [] });
    expect(readArticleFields(undefined)).to.equal(undefined);
  });

  it('are read 10,000 at a time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...article, id: `a${index}`, views: index }));
    expect(readArticles(many)?.at(-1)).to.deep.equal(many.at(-1));
  });
});

describe('visit statistics', () => {
  const seed = { online: 554, week: 6655, month: 255221, year: 384899, total: 2462134 };

  it('are read as numbers or digits', () => {
    expect(readStatistics(seed)).to.deep.equal(seed);
    expect(readStatistics({ online: '554', total: '2462134' })).to.deep.equal({ online: 554, total: 2462134 });
  });

  it('have ten figures, a time, extras and a history', () => {
    const all = {
      ...Object.fromEntries(visitMetrics.map((name, index) => [name, index])),
      asOf: '2024-02-27T10:03:00+07:00',
      extra: [{ label: 'Tải về', value: 12 }],
      history: [{ date: '2024-02-26', value: 900 }],
    };
    expect(read(readStatistics, all)).to.deep.equal({ result: all, problems: [] });
  });

  it('drop invalid figures; missing is never 0', () => {
    expect(
      read(readStatistics, {
        ...seed,
        week: -1,
        month: '255.221',
        extra: [{ label: 'x' }, { label: 'y', value: 1 }],
        history: {},
      }),
    ).to.deep.equal({
      result: { online: 554, year: 384899, total: 2462134, extra: [{ label: 'y', value: 1 }] },
      problems: [
        'week: -1 is not a whole number of 0 or more; write digits only, such as 6655',
        'month: "255.221" has separators; write 255221',
        'extra[0].value: is missing',
        'history: (object) is not a list',
      ],
    });
  });
});

describe('targets', () => {
  const target = {
    label: 'Lao động qua đào tạo',
    unit: '%',
    actual: 71.5,
    actualAsOf: '2024-12-31',
    baseline: { value: 62, date: '2020' },
    min: 0,
    max: 100,
    milestones: [
      { due: '2025', bound: 'range', min: 75, max: 80 },
      { due: '2030', bound: 'at-least', value: 85, reach: true, strict: false },
    ],
    source: 'Nghị quyết 23-NQ/TU',
    parts: [{ label: 'có bằng cấp, chứng chỉ', milestones: [] }],
  };

  it('are unchanged if they are valid', () =>
    expect(read(readTarget, target)).to.deep.equal({ result: target, problems: [] }));

  it('require only a label', () => {
    expect(read(readTarget, { milestones: [] })).to.deep.equal({ result: undefined, problems: ['label: is missing'] });
    expect(read(readTarget, { label: 'Xóa mù chữ', qualitative: 'Duy trì mức độ 2' })).to.deep.equal({
      result: { label: 'Xóa mù chữ', milestones: [], qualitative: 'Duy trì mức độ 2' },
      problems: [],
    });
    expect(read(readTargetFields, { actual: '71.5', milestones: [{}] })).to.deep.equal({
      result: { actual: 71.5, milestones: [] },
      problems: ['milestones[0].due: is missing'],
    });
  });

  it('read milestones leniently', () => {
    expect(readMilestone({ due: 2025, value: '95' })).to.deep.equal({
      due: '2025',
      bound: 'at-least',
      value: 95,
      reach: true,
    });
    expect(readMilestone({ due: '2025-06-30', min: 75, max: 80 })).to.deep.equal({
      due: '2025-06-30',
      bound: 'range',
      min: 75,
      max: 80,
    });
    expect(readMilestone({ due: '2025', value: 95, reach: false })).to.deep.equal({
      due: '2025',
      bound: 'at-least',
      value: 95,
      reach: false,
    });
  });

  it('drop ambiguous milestones, with a reason', () => {
    const bad = [
      { due: '2025', bound: 'atleast', value: 1 },
      { due: '2025', bound: 'range', min: 80, max: 75 },
      { due: '2025', bound: 'range', min: 80 },
      { due: '2025', bound: 'at-most' },
      { due: '2025' },
      { due: '25', value: 1 },
      { due: '2025', value: '99,5' },
      { due: '2025', value: 1, strict: 'yes' },
      null,
    ];
    expect(read(readTarget, { label: 'x', milestones: bad })).to.deep.equal({
      result: { label: 'x', milestones: [{ due: '2025', bound: 'at-least', value: 1, reach: true }] },
      problems: [
        'milestones[0].bound: "atleast" is not a bound; write at-least, at-most, exactly, about, range',
        'milestones[1]: has min above max; swap them',
        'milestones[2].max: is missing',
        'milestones[3].value: is missing',
        'milestones[4].value: is missing',
        'milestones[5].due: "25" is not a year or date; write 2025 or 2025-06-30',
        'milestones[6].value: "99,5" uses a decimal comma; write 99.5',
        'milestones[6].value: is missing',
        'milestones[7].strict: "yes" is not true or false',
        'milestones[8]: null is not an object',
      ],
    });
  });

  it('have at most three levels of sub-targets', () => {
    const nest = (depth: number): object => ({
      label: `${depth}`,
      milestones: [],
      ...(depth && { parts: [nest(depth - 1)] }),
    });
    expect(read(readTarget, nest(3))).to.deep.equal({ result: nest(3), problems: [] });
    expect(read(readTarget, nest(4)).problems).to.deep.equal([
      'parts[0].parts[0].parts[0].parts: (object) is nested too deeply; parts go 3 levels down',
    ]);
    const cyclic = { label: 'x', milestones: [], parts: [] as unknown[] };
    cyclic.parts.push(cyclic);
    expect(read(readTarget, cyclic).problems).to.have.length(1);
  });
});

describe('programmes', () => {
  it('keep their targets without a title', () => {
    expect(
      read(readProgramme, {
        groups: [{ targets: [{ label: 'x', milestones: [] }, {}] }, { label: 'Nhóm' }],
        issuedOn: '2023-11-16T08:00:00+07:00',
      }),
    ).to.deep.equal({
      result: {
        issuedOn: '2023-11-16',
        groups: [{ targets: [{ label: 'x', milestones: [] }] }, { label: 'Nhóm', targets: [] }],
      },
      problems: ['title: is missing', 'groups[0].targets[1].label: is missing'],
    });
  });

  it('report the whole path of an invalid figure', () => {
    const groups = [{ targets: [] }, { targets: [{ label: 'x', milestones: [{ due: 2025, value: 'abc' }] }] }];
    expect(read(readProgramme, { title: 'x', groups }).problems[0]).to.equal(
      'groups[1].targets[0].milestones[0].value: "abc" is not a number; write it such as 99.5',
    );
    expect(read(readProgramme, { title: 'x', groups: 'y' }).problems).to.deep.equal(['groups: "y" is not a list']);
    expect(read(readProgramme, 5).problems).to.deep.equal(['value: 5 is not an object']);
  });
});

describe('arbitrary input', () => {
  const readers: Reader<unknown>[] = [
    readArticle,
    readArticles,
    readStatistics,
    readTarget,
    readProgramme,
    readMilestone,
  ];

  it('makes no reader throw', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withMap: true,
          withDate: true,
          withBigInt: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          for (const reader of readers) read(reader, value);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('may be hostile', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const revokedList = Proxy.revocable([], {});
    revokedList.revoke();
    const getters = Object.defineProperty({ ...article }, 'views', {
      enumerable: true,
      get: () => expect.fail('thrown by a getter'),
    });
    for (const value of [
      revoked.proxy,
      revokedList.proxy,
      getters,
      [getters, article],
      { groups: revokedList.proxy },
      { title: Symbol('x') },
    ])
      for (const reader of readers) expect(() => read(reader, value)).not.to.throw();
    expect(read(readArticles, [getters, article])).to.deep.equal({
      result: [article],
      problems: ['articles[0]: (object) is not an object'],
    });
    expect(readArticle(Object.assign(Object.create(null) as object, article))).to.deep.equal(article);
    expect(readArticle({ ...article, summary: 'x'.repeat(5_000_000) })!.summary).to.have.length(5_000_000);
  });
});

describe('readers on a page with other scripts', () => {
  it('ignore unknown fields of Object.prototype', () => {
    const leave = (value: unknown) =>
      Object.defineProperty(Object.prototype, 'left', { value, enumerable: true, configurable: true, writable: true });
    try {
      for (const left of [
        () => {
          throw new Error('x');
        },
        'x',
        7,
      ]) {
        leave(left);
        const article = readArticle({ title: 'x', url: '/x', publishedAt: '2024-02-27' })!;
        expect(Object.entries(article).join()).to.equal('title,x,url,/x,publishedAt,2024-02-27');
      }
    } finally {
      delete (Object.prototype as { left?: unknown }).left;
    }
  });

  it('ignore their own fields on Object.prototype, but read those of the class of an object', () => {
    const polluted = Object.prototype as { summary?: string };
    class Model {
      title = 'x';
      get summary() {
        return 'own';
      }
    }
    polluted.summary = 'inherited';
    try {
      expect(Object.keys(readArticle({ title: 'x' })!)).to.deep.equal(['title']);
    } finally {
      delete polluted.summary;
    }
    expect(readArticle(new Model())!.summary).to.equal('own');
  });

  it('apply the time zone to times without an offset', () => {
    const article = { title: 'x', url: '/x', publishedAt: '2024-02-27 10:03' };
    expect(readArticle(article, undefined, '', 'Europe/Paris')!.publishedAt).to.equal('2024-02-27T10:03+01:00');
    expect(readArticle(article)!.publishedAt).to.equal('2024-02-27T10:03+07:00');
    expect(readNotices([{ title: 'x', from: '2024-02-27 10:03' }], undefined, '', 'Europe/Paris')![0]!.from).to.equal(
      '2024-02-27T10:03+01:00',
    );
    expect(
      readStatistics({ history: [{ date: '2024-02-27 10:03', value: 1 }] }, undefined, '', 'Europe/Paris')!.history![0]!
        .date,
    ).to.equal('2024-02-27T10:03+01:00');
  });
});
