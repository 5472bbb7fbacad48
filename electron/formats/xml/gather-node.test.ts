import { describe, expect, test } from 'vitest';
import { gatherNode, type GatheringWish } from './gather-node.ts';
import { readElements } from './read-elements.ts';
import { attributeOf, compactXml, nodeAt, nodesAt, textAt, type XmlNode } from './xml-node.ts';

/** Gathers each child of the root. */
function gather(text: string, wish: Partial<GatheringWish> = {}): (XmlNode | 'too_long')[] {
  const found: (XmlNode | 'too_long')[] = [];
  const gathering = gatherNode({ limit: 10_000, ...wish });
  let depth = 0;
  const reading = readElements({
    open: (element) => {
      depth += 1;
      if (depth > 1) gathering.open(element);
    },
    text: gathering.text,
    close: () => {
      depth -= 1;
      const whole = depth > 0 ? gathering.close() : null;
      if (whole !== null) found.push(whole);
    },
  });
  reading.push(text);
  reading.end();
  expect(reading.fault()).toBeNull();
  return found;
}

const one = (text: string, wish?: Partial<GatheringWish>): XmlNode => {
  const [node] = gather(text, wish);
  if (node === undefined || node === 'too_long') throw new Error('nothing gathered');
  return node;
};

describe('one element held whole', () => {
  const node = one('<r><n a="1" b="2">\n <x>1 &amp; 2</x>\n <y><x>3</x><x> 4 </x></y></n></r>', { attributes: ['a'] });

  test('its parts are found by their path', () => {
    expect(textAt(node, 'x')).toBe('1 & 2');
    expect(nodesAt(node, 'y', 'x').map(({ text }) => text)).toEqual(['3', '4']);
    expect(nodeAt(node, 'y', 'z')).toBeNull();
    expect(textAt(node, 'y', 'z', 'x')).toBe('');
    expect([attributeOf(node, 'a'), attributeOf(node, 'b')]).toEqual(['1', '']);
    expect(nodeAt(node, 'y')?.line).toBe(3);
  });

  test('its text is compact, and XML again', () => {
    expect(compactXml(node)).toBe('<n a="1"><x>1 &amp; 2</x><y><x>3</x><x>4</x></y></n>');
    expect(compactXml(one(`<r>${compactXml(node)}</r>`, { attributes: ['a'] }))).toBe(compactXml(node));
    expect(compactXml(one('<r><e/></r>'))).toBe('<e/>');
  });

  test('what is of another vocabulary is left out with all inside it', () => {
    const other = one('<r xmlns="u"><n><o:a xmlns:o="v"><b>1</b></o:a><b>2</b></n></r>');
    expect(compactXml(other)).toBe('<n><b>2</b></n>');
  });

  test('card numbers are masked even where a comment cuts them in two', () => {
    expect(one('<r><n>4111 1111 <!-- -->1111 1111</n></r>').text).toBe('4111 11** **** 1111');
    expect(attributeOf(one('<r><n a="4111111111111111"/></r>', { attributes: ['a'] }), 'a')).toBe('411111******1111');
  });
});

describe('the limit', () => {
  test('what is too long is told once it ends, and the next is read', () => {
    const [first, second] = gather(`<r><n><x>${'a'.repeat(11_000)}</x><y>1</y></n><n>2</n></r>`);
    expect(first).toBe('too_long');
    expect(second).toMatchObject({ text: '2' });
  });

  test('many small elements weigh, too', () => {
    expect(gather(`<r><n>${'<x/>'.repeat(200)}</n></r>`)).toEqual(['too_long']);
  });

  test('what is taken out does not', () => {
    const taken: string[] = [];
    const take = (node: XmlNode): boolean => node.local === 'x' && taken.push(node.text) > 0;
    const node = one(`<r><n>${'<x>1<z/></x>'.repeat(200)}<y/></n></r>`, { take });
    expect(taken).toHaveLength(200);
    expect(node.children.map(({ local }) => local)).toEqual(['y']);
  });
});
