/** One carousel of quotes on a page, by the library and by those that have carousels: files by path. */
import { readFileSync } from 'node:fs';

import { bundle, peerPlugins } from '../shared/bundle.mjs';
import { themeOf } from '../shared/peers.mjs';
import { lightSheet, markupOf } from '../shared/results.mjs';
import { data, pageOf, plain, script, style } from './page.mjs';

/** A carousel by each library: the element around the slides, and that of a slide. */
const PEERS = {
  shoelace: ['sl-carousel navigation pagination', 'sl-carousel-item'],
  'web-awesome': ['wa-carousel navigation pagination', 'wa-carousel-item'],
  swiper: ['swiper-container navigation="true" pagination="true"', 'swiper-slide'],
};

/**
 * @returns {Promise<{ files: Record<string, string | Buffer>, expected: object }>} a page at each candidate's name, and what
 *   has to be seen on it
 */
export async function carouselPages(document, cdn) {
  const markup = markupOf('quotes', document);
  const slides = [...markup.matchAll(/<li part="slide">(.*?)<\/li>/g)].map(([, slide]) => slide);
  const quotes = slides.map((slide) => /“(.*?)”/.exec(slide)[1]);
  const light = style(lightSheet('quotes'));
  const files = {
    '/carousel/static.html': pageOf({
      head: light,
      result: markup.replace('data-layout="list"', 'data-layout="carousel"'),
    }),
    '/carousel/ours.html': pageOf({
      head: script('/cdn/quotes.js'),
      result: `<inspection-quotes layout="carousel">Quotes${data(document)}</inspection-quotes>`,
    }),
    '/cdn/quotes.js': readFileSync(`${cdn}/quotes.js`),
  };
  const plugins = await peerPlugins();
  for (const [name, [carousel, slide]] of Object.entries(PEERS)) {
    const items = slides.map((each) => `<${slide}>${each}</${slide}>`).join('');
    const tag = carousel.split(' ')[0];
    files[`/carousel/${name}.html`] = pageOf({
      head: `<link rel="stylesheet" href="/carousel/${name}.css">${script(`/carousel/${name}.js`)}`,
      result: `<${carousel}>${items}</${tag}>`,
    });
    const input = new URL(`peers/carousel-${name}.js`, import.meta.url).pathname;
    files[`/carousel/${name}.js`] = await bundle(input, { plugins });
    files[`/carousel/${name}.css`] = await themeOf(name);
  }
  return {
    files,
    expected: {
      host: 'inspection-quotes, .inspection-quotes, sl-carousel, wa-carousel, swiper-container',
      words: quotes.map(plain),
      slides: quotes.slice(0, 2),
    },
  };
}
