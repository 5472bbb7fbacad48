/** A card number as it is planted, and its digits alone, by which it is searched for. */
export type PlantedCard = { readonly digits: string; readonly written: string };

/** Test numbers of the networks, of every length: none of them is anybody's. */
const numbers: readonly (readonly string[])[] = [
  ['4111', '1111', '1111', '1111'],
  ['5555', '5555', '5555', '4444'],
  ['2223', '0031', '2200', '3222'],
  ['3782', '822463', '10005'],
  ['3056', '930902', '5904'],
  ['6011', '1111', '1111', '1117'],
  ['3530', '1113', '3330', '0000'],
  ['6074', '8199', '0000', '4939'],
  ['5085', '3900', '0000', '0002'],
  ['6200', '0000', '0000', '0005'],
  ['6759', '6498', '2643', '8453'],
  ['4000', '0000', '0000', '0000', '006'],
];

/** Latin, Bengali and Devanagari. */
const zeros = [0x30, 0x09e6, 0x0966] as const;
const joints = ['', ' ', '-'] as const;

const inScript = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCharCode(zero + Number(digit))).join('');

/** Every number in the three scripts' digits, in one piece, with spaces and with hyphens. */
export const plantedCards: readonly PlantedCard[] = numbers.flatMap((groups) =>
  zeros.flatMap((zero) =>
    joints.map((joint) => ({
      digits: groups.join(''),
      written: groups.map((group) => inScript(group, zero)).join(joint),
    })),
  ),
);

const all = [...new Set(plantedCards.map(({ digits }) => digits))];

/** The card numbers in a text, whatever script and grouping they are written in. */
export function cardsIn(text: string): readonly string[] {
  const plain = text
    .replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replaceAll(/[\s\u00a0\-\u2010-\u2013+]|%20/g, '');
  return all.filter((digits) => plain.includes(digits));
}
