import { known, type About, type SourceValue } from './source.js';

/** What a table in JSON says of itself in its `meta`. */
export function aboutFromMeta(meta: SourceValue): About {
  const licence = meta.get('licence').text();
  return known({
    checked: meta.get('snapshot').date(),
    attribution: meta.get('attribution').text(),
    licence: licence ? known({ name: licence, url: meta.get('licenceUrl').link() }) : undefined,
  });
}
