import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { allThemes } from '../src/themes/generated/all.js';
import { sheetOf } from '../src/themes/sheet/sheet.js';
import { documents } from './documents.js';
import { fallback } from './render.js';

/** Ready themes and densities, each on one half of the page. */
const meta: Meta = {
  title: 'Theming',
  tags: ['!autodocs'],
};

export default meta;

const sheet = allThemes.map(sheetOf).join('\n');
const withColours = allThemes.filter(({ colours }) => colours);

/** A badge and judgements with grades from good to poor, in each theme. */
export const Themes: StoryObj = {
  render: () => html`
    <style .textContent=${sheet}></style>
    <div class="row">
      ${withColours.map(
        ({ name }) => html`
          <div class="inspection-theme-${name}">
            <p>${name}</p>
            <inspection-badge .document=${documents.Islington.json}>${fallback()}</inspection-badge>
            <inspection-judgements .document=${documents.Devon.json}
              >${fallback('Devon')}</inspection-judgements
            >
          </div>
        `,
      )}
    </div>
  `,
};

/** The same at both densities. */
export const Density: StoryObj = {
  render: () => html`
    <style .textContent=${sheet}></style>
    <div class="row">
      ${['comfortable', 'compact'].map(
        (name) => html`
          <div data-inspection-theme=${name}>
            <p>${name}</p>
            <inspection-judgements .document=${documents.Islington.json}
              >${fallback()}</inspection-judgements
            >
          </div>
        `,
      )}
    </div>
  `,
};
