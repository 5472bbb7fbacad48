import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import type { InstitutionId } from '../../../../shared/catalogue/institutions.ts';
import type { FeeAuditLine } from '../../../../shared/contract/fees.ts';
import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf } from '../../../../shared/kernel/local-date.ts';
import { add } from '../../../../shared/money/add.ts';
import { fromWire } from '../../../../shared/money/wire.ts';
import { writeAgreements } from '../../../../shared/wording/agreements/agreement-names.ts';
import { sentence, type Sentence } from '../../../../shared/wording/sentence.ts';
import type { Days } from '../../fees/audit-account.ts';
import { holderName } from '../../ledger/account-name.ts';
import { cell } from './cells.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';

const amounts = ['charged', 'expected', 'over', 'under', 'rounding', 'not_agreed', 'no_card', 'own_rows'] as const;

const columns = [
  column('month', 'month'),
  column('provider', 'text'),
  column('payments', 'count'),
  column('waiting', 'count', word('fee_waiting')),
  column('gross', 'amount'),
  column('charged', 'amount', word('fee_charged')),
  column('expected', 'amount', word('fee_agreed')),
  column('over', 'amount', word('fee_over')),
  column('under', 'amount', word('fee_under')),
  column('rounding', 'amount', word('fee_rounding')),
  column('not_agreed', 'amount', word('fee_not_agreed')),
  column('no_card', 'amount', word('fee_no_card')),
  column('own_rows', 'amount', word('fee_own_rows')),
  column('held', 'sentence', word('fee_held_against')),
];

/** Charged against agreed: charged = agreed + too much − too little + rounding + what no agreement or card speaks of. */
export function auditSection(currency: CurrencyCode, lines: readonly FeeAuditLine[], days: Days): ReportSection {
  const inOrder = lines.toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
  const rows = inOrder.map((line) =>
    row(
      [
        cell.month(line.month),
        cell.text(nameOf(line)),
        cell.count(line.payments),
        cell.count(line.waiting),
        cell.amount(fromWire(line.gross)),
        cell.amount(add(fromWire(line.charged.fee), fromWire(line.charged.tax))),
        cell.amount(add(fromWire(line.expected.fee), fromWire(line.expected.tax))),
        cell.amount(fromWire(line.over.amount)),
        cell.amount(fromWire(line.under.amount)),
        cell.amount(fromWire(line.rounding)),
        cell.amount(fromWire(line.notAgreed.charged)),
        cell.amount(fromWire(line.noCard.charged)),
        cell.amount(fromWire(line.ownRows.charged)),
        cell.sentence(heldAgainst(line)),
      ],
      leadTo('fees', { view: 'rows', account: line.account.id, currency, month: line.month }),
    ),
  );
  const together = [...new Set(lines.filter((line) => line.together).map(nameOf))];
  const waiting = lines.reduce((sum, line) => sum + line.waiting, 0);
  const isCut = lines.some(({ month }) => firstDayOf(month) < days.from || lastDayOf(month) > days.to);
  return section({
    id: `fee_audit:${currency}`,
    currency,
    columns,
    rows,
    totals: sumsOf(columns, rows, ['payments', 'waiting', 'gross', ...amounts]),
    notes: [
      sentence('report_fees_add_up', {}),
      ...(waiting === 0 ? [] : [sentence('report_fees_waiting', { payments: waiting })]),
      ...together.map((institution) => sentence('report_fees_together', { institution })),
      ...(isCut ? [sentence('report_fees_cut', days)] : []),
    ],
  });
}

const nameOf = ({ account }: FeeAuditLine): string =>
  holderName({ institution: account.institution as InstitutionId, number: account.number });

/** As long as a cell may be with room for the words around it. */
const longest = 900;

const heldAgainst = ({ cards, agreements }: FeeAuditLine): Sentence | null =>
  cards.length === 0 && agreements.length === 0
    ? null
    : sentence('report_held_against', {
        cards: cards.join(', ').slice(0, longest),
        agreement: writeAgreements(agreements).slice(0, longest),
      });
