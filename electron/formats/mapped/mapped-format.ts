import type { MappedField, SavedMapping } from '../../../shared/contract/mapping.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fits } from '../table/cell.ts';
import { fileIssue } from '../file-issue.ts';
import { meetOnce } from '../meet-once.ts';
import type { StatementBalance } from '../format.ts';
import type { WantedColumns } from '../table/map-columns.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { impliedBalances } from './implied-balance.ts';
import { mappedRows } from './mapped-rows.ts';

/** A column of the mapping's header that it makes nothing of: it must be there all the same. */
export type MappedColumn = MappedField | `also${number}`;

/** The format that a mapping makes of a table. It is recognised by every column it was made for; new ones may have come. */
export const mappedFormat = ({ id, mapping }: SavedMapping): TableFormat => ({
  id: `mapped.${id}`,
  label: mapping.name,
  kind: mapping.kind,
  institution: mapping.institution,
  timeZone: mapping.timeZone,
  versions: 'as its header says',
  checks: 'net of each row, running balance',
  columns: columnsOf(mapping),
  preambleLimit: 40,
  open: (opening: TableOpening<MappedColumn>, findings: Findings) => openMapped(mapping, opening, findings),
});

function columnsOf({ columns, header }: SavedMapping['mapping']): WantedColumns<string> {
  const fields = Object.entries(columns).map(([field, name]) => [field, { names: [name], required: true }] as const);
  const mapped = new Set(fields.map(([, { names }]) => comparableName(names[0])));
  const others = header
    .filter((name) => comparableName(name) !== '' && !mapped.has(comparableName(name)))
    .map((name, index) => [`also${index}`, { names: [name], required: true }] as const);
  return Object.fromEntries([...fields, ...others]);
}

function openMapped(
  mapping: SavedMapping['mapping'],
  opening: TableOpening<MappedColumn>,
  findings: Findings,
): TableReader {
  const { header } = opening;
  const width = header.fields.length;
  const rowOf = mappedRows(mapping, opening, findings.issue);
  const pass = meetOnce(findings);
  const balances = mapping.columns.balance === undefined ? null : impliedBalances(mapping.columns.balance);
  let records = 0;
  if (!mapping.verified) findings.issue(fileIssue('mapping_unverified', { name: mapping.name }));
  return {
    // Where the institution may be any, the name a person gave keeps two of them apart.
    account: mapping.institution === 'other_provider' || mapping.institution === 'other_bank' ? mapping.name : null,
    read: (record) => {
      // A header repeated on every page of a printed report is no row.
      if (record.fields.join('\n') === header.fields.join('\n')) return;
      records += 1;
      if (!fits(record, width)) {
        findings.issue(fileIssue('columns_count', { expected: width, found: record.fields.length }, record));
        return;
      }
      const row = rowOf(record);
      if (row === null) return;
      balances?.add(row);
      if (row.identity.startsWith('sha256:')) findings.row(row);
      else pass(row);
    },
    end: (): readonly StatementBalance[] => {
      if (records === 0) findings.issue(fileIssue('header_only', {}, { line: header.line }));
      const found = balances?.end();
      found?.issues.forEach(findings.issue);
      return mapping.kind === 'statement' ? (found?.balances ?? []) : [];
    },
  };
}
