// Sizes of the peers: their script in one file, and the required theme.
import { minifyCss } from '../../build/bundles/rollup.config.mjs';
import { bundle, weigh } from './bundle.mjs';
import { themeOf } from './contestants.mjs';

const bare = `import { LitElement, html, css } from 'lit';
customElements.define('lit-card', class extends LitElement {
  static styles = css\`:host { display: block }\`;
  render() { return html\`<slot></slot>\`; }
});`;

const va = '@department-of-veterans-affairs/web-components';
const vaPart = (file, name) =>
  `import { defineCustomElement as ${name} } from '${va}/dist/components/${file}.js'; ${name}();`;

/** Modules as source text; `css` names the contestant whose style sheets are also required. */
const modules = {
  'bare Lit': { card: bare },
  '@material/web': {
    card: "import '@material/web/labs/card/outlined-card.js';",
    bar: "import '@material/web/progress/linear-progress.js';",
  },
  '@shoelace-style/shoelace': {
    card: "import '@shoelace-style/shoelace/dist/components/card/card.js';",
    bar: "import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';",
    css: 'shoelace',
  },
  '@govtechsg/sgds-web-component': {
    card: "import '@govtechsg/sgds-web-component/components/Card/index.js';",
    bar: "import '@govtechsg/sgds-web-component/components/ProgressBar/index.js';",
    css: 'sgds',
  },
  [va]: { card: vaPart('va-card', 'defineCard'), bar: vaPart('va-progress-bar', 'defineBar') },
};

async function weighText(code, css) {
  const { files, eager } = await bundle('bench:peer', { texts: { 'bench:peer': code } });
  const script = files.filter(({ name }) => eager.has(name)).map((file) => file.code);
  return weigh([script.join('\n'), ...(css ? [minifyCss(themeOf(css))] : [])]);
}

/** @returns {Promise<Record<string, object>>} `<peer>: card` and `<peer>: card + bar` -> bytes of script and theme */
export async function weighPeers() {
  const result = {};
  for (const [peer, { card, bar, css }] of Object.entries(modules)) {
    result[`${peer}: card`] = await weighText(card, css);
    if (bar) result[`${peer}: card + bar`] = await weighText(`${card}\n${bar}`, css);
  }
  return result;
}
