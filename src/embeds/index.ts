/** Where pages show results, and what editors have made of them. Runs anywhere. */
export {
  readAddress,
  readDataAddress,
  type AddressState,
  type Publications,
  type ResultAddress,
} from './address.js';
export { HARMS, type Change, type ChangeId, type Harm } from './changes.js';
export { findEmbeds, type Embed, type EmbedForm, type EmbedOptions } from './embeds.js';
export { explain, GENERAL_RULES, RULES, TRACES, tracesIn, type Explanation } from './rules.js';
export {
  isMarkupShown,
  isUnharmed,
  judgeSurvival,
  nextForm,
  type Pasted,
  type PastedForm,
  type Saved,
  type Standing,
  type Survival,
} from './survival.js';
export {
  fromDom,
  fromText,
  nodesIn,
  paragraphsOf,
  parentsOf,
  pathTo,
  readTree,
  textOf,
  tidy,
  type DomNode,
  type HtmlNode,
  type Paragraph,
} from './tree.js';
