import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { registerTerms } from '../internal/environment/terms.js';
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
import type { SenTargetMeter } from './target-meter.js';
import './define.js';

/** A meter on 1 June 2024. */
async function meter(attributes: string, children = ''): Promise<SenTargetMeter> {
  const portal = await fixture(
    `<sen-portal now="2024-06-01T00:00:00+07:00"><sen-target-meter ${attributes}>${children}</sen-target-meter></sen-portal>`,
  );
  return portal.querySelector('sen-target-meter')!;
}

const workers = 'label="Lao động qua đào tạo" actual="71.5" targets="2025: 75-80; 2030: 80-85"';

/** What a screen reader would say, text by text in the order of the tree, spaces folded. */
function heard(element: Element): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element)) return;
    if (node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none') return;
    if (node.role === 'meter') texts.push(node.ariaValueText!);
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    (assigned.length ? assigned : node.childNodes).forEach(walk);
  };
  element.shadowRoot!.childNodes.forEach(walk);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** What is seen, with plain spaces. */
const shown = (element: Element) => visibleText(element).replace(/\u00a0/g, ' ');

const words = (text: string) =>
  text
    .replace(/[.:;,]\s/g, ' ')
    .replace(/\.$/, '')
    .replace(/\s+/g, ' ');

/** Where a part of the drawing begins and ends, as shares of the track. */
function place(element: Element, selector: string): [number, number] {
  const track = part(element, 'track')!.getBoundingClientRect();
  const { left, right } = element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
  return [(left - track.left) / track.width, (right - track.left) / track.width];
}

