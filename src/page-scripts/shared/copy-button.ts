/** Buttons that copy, and say beside them whether they did. */
import type { Copy } from '../../snippets/index.js';
import { copyTo } from './clipboard.js';

export interface CopyWords {
  copied: string;
  copyFailed: string;
}

/** For how long a button says that it has copied. */
const SAID = 4000;

/**
 * Makes a button copy. `what` is asked when it is pressed; `shown` is where the text stands on the page, and is selected
 * where the browser refuses to copy, so that its own command can.
 */
export function enliven(
  button: HTMLButtonElement,
  what: () => Copy | undefined,
  words: CopyWords,
  shown?: HTMLElement,
): void {
  const page = button.ownerDocument;
  const status = page.createElement('span');
  status.role = 'status';
  status.className = 'said';
  button.after(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => void press());

  async function press(): Promise<void> {
    const copy = what();
    if (!copy) return;
    clearTimeout(timer);
    // The same words a second time would not be read out.
    status.textContent = '';
    const isCopied = await copyTo(page, copy, shown);
    status.textContent = isCopied ? words.copied : words.copyFailed;
    if (isCopied) timer = setTimeout(() => (status.textContent = ''), SAID);
  }
}
