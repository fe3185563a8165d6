import fc from 'fast-check';
import { samples } from './contract.samples.js';
import type { Answer } from './fake-network.js';
import { translate } from './page-translator.js';
import { propertiesOf, values, type SenClass } from './property-values.js';
import { places, sourceLabel, type World } from './sequences.world.js';
import { sources } from './source-samples.js';

/** One thing that happens to an element or to its page; a failing story prints its name. */
export class Step {
  constructor(
    private readonly name: string,
    readonly run: (world: World) => unknown,
  ) {}

  toString(): string {
    return this.name;
  }
}

const words = {
  'a word': 'Chữ',
  'a number': '12',
  'a date': '2026-02-16',
  'an empty text': '',
  'no number': 'abc',
  'a hostile text': '"><img src=x onerror="window.senHacked=1">',
  'a script address': 'javascript:alert(1)',
  'an unprinted object': '[object Object]',
  'a long text': 'Nghị quyết '.repeat(200),
  'a right-to-left text': 'ابجد \u202e',
};

const parse = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
const childrenOf = (markup: string, tag: string) =>
  new DOMParser().parseFromString(markup, 'text/html').querySelector(tag)!.innerHTML;

/** What a page puts into an element, by name. */
function contentsOf(tag: string): Record<string, string> {
  const { markup, children = markup } = samples[tag]!;
  const { adopted, data, children: written } = sources[tag] ?? {};
  const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  return {
    'the sample’s children': childrenOf(markup, tag),
    'the other sample’s children': childrenOf(children, tag),
    'a paragraph': '<p>Một đoạn văn.</p>',
    'a loose text': 'Chữ rời',
    'a comment': '<!-- cms -->',
    'a heading': '<h2 slot="heading">Tiêu đề</h2>',
    'a child for no slot': '<p slot="khong-co">Lạc</p>',
    'broken JSON': '<script type="application/json">{"a": [</script>',
    'JSON of nothing': '<script type="application/json">null</script>',
    'a list': '<ul><li><a href="#a">Một</a></li><li>Hai</li></ul>',
    'a table': '<table><tr><th>Cột</th></tr><tr><td>Ô</td></tr></table>',
    'an empty template': '<template></template>',
    ...(data && { JSON: json(data('C-ban-ghi')) }),
    ...(adopted && { 'other markup': adopted('A-in-san') }),
    ...(written && { 'its content': written('E-the-con') }),
  };
}

const entry = <T>(record: Record<string, T>) => fc.constantFrom(...Object.entries(record));

/** A child by a number, if there is any. */
const nth = (element: Element, at: number) => element.childNodes[at % Math.max(1, element.childNodes.length)];

function attributeSteps(tag: string, Class: SenClass): fc.Arbitrary<Step>[] {
  const written = new DOMParser().parseFromString(samples[tag]!.markup, 'text/html').querySelector(tag)!;
  const name = fc.constantFrom(...Class.observedAttributes, ...Class.observedAttributes, 'title', 'class', 'hidden');
  const own = [...written.attributes];
  return [
    fc
      .tuple(name, entry(words))
      .map(([at, [what, value]]) => new Step(`${at}="${what}"`, (world) => world.setAttribute(at, value))),
    name.map((at) => new Step(`no ${at}`, (world) => world.setAttribute(at, undefined))),
    ...(own.length
      ? [
          fc
            .constantFrom(...own)
            .map((at) => new Step(`${at.name} of the sample`, (world) => world.setAttribute(at.name, at.value))),
        ]
      : []),
  ];
}

function propertySteps(tag: string, Class: SenClass): fc.Arbitrary<Step>[] {
  const set = (property: string, what: string, make: () => unknown) =>
    new Step(`${property} = ${what}`, (world) => world.setProperty(property, make));
  // `board` and `listContext` are set by lists and boards only; a state by the element itself.
  const isOwn = (name: string) => ['board', 'listContext'].includes(name) || !!Class.elementProperties.get(name)?.state;
  const names = propertiesOf(Class).filter((name) => !isOwn(name));
  const { property, data } = sources[tag] ?? {};
  return [
    ...(names.length
      ? [fc.tuple(fc.constantFrom(...names), entry(values)).map(([name, [what, make]]) => set(name, what, make))]
      : []),
    ...(property ? [fc.constant(set(property, 'data', () => data!('D-thuoc-tinh')))] : []),
  ];
}

function childSteps(tag: string): fc.Arbitrary<Step>[] {
  const content = entry(contentsOf(tag));
  const change = (name: string, act: (element: Element) => void) =>
    new Step(name, (world) => world.changeChildren(act));
  const at = fc.nat(5);
  return [
    content.map(([what, html]) => change(`add ${what}`, (element) => element.append(...parse(html)))),
    content.map(([what, html]) => change(`${what} first`, (element) => element.prepend(...parse(html)))),
    content.map(([what, html]) => change(`${what} alone`, (element) => element.replaceChildren(...parse(html)))),
    at.map((index) => change(`remove child ${index}`, (element) => nth(element, index)?.remove())),
    at.map((index) =>
      change(`child ${index} to the end`, (element) => {
        const child = nth(element, index);
        if (child) element.append(child);
      }),
    ),
    fc.constant(change('no children', (element) => element.replaceChildren())),
    fc.constant(change('a translator wraps the texts', translate)),
    fc.constant(change('the texts are normalised', (element) => element.normalize())),
    fc.constant(new Step('a CMS writes the children anew', (world) => world.writeChildren())),
  ];
}

