// A plain custom element with a shadow root and a shared sheet, as small as can be.
import { run } from '../page.js';
import { changesBetween, write } from './direct.js';

const sheet = new CSSStyleSheet();
let changes;

class VanillaResult extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  set markup(markup) {
    this.shadowRoot.innerHTML = markup;
  }

  write(list) {
    write(this.shadowRoot.firstChild, list);
  }
}
customElements.define('vanilla-result', VanillaResult);

run({
  ready({ items, next, shadowSheet }) {
    sheet.replaceSync(shadowSheet);
    changes = changesBetween(items, next);
  },
  create(main, items) {
    main.append(
      ...items.map(({ markup }) =>
        Object.assign(document.createElement('vanilla-result'), { markup }),
      ),
    );
  },
  update(main) {
    [...main.children].forEach((host, index) => host.write(changes[index]));
  },
});