describe('<sen-target-meter>', () => {
  // It loads for the first meter that asks for it.
  before(() => import('./announce.js'));

  describe('accessibility', () => {
    itInChromium('tree', 'is read as one sentence, and the drawing is not', async () => {
      await meter(workers);
      expect((await accessibilityTree()).replace(/\u00a0/g, ' ')).to.equal(
        [
          'paragraph',
          '  StaticText "Lao động qua đào tạo"',
          'paragraph',
          '  StaticText "thực hiện"',
          '  StaticText "71,5%"',
          'StaticText "Mục tiêu 2025: 75–80%"',
          'StaticText "2030: 80–85%"',
          'StaticText "Còn thiếu 3,5 điểm % (2025)"',
        ].join('\n'),
      );
    });

    for (const [attributes, sentence] of [
      [
        workers,
        'Lao động qua đào tạo: thực hiện 71,5%. Mục tiêu 2025: 75–80%; 2030: 80–85%. Còn thiếu 3,5 điểm % (2025).',
      ],
      [
        'label="Hộ nghèo" actual="0.35" as-of="2024-03-31" max="1" targets="2030: <0.2"',
        'Hộ nghèo: đến 31/03/2024 thực hiện 0,35%. Mục tiêu 2030: dưới 0,2%. Cao hơn 0,15 điểm % (2030).',
      ],
      [
        'label="Thu ngân sách" unit="tỷ đồng" actual="45799" targets="2025: 36875" baseline="2020: 30000"',
        'Thu ngân sách: thực hiện 45.799 tỷ đồng. Năm 2020: 30.000 tỷ đồng; Mục tiêu 2025: 36.875 tỷ đồng. Vượt, đạt 124% (2025).',
      ],
      ['label="Công dân học tập" targets="2025: 50; 2030: 70"', 'Công dân học tập. Mục tiêu 2025: 50%; 2030: 70%.'],
      ['label="Xóa mù chữ" qualitative="duy trì mức độ 2"', 'Xóa mù chữ. Mục tiêu duy trì mức độ 2.'],
      [
        'label="Giường" unit="giường" targets="2025: 1; 2026: 2; 2027: 3"',
        'Giường. Mục tiêu 2025: 1 giường; 2026: 2 giường; 2027: 3 giường.',
      ],
    ] as const) {
      it(`says “${sentence}”`, async () => {
        expect(words(heard(await meter(attributes)).replace(/ thang đo [^A-Z]*/, ' '))).to.equal(
          words(sentence.replace(/ /g, ' ')),
        );
      });
    }

    itInChromium('tree', 'says the same once, as a meter, when asked to', async () => {
      const element = await meter(`${workers} announce-as-meter`);
      const sentence =
        'Lao động qua đào tạo: thực hiện 71,5%. Mục tiêu 2025: 75–80%; 2030: 80–85%. Còn thiếu 3,5 điểm % (2025).';
      expect((await accessibilityTree()).replace(/\u00a0/g, ' ')).to.contain(`meter "${sentence}"`);
      expect(await accessibilityTree()).not.to.contain('StaticText');
      expect(heard(element)).to.equal(sentence);
      const track = part(element, 'track')!;
      expect(track.ariaLabel).to.equal(track.ariaValueText);
      expect([track.ariaValueNow, track.ariaValueMin, track.ariaValueMax, track.tabIndex]).to.deep.equal([
        '71.5',
        '0',
        '100',
        -1,
      ]);
    });

    it('goes back to words, and needs a figure to be a meter', async () => {
      const element = await meter(`${workers} announce-as-meter`);
      element.announceAsMeter = false;
      await settle();
      expect(part(element, 'track')!.role).to.equal(null);
      expect(heard(element)).to.contain('Lao động qua đào tạo thực hiện 71,5%');
      const plan = await meter('label="A" targets="2025: 50" announce-as-meter');
      expect(part(plan, 'track')!.role).to.equal(null);
      expect(heard(plan)).to.equal('A Mục tiêu 2025: 50%');
    });

    it('keeps the value of a meter within its range', async () => {
      const element = await meter('label="A" actual="130" targets="2025: 80" announce-as-meter');
      expect(part(element, 'track')!.ariaValueNow).to.equal('100');
      expect(part(element, 'track')!.ariaValueText).to.contain('130');
    });

    it('has no live region and nothing to focus', async () => {
      const element = await meter(workers);
      expect(element.shadowRoot!.querySelector('[aria-live], [role=status], [tabindex], a, button, input')).to.equal(
        null,
      );
    });

    itInChromium('media', 'tells what is reached from what is not in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const reached = getComputedStyle(part(await meter('actual="90" targets="2025: 80"'), 'fill')!).fill;
      const open = await meter('actual="70" targets="2025: 80"');
      const stripes = getComputedStyle(open.shadowRoot!.querySelector('.stripes')!);
      const seen = [getComputedStyle(part(open, 'fill')!).fill, stripes.stroke, stripes.display];
      await emulateMedia({ forcedColors: 'none' });
      expect(reached).not.to.equal(seen[0]);
      expect(seen[0]).not.to.equal(seen[1]);
      expect(seen[2]).not.to.equal('none');
    });
  });

  describe('defaults', () => {
    it('is no empty hole without anything', async () => {
      expect(shown(await meter(''))).to.equal('(Mục tiêu chưa có tên)\nChưa có mục tiêu hợp lệ');
    });

    it('shows label and figure where the milestones are missing', async () => {
      const element = await meter('label="Hộ nghèo" actual="0.35"');
      expect(shown(element)).to.equal('Hộ nghèo\nthực hiện 0,35%\nChưa có mục tiêu hợp lệ');
      expect(part(element, 'track')!.checkVisibility()).to.equal(false);
    });
  });

  describe('attributes and properties', () => {
    it('has no bar without a figure: marks on a line, with their values', async () => {
      const element = await meter('label="Biết chữ" targets="2025: >=99.5; 2030: 99.6"');
      expect(part(element, 'fill')!.checkVisibility()).to.equal(false);
      expect(part(element, 'value')!.checkVisibility()).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('.mark')).to.have.length(2);
      const texts = [...element.shadowRoot!.querySelectorAll('.labels text')];
      expect(texts.map((text) => text.textContent!.replace(/\u00a0/g, ' '))).to.deep.equal(['≥ 99,5%', '99,6%']);
      const [first, second] = texts.map((text) => text.getBoundingClientRect());
      expect(second!.top).to.be.at.least(first!.bottom - 4);
      expect(shown(element)).to.contain('Mục tiêu 2025: từ 99,5% trở lên\n2030: 99,6%');
    });

    it('has no bar for a limit without a figure either', async () => {
      const element = await meter('max="5" targets="2025: <=3; 2030: <0.5"');
      expect(part(element, 'fill')!.checkVisibility()).to.equal(false);
      const [left, right] = place(element, '.mark.first');
      expect((left + right) / 2).to.be.closeTo(0.6, 0.01);
    });

    it('ends in an arrow beyond the scale', async () => {
      const arrow = async (actual: string) =>
        (await meter(`label="A" actual="${actual}" targets="2025: 80"`))
          .shadowRoot!.querySelector('.beyond')
          ?.getAttribute('x');
      expect(await arrow('130')).to.equal('100%');
      expect(await arrow('-4')).to.equal('0%');
      expect(await arrow('100')).to.equal(undefined);
    });

    it('draws figure, range and mark where they belong', async () => {
      const element = await meter('actual="71.5" targets="2025: 75-80; 2030: 90"');
      const [from, to] = place(element, '.fill');
      expect(from).to.be.closeTo(0, 0.01);
      expect(to).to.be.closeTo(0.715, 0.01);
      const [low, high] = place(element, '.mark.first');
      expect(low).to.be.closeTo(0.75, 0.02);
      expect(high).to.be.closeTo(0.8, 0.02);
      const [left, right] = place(element, '.mark:not(.first)');
      expect((left + right) / 2).to.be.closeTo(0.9, 0.01);
    });

    it('clamps the drawing, never the text', async () => {
      const over = await meter('label="A" actual="130" targets="2025: 80"');
      expect(place(over, '.fill')[1]).to.be.closeTo(1, 0.01);
      expect(part(over, 'value')!.textContent).to.contain('130');
      const below = await meter('label="A" actual="-4" targets="2025: 80"');
      expect(part(below, 'fill')!.getBoundingClientRect().width).to.equal(0);
      expect(part(below, 'value')!.textContent).to.contain('−4');
      expect(shown(below)).to.contain('Còn thiếu 84 điểm %');
    });

    it('draws from zero to both sides', async () => {
      const element = await meter('actual="-2.5" min="-5" max="15" targets="2025: 8"');
      const [from, to] = place(element, '.fill');
      expect(from).to.be.closeTo(0.125, 0.01);
      expect(to).to.be.closeTo(0.25, 0.01);
      expect(shown(element)).to.contain('8%');
    });

    it('marks where it started', async () => {
      const element = await meter(`${workers} baseline="2020: 64"`);
      expect(place(element, '.start')[0]).to.be.closeTo(0.64, 0.01);
      expect(shown(element)).to.contain('Năm 2020: 64%\nMục tiêu 2025: 75–80%\n2030: 80–85%');
    });

    it('names the scale where it is not 0 to 100', async () => {
      const scale = async (attributes: string) => {
        const legend = part(await meter(attributes), 'legend')!;
        // Firefox does not tell what it makes of attr().
        return getComputedStyle(legend, '::after').content.replace('attr(data-scale)', `"${legend.dataset['scale']}"`);
      };
      expect(await scale('max="1" targets="2030: <0.2"')).to.equal('"thang đo 0–1%"');
      expect(await scale('unit="tỷ đồng" targets="2025: 36875"')).to.equal('"thang đo 0–50.000\u00a0tỷ đồng"');
      expect(await scale('targets="2025: 50"')).to.equal('none');
    });

    it('shows more milestones than two, in the order of their deadlines', async () => {
      const element = await meter('unit="giường" targets="2030: 180; 2025: 120; 2035: 200; 2027: 150"');
      expect(parts(element, 'milestone').map((each) => each.textContent)).to.deep.equal([
        'Mục tiêu 2025: 120\u00a0giường',
        '2027: 150\u00a0giường',
        '2030: 180\u00a0giường',
        '2035: 200\u00a0giường',
      ]);
      expect(element.shadowRoot!.querySelectorAll('.mark')).to.have.length(4);
    });

    it('lets the author choose the milestone that drives the state', async () => {
      const element = await meter(`${workers} milestone="2030"`);
      expect(part(element, 'state')!.textContent).to.contain('8,5');
      element.milestone = '2041';
      await settle();
      expect(part(element, 'state')!.textContent).to.contain('3,5');
      expect(warnings().join()).to.contain(
        'milestone: "2041" is not a deadline of "Lao động qua đào tạo"; write one of 2025, 2030',
      );
    });

    it('goes by the clock of the portal', async () => {
      const portal = await fixture(
        `<sen-portal now="2026-01-02T00:00:00+07:00"><sen-target-meter ${workers}></sen-target-meter></sen-portal>`,
      );
      expect(part(portal.firstElementChild!, 'state')!.textContent).to.contain('8,5');
    });

    it('has a heading for a label only when asked for one', async () => {
      const label = async (more: string) =>
        part(await meter(`label="A" targets="2025: 5" ${more}`), 'label')!.localName;
      expect(await label('')).to.equal('p');
      expect(await label('heading-level="4"')).to.equal('h4');
    });

    it('shows the good milestones and names the bad ones, word for word', async () => {
      const element = await meter('label="A" targets="2025: 99,5; 2030: 80; x"');
      expect(shown(element)).to.contain('2030: 80%');
      await until(() => warnings().length > 1);
      const messages = warnings().join('\n');
      expect(messages).to.contain('<sen-target-meter>: targets: "2025: 99,5" uses a decimal comma; write "2025: 99.5"');
      expect(messages).to.contain('<sen-target-meter>: targets: "x" has no year; write "2025: x"');
    });

    it('says plainly when nothing of the milestones is usable', async () => {
      expect(shown(await meter('label="Hộ nghèo" targets="sai"'))).to.equal('Hộ nghèo\nChưa có mục tiêu hợp lệ');
    });

    for (const [attribute, value] of [
      ['actual', 'abc'],
      ['actual', '71,5'],
      ['min', 'x'],
      ['max', '1.000.000'],
      ['as-of', '31/12/2024'],
      ['baseline', '2020'],
    ]) {
      it(`survives ${attribute}="${value}" and names it`, async () => {
        const element = await meter(`label="A" targets="2025: 50" ${attribute}="${value}"`);
        expect(shown(element)).to.contain('2025: 50%');
        await until(() => warnings().length);
        expect(warnings().join()).to.contain(`${attribute}: "${value}"`);
      });
    }

    it('shows hostile text as text', async () => {
      const evil = '&lt;img src=x onerror=alert(1)&gt;';
      const element = await meter(`label="${evil}" unit="${evil}" qualitative="${evil}" actual="1" targets="2025: 5"`);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(shown(element)).to.contain('<img src=x onerror=alert(1)>');
    });

    it('takes a very long unit and label without overflowing', async () => {
      const element = await meter(
        `label="${'Khuyếnhọc'.repeat(30)}" unit="${'đơnvịtính'.repeat(12)}" actual="5" targets="2025: 9"`,
      );
      element.style.inlineSize = '16rem';
      await settle();
      expect(part(element, 'base')!.scrollWidth).to.be.at.most(part(element, 'base')!.clientWidth + 6);
    });
  });

  describe('order', () => {
    it('puts a day in a year before the end of that year', async () => {
      const element = await meter('label="A" targets="2025: 80; 2025-06-30: 70; 2030: 90"');
      expect(parts(element, 'milestone').map((each) => each.textContent!.replace(/\u00a0/g, ' '))).to.deep.equal([
        'Mục tiêu 30/06/2025: 70%',
        '2025: 80%',
        '2030: 90%',
      ]);
    });
  });

  describe('slots', () => {
    itInChromium('tree', 'lets a slotted label win, with its own heading level', async () => {
      const element = await meter(`${workers}`, '<h4 slot="label">Tên thật</h4><p slot="note">Cục Thống kê</p>');
      expect(heard(element)).to.match(/^Tên thật thực hiện 71,5.*Cục Thống kê$/);
      expect(await accessibilityTree()).to.contain('heading "Tên thật" level=4');
      expect(element.target.label).to.equal('Tên thật');
    });

    it('keeps other children for the page without script', async () => {
      const element = await meter(workers, '<p>75–80% vào năm 2025</p>');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    });

    it('follows children that arrive later', async () => {
      const element = await meter('targets="2025: 5"');
      element.insertAdjacentHTML('beforeend', '<b slot="label">Đến sau</b>');
      await settle();
      expect(heard(element)).to.match(/^Đến sau/);
    });
  });

  describe('data', () => {
    const json =
      '<script type="application/json">{"label": "JSON", "actual": 1, "unit": "xã", "source": "JSON", "milestones": [{"due": 2030, "value": 9}]}</script>';

    it('takes each field from the first source that has it: attribute, property, JSON child', async () => {
      const element = await meter('actual="3"', json);
      element.target = { label: 'Đối tượng', actual: 2, unit: 'phường' };
      await settle();
      expect(element.target).to.deep.equal({
        label: 'Đối tượng',
        actual: 3,
        unit: 'phường',
        source: 'JSON',
        milestones: [{ due: '2030', bound: 'at-least', value: 9, reach: true }],
      });
      expect(shown(element)).to.equal(
        'Đối tượng\nthực hiện 3 phường\nMục tiêu 2030: 9 phường\nCòn thiếu 6 phường (2030)\nNguồn: JSON',
      );
    });

    it('survives objects of the wrong kind', async () => {
      const element = await meter(workers);
      for (const wrong of [null, 7, 'x', [], { label: {}, actual: NaN, milestones: 'x', parts: 3 }]) {
        element.target = wrong as never;
        await settle();
        expect(shown(element)).to.contain('Còn thiếu 3,5 điểm %');
      }
    });
  });

  describe('localisation', () => {
    it('follows the closest lang, live', async () => {
      const element = await meter(workers);
      document.documentElement.lang = 'en';
      await settle();
      expect(shown(element)).to.equal(
        'Lao động qua đào tạo\nactual 71.5%\nTarget 2025: 75–80%\n2030: 80–85%\n3.5 percentage points to go (2025)',
      );
    });

    it('speaks a third language that the page adds', async () => {
      const element = await meter(`${workers} lang="fr"`);
      registerTerms('fr', { 'sen-target-meter': { short: (gap: string) => `encore ${gap}`, goal: 'Objectif' } });
      await settle();
      expect(shown(element)).to.contain('Objectif 2025');
      expect(shown(element)).to.contain('Encore 3,5 điểm %');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-meter') as SenTargetMeter;
      element.target = { label: 'Sớm', milestones: [{ due: '2030', bound: 'at-least', value: 50 }] };
      const { SenTargetMeter: Meter } = await import('./target-meter.js');
      customElements.define('sen-late-meter', class extends Meter {});
      document.body.append(element);
      await settle();
      expect(shown(element)).to.contain('Sớm');
      element.remove();
    });

    it('changes only what has changed', async () => {
      const element = await meter(workers);
      const before = [...element.shadowRoot!.querySelectorAll('*')];
      element.actual = 77;
      await settle();
      expect([...element.shadowRoot!.querySelectorAll('*')]).to.deep.equal(before);
      expect(part(element, 'state')!.textContent).to.equal('Trong khoảng mục tiêu 2025');
      expect(place(element, '.fill')[1]).to.be.closeTo(0.77, 0.01);
    });
  });

  it('keeps a sign before its figure on a page that runs from right to left', async () => {
    const page = await fixture<HTMLElement>(
      '<div dir="rtl"><sen-target-meter label="Biết chữ" targets="2030: >=99.6"></sen-target-meter></div>',
    );
    const text = page.firstElementChild!.shadowRoot!.querySelector<SVGTextElement>('.labels text')!;
    expect(text.textContent).to.match(/^≥/);
    expect(text.getStartPositionOfChar(0).x).to.be.below(text.getStartPositionOfChar(2).x);
  });
});
