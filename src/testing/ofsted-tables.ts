/** Ofsted's two tables of `data/` as documents: judgements, joined with the words of the reports by the id of the inspection. */
import { readFileSync } from 'node:fs';

import { ofstedIlacsSummaries } from '../importers/ofsted-ilacs-summaries.js';
import { ofstedLaInspections } from '../importers/ofsted-la-inspections.js';
import { importText } from '../importers/reading/importer.js';
import type { InspectionDocument } from '../model/index.js';

const readText = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

/** A document for each of the 153 councils. */
export function readOfstedTables(): InspectionDocument[] {
  const { documents } = importText(ofstedLaInspections, readText('ofsted-la-inspections.json'));
  const summaries = importText(ofstedIlacsSummaries, readText('ofsted-ilacs-summaries.json'));
  const texts = new Map(
    summaries.documents
      .flatMap(({ inspections }) => inspections)
      .map((inspection) => [inspection.id, inspection]),
  );
  return documents.map((document) => ({
    ...document,
    inspections: document.inspections.map((inspection) => ({
      ...inspection,
      ...texts.get(inspection.id),
      ...inspection,
    })),
  }));
}
