import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeWorkload, type Workload } from './write-workload.ts';

const folders: string[] = [];

const written = (
  payments: number,
  seed: number,
): { readonly workload: Workload; readonly texts: readonly string[] } => {
  const folder = mkdtempSync(join(tmpdir(), 'nikash-bench-test-'));
  folders.push(folder);
  const workload = writeWorkload({ payments, seed, folder });
  return { workload, texts: [...workload.settlements, workload.statement].map((path) => readFileSync(path, 'utf8')) };
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('writeWorkload', () => {
  it('writes the rows it was asked for, twelve reports and a statement, and counts what it wrote', () => {
    const { workload, texts } = written(2_000, 3);
    const rows = texts.slice(0, 12).flatMap((text) => text.trimEnd().split('\r\n').slice(1));
    const { expected } = workload;
    expect(texts).toHaveLength(13);
    expect(rows).toHaveLength(2_000);
    expect(rows.filter((row) => row.startsWith('PAYMENT,'))).toHaveLength(expected.sales);
    expect(new Set(rows.map((row) => row.split(',')[6])).size).toBe(2_000);
    const batches = rows.map((row) => row.split(',')[17]);
    expect(batches.filter((batch) => batch === '')).toHaveLength(expected.unsettled);
    expect(new Set(batches.filter((batch) => batch !== '')).size).toBe(expected.batches);
    expect(texts[12]?.trimEnd().split('\r\n')).toHaveLength(expected.statementLines + 1);
    expect(texts.reduce((bytes, text) => bytes + text.length, 0)).toBe(workload.bytes);
    // One batch a day; of each month's one is missing and one is short.
    expect([expected.batches, expected.matched]).toEqual([365, 365 - 24]);
  });

  it('repeats itself for a seed', () => {
    expect(written(800, 5).texts).toEqual(written(800, 5).texts);
    expect(written(800, 6).texts[0]).not.toBe(written(800, 5).texts[0]);
  });
});
