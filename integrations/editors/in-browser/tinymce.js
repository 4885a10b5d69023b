/* global tinymce */
/** TinyMCE as a site gets it: the default schema, and the plugins that nearly all have. */
async function start() {
  const [editor] = await tinymce.init({
    selector: '#editor',
    license_key: 'gpl',
    plugins: 'code link lists table image',
    toolbar: 'bold italic link bullist numlist image table code',
    promotion: false,
    branding: false,
  });
  window.underTest = {
    load: (html) => editor.setContent(html),
    save: () => editor.getContent(),
    focus() {
      editor.focus();
      editor.selection.select(editor.getBody(), true);
      editor.selection.collapse(false);
    },
    selectAll() {
      editor.focus();
      editor.execCommand('SelectAll');
    },
    openSource: () => editor.execCommand('mceCodeEditor'),
  };
}

void start();
