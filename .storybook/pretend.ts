/**
 * Lets the widgets believe what a reader's system asks for, which no page can set: in their style sheets and in
 * `matchMedia`, the conditions that the bar above the stories has chosen become true.
 */
import { css, type CSSResultOrNative, type ReactiveElement } from 'lit';

import { elements } from '../stories/manifest.js';
import type { Globals } from './toolbar.js';

const MORE = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';
const REDUCE = '(prefers-reduced-motion: reduce)';
const TRUE = '(min-width: 0px)';

let pretended: readonly string[] = [];
const written = new Map<CSSMediaRule, string>();

/** Chromium's developer tools force colours in truth; this is what that comes to, but for pictures and scroll bars. */
const forcedColours = css`
  :host,
  * {
    border-color: CanvasText !important;
    background: Canvas !important;
    box-shadow: none !important;
    color: CanvasText !important;
  }

  svg,
  svg * {
    background: none !important;
  }

  a {
    color: LinkText !important;
  }

  button {
    border-color: ButtonBorder !important;
    background: ButtonFace !important;
    color: ButtonText !important;
  }

  :is(input, select) {
    background: Field !important;
    color: FieldText !important;
  }
`.styleSheet;

/** Has to run once all elements are registered and before one is drawn. */
export function preparePretence(): void {
  for (const styles of stylesOfElements()) {
    for (const style of styles) collect('styleSheet' in style ? style.styleSheet : style);
    if (forcedColours) styles.push(forcedColours);
  }
  const realMatchMedia = globalThis.matchMedia.bind(globalThis);
  globalThis.matchMedia = (query) => realMatchMedia(asPretended(query));
  pretend({ contrast: 'system', motion: 'system' });
}

/** Makes true what the bar says. */
export function pretend({ contrast, motion }: Pick<Globals, 'contrast' | 'motion'>): void {
  pretended = [
    ...(contrast === 'more' ? [MORE] : []),
    ...(contrast === 'forced' ? [FORCED] : []),
    ...(motion === 'reduce' ? [REDUCE] : []),
  ];
  for (const [rule, condition] of written) rule.media.mediaText = asPretended(condition);
  if (forcedColours) forcedColours.disabled = contrast !== 'forced';
}

/** All instances of an element share its style sheets. */
function stylesOfElements(): CSSResultOrNative[][] {
  return elements.map(
    ({ tagName }) =>
      (customElements.get(tagName) as unknown as typeof ReactiveElement).elementStyles,
  );
}

/** Keeps the rules with conditions as they are written. */
function collect(parent: { readonly cssRules: CSSRuleList } | undefined): void {
  for (const rule of parent?.cssRules ?? []) {
    if (rule instanceof CSSMediaRule) written.set(rule, rule.media.mediaText);
    if ('cssRules' in rule) collect(rule as CSSGroupingRule);
  }
}

function asPretended(query: string): string {
  return pretended.reduce((text, condition) => text.replaceAll(condition, TRUE), query);
}
