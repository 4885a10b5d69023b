/** The command line: finds the command, shows help, and turns whatever happens into a sentence and an exit code. */
import { Command, CommanderError } from 'commander';

import { version } from '../core/version.js';
import { auditCommand } from './commands/audit.js';
import { importCommand } from './commands/import.js';
import { publishCommand } from './commands/publish.js';
import { renderCommand } from './commands/render.js';
import { serveCommand } from './commands/serve.js';
import { snippetCommand } from './commands/snippet.js';
import { validateCommand } from './commands/validate.js';
import type { CommandDefinition } from './shell/command.js';
import { EXIT, Failure, type ExitCode } from './shell/failure.js';
import type { Io } from './shell/io.js';
import { oneLine } from './shell/problems.js';

export const PROGRAM = 'inspection-widgets';

export const commands = [
  validateCommand,
  importCommand,
  renderCommand,
  publishCommand,
  snippetCommand,
  auditCommand,
  serveCommand,
] as readonly CommandDefinition[];

/** Of lines of help, in characters: the same everywhere, so that what is documented is what is seen. */
const WIDTH = 100;

const EXIT_CODES = `Exit codes:
  0    fine
  1    something is wrong in the data, and --strict or "validate" asks for that; errors in an audit
  2    the command was used wrongly
  3    a file cannot be read, or is no data that we know
  4    something cannot be written
  70   a fault of the program itself
  130  interrupted
`;

/** Runs a command. Never throws: whatever goes wrong is said on standard error. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programFor(io, (ended) => (code = ended));
  const isVerbose = io.verbose || args.includes('--verbose');
  try {
    const interrupted = new Promise<'interrupted'>((resolve) =>
      io.signal.addEventListener('abort', () => resolve('interrupted')),
    );
    const done = program.parseAsync([...args], { from: 'user' });
    // Commands that have something to tidy up end by themselves.
    if ((await Promise.race([done, interrupted])) !== 'interrupted') return code;
    if (isPatient(args)) await done;
    else done.catch(() => {});
    return isPatient(args) ? code : EXIT.interrupted;
  } catch (error) {
    return tell(error, io, isVerbose);
  }
}

function isPatient([name]: readonly string[]): boolean {
  return name === publishCommand.name || name === serveCommand.name;
}

function programFor(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command(PROGRAM)
    .description('Public inspection results: from the inspectorates’ tables to pages and widgets.')
    .version(version, '-V, --version', 'say the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError(`See ${PROGRAM} --help`)
    .addHelpText('after', `\n${EXIT_CODES}`);
  settle(program, io);
  for (const definition of commands) {
    const command = program
      .command(`${definition.name} ${definition.arguments}`)
      .summary(definition.summary)
      .description([definition.summary, definition.description].filter(Boolean).join('\n\n'))
      .helpOption('-h, --help', 'show help')
      .showHelpAfterError(`See ${PROGRAM} ${definition.name} --help`)
      .addHelpText('after', `\n${moreHelp(definition)}`);
    settle(command, io);
    definition.addOptions(command);
    command.option('--verbose', 'where the program itself fails, say where in it');
    command.action(async () => {
      // A list of files is one argument to commander.
      const given = (command.processedArgs as (string | string[] | undefined)[])
        .flat()
        .filter((each) => each !== undefined);
      end(await definition.run(given, command.opts(), io));
    });
  }
  return program;
}

function settle(command: Command, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) => void io.stderr.write(text),
    getOutHelpWidth: () => WIDTH,
    getErrHelpWidth: () => WIDTH,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

function moreHelp({ examples, json }: CommandDefinition): string {
  const lines = examples.map(({ line, does }) => `  ${PROGRAM} ${line}\n      ${does}`);
  return `--json writes:\n${wrapped(json)}\n\nExamples:\n${lines.join('\n')}\n\n${EXIT_CODES}`;
}

/** A paragraph in lines that fit, as commander sets the others. */
function wrapped(text: string): string {
  return text.replace(new RegExp(`(.{1,${WIDTH - 2}})(?: +|$)`, 'g'), '  $1\n').trimEnd();
}

function tell(error: unknown, io: Io, isVerbose: boolean): ExitCode {
  // Commander has said what is wrong; help and version are no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const { message, stack, cause } = error as Error;
  if (io.signal.aborted) return EXIT.interrupted;
  const isOurs = error instanceof Failure;
  io.stderr.write(`error: ${message.split('\n').map(oneLine).join('\n')}\n`);
  if (isVerbose) io.stderr.write(`${stack}\n${cause instanceof Error ? `${cause.stack}\n` : ''}`);
  else if (!isOurs) io.stderr.write('This is a fault of the program: --verbose says where.\n');
  return isOurs ? error.exitCode : EXIT.fault;
}
