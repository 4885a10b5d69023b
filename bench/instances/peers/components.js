// The same output as components of Preact and React, which make elements in the same way.
import { barsOf } from '../../shared/bars.js';

/** @param {Function} h makes an element: `h` of Preact, `createElement` of React */
export function componentsFor(h) {
  const Words = ({ of }) => h('bdi', null, of.text);
  const Grade = ({ grade }) => {
    const { box, to, rest } = barsOf(grade);
    return h(
      'span',
      { part: `grade grade-${grade.tone}`, 'data-tone': grade.tone },
      h('svg', { viewBox: box, 'aria-hidden': true }, h('path', { d: to }), h('path', { d: rest })),
      h(Words, { of: grade.text }),
    );
  };
  const Label = ({ of }) => h('span', { part: 'label' }, h(Words, { of }), h('i', null, ': '));
  const Link = ({ of }) => h('a', { href: of.url, part: 'link' }, of.text);
  const lines = (list) => list.flatMap((line) => [h('span', { key: line }, line), ' ']);
  const Subject = ({ facts }) =>
    h(
      'p',
      { part: 'subject' },
      h('b', null, h(Words, { of: facts.provider })),
      h('i', null, ', '),
      h(Words, { of: facts.service }),
    );
  const Source = ({ facts }) =>
    h(
      'div',
      { part: 'source' },
      h('p', { part: 'dates' }, lines(facts.dateLines)),
      h('p', null, h(Link, { of: facts.report })),
      h('p', { part: 'licence' }, h(Link, { of: facts.licence }), ' ', lines(facts.dataLines)),
    );
  const Judgement = ({ of, part }) =>
    h('p', { part }, h(Label, { of: of.label }), h(Grade, { grade: of.grade }));

  return {
    badges: ({ view: { facts, overall, areas } }) =>
      h(
        'div',
        { class: 'inspection-badge' },
        h(
          'div',
          { part: 'card' },
          h('p', { part: 'inspectorate' }, h(Words, { of: facts.inspectorate })),
          h(Subject, { facts }),
          h(Judgement, { of: overall, part: 'result' }),
          areas.map((area) => h('p', { part: 'area', key: area }, area)),
          h(Source, { facts }),
        ),
      ),
    grids: ({ view: { facts, heading, overall, areas } }) =>
      h(
        'div',
        { class: 'inspection-judgements' },
        h(
          'div',
          { part: 'card' },
          h('h3', { part: 'heading' }, heading),
          h(Subject, { facts }),
          h('div', { part: 'overall' }, h(Judgement, { of: overall, part: 'judgement' })),
          h(
            'ul',
            { role: 'list', part: 'areas' },
            areas.map((area) =>
              h(
                'li',
                { part: 'area', key: area.label.text },
                h(Judgement, { of: area, part: 'judgement' }),
              ),
            ),
          ),
          h(Source, { facts }),
        ),
      ),
  };
}
