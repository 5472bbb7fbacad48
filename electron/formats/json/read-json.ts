import { fileIssue } from '../file-issue.ts';
import type { FileIssue } from '../format.ts';
import type { JsonArray, JsonObject, JsonValue } from './json-value.ts';

/** An element of one of the arrays that were asked for, with its text as it stands in the file. */
export type JsonElement = { readonly object: JsonObject; readonly path: string; readonly raw: string };

export type JsonReading = {
  readonly push: (text: string) => void;
  /** No more text: gives what stands around the elements, null when it is no object. */
  readonly end: () => JsonObject | null;
  /** Why the reading broke off: no well-formed JSON, or none we accept. */
  readonly fault: () => FileIssue | null;
};

/** No report is nested deeper. */
export const jsonDepth = 64;
/** Nor has it a text or number of more characters. */
const scalarLimit = 1_048_576;
/** Nor an element of more. */
const elementLimit = 16_777_216;
/** Nor more values than this that belong to no element, which are held to the end; nor longer ones than an element. */
const aroundLimit = 100_000;

type Frame = {
  readonly value: JsonArray | JsonObject;
  readonly path: string;
  /** The member that is being read; null between members. */
  name: string | null;
  /** What may come next. */
  wants: 'first' | 'value' | 'name' | 'colon' | 'comma';
};

/**
 * Reads JSON (RFC 8259) as a stream: the objects of the arrays at `elements` are given one by one and not held. A path
 * names members with dots and elements with brackets: `items[]`, `result.data[]`, `[]` for a file that is an array.
 */
