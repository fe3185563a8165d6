/** Reads nested lists of units and people. */
import { isHidden, outermost, tidy, unread, type MarkupElement, type MarkupNode } from '../markup/markup-text.js';
import { cite } from '../markup/reading.js';
import { linesOf } from '../work-schedule/lines.js';
import type { Unit } from '../types.js';
import {
  addField,
  addUnitField,
  addValues,
  contactIn,
  fieldOf,
  finished,
  labelled,
  newPerson,
  type Field,
  type PersonDraft,
} from './fields.js';
import { hasFamilyName, namesPerson, personName, type NamedPerson } from './person-names.js';
import { addLink, addPicture, lostLink } from './people-table.js';
import { isPosition, isVacancy } from './positions.js';
import { isUnitName, numbered } from './unit-names.js';

/** Why a list is not sure. */
export class Doubt {
  constructor(readonly reason: string) {}
}

const deepest = 8;
const block =
  /^(address|article|blockquote|dd|details|div|dl|dt|figure|footer|header|h[1-6]|hr|main|ol|p|section|summary|table|ul)$/;
const named = /^(strong|b|h[1-6]|summary)$/;

/** The number of elements around that only group others; a Doubt for too many. */
const inBox = (boxes: number): number => {
  if (boxes >= deepest) throw new Doubt('its elements are nested too deeply');
  return boxes + 1;
};

const elementOf = (node: MarkupNode): MarkupElement | undefined =>
  node.nodeType === 1 ? (node as MarkupElement) : undefined;

/** The content of an item: what stands before the first block, then the blocks. */
interface Item {
  element: MarkupElement;
  lead: MarkupNode[];
  /** Whether an element of its own marks the name. */
  isMarked: boolean;
  blocks: MarkupElement[];
}

function itemOf(element: MarkupElement, boxes = 0): Item {
  const item: Item = { element, lead: [], isMarked: false, blocks: [] };
  const children = Array.from(element.childNodes);
  const first = children.find((node) => elementOf(node) ?? tidy(node.textContent));
  const own = first && elementOf(first);
  // `<li><details><summary>`, `<li><div>…</div>`: the name is in the only block.
  if (
    own &&
    /^(details|div|section|article)$/.test(own.localName) &&
    children.every((node) => node === own || (!elementOf(node) && !tidy(node.textContent)))
  )
    return { ...itemOf(own, inBox(boxes)), element };
  for (const node of children) {
    const child = elementOf(node);
    if (child && (unread.test(child.localName) || isHidden(child))) continue;
    if (child && block.test(child.localName)) {
      if (!item.lead.some((lead) => tidy(lead.textContent)) && /^(h[1-6]|p|summary|header)$/.test(child.localName)) {
        item.lead = [child];
        item.isMarked = child.localName !== 'p' || isWrapped([...Array.from(child.childNodes)]);
      } else item.blocks.push(child);
    } else if (item.blocks.length && tidy(node.textContent)) {
      throw new Doubt(`${cite(tidy(node.textContent))} stands behind a block of its item`);
    } else if (!item.blocks.length) item.lead.push(node);
  }
  item.isMarked ||= isWrapped(item.lead);
  return item;
}

/** Whether the nodes begin with an element that marks a name. */
function isWrapped(nodes: readonly MarkupNode[]): boolean {
  const first = nodes.find((node) => tidy(node.textContent));
  const element = first && elementOf(first);
  return !!element && named.test(element.localName) && !labelled(`${tidy(element.textContent)} x`);
}

