import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { InspectionError, listProblems, readJson, type Problem } from '../model/index.js';
import type { DocumentReader } from '../model/parse.js';
import { dataContext, type DataState } from './context.js';
import { InspectionErrorEvent, InspectionLoadedEvent } from './events.js';
import { checkAddress, loadJson } from './load-json.js';
import { warnOnce } from './warn.js';

/** An element that takes inspection data. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  /** Reads what the element shows. */
  readonly reader: DocumentReader;
  inspection?: unknown;
  document?: unknown;
  src?: string | undefined;
  for?: string | undefined;
  allowHosts?: string | undefined;
}

/** What decides on the data: the property, the address, its hosts, the inline text, the id of a provider. */
type Source = readonly [
  property: unknown,
  src: string | undefined,
  hosts: string | undefined,
  inline: string | undefined,
  id: string | undefined,
];

/**
 * Finds the data of an element and keeps them current, in this order: the property `inspection` or `document`, `src`,
 * a child `<script type="application/json">`, the provider named by `for`, the nearest provider around the element.
 */
export class DataController implements ReactiveController {
  /** What the element has to draw now. */
  state: DataState = {};

  readonly #host: DataHost;
  readonly #onState: ((state: DataState) => void) | undefined;
  readonly #children: MutationObserver;
  #source: Source | undefined;
  /** Ends what the current source keeps open: a request, a subscription. */
  #stop: AbortController | undefined;
  #reported: string | undefined;

  /** With `onState` the element is a provider: it takes no data from others and hands on its own. */
  constructor(host: DataHost, onState?: (state: DataState) => void) {
    this.#host = host;
    this.#onState = onState;
    // Scripts may run before the children are there, and editors of pages change them: look again when they change.
    this.#children = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // Data of its own go on loading, those that failed anew; data of a provider may now have another one.
    const [property, src, , inline] = this.#source ?? [];
    if (this.state.error || !(property || src || inline)) this.#leave();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // A move in the page disconnects and connects at once: what is under way goes on.
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  hostUpdate(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const inline = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    const source: Source = [
      host.inspection ?? host.document,
      host.src,
      host.allowHosts,
      inline,
      host.for,
    ];
    if (this.#source?.every((part, index) => part === source[index])) return;
    this.#leave();
    this.#source = source;
    this.#stop = new AbortController();
    void this.#enter(source, this.#stop.signal);
  }

  #leave(): void {
    this.#stop?.abort();
    this.#source = this.#reported = undefined;
  }

  /** Takes the data from the first source that there is. */
  async #enter([property, src, hosts, inline, id]: Source, signal: AbortSignal): Promise<void> {
    try {
      if (property) this.#take(property);
      else if (src) {
        this.#set({});
        const { json, url } = await loadJson(checkAddress(src, this.#host, hosts), signal);
        if (!signal.aborted) this.#take(json, checkAddress(url, this.#host, hosts));
      } else if (inline) this.#take(readJson(inline));
      else this.#subscribe(id, signal);
    } catch (error) {
      if (signal.aborted) return;
      // While the page is still arriving, an inline script may be cut off: the rest comes with the next mutation.
      if (!src && document.readyState === 'loading') this.#set({});
      else this.#fail(error);
      // Who was offline, as on a train, need not load the page anew.
      if (src) addEventListener('online', () => this.hostConnected(), { signal });
    }
  }

  /** Asks the provider with an id, or the nearest one; where there is none yet, again when one appears. */
  #subscribe(id: string | undefined, signal: AbortSignal): void {
    this.#set({});
    if (this.#onState) return;
    let asked: Element | null = null;
    let unsubscribe: (() => void) | undefined;
    const receive = (state: DataState, leave?: () => void) => {
      if (leave !== unsubscribe) unsubscribe?.();
      unsubscribe = leave;
      this.#set(state);
    };
    const ask = () => {
      const host = this.#host;
      const target = id ? (host.getRootNode() as Document | ShadowRoot).getElementById(id) : host;
      if (unsubscribe && target === asked) return;
      asked = target;
      // A subscriber that stands nowhere is not handed over when another provider appears around the element.
      const subscriber = id ? document.createElement('i') : host;
      target?.dispatchEvent(new ContextEvent(dataContext, subscriber, receive, true));
    };
    addEventListener('context-provider', ask, { signal });
    signal.addEventListener('abort', () => unsubscribe?.());
    ask();
  }

  #take(json: unknown, url?: string): void {
    const read = this.#host.reader(json, { base: url });
    const list = listProblems(read.problems);
    if (!read.document) {
      const error = new InspectionError('invalid', `No inspection found\n${list}`);
      return this.#fail(error, read.problems);
    }
    if (list) warnOnce(this.#host, `Left out:\n${list}`);
    const host = url && new URL(url).host;
    this.#set({ ...read, host: host === location.host ? undefined : host });
    this.#announce(new InspectionLoadedEvent(read.document, read.problems));
  }

  #fail(cause: unknown, problems?: readonly Problem[]): void {
    this.#set({ error: this.report(cause, problems) });
  }

  /** Tells the page and the console of a failure, once until another one. */
  report(cause: unknown, problems: readonly Problem[] = []): InspectionError {
    const error =
      cause instanceof InspectionError
        ? cause
        : new InspectionError('invalid', String(cause), { cause });
    if (this.#reported !== error.message) {
      this.#reported = error.message;
      warnOnce(this.#host, error.message);
      this.#announce(new InspectionErrorEvent(error, problems));
    }
    return error;
  }

  #announce(event: Event): void {
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  #set(state: DataState): void {
    this.state = state;
    this.#onState?.(state);
    this.#host.requestUpdate();
  }
}
