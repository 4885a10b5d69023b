import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { documents } from '../stories/documents.js';
import { codeOf, renderElement } from '../stories/render.js';
import { fitArgTypes } from './arg-types.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  decorators: [onSurface],
  argTypesEnhancers: [fitArgTypes],
  argTypes: {
    document: { options: Object.keys(documents), control: 'select' },
    theme: { options: ['light', 'dark'], control: 'inline-radio' },
    lang: {
      description: 'Language of the widget; that of the page where it is left out.',
      type: { name: 'string' },
      table: { category: 'attributes', type: { summary: 'string' } },
    },
    // Says how an element reads its data; nothing to set.
    reader: { table: { disable: true } },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        title: 'Width',
        icon: 'mobile',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '320', title: '320 px' },
          { value: '640', title: '640 px' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'system', width: 'full', direction: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { source: { excludeDecorators: true, transform: codeOf } },
    options: { storySort: { order: ['Overview', 'Theming'] } },
  },
};

export default preview;

/** Puts a story on a page of the theme, width and direction that the toolbar says. */
function onSurface(
  story: () => unknown,
  { globals, viewMode }: { globals: Record<string, unknown>; viewMode?: string },
) {
  const { theme, width, direction } = globals;
  const content = story();
  // A page has one main part; on a page of documentation there are many stories.
  return viewMode === 'docs'
    ? html`<div class="story" data-theme=${theme} data-width=${width} dir=${direction}>
        ${content}
      </div>`
    : html`<main class="story" data-theme=${theme} data-width=${width} dir=${direction}>
        ${content}
      </main>`;
}
