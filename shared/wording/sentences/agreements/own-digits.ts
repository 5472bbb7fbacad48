/** Digits of a text that is no number, such as the end of a card's, in the reader's own script. */
export const ownDigits = (text: string, number: (value: number) => string): string =>
  text.replaceAll(/\d/g, (digit) => number(Number(digit)));
