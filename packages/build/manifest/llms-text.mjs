// The manifest as llms.txt (https://llmstxt.org): plain text for language models.

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const typed = (type) => (type?.text ? ` (${type.text.replaceAll(/ \| undefined/g, '')})` : '');

const sections = [
  ['attributes', 'Attributes', ({ name, type }) => `\`${name}\`${typed(type)}`],
  ['properties', 'Properties without attribute', ({ name, type }) => `\`${name}\`${typed(type)}`],
  ['slots', 'Slots', ({ name }) => (name ? `\`${name}\`` : 'default')],
  ['events', 'Events', ({ name, type }) => `\`${name}\`${typed(type)}`],
  ['cssParts', 'Parts', ({ name }) => `\`${name}\``],
  [
    'cssProperties',
    'Custom properties',
    ({ name, default: initial }) => `\`${name}\`${initial ? ` = ${initial}` : ''}`,
  ],
  ['cssStates', 'States', ({ name }) => `\`${name}\``],
];

function ofElement(element) {
  const { members = [] } = element;
  const properties = members.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly);
  const described = ({ description, fieldName }) =>
    line(description ?? members.find(({ name }) => name === fieldName)?.description);
  const lists = sections.flatMap(([key, title, head]) => {
    const items = key === 'properties' ? properties : (element[key] ?? []);
    if (items.length === 0) return [];
    return [`### ${title}\n\n${items.map((item) => `- ${head(item)}: ${described(item)}`).join('\n')}`];
  });
  return [`## <${element.tagName}>`, `${line(element.description)}`, ...lists].join('\n\n');
}

/** @param {object} manifest custom-elements.json */
export function llmsText(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return `${[
    '# Sen',
    '> Web components for government portals: Vietnamese first, English complete.',
    `Import \`@sen-portal/elements/<name>/define.js\` to register \`<sen-name>\`, or \`@sen-portal/elements/all.js\` for all; link \`@sen-portal/tokens/tokens.css\`. Write content as children: it then works without script. For each field the first found wins: child or attribute, property, JSON child, \`src\`.`,
    ...elements.map(ofElement),
  ].join('\n\n')}\n`;
}
