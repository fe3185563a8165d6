import { expect } from 'chai';
import type { LitElement } from 'lit';
import { samples } from './contract.samples.js';
import { propertiesOf, values, type SenClass } from './property-values.js';
import { fixture, settle, until, warnings } from './test-support.js';

/*
 * Every property of every element accepts a value of any type without an exception, and renders nothing that is no
 * content. Frameworks set what they have: `true` for a bare attribute, `[]` before data has loaded, an object from JSON
 * instead of a text.
 */

const shown = (element: Element) => (element.shadowRoot?.innerHTML ?? '').replace(/<!--[\s\S]*?-->/g, '');

/** Texts that must not be rendered: names of types, and empty values. */
const leak = /\[object|\bundefined\b|\bNaN\b|\bnull\b|function|=>|onerror|senRan/;

for (const [tag, { load, markup }] of Object.entries(samples)) {
  describe(`<${tag}> takes properties of any type`, () => {
    let Class: SenClass;
    const errors: string[] = [];
    const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
      errors.push(String('reason' in event ? event.reason : event.message));
      event.preventDefault();
    };
    // The runner has a listener that would end the test.
    let whole: typeof window.onerror;

    before(async () => {
      await load();
      Class = customElements.get(tag) as SenClass;
      whole = window.onerror;
      window.onerror = null;
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
    });
    after(() => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      window.onerror = whole;
    });

    for (const [name, make] of Object.entries(values)) {
      it(name, async () => {
        const main = await fixture<HTMLElement>('<div></div>');
        const found: string[] = [];
        const made: [property: string, element: LitElement][] = [];
        /** Fails by name, so that all properties can update at once. */
        const rendered = (property: string, element: LitElement) =>
          element.updateComplete.catch((error: unknown) => found.push(`${property}: ${error as Error}`));
        const set = (property: string, element: LitElement) => {
          try {
            Object.assign(element, { [property]: make() });
            // Getters return a value, too.
            void (element as unknown as Record<string, unknown>)[property];
          } catch (error) {
            found.push(`${property}: ${error as Error}`);
          }
        };
        for (const property of propertiesOf(Class)) {
          // Set by lists and boards only.
          if (name === 'an object that throws' && ['board', 'listContext'].includes(property)) continue;
          const before = document.createElement(tag) as LitElement;
          const after = document.createElement(tag) as LitElement;
          made.push([property, before], [property, after]);
          set(property, before);
          main.append(before, after);
        }
        await Promise.all(made.map(([property, element]) => rendered(property, element)));
        for (const [index, [property, element]] of made.entries()) if (index % 2) set(property, element);
        await Promise.all(made.map(([property, element]) => rendered(property, element)));
        await settle();
        for (const [property, element] of made) {
          const leaked = leak.exec(shown(element));
          if (leaked)
            found.push(
              `${property}: shows ${shown(element)
                .slice(Math.max(0, leaked.index - 60))
                .slice(0, 120)}`,
            );
        }
        expect([...found, ...errors.splice(0)]).to.deep.equal([]);
        expect((window as { senRan?: boolean }).senRan).to.equal(undefined);
      });
    }

    it('undefined and null restore the default', async () => {
      const holder = await fixture<HTMLElement>(`<div><div>${markup}</div><div>${markup}</div></div>`);
      const [changed, plain] = [...holder.children].map((each) => each.firstElementChild as LitElement);
      const fields = (element: Element) =>
        [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select')].map(({ value }) => value);
      const look = (element: Element) => [shown(element), ...fields(element)].join('\n');
      await until(() => look(changed!) === look(plain!));
      const found: string[] = [];
      for (const [property, { attribute, state }] of Class.elementProperties) {
        const written = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
        if (state || attribute === false || plain!.hasAttribute(written)) continue;
        for (const value of [undefined, null]) {
          Object.assign(changed!, { [property]: value });
          await changed!.updateComplete;
          if (look(changed!) !== look(plain!)) found.push(`${String(property)}: ${String(value)}`);
        }
        changed!.setAttribute(written, 'x');
        changed!.removeAttribute(written);
        await changed!.updateComplete;
        await settle(holder);
        if (look(changed!) !== look(plain!)) found.push(`${String(property)}: attribute removed`);
      }
      expect(found).to.deep.equal([]);
      await settle();
      expect(warnings().filter((each) => /undefined|null/.test(each))).to.deep.equal([]);
      expect(errors.splice(0)).to.deep.equal([]);
    });

    it('a stringified object in an attribute is no content, and does not override the property', async () => {
      const plain = await fixture(`<${tag}></${tag}>`);
      const attributes = [...Class.elementProperties]
        .filter(([, { state, type }]) => !state && type !== Boolean && type !== Number)
        .map(([property, { attribute }]) =>
          typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
        );
      for (const printed of ['[object Object]', '[object Object],[object Object]']) {
        const element = document.createElement(tag) as LitElement;
        for (const attribute of attributes) element.setAttribute(attribute, printed);
        plain.after(element);
        await settle();
        expect(shown(element)).to.equal(shown(plain));
        const untold = () =>
          attributes.filter(
            (attribute) =>
              warnings().filter(
                (each) =>
                  each.includes(`<${tag}>: ${attribute}: "${printed}"`) && each.includes('set the property instead'),
              ).length !== 1,
          );
        await until(() => !untold().length);
        expect(untold()).to.deep.equal([]);
      }
    });
  });
}
