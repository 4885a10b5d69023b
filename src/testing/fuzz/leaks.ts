/** What of JavaScript shows through where a value is not what it should be. */
export const LEAKS = /\[object |\bundefined\b|\bNaN\b|\bInfinity\b|\bfunction\b|native code/;
