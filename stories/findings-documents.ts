import islington from '../data/islington.json' with { type: 'json' };

const id = 'ofsted-80505-2025-01-29';
const latest = islington.inspections.find((inspection) => inspection.id === id);
const findings: Record<string, unknown>[] = latest?.findings ?? [];

/** Islington’s document with other highlights of its latest inspection. */
function withFindings(altered: unknown[]): { json: unknown } {
  return { json: { ...islington, inspections: [{ ...latest, findings: altered }] } };
}

/** Islington’s highlights, altered to show what no real document does. */
export const findingsDocuments = {
  'Islington, several sources': withFindings(
    findings.map(({ source, ...finding }, index) =>
      index % 3 === 0
        ? finding
        : index % 3 === 1
          ? { ...finding, source }
          : { ...finding, source: { publisher: 'Islington Council' } },
    ),
  ),
  'Islington, statements only': withFindings(
    findings.map((finding) => ({ ...finding, by: 'Islington Council', date: '2025' })),
  ),
  'Islington, highlights without areas': withFindings(
    findings.map((finding) => ({ ...finding, judgementId: undefined })),
  ),
  'Islington, highlights partly wrong': withFindings([
    { ...findings[0], text: 5 },
    { ...findings[1], source: { publisher: 'Islington Council', url: 'javascript:alert(1)' } },
    ...findings.slice(2),
  ]),
};
