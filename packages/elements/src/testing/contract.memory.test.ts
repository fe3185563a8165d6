import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { samples } from './contract.samples.js';
import { itInChromium, settle } from './test-support.js';

/*
 * No registry, subscription, timer or observer keeps an element that left its page: the browser can free it. Whatever
 * holds one also goes on asking servers, announcing and firing events.
 */

declare const gc: (options: { execution: 'async' }) => Promise<void>;

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

/** Copies of each: the browser itself may hold the last element that it saw, a leak holds all. */
const copies = 3;

/** Collects garbage until one copy of each is free; gives the names of those that stay held. */
async function held(references: Map<string, WeakRef<Element>[]>): Promise<string[]> {
  await settle();
  const names = () => [...references].flatMap(([name, all]) => (all.every((one) => one.deref()) ? [name] : []));
  for (let turn = 0; turn < 20 && names().length > 0; turn++) {
    await gc({ execution: 'async' });
    await new Promise((done) => setTimeout(done, 10 * turn));
  }
  return names();
}

const several = (markup: string, leaving: Leaving) =>
  Promise.all(Array.from({ length: copies }, () => left(markup, leaving)));

describe('memory', () => {
  // First of all: no other test has loaded the chunk that asks for data.
  itInChromium('holds no element that moved before the chunk that asks for its data came', async () => {
    await samples['sen-visit-statistics']!.load();
    const markup = `<sen-visit-statistics src="${origin}/data/statistics" refresh="60"></sen-visit-statistics>`;
    const references = await several(markup, leavings['moved before its chunks came']!);
    expect(await held(new Map([['<sen-visit-statistics>', references]]))).to.deep.equal([]);
  });

  itInChromium('holds no element that left, whatever it was doing', async () => {
    const references = new Map<string, WeakRef<Element>[]>();
    for (const [tag, { markup, load }] of Object.entries(samples)) {
      await load();
      const asking = new DOMParser().parseFromString(markup, 'text/html').querySelector(tag)!;
      asking.setAttribute('src', `${origin}/data/empty`);
      asking.setAttribute('refresh', '3600');
      for (const [way, leaving] of Object.entries(leavings)) {
        references.set(`<${tag}> that left ${way}`, await several(markup, leaving));
        if ('src' in document.createElement(tag))
          references.set(`<${tag}> with src that left ${way}`, await several(asking.outerHTML, leaving));
      }
    }
    expect(await held(references)).to.deep.equal([]);
  });
});
