/** How others use a provider's result: what to paste, and the result in its other forms. */
import { frameHeightOf, frameLine, linkLine } from '../../snippets/index.js';
import { linkToFile, pathOf, type Place } from './frame.js';
import { markup, type Markup } from './markup.js';
import { addressOf } from './paths.js';
import type { ProviderData } from './shown.js';

/** The forms of the result beside the page of its badge, with the names of their files. */
const FORMS = {
  svg: 'badge.svg',
  png: 'badge.png',
  'png-2x': 'badge-2x.png',
  text: 'badge.txt',
  email: 'badge.html',
} as const;

type Form = keyof typeof FORMS;

/**
 * The last part of a provider's page.
 *
 * @param parts names of the widgets on the page
 */
export function usePart(
  place: Place,
  { slug }: ProviderData,
  sentence: string,
  parts: readonly string[],
): Markup {
  const { publication, language } = place;
  const { pages } = language;
  const address = addressOf(`${pathOf(place)}badge/`, publication);
  const forms = Object.entries(FORMS) as [Form, string][];
  return markup`<section class="part use" id="use">
    <h2>${pages.use}</h2>
    <p class="text">${pages.useAddress}</p>
    <code class="code">${address}</code>
    <p class="text">${pages.useLink}</p>
    <code class="code">${linkLine(address, sentence)}</code>
    <p class="text">${pages.useFrame}</p>
    <code class="code">${frameLine(address, sentence, frameHeightOf('badge'))}</code>
    <p class="text">${pages.useOthers}</p>
    ${addressTable(place, parts)}
    <h3>${pages.otherForms}</h3>
    <ul class="links" role="list">
      ${forms.map(([form, file]) => markup`<li><a href="badge/${file}">${pages.forms[form]}</a></li>`)}
      <li><a href="${linkToFile(place, `${slug}/inspection.json`)}">${pages.json}</a></li>
    </ul>
  </section>`;
}

/** The address of each part, and how high a frame for it should be. */
function addressTable(place: Place, parts: readonly string[]): Markup {
  const { publication, language } = place;
  const { pages } = language;
  const rows = parts.map(
    (name) =>
      markup`<tr>
        <th scope="row">${pages.widget(name)}</th>
        <td>${addressOf(`${pathOf(place)}${name}/`, publication)}</td>
        <td>${frameHeightOf(name)}</td>
      </tr>`,
  );
  return markup`<table class="addresses">
    <thead>
      <tr>
        <th scope="col">${pages.part}</th>
        <th scope="col">${pages.address}</th>
        <th scope="col">${pages.frameHeight}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
