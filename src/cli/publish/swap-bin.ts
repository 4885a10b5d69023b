/** Starts the program of swap-program.ts. */
import { runSwapProgram } from './swap-program.js';

await runSwapProgram();
