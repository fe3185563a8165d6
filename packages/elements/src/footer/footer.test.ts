import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  settle,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import type { SenFooter } from './footer.js';
import './define.js';

const foot = (attributes = '', children = '') =>
  fixture<SenFooter>(`<sen-footer ${attributes}>${children}</sen-footer>`);

const full = `agency="Ủy ban nhân dân phường Khương Trung" address="Quận Thanh Xuân, Hà Nội" telephone="(024) 3853 0000"
  email="vanthu@phuong.example" person-responsible="Chủ tịch Ủy ban nhân dân phường" licence="Giấy phép số 1"`;

const links = (element: SenFooter) =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => `${link.textContent} → ${link.getAttribute('href')}`);

describe('<sen-footer>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'has agency, contact, person responsible and reuse notice', async () => {
      await foot(full);
      expect(await accessibilityTree()).to.equal(
        [
          'sectionfooter',
          '  paragraph',
          '    StaticText "Ủy ban nhân dân phường Khương Trung"',
          '  paragraph',
          '    StaticText "Địa chỉ:"',
          '    StaticText "Quận Thanh Xuân, Hà Nội"',
          '  paragraph',
          '    StaticText "Điện thoại:"',
          '    link "(024) 3853 0000"',
          '  paragraph',
          '    StaticText "Thư điện tử:"',
          '    link "vanthu@phuong.example"',
          '  paragraph',
          '    StaticText "Chịu trách nhiệm chính:"',
          '    StaticText "Chủ tịch Ủy ban nhân dân phường"',
          '  paragraph',
          '    StaticText "Ghi rõ nguồn “Ủy ban nhân dân phường Khương Trung” khi phát hành lại thông tin từ cổng này."',
          '  paragraph',
          '    StaticText "Giấy phép số 1"',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'is the contentinfo of the page, once, also inside an author’s footer', async () => {
      const element = await foot(full);
      element.parentElement!.after(element);
      const marks = async () =>
        (await executeServerCommand<string, undefined>('accessibility-tree')).match(/^\s*contentinfo/gm)?.length;
      expect(await marks()).to.equal(1);
      const footer = document.createElement('footer');
      element.replaceWith(footer);
      footer.append(element);
      await settle();
      expect(await marks()).to.equal(1);
      footer.remove();
    });
  });

  describe('defaults', () => {
    it('shows the reuse notice by default', async () => {
      expect(visibleText(await foot())).to.equal('Ghi rõ nguồn khi phát hành lại thông tin từ cổng này.');
    });
  });

  describe('attributes and properties', () => {
    for (const [written, url] of [
      ['(024) 3853 0000', 'tel:02438530000'],
      ['+84 (0)24 3853 0000', 'tel:+842438530000'],
      ['024.3853.0000 máy lẻ 12', 'tel:02438530000'],
      ['1022', 'tel:1022'],
    ]) {
      it(`links ${written} to the number to dial`, async () => {
        expect(links(await foot(`telephone="${written}"`))).to.deep.equal([`${written} → ${url}`]);
      });
    }

    it('accepts several telephone numbers and email addresses', async () => {
      const element = await foot('telephone="1022; 024 3853 0000;" email="a@x.example; b@x.example"');
      expect(links(element)).to.deep.equal([
        '1022 → tel:1022',
        '024 3853 0000 → tel:02438530000',
        'a@x.example → mailto:a@x.example',
        'b@x.example → mailto:b@x.example',
      ]);
      expect(visibleText(element)).to.contain('Điện thoại: 1022, 024 3853 0000\n');
    });

    it('shows invalid telephone numbers and email addresses as text, with a warning', async () => {
      const element = await foot('telephone="đang cập nhật" email="javascript:alert(1)@x"');
      expect(links(element)).to.deep.equal([]);
      expect(visibleText(element)).to.contain('Điện thoại: đang cập nhật\nThư điện tử: javascript:alert(1)@x');
      expect(warnings().join()).to.contain('telephone: "đang cập nhật"').and.to.contain('email:');
    });

    it('credits source-name, or shows the author’s text, or nothing', async () => {
      const element = await foot('agency="Phường" source-name="Cổng thông tin điện tử phường"');
      expect(part(element, 'reuse')!.textContent).to.equal(
        'Ghi rõ nguồn “Cổng thông tin điện tử phường” khi phát hành lại thông tin từ cổng này.',
      );
      element.reuse = 'Giữ nguyên nội dung khi đăng lại.';
      await settle();
      expect(visibleText(element)).to.equal('Phường\nGiữ nguyên nội dung khi đăng lại.');
      element.reuse = '';
      await settle();
      expect(visibleText(element)).to.equal('Phường');
    });

    it('handles values of the wrong type, and shows hostile text as text', async () => {
      const element = await foot();
      Object.assign(element, { agency: '<img src=x onerror=alert(1)>', telephone: 1022, email: {}, address: 5 });
      await settle();
      expect(visibleText(element)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('1022');
    });
  });

  describe('slots', () => {
    itInChromium('tree', 'prefers children to attributes', async () => {
      await foot(
        full,
        `<h2 slot="agency">Tên trong thẻ</h2><address slot="contact">Gặp bộ phận một cửa</address>
        <p slot="responsible">Trách nhiệm: Văn phòng</p><p slot="reuse">Được đăng lại</p><p slot="licence">Giấy phép khác</p>
        <ul slot="links"><li><a href="/a">Sơ đồ cổng</a></li></ul><a slot="marks" href="/b">Tín nhiệm mạng</a><p>Thêm nữa</p>`,
      );
      const tree = await accessibilityTree();
      for (const gone of ['Ủy ban', 'Quận', '3853', 'Chủ tịch', 'Ghi rõ', 'số 1']) expect(tree).not.to.contain(gone);
      for (const shown of [
        'heading "Tên trong thẻ" level=2',
        'Gặp bộ phận',
        'Văn phòng',
        'Được đăng lại',
        'Giấy phép khác',
        'link "Sơ đồ cổng"',
        'link "Tín nhiệm mạng"',
        'Thêm nữa',
      ])
        expect(tree).to.contain(shown);
    });

    itInChromium('media', 'says on paper when and from where it was printed, and on screen nothing of it', async () => {
      const element = await foot(full);
      const onScreen = visibleText(element);
      dispatchEvent(new Event('beforeprint'));
      expect(visibleText(element)).to.equal(onScreen);
      await emulateMedia({ media: 'print' });
      const printed = getComputedStyle(part(element, 'printed')!).display;
      await emulateMedia({ media: 'screen' });
      expect(printed).to.equal('block');
      expect(part(element, 'printed')!.textContent).to.match(
        /^In lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}, từ localhost:\d+\//,
      );
    });

    it('has containers for links and marks only if there are any', async () => {
      const element = await foot(full);
      expect([part(element, 'links'), part(element, 'marks')]).to.deep.equal([null, null]);
    });
  });

  describe('layout', () => {
    it('does not overflow at 320 pixels', async () => {
      const holder = await fixture<HTMLElement>(`<div style="inline-size: 320px"><sen-footer ${full}
        source-name="MộtTênRấtDàiKhôngCóKhoảngTrắngNàoĐểNgắtDòngỞGiữaCả"><ul slot="links"><li><a href="/a">Sơ đồ</a></li></ul></sen-footer></div>`);
      expect(part(holder.firstElementChild!, 'base')!.scrollWidth).to.be.at.most(320);
    });
  });

  describe('localisation', () => {
    it('is in English on an English page', async () => {
      const holder = await fixture(
        `<div lang="en"><sen-footer agency="Khương Trung Ward" telephone="1022"></sen-footer></div>`,
      );
      expect(visibleText(holder.firstElementChild!)).to.equal(
        'Khương Trung Ward\nTelephone: 1022\nPlease credit “Khương Trung Ward” when republishing information from this portal.',
      );
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-footer') as SenFooter;
      element.agency = 'Sớm';
      element.reuse = '';
      const { SenFooter: Footer } = await import('./footer.js');
      customElements.define('sen-late-footer', class extends Footer {});
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(visibleText(element)).to.equal('Sớm');
    });
  });
});
