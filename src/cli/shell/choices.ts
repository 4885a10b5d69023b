/** Options that several commands share: what they may be, and what to say where they are something else. */
import { allLanguages } from '../../i18n/generated/all.js';
import { languageOf, type Language } from '../../i18n/index.js';
import type { WidgetKind } from '../../static/index.js';
import { EXIT, Failure } from './failure.js';

/** One of some words. */
export function oneOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new Failure(
    EXIT.usage,
    `${option} "${value}" is not known: choose from ${choices.join(', ')}`,
  );
}

/** A language by its tag, whatever the region. */
export function languageWith(tag: string): Language {
  const language = allLanguages.find((each) => languageOf(each.tag) === languageOf(tag));
  if (language) return language;
  return oneOf(
    '--lang',
    tag,
    allLanguages.map((each) => languageOf(each.tag)),
  ) as never;
}

/** A widget by its name; that of its tag is right, too. */
export function widgetWith(name: string, kinds: readonly WidgetKind[]): WidgetKind {
  const wanted = name.replace(/^inspection-/, '');
  const known = kinds.map((kind) => kind.name);
  oneOf('--widget', wanted, known);
  return kinds.find((kind) => kind.name === wanted) as WidgetKind;
}

/** Attributes that the commands set themselves, or that say where data come from. */
const OWN = new Set(['src', 'for', 'lang', 'which', 'allow-hosts']);

/** What of a widget may be chosen with `--set`. */
export function settingsOf({ attributes }: WidgetKind): string[] {
  return attributes.filter((name) => !OWN.has(name));
}

/** `--set compact --set heading-level=2` as attributes of a widget. */
export function attributesFrom(
  settings: readonly string[],
  widget: WidgetKind,
): Record<string, string | true> {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=');
      const name = at < 0 ? setting : setting.slice(0, at);
      oneOf('--set', name, settingsOf(widget));
      return [name, at < 0 ? true : setting.slice(at + 1)];
    }),
  );
}

/** An http or https address. */
export function addressFrom(option: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url;
  throw new Failure(
    EXIT.usage,
    `${option} needs an address such as https://results.example.org/, not "${value}"`,
  );
}

/** Adds a value to an option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
