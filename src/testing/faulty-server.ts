/** A server that misbehaves: each address answers as a test says, on the bare connection if need be, and is counted. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request, and what to answer it with. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The connection, to write on what no server should, or to break it. */
  socket: Socket;
  /** How many requests this address has had, with this one. */
  hit: number;
}

interface Place {
  answer(exchange: Exchange): void;
  /** When each request came, in milliseconds. */
  times: number[];
}

export class FaultyServer {
  readonly #places = new Map<string, Place>();
  readonly #server = createServer((request, response) => this.#take(request, response));

  static async start(): Promise<FaultyServer> {
    const server = new FaultyServer();
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** An address of its own for an answer. */
  put(answer: Place['answer']): string {
    const path = `/data/${this.#places.size}.json`;
    this.#places.set(path, { answer, times: [] });
    return `http://${this.host}${path}`;
  }

  /** How often an address was asked for. */
  hitsOf(address: string): number {
    return this.timesOf(address).length;
  }

  /** When an address was asked for, in milliseconds. */
  timesOf(address: string): readonly number[] {
    return this.#places.get(new URL(address).pathname)?.times ?? [];
  }

  /** Address of a file of the build that is loaded from here. */
  fileOf(name: string): string {
    return `http://${this.host}/cdn/${name}`;
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '', `http://${this.host}`);
    const place = this.#places.get(pathname);
    const [, file] = /^\/cdn\/([a-z-]+\.js)$/.exec(pathname) ?? [];
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.on('error', () => {});
    if (file) {
      response.setHeader('Content-Type', 'text/javascript');
      createReadStream(`dist/cdn/${file}`).pipe(response);
    } else if (place) {
      place.times.push(performance.now());
      place.answer({ request, response, socket: request.socket, hit: place.times.length });
    } else {
      response.writeHead(404).end();
    }
  }
}
