import { describe, expect, it } from 'vitest';
import { backupName, backupReasons, readBackupName } from './backup-name.ts';

describe('the name of a backup', () => {
  it.each(backupReasons)('says when and why: %s', (why) => {
    const name = backupName('2026-11-22T10:15:30Z', why);
    expect(name).toBe(`2026-11-22T101530Z-${why}`);
    expect(readBackupName(name)).toEqual({ name, madeAt: '2026-11-22T10:15:30Z', why });
  });

  it.each([
    '',
    '..',
    '../2026-11-22T101530Z-close',
    '2026-11-22T101530Z-close/..',
    '2026-11-22T101530Z-close.partial',
    '2026-11-22T101530Z-',
    '2026-11-22T101530Z-other',
    '2026-11-22T10:15:30Z-close',
    '2026-13-22T101530Z-close',
    '2026-11-22T251530Z-close',
    'C:\\2026-11-22T101530Z-close',
    '2026-11-22T101530Z-close\0',
  ])('is nothing else: %j', (name) => {
    expect(readBackupName(name)).toBeNull();
  });
});
