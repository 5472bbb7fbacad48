import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { measure } from '../measure.ts';
import type { FoundCounts } from './found-counts.ts';
import { windowsOf } from './windows-of.ts';
import type { Sides } from './write-sides.ts';

/** Fills a database with both sides and the days of each payout, as they are before anything is matched. */
export function fillBaseline(databaseFile: string, sides: Sides): void {
  const { batches, lines } = sides;
  const rows = [
    'PRAGMA page_size = 16384;',
    'PRAGMA journal_mode = WAL;',
    'BEGIN;',
    'CREATE TABLE batch (id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, day TEXT NOT NULL, net INTEGER NOT NULL) STRICT;',
    'CREATE TABLE line (id INTEGER PRIMARY KEY, reference TEXT NOT NULL, narration TEXT NOT NULL, day TEXT NOT NULL, amount INTEGER NOT NULL) STRICT;',
    'CREATE TABLE "window" (day TEXT PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL) STRICT;',
    ...batches.map(
      ({ reference, day, paise }, index) =>
        `INSERT INTO batch VALUES (${index + 1}, '${reference}', '${day}', ${paise});`,
    ),
    ...lines.map(
      ({ reference, narration, day, paise }, index) =>
        `INSERT INTO line VALUES (${index + 1}, '${reference}', '${narration}', '${day}', ${paise});`,
    ),
    ...windowsOf(sides).map(({ day, from, to }) => `INSERT INTO "window" VALUES ('${day}', '${from}', '${to}');`),
    'CREATE INDEX line_by_reference ON line (reference);',
    'COMMIT;',
    'ANALYZE;',
    'PRAGMA wal_checkpoint(TRUNCATE);',
  ];
  const { status, stderr } = spawnSync('sqlite3', ['-bail', databaseFile], {
    input: rows.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`sqlite3: ${stderr.slice(-500)}`);
}

/** Matches a copy of a filled database: the whole process, which starts in milliseconds. */
export async function matchBaseline(filled: string, copy: string): Promise<{ seconds: number; found: FoundCounts }> {
  cpSync(filled, copy);
  const script = readFileSync(new URL('baseline.sql', import.meta.url), 'utf8');
  const pragmas =
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;';
  const { seconds, stdout } = await measure({
    program: 'sqlite3',
    args: ['-bail', copy],
    input: `${pragmas}\n.mode list\n${script}`,
  });
  const [byReference = 0, byAmount = 0, sums = 0, differing = 0, nameless = 0] = (
    stdout.trim().split('\n').at(-1) ?? ''
  )
    .split('|')
    .map(Number);
  return { seconds, found: { byReference, byAmount, sums, differing, nameless } };
}
