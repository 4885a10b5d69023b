/** What survived of a snippet: what an editor, a filter or a mail program made of it, and whether it is still right. */
import type { AddressState, Publications } from './address.js';
import { HARMS, type Change, type ChangeId } from './changes.js';
import { findEmbeds, type Embed } from './embeds.js';
import { explain, tracesIn, type Explanation } from './rules.js';
import { nodesIn, parentsOf, textOf, type HtmlNode } from './tree.js';

/** What was pasted: a form of snippet, or the site code. */
export type PastedForm =
  'link' | 'address' | 'element' | 'div' | 'iframe' | 'image' | 'html' | 'email' | 'script';

/**
 * What is left: a result that the site code shows live, and that is a sentence with a link without it; a frame alone; a
 * link that leads elsewhere; words alone; the markup itself as text; nothing.
 */
export type Standing = 'live' | 'frame' | 'broken' | 'words' | 'code' | 'lost';

export interface Pasted {
  form: PastedForm;
  /** Id of the system, where it is known. */
  cms?: string | undefined;
  /** The snippet as it was copied, where it is still there. */
  snippet?: HtmlNode | undefined;
}

export interface Saved {
  tree: HtmlNode;
  /** As it was saved, with its comments; the text itself where it is no markup. */
  source: string;
}

export interface Survival {
  standing: Standing;
  /** What is left of the result: the best, where there are several. */
  embed: Embed | undefined;
  /** All that can be read. */
  text: string;
  changes: (Change & { explanations: Explanation[] })[];
}

const BROKEN = new Set<AddressState>(['relative', 'cut', 'host', 'wrapped']);

