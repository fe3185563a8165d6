// The data for editors and language models matches the manifest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../tasks/run.mjs';

const read = (file) => readFileSync(path.join(root, 'packages/elements', file), 'utf8');
const json = (file) => JSON.parse(read(file));
const namesOf = (items = []) => items.map(({ name }) => name).sort();

const elements = json('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

describe('data for editors', () => {
  it('has every tag, attribute and value for VS Code', () => {
    const { tags } = json('types/generated/vscode.html.json');
    for (const element of elements) {
      const tag = tags.find(({ name }) => name === element.tagName);
      assert.deepEqual(namesOf(tag?.attributes), namesOf(element.attributes), element.tagName);
    }
    const notice = tags.find(({ name }) => name === 'sen-notice');
    const variant = notice.attributes.find(({ name }) => name === 'variant');
    assert.deepEqual(namesOf(variant.values), ['information', 'urgent', 'warning']);
  });

  it('has every part and custom property for VS Code', () => {
    const { properties, pseudoElements } = json('types/generated/vscode.css.json');
    const parts = new Set(elements.flatMap(({ cssParts }) => namesOf(cssParts)));
    for (const part of parts) assert.ok(JSON.stringify(pseudoElements).includes(`part(${part})`), part);
    for (const name of elements.flatMap(({ cssProperties }) => namesOf(cssProperties)))
      assert.ok(namesOf(properties).includes(name), name);
  });

  it('has every attribute, slot and event for JetBrains, with package and version', () => {
    const { name, version, contributions } = json('types/generated/web-types.json');
    const own = json('package.json');
    assert.deepEqual({ name, version }, { name: own.name, version: own.version });
    for (const element of elements) {
      const told = contributions.html.elements.find((one) => one.name === element.tagName);
      for (const kind of ['attributes', 'slots', 'events'])
        assert.deepEqual(namesOf(told?.[kind]), namesOf(element[kind]), `${kind} of ${element.tagName}`);
    }
  });

  it('has every name for language models, with a description', () => {
    const text = read('llms.txt');
    for (const element of elements) {
      const section = text.split(/^## /m).find((part) => part.startsWith(`<${element.tagName}>`)) ?? '';
      for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties', 'cssStates'])
        for (const name of namesOf(element[kind]))
          assert.match(section, new RegExp(`^- \`${name}\`.*: \\S`, 'm'), `${name} of ${element.tagName}`);
    }
  });

  it('has in the skill for coding agents each element, and no tag, attribute, slot or event that is not there', () => {
    const text = read('skills/sen-portal/SKILL.md');
    assert.match(text, /^---\nname: sen-portal\ndescription: [^\n]{40,1024}\n---\n/);
    for (const { tagName } of elements) assert.ok(text.includes(`\n| \`<${tagName}>\` | `), tagName);
    const unknown = [];
    for (const [, tag, attributes] of text.matchAll(/<(sen-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)/g)) {
      const element = elements.find(({ tagName }) => tagName === tag);
      if (!element) unknown.push(`<${tag}>`);
      const allowed = [...namesOf(element?.attributes), 'slot', 'class', 'id', 'lang'];
      for (const [, name] of attributes.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
        if (!allowed.includes(name)) unknown.push(`${name} of <${tag}>`);
    }
    const events = elements.flatMap((element) => namesOf(element.events));
    for (const [, , , list] of text.matchAll(/^\| `<(.*?)>` \| (.*) \| (.*) \|$/gm))
      for (const [, name] of list.matchAll(/`([\w-]+)`/g)) if (!events.includes(name)) unknown.push(`event ${name}`);
    assert.deepEqual(unknown, []);
  });
});
