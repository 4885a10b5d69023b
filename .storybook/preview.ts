import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import '../src/generated/languages/cy.js';
import { registerLanguage } from '../src/index.js';
import { arabic } from '../src/testing/arabic.js';
import { documents } from '../stories/documents.js';
import { codeOf, renderElement } from '../stories/render.js';
import { argTypesOf } from './arg-types.js';
import ElementPage from './element-page.mdx';
import './preview.css';
import { preparePretence } from './pretend.js';
import { addThemes, onSurface } from './surface.js';
import { globalTypes, initialGlobals } from './toolbar.js';

registerLanguage(arabic);
setCustomElementsManifest(manifest);
preparePretence();
addThemes();

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  decorators: [onSurface],
  argTypes: {
    document: { options: Object.keys(documents), control: 'select' },
    theme: { options: ['light', 'dark'], control: 'inline-radio' },
    lang: {
      description: 'Language of the widget; that of the page where it is left out.',
      options: ['en', 'cy'],
      control: 'inline-radio',
      table: { category: 'attributes', type: { summary: 'string' } },
    },
  },
  globalTypes,
  initialGlobals: { ...initialGlobals },
  parameters: {
    layout: 'fullscreen',
    // The addon leaves one rule out of its own accord.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: true }] } },
    backgrounds: { disable: true },
    docs: {
      page: ElementPage,
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true, transform: codeOf },
    },
    options: {
      storySort: {
        order: ['Overview', 'Embedding', 'Writing style', 'Tokens', 'Grade tones', 'Theming'],
      },
    },
  },
};

export default preview;
