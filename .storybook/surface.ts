import { html, nothing } from 'lit';

import { allThemes } from '../src/themes/generated/all.js';
import { sheetOf } from '../src/themes/sheet/sheet.js';
import { pretend } from './pretend.js';
import type { Globals } from './toolbar.js';

/** Puts the style sheets of all ready themes on the page, as a page that chooses one would. */
export function addThemes(): void {
  const style = document.createElement('style');
  style.textContent = allThemes.map(sheetOf).join('\n');
  document.head.append(style);
}

/** Puts a story on a page as the bar above it says. */
export function onSurface(
  story: () => unknown,
  { globals, userGlobals, viewMode }: { globals: object; userGlobals?: object; viewMode?: string },
) {
  const { theme, density, scheme, language, direction, width } = globals as Globals;
  // What is pretended holds for a whole page, which on a page of documentation no story chooses.
  const { contrast, motion } = (
    viewMode === 'docs' ? (userGlobals ?? globals) : globals
  ) as Globals;
  pretend({ contrast, motion });
  const dir = direction === 'language' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  return html`<div
    class="story"
    role=${
      // A page has one main part; on a page of documentation there are many stories.
      viewMode === 'docs' ? nothing : 'main'
    }
    data-scheme=${scheme}
    data-inspection-theme="${theme} ${density}"
    data-width=${width}
    data-contrast=${contrast}
    lang=${language}
    dir=${dir}
  >
    ${story()}
  </div>`;
}
