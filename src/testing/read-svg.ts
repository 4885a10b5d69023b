/**
 * Reads an SVG strictly: tags with attributes in double quotes and text, no comments, instructions or sections. Whatever
 * this takes is well-formed XML, and nothing is in it that is not in what it gives back.
 */
import assert from 'node:assert/strict';

export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The elements that it stands in, outermost first. */
  inside: readonly SvgElement[];
  text: string;
}

const REFERENCE = '&(?:amp|lt|gt|quot|apos);';
const ATTRIBUTE = ` ([A-Za-z][A-Za-z-]*)="((?:[^"<&]|${REFERENCE})*)"`;
const TOKEN = new RegExp(
  `<(?<end>/)?(?<name>[a-z][A-Za-z]*)(?<attributes>(?:${ATTRIBUTE})*)(?<empty>/)?>|(?<text>(?:[^<>&]|${REFERENCE})+)`,
  'y',
);
/** What XML can hold: https://www.w3.org/TR/xml/#charsets. */
const CHARACTERS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

const CHARACTER: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescape = (text: string) =>
  text.replace(/&(\w+);/g, (_, name: string) => CHARACTER[name] as string);

/** All elements in the order of the document. Throws where the text is not such an SVG. */
export function readSvg(svg: string): SvgElement[] {
  assert.match(svg, CHARACTERS);
  const elements: SvgElement[] = [];
  const open: SvgElement[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const { end, name, attributes, empty, text } = token.exec(svg)?.groups ?? {};
    const where = svg.slice(at, at + 80);
    if (text !== undefined) {
      const parent = open.at(-1);
      assert.ok(parent, where);
      parent.text += unescape(text);
    } else if (end) {
      assert.equal(open.pop()?.name, name, where);
    } else {
      assert.ok(name, where);
      assert.ok(open.length > 0 || elements.length === 0, `a second root: ${where}`);
      const each = {
        name,
        attributes: attributesOf(attributes ?? ''),
        inside: [...open],
        text: '',
      };
      elements.push(each);
      if (!empty) open.push(each);
    }
  }
  assert.deepEqual(open, []);
  return elements;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    assert.ok(!(name in attributes), `twice: ${name}`);
    attributes[name] = unescape(value);
  }
  return attributes;
}

/** The value that an attribute has or inherits. */
export function inherited({ attributes, inside }: SvgElement, name: string): string | undefined {
  const nearest = [attributes, ...inside.map((each) => each.attributes).reverse()];
  return nearest.find((each) => name in each)?.[name];
}
