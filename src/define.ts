/** Registers every element and makes every framework known. */
import { allFrameworks, registerFrameworks } from './frameworks/index.js';
import './generated/define.js';

registerFrameworks(allFrameworks);
