import { expect } from 'chai';
import { LitElement } from 'lit';
import { define } from './define.js';
import { isUpgrading } from './registration/upgrade-state.js';

let count = 0;
const freshTag = () => `sen-defined-${++count}`;

describe('define', () => {
  it('registers a class that the page has registered under a name of its own', () => {
    class Element extends LitElement {}
    customElements.define(freshTag(), Element);
    const tag = freshTag();
    define(tag, Element);
    expect(document.createElement(tag)).to.be.an.instanceOf(Element);
    expect(isUpgrading).to.equal(false);
    define(tag, Element);
  });

  it('keeps the first of two classes', () => {
    const tag = freshTag();
    class First extends LitElement {}
    define(tag, First);
    define(tag, class extends LitElement {});
    expect(customElements.get(tag)).to.equal(First);
  });

  it('no longer counts as an upgrade when an element throws', () => {
    const tag = freshTag();
    const name = Symbol();
    const invalid = class extends HTMLElement {
      static get observedAttributes(): string[] {
        throw name;
      }
    };
    try {
      define(tag, invalid);
    } catch (error) {
      expect(error).to.equal(name);
    }
    expect(isUpgrading).to.equal(false);
  });
});
