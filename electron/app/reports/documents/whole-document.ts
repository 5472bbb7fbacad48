import type { ReportDocument, ReportWanted } from '../../../../shared/contract/report-document.ts';
import { chainHead } from '../../../store/ledger/chain.ts';
import { listImports } from '../../../store/imports/imports-table.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { isSampleMerchant } from '../../../store/merchants/sample-merchant.ts';
import { listClosedPeriods } from '../../../store/periods/periods-table.ts';
import { importsInRange } from '../../../store/reports/files-in-range.ts';
import type { OpenContext } from '../../handler.ts';
import { monthStates } from '../../periods/month-states.ts';
import { todayOf } from '../../matching/today-of.ts';
import { documentMakers } from './document-makers.ts';
import { monthsTouched } from './whole-months.ts';

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
  const within = importsInRange(reader, merchant.id, wanted.from, wanted.to);
  const files = listImports(reader, merchant.id).filter(({ seq, undoneAt }) => undoneAt === null && within.has(seq));
  const head = chainHead(reader);
  return {
    kind: wanted.kind,
    merchant: { id: merchant.id, name: merchant.name },
    from: wanted.from,
    to: wanted.to,
    zone: wanted.zone ?? merchant.zone,
    asOf: new Date(now).toISOString(),
    sample: context.session.status().demo || isSampleMerchant(reader, merchant.id),
    months: monthsTouched(wanted).map((month) => ({
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
