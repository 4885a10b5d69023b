/** All files of one provider. */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { badgePicture } from '../picture/index.js';
import { renderEmail } from '../render/email.js';
import { widgetKinds } from '../render/kinds.js';
import { oembedOf } from '../render/oembed.js';
import { sentenceOf } from '../render/sentence.js';
import { collectionOf } from './collection.js';
import { pathOf, type Place } from './frame.js';
import { addressOf, folderOf } from './paths.js';
import { providerPage } from './provider-page.js';
import type { Publication, PublishedFile } from './publication.js';
import { shownBy, type ProviderData } from './shown.js';
import { widgetPage } from './widget-page.js';

/**
 * All files of a provider, one after the other.
 *
 * @param related documents of its statistical neighbours, nearest first
 */
export function* providerFiles(
  document: InspectionDocument,
  slug: string,
  publication: Publication,
  related: readonly InspectionDocument[],
): Generator<PublishedFile, void, undefined> {
  const data: ProviderData = { slug, document, collection: collectionOf(document, related) };
  // In the order of each object's keys, which is that of the sources: the same data make the same bytes.
  yield { path: `${slug}/inspection.json`, body: `${JSON.stringify(document)}\n` };
  yield {
    path: `${slug}/comparison/collection.json`,
    body: `${JSON.stringify(data.collection)}\n`,
  };
  for (const language of publication.languages) yield* filesInLanguage(data, language, publication);
}

/** The pages and pictures in one language: whatever has words in it. */
function* filesInLanguage(
  data: ProviderData,
  language: Language,
  publication: Publication,
): Generator<PublishedFile, void, undefined> {
  const { slug, document } = data;
  const place: Place = { publication, language, page: `${slug}/` };
  const sentence = sentenceOf(document, language);
  yield providerPage(place, data, sentence);
  for (const widget of widgetKinds) {
    const here = { ...place, page: `${slug}/${widget.name}/` };
    yield widgetPage(here, { name: widget.name, sentence, ...shownBy(widget, data) });
  }
  yield* formsOf(document, place, sentence);
}

/** The latest result as pictures, text and a table for e-mail, beside the page of its badge. */
function* formsOf(
  document: InspectionDocument,
  place: Place,
  sentence: string,
): Generator<PublishedFile, void, undefined> {
  const { language, publication } = place;
  const folder = `${pathOf(place)}badge/`;
  const picture = badgePicture(document, language, { sentence });
  yield { path: `${folder}badge.svg`, body: picture.svg };
  yield { path: `${folder}badge.png`, body: picture.png(1) };
  yield { path: `${folder}badge-2x.png`, body: picture.png(2) };
  yield { path: `${folder}badge.txt`, body: `${sentence}\n` };
  const url = addressOf(pathOf(place), publication);
  yield { path: `${folder}badge.html`, body: renderEmail(document, language, { url }) };
  const { width, height } = picture;
  const answer = oembedOf(document, language, {
    image: { url: addressOf(`${folder}badge.png`, publication), width, height },
    provider: {
      name: publication.title,
      url: addressOf(folderOf(language, publication), publication),
    },
    author: publication.publisher,
  });
  // Whichever widget's address is pasted, the picture that stands for it is the result.
  for (const { name } of widgetKinds)
    yield { path: `${pathOf(place)}${name}/oembed.json`, body: `${JSON.stringify(answer)}\n` };
}
