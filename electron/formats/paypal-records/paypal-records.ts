import type { AmountUnit } from '../how-to-read.ts';
import type { Separator } from '../table/split-records.ts';
import type { TextFormat } from '../text/text-format.ts';
import { splitMasked } from './split-masked.ts';
import { readReport } from './read-report.ts';

/**
 * PayPal's settlement report (STL) and transaction detail report (TRR), as they come by SFTP: records of several types, a
 * section for each account, footers with totals for each currency. PayPal keeps what it collects until it is withdrawn, so
 * no row is settled in a batch.
 */
const paypalRecordsIn = (unit: AmountUnit | null): TextFormat => ({
  id: 'paypal.records',
  label: 'PayPal settlement or transaction detail report (STL, TRR)',
  kind: 'settlement',
  institution: 'paypal',
  timeZone: 'America/Los_Angeles',
  versions: 'comma- or tab-separated, sections of several accounts; of currencies without decimals the unit is asked',
  checks: 'totals and counts of every section and of the report, balances of each currency',
  recognises: (head) => separatorOf(head) !== null && isReport(head),
  open: (findings) => {
    const report = readReport(findings, unit);
    let begun = '';
    let splitter: ReturnType<typeof splitMasked> | null = null;
    return {
      push: (text) => {
        begun += text;
        const separator = separatorOf(begun);
        if (splitter === null && separator !== null) splitter = splitMasked(separator, findings.issue);
        if (splitter === null) return;
        splitter.push(begun).forEach(report.read);
        begun = '';
      },
      end: () => {
        splitter?.end().forEach(report.read);
        report.end();
      },
    };
  },
  inUnit: paypalRecordsIn,
});

export const paypalRecords = paypalRecordsIn(null);

const start = /^\s*"?RH"?([,\t])/;

const separatorOf = (head: string): Separator | null => {
  const mark = start.exec(head)?.[1];
  return mark === ',' || mark === '\t' ? mark : null;
};

/** Other reports of PayPal have the same record types; only these two have event codes, or no body at all. */
const isReport = (head: string): boolean =>
  /^"?CH"?[,\t]/m.test(head) ? /transaction\s+event\s+code/i.test(head) : /^"?SF"?[,\t]"?[A-Z]{3}"?[,\t]/m.test(head);
