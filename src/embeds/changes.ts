/** What editors do to a snippet. Each is told by an id, in the words of a language elsewhere. */

/**
 * How much a change matters: `harmless` where the result is as right as before, `less` where something is gone but the
 * result is right, `broken` where it is no longer right or does not lead to where it should.
 */
export type Harm = 'harmless' | 'less' | 'broken';

export const HARMS = {
  'attributes-added': 'harmless',
  'wrapper-changed': 'harmless',
  'styles-gone': 'harmless',
  'element-gone': 'less',
  'source-gone': 'less',
  'fallback-gone': 'less',
  'div-gone': 'less',
  'data-gone': 'less',
  'attributes-gone': 'less',
  'frame-gone': 'less',
  'frame-sandboxed': 'less',
  'frame-untitled': 'less',
  'picture-gone': 'less',
  'picture-copied': 'broken',
  'script-gone': 'less',
  'list-gone': 'less',
  'table-gone': 'less',
  'options-gone': 'less',
  'text-changed': 'less',
  'link-gone': 'broken',
  'address-unlinked': 'less',
  'address-scheme': 'less',
  'address-relative': 'broken',
  'address-cut': 'broken',
  'address-host': 'broken',
  'address-wrapped': 'broken',
  'entities-doubled': 'broken',
  'markup-shown': 'broken',
} as const satisfies Record<string, Harm>;

export type ChangeId = keyof typeof HARMS;

export interface Change {
  id: ChangeId;
  /** Names of what is meant: attributes, options. */
  names: readonly string[];
}
