/**
 * The names of councils: one key for all ways in which tables write a council's name. Some tables have no codes, so that
 * names are all there is to find the council of a result.
 */

/** What a council is called when its name is cut short or written otherwise, and is no other council's name. As keys. */
const SHORT_NAMES = new Map([
  ['bcp', 'bournemouth christchurch and poole'],
  ['east riding', 'east riding of yorkshire'],
  ['hull', 'kingston upon hull'],
  ['medway towns', 'medway'],
  ['newcastle', 'newcastle upon tyne'],
  ['rhondda cynon taff', 'rhondda cynon taf'],
  ['richmond', 'richmond upon thames'],
  ['saint helens', 'st helens'],
  ['southend', 'southend on sea'],
  ['stoke', 'stoke on trent'],
  ['telford', 'telford and wrekin'],
]);

/** Services that several councils run together, with the keys of these. */
const JOINT_SERVICES = new Map([
  ['tower hamlets and city of london', ['city of london', 'tower hamlets']],
]);

/** The City is one of London's 33 councils. Without its first words its name would be that of London. */
const CITY_OF_LONDON =
  /^(?:the )?(?:(?:city|corporation) of london|london,? (?:city of|corporation))\b/;

/** Words that say what kind of council it is: before the name with "of", or after it. */
const BEFORE =
  /^(?:the )?(?:council of (?:the )?)?(?:(?:(?:(?:city and )?county|city|(?:(?:london|royal|metropolitan|county) )?borough) of (?:the )?)|county )?/;
const AFTER =
  /(?: london borough)?(?: (?:council|borough|city|county|metropolitan|district|unitary|authority|mbc|mdc))*$/;

/** What a joint inspection or a youth justice service adds to the name of the place. */
const SERVICE = / youth (?:justice|offending) (?:service|team|partnership)s?$/;

/**
 * The keys of the councils that a name stands for: one, or each of those that run a service together. "London Borough of
 * Camden" and "camden" have one key; "Bedford" and "Bedfordshire", "City of London" and "London" have not.
 */
export function councilKeys(name: string): readonly string[] {
  const plain = plainOf(name);
  const joint = JOINT_SERVICES.get(wordsOf(plain));
  return joint ?? [keyOf(plain)];
}

function keyOf(plain: string): string {
  if (CITY_OF_LONDON.test(plain)) return 'city of london';
  // "Kingston upon Hull, City of"
  const inOrder = plain.replace(/^(.+), ((?:city|county|(?:london|royal) borough) of)$/, '$2 $1');
  const words = wordsOf(inOrder).replace(SERVICE, '');
  const place = words.replace(BEFORE, '').replace(AFTER, '') || words;
  return SHORT_NAMES.get(place) ?? place;
}

/** Lower case, without accents, full stops and apostrophes: "St. Helens" is "st helens". */
function plainOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(plain: string): string {
  return plain.replace(/[^\p{L}\d]+/gu, ' ').trim();
}
