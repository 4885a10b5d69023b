/** Reads HTML that somebody pasted. It becomes a document that nothing is shown of and in which nothing runs or loads. */
import { fromDom, type HtmlNode } from '../../embeds/index.js';

interface Policy {
  createHTML(html: string): string;
}

const POLICY = Symbol.for('inspection-widgets.policy');

/** The policy of Trusted Types that all our scripts on a page share, by the name that the site's policy allows. */
function policy(): Policy | undefined {
  const shared = globalThis as unknown as Record<symbol, Policy | undefined> & {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    return (shared[POLICY] ??= shared.trustedTypes?.createPolicy('inspection-widgets', {
      createHTML: (html) => html,
    }));
  } catch {
    return undefined;
  }
}

/** `undefined` where the browser does not let us. */
export function readHtml(html: string): HtmlNode | undefined {
  try {
    const trusted = policy()?.createHTML(html) ?? html;
    return fromDom(new DOMParser().parseFromString(trusted, 'text/html'));
  } catch {
    return undefined;
  }
}
