import type { Seeded } from './seeded.ts';

/** Changes a text whose every character is a byte; `other` is the text of another file. */
type Edit = (text: string, random: Seeded, other: string) => string;

const longest = 300_000;

const odd = [
  '__proto__',
  'constructor',
  '\0',
  '"',
  "'",
  '\r',
  '\n',
  '\t',
  ',',
  ';',
  '|',
  '\u00e2\u0080\u00ae', // right to left from here, in UTF-8
  '\u00ef\u00bb\u00bf', // byte order mark
  '\u00ed\u00a0\u0080', // half of a pair
  '\u00ff',
  '=1+1',
  'NaN',
  '-0',
  '-0.00',
  '1e309',
  '1.5e3',
  '9'.repeat(400),
  '9007199254740993',
  '92233720368547758.07',
  '0.000000000000000001',
  '-',
  '()',
  '<a>',
  '</',
  '&#0;',
  ']]>',
  '{',
  '[[',
  '}',
  'null',
  '\\u0000',
  '9999-12-31',
  '0000-00-00',
  '2200-12-31',
  '29/02/2023',
] as const;

const put = (text: string, at: number, piece: string, instead = 0): string =>
  text.slice(0, at) + piece + text.slice(at + instead);

/** A stretch of the text, most often short. */
function stretch(text: string, random: Seeded): readonly [from: number, to: number] {
  const from = random.below(text.length);
  const length = 1 + random.below(random.pick([4, 20, 200, 4000]));
  return [from, Math.min(text.length, from + length)];
}

/** Changes one match of a pattern, if there is one. */
function change(text: string, random: Seeded, pattern: RegExp, to: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[random.below(found.length)];
  return one === undefined ? text : put(text, one.index, to(one[0]), one[0].length);
}

const separatorOf = (text: string): string =>
  [',', ';', '\t', '|', '<', '"', ':'].reduce((best, each) =>
    text.split(each).length > text.split(best).length ? each : best,
  );

function changeLines(text: string, random: Seeded, to: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  to(lines, random.below(lines.length));
  return lines.join('\n');
}

const number = /[-+]?\d[\d.,]*/g;

