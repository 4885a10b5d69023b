/** Writes the evidence of a release into a folder, and gives its parts as data. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { inPlainText, statements } from '../../accessibility/statement.mjs';
import { factsOf, transcriptsFolder } from './facts.mjs';
import { lookAtElements } from './looks.mjs';
import { pagesOf } from './pages.mjs';

/**
 * @param {string} folder emptied first
 * @param {{ made: string, isWanted?: (name: string) => boolean }} options `made` is the day, such as 2026-11-22;
 *   `isWanted` chooses whose pictures are taken
 */
export async function writeEvidence(folder, { made, isWanted = () => true }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/pictures`, { recursive: true });
  const { looks, browser } = await lookAtElements(isWanted, (file, picture) =>
    writeFileSync(`${folder}/pictures/${file}`, picture),
  );
  const facts = factsOf({ made, browser, looks });
  const { version, axe, checkedInPart } = facts;
  const measured = { version, made, looks: axe.looks, faults: axe.faults, partial: checkedInPart };
  const texts = { en: statements.en(measured), cy: statements.cy(measured) };
  const files = {
    ...pagesOf(facts, texts),
    'summary.json': `${JSON.stringify({ ...facts, statements: texts }, undefined, 2)}\n`,
    'statement-en.txt': inPlainText(texts.en),
    'statement-cy.txt': inPlainText(texts.cy),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
  cpSync(fileURLToPath(transcriptsFolder), `${folder}/transcripts`, { recursive: true });
  cpSync(fileURLToPath(new URL('evidence.css', import.meta.url)), `${folder}/evidence.css`);
  return facts;
}
