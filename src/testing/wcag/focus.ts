/** Where the keyboard is, for checks that run in a page. */
import { contrastAround } from './colours.js';
import { called, drawn, isForEarsOnly, OPERABLE, outer } from './flat.js';

/** What can be come to by Tab, in reading order: places in the list of all that is drawn. */
export function stops(): number[] {
  const all = drawn();
  return all.flatMap((each, place) =>
    each.matches(OPERABLE) && each.tabIndex >= 0 && !each.matches(':disabled') && !isPassed(each)
      ? place
      : [],
  );
}

/** Of radio buttons of one name Tab comes to the chosen one. */
function isPassed(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
  const group = (element.getRootNode() as Document).querySelectorAll<HTMLInputElement>(
    `input[type=radio][name="${CSS.escape(element.name)}"]`,
  );
  return !element.checked && [...group].some(({ checked }) => checked);
}

/** What the focus is on, as a place in the list of all that is drawn, and what is wrong with how it is shown. */
export function focused(): { place: number; ring: string[]; cover: string[] } | undefined {
  const element = active();
  if (!element) return undefined;
  return { place: drawn().indexOf(element), ring: ring(element), cover: cover(element) };
}

function active(): HTMLElement | undefined {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : undefined;
}

/** 2.4.7, 1.4.11: an outline of 2 px or more, with 3:1 to the ground around. */
function ring(element: HTMLElement): string[] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    return [`no ring: ${called(element)}`];
  const contrast = contrastAround(outlineColor, outer(element));
  return contrast < 3 ? [`a ring of ${contrast.toFixed(2)}:1: ${called(element)}`] : [];
}

/** 2.4.11: some of it is in view, with nothing on it. */
function cover(element: HTMLElement): string[] {
  if (isForEarsOnly(element)) return [`out of sight: ${called(element)}`];
  const boxes = [...element.getClientRects()];
  const isSeen = boxes.some((box) =>
    [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const at = topmost(document, box.left + x * box.width, box.top + y * box.height);
        for (let each = at; each; each = outer(each)) if (each === element) return true;
        return false;
      }),
    ),
  );
  return isSeen ? [] : [`covered or out of view: ${called(element)}`];
}

function topmost(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  const inner = found?.shadowRoot;
  return (inner && inner !== root && topmost(inner, x, y)) || found;
}
