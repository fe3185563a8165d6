import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { samples } from './contract.samples.js';
import { itInChromium, settle } from './test-support.js';

/*
 * No registry, subscription, timer or observer retains a removed element: it can be garbage-collected. A retained
 * element would also continue to send requests, announce and fire events.
 */

declare const gc: (options: { execution: 'async' }) => Promise<void>;

let origin = '';

interface Leaving {
  /** The delay before its removal. */
  stay?: (element: LitElement) => Promise<unknown>;
  /** What happens in the task of its removal. */
  last?: (element: LitElement) => void;
}

const move = (element: LitElement) => {
  const elsewhere = document.createElement('div');
  element.parentElement!.append(elsewhere);
  elsewhere.append(element);
};

/** The states in which an element is removed. */
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

/** Inserts markup in its own scope, so that no variable of a test retains it, and returns a weak reference. */
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

/** Instances of each: the browser itself may retain the last element that it handled, a leak retains all. */
const copies = 3;

/** Collects garbage until one instance of each is free; returns the names of the others. */
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
  before(async () => {
    origin = await executeServerCommand<string, undefined>('fault-server');
  });

  // First: no other test has loaded the source chunk yet.
  itInChromium('garbage', 'retains no element that was moved before the source chunk had loaded', async () => {
    await samples['sen-visit-statistics']!.load();
    const markup = `<sen-visit-statistics src="${origin}/data/statistics" refresh="60"></sen-visit-statistics>`;
    const references = await several(markup, leavings['moved before its chunks came']!);
    expect(await held(new Map([['<sen-visit-statistics>', references]]))).to.deep.equal([]);
  });

  itInChromium('garbage', 'retains no removed element in any state', async () => {
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
