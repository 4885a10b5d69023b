/**
 * Once in the template of a site, it turns links to published widgets into the widgets: links are what every editor keeps.
 * It looks at the page when that is there and at whatever is added later, and loads files only when it has found something
 * to show. It is on every page of a site, so it holds no more than that: what changes the page comes with the widget.
 */
import { addressesOf } from '../host-page/own-script.js';
import { addressOf, DIV, names, partsOf, tagOf } from './address.js';
import { ALL, load } from './files.js';
import { state } from './state.js';

/** What asks for a widget, and the address below which its data have to be. Elements of ours have addresses of their own. */
type Found = [node: HTMLElement, widget: string, base?: string | undefined];

if (document.readyState === 'loading')
  await new Promise((ready) => addEventListener('DOMContentLoaded', ready));

const [folder, ...bases] = addressesOf('./ ./ ') as [string, ...string[]];
const widgets = names.slice(0, -1);
const tags = widgets.map(tagOf).join();

look([{ addedNodes: document.querySelectorAll('html') }]);
new MutationObserver(look).observe(document, { childList: true, subtree: true });

function look(changes: Iterable<{ addedNodes: NodeList }>): void {
  const found = [...changes].flatMap(({ addedNodes }) => [...addedNodes].flatMap(foundIn));
  loadFilesFor(found.map(([, widget]) => widget));
  for (const [node, widget, base] of found) show(node, widget, base).catch(console.warn);
}

function foundIn(root: Node): Found[] {
  try {
    if (root instanceof HTMLElement)
      return [root, ...root.querySelectorAll<HTMLElement>(`a,${DIV},${tags}`)].flatMap(take);
  } catch {
    // A form may have a field with the name of what is asked of it here. Then it is left alone.
  }
  return [];
}

/** Takes care of a node that asks for a widget, unless it is taken, or somebody is writing in it. */
function take(node: HTMLElement): Found[] {
  const { taken } = state;
  const [widget, base] = node.matches(tags)
    ? [node.localName.slice(tagOf('').length)]
    : askedBy(node);
  if (!widget || !widgets.includes(widget) || taken.has(node) || node.isContentEditable) return [];
  taken.add(node);
  return [[node, widget, base]];
}

/** The widget that a link or a `div` asks for, and the folder with its data; none where they are not allowed. */
function askedBy(node: HTMLElement): [widget?: string | undefined, base?: string] {
  const asked = node.dataset['inspectionWidget'];
  const address = addressOf(node);
  const base = (asked ? [...bases, `${origin}/`] : bases).find((each) => address.startsWith(each));
  return base ? [asked ?? partsOf(address, base)[3], base] : [];
}

/** Loads the file of a widget that is neither there nor coming; where there are several, the file with all. */
function loadFilesFor(wanted: readonly string[]): void {
  const { coming } = state;
  const [first, second] = new Set(
    wanted.filter(
      (each) => !coming.has(each) && !coming.has(ALL) && !customElements.get(tagOf(each)),
    ),
  );
  if (!first) return;
  const name = second ? ALL : first;
  coming.add(name);
  void load(name, folder);
}

async function show(node: HTMLElement, widget: string, base?: string): Promise<void> {
  await (state.placing ??= load('place', folder));
  await customElements.whenDefined(tagOf(widget));
  state.place?.(node, widget, base);
}
