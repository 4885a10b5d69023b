/**
 * What the library has to reach, each with the figure that it is held to: bench, what it is about, candidate and step. `of`
 * is `x`, the ratio to the limit of that step, or `median`. `below` is another figure instead of a number.
 */
const bar = (title, path, of, most) => ({ title, path: path.split(' / '), of, most });
const below = (title, path, of, other) => ({
  title,
  path: path.split(' / '),
  of,
  below: other.split(' / '),
});

export const bars = [
  bar('`badge.js`, brotli', 'bytes / pieces / badge / brotli', 'median', 10_000),
  below(
    '`badge.js`: below Shoelace’s badge',
    'bytes / pieces / badge / brotli',
    'median',
    'bytes / pieces / shoelace-badge / brotli',
  ),
  bar('everything in one file, brotli', 'bytes / pieces / all / brotli', 'median', 30_000),
  below(
    'everything: below Web Awesome’s carousel',
    'bytes / pieces / all / brotli',
    'median',
    'bytes / pieces / web-awesome-carousel / brotli',
  ),
  bar('the loader, brotli', 'bytes / pieces / loader / brotli', 'median', 1500),

  bar(
    'badge in a declarative shadow root: time to the picture',
    'first-picture / badge / declared / picture',
    'x',
    1.1,
  ),
  bar(
    'badge on a published page: time to the picture',
    'first-picture / badge / published / picture',
    'x',
    1.1,
  ),
  bar('badge drawn by script: main-thread time', 'first-picture / badge / ours / cpu', 'x', 1.5),
  bar('badge drawn by script: layout shift', 'first-picture / badge / ours / shift', 'median', 0),
  bar(
    'badge drawn by script: requests for data',
    'first-picture / badge / ours / data',
    'median',
    1,
  ),

  bar('1,000 badges, create', 'instances / badges / ours / create', 'x', 2.5),
  below(
    '1,000 badges, create: below Shoelace’s, each to its own limit',
    'instances / badges / ours / create',
    'x',
    'instances / pills / shoelace / create',
  ),
  below(
    '1,000 badges, create: below Web Awesome’s, each to its own limit',
    'instances / badges / ours / create',
    'x',
    'instances / pills / web-awesome / create',
  ),
  bar('1,000 badges, new data', 'instances / badges / ours / update', 'x', 1.5),
  bar('memory a badge', 'instances / badges / ours / bytes', 'x', 4),
  bar('200 grids, create', 'instances / grids / ours / create', 'x', 0.5),
  bar('200 grids, new data', 'instances / grids / ours / update', 'x', 0.3),
  bar('memory a grid', 'instances / grids / ours / bytes', 'x', 4),

  ...[
    [153, 0.75, 0.75, 1],
    [10_000, 0.3, 0.3, 0.3],
  ].flatMap(([rows, ...most]) =>
    ['first paint', 'sort', 'filter'].map((step, index) =>
      bar(
        `comparison of ${rows.toLocaleString('en-GB')} rows, ${step}`,
        `comparison / ${rows} / element / ${step}`,
        'x',
        most[index],
      ),
    ),
  ),

  bar('reading 1 MB, first call', 'reading / 1 MB / ours / first', 'x', 2),
  bar('reading 10 MB, first call', 'reading / 10 MB / ours / first', 'x', 2),
];

const figureAt = (results, [bench, ...path]) =>
  path.reduce((found, key) => found?.[key], results[bench]?.figures);

/** @returns each bar with what was measured; `holds` is `undefined` where it was not */
export function judge(results) {
  return bars.map((each) => {
    const { [each.of]: measured, spread } = figureAt(results, each.path) ?? {};
    const most = each.below ? figureAt(results, each.below)?.[each.of] : each.most;
    const isKnown = measured !== undefined && most !== undefined;
    const fits = each.below ? measured < most : measured <= most;
    return { ...each, measured, spread, most, holds: isKnown ? fits : undefined };
  });
}
