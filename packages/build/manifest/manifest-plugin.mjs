// Converts the analyzer's raw manifest to the public API, with types spelt out.
import path from 'node:path';

// Called by Lit and the platform, not by page authors.
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'connectedMoveCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'getUpdateComplete',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

const isInternal = (file = '') => /(^|\/)internal\//.test(file);
const publishedPath = (file) => file.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function senManifest() {
  let ts;
  const hidden = new Map(); // class -> names of members that are not API: private, protected, @internal, Lit state
  const bases = new Map(); // class -> its superclass
  const classTags = new Map(); // class -> JSDoc tags that the analyzer drops
  const eventNames = new Map(); // event class -> name of the event

  function collectClass(node) {
    const name = node.name.text;
    const text = (tag) =>
      ts
        .getJSDocTags(node)
        .filter((found) => found.tagName.text === tag)
        .map((found) => ts.getTextOfJSDocComment(found.comment)?.trim())[0];
    classTags.set(name, { status: text('status'), since: text('since') });

    const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword);
    if (base) bases.set(name, base.types[0].expression.getText());

    const names = new Set();
    hidden.set(name, names);
    const isSecret = (member) =>
      ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
      ts.getJSDocTags(member).some((tag) => ['internal', 'ignore'].includes(tag.tagName.text));
    for (const member of node.members) if (member.name && isSecret(member)) names.add(member.name.getText());

    const properties = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
    if (properties && ts.isObjectLiteralExpression(properties)) {
      const isState = (property) => /\bstate:\s*true\b/.test(property.getText());
      for (const property of properties.properties.filter(isState)) names.add(property.name?.getText());
    }

    if (/Event$/.test(name)) {
      const found =
        /static readonly type = '([^']+)'/.exec(node.getText()) ?? /super\(\s*'([^']+)'/.exec(node.getText());
      if (found) eventNames.set(name, found[1]);
    }
  }

  function isPublic(item, declaration) {
    const name = item.fieldName ?? item.name ?? '';
    if (item.privacy === 'private' || item.privacy === 'protected' || item.static) return false;
    if (/^[#_]/.test(name) || lifecycle.has(name)) return false;
    for (let owner = declaration.name; owner; owner = bases.get(owner)) if (hidden.get(owner)?.has(name)) return false;
    return true;
  }

  function tidyMember(item) {
    // The parser's text is used for literals only: functions and named types are anonymous in it.
    const parsed = item.parsedType?.text ?? '';
    if (/'/.test(parsed) && !/[{([]/.test(parsed)) item.type.text = parsed;
    delete item.parsedType;
    // Members of the base class belong to the element: the base is not published.
    if (isInternal(item.inheritedFrom?.module)) delete item.inheritedFrom;
    return item;
  }

  /** Merges `@fires name {Type} - text` with the detected `dispatchEvent` calls. */
  function tidyEvents(events) {
    const byName = new Map();
    for (const event of events) {
      const [, type, text] = /^\{(\w+)\}\s*(?:-\s*)?(.*)$/s.exec(event.description ?? '') ?? [];
      if (type) Object.assign(event, { type: { text: type }, description: text });
      // The analyzer uses the first argument of an event's constructor as its name.
      const name = eventNames.get(event.type?.text) ?? event.name;
      if (!name) continue;
      byName.set(name, { ...event, ...byName.get(name), name });
      if (event.description) byName.get(name).description = event.description;
      if (isInternal(event.inheritedFrom?.module)) delete byName.get(name).inheritedFrom;
    }
    return [...byName.values()];
  }

  function tidyClass(declaration) {
    if (declaration.members) {
      declaration.members = declaration.members.filter((member) => isPublic(member, declaration)).map(tidyMember);
    }
    if (declaration.attributes) {
      declaration.attributes = declaration.attributes.filter((item) => isPublic(item, declaration)).map(tidyMember);
    }
    if (declaration.events) declaration.events = tidyEvents(declaration.events);
    // Fields of an event are set by its constructor; the analyzer reports the parameter's name as default.
    if (/Event$/.test(declaration.name)) declaration.members?.forEach((member) => delete member.default);
    if (isInternal(declaration.superclass?.module)) declaration.superclass = { name: 'LitElement', package: 'lit' };
    const { status, since } = classTags.get(declaration.name) ?? {};
    if (status) declaration.status = status;
    if (since) declaration.since = since;
  }

  /** Of `internal/`, only re-exports of a public module are API. */
  function dropInternals(manifest) {
    const exported = new Set(
      manifest.modules
        .filter((module) => !isInternal(module.path))
        .flatMap((module) => module.exports)
        .filter((item) => isInternal(item.declaration.module))
        .map((item) => item.declaration.name),
    );
    for (const module of manifest.modules) {
      if (!isInternal(module.path)) continue;
      module.declarations = module.declarations.filter((declaration) => exported.has(declaration.name));
      module.exports = module.exports.filter((item) => exported.has(item.declaration.name));
    }
    manifest.modules = manifest.modules.filter((module) => module.exports.length || module.declarations.length);
  }

  /** Paths in the published package. */
  function renamePaths(value) {
    delete value.parsedType;
    for (const [key, child] of Object.entries(value)) {
      if ((key === 'path' || key === 'module') && typeof child === 'string') value[key] = publishedPath(child);
      else if (child && typeof child === 'object') renamePaths(child);
    }
  }

  return {
    name: 'sen-manifest',

    collectPhase({ ts: typescript, node }) {
      ts = typescript;
      if (ts.isClassDeclaration(node) && node.name) collectClass(node);
    },

    analyzePhase({ node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag) || !element) return;
      const name = element.getText();
      const source = node
        .getSourceFile()
        .statements.filter((statement) => ts.isImportDeclaration(statement))
        .find((statement) => new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText() ?? ''));
      const module = source
        ? path.posix.join(path.posix.dirname(moduleDoc.path), source.moduleSpecifier.text)
        : moduleDoc.path;
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name, module } });
    },

    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        // The analyzer lists local variables with a known name.
        const exported = new Set(module.exports.map((item) => item.declaration.name));
        module.declarations = module.declarations.filter((item) => item.kind === 'class' || exported.has(item.name));
        for (const declaration of module.declarations) if (declaration.kind === 'class') tidyClass(declaration);
      }
      dropInternals(customElementsManifest);
      renamePaths(customElementsManifest.modules);
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
