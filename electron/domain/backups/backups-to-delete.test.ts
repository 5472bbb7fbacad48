import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthOf, weekdayOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { backupName, backupReasons, type BackupReason } from './backup-name.ts';
import { backupsToDelete, type BackupOfDay } from './backups-to-delete.ts';

const start = '2026-01-01' as LocalDate;

function made(after: number, time = '10:00:00', why: BackupReason = 'close'): BackupOfDay {
  const day = addDays(start, after);
  const madeAt = `${day}T${time}Z`;
  return { name: backupName(madeAt, why), madeAt, why, day };
}

const left = (backups: readonly BackupOfDay[]): readonly string[] => {
  const gone = new Set(backupsToDelete(backups));
  return backups
    .filter((backup) => !gone.has(backup))
    .map(({ name }) => name)
    .toSorted();
};

const anyBackups = fc
  .uniqueArray(
    fc.record({
      after: fc.integer({ min: 0, max: 800 }),
      hour: fc.integer({ min: 0, max: 23 }),
      why: fc.constantFrom(...backupReasons),
    }),
    { maxLength: 120, selector: ({ after, hour, why }) => `${after} ${hour} ${why}` },
  )
  .map((drawn) => drawn.map(({ after, hour, why }) => made(after, `${String(hour).padStart(2, '0')}:00:00`, why)));

describe('which backups make room', () => {
  it('leaves 7 days, 4 weeks and 12 months of two years of daily ones', () => {
    const all = Array.from({ length: 730 }, (_, after) => made(after));
    const kept = left(all);
    // The last seven days; the Sundays of the three weeks before the running one; the last days of the eleven months before.
    expect(kept.filter((name) => name >= '2027-12-25')).toHaveLength(7);
    expect(kept).toContain('2027-12-19T100000Z-close');
    expect(kept).toContain('2027-12-12T100000Z-close');
    expect(kept).toContain('2027-01-31T100000Z-close');
    expect(kept).not.toContain('2026-12-31T100000Z-close');
    expect(kept).toHaveLength(7 + 2 + 11);
  });

  it('keeps what was asked for beside the same day’s next one, for seven days', () => {
    const asked = made(0, '09:00:00', 'asked');
    expect(left([asked, made(0, '18:00:00')])).toHaveLength(2);
    const later = Array.from({ length: 7 }, (_, index) => made(index + 1));
    expect(left([asked, made(0, '18:00:00'), ...later])).not.toContain(asked.name);
  });

  it('never deletes the newest of all, nor of each of the last 7 days, 4 weeks and 12 months, and then keeps no more', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = new Set(left(backups));
        const newestOf = (spanOf: (day: LocalDate) => string, most: number): readonly string[] => {
          const spans = [...new Set(backups.map(({ day }) => spanOf(day)))].toSorted().toReversed().slice(0, most);
          return spans.map((span) => {
            const names = backups.filter(({ day }) => spanOf(day) === span).map(({ name }) => name);
            return names.toSorted().at(-1) ?? '';
          });
        };
        const must = [
          ...newestOf((day) => day, 7),
          ...newestOf((day) => addDays(day, -((weekdayOf(day) + 6) % 7)), 4),
          ...newestOf(monthOf, 12),
        ];
        expect(must.filter((name) => !kept.has(name))).toEqual([]);
        const others = backups.filter(({ name, why }) => kept.has(name) && !must.includes(name) && why !== 'asked');
        expect(others.filter(({ why }) => why !== 'migration')).toEqual([]);
      }),
    );
  });

  it('deletes nothing the second time, and asks for no order', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const gone = new Set(backupsToDelete(backups));
        expect(backupsToDelete(backups.filter((backup) => !gone.has(backup)))).toEqual([]);
        expect(left(backups.toReversed())).toEqual(left(backups));
      }),
    );
  });
});
