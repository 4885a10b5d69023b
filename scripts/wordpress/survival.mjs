/**
 * Every form of a result, saved by every role, and what a visitor finds of it. A form is saved in both ways in which WordPress
 * keeps HTML that somebody wrote: as a classic post, and in a block of HTML.
 */
import { logIn } from './session.mjs';
import { pool } from './tally.mjs';
import { verdictOf, verdictWithoutScript, worst } from './verdict.mjs';

const CONTAINERS = {
  classic: (snippet) => snippet,
  html: (snippet) => `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`,
};

/** Who writes, by the column in which it counts: whether WordPress lets them write any HTML is what matters. */
const WRITERS = {
  single: {
    full: ['administrator', 'editor'],
    limited: ['author', 'contributor'],
  },
  network: {
    full: ['administrator'],
    limited: ['site-administrator', 'editor', 'author', 'contributor'],
  },
};

export function kindOf(site) {
  return site.multisite ? 'network' : 'single';
}

/** Saves all and looks at all. Gives `{ form, column, who, container, verdict, plain }` for each. */
export async function survivalOn(site, { browser, publication, only }) {
  const jobs = [];
  for (const [column, logins] of Object.entries(WRITERS[kindOf(site)]))
    for (const login of logins.filter((each) => !only || only.includes(each)))
      for (const form of Object.keys(publication.forms))
        for (const container of Object.keys(CONTAINERS))
          jobs.push({ column, login, form, container });
  const sessions = await sessionsOf(site, [...new Set(jobs.map(({ login }) => login))]);
  return await look(browser, publication, jobs, async ({ column, login, form, container }) => {
    const { snippet } = publication.forms[form];
    const post = await saved(sessions, login, {
      title: `${form} by ${login}`,
      content: CONTAINERS[container](snippet),
    });
    return { form, column, who: `${kindOf(site)}, ${login}`, container, address: post.link };
  });
}

/**
 * What an administrator wrote, after somebody who may not write any HTML has changed nothing but the title: WordPress then
 * checks the text anew, by the rights of whoever saved last.
 */
export async function survivalOfRetitling(site, { browser, publication }) {
  const lower = site.multisite ? 'editor' : 'author';
  const sessions = await sessionsOf(site, ['administrator', lower]);
  const { id } = await sessions[lower].rest('users/me');
  const jobs = Object.keys(publication.forms).map((form) => ({ form }));
  return await look(browser, publication, jobs, async ({ form }) => {
    const { snippet } = publication.forms[form];
    const post = await sessions.administrator.rest('posts', {
      title: form,
      content: snippet,
      status: 'publish',
      author: id,
    });
    const retitled = await sessions[lower].rest(`posts/${post.id}`, { title: `${form}, changed` });
    const who = `${kindOf(site)}, title changed by ${lower}`;
    return { form, column: 'retitled', who, container: 'classic', address: retitled.link };
  });
}

async function sessionsOf(site, logins) {
  const all = new Set([...logins, 'editor']);
  const entries = await Promise.all(
    [...all].map(async (login) => [login, await logIn(site, login)]),
  );
  return Object.fromEntries(entries);
}

/** A contributor hands in for review, and an editor publishes. */
async function saved(sessions, login, post) {
  if (login !== 'contributor')
    return await sessions[login].rest('posts', { ...post, status: 'publish' });
  const { id } = await sessions[login].rest('posts', { ...post, status: 'pending' });
  return await sessions.editor.rest(`posts/${id}`, { status: 'publish' });
}

/** Does each job, and opens what came of it, a few at a time. */
async function look(browser, publication, jobs, save) {
  const { sentence, base } = publication;
  const expected = { sentence, base, grade: 'Outstanding' };
  return await pool(jobs, browser, async (job, page) => {
    const { address, ...result } = await save(job);
    const verdict = await verdictOf(page, address, expected);
    const answer = await fetch(address);
    const plain = await verdictWithoutScript(page, await answer.text(), expected);
    return { ...result, verdict, plain };
  });
}

/** The results as the file keeps them: for each form and column the worst. */
export function tableOf(results) {
  const table = {};
  for (const { form, column, verdict } of results) {
    table[form] ??= {};
    const before = table[form][column];
    table[form][column] = before ? worst([before, verdict]) : verdict;
  }
  return table;
}
