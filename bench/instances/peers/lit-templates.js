// The same output as the library's in templates of Lit, from words that are ready.
import { html } from 'lit';

import { barsOf } from '../../shared/bars.js';

const bdi = ({ text }) => html`<bdi>${text}</bdi>`;

function gradeOf(grade) {
  const { box, to, rest } = barsOf(grade);
  return html`<span part="grade grade-${grade.tone}" data-tone=${grade.tone}
    ><svg viewBox=${box} aria-hidden="true">
      <path d=${to}></path>
      <path d=${rest}></path></svg
    >${bdi(grade.text)}</span
  >`;
}

const subjectOf = ({ provider, service }) =>
  html`<p part="subject"><b>${bdi(provider)}</b><i>, </i>${bdi(service)}</p>`;

const sourceOf = ({ dateLines, report, licence, dataLines }) =>
  html`<div part="source">
    <p part="dates">${dateLines.map((line) => html`<span>${line}</span> `)}</p>
    <p><a href=${report.url} part="link">${report.text}</a></p>
    <p part="licence">
      <a href=${licence.url} part="link">${licence.text}</a> ${dataLines.map(
        (line) => html`<span>${line}</span> `,
      )}
    </p>
  </div>`;

const labelOf = (label) => html`<span part="label">${bdi(label)}<i>: </i></span>`;

const areaOf = ({ label, grade }) =>
  html`<li part="area"><p part="judgement">${labelOf(label)}${gradeOf(grade)}</p></li>`;

export const pill = ({ tone, text }) => html`<span data-tone=${tone}>${text}</span>`;

export const badge = ({ facts, overall, areas }) =>
  html`<div class="frame">
    <div part="card">
      <p part="inspectorate">${bdi(facts.inspectorate)}</p>
      ${subjectOf(facts)}
      <p part="result">${labelOf(overall.label)}${gradeOf(overall.grade)}</p>
      ${areas.map((area) => html`<p part="area">${area}</p>`)} ${sourceOf(facts)}
    </div>
  </div>`;

export const grid = ({ facts, heading, overall, areas }) =>
  html`<div class="frame">
    <div part="card">
      <h3 part="heading">${heading}</h3>
      ${subjectOf(facts)}
      <div part="overall">
        <p part="judgement">${labelOf(overall.label)}${gradeOf(overall.grade)}</p>
      </div>
      <ul role="list" part="areas">
        ${areas.map(areaOf)}
      </ul>
      ${sourceOf(facts)}
    </div>
  </div>`;
