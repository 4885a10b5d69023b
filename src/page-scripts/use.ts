/** Buttons that copy, beside each code of a page. Without script there are none, and the codes are selected whole. */
import { copyOfText, type SnippetForm } from '../snippets/index.js';
import { enliven, type CopyWords } from './shared/copy-button.js';

/** What a part with codes says to the script. */
type Words = CopyWords & { copy: string };

/** Gives each code a button. `data-copy` is what it is called, `data-form` which form of a snippet it is. */
export function start(page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-copy-codes]')) {
    const words = JSON.parse(part.dataset['copyCodes'] as string) as Words;
    for (const code of part.querySelectorAll<HTMLElement>('code[data-copy]')) {
      const button = page.createElement('button');
      button.type = 'button';
      button.className = 'button small-button';
      button.textContent = words.copy;
      button.ariaLabel = `${words.copy}: ${code.dataset['copy']}`;
      code.after(button);
      const form = code.dataset['form'] as SnippetForm;
      enliven(button, () => copyOfText(form, code.textContent ?? ''), words, code);
    }
  }
}
