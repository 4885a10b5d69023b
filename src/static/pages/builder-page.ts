/**
 * The page on which an editor puts a snippet together. The form is whole in the page, and its script brings it to life;
 * what an administrator needs is said without any.
 */
import type { Language } from '../../i18n/index.js';
import type { PageData, ProviderRow } from '../../page-scripts/builder/page-data.js';
import { cmsList } from '../../snippets/cms.js';
import { attributesOf, escapeJson, snippetForms } from '../../snippets/index.js';
import { hostStyles } from '../../styles/host.styles.js';
import { summaryParts } from '../../views/index.js';
import { widgetKinds } from '../render/kinds.js';
import { assetPaths } from './assets.js';
import { autonymOf, framedPage, linkTo, linkToFile, pathOf, type Place } from './frame.js';
import { byLetter } from './letters.js';
import { markup, rendered, type Markup, type MarkupValue } from './markup.js';
import { folderOf } from './paths.js';
import { titleIn, type ProviderEntry, type PublishedFile } from './publication.js';
import { inOrderOfPage } from './shown.js';
import { widgetAssets } from './widget-files.js';

/** Folder of the page below that of its language. */
export const BUILDER = 'builder/';

/** The page in one language, and the list of providers that it loads when somebody looks for one. */
export function builderFiles(
  place: Omit<Place, 'page'>,
  entries: readonly ProviderEntry[],
): PublishedFile[] {
  const here = { ...place, page: BUILDER };
  const rows = byLetter(entries, place.language).flatMap(({ providers }) =>
    providers.map(({ slug, words }): ProviderRow => [slug, words.name, words.region ?? '']),
  );
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return [builderPage(here), { path: listPath(here), body: `[${lines}]\n` }];
}

function listPath(place: Place): string {
  return `${pathOf(place)}providers.json`;
}

function builderPage(place: Place): PublishedFile {
  const { builder, pages } = place.language;
  return framedPage(place, {
    title: `${builder.title} – ${titleIn(place.language, place.publication).text}`,
    description: builder.intro,
    sheets: [assetPaths.builder()],
    scripts: ['builder'],
    main: markup`<div class="head">
        <h1>${builder.title}</h1>
        <p class="lead">${builder.intro}</p>
        <p class="text" data-without-script>${builder.withoutScript}</p>
        <p data-without-script><a href="${linkTo(place, '')}">${pages.allProviders}</a></p>
      </div>
      <div class="builder" hidden data-with-script>
        <form class="steps" autocomplete="off">
          ${providerStep(place.language)} ${widgetStep(place.language)} ${optionsStep(place.language)}
          ${languageStep(place)} ${lookStep(place.language)} ${systemStep(place.language)}
        </form>
        ${resultPart(place)}
      </div>
      ${siteCodePart(place)} ${dataBlock(place)}`,
  });
}

/** What the script has to know. A block of data, which no policy for scripts holds back. */
function dataBlock(place: Place): Markup {
  const { publication, language } = place;
  const data: PageData = {
    base: publication.base,
    root: linkToFile(place, ''),
    widgetFile: `${widgetAssets().folder}inspection-widgets.js`,
    list: listPath(place),
    languages: publication.languages.map((each) => ({
      tag: each.tag,
      folder: folderOf(each, publication),
    })),
    widgets: widgetKinds,
    colours: { light: coloursOf('light'), dark: coloursOf('dark') },
    words: language.builder,
  };
  return rendered(`<script type="application/json" id="builder-data">${escapeJson(data)}</script>`);
}

/** The colours that widgets have by themselves, as their style sheet says. */
function coloursOf(scheme: 'light' | 'dark'): PageData['colours']['light'] {
  const of = (name: string) => {
    const rule = new RegExp(`--inspection-${name},\\s*light-dark\\((#\\w+),\\s*(#\\w+)\\)`);
    const [, light, dark] = rule.exec(hostStyles.cssText) ?? [];
    const colour = scheme === 'light' ? light : dark;
    if (colour === undefined) throw new Error(`The style sheet has no colour "${name}"`);
    return colour;
  };
  return { surface: of('surface'), text: of('text'), link: of('link'), line: of('line') };
}

/** One step: a group of fields below a heading. */
function step(heading: string, content: MarkupValue, attributes: Attributes = {}): Markup {
  return markup`<fieldset class="step"${rendered(attributesOf(attributes))}>
    <legend><h2>${heading}</h2></legend>
    ${content}
  </fieldset>`;
}

type Attributes = Parameters<typeof attributesOf>[0];

/** A field with its label behind it, and a line about it. */
function choice(attributes: Attributes, label: MarkupValue, help?: MarkupValue): Markup {
  const id = `${String(attributes['name'])}-${String(attributes['value'])}`;
  const described = help === undefined ? {} : { 'aria-describedby': `${id}-help` };
  return markup`<input${rendered(attributesOf({ ...attributes, ...described, id }))}>
    <label for="${id}">${label}</label>
    ${help !== undefined && markup`<p class="muted" id="${id}-help">${help}</p>`}`;
}

