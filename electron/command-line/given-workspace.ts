import { readFileSync } from 'node:fs';
import { pathFrom, type Arguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** --workspace FILE, or NIKASH_WORKSPACE. */
export function givenWorkspace(args: Arguments): string {
  const file = args.text('workspace') ?? process.env['NIKASH_WORKSPACE'];
  if (file === undefined || file === '')
    throw new UsageError('--workspace FILE says which workspace (or NIKASH_WORKSPACE)');
  return pathFrom(file);
}

/** --passphrase-file FILE (its first line), or NIKASH_PASSPHRASE. Never an option's value: others could read it. */
export function givenPassphrase(args: Arguments): string {
  const file = args.text('passphrase-file');
  if (file === undefined) {
    const passphrase = process.env['NIKASH_PASSPHRASE'];
    if (passphrase === undefined || passphrase === '') {
      throw new UsageError('the passphrase comes from NIKASH_PASSPHRASE or --passphrase-file FILE');
    }
    return passphrase;
  }
  try {
    return readFileSync(pathFrom(file), 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new UsageError(`the passphrase file ${file} could not be read`);
  }
}
