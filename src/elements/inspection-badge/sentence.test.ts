import { expect } from '@open-wc/testing';

import * as language from '../../i18n/en-gb.js';
import { parseCollection } from '../../model/index.js';
import { textOf } from '../../testing/accessibility.js';
import { show } from '../../testing/elements.js';
import { areasText, badgeSentence, badgeView, selectInspection } from '../../views/index.js';
import './define.js';

/** The words of a text, without the marks around them. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

describe('the sentence that stands for a badge in links and alternative texts', () => {
  it('is in the words of the badge, for all councils', async function () {
    this.timeout(120_000);
    const json: unknown = await (await fetch('/data/councils.json')).json();
    const { documents } = parseCollection(json);
    expect(documents.length).to.equal(153);
    for (const document of documents) {
      const badge = await show('inspection-badge', document);
      const text = textOf(badge);
      const inspection = selectInspection(document)!;
      const view = badgeView({ document, inspection, language });
      const sentence = badgeSentence(view, language.plain);
      // Who, what, the grade, how areas differ, by whom and when: each as one piece.
      const { facts, overall, areas } = view;
      const pieces = [
        facts.provider,
        facts.service,
        overall.grade.text,
        facts.inspectorate,
        facts.dates,
      ]
        .flatMap((words) => words?.text ?? [])
        .concat(areas.map(areasText));
      for (const piece of pieces) {
        expect(sentence).to.include(piece);
        expect(text).to.include(piece);
      }
      // And no word that the badge does not have.
      const said = new Set(wordsOf(text.toLowerCase()));
      for (const word of wordsOf(sentence.toLowerCase())) expect(said, sentence).to.include(word);
    }
  });
});
