import type { MappedTable } from '../../../shared/contract/mappings.ts';
import type { TableLook } from '../../formats/format.ts';
import { presets } from '../../formats/mapped/presets.ts';
import { suggestMapping } from '../../formats/mapped/suggest-mapping.ts';
import { readInWorker } from '../../formats/read-in-worker.ts';
import { answer, type Handlers } from '../handler.ts';
import { givenFiles } from '../imports/given-files.ts';

/** Shows the table in a file, whatever format it may be of, and how it might be read. */
export const lookAtFile: Handlers['mappings.look'] = async ({ file, headerAt, preset }, context) => {
  const given = await givenFiles(context, [file]);
  if (!given.ok) return given;
  let table: TableLook | null = null;
  for (const { source } of given.files) {
    // By a format that is none, so that the file is looked at and not read.
    const events = readInWorker(source, {
      worker: context.readerWorker,
      signal: context.signal,
      formatId: 'mapped.none',
    });
    for await (const event of events) if (event.type === 'unrecognised') table = event.table;
  }
  if (table === null) return answer({ table: null, suggestion: null, asks: [] });
  const shown: MappedTable = {
    ...table,
    headerAt: Math.min(headerAt ?? table.headerAt, table.records.length - 1),
    records: table.records.map(({ line, fields }) => ({ line, fields: [...fields] })),
  };
  const suggested = suggestMapping(shown, presets.find(({ id }) => id === preset) ?? null);
  return answer({ table: shown, suggestion: suggested.mapping, asks: [...suggested.asks] });
};
