/** Keys as tests name them: `Enter`, `Shift+Tab`. */

/** WebDriver's code points of keys that are no characters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** `Control+Shift+Tab`: what is held down, and what is pressed then. A plus is itself a key. */
export function partsOf(chord) {
  const parts = chord.split(/(?<=.)\+(?=.)/);
  return { held: parts.slice(0, -1), key: parts.at(-1) };
}

/** What WebDriver calls a key. */
export function codeOf(key) {
  const code = CODES[key] ?? key;
  if ([...code].length !== 1) throw new Error(`There is no code for the key ${key}`);
  return code;
}
