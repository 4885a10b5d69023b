import { createRoot } from 'react-dom/client';

import { reactElement } from '../../instances/peers/react-element.js';
import { componentsFor } from '../../instances/peers/components.js';

const { view } = JSON.parse(document.getElementById('data').textContent);
const { badges } = componentsFor(reactElement);
createRoot(document.getElementById('root')).render(reactElement(badges, { view }));
