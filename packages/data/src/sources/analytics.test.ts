import { expect } from 'chai';
import fc from 'fast-check';
import { readMatomo, readPlausible, readUmami, type AnalyticsAnswers } from './analytics.js';
import { validateStatistics } from '../readers/schemas.js';
import { visitMetrics } from '../types.js';

// Written from the documented answers: developer.matomo.org/api-reference/reporting-api, plausible.io/docs/stats-api,
// umami.is/docs/api/website-stats.
const fixture = async (name: string) =>
  (await (await fetch(new URL(`../../fixtures/analytics/${name}.json`, import.meta.url))).json()) as Record<
    string,
    object
  >;

describe('answers of analytics servers', () => {
  it('of Matomo are read: one period, several, counters, and periods without visits', async () => {
    expect(readMatomo(await fixture('matomo'))).to.deep.equal({
      statistics: {
        online: 19,
        today: 554,
        yesterday: 0,
        week: 6655,
        month: 255221,
        year: 384899,
        total: 2462134,
        history: [
          { date: '2024-02-24', value: 790 },
          { date: '2024-02-25', value: 812 },
          { date: '2024-02-26', value: 0 },
        ],
      },
      problems: [],
    });
  });

  it('of Plausible are read', async () => {
    expect(readPlausible(await fixture('plausible'))).to.deep.equal({
      statistics: {
        online: 19,
        today: 554,
        total: 2462134,
        history: [
          { date: '2024-02-24', value: 790 },
          { date: '2024-02-25', value: 812 },
        ],
      },
      problems: [],
    });
  });

  it('of Umami are read, those of version 2 too', async () => {
    const answers = await fixture('umami');
    const { statistics, problems } = readUmami(answers);
    expect(problems).to.deep.equal([]);
    expect(statistics).to.deep.equal({
      online: 19,
      today: 554,
      total: 2462134,
      history: [
        { date: '2024-02-24', value: 790 },
        { date: '2024-02-25', value: 812 },
      ],
    });
    expect(readUmami({ online: answers['online2'] }).statistics).to.deep.equal({ online: 19 });
  });

  it('that report an error give no figure, and its words to the developer', async () => {
    const { error } = await fixture('matomo');
    const { statistics, problems } = readMatomo({ today: error, total: { '2024': error }, online: [] });
    expect(statistics).to.deep.equal({});
    expect(problems).to.have.length(3);
    expect(problems[1]).to.match(/^today: the server says "You can't access/);
    expect(readPlausible({ today: (await fixture('plausible'))['error'] }).problems[0]).to.contain('Invalid API key');
    expect(readUmami({ today: (await fixture('umami'))['error'] }).problems[0]).to.contain('today');
  });

  it('give only what the published schema allows, whatever comes', () => {
    const answer = fc.oneof(
      fc.anything(),
      fc.json().map((text) => JSON.parse(text) as unknown),
    );
    const answers = fc.dictionary(
      fc.constantFrom(...visitMetrics, 'history'),
      answer,
    ) as fc.Arbitrary<AnalyticsAnswers>;
    fc.assert(
      fc.property(answers, fc.constantFrom(readMatomo, readPlausible, readUmami), (input, read) => {
        expect(validateStatistics(read(input).statistics).problems).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});
