import { describe, expect, test } from 'vitest';
import { cardsIn, plantedCards, type PlantedCard } from '../testing/planted-cards.ts';
import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';
import { formats } from './formats.ts';
import { readFile } from './read-file.ts';
import { allSamples } from './testing/all-samples.ts';
import { packAsPage, packAsTable, packInArchive } from './testing/pack-sample.ts';
import { seeded, type Seeded } from './testing/seeded.ts';

const full = process.env['NIKASH_TEST_SIZE'] === 'full';
const placesInEach = full ? 400 : 16;

/** Whatever stands between two separators of any format and is not a number: names, narrations, references, codes. */
const cell = /(?<=^|[,;\t|">:~{}\r\n])[^,;\t|"<>:~{}\r\n]*\p{L}[^,;\t|"<>:~{}\r\n]*/gu;

/** The text with the card in place of a cell, or behind what it says. */
function planted(text: string, card: PlantedCard, random: Seeded): string {
  const cells = [...text.matchAll(cell)];
  const chosen = cells[random.below(Math.max(1, cells.length))];
  if (chosen === undefined) return text;
  const after = chosen.index + chosen[0].length;
  const kept = random.below(3) === 0 ? '' : `${chosen[0]} `;
  return `${text.slice(0, chosen.index)}${kept}${card.written}${text.slice(after)}`;
}

const texts = allSamples()
  .filter(({ bytes }) => !bytes.includes(0) && !bytes.subarray(0, 2).equals(Buffer.from('PK')))
  .map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));

/** All that reading a file gives to anybody, as one text. */
async function allThatIsRead(
  bytes: Uint8Array,
): Promise<{ readonly said: string; readonly formats: readonly string[] }> {
  const events: unknown[] = [];
  const recognised: string[] = [];
  for await (const event of readFile({ name: 'file.csv', bytes }, { currency: 'EUR' })) {
    events.push(event);
    if (event.type === 'recognised') recognised.push(event.format);
  }
  return {
    said: JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    formats: recognised,
  };
}

describe('a card number in a file of any format', () => {
  const tally = { read: 0, masked: 0, formats: new Set<string>() };

  test('goes no further than the reader, wherever it stands', { timeout: 3_600_000 }, async () => {
    const left: unknown[] = [];
    for (const [at, { name, text }] of texts.entries()) {
      const random = seeded(at + 1);
      for (let place = 0; place < placesInEach; place += 1) {
        const card = plantedCards[random.below(plantedCards.length)] ?? plantedCards[0];
        if (card === undefined) throw new Error('there are cards');
        const file = planted(text, card, random);
        const plain = Buffer.from(file);
        const bytes = [
          plain,
          plain,
          plain,
          packAsTable(plain, random),
          packAsPage(plain),
          packInArchive(plain, random, plain),
        ][random.below(6)];
        const read = await allThatIsRead(bytes ?? plain);
        tally.read += 1;
        if (/\d{4,6}[ -]?\d{0,2}\*|[০-৯]\*|[०-९]\*/.test(read.said)) tally.masked += 1;
        for (const format of read.formats) tally.formats.add(format);
        const found = cardsIn(read.said);
        // What was in the sample before, or grew together by taking all spaces away, was not planted.
        if (found.includes(card.digits) && !cardsIn(text).includes(card.digits)) left.push([name, place, card.written]);
      }
    }
    expect(left).toEqual([]);
  });

  test('was really there: every format was read with one, and most came out masked', () => {
    expect(formats.map(({ id }) => id).filter((id) => !tally.formats.has(id))).toEqual([]);
    expect(tally.masked / tally.read).toBeGreaterThan(0.3);
  });
});

test('the search finds every planted number as it is written, and none that is masked', () => {
  for (const { digits, written } of plantedCards) {
    expect(cardsIn(`POS ${written} SHOP`)).toEqual([digits]);
    expect(cardsIn(maskCardNumbers(`POS ${written} SHOP`))).toEqual([]);
  }
});

describe('a number that a file hides', () => {
  const digits = '4111111111111111';
  const escaped = [...'৪১১১১১১১১১১১১১১১']
    .map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

  test.each([
    ['as escapes of Bengali digits', escaped],
    ['behind the escape of a line break', `note\\n${digits}`],
    ['with a digit as an escape', `\\u0034${digits.slice(1)}`],
    ['in the name of a member', `x","${digits}":"y`],
  ])('in JSON %s is masked, in the raw text too', async (_, inside) => {
    const sample = texts.find(({ name }) => name === 'payu-settlement/samples/range.json')?.text ?? '';
    const file = sample
      .replace('"mode":"CC"', `"mode":"CC","note":"${inside}"`)
      .replace('"mode": "CC"', `"mode": "CC", "note": "${inside}"`);
    expect(file).not.toBe(sample);
    const { said, formats: found } = await allThatIsRead(Buffer.from(file));
    expect(found).toEqual(['payu.settlement']);
    expect(cardsIn(JSON.stringify(JSON.parse(said)))).toEqual([]);
    expect(said.toLowerCase()).not.toContain(escaped.slice(3));
  });

  test.each([
    '4111 1111?211111 1111',
    '4111 11?2111 1111 1111',
    '4111-1111-\r\n1111-1111',
    '41111111\r\n11111111',
    '5555555555554444 4111111\r\n111111111',
  ])('in a bank’s broken line is masked once it is joined: %j', async (inside) => {
    const sample = texts.find(({ name }) => name === 'mt940/samples/german-pages.sta')?.text ?? '';
    const file = sample.replace('Rechnung 471 vom 30.12.', `Karte ${inside} `);
    expect(file).not.toBe(sample);
    const { said, formats: found } = await allThatIsRead(Buffer.from(file));
    expect(found.length).toBeGreaterThan(0);
    const plain = said.replaceAll(/\?2\d|\\[rn]/g, '');
    expect(cardsIn(plain)).toEqual([]);
    expect(plain).toMatch(/4111.{0,3}11.{0,2}\*/);
  });
});
