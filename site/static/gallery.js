/** The gallery's own script: the theme switch, the copy buttons, and the JSON when it is asked for. */
for (const input of document.querySelectorAll('input[name="theme"]')) {
  input.addEventListener('change', () => {
    document.documentElement.dataset.theme = input.value;
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  const status = button.nextElementSibling;
  const say = (text) => {
    status.textContent = text;
  };
  button.addEventListener('click', () => {
    const { textContent } = document.getElementById(button.dataset.copy);
    navigator.clipboard.writeText(textContent).then(
      () => say('Copied'),
      () => say('Not copied: select the text and copy it'),
    );
  });
}

for (const details of document.querySelectorAll('details[data-json]')) {
  const show = (text) => {
    details.querySelector('pre').textContent = text;
  };
  const load = () => {
    fetch(details.dataset.json)
      .then((response) => response.json())
      .then(
        (json) => show(JSON.stringify(json, null, 2)),
        () => show('The file could not be loaded.'),
      );
  };
  details.addEventListener('toggle', load, { once: true });
}

/** The snippets name the address of this very page, so that they work as they are while it is served. */
const base = new URL('.', document.baseURI).href;
for (const snippet of document.querySelectorAll('pre[id^="snippet-"]')) {
  snippet.textContent = snippet.textContent.replaceAll('https://widgets.example/', base);
}