function choices(items: readonly Markup[]): Markup {
  return markup`<div class="choices">${items.map((item) => markup`<div class="choice">${item}</div>`)}</div>`;
}

function providerStep({ builder }: Language): Markup {
  return markup`<div class="step">
    <h2><label for="provider">${builder.provider}</label></h2>
    <p class="muted" id="provider-hint">${builder.providerHint}</p>
    <div class="combobox">
      <input
        class="field"
        id="provider"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls="provider-list"
        aria-describedby="provider-hint"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false">
      <ul id="provider-list" role="listbox" aria-label="${builder.providersFound}" hidden></ul>
    </div>
    <p class="muted" role="status" id="provider-status"></p>
    <input type="hidden" name="provider">
  </div>`;
}

function widgetStep({ builder, pages }: Language): Markup {
  const items = inOrderOfPage.map(({ name }, index) => {
    const empty = markup`<span class="mark" data-empty="${name}" hidden>(${builder.hasNothing})</span>`;
    return choice(
      { type: 'radio', name: 'widget', value: name, checked: index === 0 },
      markup`${pages.widget(name)} ${empty}`,
      builder.shows[name],
    );
  });
  return step(builder.widget, choices(items));
}

/** How an attribute of a widget is asked for: in a box to tick, in several, or from a list whose first is as if not asked. */
type Setting =
  | { name: string; kind: 'flag' }
  | { name: string; kind: 'parts'; values: readonly string[] }
  | { name: string; kind: 'list'; values: readonly string[]; usual: string };

/** The attributes that an editor may choose, in the order of the page; theme is asked for with the look. */
const SETTINGS: readonly Setting[] = [
  { name: 'parts', kind: 'parts', values: summaryParts },
  { name: 'compact', kind: 'flag' },
  { name: 'open', kind: 'flag' },
  { name: 'layout', kind: 'list', values: ['list', 'carousel'], usual: 'list' },
  { name: 'order', kind: 'list', values: ['newest', 'oldest'], usual: 'newest' },
  { name: 'heading-level', kind: 'list', values: ['2', '3', '4', '5', '6'], usual: '3' },
];

function optionsStep(language: Language): Markup {
  const fields = SETTINGS.map((setting) => settingField(setting, language));
  return step(language.builder.options, fields, { id: 'options' });
}

function settingField(setting: Setting, { builder, pages }: Language): Markup {
  const { name } = setting;
  const label = builder.settings[name] as string;
  switch (setting.kind) {
    case 'flag':
      return markup`<div class="choice" data-setting="${name}">
        ${choice({ type: 'checkbox', name, value: 'true' }, label)}
      </div>`;
    case 'parts':
      return markup`<fieldset class="group" data-setting="${name}" aria-describedby="${name}-help">
        <legend>${label}</legend>
        <p class="muted" id="${name}-help">${builder.partsHint}</p>
        ${choices(setting.values.map((value) => choice({ type: 'checkbox', name, value }, pages.widget(value))))}
      </fieldset>`;
    case 'list':
      return markup`<div class="group" data-setting="${name}">
        <label for="${name}">${label}</label>
        <select class="field" id="${name}" name="${name}">
          ${setting.values.map((value) => {
            const isUsual = value === setting.usual;
            return markup`<option value="${isUsual ? '' : value}"${isUsual && markup` selected`}>
              ${builder.values[`${name}=${value}`]}
            </option>`;
          })}
        </select>
      </div>`;
  }
}

/** The language of the result, where there are several. */
function languageStep({ publication, language }: Place): Markup | undefined {
  const { languages } = publication;
  if (languages.length < 2) return undefined;
  const items = languages.map((each) =>
    choice(
      { type: 'radio', name: 'lang', value: each.tag, checked: each === language },
      markup`<span lang="${each.tag}">${autonymOf(each)}</span>`,
    ),
  );
  return step(language.builder.language, choices(items));
}

function lookStep({ builder }: Language): Markup {
  const { themes, colours } = builder;
  const theme = (value: string, label: string) =>
    choice({ type: 'radio', name: 'theme', value, checked: value === '' }, label);
  const colourField = (name: keyof typeof colours) => {
    const label = colours[name];
    const pick = builder.pick.replace('{0}', label);
    return markup`<div class="colour">
      <label for="colour-${name}">${label}</label>
      <input
        class="field"
        id="colour-${name}"
        type="text"
        name="${name}"
        spellcheck="false"
        aria-describedby="colours-hint contrast">
      <input type="color" data-picks="${name}" aria-label="${pick}">
    </div>`;
  };
  return step(
    builder.look,
    markup`<fieldset class="group" data-setting="theme">
        <legend>${builder.theme}</legend>
        ${choices([theme('', themes.auto), theme('light', themes.light), theme('dark', themes.dark)])}
      </fieldset>
      <details class="colours">
        <summary>${builder.ownColours}</summary>
        <p class="muted" id="colours-hint">${builder.coloursHint}</p>
        ${(Object.keys(colours) as (keyof typeof colours)[]).map(colourField)}
        <div role="status" id="contrast"></div>
      </details>`,
  );
}

