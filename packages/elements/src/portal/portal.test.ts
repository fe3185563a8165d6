import { ContextConsumer, ContextRoot } from '@lit/context';
import { expect } from 'chai';
import { LitElement } from 'lit';
import '../article-card/define.js';
import { accessibilityTree, fixture, itInChromium, part, settle, until, warnings } from '../testing/test-support.js';
import { portalContext } from '../internal/environment/portal-context.js';
import './define.js';
import { SenPortal } from './portal.js';

const card = '<sen-article-card published="2024-02-27T20:03:00Z" views="1204"></sen-article-card>';
const views = (root: Element) => part(root.querySelector('sen-article-card')!, 'views')!.textContent;
const time = (root: Element) => part(root.querySelector('sen-article-card')!, 'published')!.textContent;

/** An element of another library. */
class Foreign extends LitElement {
  readonly portal = new ContextConsumer(this, { context: portalContext, subscribe: true });
}
customElements.define('foreign-element', Foreign);

async function localeOf(element: Foreign, wanted: string): Promise<void> {
  for (let tries = 0; tries < 300 && element.portal.value?.locale !== wanted; tries++) {
    await new Promise((done) => setTimeout(done, 10));
  }
  expect(element.portal.value?.locale).to.equal(wanted);
}

describe('<sen-portal>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'adds nothing to the accessibility tree of its content', async () => {
      await fixture('<sen-portal><h1>Cổng thông tin</h1><p>Nội dung</p></sen-portal>');
      expect(await accessibilityTree()).to.equal(
        'heading "Cổng thông tin" level=1\nparagraph\n  StaticText "Nội dung"',
      );
    });
  });

  describe('defaults', () => {
    it('changes nothing by default', async () => {
      const portal = await fixture(`<sen-portal>${card}</sen-portal>`);
      expect([time(portal), views(portal)]).to.deep.equal(['28/02/2024 | 03:03', '1.204 lượt xem']);
    });
  });

  describe('attributes and properties', () => {
    it('sets language and time zone for the elements inside, live', async () => {
      const portal = await fixture<SenPortal>(`<sen-portal locale="en" time-zone="Europe/London">${card}</sen-portal>`);
      expect([time(portal), views(portal)]).to.deep.equal(['27 February 2024 at 20:03', '1,204 views']);
      portal.removeAttribute('locale');
      portal.timeZone = 'Asia/Tokyo';
      await settle();
      expect([time(portal), views(portal)]).to.deep.equal(['28/02/2024 | 05:03', '1.204 lượt xem']);
    });

    it('gives precedence to a lang between it and the element', async () => {
      const portal = await fixture(`<sen-portal locale="en"><div lang="vi">${card}</div></sen-portal>`);
      expect(views(portal)).to.equal('1.204 lượt xem');
    });

    it('overrides a lang outside', async () => {
      const outside = await fixture(`<div lang="vi"><sen-portal locale="en">${card}</sen-portal></div>`);
      expect(views(outside)).to.equal('1,204 views');
    });

    it('is overridden by a nested portal', async () => {
      const outer = await fixture(`<sen-portal locale="en"><sen-portal locale="vi">${card}</sen-portal></sen-portal>`);
      expect(views(outer)).to.equal('1.204 lượt xem');
    });

    it('reports an invalid clock, and uses the visitor’s', async () => {
      await fixture(`<sen-portal now="hôm nay">${card}</sen-portal>`);
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('<sen-portal>: now: "hôm nay" is not a date; write 2024-02-27');
    });

    it('reads a time without offset in its time zone, and a date as its start', async () => {
      for (const [now, moment] of [
        ['2024-02-27T10:03', '2024-02-27T10:03:00.000Z'],
        ['2024-02-27', '2024-02-27T00:00:00.000Z'],
        ['2024-02-27T10:03+07:00', '2024-02-27T03:03:00.000Z'],
      ]) {
        const portal = await fixture(`<sen-portal now="${now}" time-zone="Europe/London">${card}</sen-portal>`);
        const element = portal.querySelector<LitElement & { now: Date }>('sen-article-card')!;
        expect(element.now.toJSON()).to.equal(moment);
      }
      // Some engines accept dates that are not ISO 8601.
      await fixture(`<sen-portal now="tháng 7">${card}</sen-portal>`);
      await until(() => warnings().length);
      expect(warnings().join()).to.contain('now: "tháng 7" is not a date');
    });

    it('falls back for an unknown time zone', async () => {
      const portal = await fixture(`<sen-portal time-zone="Ha/Noi">${card}</sen-portal>`);
      expect(time(portal)).to.equal('28/02/2024 | 03:03');
    });
  });

  describe('elements of other libraries', () => {
    it('receive updates of the context from the closest portal', async () => {
      const outer = await fixture<SenPortal>(
        '<sen-portal locale="vi"><foreign-element></foreign-element><sen-portal locale="fr"><foreign-element></foreign-element></sen-portal></sen-portal>',
      );
      const [first, second] = outer.querySelectorAll<Foreign>('foreign-element');
      await localeOf(first!, 'vi');
      await localeOf(second!, 'fr');
      outer.locale = 'en';
      await localeOf(first!, 'en');
      await localeOf(second!, 'fr');
    });

    it('receive the context from a portal that is defined after their request, if the page keeps pending requests', async () => {
      const root = new ContextRoot();
      root.attach(document.body);
      const late = await fixture(
        '<sen-later-portal locale="en"><foreign-element></foreign-element></sen-later-portal>',
      );
      customElements.define('sen-later-portal', class extends SenPortal {});
      await localeOf(late.querySelector<Foreign>('foreign-element')!, 'en');
      root.detach(document.body);
    });
  });

  describe('lifecycle', () => {
    it('configures elements that were upgraded before it was defined', async () => {
      const late = await fixture(`<sen-late-portal locale="en">${card}</sen-late-portal>`);
      expect(views(late)).to.equal('1.204 lượt xem');
      customElements.define('sen-late-portal', class extends SenPortal {});
      await settle();
      expect(views(late)).to.equal('1,204 views');
    });

    it('is unregistered when it is removed, even with an update pending', async () => {
      const portal = await fixture<SenPortal>(`<sen-portal>${card}</sen-portal>`);
      portal.locale = 'en';
      portal.remove();
      await portal.updateComplete;
      const known = (globalThis as Record<symbol, unknown>)[Symbol.for('sen-portals@1')] as Map<Node, unknown>;
      expect(known.has(portal)).to.equal(false);
    });

    it('no longer configures an element that is moved out', async () => {
      const portal = await fixture<SenPortal>(`<sen-portal locale="en">${card}</sen-portal>`);
      const element = portal.querySelector('sen-article-card')!;
      portal.parentElement!.append(element);
      await settle();
      expect(part(element, 'views')!.textContent).to.equal('1.204 lượt xem');
      portal.locale = 'vi';
      await settle();
      portal.append(element);
      portal.locale = 'en';
      await settle();
      expect(views(portal)).to.equal('1,204 views');
    });
  });
});
