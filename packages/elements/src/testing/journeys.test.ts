import { expect } from 'chai';
import { lightdomCss } from '../lightdom/index.js';
import { violationsIn, wordsOf } from './accessible-words.js';
import { samples } from './contract.samples.js';
import { contentOf, focusedElement } from './flat-tree.js';
import { faultsOfStop, tabThrough } from './focus-stops.js';
import { journeys, type Journey, type Step } from './journeys.js';
import { press } from './keyboard.js';
import { fixture, settle, until } from './test-support.js';

/*
 * By keyboard through every element, in every engine. The table of journeys is in `journeys.ts`; what each stop of Tab
 * must fulfil, in `focus-stops.ts`. After its stops and after each journey an element is audited with axe.
 */

const page = new CSSStyleSheet();

/** Markup between two links, at which Tab starts and ends. */
async function between(markup: string, prepare: (root: Element) => unknown = () => {}) {
  const first = await fixture(`<p><a href="#truoc">Trước</a></p><div>${markup}</div><p><a href="#het">Hết</a></p>`);
  const [root, last] = [first.nextElementSibling!, first.nextElementSibling!.nextElementSibling!];
  prepare(root);
  await settle();
  return { start: first.querySelector('a')!, end: last.querySelector('a')!, root };
}

const isShown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  element.getClientRects().length > 0;

/** The text that a visitor sees, without spaces: those between two elements may be drawn alone. */
function textIn(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent!.replace(/\s+/g, '') : '';
  if (node.localName !== 'slot' && getComputedStyle(node).display !== 'contents' && !isShown(node)) return '';
  return contentOf(node).map(textIn).join('');
}

/** What forms would have sent; the page stays. */
let sent = '';
function onSubmit(event: SubmitEvent) {
  if (event.defaultPrevented) return;
  event.preventDefault();
  sent = [...new FormData(event.target as HTMLFormElement)]
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&');
}

const isTrue = (text: string) => {
  if (text.startsWith('#')) return location.hash === text;
  if (text.startsWith('?')) return sent === text.slice(1);
  const isThere = textIn(document.body).includes(text.replace(/^-|\s/g, ''));
  return text.startsWith('-') ? !isThere : isThere;
};

async function take([keys, focused, ...texts]: Step): Promise<string[]> {
  await press(keys);
  const words = () => {
    const stop = focusedElement();
    return stop ? wordsOf(stop) : '';
  };
  if (focused) await until(() => words() === focused, `${focused} after ${keys}, which leads to ${words()}`);
  for (const text of texts) await until(() => isTrue(text), `${text} after ${keys}`);
  return focused ? faultsOfStop(focusedElement()!) : [];
}

async function go({ element, markup = samples[element]!.markup, width, prepare, steps }: Journey) {
  await samples[element]!.load();
  const { start, root } = await between(markup, prepare);
  if (width) (root as HTMLElement).style.inlineSize = `${width}px`;
  await settle();
  start.focus();
  const faults: string[] = [];
  for (const step of steps) faults.push(...(await take(step)));
  return [...faults, ...(await violationsIn(root))];
}

const hasJourney = (tag: string) => journeys.some(({ element }) => element === tag);
/** Links need no journey: Enter follows them everywhere. */
const isOwnControl = (stop: Element) => stop.getRootNode() instanceof ShadowRoot && !stop.matches('a');

const faultsOf = async (markup: string) => {
  const { start, end, root } = await between(markup);
  return (await tabThrough(start, end, root)).faults.join('\n');
};

describe('keyboard', () => {
  const address = location.href;

  before(() => {
    page.replaceSync(lightdomCss);
    document.adoptedStyleSheets.push(page);
    document.body.classList.add('sen-body');
    addEventListener('submit', onSubmit);
  });
  afterEach(() => {
    sent = '';
    history.replaceState(null, '', address);
    localStorage.clear();
    sessionStorage.clear();
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    document.body.classList.remove('sen-body');
    removeEventListener('submit', onSubmit);
  });

  const forms = Object.entries(samples).flatMap(([tag, { markup, children, load }]) => [
    { tag, name: `<${tag}>`, markup, load },
    ...(children ? [{ tag, name: `<${tag}> with children`, markup: children, load }] : []),
  ]);
  for (const { tag, name, markup, load } of forms) {
    it(`Tab reaches everything in ${name} in reading order and back, and shows where it is`, async () => {
      await load();
      const { start, end, root } = await between(markup);
      const { faults, stops } = await tabThrough(start, end, root);
      expect([...faults, ...(await violationsIn(root))]).to.deep.equal([]);
      expect(hasJourney(tag) || !stops.some(isOwnControl), 'controls of its own have a journey').to.equal(true);
    });
  }

  for (const journey of journeys) {
    it(`<${journey.element}> ${journey.does}`, async () => expect(await go(journey)).to.deep.equal([]));
  }

  describe('a fault is found:', () => {
    const faults: [what: string, markup: string, found: RegExp][] = [
      ['no outline', '<button style="outline: 0">Gửi</button>', /button “Gửi” <button> shows the focus by .* 0 px/],
      ['a thin outline', '<button style="outline: 1px solid">Gửi</button>', /an outline of 1 px/],
      [
        'a pale outline',
        '<button style="outline: 3px solid light-dark(#ccc, #333)">Gửi</button>',
        /contrast of 1\.\d+ : 1[^]*contrast of 1\.\d+ : 1, in the dark/,
      ],
      [
        'an outline that is cut off',
        '<div style="overflow: clip"><button style="outline: 3px solid">Gửi</button></div>',
        /has a ring that <div class=""> cuts off/,
      ],
      [
        'a header that covers the control',
        '<header style="position: fixed; inset: 0; background: #fff"></header><button>Gửi</button>',
        /button “Gửi” <button> is covered by <header>/,
      ],
      [
        'a control outside the viewport',
        '<button style="position: fixed; inset-inline-start: -999px">Gửi</button>',
        /button “Gửi” <button> is outside the viewport/,
      ],
      ['a button that Tab leaves out', '<button tabindex="-1">Gửi</button>', /button “Gửi” <button> cannot be reached/],
      ['a link without a name', '<a href="#a"><svg width="24" height="24"></svg></a>', /link “” <a> has no name/],
      [
        'another order',
        '<a href="#a">Một</a><a href="#b" tabindex="1">Hai</a>',
        /cannot be reached by Tab|positive tabindex|comes after/,
      ],
      [
        'a trap',
        '<button onkeydown="if (event.key === \'Tab\') event.preventDefault()">Gửi</button>',
        /Tab never leaves/,
      ],
    ];
    for (const [what, markup, found] of faults) {
      it(what, async () => expect(await faultsOf(markup)).to.match(found));
    }

    it('a field without a label, and pale text, by axe', async () => {
      const root = await fixture('<div><input><p style="color: #aaa; background: #fff">Nội dung</p></div>');
      expect((await violationsIn(root)).map((found) => found.split(':')[0])).to.have.members([
        'color-contrast',
        'label',
      ]);
    });

    it('a state, in the words of what has the focus', async () => {
      await fixture('<button aria-expanded="false">Danh mục</button>');
      await press('Tab');
      expect(wordsOf(focusedElement()!)).to.equal('button “Danh mục”, collapsed');
    });
  });
});
