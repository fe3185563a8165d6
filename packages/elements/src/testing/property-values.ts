import type { LitElement } from 'lit';

export type SenClass = (new () => LitElement) & typeof LitElement;

/** Renders as markup if it is taken for a template of Lit. */
const template = () =>
  JSON.parse(
    '{"_$litType$": 1, "strings": ["<img src=\'x\' onerror=\'window.senRan = true\'>"], "values": []}',
  ) as object;

/** Values of every type that a property may be given. */
export const values: Record<string, () => unknown> = {
  true: () => true,
  false: () => false,
  0: () => 0,
  '-1.5': () => -1.5,
  NaN: () => NaN,
  Infinity: () => Infinity,
  '{}': () => ({}),
  '[]': () => [],
  '[null, {}, 1, "x"]': () => [null, {}, 1, 'x'],
  '"x"': () => 'x',
  '""': () => '',
  null: () => null,
  undefined: () => undefined,
  '1n': () => 1n,
  'a function': () => () => 'x',
  'a date': () => new Date(0),
  'an invalid date': () => new Date(NaN),
  'a map': () => new Map([['a', 1]]),
  'an object without prototype': () => Object.create(null),
  'an object that throws': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('read');
        },
      },
    ),
  'a template out of JSON': template,
  'a list of templates out of JSON': () => [template()],
};

/** Public properties: those declared to Lit, and accessors with a setter. */
export function propertiesOf(Class: SenClass): string[] {
  const names = new Set<string>();
  for (const [name, { state }] of Class.elementProperties) if (!state) names.add(String(name));
  for (let { prototype } = Class; prototype instanceof HTMLElement; prototype = Object.getPrototypeOf(prototype)) {
    if (!Object.getPrototypeOf(prototype).constructor.elementProperties) break;
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (set && !name.startsWith('_')) names.add(name);
  }
  return [...names];
}
