import type { Preview } from '@storybook/web-components-vite';

import { allThemes } from '../src/themes/generated/all.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;

/** What the bar above the stories says, and what each of them is drawn with. */
export interface Globals {
  theme: string;
  density: string;
  scheme: 'system' | 'light' | 'dark';
  language: 'en' | 'cy' | 'ar';
  direction: 'language' | 'ltr' | 'rtl';
  width: string;
  contrast: 'system' | 'more' | 'forced';
  motion: 'system' | 'reduce';
}

export const initialGlobals: Globals = {
  theme: 'neutral',
  density: 'comfortable',
  scheme: 'system',
  language: 'en',
  direction: 'language',
  width: 'full',
  contrast: 'system',
  motion: 'system',
};

const namesOf = (wanted: 'theme' | 'density') =>
  allThemes
    .filter(({ colours }) => Boolean(colours) === (wanted === 'theme'))
    .map(({ name }) => [name, capitalised(name)] as [string, string]);

export const globalTypes: GlobalTypes = {
  theme: menu('Theme', 'paintbrush', 'Ready theme of the page', namesOf('theme')),
  density: menu('Density', 'component', 'Room between and around things', namesOf('density')),
  scheme: menu('Colours', 'sun', 'Colour scheme of the page', [
    ['system', 'System colours'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  language: menu(
    'Language',
    'globe',
    'Language of the page; of Arabic only the most visible words are there, to see lines from right to left',
    [
      ['en', 'English'],
      ['cy', 'Welsh'],
      ['ar', 'Arabic, in part'],
    ],
  ),
  direction: menu('Direction', 'transfer', 'Direction of the text', [
    ['language', 'Usual direction'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  width: menu('Width', 'mobile', 'Width of the column', [
    ['full', 'Full width'],
    ['200', '200 px'],
    ['320', '320 px'],
    ['640', '640 px'],
    ['1280', '1280 px'],
  ]),
  contrast: menu(
    'Contrast',
    'contrast',
    'What the reader’s system asks for; forced colours are as near as a page can get',
    [
      ['system', 'System contrast'],
      ['more', 'More contrast'],
      ['forced', 'Forced colours'],
    ],
  ),
  motion: menu('Motion', 'play', 'What the reader’s system asks for', [
    ['system', 'System motion'],
    ['reduce', 'Reduced motion'],
  ]),
};

function menu(
  title: string,
  icon: string,
  description: string,
  items: readonly (readonly [value: string, title: string])[],
): GlobalTypes[string] {
  return {
    description,
    toolbar: {
      title,
      icon: icon as 'contrast',
      dynamicTitle: true,
      items: items.map(([value, name]) => ({ value, title: name })),
    },
  };
}

function capitalised(name: string): string {
  const words = name
    .replace('govuk', 'GOV.UK')
    .replace('nhs', 'NHS')
    .replace('localgov', 'LocalGov');
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll('-', ' ');
}