/** Which system, and which of the forms that suit it. */
function systemStep({ builder }: Language): Markup {
  const systems = cmsList.map(({ id, name }) => markup`<option value="${id}">${name}</option>`);
  const forms = snippetForms.map(
    (form, index) =>
      markup`<div class="choice" data-form="${form}">
        ${choice(
          { type: 'radio', name: 'form', value: form, checked: index === 0 },
          builder.forms[form],
        )}
      </div>`,
  );
  return markup`<div class="step">
    <h2><label for="cms">${builder.cms}</label></h2>
    <select class="field" id="cms" name="cms" aria-describedby="cms-help">
      <option value="" selected>${builder.cmsOther}</option>
      ${systems}
    </select>
    <p id="cms-help" role="status"></p>
    <fieldset class="group">
      <legend>${builder.form}</legend>
      <div class="choices" id="forms">${forms}</div>
      <p id="form-help" role="status"></p>
    </fieldset>
  </div>`;
}

function resultPart(place: Place): Markup {
  const { builder } = place.language;
  return markup`<div class="outcome">
    <h2>${builder.preview}</h2>
    <p role="status" id="result-status">${builder.chooseFirst}</p>
    <div class="stack" id="result" hidden>
      ${widthChoice(place.language)}
      <div class="places" id="places" data-width="full">
        ${Object.entries({ live: builder.withCode, left: builder.withoutCode }).map(
          ([id, name]) =>
            markup`<section class="place">
              <h3 id="${id}-name">${name}</h3>
              <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-name">
                <div class="ground" id="${id}"></div>
              </div>
            </section>`,
        )}
      </div>
      <section class="part">
        <h2><label for="snippet">${builder.snippet}</label></h2>
        <p class="muted" id="snippet-hint">${builder.snippetHint}</p>
        ${codeField('snippet', { 'aria-describedby': 'snippet-hint' })}
        <div class="buttons">
          ${button('copy-snippet', 'snippet', builder.copySnippet, 'button strong')}
          ${button('copy-address', 'snippet', builder.copyAddress)}
          ${button('copy-choice', 'snippet', builder.copyChoice)}
        </div>
        <p>${builder.checkIt} <a href="${linkTo(place, 'check/')}">${builder.checkLink}</a></p>
      </section>
    </div>
    <section class="part" id="style" hidden>
      <h2><label for="style-rule">${builder.style}</label></h2>
      <p class="text">${builder.styleHint}</p>
      ${codeField('style-rule')}
      <div class="buttons">${button('copy-style', 'style-rule', builder.copyStyle)}</div>
    </section>
  </div>`;
}

function widthChoice({ builder }: Language): Markup {
  const items = Object.entries(builder.widths).map(([value, label]) =>
    choice({ type: 'radio', name: 'width', value, checked: value === 'full' }, label),
  );
  return markup`<fieldset class="group widths">
    <legend>${builder.width}</legend>
    ${choices(items)}
  </fieldset>`;
}

/** A field to read and copy from: it can be reached by keyboard, and its text selected. */
function codeField(id: string, attributes: Attributes = {}, text = ''): Markup {
  const all = { class: 'code', readonly: true, rows: '3', spellcheck: 'false', ...attributes, id };
  return markup`<textarea${rendered(attributesOf(all))}>${text}</textarea>`;
}

function button(id: string, copies: string, label: string, look = 'button'): Markup {
  return markup`<span class="copying">
    <button type="button" class="${look}" id="${id}" data-copies="${copies}">${label}</button>
  </span>`;
}

/** What an administrator does once: the same for every result, so it needs no script. */
function siteCodePart({ publication, language }: Place): Markup {
  const { builder } = language;
  const { base } = publication;
  const { origin } = new URL(base);
  const { path, integrity } = widgetAssets().loader;
  const script = (attributes: Attributes) => `<script${attributesOf(attributes)}></script>`;
  const policy = ['script-src', 'connect-src', 'img-src', 'frame-src']
    .map((directive) => `${directive} ${origin};`)
    .join(' ');
  const entry = (id: string, label: string, text: string, copy: string, hint?: string) =>
    markup`<h3><label for="${id}">${label}</label></h3>
      ${hint !== undefined && markup`<p class="text" id="${id}-hint">${hint}</p>`}
      ${codeField(id, hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }, text)}
      <div class="buttons" hidden data-with-script>${button(`copy-${id}`, id, copy)}</div>`;
  return markup`<section class="part site-code" id="site-code">
    <h2>${builder.siteCode}</h2>
    <p class="text">${builder.siteCodeHint}</p>
    ${entry('simple', builder.simple, script({ src: `${base}loader.js`, defer: true }), builder.copySimple)}
    ${entry(
      'pinned',
      builder.pinned,
      script({ src: base + path, integrity, crossorigin: 'anonymous', defer: true }),
      builder.copyPinned,
      builder.pinnedHint,
    )}
    ${entry('policy', builder.policy, policy, builder.copyPolicy, builder.policyHint)}
    ${entry(
      'trusted-types',
      builder.trustedTypes,
      'trusted-types inspection-widgets;',
      builder.copyTrustedTypes,
    )}
  </section>`;
}
