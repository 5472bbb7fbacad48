import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { backupName, type BackupReason } from './backup-name.ts';
import { isBackupDue, isBackupOverdue } from './backup-due.ts';

const day = (text: string): LocalDate => text as LocalDate;
const head = { seq: 9, hash: 'b' };
const at = { now: '2026-11-22T10:15:40Z', today: day('2026-11-22'), head };
const before = { seq: 8, hash: 'a' };

const made = (madeAt: string, why: BackupReason, of: typeof head | null = before) => ({
  name: backupName(madeAt, why),
  madeAt,
  why,
  day: day(madeAt.slice(0, 10)),
  head: of,
});

describe('an automatic backup', () => {
  it('is due where the books went on since the newest', () => {
    expect(isBackupDue('close', at, [])).toBe(true);
    expect(isBackupDue('close', at, [made('2026-11-22T09:00:00Z', 'close')])).toBe(true);
  });

  it.each([
    ['the newest holds the same books', made('2026-11-20T09:00:00Z', 'asked', head)],
    ['one was made for that reason in this minute', made('2026-11-22T10:15:02Z', 'close')],
  ])('is not due where %s', (_, backup) => {
    expect(isBackupDue('close', at, [backup])).toBe(false);
  });

  it('is not due of empty books', () => {
    expect(isBackupDue('close', { ...at, head: null }, [])).toBe(false);
  });

  it('is due again where the books were put back to what an older backup holds', () => {
    const good = [made('2026-11-20T09:00:00Z', 'close', head), made('2026-11-21T09:00:00Z', 'close')];
    expect(isBackupDue('close', at, good)).toBe(true);
  });

  it('comes before the first import of a day alone', () => {
    expect(isBackupDue('import', at, [made('2026-11-22T01:00:00Z', 'import')])).toBe(false);
    expect(
      isBackupDue('import', at, [made('2026-11-21T23:00:00Z', 'import'), made('2026-11-22T01:00:00Z', 'close')]),
    ).toBe(true);
  });
});

it.each([
  ['2026-11-15', null, false],
  ['2026-11-14', null, true],
  [null, '2026-11-15', false],
  [null, '2026-11-14', true],
  [null, null, false],
  ['2026-11-21', '2026-01-01', false],
])('says that none was made for seven days: last %s, books since %s: %s', (last, begun, overdue) => {
  const of = (text: string | null) => (text === null ? null : day(text));
  expect(isBackupOverdue(day('2026-11-22'), of(last), of(begun))).toBe(overdue);
});
