/** One inspection of several sources, field by field. */
import type { Framework, Inspection, Score } from '../../model/index.js';
import { known } from '../reading/source.js';
import { mergeJudgements, mergeResult, SCORE } from './judgements.js';
import { fill, type Ledger, type Said, saidOf, settle, type Terms } from './parts.js';
import { generalEvent, type Telling } from './same.js';
import { DATE, LINK, VISITS } from './values.js';

/**
 * One inspection from what all sources tell of it. `path` is its place in the merged document. Who was inspected and whose
 * word this is are left to the document.
 */
export function mergeInspection(
  telling: Telling,
  framework: Framework | undefined,
  path: string,
  ledger: Ledger,
): Inspection {
  const overall = saidOf(telling, 'overall');
  const judgements = saidOf(telling, 'judgements');
  const at = (field: keyof Inspection) => `${path}.${field}`;
  return known({
    ...fill(ownFields(telling), ledger),
    ...eventOf(telling, at('event'), ledger),
    visits: settle(saidOf(telling, 'visits'), VISITS, at('visits'), ledger),
    published: settle(saidOf(telling, 'published'), DATE, at('published'), ledger),
    letterDate: settle(saidOf(telling, 'letterDate'), DATE, at('letterDate'), ledger),
    report: reportOf(telling, at('report'), ledger),
    overall:
      overall.length > 0 ? mergeResult(overall, framework, at('overall'), ledger) : undefined,
    judgements:
      judgements.length > 0
        ? mergeJudgements(judgements, framework, at('judgements'), ledger)
        : undefined,
    score: settle<Score>(saidOf(telling, 'score'), SCORE, at('score'), ledger),
  });
}

/**
 * What can be filled from another source. An excerpt says how the texts of its own source were read: it comes with one of
 * them, or not at all.
 */
function ownFields(telling: Telling): Telling {
  const owners = (['summary', 'sections'] as const).map((field) => saidOf(telling, field)[0]?.part);
  return telling.map(({ value, part }, index) => {
    if (index === 0) return { value, part };
    const own = known({
      ...value,
      eventInferred: undefined,
      provider: undefined,
      checked: undefined,
      attribution: undefined,
      excerpt: owners.includes(part) ? value.excerpt : undefined,
    });
    return { value: own, part };
  });
}

const EVENT: Terms<string> = {
  agree: (a, b) => a === b || generalEvent(a) === b || generalEvent(b) === a,
  finer: (a, b) => (generalEvent(b) === a ? b : a),
  print: (event) => event,
};

/**
 * The kind of event. One that was inferred never beats one that is printed, unless the printed one is no more than
 * "inspection": that leaves open which kind of inspection.
 */
function eventOf(
  telling: Telling,
  path: string,
  ledger: Ledger,
): { event: string | undefined; eventInferred: true | undefined } {
  const [best] = telling.filter(({ value }) => value.event !== undefined);
  const printed = telling.filter(({ value }) => value.eventInferred !== true);
  const event = settle(saidOf(printed, 'event'), EVENT, path, ledger);
  const inferred = best?.value.eventInferred === true ? best.value.event : undefined;
  if (inferred === undefined || inferred === event) return { event, eventInferred: undefined };
  return event === undefined || event === generalEvent(inferred)
    ? { event: inferred, eventInferred: true }
    : { event, eventInferred: undefined };
}

/** The report, without what was said of one at another address. */
function reportOf(telling: Telling, path: string, ledger: Ledger): Inspection['report'] {
  const reports = saidOf(telling, 'report');
  if (reports.length === 0) return undefined;
  const url = settle(saidOf(reports, 'url'), LINK, `${path}.url`, ledger);
  const isOfIt = ({ value }: Said<NonNullable<Inspection['report']>>) =>
    value.url === undefined || url === undefined || LINK.agree(value.url, url);
  return fill(reports.filter(isOfIt), ledger);
}
