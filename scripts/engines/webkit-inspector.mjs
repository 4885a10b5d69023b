/**
 * WebKit's Web Inspector from outside: it sets media that WebDriver cannot set. The browser listens for it
 * where WEBKIT_INSPECTOR_SERVER says, and takes messages of a length (32 bits, big-endian), a byte of flags,
 * a name that ends with a zero, and values in GVariant's little-endian form.
 */
import { once } from 'node:events';
import { createConnection } from 'node:net';

const LITTLE_ENDIAN = 1;
/** The browser is the first that told the server of its pages, and has one page. */
const PAGE = [1, 1];
const ANSWER_MS = 10_000;

/** @param port where the browser's server for inspectors listens */
export async function connectInspector(port) {
  const inspector = new Inspector(createConnection(port, '127.0.0.1'));
  await inspector.ready;
  return inspector;
}

class Inspector {
  #socket;
  #received = Buffer.alloc(0);
  #lastId = 0;
  #waiting = new Map();
  /** The process that draws the page: another one where a navigation has changed it. */
  #target;
  #hasTarget;

  constructor(socket) {
    this.#socket = socket;
    this.ready = this.#begin();
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => this.#fail(new Error('WebKit has closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  async #begin() {
    await once(this.#socket, 'connect');
    const target = new Promise((done) => (this.#hasTarget = done));
    // It would be told the commands that it does not know yet: it is not asked for them.
    this.#write('SetupInspectorClient', text(''));
    this.#write('Setup', numbers(...PAGE));
    await inTime(target, 'tell of its page');
    // Without it the page takes other media and does not show them.
    await this.send('Page.enable');
  }

  /**
   * Sends a command to the page and waits until it is done.
   *
   * @param method a name of WebKit's inspector protocol: `Page.setEmulatedMedia`
   */
  async send(method, params = {}) {
    const inner = this.#expect(method);
    const outer = this.#expect(`${method} on its way`);
    const message = JSON.stringify({ id: inner.id, method, params });
    const command = {
      id: outer.id,
      method: 'Target.sendMessageToTarget',
      params: { targetId: this.#target, message },
    };
    this.#write('SendMessageToBackend', numbers(...PAGE), text(JSON.stringify(command)));
    await Promise.all([outer.answer, inner.answer]);
  }

  close() {
    this.#socket.destroy();
  }

  #expect(what) {
    const id = (this.#lastId += 1);
    const answer = new Promise((done, fail) => this.#waiting.set(id, { done, fail }));
    return { id, answer: inTime(answer, what) };
  }

  #write(name, ...values) {
    const body = Buffer.concat([text(name), ...values]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(body.length);
    head[4] = LITTLE_ENDIAN;
    this.#socket.write(Buffer.concat([head, body]));
  }

  #receive(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    while (this.#received.length >= 5) {
      const end = 5 + this.#received.readUInt32BE(0);
      if (this.#received.length < end) return;
      const body = this.#received.subarray(5, end);
      this.#received = this.#received.subarray(end);
      const nameEnd = body.indexOf(0);
      // Connection and target, 8 bytes each, and the message up to a zero.
      if (body.toString('utf8', 0, nameEnd) === 'SendMessageToFrontend')
        this.#handle(JSON.parse(body.toString('utf8', nameEnd + 17, body.length - 1)));
    }
  }

  #handle({ id, method, params, error }) {
    const waiting = this.#waiting.get(id);
    if (waiting) {
      this.#waiting.delete(id);
      if (error) waiting.fail(new Error(error.message));
      else waiting.done();
    } else if (method === 'Target.dispatchMessageFromTarget')
      this.#handle(JSON.parse(params.message));
    else if (method === 'Target.targetCreated' && !params.targetInfo.isProvisional)
      this.#use(params.targetInfo.targetId);
    else if (method === 'Target.didCommitProvisionalTarget') this.#use(params.newTargetId);
  }

  #use(target) {
    this.#target = target;
    this.#hasTarget();
  }

  #fail(error) {
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}

async function inTime(promise, what) {
  let timer;
  const tooLate = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`WebKit did not answer: ${what}`)), ANSWER_MS);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function numbers(...values) {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 8 * index));
  return bytes;
}

const text = (value) => Buffer.from(`${value}\0`);
