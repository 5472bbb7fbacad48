import type { DeskRow } from '../../../shared/contract/desk.ts';
import { standings } from '../../../shared/contract/standing.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { DeskColumn, DeskPlace } from './desk-place.ts';

/** The rows that a place shows, in its order. What is not known comes last, whichever way it is sorted. */
export function deskRows(rows: readonly DeskRow[], place: DeskPlace, collator: Intl.Collator): readonly DeskRow[] {
  const words = comparableName(place.search);
  const shown = rows.filter((row) => isShown(row, place, words));
  const keyed = shown.map((row) => ({ row, key: keyOf(row, place.sort) }));
  const way = place.down ? -1 : 1;
  return keyed
    .toSorted((left, right) => {
      if (left.key === null || right.key === null) {
        if (left.key !== right.key) return left.key === null ? 1 : -1;
      } else {
        const order = way * compare(left.key, right.key, collator);
        if (order !== 0) return order;
      }
      return collator.compare(left.row.name, right.row.name);
    })
    .map(({ row }) => row);
}

function isShown({ name, standing, country, alerts }: DeskRow, place: DeskPlace, words: string): boolean {
  if (place.standing !== null && standing !== place.standing) return false;
  if (place.country !== null && country !== place.country) return false;
  if (place.alert === 'any' && alerts.length === 0) return false;
  if (place.alert !== null && place.alert !== 'any' && alerts.every(({ kind }) => kind !== place.alert)) return false;
  return words === '' || comparableName(name).includes(words);
}

type Key = string | number | bigint;

const units = (amount: WireMoney | null): bigint | null => (amount === null ? null : fromWire(amount).units);

const most = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** What a row is ordered by: amounts in the reporting currency, shares by the largest of a row's currencies. */
function keyOf(row: DeskRow, column: DeskColumn): Key | null {
  const { exceptions } = row;
  switch (column) {
    case 'merchant':
      return row.name;
    case 'standing':
      return standings.indexOf(row.standing);
    case 'turnover':
    case 'year':
      return units(row.reported);
    case 'declared':
      return units(row.declaredReported);
    case 'variance':
      return most(row.turnover.map(({ variance }) => variance));
    case 'limit':
      return most(row.turnover.map(({ limitUsed }) => limitUsed));
    case 'transit':
      return units(row.inTransitReported);
    case 'exceptions':
      return exceptions.week + exceptions.month + exceptions.older;
    case 'atRisk':
      return units(exceptions.reported);
    case 'lastClosed':
      return row.lastClosed;
    case 'knownUntil':
      return row.knownUntil;
    case 'alerts':
      return row.alerts.length;
    default:
      return column satisfies never;
  }
}

function compare(left: Key, right: Key, collator: Intl.Collator): number {
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  return left < right ? -1 : left > right ? 1 : 0;
}
