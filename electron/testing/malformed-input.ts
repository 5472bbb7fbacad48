import fc from 'fast-check';
import type { z } from 'zod';
import { isBoundedMessage } from '../transport/bounded-message.ts';

type Schema = z.ZodType;

/** What is read of a schema's definition here; Zod keeps it for tools that walk schemas. */
type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

const definitionOf = (schema: Schema): Definition => schema._zod.def;

/** Texts of the shapes that the contract's fields ask for: an id, a month, a day, a moment, a currency, an amount … */
const texts = [
  'id000001',
  '2026-10',
  '2026-10-05',
  '2026-10-05T10:00:00Z',
  '2026-10-05T10:00',
  'INR',
  'IN',
  '1.00',
  '100',
  'Asia/Kolkata',
  '10:00',
  '2026-10-05T100000Z-asked',
  'batch:1',
  'one two three four',
];

/** An input the schema takes, with ids of nothing; undefined where none was found. */
export function sampleOf(schema: Schema): unknown {
  const drawn = draw(schema);
  return schema.safeParse(drawn).success ? drawn : undefined;
}

function draw(schema: Schema): unknown {
  const {
    type,
    shape = {},
    innerType,
    element,
    in: input,
    options = [],
    entries = {},
    values = [],
  } = definitionOf(schema);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape).flatMap(([key, field]) => {
          const value = draw(field);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case 'array':
      return element === undefined ? [] : [draw(element)];
    case 'union':
      return options.map(draw).find((value) => schema.safeParse(value).success);
    case 'optional':
    case 'default':
    case 'nullable':
      return innerType === undefined ? undefined : draw(innerType);
    case 'pipe':
      return [input === undefined ? undefined : draw(input), ...texts].find((value) => schema.safeParse(value).success);
    case 'string':
      return texts.find((text) => schema.safeParse(text).success);
    case 'enum':
      return Object.values(entries)[0];
    case 'literal':
      return values[0];
    case 'number':
      return [0, 1, 2, 10, 2026].find((value) => schema.safeParse(value).success);
    case 'boolean':
      return true;
    case 'record':
      return {};
    default:
      return undefined;
  }
}

const cyclic = (): unknown => {
  const made: Record<string, unknown> = {};
  made['itself'] = made;
  return made;
};
const deep = (levels: number): unknown => {
  let made: unknown = 'end';
  for (let level = 0; level < levels; level += 1) made = level % 2 === 0 ? [made] : { in: made };
  return made;
};
const sparse = (): unknown => {
  const made: unknown[] = [];
  made[4_000_000_000] = 1;
  return made;
};
const ownProto = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}');

/** What a structured clone carries over a process border, and a reader of text would stumble over. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc
    .constantFrom<() => unknown>(
      cyclic,
      ownProto,
      sparse,
      () => deep(5000),
      () => 'x'.repeat(1_000_000),
      () => '\ud800',
      () => 'a\0b',
      () => Number.NaN,
      () => -0,
      () => 2 ** 53,
      () => 10n ** 40n,
      () => new Uint8Array(64),
      () => new Map([['merchantId', 'x']]),
      () => /(a+)+$/,
      () => new Date(Number.NaN),
      () => ["'; DROP TABLE payment; --", '../../etc/passwd', '%s%s%n', '=1+1', '<script>'],
    )
    .map((make) => make()),
);

/** The places in a value, each as the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, held]) => placesIn(held, [...path, key]))
      : [];
  return [path, ...inside];
}

const changed = (value: unknown, [key, ...rest]: readonly string[], change: (held: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const held = value as Record<string, unknown>;
  const inside = changed(held[key], rest, change);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === key ? inside : item));
  return { ...held, [key]: inside };
};

const withKey = (key: string, value: unknown) => (held: unknown) => {
  if (typeof held !== 'object' || held === null) return value;
  const made: object = Array.isArray(held) ? [...(held as unknown[])] : { ...held };
  return Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
};

const without = (key: string) => (held: unknown) =>
  typeof held !== 'object' || held === null || Array.isArray(held)
    ? null
    : Object.fromEntries(Object.entries(held).filter(([name]) => name !== key));

/**
 * Inputs that `schema` does not take: anything at all, and its sample with one place made something else, one key too many or one
 * taken away.
 */
export function malformedInput(schema: Schema): fc.Arbitrary<unknown> {
  const sample = sampleOf(schema);
  const mutated =
    sample === undefined
      ? odd
      : fc
          .tuple(
            fc.constantFrom(...placesIn(sample)),
            odd,
            fc.constantFrom('__proto__', 'constructor', 'toString', 'path', 'merchantId', 'x'),
            fc.constantFrom('other', 'more', 'less'),
          )
          .map(([place, value, key, how]) => {
            if (how === 'other') return changed(sample, place, () => value);
            if (how === 'more') return changed(sample, place, withKey(key, value));
            return changed(sample, place.slice(0, -1), without(place.at(-1) ?? 'x'));
          });
  return fc
    .oneof({ weight: 1, arbitrary: odd }, { weight: 3, arbitrary: mutated })
    .filter((input) => !isBoundedMessage(input, 'bytes') || !schema.safeParse(input).success);
}
