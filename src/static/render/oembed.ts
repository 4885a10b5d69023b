/** oEmbed: how a content management system shows a result of which somebody has pasted the address. */
import type { Language } from '../../i18n/index.js';
import type { InspectionDocument } from '../../model/index.js';
import { sentenceOf } from './sentence.js';

export interface OembedOptions {
  /** `latest`, an inspection's id, or a framework's id. */
  which?: string | undefined;
  /** The widget whose inspection the picture is of; the badge by itself. */
  widget?: string | undefined;
  /** The picture of the badge, a PNG, with its size in pixels. */
  image: { url: string; width: number; height: number };
  /** Who publishes it. */
  provider: { name: string; url: string };
  author?: { name: string; url?: string | undefined } | undefined;
  /** For how many seconds an answer may be kept; a day by itself. */
  cacheAge?: number | undefined;
}

/** An answer of oEmbed 1.0. */
export interface OembedPhoto {
  version: '1.0';
  type: 'photo';
  /** Address of the picture. */
  url: string;
  width: number;
  height: number;
  /** The result in one sentence, which becomes the picture's alternative text. */
  title: string;
  provider_name: string;
  provider_url: string;
  author_name?: string;
  author_url?: string;
  cache_age: number;
}

/**
 * A picture with the result as its title: pictures go where frames and scripts do not. A static file answers alike
 * whatever size is asked for, so the picture is the small one. Throws as `sentenceOf` does.
 */
export function oembedOf(
  document: InspectionDocument,
  language: Language,
  { which, widget, image, provider, author, cacheAge = 86_400 }: OembedOptions,
): OembedPhoto {
  return {
    version: '1.0',
    type: 'photo',
    url: image.url,
    width: image.width,
    height: image.height,
    title: sentenceOf(document, language, which, widget),
    provider_name: provider.name,
    provider_url: provider.url,
    ...(author && { author_name: author.name }),
    ...(author?.url !== undefined && { author_url: author.url }),
    cache_age: cacheAge,
  };
}
