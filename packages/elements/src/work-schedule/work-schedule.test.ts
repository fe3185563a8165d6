import type { WorkSchedule } from '@sen-portal/data';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { fakeClock } from '../testing/fake-clock.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import './define.js';
import type { SenPersonChangeEvent } from './events.js';
import type { SenWorkSchedule } from './work-schedule.js';

const week: WorkSchedule = {
  from: '2026-02-16',
  to: '2026-02-22',
  title: 'Lịch công tác tuần 08',
  entries: [
    {
      date: '2026-02-16',
      session: 'morning',
      start: '08:00',
      end: '09:30',
      who: ['Chủ tịch UBND phường', 'Phó Chủ tịch UBND phường'],
      what: 'Họp giao ban',
      where: 'Phòng họp số 1',
    },
    { date: '2026-02-16', session: 'afternoon', who: ['Bí thư Đảng ủy'], what: 'Làm việc tại cơ quan' },
    {
      date: '2026-02-18',
      start: '14:00',
      who: ['Chủ tịch UBND phường'],
      what: 'tiếp công dân; nghe, ghi',
      note: 'Văn phòng chuẩn bị',
      changed: true,
    },
  ],
};

/** A schedule in a portal whose clock stands. */
async function element(attributes = '', content = '', now = '2026-02-18T02:00:00Z') {
  const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
  portal.clock = () => new Date(now);
  portal.append(
    ...new DOMParser().parseFromString(`<sen-work-schedule ${attributes}>${content}</sen-work-schedule>`, 'text/html')
      .body.childNodes,
  );
  await settle();
  return portal.firstElementChild as SenWorkSchedule;
}

async function filled(attributes = '', schedule: unknown = week, now?: string) {
  const host = await element(attributes, '', now);
  host.schedule = schedule as WorkSchedule;
  await settle();
  return host;
}

const days = (host: SenWorkSchedule) =>
  parts(host, 'date').map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim());
const whats = (host: SenWorkSchedule) => parts(host, 'what').map((cell) => cell.querySelector('.text')!.textContent);

