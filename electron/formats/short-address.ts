/** No word of a sentence is as long as the shortest address of a chain (Bitcoin: 26 characters). */
const address = /(?<![\p{L}\p{N}])(?:0x)?[A-Za-z0-9]{26,}(?![\p{L}\p{N}])/gu;
const email = /[^\s@<>()]+@[^\s@<>()]+/g;

/** An address by its first and last four characters, which is enough to know it again and says less of whose it is. */
export const shortAddress = (text: string): string =>
  text.length <= 12 ? text : `${text.slice(0, 4)}…${text.slice(-4)}`;

/** A remark with its addresses shortened and its e-mail addresses taken out. */
export const shortenAddresses = (text: string): string =>
  text
    .replace(email, '…')
    .replace(address, (found) => shortAddress(found))
    .replace(/\s+/g, ' ')
    .trim();
