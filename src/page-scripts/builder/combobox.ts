/**
 * A field that offers what was typed in a list below it: the editable combobox with list autocomplete of the ARIA
 * Authoring Practices. The focus stays in the field, and `aria-activedescendant` says which option is marked.
 */
import { fill, hasAll, plain, wordsOf } from '../shared/words.js';

export interface Option {
  value: string;
  label: string;
  /** What tells it from others of the same name. */
  hint: string;
}

export interface ComboboxParts {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
}

export interface ComboboxWords {
  found: string;
  foundFirst: string;
  noneFound: string;
  listFailed: string;
}

/** The most that are offered at once: nobody reads more, and a browser draws them at once. */
const MOST = 20;

type Searchable = Option & { text: string };

/** Makes a field offer the options that `load` gives when it is first used. */
export class Combobox {
  #all: Promise<Searchable[]> | undefined;
  #shown: Option[] = [];
  #marked = -1;
  /** What is chosen, as the field says it. */
  #chosen = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly parts: ComboboxParts,
    readonly words: ComboboxWords,
    readonly load: () => Promise<Option[]>,
    readonly onChoose: (option: Option) => void,
  ) {
    const { input } = parts;
    input.addEventListener('input', () => void this.#offer());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('click', () => void this.#offer());
    input.addEventListener('blur', () => this.#onLeave());
    // The field keeps the focus, or the list would close before the click arrives.
    parts.list.addEventListener('pointerdown', (event) => event.preventDefault());
    parts.list.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Shows what is chosen, without telling anybody. */
  show(label: string): void {
    this.#chosen = label;
    this.parts.input.value = label;
    this.#close();
  }

  /** Says something about the field at once, and to screen readers. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.parts.status.textContent = text;
  }

  async #offer(): Promise<void> {
    const { input } = this.parts;
    const typed = input.value;
    const words = wordsOf(typed);
    this.#all ??= this.load().then((all) =>
      all.map((option) => ({ ...option, text: plain(Object.values(option).join(' ')) })),
    );
    try {
      const all = await this.#all;
      // Something else was typed in the meantime.
      if (input.value !== typed || input.ownerDocument.activeElement !== input) return;
      const found = all.filter(({ text }) => hasAll(text, words));
      // Who begins as typed comes first: "York" before "North Yorkshire".
      const start = plain(typed.trim());
      const isFirst = ({ label }: Option) => Number(plain(label).startsWith(start));
      found.sort((a, b) => isFirst(b) - isFirst(a));
      this.#draw(found.slice(0, MOST));
      this.#sayLater(this.#countOf(found.length, all.length));
    } catch {
      this.#all = undefined;
      this.#close();
      this.say(this.words.listFailed);
    }
  }

  #countOf(found: number, all: number): string {
    if (found === 0) return this.words.noneFound;
    if (found > MOST) return fill(this.words.foundFirst, [MOST, found]);
    return fill(this.words.found, [found, all]);
  }

  #draw(options: Option[]): void {
    const { input, list } = this.parts;
    const page = list.ownerDocument;
    this.#shown = options;
    list.replaceChildren(
      ...options.map(({ label, hint }, index) => {
        const item = page.createElement('li');
        item.id = `${list.id}-${index}`;
        item.role = 'option';
        item.ariaSelected = 'false';
        item.append(label);
        if (hint) {
          const small = page.createElement('small');
          small.textContent = hint;
          item.append(' ', small);
        }
        return item;
      }),
    );
    this.#mark(-1);
    list.hidden = options.length === 0;
    input.ariaExpanded = String(!list.hidden);
  }

  #mark(index: number): void {
    const { input, list } = this.parts;
    this.#marked = index;
    [...list.children].forEach((item, at) => (item.ariaSelected = String(at === index)));
    const marked = list.children[index];
    if (!marked) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    const { input, list } = this.parts;
    this.#mark(-1);
    list.hidden = true;
    input.ariaExpanded = 'false';
  }

  #onKey(event: KeyboardEvent): void {
    const { input, list } = this.parts;
    const last = this.#shown.length - 1;
    const move = (to: number) => {
      event.preventDefault();
      if (list.hidden) void this.#offer().then(() => this.#mark(to < 0 ? -1 : 0));
      else this.#mark(to);
    };
    if (event.key === 'ArrowDown') move(this.#marked >= last ? 0 : this.#marked + 1);
    else if (event.key === 'ArrowUp') move(this.#marked <= 0 ? last : this.#marked - 1);
    else if (event.key === 'Enter') {
      // The form has nothing to send.
      event.preventDefault();
      void this.#onEnter();
    } else if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      else event.preventDefault();
      this.#close();
    }
  }

  /** The list may still be on its way, for whoever types fast. */
  async #onEnter(): Promise<void> {
    if (this.parts.list.hidden) await this.#offer();
    const option = this.#shown[this.#marked] ?? this.#only();
    if (!this.parts.list.hidden && option) this.#choose(option);
  }

  /** Whoever typed a whole name and went on has chosen it. */
  #onLeave(): void {
    const option = this.parts.list.hidden ? undefined : this.#only();
    if (option) this.#choose(option);
    // What stands in the field is what everything below it shows.
    else this.show(this.#chosen);
  }

  #onClick({ target }: Event): void {
    const item = (target as Element).closest('[role=option]');
    const option = this.#shown[[...this.parts.list.children].indexOf(item as Element)];
    if (option) this.#choose(option);
  }

  /** The one option that is left, or that is called as typed. */
  #only(): Option | undefined {
    const typed = plain(this.parts.input.value.trim());
    if (typed === '') return undefined;
    if (this.#shown.length === 1) return this.#shown[0];
    const called = this.#shown.filter(({ label }) => plain(label) === typed);
    return called.length === 1 ? called[0] : undefined;
  }

  #choose(option: Option): void {
    clearTimeout(this.#timer);
    this.show(option.label);
    this.onChoose(option);
  }

  /** After a pause in typing, so that a screen reader does not speak at every key. */
  #sayLater(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.say(text), 300);
  }
}
