/**
 * "What survived?": reads what a system has made of a snippet and tells what was taken out, by which rule, and what to use
 * in its place. Nothing of what is pasted leaves the page or becomes a part of it but as text.
 */
import { fromText, judgeSurvival, type PastedForm, type Survival } from '../embeds/index.js';
import { compare } from './check/compare.js';
import { checkDataOf, type CheckData } from './check/page-data.js';
import { readHtml } from './check/read-html.js';
import { make, toldOf } from './check/told.js';

/** In characters. */
const LONGEST = 5_000_000;
const LONG = 50_000;

/** Makes the check of a page work; without it the page says that it needs a script. */
export function start(page: Document): void {
  const data = checkDataOf(page);
  const form = page.querySelector<HTMLFormElement>('form.check');
  if (!data || !form) return;
  for (const note of page.querySelectorAll<HTMLElement>('[data-without-script]'))
    note.hidden = true;
  for (const part of page.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  new Check(page, form, data);
}

class Check {
  readonly #page: Document;
  readonly #form: HTMLFormElement;
  readonly #data: CheckData;
  /** What the field has as HTML of the clipboard, which is read as HTML whatever was chosen. */
  #pasted = '';
  #latest = 0;

  constructor(page: Document, form: HTMLFormElement, data: CheckData) {
    this.#page = page;
    this.#form = form;
    this.#data = data;
    const field = this.#field('saved');
    field.addEventListener('paste', (event) => this.#take(event, field));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
  }

  #field(id: string): HTMLTextAreaElement {
    return this.#form.elements.namedItem(id) as HTMLTextAreaElement;
  }

  #chosen(name: string): string {
    return (this.#form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList).value;
  }

  /** Of what was marked on a page the HTML is taken, too; of a source the text is what was meant. */
  #take(event: ClipboardEvent, field: HTMLTextAreaElement): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isSource = this.#chosen('kind') === 'saved' && hasTags(text);
    const isText = !html.trim() || isSource;
    // Browsers need minutes to paste a long text into a field, and no time to be given it.
    if (isText && text.length < LONG) return;
    event.preventDefault();
    const taken = isText ? text : html;
    field.setRangeText(taken, field.selectionStart, field.selectionEnd, 'end');
    if (isText) return;
    this.#pasted = field.value;
    this.#say('taken', this.#data.words.takenAsHtml);
  }

  #say(id: string, text: string): void {
    const element = this.#page.getElementById(id);
    if (element) element.textContent = text;
  }

  async #check(): Promise<void> {
    const { words } = this.#data;
    const field = this.#field('saved');
    const text = field.value;
    if (text !== this.#pasted) this.#say('taken', '');
    const wrong = !text.trim() ? words.empty : text.length > LONGEST ? words.tooLong : '';
    if (wrong) return this.#refuse(field, wrong);
    const saved = this.#read(text);
    const snippet = this.#field('snippet').value;
    const pasted = snippet.trim() ? this.#read(snippet, true) : undefined;
    if (!saved || (snippet.trim() && !pasted)) return this.#refuse(field, words.unreadable);
    field.removeAttribute('aria-invalid');
    this.#say('saved-wrong', '');
    const form = this.#chosen('form') as PastedForm;
    const cms = this.#chosen('cms');
    const known = {
      bases: [this.#data.base],
      widgets: this.#data.widgets.map(({ name }) => name),
    };
    const survival = judgeSurvival({ form, cms, snippet: pasted?.tree }, saved, known);
    const before = pasted && judgeSurvival({ form }, pasted, known);
    await this.#tell(form, cms, survival, before);
  }

  /** HTML where it is some, by its looks or as it came; else what a page shows, or an address. */
  #read(text: string, isSource = this.#chosen('kind') === 'saved') {
    const isHtml = text === this.#pasted || (isSource && hasTags(text));
    const tree = isHtml ? readHtml(text) : fromText(text);
    return tree && { tree, source: isHtml ? text : '' };
  }

  #refuse(field: HTMLTextAreaElement, text: string): void {
    field.setAttribute('aria-invalid', 'true');
    this.#say('saved-wrong', text);
    this.#outcome().hidden = true;
    field.focus();
  }

  #outcome(): HTMLElement {
    return this.#page.getElementById('outcome') as HTMLElement;
  }

  async #tell(
    form: PastedForm,
    cms: string,
    survival: Survival,
    before: Survival | undefined,
  ): Promise<void> {
    const outcome = this.#outcome();
    const told = this.#page.getElementById('told') as HTMLElement;
    this.#latest += 1;
    const own = this.#latest;
    told.replaceChildren(make(this.#page, 'p', this.#data.words.checking));
    outcome.hidden = false;
    outcome.focus();
    const { compared, step } = await compare(this.#data, { form, cms }, survival, before);
    // It was asked again in the meantime.
    if (own !== this.#latest) return;
    told.replaceChildren(...toldOf(this.#page, this.#data, survival, compared, step));
    // Told again, now that it is there: whoever hears the page is at its beginning.
    outcome.focus();
  }
}

function hasTags(text: string): boolean {
  return /<[a-z!/][^<]*>/i.test(text);
}
