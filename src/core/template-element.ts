import { ReactiveElement, render, type PropertyValues, type TemplateResult } from 'lit';

/**
 * A reactive element that draws a Lit template into its shadow root. It is to our elements what `LitElement` is, less
 * its hydration: what came with the page in a shadow root stays as it is, and the element draws below it
 * (docs/decisions/0003-template-element.md).
 */
export abstract class TemplateElement extends ReactiveElement {
  /** What to draw. */
  protected abstract render(): TemplateResult;

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot);
  }
}
