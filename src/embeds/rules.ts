/**
 * Rules of editors, filters and mail programs that change what is pasted, as data: what a rule does, and by which traces
 * in the saved source, or in which system, it is known. What each is called stands with the words of a language.
 *
 * Measured with WordPress 6.1 and 7.1, TinyMCE 5 to 8, CKEditor 5, Quill 2, Tiptap 3, Trix, Lexical and the usual
 * sanitizers, or documented by those who make them.
 */
import type { ChangeId } from './changes.js';

/** Traces that programs leave in what they save. */
export const TRACES = {
  'wordpress-blocks': /<!--\s*\/?wp:/,
  'wordpress-classes':
    /\bclass="[^"]*\b(?:wp-(?:block|image|embed)|align(?:none|left|right|center)\b)/,
  tinymce: /\bdata-mce-|\bclass="[^"]*\bmce[A-Z-]/,
  ckeditor5: /<figure class="(?:image|table|media)\b|\bclass="[^"]*\bck-/,
  drupal: /\bdata-entity-(?:type|uuid)=|\bdata-align=|<drupal-media\b/,
  quill: /\bclass="[^"]*\bql-|<li data-list=/,
  'new-window': /\brel="noopener noreferrer(?: nofollow)?"[^>]*|\btarget="_blank"/,
  umbraco: /\btype="external"|\bdata-udi=/,
  lexical: /<span\sstyle="white-space:\s*pre-wrap/,
  trix: /<!--block-->|\bdata-trix-/,
  office: /\bclass="?Mso|<o:p>|\bmso-/,
  safelinks:
    /safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint)|\bgoogle\.[a-z.]+\/url\?/,
  'empty-sandbox': /<iframe\b[^>]*\bsandbox(?:=""|(?=[\s>]))/,
} as const satisfies Record<string, RegExp>;

export type Trace = keyof typeof TRACES;

export interface Rule {
  id: string;
  /** What it does. */
  changes: readonly ChangeId[];
  /** Ids of the systems that have it. */
  cms: readonly string[];
  /** Any of these in the source is evidence of it. */
  traces: readonly Trace[];
}

const rule = (
  id: string,
  changes: readonly ChangeId[],
  cms: readonly string[],
  traces: readonly Trace[] = [],
): Rule => ({ id, changes, cms, traces });

const DRUPAL = ['drupal', 'localgov-drupal'];
const WORDPRESS_TRACES: Trace[] = ['wordpress-blocks', 'wordpress-classes'];

