import { assert } from '../../../shared/kernel/assert.ts';
import { phonepeFile } from '../sample-files.ts';

/** The commands that are done on a disk that fails: each writes, and each can be told from the others in the books. */
export type DiskCommand = { readonly name: string } & (
  { readonly does: 'add_merchant' } | { readonly does: 'import'; readonly text: string }
);

/** One of them is large: its rows fill many pages. */
const largeOne = 13;

const rowsOf = (n: number): number => (n === largeOne ? 1500 : 3 + ((n * 7) % 40));

/** The nth of them, always the same. The first one adds the merchant whose files come after; from some on, all are small. */
export function diskCommand(n: number): DiskCommand {
  if (n % 3 !== 1 || n > 20) return { name: `Shop ${n}`, does: 'add_merchant' };
  const sales = Array.from({ length: rowsOf(n) }, (_, row) => ({
    reference: `D${n}R${row}`,
    on: '01-10-2026',
    amount: '10.00',
    fee: '-0.20',
    tax: '-0.036',
    batch: `AXNPND${n}`,
    settledOn: '02-10-2026',
  }));
  return { name: `file-${n}.csv`, does: 'import', text: phonepeFile(sales) };
}

/** Of names found in the books, how many commands they come from: the first so many, without a gap. */
export function commandsKept(names: readonly string[]): number {
  const found = new Set(names);
  assert(found.size === names.length, `nothing is there twice: ${names.join(', ')}`);
  let kept = 0;
  while (found.has(diskCommand(kept).name)) kept += 1;
  assert(found.size === kept, `the first ${kept} and no other: ${names.join(', ')}`);
  return kept;
}

/** The rows that the first so many commands put into the books. */
export const rowsKept = (commands: number): number =>
  Array.from({ length: commands }, (_, n) => (diskCommand(n).does === 'import' ? rowsOf(n) : 0)).reduce(
    (a, b) => a + b,
    0,
  );
