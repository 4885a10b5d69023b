// Runs in the hostile pages: the elements, and what tells how they fare.
import '../../define.js';
import { lookAt, type Look } from './look.js';

declare global {
  interface Window {
    /** For the test that opened the page. */
    lookAt: (element: HTMLElement) => Look;
  }
}

window.lookAt = lookAt;
