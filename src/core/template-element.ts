import {
  ReactiveElement,
  render,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

/**
 * A reactive element that draws a Lit template into its shadow root. It is to our elements what `LitElement` is, less
 * its hydration: what came with the page in a shadow root stays as it is, and the element draws below it
 * (docs/decisions/0003-template-element.md).
 */
export abstract class TemplateElement extends ReactiveElement {
  /** What to draw. */
  protected abstract render(): TemplateResult;

  /** A style sheet serves the document that it was made in: the frame of an editor's preview, for instance, gets its own. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { defaultView } = this.ownerDocument;
    if (defaultView === window) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof ReactiveElement;
    // A document that no window shows, such as a parsed one, needs no style.
    if (defaultView)
      root.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({ cssText }) => {
        const sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      });
    return root;
  }

  /** The browser takes the sheets away when an element goes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot);
  }
}
