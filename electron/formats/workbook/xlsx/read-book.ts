import { packageRelationships, isSpreadsheet, relationshipId } from './namespaces.ts';
import type { Parts } from './parts.ts';
import { onPath } from './element-path.ts';
import { damagedWorkbook } from '../workbook.ts';
import { readPart } from './read-part.ts';

/** What the workbook's own part says. */
export type Book = {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: string | null;
  readonly styles: string | null;
};

type Relationship = { readonly type: string; readonly part: string };

/** Excel itself has no limit but memory; a hundred times what anyone makes. */
const sheetLimit = 1000;

/** Reads the workbook's part and finds the parts it leads to. Sheets that are charts or macros are no tables: left out. */
export async function readBook(parts: Parts, bookPart: string): Promise<Book> {
  const relationships = await readRelationships(parts, bookPart);
  const sheets: { readonly name: string; readonly id: string | null }[] = [];
  let from1904 = false;
  const listener = onPath('workbook', isSpreadsheet, {
    open: (path, { attribute }) => {
      if (path === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (path === 'sheets/sheet') sheets.push({ name: attribute('name') ?? '', id: relationshipId(attribute) });
      if (sheets.length > sheetLimit) throw damagedWorkbook();
    },
  });
  await readPart(parts.open(bookPart), listener);
  const partOfType = (type: string): string | null =>
    [...relationships.values()].find((relationship) => relationship.type === type)?.part ?? null;
  const tables = sheets.flatMap(({ name, id }) => {
    const relationship = relationships.get(id ?? '');
    if (relationship === undefined) throw damagedWorkbook();
    return relationship.type === 'worksheet' ? { name, part: relationship.part } : [];
  });
  if (new Set(tables.map(({ part }) => part)).size !== tables.length) throw damagedWorkbook();
  return {
    from1904,
    sheets: tables,
    strings: partOfType('sharedStrings'),
    styles: partOfType('styles'),
  };
}

async function readRelationships(parts: Parts, bookPart: string): Promise<ReadonlyMap<string, Relationship>> {
  const [folder = '', file = ''] = bookPart.split('/');
  const relationships = new Map<string, Relationship>();
  const listener = onPath('Relationships', (uri) => uri === packageRelationships, {
    open: (path, { attribute }) => {
      if (path !== 'Relationship' || attribute('TargetMode') === 'External') return;
      // The types of transitional and strict workbooks end alike.
      const type = (attribute('Type') ?? '').replace(/^.*\//, '');
      relationships.set(attribute('Id') ?? '', { type, part: resolved(folder, attribute('Target') ?? '') });
    },
  });
  await readPart(parts.open(`${folder}/_rels/${file}.rels`), listener);
  return relationships;
}

/** The part a target means: within the folder, or from the root when it begins with a slash. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
