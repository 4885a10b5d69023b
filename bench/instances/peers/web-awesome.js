// Web Awesome's badge for each grade, in the same markup.
import '@awesome.me/webawesome/dist/components/badge/badge.js';

import { run } from '../page.js';
import { plain } from './plain.js';

run({ ...plain, badge: 'wa-badge' });
