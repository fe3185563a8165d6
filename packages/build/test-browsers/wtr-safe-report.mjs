// A failed assertion about a DOM node carries the node itself. The runner clones what it reports, which nodes do not
// allow: the report is lost, and the file hangs until its time is up. Here such a value is reported as text.

const safeClone = `
function safeClone(value) {
  try {
    return structuredClone(value);
  } catch {
    const seen = new WeakSet();
    return JSON.parse(JSON.stringify(value, (_, part) => {
      if (part instanceof Node) return part.outerHTML ?? String(part.textContent);
      if (part === window || /^(function|symbol|bigint)$/.test(typeof part)) return String(part);
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return '[as above]';
      seen.add(part);
      return part;
    }));
  }
}`;

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const safeReportPlugin = () => ({
  name: 'sen-safe-report',
  transform: ({ path, body }) =>
    path.endsWith('web-dev-server__web-socket.js')
      ? body.replace('structuredClone(obj)', 'safeClone(obj)') + safeClone
      : undefined,
});
