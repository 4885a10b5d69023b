// Vite makes a stylesheet of an import for its side effect.
declare module '*.css';
