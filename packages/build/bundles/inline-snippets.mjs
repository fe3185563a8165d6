// The inline snippets for portal pages, and their entries in a content-security policy.
import { createHash } from 'node:crypto';

/** The policy under which everything works, as the guide for portal developers states. */
export const strictPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
].join('; ');

/** Restores the visitor's choice in the accessibility bar before the first paint. */
const access = `try{document.documentElement.dataset.senAccess=localStorage.getItem('sen-access')||''}catch(e){}`;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The inline snippets by name, with markup and hash. */
export function inlinePieces(importMap) {
  return {
    'accessibility-bar': { markup: `<script>${access}</script>`, hash: hashOf(access) },
    'import-map': { markup: `<script type="importmap">${importMap}</script>`, hash: hashOf(importMap) },
  };
}
