import { expect } from 'chai';
import type { LegalDocument } from '@sen-portal/data';
import { fakeClock } from '../testing/fake-clock.js';
import { fixture, part, parts, settle, until, visibleText, warnings } from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import './define.js';
import type { SenDocument } from './document.js';

async function sheet(given: Partial<LegalDocument>, attributes = ''): Promise<SenDocument> {
  const portal = await fixture<SenPortal>(`<sen-portal><sen-document ${attributes}></sen-document></sen-portal>`);
  portal.clock = () => new Date('2024-03-05T09:00:00+07:00');
  const element = portal.querySelector('sen-document')!;
  element.document = given;
  await settle();
  return element;
}

const fields = (element: SenDocument) =>
  [...element.shadowRoot!.querySelectorAll('dl > div')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim());

describe('<sen-document>', () => {
  it('shows what is known, and nothing of what is not', async () => {
    const element = await sheet({
      number: '15/QĐ-UBND',
      summary: 'Về đất đai',
      issuedOn: '2024-03-01',
      inForceFrom: '2024-03-05',
      replaces: [{ number: '1/QĐ-UBND', url: '#1' }],
    });
    expect(part(element, 'heading')!.textContent).to.equal('Quyết định 15/QĐ-UBND');
    expect(part(element, 'state')!.textContent).to.equal('Còn hiệu lực');
    expect(fields(element)).to.deep.equal([
      'Số ký hiệu 15/QĐ-UBND',
      'Loại văn bản Quyết định',
      'Ngày ban hành 01/03/2024',
      'Ngày có hiệu lực 05/03/2024',
      'Thay thế 1/QĐ-UBND',
    ]);
    expect(part<HTMLAnchorElement>(element, 'reference')!.hash).to.equal('#1');
  });

  it('shows a draft with its period, opinions and answer', async () => {
    const consultation = { from: '2024-03-01', to: '2024-03-31T17:00:00+07:00', opinions: 12, answerUrl: '#tra-loi' };
    const element = await sheet({ summary: 'Dự thảo quy chế', consultation });
    expect(part(element, 'state')!.textContent).to.equal('Đang lấy ý kiến đến 17:00, 31/03/2024');
    expect(visibleText(element)).to.contain('12 ý kiến').and.to.contain('Tiếp thu, giải trình ý kiến');
    expect(decodeURIComponent(part<HTMLAnchorElement>(element, 'calendar')!.href)).to.contain(
      'DTSTART:20240331T100000Z',
    );
    const closed = await sheet({ summary: 'A', consultation: { to: '2024-03-04' } });
    expect(part(closed, 'state')!.textContent).to.equal('Đã hết hạn góp ý (04/03/2024)');
    expect(part(closed, 'calendar')).to.equal(null);
  });

  it('reads the sheet of a CMS, and leaves one alone that it cannot read for certain', async () => {
    const lines = '<dl><dt>Số ký hiệu</dt><dd>15/QĐ-UBND</dd><dt>Trích yếu</dt><dd>Về đất đai</dd>';
    const element = await fixture<SenDocument>(`<sen-document>${lines}</dl></sen-document>`);
    await until(() => part(element, 'summary'));
    expect(part(element, 'summary')!.textContent).to.equal('Về đất đai');
    const other = await fixture<SenDocument>(`<sen-document>${lines}<dt>Ghi chú</dt><dd>B</dd></dl></sen-document>`);
    await until(() => warnings().length > 0);
    expect(warnings().join()).to.contain('Ghi chú');
    expect(other.querySelector('dl')!.checkVisibility()).to.equal(true);
    warnings().length = 0;
  });

  it('keeps the heading of a sheet that it leaves alone, and the summary below the heading of one that it reads', async () => {
    const refused = await fixture<SenDocument>(`<sen-document><h2 slot="heading">Dự thảo</h2>
      <dl><dt>Số ký hiệu<dd>15/QĐ-UBND<dt>Trích yếu<dd>Về đất đai<dt>Cột lạ<dd>Quan trọng</dl></sen-document>`);
    await until(() => warnings().join().includes('Cột lạ'));
    expect(refused.innerText).to.contain('Dự thảo').and.to.contain('Quan trọng');
    for (const seen of refused.querySelectorAll('h2, dd')) expect(seen.getBoundingClientRect().height).to.be.above(0);
    const read = await fixture<SenDocument>(`<sen-document><h2 slot="heading">Dự thảo</h2>
      <dl><dt>Trích yếu<dd>Về đất đai<dt>Cơ quan ban hành<dd>UBND phường</dl></sen-document>`);
    await until(() => part(read, 'summary'));
    expect(visibleText(read)).to.contain('Về đất đai');
    expect(read.querySelector('h2')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is published as Legislation', async () => {
    await sheet({ number: '15/QĐ-UBND', summary: 'Về đất đai', inForceFrom: '2024-01-01' });
    const published = JSON.parse(
      document.head.querySelector('script[type="application/ld+json"]')!.textContent,
    ) as object;
    expect(published).to.include({
      '@type': 'Legislation',
      legislationIdentifier: '15/QĐ-UBND',
      legislationLegalForce: 'https://schema.org/InForce',
    });
  });

  it('is in force from midnight on, on a page that stays open', async () => {
    const clock = fakeClock();
    try {
      const element = await sheet({ number: '15/QĐ-UBND', inForceFrom: '2024-03-06' });
      let now = '2024-03-05T23:59:00+07:00';
      (element.closest('sen-portal') as SenPortal).clock = () => new Date(now);
      await settle();
      expect(part(element, 'state')!.textContent).to.contain('Chưa có hiệu lực');
      now = '2024-03-06T00:00:30+07:00';
      await clock.advance(60_000);
      await settle();
      expect(part(element, 'state')!.textContent).to.equal('Còn hiệu lực');
    } finally {
      clock.restore();
    }
  });

  it('speaks the language around it', async () => {
    const element = await sheet({ number: '15/QĐ-UBND', inForceFrom: '2024-01-01' }, 'lang="en"');
    expect(part(element, 'heading')!.textContent).to.equal('Decision 15/QĐ-UBND');
    expect(part(element, 'state')!.textContent).to.equal('In force');
    const empty = await fixture<SenDocument>('<sen-document></sen-document>');
    expect(visibleText(empty)).to.equal('Chưa có thông tin về văn bản.');
    expect(parts(empty, 'empty')).to.have.length(1);
  });
});
