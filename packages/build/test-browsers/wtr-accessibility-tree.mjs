// The `accessibility-tree` command: Chromium's whole accessibility tree as indented text, for tests to compare.

const states = ['level', 'valuetext', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'modal', 'busy'];

/**
 * Names that Chromium has for itself, by the role of ARIA or HTML-AAM. Others, such as LabelText, have none there: their
 * children stand in their place.
 */
const standard = {
  DescriptionList: 'list',
  DescriptionListDetail: 'definition',
  DescriptionListTerm: 'term',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  Figcaption: 'caption',
  StaticText: 'StaticText',
  Time: 'time',
};
const roleOf = (node) => {
  const role = node.role?.value ?? 'none';
  return /^[A-Z]/.test(role) ? standard[role] : role === 'generic' || role === 'none' ? undefined : role;
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function accessibilityTreePlugin() {
  return {
    name: 'sen-accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      await devtools.detach();
      return print(nodes);
    },
  };
}

/**
 * One node a line: role, "name", description, states that are set. Nodes without a meaning of their own give way to
 * their children; text that only repeats the name of its parent is left out.
 */
function print(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, parentName) => {
    const role = roleOf(node);
    const name = node.name?.value?.trim() ?? '';
    const shown = !node.ignored && role && !(role === 'StaticText' && (!name || name === parentName));
    if (shown) {
      const said = (node.properties ?? []).filter(
        ({ name: state, value }) =>
          states.includes(state) && value.value !== false && value.value !== '' && value.value !== 'false',
      );
      lines.push(
        '  '.repeat(depth) +
          role +
          (name ? ` "${name}"` : '') +
          (node.description?.value ? ` description="${node.description.value}"` : '') +
          said.map(({ name: state, value }) => ` ${state}=${value.value}`).join(''),
      );
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, shown ? depth + 1 : depth, shown ? name : parentName);
    }
  };
  walk(nodes[0], 0, '');
  return lines.join('\n');
}
