import { expect } from 'chai';
import '../../all.js';
import { samples } from '../../testing/contract.samples.js';
import { fixture, settle } from '../../testing/test-support.js';

/** The texts that an element shows, in their order, without announcements: those end by the clock. */
function shown(node: Node): string {
  if (node instanceof Element && node.matches('style, script, template, [role=status], [role=alert]')) return '';
  const root = (node as Partial<Element>).shadowRoot;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const nodes = root ? root.childNodes : assigned.length ? assigned : node.childNodes;
  if (node.nodeType === 3) return (node as Text).data;
  return [...nodes].map(shown).join(' ').replace(/\s+/g, ' ');
}

describe('data-slot', () => {
  const slotted = Object.entries(samples).flatMap(([tag, { markup, children = '', load }]) =>
    [markup, children].filter((form) => / slot="/.test(form)).map((form) => ({ tag, form, load })),
  );

  it('is tried with the children of all elements that have slots with names', () => {
    expect(new Set(slotted.map(({ tag }) => tag)).size).to.be.at.least(9);
  });

  for (const { tag, form, load } of slotted) {
    it(`names a slot as slot does: <${tag}> ${/slot="[^"]+"/.exec(form)![0]}`, async () => {
      await load();
      const own = await fixture(form);
      const kept = await fixture(form.replaceAll(' slot="', ' data-slot="'));
      await settle();
      expect(shown(own).trim()).not.to.equal('');
      expect(shown(kept)).to.equal(shown(own));
    });
  }

  it('is taken from a child that comes later', async () => {
    const list = await fixture('<sen-section-list></sen-section-list>');
    const heading = document.createElement('h2');
    heading.dataset['slot'] = 'heading';
    heading.textContent = 'Tin phường';
    list.append(heading);
    await settle();
    expect(heading.assignedSlot?.name).to.equal('heading');
  });

  it('is taken out of the paragraphs of an editor', async () => {
    const card = await fixture(`<sen-article-card><p>  <i data-slot="category">Tin</i><br>
      <b slot="headline"><a href="/a">Một</a></b></p><p><i data-slot="x">y</i></p><p>Chữ <i slot="meta">z</i></p></sen-article-card>`);
    await settle();
    expect([...card.children].map(({ localName, slot }) => `${localName} ${slot}`.trim())).to.deep.equal([
      'i category',
      'b headline',
      'p',
      'p',
    ]);
    expect(card.querySelector('b')!.assignedSlot?.name).to.equal('headline');
  });

  it('moves the nodes themselves, once, with their listeners', async () => {
    const host = document.createElement('div');
    host.innerHTML = `<sen-article-card><p><b data-slot="headline"><a href="#a">Một</a></b></p></sen-article-card>`;
    const [link, bold] = [host.querySelector('a')!, host.querySelector('b')!];
    let clicks = 0;
    link.addEventListener('click', () => clicks++);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(host, { childList: true, subtree: true });
    const card = host.querySelector('sen-article-card')!;
    document.body.append(host);
    await settle();
    await settle();
    expect(card.querySelector(':scope > b')).to.equal(bold);
    link.click();
    expect(clicks).to.equal(1);
    expect(changes.filter(({ target }) => target === card)).to.have.length(1);
    card.append(document.createElement('i'));
    await settle();
    expect(card.querySelector(':scope > b')).to.equal(bold);
    observer.disconnect();
    host.remove();
  });

  it('leaves the paragraphs of frameworks and of libraries that listen to them', async () => {
    const host = document.createElement('div');
    host.innerHTML = `<sen-article-card><p><b data-slot="headline">Một</b></p><p><!----><i data-slot="category">x</i></p></sen-article-card>`;
    Object.assign(host.querySelector('p')!, { __reactFiber$x: {} });
    document.body.append(host);
    await settle();
    expect(host.querySelectorAll('sen-article-card > p')).to.have.length(2);
    host.remove();
  });

  it('leaves an own slot, and the names of other libraries', async () => {
    const card = await fixture(
      '<sen-article-card><b slot="summary" data-slot="headline">Tóm</b><i data-slot="card-header">Đầu</i></sen-article-card>',
    );
    expect([...card.children].map(({ slot }) => slot)).to.deep.equal(['summary', '']);
  });
});
