/** Markup of a picture. What is escaped for HTML is so for XML, too. */
import { escapeHtml } from '../../snippets/escape.js';

/** A tag with those of the attributes that have a value; closed where it has no content. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escapeHtml(typeof value === 'number' ? short(value) : value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A number of pixels to a tenth. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
