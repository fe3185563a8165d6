import { expect } from 'chai';
import { nextInLinkHeader } from './link-header.js';

describe('nextInLinkHeader', () => {
  for (const [header, next] of [
    [
      '<https://a.example/x?page=2>; rel="next", <https://a.example/x?page=5>; rel="last"',
      'https://a.example/x?page=2',
    ],
    ['<https://a.example/1>; rel="prev", <https://a.example/3>; rel="next"', 'https://a.example/3'],
    ['</x?a=1,2>;rel=next', '/x?a=1,2'],
    ['</2>; title="a, b; rel=next"; rel="prev", </3>; rel="start NEXT"', '/3'],
    ['</2>; rel="nextish"', undefined],
    ['</2>; title="</3>; rel=next"', undefined],
    ['<', undefined],
    ['<>; rel=next', undefined],
    ['', undefined],
    [null, undefined],
    [`${'<>'.repeat(40_000)}, </2>; rel=next`, undefined],
  ] as const)
    it(`finds ${next} in ${header?.slice(0, 60)}`, () => {
      expect(nextInLinkHeader(header)).to.equal(next);
    });
});
