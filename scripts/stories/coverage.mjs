/**
 * Which of what the elements offer is seen in a story: each attribute, property, slot, part, custom property and event of
 * custom-elements.json. `usesOnPage` runs in the browser when a story has finished; nothing counts that is not there then.
 */
export const PURPOSES = ['overview', 'anatomy', 'options', 'states', 'theming', 'accessibility'];

/** What an element offers, by kind, from its entry in custom-elements.json. */
export function offersOf({ attributes, members, slots, cssParts, cssProperties, events }) {
  const names = (list = []) => list.map(({ name }) => name);
  return {
    attribute: names(attributes),
    property: names(members?.filter(({ kind }) => kind === 'field')),
    method: names(members?.filter(({ kind }) => kind === 'method')),
    slot: names(slots),
    part: names(cssParts),
    'custom property': names(cssProperties),
    event: names(events),
  };
}

/** The elements of custom-elements.json by tag, each with what it offers. */
export function offersByTag({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(elements.map((element) => [element.tagName, offersOf(element)]));
}

/** Everything offered that is not among the uses, in words. */
export function unusedOf(offers, uses) {
  return Object.entries(offers).flatMap(([tag, kinds]) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      names
        .filter((name) => !uses.has(useOf(tag, kind, name)))
        .map((name) => `no story uses the ${kind} "${name}" of <${tag}>`),
    ),
  );
}

/** What every element has to have stories for, and what every story has to be there for, from Storybook's index. */
export function purposeProblems(stories, tags) {
  const purposesOf = (entry) => PURPOSES.filter((purpose) => entry.tags.includes(purpose));
  return tags.flatMap((tag) => {
    const own = stories.filter(({ title }) => title === tag);
    const there = new Set(own.flatMap(purposesOf));
    return [
      ...PURPOSES.filter((purpose) => !there.has(purpose)).map(
        (purpose) => `<${tag}> has no story with the tag "${purpose}"`,
      ),
      ...own
        .filter((entry) => purposesOf(entry).length !== 1)
        .map(({ id }) => `${id} has not one tag of ${PURPOSES.join(', ')}`),
    ];
  });
}

export const useOf = (tag, kind, name) => `${tag} ${kind} ${name}`;

/** Runs on the page of a story: what it uses, as [tag, kind, name]. */
export function usesOnPage(offers) {
  const root = document.querySelector('#storybook-root');
  const { story } = __STORYBOOK_PREVIEW__.currentRender;
  const surface = getComputedStyle(root.querySelector('.story'));

  /** Ways to see each kind in an element of the story; `fresh` is one that nobody has touched. */
  const isUsed = {
    attribute: (element, name) => element.hasAttribute(name),
    property: (element, name, fresh) => element[name] !== fresh[name],
    slot: ({ shadowRoot }, name) =>
      [...shadowRoot.querySelectorAll('slot')].some(
        (slot) => slot.name === name && slot.assignedElements().length > 0,
      ),
    // The page of the story outlines each part: where there is no outline, `::part` does not reach it.
    part: ({ shadowRoot }, name) =>
      story.tags.includes('anatomy') &&
      [...shadowRoot.querySelectorAll(`[part~="${name}"]`)].some(
        (part) => getComputedStyle(part).outlineStyle !== 'none',
      ),
    'custom property': (element, name) =>
      getComputedStyle(element).getPropertyValue(name) !== surface.getPropertyValue(name),
    // The story listened with a spy, and its play function has ended well.
    event: (element, name) =>
      Boolean(story.playFunction) &&
      Object.values(story.initialArgs)
        .flatMap((arg) => arg?.mock?.calls ?? [])
        .some(([event]) => event.type === name && event.target === element),
    // No element has any; one that gets a method needs a way to see its use.
    method: () => false,
  };

  return Object.entries(offers).flatMap(([tag, kinds]) => {
    const elements = [...root.querySelectorAll(tag)];
    const fresh = document.createElement(tag);
    return Object.entries(kinds).flatMap(([kind, names]) =>
      names
        .filter((name) => elements.some((element) => isUsed[kind](element, name, fresh)))
        .map((name) => [tag, kind, name]),
    );
  });
}