/** What is done to a file, by name. */
const edits: Readonly<Record<string, Edit>> = {
  'a byte flipped': (text, random) => {
    const at = random.below(text.length);
    return put(text, at, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(8))), 1);
  },
  'a byte of any kind': (text, random) =>
    put(text, random.below(text.length), String.fromCharCode(random.below(256)), 1),
  'something odd put in': (text, random) => put(text, random.below(text.length + 1), random.pick(odd)),
  'something odd in place of a number': (text, random) => change(text, random, number, () => random.pick(odd)),
  'something odd in place of a word': (text, random) => change(text, random, /[A-Za-z]{2,}/g, () => random.pick(odd)),
  'a stretch deleted': (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, from, '', to - from);
  },
  'a stretch doubled': (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, random.below(2) === 0 ? to : random.below(text.length), text.slice(from, to));
  },
  'a stretch many times': (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, to, text.slice(from, to).repeat(Math.min(300, Math.floor(longest / (to - from + 1)))));
  },
  'cut off': (text, random) => text.slice(0, random.below(text.length)),
  'beginning cut off': (text, random) => text.slice(random.below(text.length)),
  'a line deleted': (text, random) => changeLines(text, random, (lines, at) => lines.splice(at, 1)),
  'a line doubled': (text, random) =>
    changeLines(text, random, (lines, at) => lines.splice(random.below(lines.length), 0, lines[at] ?? '')),
  'lines swapped': (text, random) =>
    changeLines(text, random, (lines, at) => {
      const other = random.below(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }),
  'lines joined': (text, random) => change(text, random, /\r?\n/g, () => ''),
  'cells swapped': (text, random) => {
    const mark = separatorOf(text);
    return changeLines(text, random, (lines, at) => {
      const cells = (lines[at] ?? '').split(mark);
      const [one, other] = [random.below(cells.length), random.below(cells.length)];
      [cells[one], cells[other]] = [cells[other] ?? '', cells[one] ?? ''];
      lines[at] = cells.join(mark);
    });
  },
  'a cell of another line': (text, random) => {
    const mark = separatorOf(text);
    return changeLines(text, random, (lines, at) => {
      const cells = (lines[at] ?? '').split(mark);
      const place = random.below(cells.length);
      cells[place] = (lines[random.below(lines.length)] ?? '').split(mark)[place] ?? '';
      lines[at] = cells.join(mark);
    });
  },
  'a cell emptied': (text, random) => {
    const mark = separatorOf(text);
    return changeLines(text, random, (lines, at) => {
      const cells = (lines[at] ?? '').split(mark);
      cells[random.below(cells.length)] = '';
      lines[at] = cells.join(mark);
    });
  },
  'a digit changed': (text, random) => change(text, random, /\d/g, () => String(random.below(10))),
  'a number made huge': (text, random) =>
    change(text, random, number, (found) => found.replace(/\d/, `9${'0'.repeat(random.below(30))}`)),
  'a number made nothing': (text, random) => change(text, random, number, (found) => found.replace(/\d/g, '0')),
  'a sign turned': (text, random) =>
    change(text, random, number, (found) => (/^[-+]/.test(found) ? found.slice(1) : `-${found}`)),
  'a number in brackets': (text, random) => change(text, random, number, (found) => `(${found})`),
  'two numbers swapped': (text, random) => {
    const [one, other] = [random.below(1000), random.below(1000)];
    const found = [...text.matchAll(number)].map(([each]) => each);
    if (found.length === 0) return text;
    const [from, to] = [one % found.length, other % found.length];
    let place = -1;
    return text.replace(number, (each) => {
      place += 1;
      return place === from ? (found[to] ?? '') : place === to ? (found[from] ?? '') : each;
    });
  },
  'separators changed': (text, random) => text.replaceAll(separatorOf(text), random.pick([',', ';', '\t', '|'])),
  'decimal marks changed': (text) => text.replace(/(\d)\.(\d)/g, '$1,$2'),
  'line ends changed': (text, random) => text.replace(/\r?\n/g, random.pick(['\r', '\n', '\r\n', '\n\r', '\n\n'])),
  'quoted throughout': (text) => text.replace(/[^,\r\n"]+/g, '"$&"'),
  'quotes taken away': (text) => text.replaceAll('"', ''),
  'in UTF-16': (text, random) => {
    const wide = Buffer.from(`\ufeff${Buffer.from(text, 'latin1').toString('utf8')}`, 'utf16le');
    const turned = random.below(2) === 0 ? wide : wide.swap16();
    return turned.subarray(random.below(2) * 2).toString('latin1');
  },
  'read as Latin and written as UTF-8': (text) => Buffer.from(text, 'utf8').toString('latin1'),
  'with a byte order mark': (text) => `\u00ef\u00bb\u00bf${text}`,
  'letters turned large or small': (text, random) => (random.below(2) === 0 ? text.toUpperCase() : text.toLowerCase()),
  'the end of another file': (text, random, other) =>
    text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  'a stretch of another file': (text, random, other) => {
    const [from, to] = stretch(other, random);
    return put(text, random.below(text.length), other.slice(from, to), random.below(2) * (to - from));
  },
  'another file behind': (text, _, other) => text + other,
};

const names = Object.keys(edits) as [string, ...string[]];

/** What was done to a file, and what it became. */
export type Mutation = { readonly done: readonly string[]; readonly bytes: Buffer };

/** One to four edits, drawn by the seed. */
export function mutateBytes(bytes: Uint8Array, random: Seeded, other: Uint8Array): Mutation {
  const [text, otherText] = [Buffer.from(bytes).toString('latin1'), Buffer.from(other).toString('latin1')];
  const done = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3, 4]) }, () => random.pick(names));
  const mutated = done.reduce(
    (before, name) => edits[name]?.(before, random, otherText).slice(0, longest) ?? before,
    text,
  );
  return { done, bytes: Buffer.from(mutated, 'latin1') };
}
