/* global DOMPurify */
/** DOMPurify with its defaults: text in, text out. */
window.underTest = { clean: (html) => DOMPurify.sanitize(html) };
