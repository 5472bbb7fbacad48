import type { OpenFile } from '../../file-bytes.ts';
import type { TableRecord } from '../../table/split-records.ts';
import { recordLimit } from '../../table/split-records.ts';
import { gatherRows } from '../gather-row.ts';
import type { ElementListener, XmlElement } from '../../xml/read-elements.ts';
import { cellPlace, columnsEnd, rowLimit, rowNumber } from './cell-place.ts';
import { cellText, type CellContext } from './cell-text.ts';
import { onPath } from './element-path.ts';
import { isSpreadsheet } from './namespaces.ts';
import { damagedWorkbook } from '../workbook.ts';
import { pushPart } from './read-part.ts';

/** Reads a sheet's rows as they come out of its part. @throws FileFault where the sheet is damaged. */
export async function* readSheetRows(
  file: OpenFile,
  context: CellContext,
): AsyncGenerator<TableRecord, void, undefined> {
  const ready: TableRecord[] = [];
  for await (const rows of pushPart(file, listenToRows(context, ready), ready)) yield* rows;
}

/** Puts each row with something in it among the ready ones. */
function listenToRows(context: CellContext, ready: TableRecord[]): ElementListener {
  const gathered = gatherRows();
  let row = 0;
  let column = -1;
  let type = 'n';
  let style: string | null = null;
  let value = '';

  const openRow = ({ attribute }: XmlElement): void => {
    const stated = attribute('r');
    const number = stated === null ? row + 1 : rowNumber(stated);
    // Rows that go back would overwrite what was read.
    if (number === null || number <= row || number > rowLimit) throw damagedWorkbook();
    row = number;
    column = -1;
  };

  const openCell = ({ attribute }: XmlElement): void => {
    const stated = attribute('r');
    const place = stated === null ? { column: column + 1, row } : cellPlace(stated);
    if (place === null || place.row !== row || place.column >= columnsEnd) throw damagedWorkbook();
    column = place.column;
    type = attribute('t') ?? 'n';
    style = attribute('s');
    value = '';
  };

  const closeCell = (): void => {
    if (value === '') return;
    if (gathered.has(column)) throw damagedWorkbook();
    gathered.put(column, cellText({ type, style, value }, context));
  };

  return onPath('worksheet', isSpreadsheet, {
    open: (path, element) => {
      if (path === 'sheetData/row') openRow(element);
      else if (path === 'sheetData/row/c') openCell(element);
    },
    text: (path, text) => {
      // The value, an inline text, or the runs of one; never the formula or how a text is pronounced.
      const isValue =
        type === 'inlineStr'
          ? path === 'sheetData/row/c/is/t' || path === 'sheetData/row/c/is/r/t'
          : path === 'sheetData/row/c/v';
      if (isValue && value.length <= recordLimit) value += text;
    },
    close: (path) => {
      if (path === 'sheetData/row/c') closeCell();
      if (path !== 'sheetData/row') return;
      const record = gathered.take(row);
      if (record !== null) ready.push(record);
    },
  });
}
