// Puts the element that the address asks for above other content: ?tag=inspection-badge&compact
import '/src/define.ts';

const { tag, ...attributes } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
// On a busy machine the data may be there before who asks.
window.loaded = new Promise((resolve) => {
  element.addEventListener('inspection-loaded', resolve, { once: true });
});
element.src = '/__test/json?file=data/islington.json&delay=300';

const following = document.createElement('p');
following.className = 'following';
following.textContent = 'What follows must stay where it is.';
document.querySelector('main').append(element, following);
