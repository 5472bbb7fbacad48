/** A word of a cell as it is compared: case, full-width letters and spaces around make no difference. */
export const comparableWord = (word: string): string => word.normalize('NFKC').trim().toLowerCase();