export function readJson(elements: readonly string[], take: (element: JsonElement) => void): JsonReading {
  const wanted = new Set(elements);
  const stack: Frame[] = [];
  let text = '';
  let at = 0;
  let line = 1;
  let ended = false;
  let root: JsonValue | null = null;
  let fault: FileIssue | null = null;
  let around = 0;
  let aroundLength = 0;
  /** Where the element that is being read begins in `text`; -1 outside of one. */
  let elementFrom = -1;
  let elementDepth = 0;

  const fail = (issue: FileIssue): void => {
    fault ??= issue;
  };
  const isBroken = (): boolean => fault !== null;
  const rootObject = (): JsonObject | null => (root?.type === 'object' ? root : null);
  const malformed = (): void => fail(fileIssue('json_malformed', {}, { line }));

  /** Spaces are passed over and lines counted. */
  const skip = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10) line += 1;
      else if (code !== 32 && code !== 9 && code !== 13) return;
    }
  };

  const countAround = (length: number): void => {
    around += 1;
    aroundLength += length;
    if (around > aroundLimit) fail(fileIssue('json_too_complex', { limit: jsonDepth }, { line }));
    else if (aroundLength > elementLimit) fail(fileIssue('record_too_long', { limit: elementLimit }, { line }));
  };

  const put = (value: JsonValue): void => {
    const frame = stack.at(-1);
    if (elementFrom < 0) countAround('text' in value ? value.text.length : 0);
    if (frame === undefined) root = value;
    else if (frame.value.type === 'array') frame.value.items.push(value);
    else if (frame.name !== null) {
      if (frame.value.members.has(frame.name))
        fail(fileIssue('json_name_repeated', { text: frame.name }, { line, column: frame.name }));
      else frame.value.members.set(frame.name, value);
      frame.name = null;
    }
    if (frame !== undefined) frame.wants = 'comma';
  };

  const pathOfNext = (): string => {
    const frame = stack.at(-1);
    if (frame === undefined) return '';
    if (frame.value.type === 'array') return `${frame.path}[]`;
    const name = nameInPath(frame.name ?? '');
    return frame.path === '' ? name : `${frame.path}.${name}`;
  };

  const openValue = (mark: string): void => {
    if (stack.length === jsonDepth) {
      fail(fileIssue('json_too_complex', { limit: jsonDepth }, { line }));
      return;
    }
    const path = pathOfNext();
    const value: JsonArray | JsonObject =
      mark === '{' ? { type: 'object', line, members: new Map() } : { type: 'array', items: [] };
    stack.push({ value, path, name: null, wants: 'first' });
    if (mark === '{' && elementFrom < 0 && wanted.has(path)) {
      elementFrom = at;
      elementDepth = stack.length;
    }
    at += 1;
  };

  const closeValue = (): void => {
    const frame = stack.pop();
    at += 1;
    if (frame === undefined) return malformed();
    if (elementFrom >= 0 && stack.length === elementDepth - 1 && frame.value.type === 'object') {
      const raw = text.slice(elementFrom, at);
      elementFrom = -1;
      take({ object: frame.value, path: frame.path, raw });
      const parent = stack.at(-1);
      if (parent !== undefined) {
        parent.wants = 'comma';
        parent.name = null;
      }
      return;
    }
    put(frame.value);
  };

  /** A string, a number or a word; false when more text is needed. */
  const scalar = (): boolean => {
    if (text[at] === '"') {
      const found = readString();
      if (found === null) return false;
      const frame = stack.at(-1);
      if (frame?.wants === 'name' || (frame?.wants === 'first' && frame.value.type === 'object')) {
        frame.name = found;
        frame.wants = 'colon';
      } else put({ type: 'text', text: found });
      return true;
    }
    let end = at;
    while (end < text.length && /[-+.0-9a-zA-Z]/.test(text[end] ?? '')) end += 1;
    if (end === text.length && !ended && end - at <= scalarLimit) return false;
    const word = text.slice(at, end);
    if (word === 'null') put({ type: 'null', text: '' });
    else if (word === 'true' || word === 'false') put({ type: 'boolean', text: word });
    else if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(word.slice(0, 1000)) && word.length <= 1000)
      put({ type: 'number', text: word });
    else malformed();
    at = end;
    return true;
  };

  const readString = (): string | null => {
    let end = at + 1;
    for (;;) {
      end = text.indexOf('"', end);
      if (end < 0 || end - at > scalarLimit) {
        if (end >= 0 || text.length - at > scalarLimit)
          fail(fileIssue('record_too_long', { limit: scalarLimit }, { line }));
        else if (ended) malformed();
        return null;
      }
      let slashes = 0;
      while (text[end - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) break;
      end += 1;
    }
    const quoted = text.slice(at, end + 1);
    at = end + 1;
    const inner = quoted.slice(1, -1);
    // eslint-disable-next-line no-control-regex -- JSON allows no control character inside a text
    if (!/[\\\u0000-\u001f]/.test(inner)) return inner;
    try {
      return JSON.parse(quoted) as string;
    } catch {
      malformed();
      return null;
    }
  };

  const step = (): boolean => {
    skip();
    const mark = text[at];
    if (mark === undefined) return false;
    const frame = stack.at(-1);
    if (frame === undefined && root !== null) malformed();
    else if (frame?.wants === 'colon') {
      if (mark === ':') {
        at += 1;
        frame.wants = 'value';
      } else malformed();
    } else if (frame?.wants === 'comma' && mark === ',') {
      at += 1;
      frame.wants = frame.value.type === 'object' ? 'name' : 'value';
    } else if (frame !== undefined && (frame.wants === 'comma' || frame.wants === 'first') && closes(frame, mark))
      closeValue();
    else if (frame?.wants === 'comma') malformed();
    else if ((frame?.wants === 'name' || (frame?.wants === 'first' && frame.value.type === 'object')) && mark !== '"')
      malformed();
    else if (mark === '{' || mark === '[') openValue(mark);
    else return scalar();
    return true;
  };

  const run = (): void => {
    while (!isBroken() && step());
    if (fault !== null) {
      text = '';
      at = 0;
      return;
    }
    const from = elementFrom < 0 ? at : elementFrom;
    if (text.length - from > elementLimit) fail(fileIssue('record_too_long', { limit: elementLimit }, { line }));
    text = text.slice(from);
    at -= from;
    if (elementFrom >= 0) elementFrom = 0;
  };

  return {
    push: (piece) => {
      if (fault !== null) return;
      text = text === '' ? piece : text + piece;
      run();
    },
    end: () => {
      ended = true;
      if (fault === null) run();
      if (fault === null && (stack.length > 0 || root === null || at < text.length)) malformed();
      return rootObject();
    },
    fault: () => fault,
  };
}

/** A name that is empty or bears the marks of a path is quoted, so that it is no path. */
const nameInPath = (name: string): string => (name === '' || /[.[\]"]/.test(name) ? JSON.stringify(name) : name);

const closes = (frame: Frame, mark: string): boolean => mark === (frame.value.type === 'object' ? '}' : ']');
