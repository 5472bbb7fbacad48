import { recordLimit } from '../../table/split-records.ts';
import { stringStore, type StringStore } from '../string-store.ts';
import { onPath } from './element-path.ts';
import { isSpreadsheet } from './namespaces.ts';
import type { Parts } from './parts.ts';
import { damagedWorkbook } from '../workbook.ts';
import { readPart } from './read-part.ts';
import { unescapeText } from './shared-text.ts';

/** Reads the texts that cells share: plain ones and the runs of rich ones; how they are pronounced is left out. */
export async function readStrings(parts: Parts, part: string | null): Promise<StringStore> {
  const strings = stringStore();
  if (part === null) return strings;
  let text = '';
  const listener = onPath('sst', isSpreadsheet, {
    open: (path) => {
      if (path === 'si') text = '';
    },
    text: (path, piece) => {
      if (path !== 'si/t' && path !== 'si/r/t') return;
      text += piece;
      if (text.length > recordLimit) throw damagedWorkbook();
    },
    close: (path) => {
      if (path === 'si') strings.add(unescapeText(text));
    },
  });
  await readPart(parts.open(part), listener);
  return strings;
}
