import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../formats/formats.ts';
import { allSamples } from '../../formats/testing/all-samples.ts';
import { readBytes } from '../../formats/testing/gather-reading.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

let test: TestBackend;
beforeAll(async () => {
  test = testBackend();
  await testMerchant(test);
});
afterAll(async () => {
  expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  expect(test.faults).toEqual([]);
  await test.remove();
});

/** One sample of every format that can be imported as it stands: the one with the most rows. */
const chosen = await (async () => {
  const best = new Map<string, { readonly name: string; readonly bytes: Buffer; readonly rows: number }>();
  for (const { name, bytes } of allSamples()) {
    const { recognised, rows, issues } = await readBytes(bytes);
    if (recognised === null || issues.some(({ holds }) => holds)) continue;
    if ((best.get(recognised.format)?.rows ?? 0) < rows.length)
      best.set(recognised.format, { name, bytes, rows: rows.length });
  }
  return [...best].map(([format, sample]) => ({ format, ...sample }));
})();

/** Read and shown, with nothing that could be booked, or nothing before the user has said something. */
const withoutRows = ['qif.statement', 'razorpay.settlements'];

it('is every format that there is', () => {
  expect([...chosen.map(({ format }) => format), ...withoutRows].toSorted()).toEqual(
    formats.map(({ id }) => id).toSorted(),
  );
});

describe.each(chosen)('$format', ({ name, bytes, rows }) => {
  it('is previewed as it is imported, and the same rows again add nothing', async () => {
    const { id: merchantId } = await test.ask('merchants.add', { name, country: 'IN' });
    const register = (extra: string) =>
      test.backend.registerFile({
        name: name.split('/').at(-1) ?? name,
        bytes: Buffer.concat([bytes, Buffer.from(extra)]),
      });
    const preview = await test.ask('imports.preview', { merchantId, files: [register('')] });
    expect(preview.ready).toBe(true);
    const { imports, outcome } = await test.ask('imports.commit', { merchantId, files: [register('')] });
    const bare = (files: typeof preview.files) => files.map(({ token: _, ...file }) => file);
    expect(imports.map(({ id: _, token: __, ...file }) => file)).toEqual(bare(preview.files));
    expect({ ...outcome, files: [] }).toEqual({ ...preview, files: [] });
    expect(imports.reduce((sum, file) => sum + file.rows.new, 0)).toBe(rows);
    // The same report downloaded again is another file: a line end more.
    const again = await test.dispatch('imports.commit', { merchantId, files: [register('\n')] });
    const added = again.ok ? again.value.imports.reduce((sum, file) => sum + file.rows.new, 0) : again;
    expect(added).toBe(0);
  });
});
