// The report as data: results by criterion and subject, grouped, in the vocabulary EARL (https://www.w3.org/TR/EARL10-Schema/)
// that reports after WCAG-EM use. "cantTell" is EARL's word for what a machine has found no fault in, or cannot decide.
import { criteria } from './criteria.mjs';

/** Kind of a finding -> outcome in EARL. Only a person says "passed". */
const outcomes = {
  met: 'earl:passed',
  fault: 'earl:failed',
  fine: 'earl:cantTell',
  open: 'earl:cantTell',
  absent: 'earl:inapplicable',
  untested: 'earl:untested',
};
export const kinds = Object.keys(outcomes);

/**
 * For each criterion the subjects of each kind. What a person has found outranks what a machine has, except a fault.
 *
 * @param {Record<string, Record<string, {kind: string, checks: string[], faults: string[]}>>} results by subject
 * @param {readonly {criterion: string, subjects: string[], kind: 'met' | 'fault', date: string, how: {vi: string, en: string}}[]} byHand
 */
export function byCriterion(results, byHand) {
  return criteria.map((criterion) => {
    const { number } = criterion;
    const groups = Object.fromEntries(kinds.map((kind) => [kind, []]));
    const checks = new Set();
    const faults = {};
    for (const [subject, found] of Object.entries(results)) {
      const automatic = found[number];
      const manual = byHand.find((entry) => entry.criterion === number && entry.subjects.includes(subject));
      const kind = automatic?.kind === 'fault' ? 'fault' : (manual?.kind ?? automatic?.kind ?? 'untested');
      groups[kind].push(subject);
      for (const check of automatic?.checks ?? []) checks.add(check);
      if (automatic?.faults.length) faults[subject] = automatic.faults;
    }
    for (const subjects of Object.values(groups)) subjects.sort();
    const manual = byHand.filter((entry) => entry.criterion === number);
    return { ...criterion, groups, checks: [...checks].sort(), faults, manual };
  });
}

/** The report in JSON-LD. */
export function earl({ version, date, engine, axe, rows }) {
  const assertions = rows.flatMap(({ number, id, groups, checks, manual }) =>
    kinds.flatMap((kind) => {
      const subjects = groups[kind];
      if (subjects.length === 0) return [];
      const isManual = kind === 'met';
      return {
        '@type': 'Assertion',
        test: { '@id': `https://www.w3.org/TR/WCAG22/#${id}`, title: number },
        subject: subjects.map((subject) => ({ '@id': `_:${subject}` })),
        mode: isManual ? 'earl:manual' : kind === 'untested' ? 'earl:undisclosed' : 'earl:automatic',
        result: {
          outcome: outcomes[kind],
          description: {
            met: manual.map(({ how, date: on }) => `${how.en} (${on})`).join('; '),
            fault: 'A check has found a fault.',
            fine: `No fault found by: ${checks.join(', ')}. This does not show that the criterion is met.`,
            open: 'A check has found places that a person has to look at.',
            absent: 'There is no content of this kind.',
            untested: 'Not tested.',
          }[kind],
        },
      };
    }),
  );
  return {
    '@context': {
      '@vocab': 'http://www.w3.org/ns/earl#',
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      title: 'dct:title',
      description: 'dct:description',
      date: 'dct:date',
      hasVersion: 'dct:hasVersion',
      outcome: { '@type': '@id' },
      mode: { '@type': '@id' },
    },
    '@type': 'dct:Collection',
    title: 'Sen: accessibility of elements and sample pages, WCAG 2.2 A and AA',
    hasVersion: version,
    date,
    assertedBy: { '@type': 'Software', title: `axe-core ${axe}, ${engine}, and checks of Sen` },
    assertions,
  };
}
