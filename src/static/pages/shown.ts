/** What each widget of a provider shows: its document, or, in a comparison, those of its neighbours as well. */
import type { InspectionCollection, InspectionDocument } from '../../model/index.js';
import { comparisonAttributes } from '../../snippets/index.js';
import { summaryParts } from '../../views/index.js';
import { widgetKinds, type WidgetKind } from '../render/kinds.js';

/** The data that a provider's pages show. */
export interface ProviderData {
  slug: string;
  document: InspectionDocument;
  /** The provider and its statistical neighbours. */
  collection: InspectionCollection;
}

/** A widget's data, and where they are published. */
export interface Shown {
  data: InspectionDocument | InspectionCollection;
  /** Path from the root of the publication. */
  dataPath: string;
  attributes?: Readonly<Record<string, string | true>> | undefined;
}

/** What a widget of a provider shows. */
export function shownBy(widget: WidgetKind, { slug, document, collection }: ProviderData): Shown {
  if (!comparesMany(widget)) return { data: document, dataPath: `${slug}/inspection.json` };
  return {
    data: collection,
    dataPath: `${slug}/${widget.name}/collection.json`,
    attributes: comparisonAttributes(document),
  };
}

/** A widget that can put one provider first shows many. */
export function comparesMany({ attributes }: WidgetKind): boolean {
  return attributes.includes('own');
}

/** A widget that can be asked for parts has others in it. */
export function putsTogether({ attributes }: WidgetKind): boolean {
  return attributes.includes('parts');
}

/** The widgets in the order of a page: the result, its parts as a summary has them, then what goes beyond it. */
export const inOrderOfPage: readonly WidgetKind[] = [...widgetKinds].sort(
  (a, b) => rankOf(a) - rankOf(b),
);

function rankOf(widget: WidgetKind): number {
  if (putsTogether(widget)) return 99;
  if (comparesMany(widget)) return 98;
  // What is not in a summary stands before its parts, as the badge does.
  return (summaryParts as readonly string[]).indexOf(widget.name);
}
