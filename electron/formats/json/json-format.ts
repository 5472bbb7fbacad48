import { maskCardNumbers } from '../mask-card-numbers.ts';
import type { Findings, FormatFacts, TextFormat } from '../text/text-format.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { readJson, type JsonElement } from './read-json.ts';

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

function maskElement(element: JsonElement): JsonElement {
  const raw = maskCardNumbers(element.raw);
  return raw === element.raw ? element : { ...element, raw, object: maskValue(element.object) as JsonObject };
}

/** The depth is limited by the reading, so this may call itself. */
function maskValue(value: JsonValue): JsonValue {
  if (value.type === 'array') return { type: 'array', items: value.items.map(maskValue) };
  if (value.type === 'object') {
    const members = new Map([...value.members].map(([name, each]) => [name, maskValue(each)]));
    return { ...value, members };
  }
  return { ...value, text: maskCardNumbers(value.text) };
}
