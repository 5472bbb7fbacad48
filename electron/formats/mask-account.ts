/** An account's number with all but its last four characters hidden; null for none. Four or fewer stay as they are. */
export const maskAccount = (number: string | null): string | null =>
  number === null || number === '' ? null : number.slice(-4).padStart(number.length, 'X');
