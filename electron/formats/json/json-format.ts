import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import type { Findings, FormatFacts, TextFormat } from '../text/text-format.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { readJson, type JsonElement } from './read-json.ts';
import { writeJson } from './write-json.ts';

export type JsonReader = {
  /** Elements in the order of the file, card numbers masked. */
  readonly read: (element: JsonElement) => void;
  /** What stood around them; null when the file is an array, or broke off, which is told as an issue already. */
  readonly end: (envelope: JsonObject | null) => void;
};

/**
 * Makes a format of JSON. It is recognised by the names of members that all stand in the first 64 KiB; the arrays at
 * `elements` (see `readJson`) are read element by element.
 */
export const jsonFormat = (
  format: FormatFacts & {
    readonly names: readonly [string, ...string[]];
    readonly elements: readonly [string, ...string[]];
    readonly open: (findings: Findings) => JsonReader;
  },
): TextFormat => ({
  ...format,
  recognises: (head) => /^\s*[[{]/.test(head) && format.names.every((name) => head.includes(`"${name}"`)),
  open: (findings) => {
    const reader = format.open(findings);
    const reading = readJson(format.elements, (element) => reader.read(maskElement(element)));
    return {
      push: reading.push,
      end: () => {
        const envelope = reading.end();
        const fault = reading.fault();
        if (fault !== null) findings.issue(fault);
        reader.end(fault === null && envelope !== null ? (maskValue(envelope) as JsonObject) : null);
      },
    };
  },
});

/** Where an escape stands before or in place of digits, the text as it stands in the file does not show the number. */
function maskElement(element: JsonElement): JsonElement {
  const raw = maskCardNumbers(element.raw);
  const plain = withoutEscapes(raw);
  const isHidden = maskCardNumbers(plain) !== plain;
  if (raw === element.raw && !isHidden) return element;
  const object = maskValue(element.object) as JsonObject;
  return { ...element, raw: isHidden ? maskCardNumbers(writeJson(object)) : raw, object };
}

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const withoutEscapes = (raw: string): string =>
  raw.includes('\\')
    ? raw.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, one: string = '') =>
        code === undefined ? (shortEscapes[one] ?? one) : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : raw;

/** The depth is limited by the reading, so this may call itself. */
function maskValue(value: JsonValue): JsonValue {
  if (value.type === 'array') return { type: 'array', items: value.items.map(maskValue) };
  if (value.type === 'object') {
    const members = new Map([...value.members].map(([name, each]) => [maskCardNumbers(name), maskValue(each)]));
    return { ...value, members };
  }
  return { ...value, text: maskCardNumbers(value.text) };
}
