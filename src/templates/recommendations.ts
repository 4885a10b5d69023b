import { html, nothing, type TemplateResult } from 'lit';

import type { RecommendationsMessages } from '../i18n/index.js';
import type { RecommendationsView, RecommendationView } from '../views/index.js';
import { linkTemplate, wordsTemplate } from './parts.js';

/** What needs to improve, in the printed order, with the provider's responses. */
export function recommendationsTemplate(
  { recommendations, none }: RecommendationsView,
  messages: RecommendationsMessages,
): TemplateResult {
  return none === undefined
    ? html`<ol role="list" part="list">
        ${recommendations.map((recommendation) => recommendationTemplate(recommendation, messages))}
      </ol>`
    : html`<p part="none">${none}</p>`;
}

function recommendationTemplate(
  view: RecommendationView,
  messages: RecommendationsMessages,
): TemplateResult {
  const { text, area, priority, outcome, response, status } = view;
  return html`<li part="recommendation">
    ${priority ? html`<p part="priority"><b>${messages.priority}</b></p>` : nothing}
    <p>${wordsTemplate(text)}</p>
    ${area ? detail(messages.area, wordsTemplate(area)) : nothing}
    ${outcome ? detail(messages.outcome, wordsTemplate(outcome)) : nothing}
    ${status ? detail(messages.status, html`${status}`) : nothing}
    ${
      response
        ? html`<div part="response">
            ${detail(response.heading, wordsTemplate(response.text))}
            ${response.url === undefined ? nothing : html`<p>${linkTemplate({ url: response.url, text: messages.responseLink })}</p>`}
          </div>`
        : nothing
    }
  </li>`;
}

function detail(label: string, content: TemplateResult): TemplateResult {
  return html`<p part="detail"><b>${label}:</b> ${content}</p>`;
}
