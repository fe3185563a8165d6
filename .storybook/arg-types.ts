import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '@sen-portal/elements/custom-elements.json' with { type: 'json' };

/** An entry of the manifest. */
interface Item {
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
interface Declaration {
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

const row = (item: Item, category: string, extra: Partial<ArgType> = {}): ArgType => ({
  name: item.name || '(default)',
  ...(item.description ? { description: item.description } : {}),
  table: {
    category,
    ...(item.type ? { type: { summary: item.type.text } } : {}),
    ...(item.default === undefined ? {} : { defaultValue: { summary: item.default } }),
  },
  control: { disable: true },
  ...extra,
});

const signature = ({ parameters = [], return: result }: Item) =>
  `(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${result?.type.text ?? 'void'}`;

/** The tables of a docs page and the controls of a story, from custom-elements.json. */
export function extractArgTypes(component: string): ArgTypes {
  const declaration = declarationOf(component);
  if (!declaration) return {};
  const rows: ArgTypes = {};
  for (const member of declaration.members ?? []) {
    if (member.kind === 'method') {
      rows[`${member.name}()`] = row(
        { ...member, name: `${member.name}()`, type: { text: signature(member) } },
        'methods',
      );
      continue;
    }
    const attribute = member.attribute && member.attribute !== member.name ? `Attribute: \`${member.attribute}\`.` : '';
    const noAttribute = member.attribute ? '' : member.readonly ? 'Read only.' : 'Property only, no attribute.';
    const description = [member.description, attribute || noAttribute].filter(Boolean).join(' ');
    const control = member.readonly ? {} : controlFor(member.type?.text ?? '');
    rows[member.name] = row({ ...member, description }, 'properties and attributes', control);
  }
  for (const attribute of declaration.attributes ?? []) {
    if (!attribute.fieldName)
      rows[attribute.name] ??= row(attribute, 'properties and attributes', { control: { type: 'text' } });
  }
  const sections: [string, Item[] | undefined][] = [
    ['slots', declaration.slots],
    ['events', declaration.events],
    ['css custom properties', declaration.cssProperties],
    ['css parts', declaration.cssParts],
    ['css states', declaration.cssStates],
  ];
  for (const [category, items] of sections) {
    for (const item of items ?? []) rows[`${category}: ${item.name}`] = row(item, category);
  }
  return rows;
}
