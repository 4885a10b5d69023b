/** The widgets and all other forms of a result as files. For Node. */
export * from './pages/index.js';
export * from './picture/index.js';
export * from './render/index.js';
