/** Puts the parts of the builder together: whatever is chosen, the snippet, the preview and the address follow. */
import { cmsList } from '../../snippets/cms.js';
import {
  addressOf,
  copyOf,
  snippetOf,
  type Copy,
  type Snippet,
  type SnippetForm,
} from '../../snippets/index.js';
import { enliven } from '../shared/copy-button.js';
import { fetchJson, NotThereError } from '../shared/fetch-json.js';
import { select } from '../shared/clipboard.js';
import { fill } from '../shared/words.js';
import { coloursOf, fragmentOf, isFragmentOf, restore, settingsOf, valueOf } from './choices.js';
import { ColourFields } from './colour-fields.js';
import { ruleOf, type Colours } from './colours.js';
import { Combobox, type Option } from './combobox.js';
import { formsFor, offer } from './forms.js';
import type { PageData, PageLanguage, PageWidget, ProviderRow } from './page-data.js';
import { Preview } from './preview.js';
import { documentOf, emptyWidgets, languageWith, resultOf, type Result } from './result.js';

export class Builder {
  readonly #combobox: Combobox;
  readonly #colours: ColourFields;
  readonly #preview: Preview;
  readonly #status: HTMLElement;
  /** What is to be copied; `undefined` while there is nothing. */
  #copy: { snippet: Copy; address: Copy } | undefined;
  /** Counts the changes, so that an answer that comes late is not taken for the latest. */
  #change = 0;

  constructor(
    readonly page: Document,
    readonly form: HTMLFormElement,
    readonly data: PageData,
  ) {
    const { words } = data;
    this.#status = this.#part('result-status');
    this.#combobox = new Combobox(
      {
        input: this.#part<HTMLInputElement>('provider'),
        list: this.#part('provider-list'),
        status: this.#part('provider-status'),
      },
      words,
      () => this.#providers(),
      (option) => this.#choose(option),
    );
    this.#colours = new ColourFields(form, this.#part('contrast'), data);
    this.#preview = new Preview(page, data, this.#status);
    this.#enlivenButtons();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => this.#onInput(event));
    page.defaultView?.addEventListener('hashchange', () => this.restore());
    for (const width of page.querySelectorAll<HTMLInputElement>('[name=width]'))
      width.addEventListener('change', () => (this.#part('places').dataset['width'] = width.value));
  }

  /** Takes the choices from the address of the page. A fragment that leads to a place on the page changes none of them. */
  restore(): void {
    const fragment = this.page.location.hash.slice(1);
    let isWithoutForm = false;
    if (fragment === '' || isFragmentOf(this.form, fragment)) {
      restore(this.form, fragment);
      isWithoutForm = !new URLSearchParams(fragment).has('form');
      this.#combobox.show('');
      this.#combobox.say('');
      this.#colours.restored();
      void this.#nameProvider();
    }
    this.#update(isWithoutForm);
  }

  #part<Part extends HTMLElement>(id: string): Part {
    return this.page.getElementById(id) as Part;
  }

