/** JSON, read as it comes: of a list of any length only one record is held at a time. */
import { Tokenizer, TokenParser, TokenType, type ParsedTokenInfo } from '@streamparser/json';

import { describeValue, type Problem } from '../../model/index.js';
import type { JsonShape } from './importer.js';
import { Places } from './json-places.js';

/** What is found in JSON, with its place. */
export interface Found {
  path: string;
  value: unknown;
}

/** Where what was found goes. */
export interface Receiver {
  onRecord: (found: Found) => void;
  /** What stands beside the records, by its name there. */
  onBeside: (name: string, value: unknown) => void;
  /** Another value follows, as where each line is one: what stood beside the records of the last is not beside its. */
  onNext: () => void;
}

type Token = Omit<ParsedTokenInfo, 'offset'>;

/** An object or list that encloses the token at hand. */
interface Level {
  isList: boolean;
  key: string | number;
  isKeyNext: boolean;
}

/**
 * Reads the text of JSON in pieces and calls back for each record and for what stands beside them. All else is passed
 * over. What is no JSON is named in `problems`; the records before it are kept. Values may follow one another, as where
 * each line is one: their places are those of a list.
 */
export class JsonReader {
  readonly #shape: JsonShape;
  readonly #problems: Problem[];
  readonly #receiver: Receiver;
  readonly #tokenizer = new Tokenizer();
  /** Checks the grammar of what is outside of records and keeps nothing of it. */
  #outside = newOutside();
  #inside: TokenParser | undefined;
  readonly #levels: Level[] = [];
  readonly #places: Places;
  /** The fields of the whole, where the whole is a record unless a list of records is found in it. */
  #whole = Object.create(null) as Record<string, unknown>;
  #hasRecords = false;
  #isBroken = false;
  /** True after a whole value. */
  #isEnded = false;
  #root = 'nothing';
  /** How many values have ended before this one. */
  #before = 0;

  constructor(shape: JsonShape, problems: Problem[], receiver: Receiver) {
    this.#shape = shape;
    this.#problems = problems;
    this.#receiver = receiver;
    this.#places = new Places(shape);
    this.#tokenizer.onToken = (token) => {
      this.#take(token);
      this.#isEnded = this.#outside.isEnded;
    };
  }

  push(text: string): void {
    this.#try(() => this.#tokenizer.write(text));
  }

  end(): void {
    this.#try(() => {
      this.#tokenizer.end();
      if (!this.#outside.isEnded) throw new Error('the text ends before the JSON does');
    });
    if (!this.#isBroken) this.#endValue(this.#start);
  }

  /** The path of the value at hand. */
  get #start(): string {
    return this.#before === 0 ? '$' : `$[${this.#before}]`;
  }

  #endValue(path: string): void {
    if (this.#hasRecords) return;
    if (this.#places.isWhole && this.#root === 'an object')
      this.#receiver.onRecord({ path, value: this.#whole });
    else this.#refuse(path, `records in ${this.#shape.records.join(' or ')}`, this.#root);
  }

  #startNext(): void {
    this.#endValue(`$[${this.#before}]`);
    this.#receiver.onNext();
    this.#before += 1;
    this.#outside = newOutside();
    this.#whole = Object.create(null) as Record<string, unknown>;
    this.#hasRecords = false;
    this.#root = 'nothing';
  }

  /** After what is no JSON nothing more can be read. */
  #try(read: () => void): void {
    if (this.#isBroken) return;
    try {
      read();
    } catch (error) {
      this.#isBroken = true;
      // What is wrong after a value leaves the value as it is.
      if (this.#isEnded) this.#endValue(this.#start);
      this.#refuse(this.#path, 'JSON', foundIn(error as Error));
    }
  }

  get #path(): string {
    return `${this.#start}${pathIn(this.#levels)}`;
  }

  #refuse(path: string, expected: string, found: string): void {
    this.#problems.push({ path, expected, found });
  }

  #take(token: Token): void {
    if (this.#inside) {
      this.#inside.write(token);
      return;
    }
    if (this.#isEnded && STARTS_OF_VALUES.has(token.token)) this.#startNext();
    if (this.#levels.length === 0 && this.#root === 'nothing') this.#root = kindOf(token);
    const take = this.#isValue(token) ? this.#takerOf(token) : undefined;
    // In place of what is taken stands null outside: the grammar asks for a value there.
    this.#outside.write(take ? { token: TokenType.NULL, value: null } : token);
    if (!take) return this.#follow(token);
    this.#inside = new TokenParser({ paths: ['$'] });
    this.#inside.onValue = ({ value }) => {
      this.#inside = undefined;
      take(value);
    };
    this.#inside.write(token);
  }

  #isValue({ token }: Token): boolean {
    if (!STARTS_OF_VALUES.has(token)) return false;
    const level = this.#levels.at(-1);
    return level === undefined || level.isList || !level.isKeyNext;
  }

  /** What to do with the value that begins here; `undefined` where it is to be looked into, or passed over. */
  #takerOf(token: Token): ((value: unknown) => void) | undefined {
    if (this.#levels.length > this.#places.depth) return undefined;
    const keys = this.#levels.map(({ key }) => key);
    const isList = token.token === TokenType.LEFT_BRACKET;
    const place = this.#places.at(keys, isList, token.token === TokenType.LEFT_BRACE);
    const path = this.#path;
    const name = `${keys.at(-1)}`;
    if (place === 'list') this.#hasRecords = true;
    if (place === 'record') {
      this.#hasRecords = true;
      return (value) => this.#receiver.onRecord({ path, value });
    }
    if (place === 'other')
      return (value) => {
        if (value === null) return;
        this.#hasRecords = true;
        this.#refuse(path, 'a list of records', describeValue(value));
      };
    if (place !== 'beside' && place !== 'part') return undefined;
    return (value) => {
      if (this.#places.isWhole && keys.length === 1) this.#whole[name] = value;
      if (place === 'beside') this.#receiver.onBeside(name, value);
    };
  }

  #follow({ token, value }: Token): void {
    const level = this.#levels.at(-1);
    if (token === TokenType.LEFT_BRACE)
      this.#levels.push({ isList: false, key: '', isKeyNext: true });
    else if (token === TokenType.LEFT_BRACKET)
      this.#levels.push({ isList: true, key: 0, isKeyNext: false });
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET)
      this.#levels.pop();
    else if (level && token === TokenType.COMMA) {
      if (level.isList) level.key = (level.key as number) + 1;
      else level.isKeyNext = true;
    } else if (level?.isKeyNext && token === TokenType.STRING) {
      level.key = value as string;
      level.isKeyNext = false;
    }
  }
}

