/**
 * The result for e-mail and office programs: one table of words and links. Mail programs block pictures, which would say
 * no more, drop style sheets and classes, and keep these few attributes; what stands in them is ours and never from data.
 */
import { badgeSentence, badgeView, type LinkView, type ViewInput } from '../views/index.js';
import { attributesOf, escapeHtml } from './escape.js';

const FONT = 'font-family:Arial,Helvetica,sans-serif;';
const LOOK = {
  table: 'border:1px solid #bbbbbb;border-collapse:collapse;max-width:560px;',
  sentence: `${FONT}font-size:18px;line-height:26px;color:#111111;`,
  line: `${FONT}font-size:16px;line-height:24px;color:#111111;`,
  small: `${FONT}font-size:13px;line-height:20px;color:#4c4c4c;`,
  link: 'color:#14538f;',
} as const;

/** A fragment of HTML, whose text contains the sentence as such. `url` is the address of the page about it. */
export function emailTable(input: ViewInput<'badge' | 'plain'>, url?: string): string {
  const { language } = input;
  const view = badgeView(input);
  const { facts, overall } = view;
  const { statement, state } = overall;
  const sentence = escapeHtml(badgeSentence(view, language.plain));
  const lines = [
    ...(statement && state !== 'graded' ? [statement.text] : []),
    ...facts.notes,
    ...facts.dateLines,
  ].map((line) => row('line', escapeHtml(line)));
  const licence = facts.licence.url ? link(facts.licence) : escapeHtml(facts.licence.text);
  const table = {
    role: 'presentation',
    lang: language.tag,
    border: '0',
    cellpadding: '8',
    cellspacing: '0',
    bgcolor: '#ffffff',
    style: LOOK.table,
  };
  return [
    `<table${attributesOf(table)}>`,
    row('sentence', `<b>${url === undefined ? sentence : linkAround(sentence, url)}</b>`),
    ...lines,
    ...(facts.report ? [row('line', link(facts.report))] : []),
    row('small', [licence, ...facts.dataLines.map(escapeHtml)].join('<br>')),
    '</table>\n',
  ].join('\n');
}

function row(look: 'sentence' | 'line' | 'small', content: string): string {
  return `<tr><td${attributesOf({ align: 'left', valign: 'top', style: LOOK[look] })}>${content}</td></tr>`;
}

function link({ url, text }: LinkView): string {
  return linkAround(escapeHtml(text), url);
}

function linkAround(html: string, url: string): string {
  return `<a${attributesOf({ href: url, style: LOOK.link })}>${html}</a>`;
}
