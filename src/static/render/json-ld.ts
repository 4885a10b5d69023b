/**
 * The result in the terms of schema.org, for whoever reads pages by machine. Search engines show no stars for it: reviews
 * of an organisation on its own site count as its own. So a page has it where its publisher asks for it.
 */
import type { Certification, Organization, Rating, Review, Service, WithContext } from 'schema-dts';

import { frameworkOf, isNonGrade } from '../../frameworks/index.js';
import type { Language } from '../../i18n/index.js';
import type {
  Inspection,
  InspectionDocument,
  Judgement,
  JudgementPart,
  Overall,
} from '../../model/index.js';
import { badgeSentence, badgeView, judgementsView, type AreaView } from '../../views/index.js';
import { providerOf } from '../../views/select.js';
import { inputOf, type SentenceInput } from './sentence.js';

export interface JsonLdOptions {
  /** `latest`, an inspection's id, or a framework's id. */
  which?: string | undefined;
  /** Address of the page about it. */
  url?: string | undefined;
}

/**
 * An overall grade is a `Certification` with its rating: an official statement of a body about a service. Where there is
 * none, the result is a `Review` with the grades of its areas, if it has any. Grades are text as printed: numbers would
 * be worked out by us, and the highest would not always be the best. Throws as `sentenceOf` does.
 */
export function jsonLdOf(
  document: InspectionDocument,
  language: Language,
  { which, url }: JsonLdOptions = {},
): Readonly<Record<string, unknown>> {
  const input = inputOf(document, language, which);
  const { inspection } = input;
  const { areas, facts, overall } = judgementsView(input);
  const sentence = badgeSentence(badgeView(input), language.plain);
  const body: Organization = { '@type': 'Organization', name: facts.inspectorate.text };
  const common = {
    '@context': 'https://schema.org',
    name: sentence,
    description: sentence,
    inLanguage: language.tag,
    ...(url !== undefined && { url }),
    ...(inspection.published !== undefined && { datePublished: inspection.published }),
    ...(inspection.report?.url !== undefined && { isBasedOn: inspection.report.url }),
  } as const;
  const ofAreas = ratingsOf(areas, inspection.judgements ?? [], input);
  const lastDay = inspection.visits?.at(-1);
  if (!isRated(inspection.overall, input))
    return {
      ...common,
      '@type': 'Review',
      author: body,
      itemReviewed: subjectOf(input),
      ...(ofAreas.length > 0 && { reviewRating: ofAreas }),
    } satisfies WithContext<Review>;
  const rating = ratingOf(overall.label?.text, overall.grade.text.text, overall.statement?.text);
  return {
    ...common,
    '@type': 'Certification',
    issuedBy: body,
    about: subjectOf(input),
    certificationRating: [rating, ...ofAreas],
    ...(lastDay && { auditDate: lastDay.to ?? lastDay.from }),
  } satisfies WithContext<Certification>;
}

/** Who was inspected: a service of an organisation, or the organisation where no service is named. */
function subjectOf(input: SentenceInput): Service | Organization {
  const { document, inspection } = input;
  const { facts } = badgeView(input);
  const { identifiers = {}, url } = providerOf(inspection, document);
  const identifier = Object.entries(identifiers).map(
    ([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }) as const,
  );
  const organisation: Organization = {
    '@type': 'Organization',
    name: facts.provider.text,
    ...(url !== undefined && { url }),
    ...(identifier.length > 0 && { identifier }),
  };
  if (!facts.service) return organisation;
  return { '@type': 'Service', name: facts.service.text, provider: organisation };
}

/** The grades of areas and of their parts. What stands in place of a grade is no rating. */
function ratingsOf(
  views: readonly AreaView[],
  judgements: readonly (Judgement & JudgementPart)[],
  input: SentenceInput,
): Rating[] {
  return views.flatMap(({ label, grade, statement, parts }, index) => {
    const judgement = judgements[index];
    return [
      ...(grade && isRated(judgement, input)
        ? [ratingOf(label.text, grade.text.text, statement?.text)]
        : []),
      ...ratingsOf(parts, judgement?.parts ?? [], input),
    ];
  });
}

function ratingOf(aspect: string | undefined, grade: string, explanation: string | undefined) {
  return {
    '@type': 'Rating',
    ratingValue: grade,
    ...(aspect !== undefined && { reviewAspect: aspect }),
    ...(explanation !== undefined && { ratingExplanation: explanation }),
  } satisfies Rating;
}

function isRated(
  judgement: Judgement | JudgementPart | Overall | undefined,
  { document, inspection }: { document: InspectionDocument; inspection: Inspection },
): boolean {
  if (!judgement || (judgement.grade ?? judgement.gradeId) === undefined) return false;
  if ('given' in judgement && judgement.given === false) return false;
  return !isNonGrade(frameworkOf(inspection, document), judgement.grade);
}
