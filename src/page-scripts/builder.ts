/**
 * The builder: from what is chosen in a form to a line to copy, with a preview. The choices stand in the fragment of the
 * page's address, so that they can be sent to somebody and are there again after a reload.
 */
import { Builder } from './builder/builder.js';
import { pageDataOf } from './builder/page-data.js';

/** Makes the builder of a page work; without it the page says what to do instead. */
export function start(page: Document): void {
  const data = pageDataOf(page);
  const whole = page.querySelector<HTMLElement>('.builder');
  const form = whole?.querySelector('form');
  if (!data || !whole || !form) return;
  const builder = new Builder(page, form, data);
  for (const note of page.querySelectorAll<HTMLElement>('[data-without-script]'))
    note.hidden = true;
  for (const part of page.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  builder.restore();
}