/** The calendar file that a press of a button offers. */
async function saved(press: () => void): Promise<{ name: string; text: string; events: ICAL.Event[] }> {
  const { createObjectURL } = URL;
  const click = HTMLAnchorElement.prototype.click;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL.call(URL, given);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    press();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const text = await blob!.text();
  const events = new ICAL.Component(ICAL.parse(text) as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  return { name, text, events };
}

describe('<sen-work-schedule>', () => {
  describe('the table', () => {
    it('has a row header for each day of the week, and says which days have nothing', async () => {
      const host = await filled();
      expect(days(host)).to.deep.equal([
        'Thứ Hai 16/02/2026',
        'Thứ Ba 17/02/2026',
        'Thứ Tư 18/02/2026 Hôm nay',
        'Thứ Năm 19/02/2026',
        'Thứ Sáu 20/02/2026',
        'Thứ Bảy 21/02/2026',
        'Chủ nhật 22/02/2026',
      ]);
      expect(parts(host, 'day')[1]!.textContent).to.contain('Không có lịch công bố');
      expect(part(host, 'period')!.textContent).to.equal('Từ 16/02/2026 đến 22/02/2026');
      expect(part(host, 'heading')!.textContent).to.equal('Lịch công tác tuần 08');
    });

    it('shows session, time, leaders, place and note, and marks changes and today in words', async () => {
      const host = await filled();
      const texts = parts(host, 'entry').map((row) => row.textContent!.replace(/\s+/g, ' '));
      for (const text of ['Sáng', '08:00–09:30', 'Họp giao ban', 'Chủ tịch UBND phường', 'Phòng họp số 1'])
        expect(texts[0]).to.contain(text);
      expect(texts[1]).to.contain('Chiều');
      expect(texts[2]).to.contain('Đổi lịch').and.to.contain('Văn phòng chuẩn bị');
      expect(parts(host, 'changed')).to.have.length(1);
      expect(part(host, 'today')!.closest('[aria-current=date]')!.textContent).to.contain('18/02/2026');
    });

    it('shows only the days with entries of a month', async () => {
      const host = await filled('', { ...week, from: '2026-02-01', to: '2026-02-28' });
      expect(days(host)).to.deep.equal(['Thứ Hai 16/02/2026', 'Thứ Tư 18/02/2026 Hôm nay']);
    });

    it('leaves out columns that no entry has', async () => {
      const host = await filled('', [{ date: '2026-02-16', who: [], what: 'Họp' }]);
      const heads = [...host.shadowRoot!.querySelectorAll('thead th')].map((head) => head.textContent);
      expect(heads).to.deep.equal(['Ngày', 'Thời gian', 'Nội dung', 'Lưu vào lịch']);
      expect(part(host, 'filter')).to.equal(null);
    });

    it('marks the next day when the night is over', async () => {
      const clock = fakeClock();
      try {
        const host = await filled('', week);
        let now = '2026-02-16T16:59:00Z';
        (host.closest('sen-portal') as SenPortal).clock = () => new Date(now);
        await settle();
        expect(part(host, 'today')!.closest('th')!.textContent).to.contain('16/02/2026');
        now = '2026-02-16T17:00:30Z';
        await clock.advance(60_000);
        await settle();
        expect(part(host, 'today')!.closest('th')!.textContent).to.contain('17/02/2026');
      } finally {
        clock.restore();
      }
    });

    it('shows text as text', async () => {
      const host = await filled('', [{ date: '2026-02-16', who: ['<i>x</i>'], what: '<img src=x onerror=alert(1)>' }]);
      expect(whats(host)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(host.shadowRoot!.querySelector('img, i')).to.equal(null);
    });
  });

  describe('the filter', () => {
    it('shows the work of one leader, says how much, and tells the page', async () => {
      const host = await filled();
      const heard: string[] = [];
      host.addEventListener('sen-person-change', (event) => heard.push((event as SenPersonChangeEvent).person));
      const select = part<HTMLSelectElement>(host, 'filter')!;
      expect([...select.options].map(({ text }) => text)).to.deep.equal([
        'Tất cả lãnh đạo',
        'Bí thư Đảng ủy',
        'Chủ tịch UBND phường',
        'Phó Chủ tịch UBND phường',
      ]);
      select.value = 'Chủ tịch UBND phường';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(whats(host)).to.deep.equal(['Họp giao ban', 'tiếp công dân; nghe, ghi']);
      expect(part(host, 'status')!.textContent).to.equal('Đang hiển thị 2 trong 3 việc');
      expect(heard).to.deep.equal(['Chủ tịch UBND phường']);
    });

    it('says that a leader has nothing, and shows all again', async () => {
      const host = await filled('person="Chủ tịch HĐND"');
      expect(visibleText(host)).to.contain('Không có lịch của Chủ tịch HĐND');
      expect(part<HTMLSelectElement>(host, 'filter')!.value).to.equal('Chủ tịch HĐND');
      host.shadowRoot!.querySelector<HTMLElement>('.state button')!.click();
      await settle();
      expect(parts(host, 'entry')).to.have.length(3);
    });

    it('takes decomposed letters for the same', async () => {
      const host = await filled(`person="${'Bí thư Đảng ủy'.normalize('NFD')}"`);
      expect(whats(host)).to.deep.equal(['Làm việc tại cơ quan']);
    });
  });

  describe('other periods', () => {
    it('links only to the addresses that the author gave', async () => {
      const host = await filled('previous-href="/lich?tuan=7" next-href="javascript:alert(1)"');
      const links = [...part(host, 'periods')!.querySelectorAll('a')];
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
        ['Tuần trước', '/lich?tuan=7'],
      ]);
      expect(part(await filled(), 'periods')).to.equal(null);
    });

    it('takes links as children', async () => {
      const host = await element('', '<a slot="next" href="#sau">Tuần 09</a>');
      host.schedule = week;
      await settle();
      expect(
        part(host, 'periods')!.querySelector<HTMLSlotElement>('slot[name=next]')!.assignedElements()[0]!.textContent,
      ).to.equal('Tuần 09');
    });
  });

  describe('days and large text', () => {
    it('shows some days from today on, and all once they are over', async () => {
      expect(days(await filled('days="1"'))).to.deep.equal(['Thứ Tư 18/02/2026 Hôm nay']);
      expect(days(await filled('days="2"', week, '2026-01-01T00:00:00Z'))).to.have.length(2);
      expect(days(await filled('days="2"', week, '2026-03-01T00:00:00Z'))).to.have.length(7);
      expect(days(await filled('days="abc"'))).to.have.length(7);
    });

    it('has no controls on a screen in a hall, and begins with today', async () => {
      const host = await filled('large previous-href="/truoc"');
      expect(days(host)[0]).to.contain('Hôm nay');
      expect(host.shadowRoot!.querySelector('button, select, a')).to.equal(null);
    });
  });

  describe('calendar files', () => {
    it('saves one entry in the time zone of the portal', async () => {
      const host = await filled();
      const { name, events } = await saved(() => parts(host, 'save')[0]!.click());
      expect(name).to.equal('hop-giao-ban-2026-02-16.ics');
      const [event] = events;
      expect(event!.summary).to.equal('Họp giao ban');
      expect(event!.location).to.equal('Phòng họp số 1');
      expect(event!.description).to.equal('Lãnh đạo: Chủ tịch UBND phường, Phó Chủ tịch UBND phường');
      expect(event!.startDate.toJSDate().toJSON()).to.equal('2026-02-16T01:00:00.000Z');
      expect(event!.endDate.toJSDate().toJSON()).to.equal('2026-02-16T02:30:00.000Z');
    });

    it('saves what is shown, with changes in words, and identities that stay', async () => {
      const host = await filled('person="Chủ tịch UBND phường"');
      const all = await saved(() => part(host, 'save-all')!.click());
      expect(all.name).to.equal('lich-cong-tac-2026-02-16.ics');
      expect(all.events.map(({ summary }) => summary)).to.deep.equal([
        'Họp giao ban',
        '[Đổi lịch] tiếp công dân; nghe, ghi',
      ]);
      const moved = { ...week.entries[0]!, start: '10:00', end: '11:00', where: 'Hội trường' };
      host.schedule = { ...week, entries: [moved, ...week.entries.slice(1)] };
      await settle();
      const again = await saved(() => part(host, 'save-all')!.click());
      expect(again.events.map(({ uid }) => uid)).to.deep.equal(all.events.map(({ uid }) => uid));
      expect(new Set(all.events.map(({ uid }) => uid)).size).to.equal(2);
      for (const { uid } of all.events) expect(uid).to.match(/^\d{4}-\d\d-\d\d-[\da-z]+@localhost$/);
    });

    it('gives an entry without a time the whole day', async () => {
      const host = await filled();
      const [event] = (await saved(() => parts(host, 'save')[1]!.click())).events;
      expect([event!.summary, event!.startDate.isDate, event!.startDate.toString()]).to.deep.equal([
        'Chiều: Làm việc tại cơ quan',
        true,
        '2026-02-16',
      ]);
    });

    it('tells two entries of one day with one content apart', async () => {
      const same = { date: '2026-02-16', who: [], what: 'Họp' };
      const host = await filled('', [same, { ...same, start: '14:00' }]);
      const { events } = await saved(() => part(host, 'save-all')!.click());
      expect(new Set(events.map(({ uid }) => uid)).size).to.equal(2);
    });
  });

  describe('markup of a CMS', () => {
    const table = `<table><tr><td>Ngày</td><td>Buổi</td><td>Nội dung</td></tr>
      <tr><td rowspan="2">Thứ Hai 16/02</td><td>Sáng</td><td>8h00: Chủ tịch họp giao ban</td></tr>
      <tr><td>Chiều</td><td>Nghỉ</td></tr></table>`;

    it('is read, and what stands around the schedule is kept', async () => {
      const host = await element('', `${table}<p>Lịch này thay giấy mời.</p>`);
      await until(() => parts(host, 'entry').length === 2);
      expect(whats(host)).to.deep.equal(['họp giao ban', 'Nghỉ']);
      expect(part(host, 'notes')!.textContent).to.contain('thay giấy mời');
      expect(host.querySelector('table')!.rows).to.have.length(3);
      expect(warnings()).to.deep.equal([]);
    });

    it('stays as it is where it is not certain, and the console says why', async () => {
      const host = await element('', `${table.replace('16/02', '17/02/2026')}<a slot="next" href="#sau">Tuần 09</a>`);
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('contradict');
      expect(part(host, 'table')).to.equal(null);
      expect(host.querySelector('table')!.checkVisibility()).to.equal(true);
      expect(host.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('takes its year from the author', async () => {
      const host = await element('from="2026-02-16"', table, '2029-01-01T00:00:00Z');
      await until(() => parts(host, 'entry').length === 2);
      expect(host.schedule.from).to.equal('2026-02-16');
      host.from = '2026-03-16';
      await until(() => !part(host, 'table'));
    });
  });

  describe('states', () => {
    it('says that there is no schedule', async () => {
      expect(visibleText(await element())).to.contain('Chưa có lịch công tác.');
      expect(visibleText(await filled('', { entries: 'abc' }))).to.contain('Chưa có lịch công tác.');
      expect(warnings().join()).to.contain('entries: "abc" is not a list');
    });

    it('offers to try again after a failed load, and shows what comes', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      let answer: () => Promise<unknown> = () => Promise.reject(new Error('down'));
      portal.source = () => answer();
      const host = document.createElement('sen-work-schedule') as SenWorkSchedule;
      host.src = 'lich';
      portal.append(host);
      await until(() => part(host, 'retry'));
      answer = () => Promise.resolve({ schedule: week });
      part(host, 'retry')!.click();
      await until(() => parts(host, 'entry').length === 3);
      expect(host.schedule.title).to.equal('Lịch công tác tuần 08');
    });
  });

  describe('language and accessibility', () => {
    it('speaks English', async () => {
      document.documentElement.lang = 'en';
      const host = await filled('previous-href="/w7"');
      expect(days(host)[2]).to.equal('Wednesday 18 February 2026 Today');
      for (const text of ['Rescheduled', 'Previous week', 'Nothing published'])
        expect(visibleText(host), text).to.contain(text);
      expect(host.shadowRoot!.querySelector('option')!.textContent).to.contain('All leaders');
    });

    itInChromium('tree', 'is a named table with row headers, and each button says what it saves', async () => {
      await filled();
      const tree = await accessibilityTree();
      expect(tree).to.match(/table.*Lịch công tác tuần 08/);
      expect(tree).to.match(/rowheader.*Thứ Hai 16\/02\/2026/);
      expect(tree).to.match(/button.*Lưu vào lịch: Họp giao ban, Thứ Hai 16\/02\/2026/);
    });
  });
});
