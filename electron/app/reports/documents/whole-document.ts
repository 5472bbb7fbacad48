import type { ReportDocument, ReportWanted } from '../../../../shared/contract/report-document.ts';
import { addMonths, monthOf, type Month } from '../../../../shared/kernel/local-date.ts';
import { chainHead } from '../../../store/ledger/chain.ts';
import { listImports } from '../../../store/imports/imports-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { listClosedPeriods } from '../../../store/periods/periods-table.ts';
import type { OpenContext } from '../../handler.ts';
import { monthStates } from '../../periods/month-states.ts';
import { todayOf } from '../../matching/today-of.ts';
import { documentMakers } from './document-makers.ts';

/** As many files as a page names. */
const filesNamed = 200;

/** A report with the head that all of them have: whose, of which days, as of when, from which files, and the chain's last link. */
export function wholeDocument(wanted: ReportWanted, merchant: MerchantRecord, context: OpenContext): ReportDocument {
  const { reader } = context.workspace;
  const now = context.clock();
  const body = documentMakers[wanted.kind]({ context, merchant, wanted, today: todayOf(merchant, now) });
  const closed = new Map(
    listClosedPeriods(reader, merchant.id).map(({ month, snapshotHash }) => [month, snapshotHash]),
  );
  const stateOf = monthStates(reader, merchant.id);
  const files = listImports(reader, merchant.id).filter(({ undoneAt }) => undoneAt === null);
  const head = chainHead(reader);
  return {
    kind: wanted.kind,
    merchant: { id: merchant.id, name: merchant.name },
    from: wanted.from,
    to: wanted.to,
    zone: wanted.zone ?? merchant.zone,
    asOf: new Date(now).toISOString(),
    sample: context.session.status().demo,
    months: monthsWithin(monthOf(wanted.from), monthOf(wanted.to)).map((month) => ({
      month,
      state: stateOf(month),
      snapshotHash: closed.get(month) ?? null,
    })),
    files: files.slice(0, filesNamed).map(({ fileName, sha256, importedAt }) => ({
      name: fileName,
      sha256,
      importedAt: new Date(importedAt).toISOString(),
    })),
    filesBeyond: Math.max(0, files.length - filesNamed),
    chain: { links: head?.seq ?? 0, hash: head?.hash ?? '' },
    ...body,
  };
}

function monthsWithin(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
