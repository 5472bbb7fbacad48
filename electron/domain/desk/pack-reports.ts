import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MonthPack } from '../../../shared/contract/month-pack.ts';
import type {
  ReportCell,
  ReportDocument,
  ReportKind,
  ReportSection,
} from '../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf } from '../../../shared/kernel/local-date.ts';
import { zoneExists } from '../../../shared/kernel/zone-exists.ts';
import { fitsLedger } from '../../../shared/money/fits-ledger.ts';
import { money, type Money } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { packContent } from './pack-content.ts';

/**
 * Whether the reports of a pack are such as a merchant's own books make: each kind once, of this merchant and this month, with as many
 * cells in a row as there are columns, and amounts that can be read. What is none is refused before anything shows it.
 */
export function areWhole(merchantId: string, pack: MonthPack, reports: readonly ReportDocument[]): boolean {
  return (
    new Set(reports.map(({ kind }) => kind)).size === reports.length &&
    reports.every(
      (report) =>
        report.merchant.id === merchantId &&
        report.from === firstDayOf(pack.month) &&
        report.to === lastDayOf(pack.month) &&
        zoneExists(report.zone) &&
        [report.asOf, ...report.files.map(({ importedAt }) => importedAt)].every(isInReach) &&
        report.sections.every(isWhole) &&
        report.notes.every(({ facts }) => factsFit(facts)),
    )
  );
}

function isWhole({ columns, rows, totals, chart, notes }: ReportSection): boolean {
  const ids = new Set(columns.map(({ id }) => id));
  return (
    ids.size === columns.length &&
    [...rows, ...totals].every(({ cells }) => cells.length === columns.length && cells.every(cellFits)) &&
    (chart === null ||
      ([chart.along, ...chart.series].every((id) => ids.has(id)) &&
        (chart.mark === null || fitsLedger(chart.mark.amount)))) &&
    notes.every(({ facts }) => factsFit(facts))
  );
}

function cellFits(cell: ReportCell): boolean {
  if (cell.is === 'amount') return fitsLedger(cell.amount);
  if (cell.is === 'moment') return isInReach(cell.instant);
  return cell.is !== 'sentence' || factsFit(cell.sentence.facts);
}

/** Of years that have days here in every zone: the clocks of no other can be told. */
const isInReach = (instant: string): boolean => instant >= '1901' && instant < '2200';

const factsFit = (facts: Readonly<Record<string, string | number | WireMoney>>): boolean =>
  Object.values(facts).every((fact) => typeof fact !== 'object' || fitsLedger(fact));

/** What a report says where the pack's proof says otherwise. */
export type ReportApart = { readonly kind: ReportKind; readonly told: WireMoney; readonly proved: WireMoney };

/**
 * Where the reports of a pack do not say what its proof says: turnover by method, and in each currency however else it is told; and what
 * the accounts of each role stand at by the trial balance. The proof is what the hash rests on, so it is what holds. What was cut for
 * its length is not held against it.
 */
export function reportsApart(
  merchantId: string,
  pack: MonthPack,
  reports: readonly ReportDocument[],
): readonly ReportApart[] {
  const { turnover, balances } = packContent(merchantId, pack);
  return reports.flatMap((report): readonly ReportApart[] => {
    const told = toldOf(report);
    switch (report.kind) {
      case 'turnover': {
        const inAll = sums(turnover.map(({ gross }) => ['', gross]));
        return [
          ...apart('turnover', told, sums(turnover.map(({ method, gross }) => [method, gross]))),
          ...ways.flatMap((way) => apart('turnover', toldInAll(report, way), inAll)),
        ];
      }
      case 'trial_balance':
        return apart('trial_balance', told, sums(balances.map(({ role, balance }) => [role, balance])));
      default:
        return [];
    }
  });
}

/** Whether the proof has what a report tells, and the report has all of it: one that was cut can be held against nothing. */
export const isProvable = (report: ReportDocument): boolean => toldOf(report) !== null;

/** What a report tells of that the proof has, by method or by account; null where the proof has nothing of it, or rows are missing. */
function toldOf(report: ReportDocument): Sums | null {
  switch (report.kind) {
    case 'turnover':
      return toldBy(report, 'method', 'method', 'gross');
    case 'trial_balance':
      return toldBy(report, 'account', 'account_role', 'closing');
    default:
      return null;
  }
}

/** Sections that each tell the whole turnover in their own way, a section a currency or one of all. */
const ways = ['by_currency', 'by_day', 'by_rail', 'by_business'] as const;

type Sums = ReadonlyMap<string, Money>;

function sums(amounts: readonly (readonly [name: string, amount: Money])[]): Sums {
  const all = new Map<string, Money>();
  for (const [name, amount] of amounts) {
    const key = `${name} ${amount.currency}`;
    all.set(key, money(amount.currency, (all.get(key)?.units ?? 0n) + amount.units));
  }
  return all;
}

/** A report's amounts by the name that stands in their rows; null for one whose rows are not all there. */
function toldBy(report: ReportDocument, nameColumn: string, of: string, amountColumn: string): Sums | null {
  const found: (readonly [string, Money])[] = [];
  for (const section of report.sections) {
    const name = section.columns.findIndex(({ id }) => id === nameColumn);
    const amount = section.columns.findIndex(({ id }) => id === amountColumn);
    if (name < 0 || amount < 0) continue;
    if (isCut(section)) return null;
    for (const { cells } of section.rows) {
      const [named, told] = [cells[name], cells[amount]];
      if (named?.is === 'name' && named.of === of && told?.is === 'amount')
        found.push([named.id, fromWire(told.amount)]);
    }
  }
  return sums(found);
}

/** What the rows of one way of telling come to in each currency; null where there is none, or rows of it were cut. */
function toldInAll({ sections }: ReportDocument, way: (typeof ways)[number]): Sums | null {
  const own = sections.filter(({ id }) => id === way || id.startsWith(`${way}:`));
  if (own.length === 0 || own.some(isCut)) return null;
  return sums(
    own.flatMap(({ columns, rows }) => {
      const gross = columns.findIndex(({ id }) => id === 'gross');
      return rows.flatMap(({ cells }): (readonly [string, Money])[] => {
        const told = cells[gross];
        return told?.is === 'amount' ? [['', fromWire(told.amount)]] : [];
      });
    }),
  );
}

const isCut = ({ notes }: ReportSection): boolean => notes.some(({ code }) => code === 'report_rows_left_out');

function apart(kind: ReportKind, told: Sums | null, proved: Sums): readonly ReportApart[] {
  if (told === null) return [];
  return [...new Set([...told.keys(), ...proved.keys()])].flatMap((key) => {
    const currency = (told.get(key) ?? proved.get(key))?.currency as CurrencyCode;
    const none = money(currency, 0n);
    const [one, other] = [told.get(key) ?? none, proved.get(key) ?? none];
    return one.units === other.units ? [] : [{ kind, told: toWire(one), proved: toWire(other) }];
  });
}
