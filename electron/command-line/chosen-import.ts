import type { Output } from '../../shared/contract/contract.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';
import { UsageError } from './usage-error.ts';

type Made = Output<'imports.list'>['imports'][number];

/**
 * The import a person means: by its id, by the name of its file, or by the first letters of an id. Of several imports of
 * one name the one that stands is meant.
 */
export async function chosenImport({ ask }: Desk, merchantId: string, named: string): Promise<Made> {
  const { imports } = await ask('imports.list', { merchantId });
  const exact = imports.find(({ id }) => id === named);
  if (exact !== undefined) return exact;
  const ofFile = imports.filter(({ file }) => file === named);
  const meant = ofFile.length > 0 ? ofFile : imports.filter(({ id }) => id.startsWith(named));
  const standing = meant.filter(({ undoneAt }) => undoneAt === null);
  const [only, second] = standing.length > 0 ? standing : meant.slice(0, 1);
  if (only === undefined) throw new Refused({ ok: false, code: 'import_unknown', details: { id: named } });
  if (second !== undefined)
    throw new UsageError(`${named} could be ${standing.map(({ id, file }) => `${id} (${file})`).join(' or ')}`);
  return only;
}
