/** Finds every place where a page shows a result, in whichever form. */
import { readAddress, readDataAddress, type Publications, type ResultAddress } from './address.js';
import { nodesIn, paragraphsOf, parentsOf, pathTo, textOf, tidy, type HtmlNode } from './tree.js';

/** How a result stands in a page. `address` is text that an editor has made no link of, `words` has no address at all. */
export type EmbedForm = 'link' | 'element' | 'div' | 'iframe' | 'image' | 'address' | 'words';

export interface Embed extends ResultAddress {
  form: EmbedForm;
  /** What visitors read: of elements and frames what stands in for them. */
  text: string;
  /** Alternative text of the picture, title of the frame; `undefined` where there is none. */
  alt: string | undefined;
  /** Address of the picture. */
  picture: string | undefined;
  node: HtmlNode;
  /** For people: a path through the elements. */
  where: string;
  line: number | undefined;
}

export interface EmbedOptions extends Publications {
  /** Sentences that say a result, each with where the result is published. */
  sentences?: ReadonlyMap<string, Pick<ResultAddress, 'page' | 'base' | 'slug' | 'widget'>>;
}

/** All results in a page, in its order. What stands inside one, as its fallback, is not told again. */
export function findEmbeds(root: HtmlNode, options: EmbedOptions): Embed[] {
  const found: Embed[] = [];
  const inside = new Set<HtmlNode>();
  for (const node of nodesIn(root)) {
    if (node.parent && inside.has(node.parent)) {
      inside.add(node);
      continue;
    }
    const embed = embedOf(node, options);
    if (!embed) continue;
    inside.add(node);
    found.push(embed);
  }
  return [...found, ...plainOnes(root, inside, options)];
}

function embedOf(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  const { name } = node;
  if (name === 'a') return linkEmbed(node, options);
  if (name === 'iframe') return frameEmbed(node, options);
  if (name === 'img') return pictureEmbed(node, options);
  if (name.startsWith('inspection-')) return elementEmbed(node, options);
  if (node.attributes.has('data-inspection-widget')) return divEmbed(node, options);
  return undefined;
}

function linkEmbed(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  const picture = [...nodesIn(node)].find(({ name }) => name === 'img');
  const src = picture?.attributes.get('src');
  const address = readAddress(node.attributes.get('href') ?? '', options);
  if (!address) return undefined;
  // A picture of its own, with a link to the data, say, is no result.
  const isResult = address.widget !== undefined || address.file === undefined;
  if (!isResult) return undefined;
  const alt = picture?.attributes.get('alt');
  return {
    ...base(node, address),
    form: picture ? 'image' : 'link',
    text: textOf(node),
    alt: alt === undefined ? undefined : tidy(alt),
    picture: src,
  };
}

function frameEmbed(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  // Lazy loaders and consent tools move the address away.
  const names = ['src', 'data-src', 'data-cookieblock-src'];
  const src = names.map((name) => node.attributes.get(name)).find((each) => each);
  const address = readAddress(src ?? '', options);
  if (!address) return undefined;
  const title = node.attributes.get('title');
  return {
    ...base(node, address),
    form: 'iframe',
    alt: title === undefined ? undefined : tidy(title),
  };
}

function pictureEmbed(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  const src = node.attributes.get('src') ?? '';
  const address = readAddress(src, options);
  if (!address || !/\.(?:svg|png)$/.test(address.file ?? '')) return undefined;
  const alt = node.attributes.get('alt');
  return {
    ...base(node, address),
    form: 'image',
    alt: alt === undefined ? undefined : tidy(alt),
    picture: src,
  };
}

function elementEmbed(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  const attributes = new Map(node.attributes);
  return heldEmbed(node, 'element', node.name.replace('inspection-', ''), attributes, options);
}

function divEmbed(node: HtmlNode, options: EmbedOptions): Embed | undefined {
  const attributes = new Map(
    [...node.attributes].flatMap(([name, value]) =>
      name === 'lang' || name.startsWith('data-') ? [[name.replace('data-', ''), value]] : [],
    ),
  );
  attributes.delete('inspection-widget');
  const widget = node.attributes.get('data-inspection-widget') ?? '';
  return heldEmbed(node, 'div', widget, attributes, options);
}

/** An element or a div, which name their data; where they have lost that, the link inside still says whose they are. */
function heldEmbed(
  node: HtmlNode,
  form: 'element' | 'div',
  widget: string,
  attributes: Map<string, string>,
  options: EmbedOptions,
): Embed | undefined {
  const data = readDataAddress(attributes.get('src') ?? '', options);
  const link = [...nodesIn(node)].find(
    (each) => each.name === 'a' && readAddress(each.attributes.get('href') ?? '', options),
  );
  const address = readAddress(link?.attributes.get('href') ?? '', options);
  const slug = data?.slug ?? address?.slug;
  if (slug === undefined) return undefined;
  for (const own of ['src', 'lang', 'own']) attributes.delete(own);
  const lang = node.attributes.get('lang');
  const home = data?.base ?? address?.base;
  return {
    ...base(node, {
      state: data ? (data.isKnown ? 'whole' : 'host') : (address?.state ?? 'whole'),
      page: address?.page ?? `${home}${slug}/${widget}/`,
      base: home,
      language: address ? address.language : lang,
      slug,
      widget,
      file: undefined,
      options: attributes,
    }),
    form,
    text: textOf(node),
  };
}

function base(node: HtmlNode, address: ResultAddress): Embed {
  const { line } = node;
  const where = pathTo(node);
  return {
    ...address,
    form: 'link',
    text: '',
    alt: undefined,
    picture: undefined,
    node,
    where,
    line,
  };
}

/** Addresses and sentences that stand in the text as such. */
function plainOnes(root: HtmlNode, inside: ReadonlySet<HtmlNode>, options: EmbedOptions): Embed[] {
  return paragraphsOf(root).flatMap(({ node, text }): Embed[] => {
    const around = [node, ...parentsOf(node)];
    if (around.some((each) => inside.has(each)) || hasLink(node, inside)) return [];
    const [bare = ''] = /https?:\/\/[^\s<>"']+/.exec(text) ?? [];
    const address = bare ? readAddress(bare.replace(/[.,;)]+$/, ''), options) : undefined;
    if (address?.widget) return [{ ...base(node, address), form: 'address', text }];
    const said = sentenceIn(text, options.sentences);
    return said ? [{ ...base(node, said), form: 'words', text }] : [];
  });
}

function hasLink(node: HtmlNode, inside: ReadonlySet<HtmlNode>): boolean {
  for (const each of nodesIn(node)) if (inside.has(each)) return true;
  return false;
}

function sentenceIn(
  text: string,
  sentences: EmbedOptions['sentences'] = new Map(),
): ResultAddress | undefined {
  for (const [sentence, published] of sentences)
    if (text.includes(sentence))
      return {
        ...published,
        state: 'whole',
        language: undefined,
        file: undefined,
        options: new Map(),
      };
  return undefined;
}
