/*
 * The part of Lit that our elements use, for the script-tag files: two fifths less of what every page pays. Out go
 * polyfills and browsers below our floor, what decorators ask for, reflected attributes and converters of one's own,
 * compiled templates, MathML, bindings in comments, raw text and on elements, attributes of several pieces, directives,
 * and hooks that nobody overrides. Packages keep Lit whole. Each cut stands so often in Lit's file as it says, mostly
 * once: when Lit changes there, the build fails and the cut is looked at again. See decision 25.
 */

/** Lit's `css` and what goes with it, where every browser adopts style sheets. */
const cssTag = `export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    let sheet = this.o;
    if (!sheet) (this.o = sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return sheet;
  }
}
export const css = (strings, ...values) =>
  new CSSResult(values.reduce((text, value, index) => text + value.cssText + strings[index + 1], strings[0]));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet || style);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(text);`;

/** File -> what it says, and what stands there instead. Without a second text the first goes. */
const cuts = {
  '@lit/reactive-element/reactive-element.js': [
    // polyfills, and the list of versions that only development builds read
    ['p=a.reactiveElementPolyfillSupport,'],
    [/,p\?\.\(\{ReactiveElement:y\}\),.*?(?=;export)/],
    // decorators
    [/Symbol\.metadata\?\?=.*?;(?=class)/],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map;for)/],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',void 0!==t.l&&(this.l=[...t.l])'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [',...o(t)'],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?\}\}(?=let t=!1)/, '}'],
    // properties that show in attributes, that keep a default, or that bring a converter
    [',c=a.trustedTypes,l=c?c.emptyScript:""'],
    [/,b=\{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/],
    ['createProperty(t,s=b)', 'createProperty(t,s)'],
    [/toAttribute\(t,s\)\{switch.*?return t\},(?=fromAttribute)/],
    [/case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\(t,s\)\{)/],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
    [/\|\|i\.useDefault&&.*?(?=\)\)\)\)return)/],
    ['))))return;this.C', '))return;this.C'],
    [/C\(t,s,\{useDefault:i,.*?(?=async _\$EP)/, 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}'],
    [/h="function"==typeof t\.converter.*?(?=const r)/],
    ['const t=i.getPropertyOptions(e),const r=h.', 'const t=i.getPropertyOptions(e),r=u.'],
    ['this[e]=r??this._$Ej?.get(e)??r,this._$Em=null', 'this[e]=r'],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['this._$Em=null,'],
    // accessors below our own, sets of styles with one twice
    [
      /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?\{get.*?\};return\{get:e,set\(s\)\{.*?requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    ['getOwnPropertyDescriptor:h,'],
    ['getOwnPropertySymbols:o,'],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),'],
    [/static finalizeStyles\(s\)\{.*?return i\}/, 'static finalizeStyles(s){return s?[s].flat(9):[]}'],
    // what nobody calls or overrides
    ['removeController(t){this._$EO?.delete(t)}'],
    ['t=this.shouldUpdate(s),t?(this.willUpdate', 't=!0,(this.willUpdate'],
    ['this.update(s)):this._$EM()}', 'this.update(s))}'],
    ['shouldUpdate(t){return!0}'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}'],
    ['getUpdateComplete(){return this._$ES}'],
    ['return this.getUpdateComplete()', 'return this._$ES'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}'],
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}_$AK(t,s){', 'attributeChangedCallback(t,_,s){'],
    ['i??=r.getPropertyOptions(t),'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    ['i.getPropertyOptions(e)', 'i.elementProperties.get(e)'],
  ],
  'lit-html/lit-html.js': [
    [/const j=\{M:h.*?(?=const D)/],
    ['j as _$LH,'],
    // MathML
    [':3===i?"<math>"'],
    [':3===i?"</math>"'],
    ['2===i||3===i', '2===i'],
    // bindings in raw text (script, style, textarea, title), in comments, and on elements
    [/,y=\/\^\(\?:script.*?\/i(?=,)/],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v,d=-1', 'c=v,d=-1'],
    ['(c=p,n=void 0)', '(c=p)'],
    [/if\(y\.test\(r\.tagName\)\).*?(?=\}else if\(8===r\.nodeType)/],
    [/if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}l\+\+/, 'r.data===n&&d.push({type:2,index:l});l++'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // compiled templates, and strings that are none
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(void 0.*?,s\);if/, 'this._$AC(t);if'],
    // directives
    [/function M\(t,i,s=t,e\)\{.*?(?=class R)/],
    ['t=M(this,t,i),'],
    ['t=M(this,t,i,0),'],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    ['_$AI(t){M(this,t)}'],
    [/setConnected\(t\)\{.*?\}(?=\}class)/],
    ['this._$AP?.(!1,!0,s);', ';'],
    [',this._$Cv=e?.isConnected??!0'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    ['get _$AU(){return this._$AM._$AU}', '', 3],
    ['this._$AN=void 0,', '', 4],
    // options of listeners
    [
      '=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      '=t===A&&s!==A,h=t!==A&&s===A',
    ],
    // attributes of text around a value, or of several
    [',s=r.getAttribute(t).split(o)'],
    [',strings:s,ctor', ',ctor'],
    [/,s\.length>2\|\|""!==s\[0\].*?:this\._\$AH=A(?=\}_\$AI)/],
    [
      /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/,
      '_$AI(t){(!a(t)||t!==this._$AH&&t!==E)&&(this._$AH=t,this.j(t))}',
    ],
    [/for\(const s of this\._\$AV\)void 0!==s&&.*?,i\+\+\}/, 'for(const s of this._$AV)s._$AI(t[i++])}'],
    // what parts know of themselves and of what they stand in, for directives
    ['this.type=2,'],
    ['this.type=1,'],
    ['constructor(){super(...arguments),this.type=3}'],
    ['constructor(){super(...arguments),this.type=4}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
    ['this._$AM=e,', '', 1],
    ['this._$AM=s,', '', 1],
    [',this._$AD=t,this._$AM=i', ',this._$AD=t'],
    // listeners that are objects, and lists that are no arrays
    [/handleEvent\(t\)\{.*?\}(?=\})/, 'handleEvent(t){this._$AH.call(this.options.host,t)}'],
    [':d(t)?this.k', ':u(t)?this.k'],
    [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]'],
    // what nobody asks for
    [/get parentNode\(\)\{let t=.*?,t\}/],
    ['get parentNode(){return this._$AM.parentNode}'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}'],
    ['get tagName(){return this.element.tagName}'],
    ['(t?.creationScope??l)', 'l'],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{.*?firstChild,t\}/],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    [/connectedCallback\(\)\{super.*?setConnected\(!1\)\}/],
    [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/],
  ],
};

/** The text after one cut. */
function cut(code, [from, to = '', times = 1], file) {
  const pieces = code.split(from);
  if (pieces.length !== times + 1) throw new Error(`Lit has changed: ${file} has ${from} ${pieces.length - 1} times`);
  return pieces.join(to);
}

export const litInUse = () => ({
  name: 'sen-lit-in-use',
  transform(code, id) {
    if (/\/@lit\/reactive-element\/css-tag\.js$/.test(id)) return { code: cssTag, map: { mappings: '' } };
    const file = Object.keys(cuts).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    return { code: cuts[file].reduce((text, each) => cut(text, each, file), code), map: { mappings: '' } };
  },
});
