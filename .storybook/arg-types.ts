import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '@sen-portal/elements/custom-elements.json' with { type: 'json' };

/** An entry of the manifest. */
export interface Item {
  name: string;
  kind?: string;
  type?: { text: string };
  description?: string;
  default?: string;
  attribute?: string;
  fieldName?: string;
  readonly?: boolean;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}

/** An element in the manifest. */
export interface Declaration {
  tagName?: string;
  description?: string;
  members?: Item[];
  attributes?: Item[];
  events?: Item[];
  slots?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
  cssStates?: Item[];
}

export function declarationOf(tag: string): Declaration | undefined {
  return (manifest.modules as { declarations: Declaration[] }[])
    .flatMap((module) => module.declarations)
    .find((declaration) => declaration.tagName === tag);
}

type ArgType = ArgTypes[string];

/** The control for a TypeScript type; functions have none and are set in the story's code. */
function controlFor(type: string): Pick<ArgType, 'control' | 'options'> {
  const members = type
    .split(' | ')
    .map((member) => member.trim())
    .filter((member) => member !== 'undefined' && member !== 'null');
  // What is a number or its text is set as a number: a text field shows a number as an error.
  if (members.includes('number') && members.every((member) => /^(number|string)$/.test(member)))
    return { control: { type: 'number' } };
  const all = (pattern: RegExp) => members.length > 0 && members.every((member) => pattern.test(member));
  if (all(/^'.*'$/)) {
    const options = members.map((member) => member.slice(1, -1));
    return { options, control: { type: options.length > 4 ? 'select' : 'inline-radio' } };
  }
  if (all(/^boolean$/)) return { control: { type: 'boolean' } };
  if (all(/^number$/)) return { control: { type: 'number' } };
  if (all(/^(string|number|'.*')$/)) return { control: { type: 'text' } };
  if (all(/\[\]$|^(Array|Record|Partial|Readonly\w*)<|^[A-Z]\w*$/)) return { control: { type: 'object' } };
  return {};
}

const row = (item: Item, extra: Partial<ArgType>): ArgType => ({
  name: item.attribute ?? item.name,
  ...(item.description ? { description: item.description } : {}),
  table: {
    ...(item.type ? { type: { summary: item.type.text } } : {}),
    ...(item.default === undefined ? {} : { defaultValue: { summary: item.default } }),
  },
  ...extra,
});

/** What is offered in the controls: what has an attribute or holds data. The docs page lists everything. */
export function extractArgTypes(component: string): ArgTypes {
  const declaration = declarationOf(component);
  if (!declaration) return {};
  const rows: ArgTypes = {};
  for (const member of declaration.members ?? []) {
    if (member.kind === 'method' || member.readonly) continue;
    const control = controlFor(member.type?.text ?? '');
    if (control.control) rows[member.name] = row(member, control);
  }
  for (const attribute of declaration.attributes ?? []) {
    if (!attribute.fieldName) rows[attribute.name] ??= row(attribute, { control: { type: 'text' } });
  }
  return rows;
}
