import { html, nothing, type TemplateResult } from 'lit';

import type { Words } from '../i18n/index.js';
import type { FactsView, GradeView, LinkView, SourceView } from '../views/index.js';

/** Words from the data, apart from the text around them in language and direction. */
export function wordsTemplate({ text, lang }: Words): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

/** A grade: its word, and its place on the scale as a row of rising bars. */
export function gradeTemplate({ text, tone, position = 0, of = 0 }: GradeView): TemplateResult {
  return html`<span part="grade grade-${tone}" data-tone=${tone}
    >${of ? scaleTemplate(position, of) : nothing}${wordsTemplate(text)}</span
  >`;
}

/** Two paths: the bars up to the grade's place, and the rest. */
function scaleTemplate(position: number, of: number): TemplateResult {
  const bars = Array.from(
    { length: of },
    (_, index) => `M${index * 6} 12v${-4 - (8 * index) / of}h3V12z`,
  );
  return html`<svg viewBox="-1 -1 ${of * 6 - 1} 14" aria-hidden="true">
    <path d=${bars.slice(0, position).join('')}></path>
    <path d=${bars.slice(position).join('')}></path>
  </svg>`;
}

/** Who was inspected, and which service. */
export function subjectTemplate({ provider, service }: FactsView): TemplateResult {
  return html`<p part="subject">
    <b>${wordsTemplate(provider)}</b>${service && html`<i>, </i>${wordsTemplate(service)}`}
  </p>`;
}

/** The dates, what has happened since, the link to the report, the licence: what no widget is without. */
export function sourceTemplate({
  dateLines,
  notes,
  report,
  licence,
  dataLines,
}: FactsView): TemplateResult {
  return html`<div part="source">
    ${notes.map((note) => html`<p part="note"><b>${note}</b></p>`)}
    <p part="dates">${dateLines.map(lineTemplate)}</p>
    ${report && html`<p>${linkTemplate(report)}</p>`}
    <p part="licence">
      ${licence.url ? linkTemplate(licence) : wordsTemplate(licence)} ${dataLines.map(lineTemplate)}
    </p>
  </div>`;
}

/** A link out of the page. Its address has been checked when the data were read. */
export function linkTemplate({ url, text, lang }: LinkView): TemplateResult {
  return html`<a href=${url} part="link" lang=${lang ?? nothing}>${text}</a>`;
}

/** Where something was published, as a link if its address is known. */
export function publicationTemplate({ text, url }: SourceView): TemplateResult {
  return url === undefined ? wordsTemplate(text) : linkTemplate({ url, text: text.text });
}

/** Text that stays together where lines break. */
export function lineTemplate(text: string | TemplateResult): TemplateResult {
  return html`<span>${text}</span> `;
}
