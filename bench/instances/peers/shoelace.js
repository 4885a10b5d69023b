// Shoelace's badge for each grade, in the same markup.
import '@shoelace-style/shoelace/dist/components/badge/badge.js';

import { run } from '../page.js';
import { plain } from './plain.js';

run({ ...plain, badge: 'sl-badge' });
