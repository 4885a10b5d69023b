/**
 * What Chromium itself tells assistive technology of a page: the tree from which real screen readers read. The virtual one
 * reads a copy, which has to say the same.
 */
import type { CDPSession } from 'playwright-core';

type AxNode = Awaited<ReturnType<typeof treeOf>>[number];

/** A role with its name, or a text. */
export type Told = { readonly role: string; readonly name: string } | string;

const treeOf = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** Roles, names and texts in reading order, inside the first part of the page with a role. */
export async function toldByBrowser(session: CDPSession, within: string): Promise<Told[]> {
  const nodes = await treeOf(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const walk = (node: AxNode): void => {
    const role = String(node.role?.value);
    const name = tidy(node.name?.value);
    if (!node.ignored && role === 'StaticText') told.push(name);
    else {
      if (!node.ignored) told.push({ role: roleDescriptionOf(node) ?? role, name });
      walkChildren(node);
    }
  };
  const walkChildren = ({ childIds = [] }: AxNode): void => {
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) walk(child);
    }
  };
  const start = nodes.find(({ role }) => role?.value === within);
  if (!start) throw new Error(`The page has no ${within}`);
  walkChildren(start);
  return told;
}

function roleDescriptionOf({ properties = [] }: AxNode): string | undefined {
  const found = properties.find(({ name }) => name === 'roledescription');
  return found && String(found.value.value);
}

const tidy = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '');
