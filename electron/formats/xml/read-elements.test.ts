import { describe, expect, test } from 'vitest';
import { readElements } from './read-elements.ts';

/** Hears a text in pieces: what was opened, what was read, and why it broke off. */
function hear(pieces: Iterable<string>) {
  const opened: string[] = [];
  let characters = 0;
  let given = 0;
  const reading = readElements({
    open: ({ local }) => void opened.push(local),
    close: () => {},
    text: (text) => void (characters += text.length),
  });
  for (const piece of pieces) {
    if (reading.fault() !== null) break;
    given += piece.length;
    reading.push(piece);
  }
  reading.end();
  return { opened, characters, given, fault: reading.fault()?.code ?? null };
}

function* repeated(before: string, piece: string, times: number, after = ''): Iterable<string> {
  yield before;
  for (let index = 0; index < times; index += 1) yield piece;
  yield after;
}

const gigabyte = 16_384;
const piece = 'a'.repeat(65_536);

describe('nothing is expanded or fetched', () => {
  test('billion laughs', () => {
    const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const { fault, opened, characters } = hear([
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]><a>&l10;</a>`,
    ]);
    expect({ fault, opened, characters }).toEqual({ fault: 'xml_doctype', opened: [], characters: 0 });
  });

  test.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'xml_doctype'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]><a/>', 'xml_doctype'],
    ['an external subset', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>', 'xml_doctype'],
    ['a document type and nothing else', '<!DOCTYPE html><html><body>x</body></html>', 'xml_doctype'],
    ['an entity nobody declared', '<a>&x;</a>', 'xml_malformed'],
    ['a document type inside the root', '<a><!DOCTYPE b></a>', 'xml_malformed'],
    ['a lower-case one, which XML has not', '<!doctype a><a/>', 'xml_malformed'],
  ])('%s', (_, text, code) => {
    const { fault, characters } = hear([text]);
    expect({ fault, characters }).toEqual({ fault: code, characters: 0 });
  });

  test('a document type without an end', () => {
    const { fault, given } = hear(repeated('<!DOCTYPE a [', '<!ENTITY a "b">'.repeat(4000), gigabyte));
    expect(fault).toBe('record_too_long');
    expect(given).toBeLessThan(2_000_000);
  });

  test('an include, a schema and a style sheet are names like any other', () => {
    const text =
      '<?xml-stylesheet href="http://localhost/x.xsl" type="text/xsl"?><a xmlns:xi="http://www.w3.org/2001/XInclude"' +
      ' xmlns:s="http://www.w3.org/2001/XMLSchema-instance" s:schemaLocation="x http://localhost/x.xsd"><xi:include href="/etc/passwd"/></a>';
    expect(hear([text])).toMatchObject({ fault: null, opened: ['a', 'include'], characters: 0 });
  });
});

describe('nothing grows without end', () => {
  test('200,000 elements deep', () => {
    const { fault, opened } = hear(repeated('', '<a>'.repeat(1000), 200));
    expect(fault).toBe('xml_too_complex');
    expect(opened).toHaveLength(64);
  });

  test('all names of a path in one piece: still none is heard beyond the limit', () => {
    const { fault, opened } = hear(['<a>'.repeat(200_000)]);
    expect({ fault, heard: opened.length }).toEqual({ fault: 'xml_too_complex', heard: 64 });
  });

  test.each([
    ['an attribute', '<a b="'],
    ['an attribute’s name', '<a '],
    ['an element’s name', '<'],
    ['a text', '<a>'],
    ['a comment', '<a><!-- '],
    ['a CDATA section', '<a><![CDATA['],
    ['a processing instruction', '<?x '],
    ['a processing instruction’s name', '<?'],
    ['an end tag', '<a></a'],
    ['an entity', '<a>&'],
    ['a namespace', '<a xmlns="'],
    ['what is no XML at all', ''],
  ])('a gigabyte in %s', (_, before) => {
    const { fault, given } = hear(repeated(before, piece, gigabyte));
    expect(fault === 'record_too_long' || fault === 'xml_malformed').toBe(true);
    expect(given).toBeLessThan(2_000_000);
  });

  test('space without end before the root, inside a tag, and behind the root', () => {
    for (const before of ['', '<a ', '<a/>']) {
      const { fault, given } = hear(repeated(before, ' '.repeat(65_536), gigabyte));
      expect(fault).toBe('record_too_long');
      expect(given).toBeLessThan(2_000_000);
    }
  });

  test('a thousand attributes', () => {
    const many = Array.from({ length: 1000 }, (_, n) => `a${n}="x"`).join(' ');
    expect(hear([`<a ${many}/>`]).fault).toBe('xml_too_complex');
  });

  test('a hundred thousand short comments and processing instructions are passed over', () => {
    const { fault, opened } = hear(repeated('<a>', '<!-- --><?x y?>'.repeat(1000), 100, '</a>'));
    expect({ fault, opened }).toEqual({ fault: null, opened: ['a'] });
  });
});

describe('names that are traps in JavaScript', () => {
  test('attributes and prefixes called __proto__ or constructor are names like any other', () => {
    const seen: (string | null)[] = [];
    const reading = readElements({
      open: (element) => void seen.push(element.attribute('__proto__'), element.attribute('toString'), element.uri),
      close: () => {},
      text: () => {},
    });
    reading.push('<a __proto__="x"/>');
    reading.end();
    expect(seen).toEqual(['x', null, '']);
    expect(reading.fault()).toBeNull();
    expect(hear(['<constructor:a/>']).fault).toBe('xml_malformed');
    expect(hear(['<__proto__:a/>']).fault).toBe('xml_malformed');
    expect(hear(['<a hasOwnProperty:b="x"/>']).fault).toBe('xml_malformed');
  });
});

describe('broken files', () => {
  test.each([
    ['a tag closed by another', '<a><b></a></b>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a prefix nobody declared', '<x:a/>'],
    ['a file cut short', '<a><b>1</b>'],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>text'],
    ['a character XML has not', '<a>\u0000</a>'],
    ['a character written that XML has not', '<a>&#0;</a>'],
    ['nothing', ''],
  ])('%s is one issue', (_, text) => {
    expect(hear([text]).fault).toBe('xml_malformed');
  });

  test('nothing is heard after the fault, however the pieces are cut', () => {
    const text = `<a><b>1</b>${'<c/>'.repeat(10)}</x>${'<d/>'.repeat(10_000)}`;
    const whole = hear([text]);
    const cut = hear(Array.from(text));
    expect(whole.opened).toEqual(['a', 'b', ...Array.from({ length: 10 }, () => 'c')]);
    expect(cut.opened).toEqual(whole.opened);
  });
});
