/** Whether a transcript says what Chromium tells: the same roles with the same names in the same order, and every text. */
import type { Told } from './browser-tree.js';

/** Roles that people go by, as the virtual screen reader calls them, and as Chromium does where it says something else. */
const ROLES: Readonly<Record<string, string | undefined>> = {
  alert: 'alert',
  article: 'article',
  banner: 'banner',
  blockquote: 'blockquote',
  button: 'button',
  carousel: 'carousel',
  cell: 'cell',
  checkbox: 'checkbox',
  columnheader: 'columnheader',
  combobox: 'combobox',
  complementary: 'complementary',
  contentinfo: 'contentinfo',
  definition: 'definition',
  DisclosureTriangle: 'button',
  form: 'form',
  group: 'group',
  heading: 'heading',
  image: 'img',
  link: 'link',
  list: 'list',
  listitem: 'listitem',
  main: 'main',
  meter: 'meter',
  navigation: 'navigation',
  option: 'option',
  radio: 'radio',
  region: 'region',
  rowheader: 'rowheader',
  search: 'search',
  searchbox: 'searchbox',
  slide: 'slide',
  status: 'status',
  table: 'table',
  term: 'term',
  textbox: 'textbox',
};
const SPOKEN = new Set(Object.values(ROLES));

/** What differs, a line each. */
export function differences(lines: readonly string[], told: readonly Told[]): string[] {
  return [...differentRoles(lines, told), ...missingTexts(lines, told)];
}

function differentRoles(lines: readonly string[], told: readonly Told[]): string[] {
  const spoken = lines.map(tidy).filter((line) => SPOKEN.has(roleOf(line)));
  const expected = told.flatMap((each) => {
    const role = typeof each === 'string' ? undefined : ROLES[each.role];
    if (role === undefined) return [];
    // A term is not named by what it says, but Chromium gives it that name all the same.
    return { role, name: role === 'term' ? '' : (each as { name: string }).name };
  });
  for (let index = 0; index < Math.max(spoken.length, expected.length); index += 1) {
    const [line, one] = [spoken[index], expected[index]];
    const start = one && (one.name ? `${one.role}, ${one.name}` : one.role);
    if (line === undefined || start === undefined || !`${line}, `.startsWith(`${start}, `))
      return [`${index}: "${line ?? 'nothing'}" is said, and told is "${start ?? 'nothing'}"`];
  }
  return [];
}

/** Chromium's texts in the transcript, in their order. */
function missingTexts(lines: readonly string[], told: readonly Told[]): string[] {
  const all = lines.map(tidy).join(' ');
  let from = 0;
  for (const text of told) {
    if (typeof text !== 'string' || text === '') continue;
    const at = all.indexOf(text, from);
    if (at < 0)
      return [`"${text}" is told, and not said after "${all.slice(Math.max(0, from - 60), from)}"`];
    from = at;
  }
  return [];
}

const tidy = (line: string) => line.replace(/\s+/g, ' ').trim();
const roleOf = (line: string) => line.split(', ', 1)[0] ?? '';
