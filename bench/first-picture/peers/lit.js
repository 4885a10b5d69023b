// Bare Lit.
import { LitElement, unsafeCSS } from 'lit';

import { badge } from '../../instances/peers/lit-templates.js';

const { view, sheet } = JSON.parse(document.getElementById('data').textContent);

class LitResult extends LitElement {
  static styles = unsafeCSS(sheet);

  render() {
    return badge(view);
  }
}
customElements.define('lit-result', LitResult);
