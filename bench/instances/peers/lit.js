// Bare Lit.
import { run } from '../page.js';
import { litElements } from './lit-elements.js';

run(litElements);
