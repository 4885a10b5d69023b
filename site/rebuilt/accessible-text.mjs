/**
 * The text of a part of a page as assistive technology is given it, in its order. The tree has no white space between
 * blocks, so there is none at all in what is returned: take it out of what is looked for as well, with `squash`.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} role The part of the page: "main".
 */
export async function accessibleText(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = ({ ignored, role: own, name, childIds = [] }) =>
    !ignored && own?.value === 'StaticText'
      ? name.value
      : childIds.map((id) => (byId.has(id) ? textOf(byId.get(id)) : '')).join('');
  const part = nodes.find((node) => !node.ignored && node.role?.value === role);
  if (!part) throw new Error(`The page has no ${role}`);
  return squash(textOf(part));
}

/** Text without white space, and with straight quotation marks. */
export const squash = (text) =>
  text.replace(/\s+/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
