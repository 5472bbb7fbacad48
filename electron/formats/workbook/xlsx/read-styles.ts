import { builtInFormat, formatOfCode, type NumberFormat } from '../number-format.ts';
import { onPath } from './element-path.ts';
import { isSpreadsheet } from './namespaces.ts';
import type { Parts } from './parts.ts';
import { damagedWorkbook } from '../workbook.ts';
import { readPart } from './read-part.ts';

/** Excel allows 65,490 styles of cells. */
const styleLimit = 65_536;

/** Reads what the number of a cell stands for, by the number of the cell's style. */
export async function readStyles(parts: Parts, part: string | null): Promise<readonly NumberFormat[]> {
  const styles: number[] = [];
  const codes = new Map<number, NumberFormat>();
  if (part === null) return [];
  const listener = onPath('styleSheet', isSpreadsheet, {
    open: (path, { attribute }) => {
      const id = Number.parseInt(attribute('numFmtId') ?? '0', 10);
      if (path === 'numFmts/numFmt') codes.set(id, formatOfCode(attribute('formatCode') ?? ''));
      if (path === 'cellXfs/xf') styles.push(id);
      if (styles.length > styleLimit || codes.size > styleLimit) throw damagedWorkbook();
    },
  });
  await readPart(parts.open(part), listener);
  return styles.map((id) => codes.get(id) ?? builtInFormat(id));
}
