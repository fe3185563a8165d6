// The targets as JSON of the published schema, as CSV, as HTML for a page, and as a table to review.

const known = ['label', 'unit', 'milestones', 'qualitative', 'parts'];
const ofMilestone = ['due', 'bound', 'value', 'min', 'max', 'strict', 'reach', 'change', 'of'];
const pick = (object, keys) =>
  Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]));

const plain = (target) => ({
  ...pick(target, known),
  milestones: target.milestones.map((milestone) => pick(milestone, ofMilestone)),
  ...(target.parts && { parts: target.parts.map(plain) }),
});

const plainProgramme = (programme) => ({
  ...programme,
  groups: programme.groups.map((group) => ({ ...group, targets: group.targets.map(plain) })),
});

export const json = (programme) => `${JSON.stringify(plainProgramme(programme), null, 2)}\n`;

/** A cell that no spreadsheet takes for a formula. */
function cell(value) {
  const text = String(value ?? '').replace(/\s+/g, ' ');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte-order mark, by which Excel knows UTF-8. */
export function csv(_programme, { flat, text }) {
  const head = [
    'group',
    'label',
    'due',
    'bound',
    'strict',
    'value',
    'min',
    'max',
    'unit',
    'change',
    'of',
    'confidence',
    'words',
  ];
  const rows = flat.flatMap((target) =>
    (target.milestones.length ? target.milestones : [target.undated]).map((milestone) => [
      target.group,
      target.label,
      milestone.due,
      milestone.bound,
      milestone.strict ? 'true' : '',
      milestone.value,
      milestone.min,
      milestone.max,
      target.unit,
      milestone.change,
      milestone.of,
      target.confidence,
      text.slice(...milestone.span),
    ]),
  );
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const number = (value) => value.toLocaleString('vi', { maximumFractionDigits: 10 });
const withUnit = (figure, unit) =>
  unit.startsWith('%') || unit.startsWith('‰') ? `${figure}${unit}` : `${figure} ${unit}`;

/** A figure as it is said: “từ 95% trở lên”. */
export function said({ bound, value, min, max, strict, reach, of }, unit) {
  if (bound === 'range') return withUnit(`${number(min)}–${number(max)}`, unit);
  const figure = withUnit(of ? `${number(value)}/${number(of)}` : number(value), unit);
  if (bound === 'at-most') return strict ? `dưới ${figure}` : `không quá ${figure}`;
  if (bound === 'about') return `khoảng ${figure}`;
  if (bound === 'exactly') return `đúng ${figure}`;
  if (strict) return `trên ${figure}`;
  return reach ? figure : `từ ${figure} trở lên`;
}

/** The board with its data, and a table for pages where scripts do not run. */
export function html(programme, { say }) {
  const rows = (targets, depth) =>
    targets.flatMap((target) => [
      `    <tr><th scope="row">${depth ? '– ' : ''}${escape(target.label)}</th>${dues
        .map((due) => {
          const milestone = target.milestones.find((each) => each.due === due);
          return `<td>${milestone ? escape(said(milestone, target.unit)) : ''}</td>`;
        })
        .join('')}</tr>`,
      ...rows(target.parts ?? [], depth + 1),
    ]);
  const all = (targets) => targets.flatMap((target) => [target, ...all(target.parts ?? [])]);
  const targets = programme.groups.flatMap((group) => group.targets);
  const dues = [...new Set(all(targets).flatMap(({ milestones }) => milestones.map(({ due }) => due)))].sort();
  // `<` would end the script element.
  const data = JSON.stringify(plainProgramme(programme)).replaceAll('<', '\\u003c');
  return `<sen-target-board>
  <h2 slot="heading">${escape(programme.title)}</h2>
  <script type="application/json">${data}</script>
  <table>
    <tr><th scope="col">${say.target}</th>${dues.map((due) => `<th scope="col">${due}</th>`).join('')}</tr>
${rows(targets, 0).join('\n')}
  </table>
</sen-target-board>
`;
}

const fit = (text, width) => {
  const letters = [...text];
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : text + ' '.repeat(width - letters.length);
};

/** A table of the targets, and the text with their figures marked. */
export function review(targets, text, { say, isColoured, width }) {
  const marked = isColoured
    ? (part, name) => `\u001b[7m${part}\u001b[27m\u001b[2m${name}\u001b[22m`
    : (part, name) => `[[${part}]]${name}`;
  const rows = [];
  const marks = [];
  let count = 0;
  const add = (target, depth) => {
    for (const milestone of target.milestones.length ? target.milestones : [target.undated]) {
      const name = ++count;
      const sign = { increase: '+', decrease: '−' }[milestone.change] ?? '';
      rows.push([
        `${name}`,
        target.confidence.toFixed(2),
        `${'  '.repeat(depth)}${target.label}`,
        sign + said(milestone, target.unit),
        milestone.due ?? '–',
      ]);
      marks.push({ span: milestone.span, name });
    }
    for (const part of target.parts ?? []) add(part, depth + 1);
  };
  for (const target of targets) add(target, 0);
  const label = Math.max(20, Math.min(60, width - 46));
  const line = ([a, b, c, d, e]) => `${a.padStart(4)}  ${b.padEnd(5)} ${fit(c, label)}  ${fit(d, 22)}  ${e}`.trimEnd();
  marks.sort((a, b) => a.span[0] - b.span[0]);
  let shown = '';
  let at = 0;
  for (const { span, name } of marks) {
    if (span[0] < at) continue;
    shown += text.slice(at, span[0]) + marked(text.slice(...span), `(${name})`);
    at = span[1];
  }
  return `${line(['', say.confidence, say.target, say.figure, say.due])}\n${rows.map(line).join('\n')}\n\n${shown}${text.slice(at)}\n`;
}