/** What the parser says that it found, in our words. */
function foundIn({ message }: Error): string {
  const [, character] = /^Unexpected "(.)" at/su.exec(message) ?? [];
  const [, token] = /^Unexpected [A-Z_]+ \((.+)\) in state/su.exec(message) ?? [];
  if (character !== undefined) return JSON.stringify(character);
  if (/ended/.test(message)) return 'the end of the text before that of the JSON';
  return token ?? message;
}

const STARTS_OF_VALUES = new Set([
  TokenType.LEFT_BRACE,
  TokenType.LEFT_BRACKET,
  TokenType.STRING,
  TokenType.NUMBER,
  TokenType.TRUE,
  TokenType.FALSE,
  TokenType.NULL,
]);

function kindOf({ token, value }: Token): string {
  if (token === TokenType.LEFT_BRACE) return 'an object';
  return token === TokenType.LEFT_BRACKET ? 'a list' : describeValue(value);
}

function newOutside(): TokenParser {
  return new TokenParser({ paths: [], keepStack: false });
}

function pathIn(levels: readonly Level[]): string {
  return levels.map(({ isList, key }) => (isList ? `[${key}]` : `.${key}`)).join('');
}

/** How many levels the places of signs have at most. */
const DEEPEST_SIGN = 10;

/** The paths of all values in JSON that may be cut, as signs are written: `$.inspections[*].id`. */
export function pathsIn(text: string): Set<string> {
  const paths = new Set<string>();
  const tokenizer = new Tokenizer();
  const parser = new TokenParser();
  tokenizer.onToken = (token) => parser.write(token);
  parser.onValue = ({ key, stack }) => {
    // Text that nests without end would have a path without end for each of its levels.
    if (stack.length > DEEPEST_SIGN) return;
    const keys = [...stack.slice(1).map((level) => level.key), key];
    paths.add(keys.map((each) => (typeof each === 'number' ? '[*]' : `.${each}`)).join(''));
  };
  try {
    tokenizer.write(text);
  } catch {
    // What is no JSON has the paths that come before.
  }
  return new Set([...paths].map((path) => `$${path}`));
}
