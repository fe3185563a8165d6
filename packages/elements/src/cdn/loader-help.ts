/*
 * What the loader has to say when something is wrong with the page. Loads when there is something to say.
 */
import { duplicateVersionsMessage } from '../internal/registration/duplicate-versions.js';
import { version } from '../internal/version.js';
import { warnOnce } from '../internal/warn.js';

/** How many letters must be added, dropped or replaced to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries())
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + Number(letter !== other)));
    row = next;
  }
  return row.at(-1)!;
}

/** There is no such element; one that exists comes near. */
export function tellUnknown(tag: string, known: readonly string[]): void {
  const nearest = known.reduce((best, next) => (distance(tag, next) < distance(tag, best) ? next : best));
  warnOnce(`There is no element <${tag}>; did you mean <${nearest}>?`);
}

/** Another copy was here before the loader. */
export function tellCopies(tag: string): void {
  const element = customElements.get(tag) as { senVersion?: string } | undefined;
  warnOnce(duplicateVersionsMessage(element?.senVersion, version));
}