  async #providers(): Promise<Option[]> {
    const rows = await fetchJson<ProviderRow[]>(this.data.root + this.data.list);
    return rows.map(([value, label, hint]) => ({ value, label, hint }));
  }

  #choose({ value, label }: Option): void {
    this.#hidden.value = value;
    this.#combobox.say(fill(this.data.words.chosen, [label]));
    this.#update();
  }

  /** The field that has the provider's name in addresses. */
  get #hidden(): HTMLInputElement {
    return this.form.querySelector('[name=provider]') as HTMLInputElement;
  }

  /** Puts the name of the provider into the field, where an address named it. */
  async #nameProvider(): Promise<void> {
    const slug = this.#hidden.value;
    if (!slug) return;
    try {
      const rows = await this.#providers();
      const label = rows.find(({ value }) => value === slug)?.label;
      // The list alone has names for those whose own are withheld.
      if (slug === this.#hidden.value && label !== undefined) this.#combobox.show(label);
    } catch {
      this.#combobox.say(this.data.words.listFailed);
    }
  }

  #onInput(event: Event): void {
    const field = event.target as HTMLInputElement;
    // What is typed to find a provider chooses none.
    if (!field.name && !this.#colours.took(field)) return;
    this.#update(field.name === 'cms');
  }

  get #widget(): PageWidget {
    const name = valueOf(this.form, 'widget');
    return this.data.widgets.find((widget) => widget.name === name) as PageWidget;
  }

  get #language(): PageLanguage {
    const tag = valueOf(this.form, 'lang');
    const { languages } = this.data;
    return languages.find((each) => each.tag === tag) ?? (languages[0] as PageLanguage);
  }

  /** Everything that follows from the choices, and their address. `isFirstForm` where the one that suits best is to be chosen. */
  #update(isFirstForm = false): void {
    const widget = this.#widget;
    const cms = valueOf(this.form, 'cms');
    const forms = formsFor(cms, widget.name);
    offer(this.#part('forms'), forms, isFirstForm);
    this.#part('cms-help').textContent = this.#cmsHelp(cms);
    for (const block of this.form.querySelectorAll<HTMLElement>('[data-setting]'))
      block.hidden = !widget.attributes.includes(block.dataset['setting'] as string);
    const options = this.#part('options');
    options.hidden = !options.querySelector('[data-setting]:not([hidden])');
    const form = valueOf(this.form, 'form') as SnippetForm;
    this.#part('form-help').textContent = this.#formHelp(form);
    this.#colours.check(valueOf(this.form, 'theme'));
    const { colours } = coloursOf(this.form);
    this.#showRule(colours);
    this.page.defaultView?.history.replaceState(null, '', `#${fragmentOf(this.form)}`);
    void this.#showResult(form, colours);
  }

  /** Why the first form is the best one for a system, and how we know. */
  #cmsHelp(cms: string): string {
    const { cmsHelp, cmsUntested } = this.data.words;
    const isUntested = cmsList.find(({ id }) => id === cms)?.tested === false;
    return [cmsHelp[cms], ...(isUntested ? [cmsUntested] : [])].join(' ');
  }

  /** What the form needs, and what is left of it. */
  #formHelp(form: SnippetForm): string {
    const { formHelp, themeOnly } = this.data.words;
    return [formHelp[form], ...(form === 'iframe' ? [themeOnly] : [])].join(' ');
  }

  #showRule(colours: Partial<Colours>): void {
    const rule = ruleOf(colours);
    this.#part<HTMLTextAreaElement>('style-rule').value = rule;
    this.#part('style').hidden = rule === '';
  }

  async #showResult(form: SnippetForm, colours: Partial<Colours>): Promise<void> {
    const change = ++this.#change;
    const slug = this.#hidden.value;
    const { words } = this.data;
    if (!slug) {
      this.#markEmpty();
      return this.#sayInstead(words.chooseFirst);
    }
    const chosen = { slug, widget: this.#widget, language: this.#language };
    // Said only where it takes a while, so that it does not flicker.
    const waiting = setTimeout(() => this.#sayInstead(words.loading), 400);
    try {
      const [result, document] = await Promise.all([
        resultOf(this.data, chosen),
        documentOf(this.data, slug),
      ]);
      if (change !== this.#change) return;
      this.#markEmpty(emptyWidgets(document, languageWith(chosen.language)));
      this.#show(result, form, colours);
    } catch (error) {
      if (change !== this.#change) return;
      this.#markEmpty();
      const isMissing = error instanceof NotThereError;
      if (isMissing) this.#combobox.say(fill(words.unknownProvider, [slug]));
      this.#sayInstead(isMissing ? words.chooseFirst : words.loadFailed);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What stands in place of the preview and the snippet. */
  #sayInstead(text: string): void {
    this.#copy = undefined;
    this.#status.textContent = text;
    this.#part('result').hidden = true;
  }

  #show(result: Result, form: SnippetForm, colours: Partial<Colours>): void {
    const settings = settingsFor(form, settingsOf(this.form, result.widget));
    const snippet: Snippet = { ...result.snippet, settings };
    const text = snippetOf(form, snippet);
    const address = addressOf(snippet);
    this.#copy = { snippet: copyOf(form, snippet), address: copyOf('address', snippet) };
    this.#status.textContent = '';
    this.#part('result').hidden = false;
    this.#part<HTMLTextAreaElement>('snippet').value = text;
    this.#part('copy-address').hidden = form === 'address' || form === 'email';
    this.#preview.show({ result, form, settings, colours, text, address });
  }

  /** Says which widgets the provider has nothing for. They may be chosen: a later report may have something. */
  #markEmpty(names: ReadonlySet<string> = new Set()): void {
    for (const mark of this.form.querySelectorAll<HTMLElement>('[data-empty]'))
      mark.hidden = !names.has(mark.dataset['empty'] as string);
  }

  #enlivenButtons(): void {
    const { words } = this.data;
    const own: Record<string, () => Copy | undefined> = {
      'copy-snippet': () => this.#copy?.snippet,
      'copy-address': () => this.#copy?.address,
      'copy-choice': () => ({ html: undefined, text: this.page.location.href }),
    };
    for (const button of this.page.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
      const field = this.#part<HTMLTextAreaElement>(button.dataset['copies'] as string);
      const shown = button.id === 'copy-snippet' || !(button.id in own) ? field : undefined;
      const what = own[button.id] ?? (() => ({ html: undefined, text: field.value }));
      enliven(button, what, words, shown);
    }
    for (const field of this.page.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]'))
      field.addEventListener('focus', () => select(this.page, field));
  }
}

/** A frame shows the page as it is published, of which the address chooses the colours and nothing else. */
function settingsFor(
  form: SnippetForm,
  settings: Record<string, string | true>,
): Record<string, string | true> {
  const { theme } = settings;
  if (form !== 'iframe') return settings;
  return theme === undefined ? {} : { theme };
}
