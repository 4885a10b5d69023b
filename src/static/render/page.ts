/** Whole pages, which work without script and in a frame with `sandbox=""`. */
import { attributesOf, escapeHtml, escapeJson } from '../../snippets/escape.js';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export interface Page {
  title: string;
  description?: string | undefined;
  /** Language of the page: "en-GB". */
  lang: string;
  /** Markup: what `renderWidget` gives, and what escapes in its own way. */
  body: string;
  /** Addresses of style sheets. */
  sheets?: readonly string[];
  /** Canonical address, alternate languages, oEmbed and other links, with the attributes of each. */
  links?: readonly ({ rel: string; href: string } & Attributes)[];
  /** Scripts by address. A page must be whole without them. */
  scripts?: readonly ({ src: string } & Attributes)[];
  /** Further `<meta>`. */
  metas?: readonly Attributes[];
  /** What `jsonLdOf` gives. */
  jsonLd?: object | undefined;
  /** Attributes of `<html>` and `<body>`. */
  htmlAttributes?: Attributes;
  bodyAttributes?: Attributes;
}

/** The link by which others find what to embed: oEmbed's discovery. */
export function oembedLink(
  href: string,
  title: string,
): { rel: string; href: string } & Attributes {
  return { rel: 'alternate', type: 'application/json+oembed', href, title };
}

/** A page as the text of an HTML file. */
export function renderPage(page: Page): string {
  const { title, description, lang, body, sheets = [], links = [], scripts = [] } = page;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    ...(description === undefined
      ? []
      : [`<meta${attributesOf({ name: 'description', content: description })}>`]),
    ...(page.metas ?? []).map((each) => `<meta${attributesOf(each)}>`),
    ...links.map((each) => `<link${attributesOf(each)}>`),
    ...sheets.map((href) => `<link${attributesOf({ rel: 'stylesheet', href })}>`),
    // A block of data, which no policy for scripts holds back.
    ...(page.jsonLd
      ? [`<script type="application/ld+json">${escapeJson(page.jsonLd)}</script>`]
      : []),
    ...scripts.map((each) => `<script${attributesOf(each)}></script>`),
  ];
  return `<!DOCTYPE html>
<html${attributesOf({ lang, ...page.htmlAttributes })}>
<head>
${head.join('\n')}
</head>
<body${attributesOf({ ...page.bodyAttributes })}>
${body}
</body>
</html>
`;
}
