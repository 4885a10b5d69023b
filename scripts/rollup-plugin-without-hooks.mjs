/**
 * Takes out of the Lit in a single file what serves nobody there. Everywhere: the hooks through which polyfills of shadow DOM
 * would step in, since browsers without it do not read these files at all (they are written in ES2022), and the lists of
 * versions that only Lit's development mode reads. Of its elements: converters, initialisers, accessors that others have
 * defined, what no class or controller of ours overrides; what standard decorators leave for it, since no element here has any
 * (docs/decisions/0002-no-decorators.md) and the files export nothing that could be given one; and the `<style>` that Lit
 * writes where style sheets cannot be adopted, with the nonce that it takes from the page's `window`: a browser that reads the
 * colours of these sheets (`light-dark()`) can. Of its templates: directives with all that keeps them (parents, whether a part
 * stands in a page), parts of elements and of comments, elements whose text is raw (`<textarea>`), templates of SVG and MathML
 * alone, compiled templates, options of `render` and of event listeners. That nothing of ours uses it is held by
 * `without-hooks.node.test.mjs`.
 */
import MagicString from 'magic-string';

const SHARED = [[/\([\w$]+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0']];
const OF_DECORATORS = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap;/g, ';'],
  [
    /const ([\w$]+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const ([\w$]+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[([\w$]+),([\w$]+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/g,
    ';',
  ],
];
const OF_OLD_SHEETS = [
  [
    /[\w$]+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g,
    '!0',
  ],
];
/** What is taken out of templates, and what takes its place where that is not nothing. By the text of the version in package-lock.json. */
const OF_TEMPLATES = [
  // Hooks of polyfills, the list of versions, and what the server's renderer takes.
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '',
  ],
  ['j as _$LH,', ''],
  // Directives.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
  ],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
  ['_$AI(t,i=this,s,e){const h', '_$AI(t,s){const h'],
  ['if(void 0===h)t=M(this,t,i,0),o=', 'if(void 0===h)o='],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['(s._$AI(t,s,i),i+=', '(s._$AI(t,i),i+='],
  // What directives ask of parts.
  [
    'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'this._$AV=[],this._$AD=t}',
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['u(t){const{el', 'u(){const{el'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  ['new k(h,h.nextSibling,this,t):1===r.type?', 'new k(h,h.nextSibling):'],
  [
    'new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),',
    'new r.ctor(h,r.name,r.strings),',
  ],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  [
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==',
    '_$AR(t=this._$AA.nextSibling){for(;t!==',
  ],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['constructor(){super(...arguments),this.type=3}'],
  ['constructor(){super(...arguments),this.type=4}'],
  // Options of listeners, and objects in the place of functions.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH?.call?.(this.element,t)}',
  ],
  // Parts of elements and of comments.
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  // Elements with raw text.
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ],
  ['void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'void 0!==u[2]?c=p'],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['(c=p,n=void 0)', 'c=p'],
  // Templates of SVG and MathML.
  ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v', 'let l="",c=v'],
  ['(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")', '(t[s]||"<?>")'],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
    'this.el=S.createElement(f),P.currentNode=this.el.content;for(',
  ],
  ['N=(t,i)=>', 'N=t=>'],
  ['=N(t,i)', '=N(t)'],
  ['constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t}){'],
  // Compiled templates.
  [
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  // Options of `render`.
  [
    '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    '(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
  ],
  // A place for a check that only development mode has.
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
];

/** The same of elements. */
const OF_ELEMENTS = [
  // The hook of polyfills, and the empty script of Trusted Types, which no attribute of ours needs.
  [
    'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,',
    'a=globalThis,',
  ],
  ['p?.({ReactiveElement:y}),', ''],
  // Converters, and other defaults than those of our properties: text, true or false, and numbers.
  [
    '{toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
    '{toAttribute:(t,s)=>s!==Boolean?t:t?"":null,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}',
  ],
  ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
  [
    ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
    ';this._$Em=e,this[e]=u.fromAttribute(s,t.type),',
  ],
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
    'requestUpdate(t,s,i){if(void 0!==t){if(!f(this[t],s))return;',
  ],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,s),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  // Initialisers and accessors that others have defined.
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  ['void 0!==t.l&&(this.l=[...t.l]),'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [
    's.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties',
    'this.elementProperties',
  ],
  [
    'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))}',
  ],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', 'keys:r,'],
  ['s=[...r(t),...o(t)];', 's=r(t);'],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
  ],
  // What no controller or class of ours overrides.
  ['removeController(t){this._$EO?.delete(t)}'],
  ['enableUpdating(t){}'],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
    'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)}',
  ],
  [
    'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
    'this.hasUpdated=!0,',
  ],
  [
    'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    'return this._$ES}',
  ],
  ['firstUpdated(t){}'],
  ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
  ['y.shadowRootOptions={mode:"open"},', ''],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    'return s?[s].flat(1/0):[]}',
  ],
];

/** The same of style sheets: all of ours are whole texts. */
const OF_SHEETS = [
  [
    'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
    'constructor(t){this.cssText=t}',
  ],
  [
    'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
    'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  ],
  ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
];

const MODULES = {
  '/@lit/reactive-element/css-tag.js': [...OF_OLD_SHEETS, ...OF_SHEETS],
  '/lit-html/lit-html.js': OF_TEMPLATES,
  '/@lit/reactive-element/reactive-element.js': [...SHARED, ...OF_DECORATORS, ...OF_ELEMENTS],
};

/** Where a part of the code begins and what it is: a text or a pattern, which has to be there once. */
function find(code, part) {
  const found =
    part instanceof RegExp
      ? [...code.matchAll(part)].map(({ 0: text, index }) => ({ text, index }))
      : [{ text: part, index: code.indexOf(part) }];
  const [{ text, index } = { index: -1 }] = found;
  return found.length === 1 && index >= 0 && !code.includes(text, index + 1)
    ? { text, index }
    : undefined;
}

export function withoutHooks() {
  return {
    name: 'without-hooks',
    transform(code, id) {
      const name = Object.keys(MODULES).find((each) => id.endsWith(each));
      if (!name) return null;
      const output = new MagicString(code);
      for (const [part, replacement = ''] of MODULES[name]) {
        const found = find(code, part);
        if (!found) this.error(`${name} is another now: read its code and mend ${part}`);
        output.update(found.index, found.index + found.text.length, replacement);
      }
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
  };
}
