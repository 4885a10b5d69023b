/** The gallery: every widget with real data, each with the snippet that puts it on a page. */
import { CLAIM } from './claim.mjs';
import { escape, page } from './html.mjs';
import { COUNCILS_TOGETHER } from './sections.mjs';
import { widgetHtml } from './widget.mjs';

const STORYBOOK_LINK = `
        <p><a href="storybook/">For designers: every state of every widget, in Storybook</a></p>`;
const STRANGER = 'https://widgets.example/';

/**
 * @param {{ groups: object[], rebuilt: object[], integrity: Record<string, { integrity: string }>, storybook?: boolean }}
 *   content `groups` of sections in the order of the page, the `rebuilt` pages to link, the hash of each file of a widget,
 *   and whether Storybook is there to be linked, too.
 */
export function galleryPage({ groups, rebuilt, integrity, storybook = false }) {
  const sections = groups.flatMap((group) => group.sections);
  let count = 0;
  const demoHtml = (demo) => demoTemplate(demo, `snippet-${++count}`, integrity);
  return page({
    title: 'Inspection widgets: gallery',
    description: 'Public inspection results on any page, made from inspection JSON.',
    root: '',
    integrity: integrity['inspection-widgets.js'].integrity,
    header: `<h1>Inspection widgets</h1>
        <p class="lead">Public inspection results on any page, made from one open file format. Every result here is real, and says who judged what, and when.</p>${storybook ? STORYBOOK_LINK : ''}`,
    main: `<div class="layout">
      <nav aria-label="Contents">${groups.map(contentsTemplate).join('')}
      </nav>
      <main id="main">
    <section id="rebuilt">
      <h2>Three documents, rebuilt</h2>
      <p>What a council, a newspaper and an inspectorate published, told by nothing but widgets and one file. Every fact was listed first, and a test finds it in the page.</p>
      <ul class="cards">${rebuilt.map(cardTemplate).join('')}
      </ul>
    </section>${sections.map((section) => sectionTemplate(section, demoHtml)).join('')}
      </main>
      </div>`,
  });
}

function contentsTemplate({ title, sections, first = [] }) {
  return `
        <p>${escape(title)}</p>
        <ul>${[...first, ...sections].map(({ id, title: text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join('')}</ul>`;
}

function cardTemplate({ file, title, kind, facts }) {
  return `
        <li>
          <h3><a href="${file}">${escape(title)}</a></h3>
          <p>${escape(kind)}</p>
          <p>${facts.length} facts</p>
        </li>`;
}

function sectionTemplate({ id, title, intro, demos, wide, notes = [] }, demoHtml) {
  return `
    <section id="${id}">
      <h2>${escape(title)}</h2>
      <p>${escape(intro)}</p>${notes.map((note) => `\n      <p>${escape(note)}</p>`).join('')}
      <div class="${wide ? 'stack' : 'pair'}">${demos.map(demoHtml).join('')}
      </div>
    </section>`;
}

/** One widget with its snippet and its data. The gallery's headings decide the level of the widget's own. */
function demoTemplate(demo, id, integrity) {
  const { title, note, of } = demo;
  const shown = { ...demo, src: of.src, attributes: { ...demo.attributes, 'heading-level': '4' } };
  return `
        <article class="demo">
          <h3>${escape(title)}</h3>${note ? `\n          <p>${escape(note)}</p>` : ''}
          ${widgetHtml(shown, '')}
          <div class="codes">
            <details class="code">
              <summary>Snippet<span class="apart">: ${escape(title)}</span></summary>
              <pre id="${id}">${escape(`${widgetHtml({ ...demo, src: of.src }, STRANGER)}\n${scriptTag(demo.tag, integrity)}`)}</pre>
              <button type="button" data-copy="${id}">Copy the snippet</button> <span role="status"></span>
            </details>
            <details class="code" data-json="${of.src}">
              <summary>Data<span class="apart">: ${escape(of.name)}</span></summary>
              <pre><a href="${of.src}">${of.src}</a></pre>
            </details>
          </div>
        </article>`;
}

function scriptTag(tag, integrity) {
  const file = `${tag}.js`;
  return `<script type="module" src="${STRANGER}cdn/${file}" integrity="${integrity[file].integrity}" crossorigin="anonymous"></script>`;
}

/** The section that holds a statement of the council against the data of all councils. */
export function claimSection(words) {
  return {
    id: 'claim',
    title: 'A claim, checked',
    intro:
      'Islington Council said in 2025 that it is “one of only four boroughs in London to hold the top rating” for both its children’s services and its youth justice service. The comparison shows what the data say.',
    notes: words,
    wide: true,
    demos: [
      {
        title: 'London on 29 January 2025',
        tag: 'comparison',
        of: COUNCILS_TOGETHER,
        attributes: {
          framework: CLAIM.frameworks.join(' '),
          region: CLAIM.region,
          'as-of': CLAIM.asOf,
          own: CLAIM.own,
        },
        fallback: `<p>${escape(words[0])}</p>`,
      },
    ],
  };
}
