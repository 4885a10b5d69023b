/** What may stand in HTML that was made from data, whatever the data are: read as a browser reads it. */
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { LEAKS } from './leaks.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements and attributes that nothing which is drawn has, and those of what stands alone: a page, an e-mail. */
const DANGEROUS =
  /^(img|script|iframe|object|embed|form|base|link|meta|frame|template|math|on\w+|srcdoc|formaction|style)$/;
export const DANGEROUS_ALONE = /^(script|iframe|object|embed|form|base|link|on\w+|srcdoc)$/;

/** Elements and attributes that could do something, and words that tell of a fault: a line each. None where all is well. */
export function faultsInHtml(html: string, dangerous = DANGEROUS): string[] {
  const root = /^\s*<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const faults: string[] = [];
  let words = '';
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment') faults.push('a comment');
    if ('value' in node) words += `${node.value} `;
    if ('tagName' in node) faults.push(...faultsOf(node, dangerous));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  if (words.trim() === '') faults.push('no words');
  const [leak] = LEAKS.exec(words) ?? [];
  if (leak) faults.push(`the words "${leak}"`);
  return faults;
}

function faultsOf({ tagName, attrs }: Element, dangerous: RegExp): string[] {
  const faults = dangerous.test(tagName) ? [`<${tagName}>`] : [];
  for (const { name, value } of attrs) {
    if (dangerous.test(name)) faults.push(`<${tagName} ${name}>`);
    if (/^(href|src|action|cite|xlink:href)$/.test(name) && !isFollowable(value))
      faults.push(`<${tagName} ${name}="${value.slice(0, 60)}">`);
  }
  return faults;
}

/** As the browser reads the scheme, which skips tabs and line breaks. An address that cannot be read leads nowhere. */
function isFollowable(address: string): boolean {
  const base = 'https://page.example/results/';
  return !URL.canParse(address, base) || /^https?:$/.test(new URL(address, base).protocol);
}
