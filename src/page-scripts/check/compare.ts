/** Compares what survived with what is published: whose result it is, what it says now, and what to copy next. */
import { nextForm, tidy, type PastedForm, type Survival } from '../../embeds/index.js';
import { cmsList } from '../../snippets/cms.js';
import { copyOf, isShownAs, type SnippetForm } from '../../snippets/index.js';
import type { PageData, ProviderRow } from '../builder/page-data.js';
import { resultOf, type Result } from '../builder/result.js';
import { fetchJson, NotThereError } from '../shared/fetch-json.js';
import { fill } from '../shared/words.js';
import type { CheckData } from './page-data.js';
import type { Compared, Step } from './told.js';

export interface Asked {
  form: PastedForm;
  cms: string;
}

/** Widgets of one result; what nobody named is the badge. */
const USUAL = 'badge';

/** @param before what was pasted, where that is known */
export async function compare(
  data: CheckData,
  asked: Asked,
  survival: Survival,
  before: Survival | undefined,
): Promise<{ compared: Compared; step: Step | undefined }> {
  const embed = survival.embed ?? before?.embed;
  const slug = embed?.slug ?? (await slugIn(data, survival.text));
  const widget =
    data.widgets.find(({ name }) => name === (embed?.widget ?? USUAL)) ?? data.widgets[0];
  const none = { provider: undefined, part: '', sentence: undefined, problem: undefined };
  if (slug === undefined || !widget)
    return { compared: none, step: stepOf(data, asked, survival, undefined) };
  const language =
    data.languages.find(({ folder }) => folder === `${embed?.language ?? ''}/`) ??
    data.languages[0];
  try {
    if (!language) throw new NotThereError(slug);
    const result = await resultOf(asBuilder(data), { slug, widget, language });
    const { sentence, input } = result.snippet;
    const { name } = input.document.provider ?? {};
    const provider = typeof name === 'string' ? name : slug;
    return {
      compared: { provider, part: widget.title, sentence, problem: undefined },
      step: stepOf(data, asked, survival, { ...result, snippet: withOptions(result, survival) }),
    };
  } catch (error) {
    const { notPublished, notCompared } = data.words;
    const problem = error instanceof NotThereError ? fill(notPublished, [slug]) : notCompared;
    return { compared: { ...none, problem }, step: stepOf(data, asked, survival, undefined) };
  }
}

/** What the builder's way of loading a result asks for. */
function asBuilder({ base, root }: CheckData): PageData {
  return { base, root } as PageData;
}

/** The same options as before, as far as the widget has them. */
function withOptions({ snippet, widget }: Result, { embed }: Survival): Result['snippet'] {
  const settings = [...(embed?.options ?? [])].filter(([name]) => {
    const isOurs = name !== 'src' && name !== 'for' && name !== 'allow-hosts' && name !== 'which';
    return isOurs && widget.attributes.includes(name);
  });
  return { ...snippet, settings: Object.fromEntries(settings) };
}

/** Whose sentence a text has: it begins with the provider's name. */
async function slugIn({ root, list }: CheckData, text: string): Promise<string | undefined> {
  if (!text) return undefined;
  try {
    const rows = await fetchJson<ProviderRow[]>(root + list);
    const said = tidy(text);
    const found = rows.filter(([, name]) => said.includes(`${name},`) || said.includes(`${name}:`));
    return found.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
  } catch {
    return undefined;
  }
}

function stepOf(
  { words }: CheckData,
  { form, cms }: Asked,
  survival: Survival,
  result: Result | undefined,
): Step | undefined {
  const forms = cmsList.find(({ id }) => id === cms)?.forms;
  const widget = result?.widget.name ?? USUAL;
  const next = nextForm(survival, form, forms, (each) => isShownAs(each as SnippetForm, widget));
  if (next === undefined) return undefined;
  const text = words.steps[next] ?? '';
  return { text, copy: result && copyOf(next as SnippetForm, result.snippet) };
}
