import { money } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { fileIssue } from '../file-issue.ts';
import { providerRow } from '../make-row.ts';
import { meetOnce } from '../meet-once.ts';
import { statementBalance } from '../statement-balance.ts';
import { namedCells } from '../table/named-cells.ts';
import { readWholeRecords } from '../table/read-whole-records.ts';
import type { TableOpening, TableReader } from '../table/table-format.ts';
import type { Findings } from '../text/text-format.ts';
import type { BkashColumn } from './columns.ts';
import { directLines, movedBy, type DirectedLine } from './direct-lines.ts';
import { readAccount } from './read-account.ts';
import { readLines, type BkashLine } from './read-line.ts';
import { typeOf, type BkashType, type Direction } from './types.ts';

export function openBkashStatement(opening: TableOpening<BkashColumn>, findings: Findings): TableReader {
  const account = readAccount(opening.preamble);
  const read = readLines(opening, 'Asia/Dhaka', findings.issue);
  const take = meetOnce(findings);
  const { name } = namedCells(opening);
  /** The ways that lines of a type went, for the oldest line, whose balance before it is not known. */
  const seen = new Map<BkashType, Set<Direction>>();
  let sum = 0n;

  const giveRow = (line: BkashLine, type: BkashType, direction: Direction): void => {
    const { record, moment, amount, fee, balance } = line;
    sum += movedBy(line, direction);
    if (amount.units === 0n && fee.units === 0n) {
      findings.issue(fileIssue('row_left_out', { text: line.typeText }, record));
      return;
    }
    const kind = type[direction];
    take(
      providerRow({
        line: record.line,
        kind,
        occurredAt: moment.occurredAt,
        valueOn: moment.day,
        gross: money('BDT', direction === 'in' ? amount.units : -amount.units),
        fee,
        method: kind === 'sale' || kind === 'refund' || kind === 'refund_reversed' ? 'bkash' : null,
        reference: line.id,
        merchantReference: line.merchantReference,
        description: line.typeText,
        balance,
        identity: `bkash:${comparableName(line.typeText)}:${line.id}`,
        raw: record.raw,
      }),
    );
  };

  const giveDirected = ({ line, before, direction }: DirectedLine): void => {
    const type = typeOf(line.typeText);
    if (type === null) {
      tellUnknown(line);
      return;
    }
    if (direction === null) {
      const facts = {
        line: line.record.line,
        expected: toWire(money('BDT', before + movedBy(line, type.usual))),
        found: toWire(line.balance),
      };
      findings.issue(fileIssue('balance_mismatch', facts, { line: line.record.line, column: name('balance') }));
    } else seen.set(type, (seen.get(type) ?? new Set()).add(direction));
    giveRow(line, type, direction ?? type.usual);
  };

  const tellUnknown = (line: BkashLine): void =>
    findings.issue(
      fileIssue('type_unknown', { text: line.typeText }, { line: line.record.line, column: name('type') }),
    );

  /** The oldest line goes as others of its type went, else as the type does; but a wallet never was below zero. */
  const directionOfOldest = (line: BkashLine, type: BkashType): Direction => {
    const ways = seen.get(type);
    const [way] = ways?.size === 1 ? [...ways] : [type.usual];
    return way === 'in' && line.balance.units < movedBy(line, 'in') ? 'out' : (way ?? type.usual);
  };

  const directing = directLines(giveDirected);
  return readWholeRecords(opening, findings.issue, {
    account,
    read: (record) => {
      const line = read(record);
      if (line !== null) directing.add(line);
    },
    end: () => {
      const ends = directing.end();
      if (ends === null) return [];
      const { first, last } = ends;
      const type = typeOf(first.typeText);
      if (type === null) {
        tellUnknown(first);
        return [];
      }
      const direction = directionOfOldest(first, type);
      giveRow(first, type, direction);
      const before = money('BDT', first.balance.units - movedBy(first, direction));
      return [statementBalance(account, before, money('BDT', sum), last.balance)];
    },
  });
}
