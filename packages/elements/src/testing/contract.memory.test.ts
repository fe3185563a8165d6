import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { samples } from './contract.samples.js';
import { fixture, itInChromium, settle, until } from './test-support.js';

/*
 * No registry, subscription, timer or observer keeps an element that left its page: the browser can free it. Whatever
 * holds one also goes on asking servers, announcing and firing events.
 */

declare const gc: () => void;

let origin = '';
before(async () => {
  origin = await executeServerCommand<string, undefined>('fault-server');
});

interface Leaving {
  /** What it is given time for. */
  stay?: (element: LitElement) => Promise<unknown>;
  /** What happens in the same moment as its removal. */
  last?: (element: LitElement) => void;
}

const move = (element: LitElement) => {
  const elsewhere = document.createElement('div');
  element.parentElement!.append(elsewhere);
  elsewhere.append(element);
};

/** How an element's last moments may be. */
const leavings: Record<string, Leaving> = {
  'when it is rendered': { stay: () => settle() },
  'before it is rendered': {},
  'while an update is pending': { stay: () => settle(), last: (element) => element.requestUpdate() },
  'moved in the same moment': { stay: () => settle(), last: move },
  'moved before its chunks came': {
    async stay(element) {
      await element.updateComplete;
      move(element);
      await settle();
    },
  },
};

/** Puts markup on the page in its own scope, so that no variable of a test holds it, and gives a weak reference. */
async function left(markup: string, { stay, last }: Leaving): Promise<WeakRef<Element>> {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
  const main = document.createElement('main');
  main.append(document.importNode(parsed, true));
  document.body.append(main);
  const element = main.firstElementChild as LitElement;
  await stay?.(element);
  last?.(element);
  main.remove();
  return new WeakRef(element);
}

/** How many of these are still held after their page has come to rest. */
async function held(references: WeakRef<Element>[]): Promise<number> {
  const count = () => {
    gc();
    return references.filter((reference) => reference.deref()).length;
  };
  await settle();
  await until(() => count() === 0, 'the release of every element').catch(() => {});
  return count();
}

describe('the first element of a page with a `src`', () => {
  before(() => samples['sen-visit-statistics']!.load());

  // First of all: no other test has loaded the chunk that asks for data.
  itInChromium('is freed after it moved and left before the chunk that asks came', async () => {
    const markup = `<sen-visit-statistics src="${origin}/data/statistics" refresh="60"></sen-visit-statistics>`;
    const reference = await left(markup, leavings['moved before its chunks came']!);
    expect(await held([reference])).to.equal(0);
  });
});

for (const [tag, { markup, load }] of Object.entries(samples)) {
  describe(`<${tag}> and memory`, () => {
    before(async () => {
      await load();
      // What a page keeps on purpose, such as shared style sheets, is there before anything is counted.
      const first = await fixture(markup);
      first.parentElement!.remove();
      await settle();
    });

    for (const [when, leaving] of Object.entries(leavings)) {
      itInChromium(`is freed after it left ${when}`, async () => {
        const references = await Promise.all([1, 2, 3].map(() => left(markup, leaving)));
        // Lit may remember the last element that it saw.
        await fixture('<p></p>');
        expect(await held(references)).to.equal(0);
      });
    }

    itInChromium('is freed after it left while asking again and again', async () => {
      const source = document.createElement('template');
      source.innerHTML = markup;
      const element = source.content.querySelector(tag)!;
      element.setAttribute('src', `${origin}/data/empty`);
      element.setAttribute('refresh', '3600');
      const references = await Promise.all(Object.values(leavings).map((leaving) => left(element.outerHTML, leaving)));
      await fixture('<p></p>');
      expect(await held(references)).to.equal(0);
    });
  });
}
