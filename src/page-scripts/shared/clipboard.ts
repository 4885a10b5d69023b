/** Copies for editors: as what is pasted and as its source, in every browser. */
import type { Copy } from '../../snippets/index.js';

/**
 * Puts a snippet onto the clipboard, as HTML and as text at once, so that each editor takes what it can. False where the
 * browser refused both ways. `shown` is where the text stands on the page: some browsers copy only what is selected.
 */
export async function copyTo(page: Document, copy: Copy, shown?: HTMLElement): Promise<boolean> {
  return (await written(copy)) || copiedByEvent(page, copy, shown);
}

/** The way of today, which only pages served over HTTPS or from this machine have. */
async function written({ html, text }: Copy): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The old way, which works everywhere else. */
function copiedByEvent(page: Document, { html, text }: Copy, shown?: HTMLElement): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  if (shown) select(page, shown);
  page.addEventListener('copy', take);
  try {
    return page.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', take);
  }
}

/** Selects the text of a field or of any other element. */
export function select(page: Document, element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) return element.select();
  page.getSelection()?.selectAllChildren(element);
}
