import { toWire } from '../../../shared/money/wire.ts';
import type { FileIssue, NormalisedRow } from '../../formats/format.ts';
import { mappingGaps } from '../../formats/mapped/mapping-gaps.ts';
import { readInWorker } from '../../formats/read-in-worker.ts';
import { answer, type Handlers } from '../handler.ts';
import { givenFiles } from '../imports/given-files.ts';
import { shownIssue } from '../imports/shown-issue.ts';

const rowsShown = 20;
const issuesShown = 50;

/** Reads a file by a mapping and shows its first rows; nothing is kept. */
export const tryMapping: Handlers['mappings.try'] = async ({ file, mapping, references = [] }, context) => {
  const gaps = mappingGaps(mapping);
  const given = await givenFiles(context, [file]);
  if (!given.ok) return given;
  const rows: NormalisedRow[] = [];
  const issues: FileIssue[] = [];
  let rowsRead = 0;
  for (const { source } of gaps.length === 0 ? given.files : []) {
    const events = readInWorker(source, {
      worker: context.readerWorker,
      signal: context.signal,
      formatId: 'mapped.tried',
      mappings: [{ id: 'tried', mapping }],
      references,
    });
    for await (const event of events) {
      if (event.type === 'unrecognised') issues.push(event.issue);
      if (event.type !== 'rows' && event.type !== 'finished') continue;
      issues.push(...event.issues.slice(0, issuesShown - Math.min(issuesShown, issues.length)));
      if (event.type !== 'rows') continue;
      rowsRead += event.rows.length;
      rows.push(...event.rows.slice(0, rowsShown - rows.length));
    }
  }
  return answer({
    gaps: [...gaps],
    rows: rows.map((row) => ({
      line: row.line,
      raw: row.raw,
      kind: row.kind,
      occurredAt: row.occurredAt,
      valueOn: row.valueOn,
      gross: toWire(row.gross),
      fee: toWire(row.fee),
      tax: toWire(row.tax),
      net: toWire(row.net),
      method: row.method,
      reference: row.reference,
      merchantReference: row.merchantReference,
      batch: row.batch,
      balance: row.balance === null ? null : toWire(row.balance),
      description: row.description,
    })),
    rowsRead,
    issues: issues.map(shownIssue),
  });
};
