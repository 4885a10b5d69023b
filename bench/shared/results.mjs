/** Real results in the forms that the candidates need: documents, and the words and markup of the same. */
import { readFileSync } from 'node:fs';

import * as english from '../../src/i18n/en-gb.ts';
import { parseDocument } from '../../src/model/index.ts';
import { classOf } from '../../src/static/render/kinds.ts';
import { inLightDom, textOf } from '../../src/static/render/sheet.ts';
import { renderWidget } from '../../src/static/render/index.ts';
import { badgeView, judgementsView, selectInspection } from '../../src/views/index.ts';

const VIEWS = { badge: badgeView, judgements: judgementsView };

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

/** The worked example, with quotes. */
export const islington = () => read('islington');

/** Councils whose results have the same shape: an overall grade, areas with grades, one line on those that differ. */
export function councilsOfOneShape() {
  const { documents, frameworks, ...shared } = read('councils');
  return documents
    .map((document) => ({
      ...shared,
      // Each as its own file has it: with the frameworks that it uses.
      frameworks: Object.fromEntries(
        document.inspections.map(({ framework }) => [framework, frameworks[framework]]),
      ),
      ...document,
    }))
    .filter((document) => {
      const { overall, areas } = viewOf('badge', document);
      const { areas: all } = viewOf('judgements', document);
      return (
        overall.state === 'graded' &&
        overall.grade.of &&
        !overall.statement &&
        areas.length === 1 &&
        all.length === 4 &&
        all.every(({ grade, statement }) => grade?.of && !statement)
      );
    });
}

/** What a widget says of a document, as the templates of all candidates get it. */
export function viewOf(name, json) {
  const { document } = parseDocument(json);
  const inspection = selectInspection(document);
  return VIEWS[name]({ document, inspection, language: english });
}

/** A widget as plain markup: what the element shows, without the element. */
export const markupOf = (name, json) => renderWidget(name, json, { language: english }).html;

/** The element's own style sheets, for a shadow root. */
export const shadowSheet = (name) => classOf(name).elementStyles.map(textOf).join('\n');

/**
 * The same rules for plain markup on a page that has nothing else: with no more before each selector than in a shadow
 * root, so that the browser's work is the least.
 */
export const lightSheet = (name) =>
  inLightDom(shadowSheet(name)).replaceAll('&', `.inspection-${name}`);
