import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitTags } from './split-tags.ts';

function split(pieces: Iterable<string>) {
  const tags: string[] = [];
  let given = 0;
  const splitter = splitTags(({ is, name, text, line }) => void tags.push(`${line} ${is} ${name} ${text}`.trim()));
  for (const piece of pieces) {
    if (splitter.fault() !== null) break;
    given += piece.length;
    splitter.push(piece);
  }
  splitter.end();
  return { tags, given, header: splitter.header(), fault: splitter.fault()?.code ?? null };
}

describe('tags and the text behind them', () => {
  test('values with and without end tags, in one line or many', () => {
    expect(split(['<A><B>1<C>2</C>\n<D/>\n</A>']).tags).toEqual([
      '1 start A',
      '1 start B 1',
      '1 start C 2',
      '1 end C',
      '2 start D',
      '2 end D',
      '3 end A',
    ]);
  });

  test('entities, CDATA, comments, processing instructions, a stray < or &', () => {
    const text =
      '<?OFX VERSION="2"?><a>x &amp; y &lt;&gt;&quot;&apos;&nbsp;&#65;&#x42; &nope; R&D <!-- no -->< 3 <![CDATA[<b>&amp;]]>';
    expect(split([text]).tags).toEqual([`1 start A x & y <>"' AB &nope; R&D < 3 <b>&amp;`]);
  });

  test('what stands before the first tag is the header', () => {
    expect(split(['OFXHEADER:100\nCHARSET:1252\n<OFX>x</OFX>junk']).header).toBe('OFXHEADER:100\nCHARSET:1252\n');
    expect(split(['<?xml version="1.0" encoding="UTF-8"?><OFX>']).header).toContain('encoding="UTF-8"');
  });

  test('characters that cannot be are left as they are written', () => {
    expect(split(['<A>&#0;&#xD800;&#9999999;']).tags).toEqual(['1 start A &#0;&#xD800;&#9999999;']);
  });

  test('however the text is cut, the tags are the same', () => {
    const text = 'H:1\n<OFX>\r\n<A>1 &amp; 2 < 3<B>4</B><!-- <X> --><C><![CDATA[a<b]]> &lt;\n</A>\n<D x="1">5</OFX>';
    const whole = split([text]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        expect(split(pieces)).toEqual(whole);
      }),
    );
  });
});

describe('hostile text', () => {
  function* endless(before: string, piece: string): Iterable<string> {
    yield before;
    for (let index = 0; index < 16_384; index += 1) yield piece;
  }

  test.each([
    ['a value', '<A>', 'a'],
    ['a tag', '<A ', 'a'],
    ['a tag’s name', '<', 'a'],
    ['a comment', '<!--', 'a'],
    ['a CDATA section', '<A><![CDATA[', 'a'],
    ['a processing instruction', '<?', 'a'],
    ['ampersands', '<A>', '&'],
    ['opening marks', '<A>', '<'],
  ])('a gigabyte in %s', (_, before, letter) => {
    const { fault, given } = split(endless(before, letter.repeat(65_536)));
    expect(fault).toBe('record_too_long');
    expect(given).toBeLessThan(3_000_000);
  });

  test('a gigabyte before the first tag is not kept', () => {
    const { header, fault } = split(Array.from({ length: 200 }, () => 'a'.repeat(65_536)));
    expect({ length: header.length, fault }).toEqual({ length: 4096, fault: null });
  });

  test.each([
    '<!DOCTYPE OFX [<!ENTITY x "lol">]><OFX>&x;</OFX>',
    '<OFX><!doctype x SYSTEM "file:///etc/passwd"></OFX>',
  ])('a document type ends it: %s', (text) => {
    const { fault, tags } = split([text]);
    expect(fault).toBe('xml_doctype');
    expect(tags.join()).not.toContain('lol');
  });
});
