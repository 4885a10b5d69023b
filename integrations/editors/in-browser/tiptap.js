/** Tiptap with its StarterKit, which has links since version 3. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const element = document.querySelector('#editor');
const editor = new Editor({ element, extensions: [StarterKit] });

window.underTest = {
  load: (html) => void editor.commands.setContent(html),
  save: () => editor.getHTML(),
  focus: () => void editor.commands.focus('end'),
  // It has no dialog of its own: sites make one that calls this.
  makeLink: (address) => void editor.chain().selectAll().setLink({ href: address }).run(),
};
