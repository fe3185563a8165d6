import { expect } from 'chai';
import { asLine, currentNotice, nextChange, periodOf, type QueuedNotice } from './notice-queue.js';

const notice = (line: string, starts = NaN, ends = NaN): QueuedNotice => ({
  isOwn: false,
  variant: undefined,
  title: line,
  text: undefined,
  url: undefined,
  line,
  id: line,
  revision: '1',
  starts,
  ends,
});

const isOpen = () => false;

describe('queue of notices', () => {
  it('shows the first notice that has text, is in its period, and is not closed', () => {
    const queue = [notice(''), notice('trước', NaN, 10), notice('nay', 10, 20), notice('luôn luôn')];
    expect(currentNotice(queue, 9, isOpen)?.line).to.equal('trước');
    expect(currentNotice(queue, 10, isOpen)?.line).to.equal('nay');
    expect(currentNotice(queue, 20, isOpen)?.line).to.equal('luôn luôn');
    expect(currentNotice(queue, 10, ({ id }) => id === 'nay')?.line).to.equal('luôn luôn');
    expect(currentNotice(queue.slice(0, 2), 10, isOpen)).to.equal(undefined);
  });

  it('computes the next change', () => {
    const queue = [notice('a', 10, 30), notice('b', 20), notice('c')];
    expect(nextChange(queue, 0)).to.equal(10);
    expect(nextChange(queue, 10)).to.equal(20);
    expect(nextChange(queue, 29)).to.equal(30);
    expect(nextChange(queue, 30)).to.equal(undefined);
  });

  it('reads dates and times without offset in the time zone of the portal', () => {
    const period = (timeZone?: string) => {
      const { starts, ends } = periodOf('2024-02-27', '2024-02-27 18:00', () => {}, timeZone);
      return [new Date(starts).toJSON(), new Date(ends).toJSON()];
    };
    expect(period()).to.deep.equal(['2024-02-26T17:00:00.000Z', '2024-02-27T11:00:00.000Z']);
    expect(period('Europe/London')).to.deep.equal(['2024-02-27T00:00:00.000Z', '2024-02-27T18:00:00.000Z']);
  });

  it('joins texts as sentences', () => {
    expect(asLine('Mưa lớn', undefined, 'Ở nhà')).to.equal('Mưa lớn. Ở nhà');
  });
});
