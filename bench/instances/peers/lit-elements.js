// Bare Lit: an element with one property and a template, as Lit's documentation has it.
import { LitElement, unsafeCSS } from 'lit';

import { badge, grid, pill } from './lit-templates.js';

const templates = { pills: pill, badges: badge, grids: grid };

class LitResult extends LitElement {
  static properties = { view: { attribute: false } };

  render() {
    return templates[this.kind](this.view);
  }
}

export const litElements = {
  ready({ kind, shadowSheet }) {
    LitResult.styles = unsafeCSS(shadowSheet);
    LitResult.prototype.kind = kind;
    customElements.define('lit-result', LitResult);
  },
  create(main, items) {
    main.append(
      ...items.map(({ view }) => Object.assign(document.createElement('lit-result'), { view })),
    );
  },
  update(main, items) {
    [...main.children].forEach((host, index) => {
      host.view = items[index].view;
    });
  },
};