/** A person in one line, which may have ways to reach the person at its end. */
function findPerson(whole: string): PersonDraft | undefined {
  const { text: line, values } = contactIn(whole);
  const draft = newPerson();
  const fill = (position: string, name: string): PersonDraft | undefined => {
    const found: NamedPerson | undefined = personName(name);
    if (!isPosition(position) || !(found ?? isVacancy(name))) return;
    if (namesPerson(position)) return;
    Object.assign(draft, found);
    draft.positions.push(position);
    addValues(draft, values);
    return draft;
  };
  const [, left, right] = /^(.{2,200}?)\s*:\s*(.+)$/.exec(line) ?? [];
  const found = left && right && (fill(left, right) ?? fill(right, left));
  if (found) return found;
  for (const form of [/^(.{2,200}?)\s+[-–—]\s*(.+)$/, /^([^,]{2,100}),\s*(.+)$/, /^([^(]{2,200}?)\s*\((.+)\)$/]) {
    const [, first = '', second = ''] = form.exec(line) ?? [];
    const found = first && (fill(second, first) ?? fill(first, second));
    if (found) return found;
  }
  const alone = personName(line);
  if (!alone?.title) return undefined;
  addValues(draft, values);
  return Object.assign(draft, alone);
}

/** The person of an item by its first lines; a Doubt for a name or a position that stands alone. */
function personIn(line: string, below: string | undefined): PersonDraft | undefined {
  const found = findPerson(line);
  if (found) return found;
  const { text, values } = contactIn(line);
  const alone = personName(text);
  if (alone && hasFamilyName(text)) {
    if (!below || !isPosition(below))
      throw new Doubt(`${cite(line)} is a name without a position; write “Chủ tịch: Ông …”`);
    const draft = Object.assign(newPerson(), alone);
    addValues(draft, values);
    return draft;
  }
  const [, left, right] = /^(.{2,200}?)\s*:\s*(.+)$/.exec(text) ?? [];
  if (left && right && isPosition(left)) throw new Doubt(`${cite(right)} is not a name for certain`);
  if (isPosition(text)) throw new Doubt(`${cite(line)} is a position without a name; write “Khuyết” if it is vacant`);
  return undefined;
}

/** The name of a unit apart from its number; a Doubt if there is more in it. */
export function unitName(text: string): string {
  const name = numbered(text).name.replace(/\s*:$/, '');
  if (name.length > 200 || name.includes(':') || namesPerson(name))
    throw new Doubt(`${cite(text)} is not the name of a unit alone`);
  return name;
}

/** Reads the items of a list into a unit; a Doubt if one has two readings. */
export function readUnitList(list: MarkupElement, into: Unit, level = 1): void {
  if (level > deepest) throw new Doubt('its list has more than 8 levels');
  for (const child of Array.from(list.children)) {
    if (isHidden(child) || unread.test(child.localName)) continue;
    if (child.localName !== 'li') throw new Doubt(`its list has a <${child.localName}> outside of an item`);
    readItem(itemOf(child), into, level);
  }
}

function readItem(item: Item, into: Unit, level: number): void {
  const [first = '', ...others] = linesOf(item.lead).map(({ text }) => text);
  const { name } = numbered(first);
  if (!name) throw new Doubt('an item of its list has no name');
  const person = findPerson(name);
  const line = person ? undefined : labelled(name);
  const label = person || line || isUnitName(name) ? undefined : fieldOf(name);
  if (line || (label && item.blocks.length)) {
    readOwnField(item, into, line, others);
    return;
  }
  const holder = person ?? personIn(name, others[0] ?? firstLine(item.blocks));
  if (holder) {
    readPersonItem(item, holder, others);
    led.add(into);
    (into.people ??= []).push(finished(holder));
    return;
  }
  const hasUnits = item.blocks.some(({ localName }) => /^[uo]l$/.test(localName));
  if (!item.isMarked && !isUnitName(name) && !hasUnits)
    throw new Doubt(`${cite(name)} is not a unit for certain; put its name into <strong>`);
  const unit: Unit = { name: unitName(first) };
  const link: { url?: string } = {};
  for (const node of item.lead) addLink({ element: asRoot(node) }, link);
  if (link.url) unit.url = link.url;
  for (const text of others) addLine(text, unit);
  for (const element of item.blocks) readBlock(element, unit, level);
  (into.units ??= []).push(unit);
}

/** A node as the root of a search, which leaves out the root itself. */
const asRoot = (node: MarkupNode): MarkupElement =>
  ({
    localName: '',
    nodeType: 1,
    textContent: node.textContent,
    childNodes: [node],
    children: elementOf(node) ? [node] : [],
  }) as never;

const firstLine = (blocks: readonly MarkupElement[]): string | undefined => linesOf(blocks.slice(0, 1))[0]?.text;

/** An item such as “Điện thoại: …” or “Nhiệm vụ” with a list of them is a field of its unit. */
function readOwnField(
  { element, lead, blocks }: Item,
  into: Unit,
  line: { field: Field; value: string } | undefined,
  others: string[],
): void {
  if (led.has(into))
    throw new Doubt(`${cite(element.textContent ?? '')} stands below a person, and may be about the unit`);
  keepLinks(element);
  const below = [...others, ...blocks.flatMap((each) => linesOf([each]).map(({ text }) => text))];
  const first = tidy(lead.map(({ textContent }) => textContent).join(' '));
  if (line && !below.length) addLine(first, into);
  else if (
    !addUnitField(
      into,
      (line?.field ?? fieldOf(numbered(first).name))!,
      [line?.value, ...below].filter(Boolean).join('\n'),
    )
  )
    throw new Doubt(`${cite(element.textContent ?? '')} is no field of a unit`);
}

/** Units whose last line or item is a person: the next line may say something about either. */
const led = /* @__PURE__ */ new WeakSet<Unit>();

/** Adds a line below the name of a unit: a person, a field, or else what the unit does. */
export function addLine(whole: string, unit: Unit): void {
  const person = findPerson(numbered(whole).name);
  if (person) {
    led.add(unit);
    (unit.people ??= []).push(finished(person));
    return;
  }
  if (led.has(unit)) throw new Doubt(`${cite(whole)} stands below a person, and may be about the unit`);
  const { text, values } = contactIn(whole);
  const found = text ? labelled(text) : undefined;
  if (!found && namesPerson(text)) throw new Doubt(`${cite(whole)} names a person, but not as “Trưởng phòng: Bà …”`);
  if (found && !addUnitField(unit, found.field, found.value)) throw new Doubt(`${cite(whole)} is no field of a unit`);
  if (text && !found) (unit.tasks ??= []).push(text);
  for (const { field, label, value } of values)
    if (!field || !addUnitField(unit, field, value)) (unit.tasks ??= []).push(`${label}: ${value}`);
}

/** A Doubt for an element with a link that its text does not say. */
export function keepLinks(element: MarkupElement): void {
  const lost = lostLink(element);
  if (lost) throw new Doubt(`the link ${cite(lost)} would be lost`);
}

function readBlock(element: MarkupElement, unit: Unit, level: number, boxes = 0): void {
  const { localName } = element;
  if (/^[uo]l$/.test(localName)) {
    readUnitList(element, unit, level + 1);
    led.delete(unit);
  } else if (localName === 'dl') readDefinitions(element, unit);
  else if (/^(p|address|div)$/.test(localName) && !outermost(element, /^(ul|ol|dl|table|details)$/).length) {
    keepLinks(element);
    for (const { text } of linesOf([element])) addLine(text, unit);
  } else if (/^(div|section|details)$/.test(localName))
    for (const child of Array.from(element.children)) readBlock(child, unit, level, inBox(boxes));
  else throw new Doubt(`<${localName}> in the item of ${cite(unit.name)} is not read`);
}

function readPersonItem(item: Item, person: PersonDraft, others: readonly string[]): void {
  addPicture(item, person);
  for (const node of item.lead) addLink({ element: asRoot(node) }, person);
  for (const text of others) addPersonLine(text, person);
  for (const element of item.blocks) {
    keepLinks(element);
    const summary = element.localName === 'details' ? element.children[0] : undefined;
    if (summary?.localName === 'summary') {
      const label = tidy(summary.textContent);
      const rest = Array.from(element.childNodes).filter((node) => node !== summary);
      const text = linesOf(rest)
        .map((line) => line.text)
        .join('\n');
      const field = fieldOf(label);
      addField(person, field, label, text);
    } else if (element.localName === 'dl') {
      for (const [label, value] of definitionsOf(element)) addField(person, fieldOf(label), label, value);
    } else for (const { text } of linesOf([element])) addPersonLine(text, person);
  }
}

function addPersonLine(whole: string, person: PersonDraft): void {
  const { text, values } = contactIn(whole);
  const found = text ? labelled(text) : undefined;
  if (found) addField(person, found.field, found.label, found.value);
  else if (text) {
    if (!isPosition(text) || namesPerson(text)) throw new Doubt(`${cite(text)} has no label such as “Nhiệm vụ:”`);
    person.positions.push(text);
  }
  addValues(person, values);
}

/** The terms of a definition list, each with its descriptions. */
function definitionsOf(list: MarkupElement): [term: string, value: string][] {
  const found: [string, string][] = [];
  for (const each of outermost(list, /^d[td]$/)) {
    const text = linesOf(Array.from(each.childNodes))
      .map((line) => line.text)
      .join('\n');
    if (each.localName === 'dt') found.push([text.replace(/\s*:$/, ''), '']);
    else if (!found.length) throw new Doubt(`${cite(text)} has no term`);
    else found.at(-1)![1] += found.at(-1)![1] ? `\n${text}` : text;
  }
  return found;
}

/**
 * Reads a definition list: terms that are positions with names, fields of people (“Họ và tên” begins one), or fields of
 * the unit.
 */
export function readDefinitions(list: MarkupElement, unit: Unit): void {
  let person: PersonDraft | undefined;
  const people: PersonDraft[] = [];
  keepLinks(list);
  for (const [term, value] of definitionsOf(list)) {
    const field = fieldOf(term);
    const [first = '', ...others] = value.split('\n');
    const turned = !field && isPosition(first) && !namesPerson(first) ? personName(term) : undefined;
    if (turned) {
      person = Object.assign(newPerson(), turned, { positions: [first] });
      people.push(person);
      for (const text of others) addPersonLine(text, person);
    } else if (field === 'name' || (!field && isPosition(term))) {
      const found = personName(first);
      if (!found && !isVacancy(first)) throw new Doubt(`${cite(first)} is not a name for certain`);
      person = Object.assign(newPerson(), found);
      people.push(person);
      if (!field) person.positions.push(term);
      for (const text of others) addPersonLine(text, person);
    } else if (!field) throw new Doubt(`the term ${cite(term)} is not known`);
    else if (person) addField(person, field, term, value);
    else if (!addUnitField(unit, field, value)) throw new Doubt(`${cite(term)} stands before a name`);
  }
  const read = people.map(finished);
  const empty = read.find(({ name, position }) => !name && !position);
  if (empty) throw new Doubt('a vacancy has no position');
  for (const each of read) (unit.people ??= []).push(each);
}
