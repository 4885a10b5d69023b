// The drawing of a grade's place on its scale: the bars up to it, and the rest, as two paths.

export function barsOf({ position, of }) {
  const bars = Array.from(
    { length: of },
    (_, index) => `M${index * 6} 12v${-4 - (8 * index) / of}h3V12z`,
  );
  return {
    box: `-1 -1 ${of * 6 - 1} 14`,
    to: bars.slice(0, position).join(''),
    rest: bars.slice(position).join(''),
  };
}