const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'Sao/Hoa', undefined];

/** The page around the element. */
const surroundings: fc.Arbitrary<Step>[] = [
  fc.constantFrom('vi', 'en', 'en-GB', 'fr', '', undefined).map(
    (lang) =>
      new Step(`the page’s lang is ${lang}`, (world) => {
        for (const root of world.roots) world.surround(root, 'lang', lang);
      }),
  ),
  fc.constantFrom('vi', 'en', undefined).map(
    (lang) =>
      new Step(`lang around it is ${lang}`, (world) => {
        for (const element of world.around) world.surround(element, 'lang', lang);
      }),
  ),
  fc
    .tuple(fc.constantFrom('data-sen-theme', 'data-sen-scheme', 'data-sen-access'), fc.constantFrom('sea', 'dark', 'x'))
    .map(
      ([name, value]) =>
        new Step(`${name}="${value}"`, (world) => {
          for (const root of world.roots) world.surround(root, name, value);
        }),
    ),
  fc
    .constantFrom('1', '4', '9', undefined)
    .map(
      (level) => new Step(`heading level ${level}`, (world) => world.surround(world.portal, 'heading-level', level)),
    ),
  fc
    .constantFrom('vi', 'en', 'xx', undefined)
    .map(
      (locale) => new Step(`the portal’s locale ${locale}`, (world) => world.surround(world.portal, 'locale', locale)),
    ),
  fc.constantFrom(...places, undefined).map((place) => new Step(`move to ${place}`, (world) => world.move(place))),
  fc.constantFrom(...places).map(
    (place) =>
      new Step(`out and to ${place} at once`, (world) => {
        world.move(undefined);
        world.move(place);
      }),
  ),
];

/** Not for elements with a `src`: the data of one that is loaded is read in the time zone of the moment of its `src`. */
const timeZone: fc.Arbitrary<Step> = fc
  .constantFrom(...zones)
  .map((zone) => new Step(`time zone ${zone}`, (world) => world.surround(world.portal, 'time-zone', zone)));

/** A clock that was set is seen with the next update: few elements follow it by themselves. */
const setClock = (name: string, act: (world: World) => unknown) =>
  new Step(name, async (world) => {
    await act(world);
    world.real.requestUpdate();
  });

const time: fc.Arbitrary<Step>[] = [
  fc
    .constantFrom(-864e5 * 400, -864e5, -3600e3, 3600e3, 864e5, 864e5 * 400)
    .map((by) => setClock(`the clock is set by ${by / 3600e3} h`, ({ clock }) => clock.setWallClock(by))),
  fc
    .constantFrom(1500, 31_000, 61_000, 600_000)
    .map((ms) => setClock(`${ms / 1000} s pass`, ({ clock }) => clock.advance(ms))),
];

const events: fc.Arbitrary<Step>[] = [
  fc.boolean().map(
    (isHidden) =>
      new Step(isHidden ? 'the page is hidden' : 'the page is shown', (world) => {
        world.hide(isHidden);
      }),
  ),
  fc.constant(
    new Step('the page is printed', async () => {
      dispatchEvent(new Event('beforeprint'));
      await new Promise((done) => setTimeout(done));
      dispatchEvent(new Event('afterprint'));
    }),
  ),
  fc.constant(
    new Step('the page comes back from the back/forward cache', () => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }),
  ),
  fc.constant(new Step('the window is resized', () => dispatchEvent(new Event('resize')))),
];

/** Data of an address: whatever has been shown stays, however the network fails. */
function sourceSteps(Class: SenClass): fc.Arbitrary<Step>[] {
  if (!Class.observedAttributes.includes('src')) return [timeZone];
  const answers: Answer[] = [
    'data',
    'slow',
    'error 500',
    'error 404',
    'offline',
    'a web page',
    'half of it',
    'nothing',
  ];
  return [
    fc
      .constantFrom('/so-lieu/1', '/so-lieu/1', '/so-lieu/2', 'javascript:x', 'https://')
      .map((src) => new Step(`src="${src}"`, (world) => world.setAttribute('src', src))),
    fc
      .constantFrom('5', '60', 'abc')
      .map((refresh) => new Step(`refresh="${refresh}"`, (world) => world.setAttribute('refresh', refresh))),
    fc.constantFrom(...answers, 'data' as const).map(
      (answer) =>
        new Step(`the network answers with ${answer}`, (world) => {
          world.network.answer = answer;
        }),
    ),
    fc.constantFrom(...answers).map(
      (answer) =>
        new Step(`a refresh brings ${answer}`, async (world) => {
          const had = world.shows(sourceLabel);
          world.network.answer = answer;
          await world.clock.advance(61_000);
          if (had && !world.shows(sourceLabel)) throw new Error(`the data of src is gone after ${answer}`);
          world.real.requestUpdate();
        }),
    ),
  ];
}

/** What can happen to an element. */
export function stepsOf(tag: string): fc.Arbitrary<Step> {
  const Class = customElements.get(tag) as SenClass;
  const some = (weight: number, arbitraries: fc.Arbitrary<Step>[]) =>
    arbitraries.length ? [{ weight, arbitrary: fc.oneof(...arbitraries) }] : [];
  return fc.oneof(
    ...some(3, attributeSteps(tag, Class)),
    ...some(3, propertySteps(tag, Class)),
    ...some(4, childSteps(tag)),
    ...some(3, surroundings),
    ...some(1, time),
    ...some(1, events),
    ...some(3, sourceSteps(Class)),
  );
}
