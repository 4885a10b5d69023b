/** Walks through the text of JSON of any length and says where each value begins and ends. */
import { Tokenizer, TokenType, type ParsedTokenInfo } from '@streamparser/json';

export type Key = string | number;

/** A value that is neither an object nor a list. */
export type Plain = string | number | boolean | null;

/** What a walk tells. `keys` lead to the value; they change as the walk goes on. */
export interface Visitor {
  /** A value begins at this byte. */
  start(keys: readonly Key[], offset: number, isList: boolean): void;
  /** An object or list ends before this byte; or a plain value, that begins there. */
  end(keys: readonly Key[], offset: number, plain?: Plain): void;
}

/** The text is no JSON from a byte on. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly offset: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`);
  }
}

/** What the grammar allows next. */
type Next = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'comma' | 'nothing';

const EXPECTED: Readonly<Record<Next, string>> = {
  value: 'a value',
  'first item': 'a value or "]"',
  'first key': 'a name in quotation marks or "}"',
  key: 'a name in quotation marks',
  colon: '":"',
  comma: 'a comma or the end of the list or object',
  nothing: 'nothing more',
};

const PUNCTUATION: Readonly<Record<number, string>> = {
  [TokenType.LEFT_BRACE]: '"{"',
  [TokenType.RIGHT_BRACE]: '"}"',
  [TokenType.LEFT_BRACKET]: '"["',
  [TokenType.RIGHT_BRACKET]: '"]"',
  [TokenType.COLON]: '":"',
  [TokenType.COMMA]: '","',
};

/** Takes bytes as they come; throws a `JsonFault` where they are no JSON. */
export class Walker {
  readonly #tokenizer = new Tokenizer();
  readonly #visitor: Visitor;
  /** True for several values one after the other, as in NDJSON. */
  readonly #isMany: boolean;
  readonly #keys: Key[] = [];
  /** Of each enclosing object or list, whether it is a list. */
  readonly #lists: boolean[] = [];
  #next: Next = 'value';
  #length = 0;
  /** How many values at the top have ended. */
  #count = 0;

  constructor(visitor: Visitor, isMany = false) {
    this.#visitor = visitor;
    this.#isMany = isMany;
    this.#tokenizer.onToken = (token) => this.#take(token);
    this.#tokenizer.onError = (error) => {
      throw error instanceof JsonFault ? error : this.#faultOf(error);
    };
  }

  write(bytes: Uint8Array): void {
    this.#length += bytes.length;
    this.#tokenizer.write(bytes);
  }

  end(): void {
    this.#tokenizer.end();
    const isWhole = this.#lists.length === 0 && (this.#count > 0 || this.#isMany);
    if (!isWhole) throw new JsonFault(this.#length, EXPECTED[this.#next], 'the end of the file');
  }

  #take({ token, value, offset }: ParsedTokenInfo): void {
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        return this.#open(token === TokenType.LEFT_BRACKET, offset);
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        return this.#close(token === TokenType.RIGHT_BRACKET, offset);
      case TokenType.COLON:
        if (this.#next !== 'colon') this.#refuse(PUNCTUATION[token], offset);
        this.#next = 'value';
        return;
      case TokenType.COMMA:
        if (this.#next !== 'comma') this.#refuse(PUNCTUATION[token], offset);
        if (this.#lists.at(-1)) this.#keys.push((this.#keys.pop() as number) + 1);
        this.#next = this.#lists.at(-1) ? 'value' : 'key';
        return;
      default:
        return this.#plain(value, offset);
    }
  }

  #open(isList: boolean, offset: number): void {
    this.#begin(isList ? '"["' : '"{"', offset);
    this.#visitor.start(this.#keys, offset, isList);
    this.#lists.push(isList);
    if (isList) this.#keys.push(0);
    this.#next = isList ? 'first item' : 'first key';
  }

  #close(isList: boolean, offset: number): void {
    const isEmpty = this.#next === (isList ? 'first item' : 'first key');
    if (this.#lists.at(-1) !== isList || !(isEmpty || this.#next === 'comma'))
      this.#refuse(isList ? '"]"' : '"}"', offset);
    // The key of the last item, or of the last field; an empty object has had none.
    if (isList || !isEmpty) this.#keys.pop();
    this.#lists.pop();
    this.#finish(offset + 1);
  }

  #plain(value: Plain, offset: number): void {
    if (typeof value === 'string' && (this.#next === 'key' || this.#next === 'first key')) {
      if (this.#next === 'key') this.#keys.pop();
      this.#keys.push(value);
      this.#next = 'colon';
      return;
    }
    this.#begin(JSON.stringify(value), offset);
    this.#visitor.start(this.#keys, offset, false);
    this.#finish(offset, value);
  }

  #begin(found: string, offset: number): void {
    if (this.#next !== 'value' && this.#next !== 'first item') this.#refuse(found, offset);
  }

  #finish(offset: number, plain?: Plain): void {
    this.#visitor.end(this.#keys, offset, plain);
    if (this.#lists.length > 0) this.#next = 'comma';
    else {
      this.#count += 1;
      this.#next = this.#isMany ? 'value' : 'nothing';
    }
  }

  #refuse(found = 'something else', offset: number): never {
    throw new JsonFault(offset, EXPECTED[this.#next], found.slice(0, 60));
  }

  /** What the tokenizer says has its place, and its state, in the message alone. */
  #faultOf({ message }: Error): JsonFault {
    const [, found, place, state] =
      /^Unexpected "(.)".*absolute position "(\d+)".*in state (\w+)/su.exec(message) ?? [];
    if (found === undefined)
      return new JsonFault(
        this.#length,
        /ended/i.test(message) ? 'the rest of a value' : 'text in UTF-8',
        /ended/i.test(message) ? 'the end of the file' : 'other bytes',
      );
    return new JsonFault(Number(place), this.#expectedIn(state), nameOf(found));
  }

  #expectedIn(state = 'START'): string {
    if (state.startsWith('STRING_UNICODE')) return 'four hexadecimal digits';
    if (state === 'STRING_AFTER_BACKSLASH') return 'one of "\\/bfnrtu after the backslash';
    if (state.startsWith('STRING')) return 'the text to end in quotation marks on its line';
    if (state.startsWith('NUMBER')) return 'a digit';
    const [word] = /^(?:TRUE|FALSE|NULL)/.exec(state) ?? [];
    return word ? word.toLowerCase() : EXPECTED[this.#next];
  }
}

function nameOf(character: string): string {
  if (character === '\n' || character === '\r') return 'the end of the line';
  return character === '\t' ? 'a tab' : JSON.stringify(character);
}
