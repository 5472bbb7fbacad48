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
  if (file !== undefined) return firstLineOf(file, 'the passphrase file');
  const passphrase = process.env['NIKASH_PASSPHRASE'];
  if (passphrase === undefined || passphrase === '') {
    throw new UsageError('the passphrase comes from NIKASH_PASSPHRASE or --passphrase-file FILE');
  }
  return passphrase;
}

/** --recovery-key-file FILE (its first line). */
export function givenRecoveryKey(args: Arguments): string {
  const file = args.text('recovery-key-file');
  if (file === undefined) throw new UsageError('--recovery-key-file FILE holds the recovery key');
  const recoveryKey = firstLineOf(file, 'the recovery key file').trim();
  if (recoveryKey === '') throw new UsageError(`the recovery key file ${file} is empty`);
  return recoveryKey;
}

/** --new-passphrase-file FILE (its first line). */
export function givenNewPassphrase(args: Arguments): string {
  const file = args.text('new-passphrase-file');
  if (file === undefined) throw new UsageError('--new-passphrase-file FILE holds the new passphrase');
  const passphrase = firstLineOf(file, 'the new passphrase file');
  if (passphrase === '') throw new UsageError(`the new passphrase file ${file} is empty`);
  return passphrase;
}

/** What opens the workspace: the recovery key where its file is named, else the passphrase. */
export const givenOpening = (args: Arguments): { readonly passphrase: string } | { readonly recoveryKey: string } =>
  args.text('recovery-key-file') === undefined
    ? { passphrase: givenPassphrase(args) }
    : { recoveryKey: givenRecoveryKey(args) };

function firstLineOf(file: string, what: string): string {
  try {
    return (
      readFileSync(pathFrom(file), 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    );
  } catch {
    throw new UsageError(`${what} ${file} could not be read`);
  }
}
