/** What every page of the gallery has around its content. */

/** Text for HTML, also inside an attribute in double quotation marks. */
export const escape = (text) =>
  text.replace(/[&<>"]/g, (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each]};`);

const THEMES = { auto: 'As the system', light: 'Light', dark: 'Dark' };

const switchOfThemes = `<fieldset class="switch">
          <legend>Theme</legend>
          ${Object.entries(THEMES)
            .map(
              ([value, label]) =>
                `<label><input type="radio" name="theme" value="${value}"${value === 'auto' ? ' checked' : ''}> ${label}</label>`,
            )
            .join('\n          ')}
        </fieldset>`;

/**
 * A whole page.
 *
 * @param {{ title: string, description: string, root: string, integrity: string, header: string, main: string }} content
 *   `root` leads from the page to the gallery's folder; `integrity` is the hash of the file with all widgets.
 */
export function page({ title, description, root, integrity, header, main }) {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${escape(description)}">
    <title>${escape(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}gallery.css">
    <script type="module" src="${root}cdn/inspection-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>
    <script type="module" src="${root}gallery.js"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the widgets</a>
    <div class="page">
      <header>
        ${header}
        ${switchOfThemes}
      </header>
      ${main}
      <footer>
        <p>Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. Not affiliated with any inspectorate or council.</p>
      </footer>
    </div>
  </body>
</html>
`;
}
