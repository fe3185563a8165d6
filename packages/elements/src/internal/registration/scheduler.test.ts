import { expect } from 'chai';
import { fixture } from '../../testing/test-support.js';
import { scheduleDefine } from './scheduler.js';

const nextTask = () => new Promise<void>((done) => setTimeout(done));

describe('registration', () => {
  it('is done at once for an element that is not on the page: a framework may set its properties next', () => {
    const done: string[] = [];
    scheduleDefine('sen-absent', () => done.push('sen-absent'));
    expect(done).to.deep.equal(['sen-absent']);
  });

  it('of elements on the page has a later task for each group', async () => {
    await fixture('<div><sen-here-card></sen-here-card><sen-here></sen-here></div>');
    const tasks: string[][] = [];
    let task: string[] | undefined;
    const note = (tag: string) => () => {
      if (!task) {
        tasks.push((task = []));
        queueMicrotask(() => (task = undefined));
      }
      task.push(tag);
    };
    scheduleDefine('sen-here-card', note('card'), 'cards');
    scheduleDefine('sen-here-list', note('list'), 'cards');
    scheduleDefine('sen-here', note('here'));
    expect(tasks).to.deep.equal([]);
    while (tasks.length < 2) await nextTask();
    expect(tasks).to.deep.equal([['card', 'list'], ['here']]);
  });
});
