import { ReactiveElement, render, type PropertyValues, type TemplateResult } from 'lit';

/**
 * A reactive element that draws a Lit template into its shadow root. It is to our elements what `LitElement` is, less
 * its hydration: a shadow root that came with the page stays as it is until the element has something to draw, and is
 * then replaced in one go (docs/decisions/0003-template-element.md).
 */
export abstract class TemplateElement extends ReactiveElement {
  /** What to draw. */
  protected abstract render(): TemplateResult;

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot, { host: this });
  }
}
