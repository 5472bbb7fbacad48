export const rowLimit = 1_048_576;
/** XFD. */
export const columnsEnd = 16_384;

export type CellPlace = { readonly column: number; readonly row: number };

/** The place that a reference like `AB12` names, its column from 0, its row from 1; null for anything else. */
export function cellPlace(reference: string): CellPlace | null {
  let at = 0;
  let column = 0;
  for (; at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const row = rowNumber(reference.slice(at));
  return at === 0 || row === null || column > columnsEnd ? null : { column: column - 1, row };
}

/** The number of a row, null for anything that is none. */
export function rowNumber(text: string): number | null {
  if (!/^[1-9]\d{0,6}$/.test(text)) return null;
  const row = Number.parseInt(text, 10);
  return row <= rowLimit ? row : null;
}