/** Says what is left of what was pasted. */
export function judgeSurvival(pasted: Pasted, saved: Saved, known: Publications): Survival {
  const { tree, source } = saved;
  const text = textOf(tree);
  const embed = bestOf(findEmbeds(tree, known));
  const before = pasted.snippet && bestOf(findEmbeds(pasted.snippet, known));
  const isCode = isMarkupShown(text);
  const changes = [
    ...(isCode ? [change('markup-shown')] : lostOf(pasted.form, tree, embed)),
    ...(embed ? addressChanges(embed) : []),
    ...(embed ? keptChanges(pasted, embed, before, text) : []),
    ...(/&amp;(?:amp|lt|gt|quot|#39);/.test(source) && !isCode ? [change('entities-doubled')] : []),
  ];
  const traces = tracesIn(source);
  return {
    standing: standingOf(embed, text, isCode),
    embed,
    text,
    changes: changes.map((each) => ({
      ...each,
      explanations: explain(each.id, pasted.cms, traces),
    })),
  };
}

/** Whether all changes do no harm. */
export function isUnharmed({ standing, changes }: Survival): boolean {
  return (
    (standing === 'live' || standing === 'frame') &&
    changes.every(({ id }) => HARMS[id] === 'harmless')
  );
}

function change(id: ChangeId, names: readonly string[] = []): Change {
  return { id, names };
}

/** The one of which most is left. */
function bestOf(embeds: readonly Embed[]): Embed | undefined {
  const order: readonly Embed['form'][] = ['element', 'div', 'iframe', 'image', 'link', 'address'];
  const rank = ({ form, state }: Embed) => order.indexOf(form) + (BROKEN.has(state) ? 10 : 0);
  return [...embeds].sort((a, b) => rank(a) - rank(b))[0];
}

/** Whether markup of ours can be read as text. */
export function isMarkupShown(text: string): boolean {
  return /<\/?(?:a|div|iframe|img|p|ul|li|table|inspection-[a-z]+)(?:\s[^<>]*)?>/i.test(
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );
}

function standingOf(embed: Embed | undefined, text: string, isCode: boolean): Standing {
  if (isCode) return 'code';
  if (!embed || embed.form === 'words') return text ? 'words' : 'lost';
  if (BROKEN.has(embed.state)) return 'broken';
  if (embed.form === 'iframe') return 'frame';
  return embed.form === 'address' ? 'words' : 'live';
}

/** Which of its parts a form has lost. */
function lostOf(form: PastedForm, tree: HtmlNode, embed: Embed | undefined): Change[] {
  const has = (name: string) => anyNamed(tree, name);
  const hasLink = has('a') && embed !== undefined;
  const link = hasLink ? [] : [change('link-gone')];
  switch (form) {
    case 'link':
      return link;
    case 'address':
      return embed ? (embed.form === 'address' ? [change('address-unlinked')] : []) : link;
    case 'element':
      return embed?.form === 'element' ? heldChanges(embed) : [change('element-gone'), ...link];
    case 'div': {
      if (embed?.form === 'div') return heldChanges(embed);
      return [change(isInDiv(embed) ? 'data-gone' : 'div-gone'), ...link];
    }
    case 'iframe':
      return frameLosses(tree, embed, link);
    case 'image':
      return pictureLosses(tree, embed, link);
    case 'html':
      return [...(has('li') ? [] : [change('list-gone')]), ...link];
    case 'email': {
      const styled = [...nodesIn(tree)].some(({ attributes }) => attributes.has('style'));
      const styles = styled ? [] : [change('styles-gone')];
      return [...(has('table') ? styles : [change('table-gone')]), ...link];
    }
    case 'script':
      return has('script') ? [] : [change('script-gone')];
  }
}

function anyNamed(tree: HtmlNode, name: string): boolean {
  return [...nodesIn(tree)].some((node) => node.name === name);
}

function isInDiv(embed: Embed | undefined): boolean {
  return !!embed && [...parentsOf(embed.node)].some(({ name }) => name === 'div');
}

/** Of an element or a div that is still there. */
function heldChanges({ node, form, text }: Embed): Change[] {
  const source = form === 'div' ? 'data-src' : 'src';
  return [
    ...(node.attributes.has(source) ? [] : [change('source-gone')]),
    ...(text ? [] : [change('fallback-gone')]),
  ];
}

function frameLosses(tree: HtmlNode, embed: Embed | undefined, link: Change[]): Change[] {
  if (embed?.form !== 'iframe') return [change('frame-gone'), ...link];
  const { attributes } = embed.node;
  return [
    ...(attributes.get('sandbox') === '' ? [change('frame-sandboxed')] : []),
    ...(attributes.get('title')?.trim() ? [] : [change('frame-untitled')]),
    // The sentence with its link stands below the frame.
    ...(anyNamed(tree, 'a') ? [] : [change('fallback-gone')]),
  ];
}

function pictureLosses(tree: HtmlNode, embed: Embed | undefined, link: Change[]): Change[] {
  const picture = [...nodesIn(tree)].find(({ name }) => name === 'img');
  if (!picture) return [change('picture-gone'), ...link];
  const src = picture.attributes.get('src') ?? '';
  const isOurs = embed?.picture !== undefined && /\/badge\/badge(?:-2x)?\.(?:svg|png)$/.test(src);
  return [...(isOurs ? [] : [change('picture-copied')]), ...link];
}

const ADDRESS_CHANGES: Partial<Record<AddressState, ChangeId>> = {
  scheme: 'address-scheme',
  relative: 'address-relative',
  cut: 'address-cut',
  host: 'address-host',
  wrapped: 'address-wrapped',
};

function addressChanges({ state }: Embed): Change[] {
  const id = ADDRESS_CHANGES[state];
  return id ? [change(id)] : [];
}

/** What each form's outermost element has when it is copied; all else was added. */
const OWN_ATTRIBUTES: Partial<Record<Embed['form'], readonly string[]>> = {
  link: ['href'],
  image: ['href'],
};

/** What is different about what is still there: against the snippet where it is known, else against what it has always. */
function keptChanges(
  pasted: Pasted,
  embed: Embed,
  before: Embed | undefined,
  text: string,
): Change[] {
  const names = [...embed.node.attributes.keys()];
  const isSame = before?.form === embed.form;
  const own = isSame ? [...before.node.attributes.keys()] : OWN_ATTRIBUTES[embed.form];
  const added = own && pasted.form !== 'email' ? names.filter((name) => !own.includes(name)) : [];
  const gone = isSame ? (own ?? []).filter((name) => !names.includes(name)) : [];
  const options = before
    ? [...before.options].filter(([name, value]) => embed.options.get(name) !== value)
    : [];
  // Of a picture and its words some editors make two links.
  const isOther = before && !text.includes(before.text);
  return [
    ...(gone.length > 0 ? [change('attributes-gone', gone)] : []),
    ...(options.length > 0
      ? [
          change(
            'options-gone',
            options.map(([name]) => name),
          ),
        ]
      : []),
    ...(isOther ? [change('text-changed')] : []),
    ...(added.length > 0 ? [change('attributes-added', added)] : []),
    ...(isRewrapped(pasted, embed) ? [change('wrapper-changed')] : []),
  ];
}

/** Whether something else stands around or in a link than the paragraph with which it is copied. */
function isRewrapped({ form }: Pasted, { node, form: left }: Embed): boolean {
  if (form !== 'link' || left !== 'link') return false;
  const isInside = [...nodesIn(node)].some((each) => each !== node && each.name !== '#text');
  const around = [...parentsOf(node)].map(({ name }) => name);
  const usual = new Set(['#root', 'html', 'body', 'p']);
  return isInside || around.some((name) => !usual.has(name));
}

/** Forms from the best, for where nobody knows the system. */
const LADDER: readonly PastedForm[] = ['link', 'html', 'address', 'image'];

/**
 * What to try next: `undefined` where nothing is to be done.
 *
 * @param forms those of the system, best first
 * @param canShow whether a form can show the widget
 */
export function nextForm(
  survival: Survival,
  pasted: PastedForm,
  forms: readonly PastedForm[] = LADDER,
  canShow: (form: PastedForm) => boolean = () => true,
): PastedForm | undefined {
  const { standing } = survival;
  if (standing === 'frame') return isUnharmed(survival) ? undefined : 'link';
  // What is left is the link, which the site code makes live wherever it stands.
  if (standing === 'live') return undefined;
  // The same again, by another way: the address goes into the dialogue for links.
  if (standing === 'words' || standing === 'code') return 'address';
  if (standing === 'broken') return pasted === 'link' ? 'address' : 'link';
  return [...forms, ...LADDER].find((form) => form !== pasted && canShow(form));
}
