/* global CKEDITOR */
/**
 * CKEditor 5 with the plugins that the page's `data-plugins` names, and with the rules of its `data-rules` for General HTML
 * Support, as Drupal derives them. A pattern comes as its source, since JSON has none.
 */
async function start() {
  const place = document.querySelector('#editor');
  const plugins = place.dataset.plugins.split(' ').map((name) => CKEDITOR[name]);
  const rules = JSON.parse(place.dataset.rules || '[]').map(revived);
  const editor = await CKEDITOR.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins,
    toolbar: ['bold', 'italic', 'link', 'bulletedList', 'sourceEditing'],
    ...(rules.length > 0 && { htmlSupport: { allow: rules } }),
  });
  window.underTest = {
    load: (html) => editor.setData(html),
    save: () => editor.getData(),
    focus: () => editor.editing.view.focus(),
    selectAll() {
      editor.editing.view.focus();
      editor.execute('selectAll');
    },
  };
}

function revived(rule) {
  const pattern = (value) => (value?.pattern ? new RegExp(value.pattern, 'v') : value);
  const attributes = Array.isArray(rule.attributes)
    ? rule.attributes.map((each) => ({ ...each, key: pattern(each.key) }))
    : rule.attributes;
  return { ...rule, name: pattern(rule.name), attributes };
}

void start();