/** The most telling first. */
export const RULES: readonly Rule[] = [
  rule(
    'wordpress-kses',
    ['element-gone', 'frame-gone', 'script-gone'],
    ['wordpress'],
    WORDPRESS_TRACES,
  ),
  rule(
    'wordpress-kses-protocol',
    ['address-cut', 'address-relative'],
    ['wordpress'],
    WORDPRESS_TRACES,
  ),
  rule('wordpress-kses-entities', ['entities-doubled'], ['wordpress'], WORDPRESS_TRACES),
  rule(
    'wordpress-blocks',
    ['div-gone', 'data-gone', 'attributes-gone', 'table-gone', 'list-gone'],
    ['wordpress'],
    ['wordpress-blocks'],
  ),
  rule('wordpress-paragraphs', ['wrapper-changed'], ['wordpress'], WORDPRESS_TRACES),
  rule(
    'drupal-filter',
    [
      'element-gone',
      'div-gone',
      'data-gone',
      'attributes-gone',
      'frame-gone',
      'script-gone',
      'table-gone',
      'styles-gone',
    ],
    DRUPAL,
    ['drupal'],
  ),
  rule('drupal-images', ['picture-gone', 'picture-copied'], DRUPAL, ['drupal']),
  rule(
    'ckeditor5-schema',
    ['element-gone', 'div-gone', 'data-gone', 'attributes-gone', 'frame-gone', 'script-gone'],
    DRUPAL,
    ['ckeditor5'],
  ),
  rule('tinymce-sandbox', ['frame-sandboxed'], ['umbraco'], ['tinymce', 'empty-sandbox']),
  rule('tinymce-schema', ['element-gone', 'source-gone', 'script-gone'], ['umbraco'], ['tinymce']),
  rule('tinymce-relative', ['address-relative'], ['umbraco'], ['tinymce']),
  rule(
    'umbraco-elements',
    ['element-gone', 'div-gone', 'data-gone', 'frame-gone', 'attributes-added'],
    ['umbraco'],
    ['umbraco'],
  ),
  rule(
    'quill-formats',
    [
      'element-gone',
      'div-gone',
      'data-gone',
      'picture-gone',
      'list-gone',
      'table-gone',
      'wrapper-changed',
    ],
    [],
    ['quill'],
  ),
  rule('new-window', ['attributes-added'], [], ['new-window']),
  rule('lexical-span', ['wrapper-changed', 'attributes-added'], [], ['lexical']),
  rule('trix-blocks', ['wrapper-changed', 'div-gone', 'data-gone', 'table-gone'], [], ['trix']),
  rule(
    'office-paste',
    ['styles-gone', 'wrapper-changed', 'attributes-added', 'div-gone', 'element-gone'],
    ['email'],
    ['office'],
  ),
  rule('mail-gateway', ['address-wrapped'], ['email'], ['safelinks']),
  rule(
    'mail-pictures',
    ['picture-gone', 'picture-copied', 'frame-gone', 'element-gone', 'script-gone', 'div-gone'],
    ['email'],
  ),
  rule('sharepoint-frames', ['script-gone', 'element-gone', 'frame-gone'], ['sharepoint']),
  rule('wix-frames', ['script-gone', 'element-gone', 'div-gone'], ['wix']),
];

/** What any editor may do, where nothing tells more. */
export const GENERAL_RULES: readonly Rule[] = [
  rule(
    'allowed-elements',
    [
      'element-gone',
      'div-gone',
      'frame-gone',
      'script-gone',
      'picture-gone',
      'list-gone',
      'table-gone',
    ],
    [],
  ),
  rule(
    'allowed-attributes',
    ['data-gone', 'source-gone', 'attributes-gone', 'frame-untitled', 'styles-gone'],
    [],
  ),
  rule('empty-elements', ['fallback-gone'], []),
  rule('sandboxed-frames', ['frame-sandboxed'], []),
  rule('own-links', ['attributes-added', 'wrapper-changed'], []),
  rule('media-library', ['picture-copied'], []),
  rule('pasted-as-text', ['markup-shown', 'link-gone', 'address-unlinked'], []),
  rule('relative-links', ['address-relative'], []),
  rule('moved', ['address-host', 'address-cut', 'address-scheme', 'address-wrapped'], []),
  rule('escaped-twice', ['entities-doubled'], []),
  rule('edited', ['text-changed', 'options-gone'], []),
];

/** The traces in a source. */
export function tracesIn(source: string): Set<Trace> {
  return new Set((Object.keys(TRACES) as Trace[]).filter((trace) => TRACES[trace].test(source)));
}

/** A rule that explains a change, and how sure that is: seen in the source, or usual in the system. */
export interface Explanation {
  rule: string;
  by: 'trace' | 'cms' | 'general';
}

/** Which rules explain a change, the surest first. */
export function explain(
  change: ChangeId,
  cms: string | undefined,
  traces: ReadonlySet<Trace>,
): Explanation[] {
  const matching = RULES.filter(({ changes }) => changes.includes(change));
  const seen = matching.filter((each) => each.traces.some((trace) => traces.has(trace)));
  const usual = matching.filter((each) => !seen.includes(each) && each.cms.includes(cms ?? ''));
  const found: Explanation[] = [
    ...seen.map(({ id }) => ({ rule: id, by: 'trace' as const })),
    // What the source does not show is no news beside what it does.
    ...(seen.length > 0 ? [] : usual.map(({ id }) => ({ rule: id, by: 'cms' as const }))),
  ];
  if (found.length > 0) return found;
  return GENERAL_RULES.filter(({ changes }) => changes.includes(change)).map(({ id }) => ({
    rule: id,
    by: 'general',
  }));
}
