/* global Quill */
/** Quill with its theme `snow` and all its formats, which is the default. */
const editor = new Quill('#editor', { theme: 'snow' });

window.underTest = {
  load(html) {
    editor.setContents([]);
    editor.clipboard.dangerouslyPasteHTML(html);
  },
  save: () => editor.getSemanticHTML(),
  focus() {
    editor.focus();
    editor.setSelection(editor.getLength(), 0);
  },
  selectAll: () => editor.setSelection(0, editor.getLength()),
};
