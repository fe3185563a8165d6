/*
 * Stands in the place of `turn.ts` in the script-tag files: what many elements cost together would hold up a slow phone
 * for a while. Those on the page are registered in three tasks: cards with their lists and meters with their boards,
 * which look different alone, and before them the rest. Until then each looks as it did. Those that are not on the page
 * follow in a last one. More tasks would cost more, for each is followed by a layout of the page. What parts bring that
 * come later has a task for each element, too.
 */

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
const nextTask = () => scheduler?.yield?.() ?? new Promise<void>((done) => setTimeout(done));

const turns = new Map<string, (() => void)[]>();
const absent: (() => void)[] = [];
let last = Promise.resolve();

export function scheduleDefine(tag: string, work: () => void): void {
  const family = /card|list|target/.exec(tag)?.[0].replace('list', 'card') ?? '';
  const waiting = turns.get(family);
  if (waiting) waiting.push(work);
  else if (document.querySelector(tag)) {
    const own = [work];
    turns.set(family, own);
    scheduleTask(() => {
      turns.delete(family);
      for (const each of own) each();
    });
  } else if (absent.push(work) === 1) {
    // After all that the script has still to register.
    queueMicrotask(() => scheduleTask(() => absent.splice(0).forEach((each) => each())));
  }
}

export function scheduleTask(work: () => void): void {
  last = last.then(nextTask).then(work).catch(reportError);
}
