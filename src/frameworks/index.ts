export * from './generated/all.js';
export * from './registry.js';
