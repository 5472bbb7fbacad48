import { lastBackupText } from '../backup-view.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Desk, Report } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';

export const verify: Command = {
  usage: 'verify [--accept-head --reason TEXT]',
  does: 'walks the whole file and says what is wrong and where; --accept-head goes on from a restored backup',
  takes: ['accept-head', 'reason'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    if (desk.args.flag('accept-head')) return acceptHead(desk);
    if (desk.args.text('reason') !== undefined) throw new UsageError('--reason goes with --accept-head');
    return walk(desk);
  },
};

async function walk({ ask, voice }: Desk): Promise<Report> {
  const { ok, findings, checked } = await ask('ledger.verify', {});
  const kept = await ask('backups.list', {});
  const { lastGood, overdue } = kept;
  const counted = (count: number, one: string, many: string): string =>
    `${voice.number(count)} ${count === 1 ? one : many}`;
  const counts = [
    counted(checked.entries, 'entry', 'entries'),
    counted(checked.postings, 'posting', 'postings'),
    counted(checked.links, 'link of the audit chain', 'links of the audit chain'),
    counted(checked.rows, 'sealed row', 'sealed rows'),
    counted(checked.imports, 'import', 'imports'),
  ].join(', ');
  return {
    json: { ok, findings, checked, backups: { lastGood, overdue } },
    text: ok
      ? `All is in order: ${counts}.\n${lastBackupText(kept)}`
      : [
          `${counted(findings.length, 'finding', 'findings')} in ${counts}:`,
          ...findings.map(({ code, where, message }) => `  ✗ ${where}: ${message} (${code})`),
          lastBackupText(kept),
        ].join('\n'),
    exit: ok ? exitCode.done : exitCode.issues,
  };
}

async function acceptHead({ args, ask }: Desk): Promise<Report> {
  const reason = givenText(args, 'reason', 'says why the chain is taken as it stands; it stays on record');
  const { seq, hash } = await ask('ledger.acceptHead', { reason });
  return {
    json: { accepted: { seq, hash, reason } },
    text: `The audit chain goes on from link ${seq}: ${hash}. On record: “${reason}”.`,
    exit: exitCode.done,
  };
}
