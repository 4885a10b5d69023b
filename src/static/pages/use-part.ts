/** How others use a provider's result: what to paste, and the result in its other forms. */
import { frameHeightOf, frameLine, linkLine, type SnippetForm } from '../../snippets/index.js';
import { linkTo, linkToFile, pathOf, type Place } from './frame.js';
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
  const { builder, pages } = language;
  const address = addressOf(`${pathOf(place)}badge/`, publication);
  const forms = Object.entries(FORMS) as [Form, string][];
  const { copy, copied, copyFailed } = builder;
  const code = (form: 'address' | 'link' | 'iframe', text: string) =>
    codeBlock(form, builder.forms[form] as string, text);
  const words = JSON.stringify({ copy, copied, copyFailed });
  return markup`<section class="part use" id="use" data-copy-codes="${words}">
    <h2>${pages.use}</h2>
    <p class="text">${pages.useAddress}</p>
    ${code('address', address)}
    <p class="text">${pages.useLink}</p>
    ${code('link', linkLine(address, sentence))}
    <p class="text">${pages.useFrame}</p>
    ${code('iframe', frameLine(address, sentence, frameHeightOf('badge')))}
    <p>
      <a href="${linkTo(place, 'builder/')}#provider=${slug}">${builder.linkForProvider}</a>
    </p>
    <p class="text">${pages.useOthers}</p>
    ${addressList(place, parts)}
    <h3>${pages.otherForms}</h3>
    <ul class="links" role="list">
      ${forms.map(([form, file]) => markup`<li><a href="badge/${file}">${pages.forms[form]}</a></li>`)}
      <li><a href="${linkToFile(place, `${slug}/inspection.json`)}">${pages.json}</a></li>
    </ul>
  </section>`;
}

/** A text to copy. Its script puts a button behind it, which is called by `name`. */
function codeBlock(form: SnippetForm, name: string, text: string): Markup {
  return markup`<div class="copying">
    <code class="code" data-form="${form}" data-copy="${name}">${text}</code>
  </div>`;
}

/** The address of each part, and how high a frame for it should be. */
function addressList(place: Place, parts: readonly string[]): Markup {
  const { publication, language } = place;
  const { pages } = language;
  const items = parts.map((name) => {
    const address = addressOf(`${pathOf(place)}${name}/`, publication);
    return markup`<li>
      <b>${pages.widget(name)}</b>
      ${codeBlock('address', pages.widget(name), address)}
      <span class="muted">${pages.frameHeight(frameHeightOf(name))}</span>
    </li>`;
  });
  return markup`<ul class="rows addresses" role="list">
    ${items}
  </ul>`;
}
