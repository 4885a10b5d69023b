/**
 * Declarative shadow DOM: the element with its result inside as the page arrives, for pages that have the elements' script
 * or do without it. The light text is what is left where shadow roots or the custom tag are taken out.
 *
 * The result stands in a shadow root of its own within that of the element, where the element does not find it. When the
 * element has drawn what it loaded, a rule of style hides the first result; until then, and where loading fails, another
 * hides what the element has to say. So nothing is there twice, and nothing flickers, whatever version the script has.
 */
import { createHash } from 'node:crypto';

import { badgeSentence, badgeView } from '../../views/index.js';
import type { WidgetData } from './data.js';
import { attributesOf, escapeHtml } from '../../snippets/escape.js';
import { classOf, stylingAttributes, widgetKinds } from './kinds.js';
import { inputOf } from './sentence.js';
import { textOf } from './sheet.js';
import { renderContent, type RenderOptions } from './widget.js';

export interface DsdOptions extends RenderOptions {
  /** Address of the data, which the element loads when its script is there. */
  src: string;
  /** Addresses of style sheets in place of `<style>`: that of `dsdSheet`. */
  sheets?: readonly string[] | undefined;
}

/** An element with its shadow root. Throws as `renderWidget` does, and where the data have nothing to show. */
export function renderDsd(name: string, data: WidgetData, options: DsdOptions): string {
  const { src, sheets, language, which, attributes = {}, headingLevel } = options;
  const tag = `inspection-${name}`;
  const own = {
    ...attributes,
    src,
    lang: language.tag,
    which,
    'heading-level': headingLevel === undefined ? undefined : String(headingLevel),
  };
  const content = withoutAnchors(renderContent(name, data, { ...options, idPrefix: '' }).html);
  const styling = stylingAttributes(name).map((each) => [each, attributes[each]] as const);
  const first = { class: 'first', ...Object.fromEntries(styling), exportparts: partsIn(content) };
  const links = sheets
    ?.map((href) => `<link${attributesOf({ rel: 'stylesheet', href })}>`)
    .join('');
  return [
    `<${tag}${attributesOf(own)}>`,
    `<template shadowrootmode="open">${links ?? `<style>${SWITCH}</style>`}`,
    `<div${attributesOf(first)}>`,
    `<template shadowrootmode="open">${links ?? `<style>${styleOf(name)}</style>`}`,
    `<div class="frame">${content}</div></template></div></template>`,
    `<p>${lightText(name, data, options)}</p></${tag}>`,
  ].join('');
}

const SWITCH =
  ':host{display:block}:host([hidden]){display:none}' +
  '.first:has(~.frame [part=card]),.first~.frame:not(:has([part=card])){display:none}';

/** A style sheet for `sheets`: all that `renderDsd` otherwise puts into the page. */
export function dsdSheet(name: string): string {
  return `${SWITCH}\n${styleOf(name)}\n`;
}

/** For `style-src` of a Content-Security-Policy: every `<style>` that `renderDsd` puts into a page with these widgets. */
export function dsdStyleHashes(
  names: readonly string[] = widgetKinds.map(({ name }) => name),
): string[] {
  return [SWITCH, ...names.map(styleOf)].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/** The element's own styles. Nothing in them can close the element: they are ours. */
function styleOf(name: string): string {
  return classOf(name).elementStyles.map(textOf).join('\n');
}

/** The sentence, as a link to the report where there is one. */
function lightText(name: string, data: WidgetData, { language, which }: DsdOptions): string {
  const input = inputOf(data, language, which, name);
  const sentence = escapeHtml(badgeSentence(badgeView(input), language.plain));
  const href = input.inspection.report?.url;
  return href === undefined ? sentence : `<a${attributesOf({ href })}>${sentence}</a>`;
}

/** In a shadow root a link to a fragment leads nowhere: what it would lead to is named without a link. */
function withoutAnchors(html: string): string {
  return html.replace(/ href="#[^"]*"/g, '');
}

/** The parts in a shadow root, to be styled from outside like those of the element itself. */
function partsIn(html: string): string {
  const parts = [...html.matchAll(/ part="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  return [...new Set(parts)].join(',');
}
