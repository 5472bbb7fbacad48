import { useMemo } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { EditingProps } from './editing.ts';
import { fieldsOf } from './mapping-draft.ts';
import { readingColumns } from './reading-columns.tsx';
import { rawRow } from './table-cells.ts';
import type { Trial } from './use-trial.ts';

type ReadingTableProps = Pick<EditingProps, 'draft' | 'table'> & { readonly rows: Trial['rows'] };

/** The first rows: each value as it was read, over the cells it was read from. */
export function ReadingTable({ draft, table, rows }: ReadingTableProps) {
  const speech = useSpeech();
  const { labels, voice } = speech;
  const columns = useMemo(() => readingColumns(draft, rows, speech), [draft, rows, speech]);
  const asked = new Set(fieldsOf(draft));
  return (
    <table className="nk-table nk-reading-table" aria-label={labels.mappings.read}>
      <thead>
        <tr>
          <th scope="col">{labels.mappings.line}</th>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" className={align === 'end' ? 'nk-end' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const raw = rawRow(table, draft.header, row);
          return (
            <tr key={`${row.line} ${row.raw}`}>
              <th scope="row">{voice.number(row.line)}</th>
              {columns.map(({ id, align, fields, value }, place) => (
                <td key={id} className={align === 'end' ? 'nk-end' : undefined}>
                  <div>{value(row)}</div>
                  <div className="nk-reading-raw">
                    {raw === null
                      ? // Not among the first records: the whole text stands once, under the first value.
                        place === 0
                        ? row.raw
                        : ''
                      : fields
                          .filter((field) => asked.has(field))
                          .map((field) => raw(draft.columns[field]))
                          .filter((cell) => cell !== '')
                          .join(' ')}
                  </div>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
