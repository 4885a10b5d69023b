import { h, render } from 'preact';

import { componentsFor } from '../../instances/peers/components.js';

const { view } = JSON.parse(document.getElementById('data').textContent);
render(h(componentsFor(h).badges, { view }), document.getElementById('root'));
