/**
 * The elements' own style sheets for light DOM. A sheet is nested into the class of its widget: `:host` is the widget,
 * and every other rule is for what is inside it, so that neither the page around nor another widget is touched.
 */
import { classOf, stylingAttributes, widgetKinds } from './kinds.js';

type Sheet = ReturnType<typeof classOf>['elementStyles'][number];

const known = new Map<string, string>();

/** One style sheet for some widgets, or for all. A sheet that several elements share is in it once. */
export function widgetSheet(
  names: readonly string[] = widgetKinds.map(({ name }) => name),
): string {
  const key = names.join(' ');
  const sheet =
    known.get(key) ?? merge(new Map(names.map((name) => [name, [...classOf(name).elementStyles]])));
  known.set(key, sheet);
  return sheet;
}

/** Takes the next sheet of the widgets again and again, so that each has its own in their order. */
function merge(waiting: Map<string, Sheet[]>): string {
  const rules: string[] = [];
  for (let sheet = nextOf(waiting); sheet; sheet = nextOf(waiting)) {
    const names = [...waiting.keys()].filter((name) => waiting.get(name)?.[0] === sheet);
    for (const name of names) waiting.get(name)?.shift();
    const selector = names.map((name) => `.inspection-${name}`).join(',\n');
    rules.push(`${selector} {\n${inLightDom(textOf(sheet))}\n}\n`);
  }
  return rules.join('');
}

/** A sheet that is the next of all that still want it, or else the one that is the next of most. */
function nextOf(waiting: Map<string, Sheet[]>): Sheet | undefined {
  const all = [...waiting.values()];
  const nexts = [...new Set(all.flatMap((sheets) => sheets[0] ?? []))];
  const count = (sheet: Sheet) => all.filter((sheets) => sheets[0] === sheet).length;
  return (
    nexts.find((sheet) => all.every((sheets) => !sheets.includes(sheet, 1))) ??
    nexts.sort((a, b) => count(b) - count(a))[0]
  );
}

/** In Node a sheet is always text. */
export function textOf(sheet: Sheet): string {
  return 'cssText' in sheet ? sheet.cssText : '';
}

/** What stands for the host's attributes: those that HTML does not know are for data. */
const OWN = new Set(widgetKinds.flatMap(({ name }) => stylingAttributes(name)));

/** Rules for the room that an element keeps before its data come: here they are there. */
const RESERVES = /[^{};]*\.frame(?::has\([^{}]*\))?\s*\{[^{}]*\}/g;

/** A style sheet of an element, written out or shortened as in the built files, for a widget in light DOM. */
export function inLightDom(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(RESERVES, '')
    .replace(/@container[^{}]*\{\s*\}/g, '')
    .replace(/:host\(\[([\w-]+)([^\])]*)\]\)/g, (_, attribute: string, rest: string) =>
      OWN.has(attribute) ? `&[data-${attribute}${rest}]` : `&[${attribute}${rest}]`,
    )
    .replace(/(?<![\w-]):host(?![\w(-])/g, '&')
    .replace(/\n\s*/g, '\n')
    .trim();
}
