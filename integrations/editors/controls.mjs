/** What an editor could leave of a snippet, with what has to be said of it: whether the looking itself sees what is wrong. */
import { BASE } from './servers.mjs';

const WORDS = 'Islington: Outstanding. Ofsted, December 2024.';
const PAGE = `${BASE}islington/badge/#theme=dark&amp;compact=true`;

/** @type {{ name: string, html: string, live: string, plain: string }[]} */
export const controls = [
  { name: 'a link', html: `<p><a href="${PAGE}">${WORDS}</a></p>`, live: 'live', plain: 'link' },
  { name: 'words', html: `<p>${WORDS}</p>`, live: 'text', plain: 'text' },
  {
    name: 'a link to a page that is not there',
    html: `<p><a href="${BASE}nowhere/badge/">${WORDS}</a></p>`,
    live: 'text',
    plain: 'text',
  },
  {
    name: 'a link that nobody sees',
    html: `<div class="draft" hidden><a href="${PAGE}">${WORDS}</a></div>`,
    live: 'blank',
    plain: 'blank',
  },
  {
    name: 'markup as text',
    html: `<p>&lt;a href="${PAGE}"&gt;${WORDS}&lt;/a&gt;</p>`,
    live: 'code',
    plain: 'code',
  },
  {
    name: 'a link around a picture that was taken out',
    html: '<p><a href="#">&nbsp;</a></p>',
    live: 'blank',
    plain: 'blank',
  },
  {
    name: 'a frame that the policy of the site forbids',
    html: '<iframe src="http://other.example/"></iframe>',
    live: 'blank',
    plain: 'blank',
  },
];
