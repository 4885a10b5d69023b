/** The fields of colours: each a text beside a field to pick from, and what is to be said of their contrast. */
import { fill } from '../shared/words.js';
import { coloursOf } from './choices.js';
import { colourNames, colourOf, lowContrasts, type ColourName, type Scheme } from './colours.js';
import type { PageData } from './page-data.js';

export class ColourFields {
  constructor(
    readonly form: HTMLFormElement,
    readonly status: HTMLElement,
    readonly data: PageData,
  ) {}

  /** Whether a field is one to pick a colour from, whose colour then goes into the text beside it. */
  took(field: HTMLInputElement): boolean {
    const name = field.dataset['picks'];
    if (!name) return false;
    this.#textOf(name).value = field.value;
    return true;
  }

  /** Shows the colours where an address has chosen any. */
  restored(): void {
    const isAny = Object.keys(coloursOf(this.form).colours).length > 0;
    const fold = this.form.querySelector<HTMLDetailsElement>('details.colours');
    if (isAny && fold) fold.open = true;
  }

  /** Says what is wrong with the colours, in words. */
  check(theme: string): void {
    const { colours, wrong } = coloursOf(this.form);
    const { words, colours: defaults } = this.data;
    const schemes: Scheme[] = theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
    const wrongTexts = wrong.map(({ name, text }) =>
      fill(words.noColour, [words.colours[name], text]),
    );
    const low = lowContrasts(colours, defaults, schemes).map(
      ({ name, contrast, least, scheme }) => {
        const where = schemes.length > 1 ? words.schemes[scheme] : '';
        return fill(words.lowContrast, [words.contrastOf[name], contrast, where, least]);
      },
    );
    const isAny = Object.keys(colours).length > 0;
    const texts = [...wrongTexts, ...low];
    if (texts.length === 0 && isAny) texts.push(words.contrastFine);
    this.#say(texts, wrongTexts.length + low.length > 0);
    for (const name of colourNames) {
      const isWrong = wrong.some((each) => each.name === name);
      this.#textOf(name).ariaInvalid = isWrong ? 'true' : null;
      this.#showPicked(name, schemes[0] as Scheme);
    }
  }

  /** Only what has changed is said again. */
  #say(texts: readonly string[], isWarning: boolean): void {
    this.status.classList.toggle('warning', isWarning);
    const old = [...this.status.children].map(({ textContent }) => textContent);
    if (old.join('\n') === texts.join('\n')) return;
    this.status.replaceChildren(
      ...texts.map((text) => {
        const line = this.form.ownerDocument.createElement('p');
        line.textContent = text;
        return line;
      }),
    );
  }

  #showPicked(name: ColourName, scheme: Scheme): void {
    const picker = this.form.querySelector<HTMLInputElement>(`[data-picks=${name}]`);
    const colour = colourOf(this.#textOf(name).value) ?? colourOf(this.data.colours[scheme][name]);
    if (picker && colour) picker.value = colour;
  }

  #textOf(name: string): HTMLInputElement {
    return this.form.querySelector(`[name=${name}]`) as HTMLInputElement;
  }
}
