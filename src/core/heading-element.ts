import type { PropertyDeclarations } from 'lit';

import type { Messages } from '../i18n/index.js';
import { InspectionElement } from './inspection-element.js';

/** An element that has a heading. */
export abstract class HeadingElement<
  Section extends keyof Messages,
> extends InspectionElement<Section> {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
}
