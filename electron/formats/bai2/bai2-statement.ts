import { lineFormat } from '../lines/line-format.ts';
import { joinRecords } from './join-records.ts';
import { readBaiFile } from './read-bai-file.ts';

/** A file header of version 2, whatever code it bears: a wrong one is told with its line. */
const header = /^\s*\d{2}(?:,[^,\r\n]*){7},2\s*\/?\s*(?:[\r\n]|$)/;
const properHeader = /^\s*01(?:,[^,\r\n]*){2},\d{6},/;

/** Balance reports of North American banks (Cash Management Balance Reporting Specifications, version 2). */
export const bai2Statement = lineFormat({
  id: 'bai2.statement',
  label: 'BAI2 balance and transaction report',
  kind: 'statement',
  institution: 'other_bank',
  // Its days bear no zone.
  timeZone: 'UTC',
  versions: 'version 2, several groups and accounts in a file, continuation records',
  checks:
    'totals and record counts of each account, group and file; opening + entries = closing; total credits and debits',
  recognises: (head) => header.test(head) || properHeader.test(head),
  open: (findings) => {
    const file = readBaiFile(findings);
    const records = joinRecords(file.record, findings.issue);
    return {
      read: records.read,
      end: () => {
        records.end();
        file.end();
      },
    };
  },
});
