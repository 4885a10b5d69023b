/** What a story is there for. Every story has one of these tags; every element has stories of each. */
export const purposes = [
  { tag: 'overview', title: 'Overview' },
  { tag: 'anatomy', title: 'Anatomy' },
  { tag: 'options', title: 'Options' },
  { tag: 'states', title: 'States' },
  { tag: 'theming', title: 'Theming' },
  { tag: 'accessibility', title: 'Accessibility' },
] as const;
