/*
 * A browser makes `<a id="litElementHydrateSupport">` a property of the window. Lit asks the window for hooks and lists
 * under these names when it is evaluated, and would take the link for one of them. What no script has set is hidden from
 * it; this module is evaluated before Lit.
 */
const names = ['litElement', 'litHtml', 'reactiveElement']
  .flatMap((of) => ['HydrateSupport', 'PolyfillSupport', 'Versions'].map((hook) => of + hook))
  .concat('litNonce', 'litPropertyMetadata', 'ShadyCSS', 'trustedTypes');

const page = globalThis as Record<string, unknown>;
for (const name of names) if (!Object.hasOwn(page, name) && page[name] !== undefined) page[name] = undefined;
