import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, sumReading } from './sum-reading.ts';
import { workloads } from './workloads.ts';
import { writeWorkloadFile } from './write-workload-file.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-formats-test-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('workloads', () => {
  it.each(workloads)('$id is read as it was written', async (workload) => {
    const { path, options, expected } = writeWorkloadFile(workload, 50, folder);
    expect(expected.rows).toBe(50);
    expect(differences(expected, await sumReading(path, options))).toEqual([]);
  });
});
