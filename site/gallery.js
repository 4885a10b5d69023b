/** The gallery's own script: the theme switch, the copy buttons, and the JSON when it is asked for. */
for (const input of document.querySelectorAll('input[name="theme"]')) {
  input.addEventListener('change', () => {
    document.documentElement.dataset.theme = input.value;
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  const status = button.nextElementSibling;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy).textContent;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Not copied: select the text and copy it';
    }
  });
}

for (const details of document.querySelectorAll('details[data-json]')) {
  details.addEventListener(
    'toggle',
    async () => {
      const output = details.querySelector('pre');
      try {
        const response = await fetch(details.dataset.json);
        output.textContent = JSON.stringify(await response.json(), null, 2);
      } catch {
        output.textContent = 'The file could not be loaded.';
      }
    },
    { once: true },
  );
}
