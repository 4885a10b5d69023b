/**
 * The systems that councils write their pages in, and which forms of a snippet suit each, best first. What was tried and
 * what is only known from documentation stands on each recipe's page in `docs/recipes`.
 */
import type { SnippetForm } from './index.js';

export interface Cms {
  id: string;
  /** Name that editors know it by. */
  name: string;
  /** Best first. The first needs the least of the administrator and of the editor's role. */
  forms: readonly SnippetForm[];
  /** Name of its page in `docs/recipes`. */
  recipe: string;
  /** Whether its editor, or the rules that it saves by, were run on every form. Otherwise from documentation only. */
  tested: boolean;
}

export const cmsList: readonly Cms[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    forms: ['link', 'address', 'html', 'image'],
    recipe: 'wordpress.md',
    tested: true,
  },
  {
    id: 'drupal',
    name: 'Drupal',
    forms: ['link', 'html', 'div'],
    recipe: 'drupal.md',
    tested: true,
  },
  {
    id: 'localgov-drupal',
    name: 'LocalGov Drupal',
    forms: ['link', 'html', 'image', 'div'],
    recipe: 'localgov-drupal.md',
    tested: true,
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    forms: ['link', 'html', 'image', 'iframe'],
    recipe: 'umbraco.md',
    tested: false,
  },
  {
    id: 'jadu',
    name: 'Jadu',
    forms: ['link', 'html', 'image', 'iframe'],
    recipe: 'jadu.md',
    tested: false,
  },
  {
    id: 'squiz-matrix',
    name: 'Squiz Matrix',
    forms: ['link', 'html', 'element', 'iframe'],
    recipe: 'squiz-matrix.md',
    tested: false,
  },
  {
    id: 'contensis',
    name: 'Contensis',
    forms: ['link', 'html', 'iframe', 'image'],
    recipe: 'contensis.md',
    tested: false,
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    forms: ['iframe', 'link', 'address'],
    recipe: 'sharepoint.md',
    tested: false,
  },
  {
    id: 'wix',
    name: 'Wix',
    forms: ['address', 'iframe', 'link'],
    recipe: 'wix.md',
    tested: false,
  },
  {
    id: 'plain-html',
    name: 'Plain HTML',
    forms: ['link', 'element', 'div', 'iframe', 'image', 'html'],
    recipe: 'plain-html.md',
    tested: true,
  },
  {
    id: 'email',
    name: 'E-mail',
    forms: ['email', 'link', 'address'],
    recipe: 'email.md',
    tested: false,
  },
];
