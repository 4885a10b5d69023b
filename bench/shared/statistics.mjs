/** Medians, spreads and ratios, and rounds in which each candidate has its turn. */

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** How far apart the middle half of the values is, as a part of their median. */
export function spread(values) {
  const middle = median(values);
  return middle === 0 ? 0 : (quantile(values, 0.75) - quantile(values, 0.25)) / middle;
}

export function shuffled(list) {
  return list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/**
 * Measures each candidate once a round, in another order each time.
 *
 * @param {number} count rounds
 * @param {string[]} names
 * @param {(name: string) => Promise<Record<string, number>>} measure gives a number for each step
 * @param {(message: string) => void} say told after each round
 * @returns {Promise<Record<string, Record<string, number[]>>>} by candidate and step
 */
export async function rounds(count, names, measure, say) {
  const measured = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = 1; round <= count; round += 1) {
    for (const name of shuffled(names)) {
      const steps = await measure(name);
      for (const [step, value] of Object.entries(steps)) (measured[name][step] ??= []).push(value);
    }
    say(`round ${round} of ${count}`);
  }
  return measured;
}

/**
 * @param measured what `rounds` gives
 * @param {(name: string, step: string) => string | undefined} limitOf the candidate that a ratio is to
 * @returns {Record<string, Record<string, { median: number, spread: number, x?: number }>>}
 */
export function figuresOf(measured, limitOf) {
  const medianOf = (name, step) => median(measured[name][step]);
  return mapValues(measured, (steps, name) =>
    mapValues(steps, (values, step) => {
      const limit = limitOf(name, step);
      const figure = { median: rounded(median(values)), spread: rounded(spread(values)) };
      return limit && medianOf(limit, step) > 0
        ? { ...figure, x: rounded(medianOf(name, step) / medianOf(limit, step)) }
        : figure;
    }),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}

/** Three digits behind the point are more than any run can tell. */
const rounded = (value) => Math.round(value * 1000) / 1000;
