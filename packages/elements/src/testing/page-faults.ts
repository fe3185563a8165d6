import { warnings } from './test-support.js';

const stackOf = (error: unknown) => (error instanceof Error && error.stack) || String(error);

/** Collects what has gone wrong on the page and in the console, while the tests of the describing suite run. */
export function watchFaults(): string[] {
  const faults: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    faults.push(`uncaught: ${stackOf('reason' in event ? event.reason : event.error)}`);
    event.preventDefault();
  };
  // The runner has a listener that would end the test.
  let whole: typeof window.onerror;
  const { error } = console;
  before(() => {
    whole = window.onerror;
    window.onerror = null;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    console.error = (...parts: unknown[]) => {
      faults.push(`console.error: ${parts.join(' ')}`);
    };
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    window.onerror = whole;
    console.error = error;
  });
  return faults;
}

/** Throws if anything has gone wrong, or if a warning does not name an element of Sen. */
export function failOn(faults: readonly string[]): void {
  const found = [...faults, ...warnings().filter((warning) => !/^\[sen\] <sen-[a-z-]+>: \S/.test(warning))];
  if (found.length > 0) throw new Error(found.join('\n'));
}
