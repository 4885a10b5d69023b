/** What the snippet becomes on a page, with the site code and without it, drawn with the widgets of the publication. */
import { findLanguage, registerLanguage, type BuilderMessages } from '../../i18n/index.js';
import { pointsInWords, type SnippetForm } from '../../snippets/index.js';
import { propertiesOf, type Colours } from './colours.js';
import type { PageData } from './page-data.js';
import { languageWith, type Result } from './result.js';

/** What was chosen, and the snippet that came of it. */
export interface Shown {
  result: Result;
  form: SnippetForm;
  settings: Readonly<Record<string, string | true>>;
  colours: Partial<Colours>;
  /** The snippet in its form. */
  text: string;
  /** Address with the choices, as the snippet has it. */
  address: string;
}

/** The frame shows a page of this very site here, which must not reach the page around it. */
const SANDBOX = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** Two boxes, each below its heading. */
export class Preview {
  readonly #live: HTMLElement;
  readonly #left: HTMLElement;
  #widgets: Promise<unknown> | undefined;
  #element: HTMLElement | undefined;

  constructor(
    readonly page: Document,
    readonly data: PageData,
    readonly status: HTMLElement,
  ) {
    this.#live = page.getElementById('live') as HTMLElement;
    this.#left = page.getElementById('left') as HTMLElement;
  }

  show(shown: Shown): void {
    const { form, settings } = shown;
    const { words } = this.data;
    const [live, left] = headingsOf(form, words);
    this.#entitle(this.#live, live);
    this.#entitle(this.#left, left);
    const theme = typeof settings['theme'] === 'string' ? settings['theme'] : '';
    for (const box of [this.#live, this.#left]) box.dataset['theme'] = theme;
    update(this.#live, this.#liveOf(shown));
    update(this.#left, left === undefined ? [] : this.#leftOf(shown));
  }

  #entitle(box: HTMLElement, text: string | undefined): void {
    const part = box.closest('section') as HTMLElement;
    part.hidden = text === undefined;
    (part.querySelector('h3') as HTMLElement).textContent = text ?? '';
  }

  /** As it is meant to be. */
  #liveOf(shown: Shown): Node[] {
    const { result, form, text } = shown;
    const { widget, local } = result;
    if (form === 'iframe') {
      const address = new URL(shown.address);
      return [this.#frame(local.page + address.hash, shown, text)];
    }
    if (form === 'email') return [this.#frame(`${local.pictures}badge.html`, shown)];
    this.#loadWidgets();
    const element = this.#elementOf(shown, widget.tag);
    return form === 'html' ? [this.#listOf(result), element] : [element];
  }

  /** What is left where the system, or the site, does not do its part. */
  #leftOf({ result, form }: Shown): Node[] {
    const { local, snippet } = result;
    const link = this.#linkOf(result, snippet.sentence);
    if (form === 'image' || form === 'address') {
      const image = this.page.createElement('img');
      image.src = form === 'image' ? `${local.pictures}badge.svg` : local.picture;
      image.alt = form === 'image' ? '' : snippet.sentence;
      if (form === 'address') link.replaceChildren(image);
      else link.prepend(image, this.page.createElement('br'));
    }
    const paragraph = this.page.createElement('p');
    paragraph.append(link);
    return form === 'html' ? [this.#listOf(result), paragraph] : [paragraph];
  }

  #linkOf({ local }: Result, text: string): HTMLAnchorElement {
    const link = this.page.createElement('a');
    link.href = local.page;
    link.textContent = text;
    return link;
  }

  #listOf({ snippet }: Result): HTMLElement {
    const list = this.page.createElement('ul');
    list.append(
      ...pointsInWords(snippet.input).map((point) => {
        const item = this.page.createElement('li');
        item.textContent = point;
        return item;
      }),
    );
    return list;
  }

  /** `text` is the markup of the frame, of which it takes its height. */
  #frame(address: string, { result }: Shown, text = ''): HTMLIFrameElement {
    const frame = this.page.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.title = result.snippet.sentence;
    frame.width = '100%';
    frame.height = / height="(\d+)"/.exec(text)?.[1] ?? '420';
    frame.src = address;
    return frame;
  }

  /** The element that is there, as long as it is the same widget of the same provider: it does not load again. */
  #elementOf({ result, settings, colours }: Shown, tag: string): HTMLElement {
    const { local, snippet } = result;
    const lang = snippet.input.language.tag;
    // The words are here already, which other pages load.
    if (!findLanguage(lang)) registerLanguage(languageWith({ tag: lang }));
    const known = this.#element;
    const isSame =
      known?.localName === tag && known.getAttribute('src') === local.data && known.lang === lang;
    const element = isSame ? known : this.page.createElement(tag);
    if (!isSame) {
      element.append(this.#linkOf(result, snippet.sentence));
      element.addEventListener('inspection-error', () => this.#say('previewFailed'));
    }
    this.#element = element;
    const attributes: Record<string, string | true> = {
      src: local.data,
      lang,
      ...snippet.ownAttributes,
      ...settings,
    };
    for (const name of element.getAttributeNames())
      if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      const text = value === true ? '' : value;
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
    for (const [name, value] of propertiesOf(colours)) element.style.setProperty(name, value);
    return element;
  }

  /** The file with all widgets, when a preview first needs it. */
  #loadWidgets(): void {
    const { root, widgetFile } = this.data;
    this.#widgets ??= import(new URL(root + widgetFile, this.page.baseURI).href);
    this.#widgets.catch(() => {
      this.#widgets = undefined;
      this.#say('previewFailed');
    });
  }

  #say(what: 'previewFailed'): void {
    this.status.textContent = this.data.words[what];
  }
}

/** Nodes that are there already stay where they are: a frame or an element that is moved would load again. */
function update(box: HTMLElement, nodes: Node[]): void {
  const old = [...box.childNodes];
  const isSame =
    old.length === nodes.length &&
    nodes.every((node, index) => node === old[index] || node.isEqualNode(old[index] ?? null));
  if (!isSame) box.replaceChildren(...nodes);
}

/** The headings of both boxes; there is no second box where nothing could be missing. */
function headingsOf(form: SnippetForm, words: BuilderMessages): [string, string | undefined] {
  if (form === 'iframe') return [words.onPage, words.withoutFrame];
  if (form === 'email') return [words.inMessage, undefined];
  return [words.withCode, words.withoutCode];
}
