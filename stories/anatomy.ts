import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';

import './anatomy.css';
import { notThere } from './common.js';
import { elementOf, type Described } from './manifest.js';
import { renderElement, type Args, type Story } from './render.js';

/**
 * Every part and slot of an element, with an outline around each and a list of them. A part that a page styles is reached
 * from outside, as here. `samples` are the states that it takes to see all of them, besides one without a result.
 */
export function anatomy(...samples: Args[]): Story {
  return {
    args: {},
    parameters: { expects: { console: notThere.console }, controls: { disable: true } },
    render: (args, context) => drawn(samples, args, context),
    play: async ({ canvasElement, component = '' }) => {
      await waitFor(() => expect(partsNotDrawn(canvasElement, component)).toEqual([]), {
        timeout: 10_000,
        onTimeout: (error) => error,
      });
      const counts = canvasElement.querySelectorAll<HTMLElement>('[data-count]');
      for (const cell of counts)
        cell.textContent = `${partsIn(canvasElement, component, cell.dataset['count']!).length}`;
    },
  };
}

function drawn(
  samples: readonly Args[],
  args: Args,
  context: { component?: string | undefined },
): TemplateResult {
  const { component: tag = '' } = context;
  const { cssParts, slots } = elementOf(tag);
  // What draws nothing has nothing to say where there is no result.
  const states = cssParts.length > 0 ? [...samples, notThere.args] : samples;
  return html`<div class="anatomy">
    <style .textContent=${cssParts.map(({ name }) => outlineOf(tag, name)).join('\n')}></style>
    <style class="chosen"></style>
    <div class="samples">
      ${states.map((state) => renderElement({ ...args, ...state }, context))}
    </div>
    <div class="lists">
      ${listOf(
        'Parts',
        'Press one to see where it is.',
        cssParts,
        ({ name }) =>
          html`<td>
              <button type="button" aria-pressed="false" @click=${choose} data-tag=${tag}>
                ${name}
              </button>
            </td>
            <td data-count=${name}></td>`,
      )}
      ${listOf(
        'Slots',
        'What stands in the element on the page.',
        slots,
        ({ name }) => html`<td>${name || 'without a name'}</td>`,
      )}
    </div>
  </div>`;
}

function listOf(
  title: string,
  about: string,
  all: readonly Described[],
  cells: (each: Described) => TemplateResult,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<table>
    <caption>
      <b>${title}.</b>
      ${about}
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        ${title === 'Parts' ? html`<th scope="col">Drawn</th>` : nothing}
        <th scope="col">What it is</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (each) =>
          html`<tr>
            ${cells(each)}
            <td>${each.description?.replaceAll('`', '')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Puts a strong outline around one part, or takes it away. */
function choose({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const anatomyOf = button.closest('.anatomy')!;
  const isChosen = button.ariaPressed !== 'true';
  for (const each of anatomyOf.querySelectorAll('button')) each.ariaPressed = 'false';
  button.ariaPressed = `${isChosen}`;
  const part = `${button.dataset['tag']}::part(${button.textContent.trim()})`;
  anatomyOf.querySelector('.chosen')!.textContent = isChosen
    ? `.anatomy ${part} { outline: 3px solid; outline-offset: 1px }`
    : '';
}

const outlineOf = (tag: string, part: string) =>
  `.anatomy ${tag}::part(${part}) { outline: 1px dashed; outline-offset: -1px }`;

function partsNotDrawn(canvas: HTMLElement, tag: string): string[] {
  return elementOf(tag)
    .cssParts.map(({ name }) => name)
    .filter((name) => partsIn(canvas, tag, name).length === 0);
}

function partsIn(canvas: HTMLElement, tag: string, part: string): Element[] {
  return [...canvas.querySelectorAll(tag)].flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll(`[part~=${part}]`),
  ]);
}
