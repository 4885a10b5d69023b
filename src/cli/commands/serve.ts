/** `serve`: shows a publication on this machine, as a web server would send it. */
import { languageFolders } from '../../static/headers.js';
import type { CommandDefinition } from '../shell/command.js';
import { EXIT, Failure, reasonOf } from '../shell/failure.js';
import { writeLine } from '../shell/io.js';

interface ServeCommandOptions {
  port: string;
  host: string;
  json?: boolean;
}

export const serveCommand: CommandDefinition<ServeCommandOptions> = {
  name: 'serve',
  arguments: '<folder>',
  summary: 'Try a published folder out on this machine, with the headers of a real server.',
  description: 'Ctrl+C stops it.',
  addOptions(command) {
    command
      .option(
        '-p, --port <number>',
        'the next free one is taken where somebody else has it',
        '8080',
      )
      .option('--host <name>', 'by which name to listen', 'localhost')
      .option('--json', 'say the address as JSON');
  },
  json: '{"address"} as soon as it answers',
  examples: [
    { line: 'serve public', does: 'serves the folder and says the address' },
    { line: 'serve public --port 3000', does: 'on another port' },
  ],
  async run([folder = ''], { port, host, json }, io) {
    const [{ serveFolder }, { widgetKinds }, { headOf, recover }] = await Promise.all([
      import('../serve/server.js'),
      import('../../static/index.js'),
      import('../publish/index.js'),
    ]);
    const number = Number(port);
    if (!Number.isInteger(number) || number < 0 || number > 65_535)
      throw new Failure(EXIT.usage, `--port needs a number from 0 to 65535, not "${port}"`);
    // Where publishing was stopped at its last step, the folder stands beside under another name.
    await recover(folder);
    await refuseWhatIsNone(folder);
    const widgets = widgetKinds.map(({ name }) => name);
    const names = { widgets, languages: languageFolders() };
    const serving = await serveFolder({ folder, port: number, host, names }).catch(
      (error: unknown) => {
        throw new Failure(EXIT.output, `Cannot listen on ${host}:${port}: ${reasonOf(error)}`, {
          cause: error,
        });
      },
    );
    const { address } = serving;
    if (!headOf(folder))
      await writeLine(io.stderr, `${folder} is no publication: it is served as it is`);
    await writeLine(
      io.stdout,
      json ? JSON.stringify({ address }) : `${folder} is at ${address} (Ctrl+C stops it)`,
    );
    await new Promise<void>((stopped) => {
      if (io.signal.aborted) stopped();
      io.signal.addEventListener('abort', () => stopped());
    });
    await serving.stop();
    return EXIT.fine;
  },
};

async function refuseWhatIsNone(folder: string): Promise<void> {
  const { stat } = await import('node:fs/promises');
  const found = await stat(folder).catch((error: unknown) => {
    throw new Failure(EXIT.input, `${folder} cannot be read: ${reasonOf(error)}`, { cause: error });
  });
  if (!found.isDirectory()) throw new Failure(EXIT.input, `${folder} is no folder`);
}
