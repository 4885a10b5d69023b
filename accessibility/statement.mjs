/**
 * What a council pastes into its accessibility statement: what is embedded, the standard, how it was tested, known gaps, and how
 * to report. Square brackets are the council's to fill in. The order and terms are those of the model statement that goes with
 * the regulations of 2018. `npm run evidence` fills in what was measured.
 */

/**
 * @typedef {object} Measured
 * @property {string} version of the library
 * @property {string} made day on which the evidence was made, such as 2026-11-22
 * @property {number} looks how often axe looked at an element
 * @property {number} faults how many it found
 * @property {string[]} partial numbers of the criteria that were checked by hand, and in part only
 */

/** @typedef {{ title: string, note: string, before: string[], gaps: string[], after: string[] }} Statement */

/** @type {Record<'en' | 'cy', (measured: Measured) => Statement>} */
export const statements = { en: inEnglish, cy: inWelsh };

function inEnglish({ version, made, looks, faults, partial }) {
  const day = dayIn('en-GB', made);
  const found = faults === 0 ? 'found no fault' : `found ${faults} faults`;
  return {
    title: 'Inspection results on this website',
    note: '',
    before: [
      `Some pages of this website show results of inspections of our services. They are shown by Inspection widgets, version ${version}: open-source web components, made by others, which we embed in our pages.`,
      'Inspection widgets are meant to meet the Web Content Accessibility Guidelines (WCAG) version 2.2 at level AA, by which websites are monitored under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
      `They were tested by their makers, not by an independent auditor. Each of the 55 criteria of levels A and AA was gone through for each component; most of that is done by automated tests, in Chromium, and for the components themselves also in Firefox and WebKit. On ${day} the automated checker axe looked at the components ${looks} times, narrow and wide, light, dark and in forced colours, and ${found}.`,
      'What we know to be missing:',
    ],
    gaps: [
      'Nobody has tried the components with JAWS, NVDA, VoiceOver, TalkBack or Narrator, nor with speech recognition. What screen readers are given is tested, not what each makes of it.',
      'No person who uses assistive technology daily has tried them for this evidence.',
      ...(partial.length > 0
        ? [`Criteria ${partial.join(', ')} were checked by hand, and in part only.`]
        : []),
      'The Welsh words of the components have not been read by a translator for this evidence.',
      'Results link to reports on the websites of the inspectorates, often as PDF. These are not under our control and may not be accessible.',
      'Safari itself and browsers on telephones were not tried.',
      'Words of reports are shown as the inspectorate published them, in its language. On Welsh pages some English grades and names inside sentences of the components are not marked as English.',
    ],
    after: [
      'If you cannot read or use a result, tell us: [e-mail address], [telephone number]. We will answer within [number] working days, and give you what it says in another format if you need one. What we cannot mend ourselves we report to the makers of the components.',
      `This part of our statement was prepared on [date], from the evidence for Inspection widgets ${version} of ${day}, and from our own check of the pages on which results stand on [date].`,
    ],
  };
}

function inWelsh({ version, made, looks, faults, partial }) {
  const day = dayIn('cy', made);
  const found = faults === 0 ? 'ni chanfu unrhyw fai' : `nifer y beiau a ganfu: ${faults}`;
  return {
    title: 'Canlyniadau arolygiadau ar y wefan hon',
    note: 'The Welsh was written for this library and has not been read by a translator. Have it read before you publish it.',
    before: [
      `Mae rhai o dudalennau’r wefan hon yn dangos canlyniadau arolygiadau o’n gwasanaethau. Fe’u dangosir gan Inspection widgets, fersiwn ${version}: cydrannau gwe cod agored, a wnaed gan eraill, yr ydym yn eu mewnosod yn ein tudalennau.`,
      'Nod Inspection widgets yw bodloni safon AA Canllawiau Hygyrchedd Cynnwys y We (WCAG), fersiwn 2.2, sef y safon a ddefnyddir i fonitro gwefannau o dan Reoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau ac Apiau ar gyfer Dyfeisiau Symudol) (Rhif 2) 2018.',
      `Fe’u profwyd gan eu gwneuthurwyr, nid gan archwilydd annibynnol. Aethpwyd drwy bob un o’r 55 o feini prawf ar lefelau A ac AA ar gyfer pob cydran; gwneir y rhan fwyaf o hynny gan brofion awtomatig, yn Chromium, ac ar gyfer y cydrannau eu hunain hefyd yn Firefox a WebKit. Ar ${day} edrychodd y gwiriwr awtomatig axe ar y cydrannau ${looks} o weithiau, yn gul ac yn llydan, yn olau, yn dywyll ac mewn lliwiau gorfodol: ${found}.`,
      'Yr hyn y gwyddom ei fod ar goll:',
    ],
    gaps: [
      'Nid oes neb wedi rhoi cynnig ar y cydrannau gyda JAWS, NVDA, VoiceOver, TalkBack na Narrator, na chyda meddalwedd adnabod llais. Profir yr hyn a roddir i ddarllenwyr sgrin, nid yr hyn y mae pob un yn ei wneud ohono.',
      'Nid oes neb sy’n defnyddio technoleg gynorthwyol bob dydd wedi rhoi cynnig arnynt ar gyfer y dystiolaeth hon.',
      ...(partial.length > 0
        ? [`Meini prawf ${partial.join(', ')}: fe’u gwiriwyd â llaw, a dim ond yn rhannol.`]
        : []),
      'Nid yw cyfieithydd wedi darllen geiriau Cymraeg y cydrannau ar gyfer y dystiolaeth hon.',
      'Mae’r canlyniadau’n cysylltu ag adroddiadau ar wefannau’r arolygiaethau, yn aml ar ffurf PDF. Nid yw’r rhain o dan ein rheolaeth, ac efallai nad ydynt yn hygyrch.',
      'Ni roddwyd cynnig ar Safari ei hun nac ar borwyr ffonau.',
      'Dangosir geiriau adroddiadau fel y’u cyhoeddwyd gan yr arolygiaeth, yn ei hiaith hi. Ar dudalennau Cymraeg, nid yw rhai graddau ac enwau Saesneg o fewn brawddegau’r cydrannau wedi’u nodi’n Saesneg.',
    ],
    after: [
      'Os na allwch ddarllen neu ddefnyddio canlyniad, rhowch wybod i ni: [cyfeiriad e-bost], [rhif ffôn]. Byddwn yn ateb o fewn [nifer] diwrnod gwaith, ac yn rhoi’r hyn y mae’n ei ddweud i chi mewn fformat arall os oes angen un arnoch. Byddwn yn rhoi gwybod i wneuthurwyr y cydrannau am yr hyn na allwn ei drwsio ein hunain.',
      `Paratowyd y rhan hon o’n datganiad ar [dyddiad], ar sail y dystiolaeth ar gyfer Inspection widgets ${version} a wnaed ar ${day}, a’n gwiriad ein hunain ar [dyddiad] o’r tudalennau lle y saif canlyniadau.`,
    ],
  };
}

/** @returns {string} a statement as plain text */
export function inPlainText({ title, before, gaps, after }) {
  return `${[title, ...before, gaps.map((gap) => `- ${gap}`).join('\n'), ...after].join('\n\n')}\n`;
}

/** A day as people write it. Node brings the names of months in Welsh along. */
function dayIn(language, day) {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
