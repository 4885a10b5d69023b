import { html, nothing, type TemplateResult } from 'lit';

import type { LetterMessages, Words } from '../i18n/index.js';
import type { BlockView, LetterView, PersonView, SectionView } from '../views/index.js';
import { headingTemplate, levelBelow } from './heading.js';
import { isStatic } from './is-static.js';
import { goToSection, toggleFolds } from './letter-moves.js';
import { wordsTemplate } from './parts.js';

/** A letter as it was sent, or a report's text; `level` is that of the heading above it. */
export function letterTemplate(
  view: LetterView,
  messages: LetterMessages,
  level: number,
  open = false,
): TemplateResult {
  const { isLetter, title, opening, excerpt, sections, missing } = view;
  const heading = levelBelow(level);
  const titled = title && headingTemplate(heading, wordsTemplate(title), 'letter-title');
  return html`<div part="letter">
    <div part="start">
      ${isLetter ? nothing : titled} ${aboutTemplate(view.about)}
      ${
        isLetter || opening.length > 0
          ? html`<div part="opening">
              ${isLetter ? html`${beginningTemplate(view)} ${titled}` : nothing}
              ${opening.map((text) => html`<p>${wordsTemplate(text)}</p>`)}
            </div>`
          : nothing
      }
    </div>
    ${asideTemplate(view, messages)}
    <div part="sections">
      ${excerpt ? html`<p part="excerpt">${wordsTemplate(excerpt)}</p>` : nothing}
      ${sections.map((section) => sectionTemplate(section, heading, open))}
      ${missing ? html`<p part="none">${missing}</p>` : nothing} ${endTemplate(view)}
    </div>
  </div>`;
}

/** When inspectors were there, and who they were. */
function aboutTemplate(about: LetterView['about']): TemplateResult | typeof nothing {
  if (about.length === 0) return nothing;
  return html`<dl part="about">
    ${about.map(
      ({ label, values }) =>
        html`<div>
          <dt>${label}</dt>
          ${values.map((words) => html`<dd>${inLine(words)}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/** Words with commas between them. */
function inLine(words: readonly Words[]): TemplateResult[] {
  return words.map((each, index) => html`${index ? ', ' : nothing}${wordsTemplate(each)}`);
}

/** Sender, date, addressee, salutation. */
function beginningTemplate(view: LetterView): TemplateResult {
  const { letterhead, letterDate, addressee, salutation } = view;
  return html`<div part="head">
      ${linesTemplate('letterhead', letterhead)}
      ${letterDate ? html`<p part="letter-date">${letterDate}</p>` : nothing}
      ${linesTemplate('addressee', addressee)}
    </div>
    ${salutation ? html`<p part="salutation">${wordsTemplate(salutation)}</p>` : nothing}`;
}

function linesTemplate(part: string, lines: PersonView): TemplateResult | typeof nothing {
  return lines.length > 0 ? html`<p part=${part}>${lines.map(lineOf)}</p>` : nothing;
}

function lineOf(words: Words): TemplateResult {
  return html`<span>${wordsTemplate(words)}</span> `;
}

/** Valediction and signatures. */
function endTemplate({ valediction, signatories }: LetterView): TemplateResult {
  return html`${valediction ? html`<p part="valediction">${wordsTemplate(valediction)}</p>` : nothing}
  ${
    signatories.length > 0
      ? html`<ul role="list" part="signatories">
          ${signatories.map((lines) => html`<li>${lines.map(lineOf)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** What helps to find one's way in a long text. */
function asideTemplate(
  view: LetterView,
  messages: LetterMessages,
): TemplateResult | typeof nothing {
  const { sections, hasContents } = view;
  const hasFolds = !isStatic && sections.filter(({ fold }) => fold).length > 1;
  if (!hasContents && !hasFolds) return nothing;
  return html`<div part="aside">
    ${hasContents ? contentsTemplate(view, messages) : nothing}
    ${hasFolds ? foldsTemplate(messages) : nothing}
  </div>`;
}

function contentsTemplate(
  { title, sections, facts, letterDate }: LetterView,
  { contents, contentsOf }: LetterMessages,
): TemplateResult {
  // Many reports have the same title.
  const whose = [title, facts.provider, { text: letterDate }, facts.dates];
  const name = contentsOf(whose.flatMap((words) => words?.text ?? []).join(', '));
  return html`<nav part="contents" aria-label=${name}>
    <p><b>${contents}</b></p>
    <ul role="list">
      ${sections.map(({ id, heading }) =>
        heading ? html`<li>${entryTemplate(id, heading)}</li>` : nothing,
      )}
    </ul>
  </nav>`;
}

/** Within a shadow root an address with a fragment finds nothing: a click is taken instead. */
function entryTemplate(id: string, heading: Words): TemplateResult {
  return isStatic
    ? html`<a href="#${id}" part="entry">${wordsTemplate(heading)}</a>`
    : html`<a href="#${id}" part="entry" @click=${(event: MouseEvent) => goToSection(event, id)}
        >${wordsTemplate(heading)}</a
      >`;
}

/** Says one or the other by whether all are open, which a style sheet can tell. */
function foldsTemplate({ openAll, closeAll }: LetterMessages): TemplateResult {
  return html`<button type="button" part="folds" @click=${toggleFolds}>
    <span data-when="closed">${openAll}</span><span data-when="open">${closeAll}</span>
  </button>`;
}

function sectionTemplate(
  { id, heading, blocks, fold }: SectionView,
  level: number,
  open: boolean,
): TemplateResult {
  const text = html`<div part="text">${blocks.map(blockTemplate)}</div>`;
  return html`<div part="section">
    ${heading && headingTemplate(level, wordsTemplate(heading), id)}
    ${
      fold
        ? html`<details part="fold" ?open=${open}>
            <summary part="size">
              ${heading && html`<i>${wordsTemplate(heading)}: </i>`}${fold}
            </summary>
            ${text}
          </details>`
        : text
    }
  </div>`;
}

function blockTemplate({ kind, items }: BlockView): unknown {
  switch (kind) {
    case 'points':
      return html`<ul part="points">
        ${items.map(({ text }) => html`<li>${wordsTemplate(text)}</li>`)}
      </ul>`;
    case 'numbers':
      return html`<ol part="numbers">
        ${items.map(({ number, text }) => html`<li value=${number ?? nothing}>${wordsTemplate(text)}</li>`)}
      </ol>`;
    default:
      return items.map(({ text }) => html`<p>${wordsTemplate(text)}</p>`);
  }
}
