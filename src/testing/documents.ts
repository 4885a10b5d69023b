import type { Inspection, InspectionDocument } from '../model/index.js';

/** Files with real results, as the test server gives them. */
export const addresses = {
  islington: '/data/islington.json',
  bradford: '/data/councils/bradford.json',
  devon: '/data/councils/devon.json',
  halton: '/data/councils/halton.json',
  'north-northamptonshire': '/data/councils/north-northamptonshire.json',
  'stoke-on-trent': '/data/councils/stoke-on-trent.json',
};

/** Islington's events by what they are an example of. */
export const islingtonIds = {
  /** ILACS with four areas, all Outstanding, twelve quotes. */
  latest: 'ofsted-80505-2025-01-29',
  /** ILACS where one of three areas differs from the overall, and one is a joint judgement. */
  differing: 'ofsted-80505-2020-04-15',
  /** A letter without grades. */
  focusedVisit: 'ofsted-80505-2022-11-28',
  /** SIF: sub-judgements, and an overall in a sentence. */
  sif: 'ofsted-80505-2017-07-14',
  /** Of another service, by the inspectorate of probation. */
  youthJustice: 'hmip-islington-yjs-2024-08-20',
  /** By CQC: an overall grade, areas with scores only. */
  adultSocialCare: 'cqc-islington-2025-06',
};

const texts = new Map<string, Promise<string>>();

/** A copy of a real document, which a test may alter. */
export async function documentOf(name: keyof typeof addresses): Promise<InspectionDocument> {
  const address = addresses[name];
  const text = texts.get(address) ?? fetch(address).then((response) => response.text());
  texts.set(address, text);
  return JSON.parse(await text) as InspectionDocument;
}

/** The event of a document with an id. */
export function eventOf(document: InspectionDocument, id: string): Inspection {
  const event = document.inspections.find((inspection) => inspection.id === id);
  if (!event) throw new Error(`There is no ${id}`);
  return event;
}
