// What elements load when they first need it, in the sight of the tests: `settle()` waits for every import that is on
// its way, however late a busy machine brings it.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const lazyImportsPlugin = () => ({
  name: 'sen-lazy-imports',
  transform: ({ path, body }) =>
    /^\/packages\/(data|elements)\/src\/.*(?<!\.test)\.ts$/.test(path) && !path.includes('/testing/')
      ? body.replace(/\bimport\(("[^"]+")\)/g, '(globalThis.senTrack?.(import($1)) ?? import($1))')
      : undefined,
});
