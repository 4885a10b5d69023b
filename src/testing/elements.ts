import { oneEvent } from '@open-wc/testing';

import type { InspectionDocument } from '../model/index.js';
import { settled } from './watch.js';

/** Tags of the elements that show something. */
export const showingTags = [
  'inspection-badge',
  'inspection-comparison',
  'inspection-findings',
  'inspection-judgements',
  'inspection-letter',
  'inspection-quotes',
  'inspection-recommendations',
  'inspection-score',
  'inspection-summary',
  'inspection-timeline',
] as const;

export type ShowingTag = (typeof showingTags)[number];

let place: HTMLElement | undefined;

/** Puts markup on the page, as its main part, and takes that of the last test away. Returns the first element in it. */
export function put<Found extends Element = HTMLElement>(markup: string): Found {
  place?.remove();
  place = document.createElement('main');
  document.body.append(place);
  place.innerHTML = markup;
  return place.firstElementChild as Found;
}

/** Puts an element with a document on the page and waits until it is drawn. */
export async function show<Tag extends ShowingTag>(
  tag: Tag,
  document: InspectionDocument | undefined,
  attributes = '',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = put<HTMLElementTagNameMap[Tag]>(`<${tag} ${attributes}></${tag}>`);
  element.document = document;
  await element.updateComplete;
  return element;
}

/** Puts markup on the page and waits until its first element has taken its data. */
export async function putAndLoad<Found extends Element = HTMLElement>(
  markup: string,
): Promise<Found> {
  const element = put<Found>(markup);
  await oneEvent(element, 'inspection-loaded');
  return element;
}

/** Puts markup on the page and waits until its first element has said that it has nothing to show. */
export async function putAndFail<Found extends Element = HTMLElement>(
  markup: string,
): Promise<Found> {
  const element = put<Found>(markup);
  await oneEvent(element, 'inspection-error');
  await settled();
  return element;
}

afterEach(() => {
  place?.remove();
  place = undefined;
});
