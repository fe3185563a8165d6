/*
 * Stands in the place of `scheduler.ts` in the script-tag files: what many elements cost together would hold up a slow
 * phone for a while. Those on the page are registered in a task for each `upgradeGroup`: elements that look different
 * alone share one, and those without a group another. Until then each looks as it did. Those that are not on the page
 * follow in a last one. More tasks would cost more, for each is followed by a layout of the page.
 */

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
const nextTask = () => scheduler?.yield?.() ?? new Promise<void>((done) => setTimeout(done));

const groups = new Map<string | undefined, (() => void)[]>();
const absent: (() => void)[] = [];
let last = Promise.resolve();

export function scheduleDefine(tag: string, work: () => void, group?: string): void {
  const waiting = groups.get(group);
  if (waiting) waiting.push(work);
  else if (document.querySelector(tag)) {
    const own = [work];
    groups.set(group, own);
    scheduleTask(() => {
      groups.delete(group);
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
