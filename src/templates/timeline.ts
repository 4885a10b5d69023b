import { html, nothing, type TemplateResult } from 'lit';

import type { TimelineMessages } from '../i18n/index.js';
import type {
  BreakView,
  StatementView,
  TimelineEntry,
  TimelineEventView,
  TimelineView,
} from '../views/index.js';
import { isStatic } from './is-static.js';
import { areaTemplate } from './judgements.js';
import {
  gradeTemplate,
  lineTemplate,
  linkTemplate,
  publicationTemplate,
  subjectTemplate,
  wordsTemplate,
} from './parts.js';
import { selectTemplate } from './select.js';

/** What is called when a reader chooses; empty for all inspectorates. */
export interface TimelineChoices {
  onOrder: (order: string) => void;
  onInspectorate: (inspectorate: string) => void;
}

/** All events in their order. Without choices, as on a page without script, what is there cannot be chosen from. */
export function timelineTemplate(
  view: TimelineView,
  messages: TimelineMessages,
  choices?: TimelineChoices,
): TemplateResult {
  return html`<div part="timeline">
    ${choices && !isStatic ? controlsTemplate(view, messages, choices) : nothing}
    ${isStatic ? html`<p part="shown">${view.shown}</p>` : html`<p part="shown" role="status">${view.shown}</p>`}
    <ol role="list" part="events">
      ${view.entries.map((entry) => entryTemplate(entry, messages))}
    </ol>
  </div>`;
}

function controlsTemplate(
  { order, hasOrder, inspectorates, inspectorate }: TimelineView,
  messages: TimelineMessages,
  { onOrder, onInspectorate }: TimelineChoices,
): TemplateResult | typeof nothing {
  if (!hasOrder && inspectorates.length === 0) return nothing;
  return html`<div part="controls">
    ${
      inspectorates.length > 0
        ? selectTemplate(
            messages.inspectorate,
            inspectorate ?? '',
            [
              ['', messages.allInspectorates],
              ...inspectorates.map(({ text }) => [text, text] as const),
            ],
            onInspectorate,
          )
        : nothing
    }
    ${
      hasOrder
        ? selectTemplate(
            messages.order,
            order,
            [
              ['newest', messages.newest],
              ['oldest', messages.oldest],
            ],
            onOrder,
          )
        : nothing
    }
  </div>`;
}

function entryTemplate(entry: TimelineEntry, messages: TimelineMessages): TemplateResult {
  switch (entry.kind) {
    case 'event':
      return eventTemplate(entry, messages);
    case 'statement':
      return html`<li part="event context">
        ${whenTemplate(entry.date === undefined ? [] : [entry.date], entry.undated)}
        ${statementTemplate(entry, messages)}
      </li>`;
    case 'break':
      return breakTemplate(entry);
  }
}

function eventTemplate(view: TimelineEventView, messages: TimelineMessages): TemplateResult {
  const { facts, overall, areas, statements } = view;
  const { state, label, grade, statement } = overall;
  return html`<li part="event ${state === 'not-graded' ? 'ungraded' : 'graded'}">
    ${whenTemplate(facts.dateLines, view.undated)}
    <p part="kind">
      <b>${facts.event}</b><i>, </i><span>${wordsTemplate(facts.inspectorate)}</span>
    </p>
    ${view.isOfOther ? subjectTemplate(facts) : nothing}
    ${view.title ? html`<p part="title">${wordsTemplate(view.title)}</p>` : nothing}
    ${facts.notes.map((note) => html`<p part="note"><b>${note}</b></p>`)}
    <p part="result">
      ${label && html`<span>${wordsTemplate(label)}<i>: </i></span>`}${gradeTemplate(grade)}
    </p>
    ${statement ? html`<p part="reason">${wordsTemplate(statement)}</p>` : nothing}
    ${scoreTemplate(view)}
    ${
      areas.length > 0
        ? html`<ul role="list" part="event-areas">
            ${areas.map(areaTemplate)}
          </ul>`
        : nothing
    }
    ${facts.report ? html`<p>${linkTemplate(facts.report)}</p>` : nothing}
    ${statements.map((each) => html`<div part="context">${statementTemplate(each, messages, each.date)}</div>`)}
  </li>`;
}

function scoreTemplate({ score, scoreLabel }: TimelineEventView): TemplateResult | typeof nothing {
  if (score === undefined) return nothing;
  return html`<p part="event-score">
    <b>${score}</b>${scoreLabel && html`<i>, </i><span>${wordsTemplate(scoreLabel)}</span>`}
  </p>`;
}

function statementTemplate(
  { texts, by, source }: StatementView,
  { saidBy }: TimelineMessages,
  date?: string,
): TemplateResult {
  return html`<p part="kind">
      <b>${saidBy}</b><i> </i><span>${wordsTemplate(by)}${date && `, ${date}`}</span>
    </p>
    ${texts.map((text) => html`<p>${wordsTemplate(text)}</p>`)}
    ${source ? html`<p part="origin">${publicationTemplate(source)}</p>` : nothing}`;
}

function whenTemplate(
  lines: readonly string[],
  undated: string | undefined,
): TemplateResult | typeof nothing {
  const all = undated === undefined ? lines : [...lines, undated];
  return all.length > 0 ? html`<p part="when">${all.map(lineTemplate)}</p>` : nothing;
}

function breakTemplate({ title, service, frameworks, texts }: BreakView): TemplateResult {
  return html`<li part="break">
    <p><b>${title}</b>${service && html`<i>, </i><span>${wordsTemplate(service)}</span>`}</p>
    ${frameworks.map(
      ({ label, name, period, grades }) =>
        html`<p>
          ${label && html`<b>${label}:</b> `}${wordsTemplate(name)}${period && `, ${period}`}${grades && html`. <span>${grades}</span>`}
        </p>`,
    )}
    ${texts.map((text) => html`<p>${wordsTemplate(text)}</p>`)}
  </li>`;
}
