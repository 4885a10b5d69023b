// Writes what differs between two pieces of markup of the same shape, and nothing else: the least that new data cost.

/** @returns {Map<string, (root: Node) => void>} for each pair of texts that stands in both lists a function that writes it */
export function changesBetween(items, next) {
  const known = new Map();
  return items.map(({ markup }, index) => {
    const key = `${markup}\n${next[index].markup}`;
    if (!known.has(key)) known.set(key, changes(parse(markup), parse(next[index].markup)));
    return known.get(key);
  });
}

function parse(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

function changes(from, to, path = []) {
  if (from.nodeName !== to.nodeName || from.childNodes.length !== to.childNodes.length)
    throw new Error('the two have not the same shape');
  if (from.nodeType === Node.TEXT_NODE)
    return from.data === to.data ? [] : [{ path, text: to.data }];
  return [
    ...[...to.attributes]
      .filter(({ name, value }) => from.getAttribute(name) !== value)
      .map(({ name, value }) => ({ path, name, value })),
    ...[...from.childNodes].flatMap((child, index) =>
      changes(child, to.childNodes[index], [...path, index]),
    ),
  ];
}

export function write(root, list) {
  for (const { path, text, name, value } of list) {
    let node = root;
    for (const index of path) node = node.childNodes[index];
    if (name) node.setAttribute(name, value);
    else node.data = text;
  }
}
