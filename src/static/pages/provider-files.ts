/** All files of one provider. */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { badgePicture, type BadgePicture } from '../picture/index.js';
import { renderEmail } from '../render/email.js';
import { widgetKinds } from '../render/kinds.js';
import { oembedOf, type OembedPhoto } from '../render/oembed.js';
import { sentenceOf } from '../render/sentence.js';
import { collectionOf } from './collection.js';
import { pathOf, type Place } from './frame.js';
import { addressOf, folderOf } from './paths.js';
import { providerPage } from './provider-page.js';
import { titleIn, type Publication, type PublishedFile } from './publication.js';
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
  const latest = sentenceOf(document, language);
  const badge = badgePicture(document, language, { sentence: latest });
  yield providerPage(place, data, latest);
  yield* formsOf(document, place, latest, badge);
  for (const widget of widgetKinds) {
    const { name } = widget;
    const here = { ...place, page: `${slug}/${name}/` };
    const sentence = sentenceOf(document, language, undefined, name);
    yield widgetPage(here, { name, sentence, ...shownBy(widget, data) });
    // The picture that stands for a widget is the result that it shows: that of the badge, or one of its own.
    const isLatest = sentence === latest;
    const picture = isLatest ? badge : badgePicture(document, language, { sentence, widget: name });
    const path = `${pathOf(isLatest ? { ...place, page: `${slug}/badge/` } : here)}badge.png`;
    if (!isLatest) yield { path, body: picture.png(1) };
    const answer = oembedAnswer(document, here, name, path, picture);
    yield { path: `${pathOf(here)}oembed.json`, body: `${JSON.stringify(answer)}\n` };
  }
}

/** The latest result as pictures, text and a table for e-mail, beside the page of its badge. */
function* formsOf(
  document: InspectionDocument,
  place: Place,
  sentence: string,
  picture: BadgePicture,
): Generator<PublishedFile, void, undefined> {
  const { language, publication } = place;
  const folder = `${pathOf(place)}badge/`;
  yield { path: `${folder}badge.svg`, body: picture.svg };
  yield { path: `${folder}badge.png`, body: picture.png(1) };
  yield { path: `${folder}badge-2x.png`, body: picture.png(2) };
  yield { path: `${folder}badge.txt`, body: `${sentence}\n` };
  const url = addressOf(pathOf(place), publication);
  yield { path: `${folder}badge.html`, body: renderEmail(document, language, { url }) };
}

/** What a content management system gets for the address of a widget: the picture at `path`. */
function oembedAnswer(
  document: InspectionDocument,
  { language, publication }: Place,
  widget: string,
  path: string,
  { width, height }: BadgePicture,
): OembedPhoto {
  return oembedOf(document, language, {
    widget,
    image: { url: addressOf(path, publication), width, height },
    provider: {
      name: titleIn(language, publication).text,
      url: addressOf(folderOf(language, publication), publication),
    },
    author: publication.publisher,
  });
}
