/** The header rules in the words of those who serve a publication: static hosts and nginx. */
import { languageOf } from '../i18n/index.js';
import {
  commonHeaders,
  expressionOf,
  headerRules,
  isText,
  mediaTypes,
  otherHeaders,
  type HeaderRule,
  type Headers,
  type PathNames,
} from './headers.js';
import type { Publication, PublishedFile } from './pages/publication.js';
import { widgetKinds } from './render/kinds.js';

/** Where the folder will stand and the names in its paths. */
export interface ServedAs extends PathNames {
  /** Absolute address of the publication; its path is where the server finds the folder. */
  base: string;
}

/** The files of a publication that tell servers which headers to send. */
export function headerFiles({
  base,
  languages: [, ...further],
}: Pick<Publication, 'base' | 'languages'>): PublishedFile[] {
  const widgets = widgetKinds.map(({ name }) => name);
  const served = { base, widgets, languages: further.map(({ tag }) => languageOf(tag)) };
  return [
    { path: '_headers', body: headersFile(served) },
    { path: 'nginx.conf', body: nginxConfig(served) },
  ];
}

/** The path of the publication on its host, without a slash at the end: "" or "/inspections". */
function prefixOf({ base }: ServedAs): string {
  return new URL(base).pathname.replace(/\/+$/, '');
}

/** The file `_headers` that static hosts such as Netlify and Cloudflare Pages read at the root of a site. */
export function headersFile(served: ServedAs): string {
  const prefix = prefixOf(served);
  const block = (path: string, headers: Headers) =>
    [
      `${prefix}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const rules = headerRules(served).flatMap(({ kind, paths, headers }) => [
    `# ${kind}`,
    ...paths.map((path) => block(path, headers)),
  ]);
  return [
    '# HTTP headers for static hosts that read this file at the root of a site.',
    '# Where this folder is not that root, add these lines to the file there.',
    block('/*', commonHeaders),
    ...rules,
    '',
  ].join('\n');
}

/**
 * Locations for nginx, to include in a server block whose `root` holds the publication at its path.
 *
 * `add_header` is inherited only by levels that have none of their own, so each location repeats all. What depends on the
 * file is left out of errors; what protects is sent `always`.
 */
export function nginxConfig(served: ServedAs): string {
  const prefix = prefixOf(served);
  const types = Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`);
  const compressed = [...new Set(Object.values(mediaTypes))].filter(isCompressible);
  return `# Include this file in the server block of nginx whose root has this publication at ${prefix || '/'}:
#     root /path/to/files;
#     include /path/to/files${prefix}/nginx.conf;
# The server block needs no location of its own for ${prefix}/.

location ${prefix}/ {
    absolute_redirect off;
    etag on;
    charset utf-8;
    charset_types ${[...new Set(Object.values(mediaTypes))].filter(isText).filter(isNotHtml).join(' ')};
    default_type text/plain;
    types {
        ${types.join('\n        ')}
    }
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 1024;
    gzip_types ${compressed.filter(isNotHtml).join(' ')};

    error_page 404 ${prefix}/404.html;

    # A folder without its slash is redirected, since the links in its page are relative.
    try_files $uri $uri/ =404;
${addHeaders(otherHeaders, 4)}

    # Hidden files are refused.
    location ~ /\\.(?!well-known/) {
        return 404;
    }
${headerRules(served)
  .map((rule) => nginxLocation(rule, prefix))
  .join('\n')}
    # Other folders: one without a page is not found, rather than forbidden.
    location ~ /$ {
        try_files \${uri}index.html =404;
${addHeaders(otherHeaders, 8)}
    }
}
`;
}

function nginxLocation({ kind, paths, headers }: HeaderRule, prefix: string): string {
  const start = prefix.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const expression = `^${start}(?:${paths.map(expressionOf).join('|')})$`;
  const pages = paths.some((path) => path.endsWith('/'));
  return `
    # ${kind}
    location ~ "${expression}" {
        try_files $uri ${pages ? '${uri}index.html ' : ''}=404;
${addHeaders(headers, 8)}
    }
`;
}

function addHeaders(headers: Headers, indent: number): string {
  return Object.entries({ ...commonHeaders, ...headers })
    .map(([name, value]) => {
      const always = name === 'Cache-Control' ? '' : ' always';
      return `${' '.repeat(indent)}add_header ${name} "${value}"${always};`;
    })
    .join('\n');
}

function isCompressible(type: string): boolean {
  return isText(type) || type.includes('json');
}

/** nginx compresses HTML, and gives it its character set, without being told, and complains where it is told twice. */
function isNotHtml(type: string): boolean {
  return type !== 'text/html';
}
