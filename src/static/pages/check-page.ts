/** The page on which an editor finds out what a system has made of a snippet, and what to use in its place. */
import type { CheckData } from '../../page-scripts/check/page-data.js';
import { cmsList } from '../../snippets/cms.js';
import { escapeJson, snippetForms } from '../../snippets/index.js';
import { widgetKinds } from '../render/kinds.js';
import { assetPaths } from './assets.js';
import { framedPage, linkTo, linkToFile, pathOf, type Place } from './frame.js';
import { markup, rendered, type Markup } from './markup.js';
import { folderOf } from './paths.js';
import { titleIn, type PublishedFile } from './publication.js';

/** Folder of the page below that of its language. */
export const CHECK = 'check/';

/** The page in one language. */
export function checkPage(place: Omit<Place, 'page'>): PublishedFile {
  const here = { ...place, page: CHECK };
  const { check } = place.language;
  return framedPage(here, {
    title: `${check.title} – ${titleIn(place.language, place.publication).text}`,
    description: check.intro,
    sheets: [assetPaths.check()],
    scripts: ['check'],
    main: markup`<div class="head">
        <h1>${check.title}</h1>
        <p class="lead">${check.intro}</p>
        <p class="text" data-without-script>${check.withoutScript}</p>
      </div>
      ${questions(here)} ${dataBlock(here)}`,
  });
}

function questions({ language }: Place): Markup {
  const { builder, check } = language;
  const forms = snippetForms.map(
    (form) => markup`<option value="${form}">${builder.forms[form]}</option>`,
  );
  const systems = cmsList.map(({ id, name }) => markup`<option value="${id}">${name}</option>`);
  return markup`<div class="check" hidden data-with-script>
    <form class="check" autocomplete="off" novalidate>
      <div class="question">
        <label for="form">${check.form}</label>
        <select id="form" name="form">
          ${forms}
          <option value="script">${check.siteCode}</option>
        </select>
      </div>
      <div class="question">
        <label for="cms">${check.cms}</label>
        <select id="cms" name="cms">
          <option value="">${check.cmsOther}</option>
          ${systems}
        </select>
      </div>
      ${kindChoice(language)} ${fields(language)}
      <div class="buttons"><button type="submit" class="button strong">${check.check}</button></div>
    </form>
    <section class="outcome" id="outcome" tabindex="-1" aria-labelledby="outcome-name" hidden>
      <h2 id="outcome-name">${check.result}</h2>
      <div class="outcome" id="told"></div>
    </section>
  </div>`;
}

function kindChoice({ check }: Place['language']): Markup {
  const kind = (value: 'saved' | 'shown', isFirst: boolean) => markup`<div class="choice">
    <input id="kind-${value}" type="radio" name="kind" value="${value}"${isFirst && markup` checked`}>
    <label for="kind-${value}">${check.kinds[value]}</label>
  </div>`;
  return markup`<fieldset>
    <legend>${check.kind}</legend>
    ${kind('saved', true)} ${kind('shown', false)}
  </fieldset>`;
}

function fields({ check }: Place['language']): Markup {
  return markup`<div class="question">
      <label for="saved">${check.saved}</label>
      <p class="muted" id="saved-hint">${check.savedHint}</p>
      <textarea
        id="saved"
        name="saved"
        rows="6"
        spellcheck="false"
        aria-describedby="saved-hint saved-wrong"></textarea>
      <p class="wrong" id="saved-wrong" role="alert"></p>
      <p class="muted" id="taken" role="status"></p>
    </div>
    <details>
      <summary>${check.snippet}</summary>
      <div class="question">
        <p class="muted" id="snippet-hint">${check.snippetHint}</p>
        <textarea
          id="snippet"
          name="snippet"
          rows="3"
          spellcheck="false"
          aria-label="${check.snippet}"
          aria-describedby="snippet-hint"></textarea>
      </div>
    </details>`;
}

/** What the script has to know. A block of data, which no policy for scripts holds back. */
function dataBlock(place: Place): Markup {
  const { publication, language } = place;
  const data: CheckData = {
    base: publication.base,
    root: linkToFile(place, ''),
    list: `${pathOf({ ...place, page: 'builder/' })}providers.json`,
    builder: linkTo(place, 'builder/'),
    languages: publication.languages.map((each) => ({
      tag: each.tag,
      folder: folderOf(each, publication),
    })),
    widgets: widgetKinds.map(({ name, tag, attributes }) => ({
      name,
      tag,
      attributes,
      title: language.pages.widget(name),
    })),
    words: language.check,
  };
  return rendered(`<script type="application/json" id="check-data">${escapeJson(data)}</script>`);
}
