// The limit itself.
import { run } from '../page.js';
import { plain } from './plain.js';

run(plain);
