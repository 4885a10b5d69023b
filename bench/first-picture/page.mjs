/** A page with something above a result, and something below it that would jump. */
const escape = (json) => JSON.stringify(json).replaceAll('<', '\\u003c');
export const script = (path) => `<script type="module" src="${path}"></script>`;
export const data = (json, attributes = '') =>
  `<script type="application/json"${attributes}>${escape(json)}</script>`;

export const pageOf = ({ head = '', result }) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Children’s services</title><link rel="icon" href="data:,">
<style>body{font:100%/1.5 sans-serif;max-width:60em;margin:auto;padding:1em}</style>
${head}</head><body><h1>Children’s services</h1>
<p>We look after children and young people, and help families who need it.</p>
${result}
<h2>Contact us</h2><p>Tell us if you think that a child is not safe.</p></body></html>`;

export const style = (rules) => `<style>${rules}</style>`;

/** Text without the space that candidates write in different ways. */
export const plain = (text) => text.replace(/\s+/g, '');
