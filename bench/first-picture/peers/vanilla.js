// A plain custom element, as small as can be.
const { markup, sheet } = JSON.parse(document.getElementById('data').textContent);
const rules = new CSSStyleSheet();
rules.replaceSync(sheet);

customElements.define(
  'vanilla-result',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [rules];
      this.shadowRoot.innerHTML = markup;
    }
  },
);
