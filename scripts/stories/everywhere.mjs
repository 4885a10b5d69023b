/**
 * axe over a story that is open: in each theme, light and dark, at both widths, with no rule left out. The page is dressed
 * anew in place, which takes a fraction of loading it again.
 */
export const WIDTHS = [1280, 320];
export const SCHEMES = ['light', 'dark'];

/**
 * How often axe ran, and what it found, each finding once with where it was.
 *
 * @returns {Promise<{ checks: number, violations: string[] }>}
 */
export async function checkEverywhere(page, themes) {
  let checks = 0;
  const found = new Map();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const { look, violations } of await page.evaluate(lookAtAll, {
      themes,
      schemes: SCHEMES,
    })) {
      checks += 1;
      for (const each of violations)
        found.set(each, [...(found.get(each) ?? []), `${look} at ${width} px`]);
    }
  }
  return { checks, violations: [...found].map(([each, where]) => `${each} (${inShort(where)})`) };
}

function inShort([first, ...others]) {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** Runs on the page. */
async function lookAtAll({ themes, schemes }) {
  const surface = document.querySelector('.story');
  // Rows out of view stand at places that are only estimated, and so on top of each other: they are looked at as they are
  // when they come into view.
  for (const { shadowRoot } of surface.querySelectorAll(':defined'))
    for (const each of shadowRoot?.querySelectorAll('*') ?? [])
      if (getComputedStyle(each).contentVisibility === 'auto')
        each.style.contentVisibility = 'visible';
  const looks = [];
  /** Stories have tables of their own beside, which scroll at 320 px: what is out of view there nobody can judge. */
  const isInWidget = ({ target }) => Array.isArray(target[0]);
  // A contrast or a size that axe cannot judge is not known to be right. Forced colours are the reader's own.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const mustBeSure = isForced ? ['target-size'] : ['target-size', 'color-contrast'];
  // What watches its own size draws once the page has been laid out.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  for (const theme of themes)
    for (const scheme of schemes) {
      surface.dataset.scheme = scheme;
      surface.dataset.inspectionTheme = `${theme} comfortable`;
      // All rules run. What passes is not described, which takes longer than to find it.
      const { violations, incomplete } = await axe.run('#storybook-root', {
        resultTypes: ['violations', 'incomplete'],
      });
      const unsure = incomplete
        .filter(({ id }) => mustBeSure.includes(id))
        .map((each) => ({ ...each, nodes: each.nodes.filter(isInWidget) }));
      looks.push({
        look: `${theme}, ${scheme}`,
        violations: [...violations, ...unsure].flatMap(({ help, nodes }) =>
          nodes.map(({ target }) => `axe: ${help}: ${target.flat().join(' ')}`),
        ),
      });
    }
  return looks;
}
