import { html, nothing, type TemplateResult } from 'lit';

import type { FindingsMessages } from '../i18n/index.js';
import type {
  FindingsGroup,
  FindingsRun,
  FindingsView,
  FindingView,
  OriginView,
} from '../views/index.js';
import { headingTemplate, levelBelow } from './heading.js';
import { lineTemplate, linkTemplate, wordsTemplate } from './parts.js';

/** The highlights by area, below a heading of the given level, each with who says it. */
export function findingsTemplate(
  { origin, groups, none }: FindingsView,
  messages: FindingsMessages,
  headingLevel: number,
): TemplateResult {
  return html`<div part="findings">
    ${origin ? originTemplate(origin, messages) : nothing}
    ${none === undefined ? nothing : html`<p part="none">${none}</p>`}
    ${groups.map((group, index) => groupTemplate(group, `findings-${index}`, messages, levelBelow(headingLevel)))}
  </div>`;
}

function groupTemplate(
  { heading, runs }: FindingsGroup,
  id: string,
  messages: FindingsMessages,
  level: number,
): TemplateResult {
  return html`<div part="findings-area">
    ${heading === undefined ? nothing : headingTemplate(level, heading, id)}
    ${runs.map((run) => runTemplate(run, messages))}
  </div>`;
}

function runTemplate(
  { origin, findings }: FindingsRun,
  messages: FindingsMessages,
): TemplateResult {
  const list = html`<ul role="list" part="highlights">
    ${findings.map((finding) => html`<li part="finding">${findingTemplate(finding)}</li>`)}
  </ul>`;
  if (!origin) return list;
  return html`<div part=${origin.statement ? 'provider-statement' : 'findings-run'}>
    ${originTemplate(origin, messages)} ${list}
  </div>`;
}

/** Quotations keep the marks that are printed around them; the style sheet takes away those of the browser. */
function findingTemplate({ parts, lang }: FindingView): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}
    >${parts.map(({ text, quoted }) => (quoted ? html`<q part="quoted">${text}</q>` : text))}</bdi
  >`;
}

function originTemplate(
  { text, source, url, statement }: OriginView,
  messages: FindingsMessages,
): TemplateResult {
  const says = url === undefined || source ? text : linkTemplate({ url, text });
  return html`<p part="findings-origin">
    ${lineTemplate(statement ? html`<b>${says}</b>` : html`${says}`)}
    ${source && lineTemplate(html`${messages.source}: ${url === undefined ? wordsTemplate(source) : linkTemplate({ url, text: source.text })}`)}
  </p>`;
}
