/** Brings a reader to a heading in the same shadow root: unfolds what follows it, scrolls, and moves the focus. */
export function goToSection(event: MouseEvent, id: string): void {
  // To open it in another tab is the browser's affair.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const heading = root.getElementById(id);
  if (!heading) return;
  const fold = heading.parentElement?.querySelector('details');
  if (fold) fold.open = true;
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading.scrollIntoView({ behavior: isReduced ? 'instant' : 'smooth' });
  // A heading takes the focus only now, not from a click on its text.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
}

/** Opens all folds of the letter that a button stands in, or closes them where all are open. */
export function toggleFolds({ currentTarget }: Event): void {
  const letter = (currentTarget as Element).closest('[part=letter]');
  const folds = [...(letter?.querySelectorAll('details') ?? [])];
  const open = folds.some((fold) => !fold.open);
  for (const fold of folds) fold.open = open;
}
