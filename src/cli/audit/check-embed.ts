/** What is wrong with a result that leads to a publication. */
import type { Embed } from '../../embeds/index.js';
import { languageOf, type Language } from '../../i18n/index.js';
import { allLanguages } from '../../i18n/generated/all.js';
import type { WidgetKind } from '../../static/index.js';
import { settingsOf } from '../shell/choices.js';
import type { Finding, FindingCode, Severity } from './findings.js';
import { plain, resultShown, sentenceNow, type PublishedProvider } from './published.js';
import { compare, type Verdict } from './statements.js';

export interface EmbedContext {
  provider: PublishedProvider;
  /** The one provider that should be shown, if that was said. */
  own: PublishedProvider | undefined;
  /** Whether the page has a script that makes results live. */
  hasSiteCode: boolean;
  widgets: readonly WidgetKind[];
}

type Told = Pick<Finding, 'message' | 'todo'> & Partial<Pick<Finding, 'found' | 'expected'>>;

function finding(embed: Embed, severity: Severity, code: FindingCode, told: Told): Finding {
  const { where, line } = embed;
  const { message, todo, found, expected } = told;
  return { severity, code, where, line, message, todo, found, expected };
}

/** That a provider is not in the publication to which its address leads. */
export function lostFinding(embed: Embed, base: string): Finding {
  return finding(embed, 'error', 'not-published', {
    message: `${base} has no provider "${embed.slug}", so the address leads nowhere.`,
    todo: 'Look the provider up in the publication and copy its snippet again.',
    found: embed.page,
  });
}

/** That a publication does not answer, so that nothing can be compared. */
export function unreadableFinding(embed: Embed, reason: string): Finding {
  return finding(embed, 'error', 'unreadable', {
    message: `The result cannot be compared: ${reason}.`,
    todo: 'Try again; if it stays so, visitors do not see the result either.',
    found: embed.page,
  });
}

export function checkEmbed(embed: Embed, context: EmbedContext): Finding[] {
  const widget = context.widgets.find(({ name }) => name === embed.widget);
  if (embed.widget !== undefined && !widget)
    return [
      finding(embed, 'error', 'widget-unknown', {
        message: `There is no widget "${embed.widget}", so the address leads nowhere.`,
        todo: `Use one of ${context.widgets.map(({ name }) => name).join(', ')}.`,
        found: embed.page,
      }),
    ];
  return [
    ...checkProvider(embed, context),
    ...checkAddress(embed),
    ...(widget ? checkOptions(embed, widget) : []),
    ...checkWhich(embed, context),
    ...checkSaid(embed, context),
    ...checkForm(embed, context),
  ];
}

function checkProvider(embed: Embed, { provider, own }: EmbedContext): Finding[] {
  if (!own || (own.slug === provider.slug && own.base === provider.base)) return [];
  return [
    finding(embed, 'error', 'wrong-provider', {
      message: `This is the result of ${provider.name}, not of ${own.name}.`,
      todo: `Copy the snippet of ${own.name}, or leave --provider out if others may be shown.`,
      found: provider.slug,
      expected: own.slug,
    }),
  ];
}

const STATES: Partial<Record<Embed['state'], string>> = {
  relative: 'The address is relative to another page, so it leads nowhere from here',
  cut: 'The address has lost its protocol',
  host: 'The address leads to another host than that of the publication',
  wrapped: 'The link leads through somebody who watches links',
};

function checkAddress(embed: Embed): Finding[] {
  const { state, node, page, base } = embed;
  const found = node.attributes.get('href') ?? node.attributes.get('src') ?? page;
  if (state === 'scheme')
    return [
      finding(embed, 'warning', 'address-scheme', {
        message: 'The address begins otherwise than that of the publication (http or https).',
        todo: 'Give the link the address of the publication: widgets take no other.',
        found,
        expected: page,
      }),
    ];
  const message = STATES[state];
  if (!message || (state === 'host' && base !== undefined)) return [];
  return [
    finding(embed, 'error', 'address-changed', {
      message: `${message}.`,
      todo: 'Give the link its whole address.',
      found,
      expected: page,
    }),
  ];
}

