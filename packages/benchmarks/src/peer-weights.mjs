// What the contestants weigh: their script and the style sheets that they need, in one file each.
import { bundle, weigh } from './bundle.mjs';

const modules = {
  'bare Lit': {
    card: `import { LitElement, html, css } from 'lit'; customElements.define('lit-card', class extends LitElement { static styles = css\`:host{display:block}\`; render() { return html\`<slot></slot>\`; } });`,
  },
  '@material/web': {
    card: '@material/web/labs/card/outlined-card.js',
    bar: '@material/web/progress/linear-progress.js',
  },
  '@shoelace-style/shoelace': {
    card: '@shoelace-style/shoelace/dist/components/card/card.js',
    bar: '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js',
  },
  '@govtechsg/sgds-web-component': {
    card: '@govtechsg/sgds-web-component/components/Card/index.js',
    bar: '@govtechsg/sgds-web-component/components/ProgressBar/index.js',
  },
};
const va = '@department-of-veterans-affairs/web-components';
const vaPart = (name, index) =>
  `import { defineCustomElement as define${index} } from '${va}/dist/components/${name}.js'; define${index}();`;

const text = (module) => (module.startsWith('@') ? `import '${module}';` : module);

async function weighText(code) {
  const { files, eager } = await bundle('bench:peer', { texts: { 'bench:peer': code } });
  return weigh([
    files
      .filter(({ name }) => eager.has(name))
      .map((file) => file.code)
      .join('\n'),
  ]);
}

/** @returns {Promise<Record<string, object>>} `<peer>: card` and `<peer>: card + bar` -> bytes of script */
export async function weighPeers() {
  const result = {};
  for (const [peer, { card, bar }] of Object.entries(modules)) {
    result[`${peer}: card`] = await weighText(text(card));
    if (bar) result[`${peer}: card + bar`] = await weighText(text(card) + text(bar));
  }
  result[`${va}: card`] = await weighText(vaPart('va-card', 1));
  result[`${va}: card + bar`] = await weighText(vaPart('va-card', 1) + vaPart('va-progress-bar', 2));
  return result;
}
