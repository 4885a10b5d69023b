import islington from '../data/islington.json' with { type: 'json' };

/** Islington’s document altered to show texts that no real document here has. */
export const letterDocuments = {
  'Islington, a short letter': { json: { ...islington, inspections: [shortLetter()] } },
  'Islington, without text': { json: { ...islington, inspections: withoutText() } },
};

/** The letter of 2022 with the first of its main findings alone. */
function shortLetter(): unknown {
  const letter = islington.inspections.find(({ id }) => id === 'ofsted-80505-2022-11-28');
  return {
    ...letter,
    sections: letter?.sections?.map((section) => ({
      ...section,
      paragraphs:
        section.kind === 'main-findings' ? section.paragraphs.slice(0, 1) : section.paragraphs,
    })),
  };
}

/** All events with neither opening text nor sections. */
function withoutText(): unknown {
  return islington.inspections.map((inspection) => ({
    ...inspection,
    summary: undefined,
    sections: undefined,
  }));
}
