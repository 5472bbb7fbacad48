import { fileIssue } from '../file-issue.ts';
import type { AmountUnit } from '../how-to-read.ts';
import { meetOnce } from '../meet-once.ts';
import { awaitDecimals } from '../table/await-decimals.ts';
import { readMoments } from '../table/read-moment.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableFormat, TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import { indiaZone } from './india-time.ts';
import { normaliseRecon } from './normalise-recon.ts';
import { reconColumns, type ReconField } from './recon-field.ts';
import { settlementBatches } from './settlement-batches.ts';
import { tableEntries } from './table-entry.ts';

/** Day first throughout; a workbook's cells come year first. */
const timesOf = (form: string) => ({
  read: readMoments(
    ['dd/MM/yyyy HH:mm:ss', 'dd/MM/yyyy', 'dd-MM-yyyy HH:mm:ss', 'dd-MM-yyyy', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-dd'],
    indiaZone,
  ),
  form,
});

/**
 * The dashboard's older combined report. Files in rupees and files in paise are both known, and `fee` with and without
 * the tax on it: decimals tell the one, the rows' own arithmetic the other. It lists the settlements themselves among
 * the rows ("all transactions and settlements made"): those lumps are the sum of rows that say so by `settlement_id`.
 */
const combinedIn = (unit: AmountUnit | null): TableFormat<ReconField> => ({
  id: 'razorpay.combined',
  label: 'Razorpay combined report',
  kind: 'settlement',
  institution: 'razorpay',
  timeZone: indiaZone,
  versions: '26 columns, amounts in rupees or paise (a file without any decimals is asked about)',
  checks: 'credit − debit of each row against amount, fee and tax, one row for each id',
  columns: reconColumns,
  preambleLimit: 10,
  open: (opening, findings) => openReport(opening, findings, unit),
  inUnit: combinedIn,
});

export const razorpayCombined = combinedIn(null);

function openReport(opening: TableOpening<ReconField>, findings: Findings, said: AmountUnit | null): TableReader {
  const { places, header } = opening;
  const { nameOf, entryOf } = tableEntries(opening);
  const batches = settlementBatches(meetOnce(findings), findings.issue);
  const waiting = awaitDecimals(
    [places.amount, places.fee, places.tax, places.debit, places.credit],
    (unit) => {
      const normalise = normaliseRecon(
        {
          nameOf,
          unit,
          fee: 'told by the figures',
          times: timesOf('dd/MM/yyyy HH:mm:ss'),
          settledTimes: timesOf('dd-MM-yyyy'),
          lumps: new Set(['settlement']),
        },
        findings.issue,
      );
      return (record) => {
        const found = normalise(entryOf(record));
        if (found !== null) batches.take(found);
      };
    },
    said,
    () => findings.issue(fileIssue('unit_uncertain', {}, { line: header.line, column: nameOf('amount') })),
  );
  return readWholeRecords(opening, findings.issue, {
    account: null,
    read: waiting.read,
    end: () => {
      waiting.end();
      batches.end();
      return [];
    },
  });
}