const BOOLEANS = new Set(['compact', 'open']);
/** What the values of some options are; all others take any text. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'heading-level': /^[1-6]$/,
  theme: /^(?:light|dark|auto)$/,
};

function checkOptions(embed: Embed, widget: WidgetKind): Finding[] {
  const known = [...settingsOf(widget), 'which', 'lang'];
  return [...embed.options].flatMap(([name, value]) => {
    // Those who count visitors add their own.
    if (/^(?:utm_|fbclid|gclid|secret$)/.test(name)) return [];
    const isOwn = embed.form === 'element' && /^(?:class|id|slot|part|role|title|aria-.*|data-.*)$/;
    if (isOwn && isOwn.test(name)) return [];
    if (!known.includes(name))
      return [
        finding(embed, 'warning', 'option-unknown', {
          message: `${widget.name} has no option "${name}", so it does nothing.`,
          todo: `Options are ${known.join(', ')}.`,
          found: name,
        }),
      ];
    const pattern = BOOLEANS.has(name) ? /^(?:|true)$/ : VALUES[name];
    if (!pattern || pattern.test(value) || (BOOLEANS.has(name) && value === name)) return [];
    return [
      finding(embed, 'warning', 'option-wrong', {
        message: `The option "${name}" cannot be "${value}".`,
        todo: 'Make the snippet again with the builder.',
        found: value,
      }),
    ];
  });
}

function whichOf({ options }: Embed): string | undefined {
  const which = options.get('which');
  return which === '' || which === 'latest' ? undefined : which;
}

function checkWhich(embed: Embed, { provider }: EmbedContext): Finding[] {
  const which = whichOf(embed);
  if (which === undefined) return [];
  const result = resultShown(provider, which);
  const current = resultShown(provider);
  if (!result)
    return provider.document.inspections.some(({ id }) => id === which)
      ? []
      : [
          finding(embed, 'error', 'pinned-unknown', {
            message: `${provider.name} has no inspection "${which}".`,
            todo: 'Leave "which" out to show the latest.',
            found: which,
          }),
        ];
  if (result.isCurrent) return [];
  return [
    finding(embed, 'warning', 'pinned-older', {
      message: `This always shows the inspection "${which}", which is not the latest.`,
      todo: 'Leave "which" out to show the latest, or say beside it that this is an older result.',
      found: which,
      expected: current?.inspection.id,
    }),
  ];
}

/** What the page itself says: text, alternative text, title. Visitors read it where the widget is not drawn. */
function checkSaid(embed: Embed, context: EmbedContext): Finding[] {
  const { provider } = context;
  const which = whichOf(embed);
  const widget = embed.widget ?? 'badge';
  // A comparison tells of many, and its words need not be about its own provider.
  if (widget === 'comparison') return [];
  const result = resultShown(provider, which);
  const sentence = sentenceNow(provider, languageFor(embed), which, widget);
  if (!result || sentence === undefined) return [];
  const isFrame = embed.form === 'iframe';
  const said: [what: string, text: string][] = [
    ['text', embed.text],
    [isFrame ? 'title' : 'alternative text', embed.alt ?? ''],
  ];
  return said.flatMap(([what, text]) => {
    if (!text || plain(text).includes(plain(sentence))) return [];
    const verdict = compare(text, result, provider);
    // The title of a frame and the alternative text of a picture are read out whatever a script does.
    const isReplaced = context.hasSiteCode && !isFrame;
    const told = saidFinding(embed, verdict, what, { text, sentence, isReplaced });
    return told ? [told] : [];
  });
}

interface Said {
  text: string;
  sentence: string;
  /** Whether a script shows the result in its place. */
  isReplaced: boolean;
}

function saidFinding(
  embed: Embed,
  verdict: Verdict,
  what: string,
  { text, sentence, isReplaced }: Said,
): Finding | undefined {
  if (verdict === 'stale')
    return finding(embed, isReplaced ? 'warning' : 'error', 'stale', {
      message: isReplaced
        ? `The ${what} is that of another result than the one that is shown; visitors without script, and search engines, read it.`
        : `The ${what} does not say the result as it is now.`,
      todo: `Copy the snippet again, or change the ${what}.`,
      found: text,
      expected: sentence,
    });
  if (verdict === 'undated' && !isReplaced)
    return finding(embed, 'warning', 'date-missing', {
      message: `The ${what} says a result and not when it was given.`,
      todo: 'Add the date, so that nobody takes it for newer than it is.',
      found: text,
      expected: sentence,
    });
  return undefined;
}

function languageFor({ language, options }: Embed): Language {
  const tag = languageOf(options.get('lang') ?? language ?? 'en');
  const found = allLanguages.find((each) => languageOf(each.tag) === tag) ?? allLanguages[0];
  return found as Language;
}

function checkForm(embed: Embed, context: EmbedContext): Finding[] {
  switch (embed.form) {
    case 'iframe':
      return checkFrame(embed);
    case 'element':
    case 'div':
      return embed.text || context.hasSiteCode ? [] : [nothingShown(embed)];
    case 'image':
      return checkPicture(embed, context);
    case 'link':
      return embed.text || context.hasSiteCode ? [] : [nothingShown(embed)];
    default:
      return [];
  }
}

function nothingShown(embed: Embed): Finding {
  return finding(embed, 'error', 'nothing-shown', {
    message:
      'It is empty, and this page has no script that we know to fill it: visitors may see nothing.',
    todo: 'Put the sentence with its link into it, or add the site code.',
  });
}

function checkFrame(embed: Embed): Finding[] {
  const found: Finding[] = [];
  if (!embed.alt)
    found.push(
      finding(embed, 'error', 'frame-untitled', {
        message: 'The frame has no title, so nobody who cannot see it knows what is in it.',
        todo: 'Give it a title that says what it shows.',
      }),
    );
  const sandbox = embed.node.attributes.get('sandbox');
  if (sandbox !== undefined && !/allow-(?:popups|top-navigation)/.test(sandbox))
    found.push(
      finding(embed, 'warning', 'frame-sandboxed', {
        message: 'The frame shows the result, but its links, that to the report too, do not open.',
        todo: 'Allow "allow-popups allow-top-navigation-by-user-activation" in its sandbox, or put a link below it.',
        found: sandbox,
      }),
    );
  return found;
}

function checkPicture(embed: Embed, { hasSiteCode }: EmbedContext): Finding[] {
  const isLink = embed.node.name === 'a';
  const found: Finding[] = [];
  if (!embed.alt && !embed.text && !(isLink && hasSiteCode))
    found.push(
      finding(embed, 'error', 'picture-unnamed', {
        message: 'The picture says nothing to those who cannot see it.',
        todo: 'Give it the sentence as alternative text, or put that beside it.',
      }),
    );
  const isCopy =
    isLink &&
    embed.picture !== undefined &&
    !/\/badge\/badge(?:-2x)?\.(?:svg|png)$/.test(embed.picture);
  if (isCopy && !hasSiteCode)
    found.push(
      finding(embed, 'warning', 'picture-copied', {
        message: 'The picture is a copy, which will not change with the result.',
        todo: 'Take the address of badge.svg or badge.png in the publication.',
        found: embed.picture,
      }),
    );
  return found;
}
