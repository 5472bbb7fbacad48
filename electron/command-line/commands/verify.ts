import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export const verify: Command = {
  usage: 'verify',
  does: 'walks the whole file and says what is wrong and where',
  takes: [],
  needs: 'workspace',
  run: async ({ ask }) => {
    const { ok, findings, checked } = await ask('ledger.verify', {});
    const counts = [
      counted(checked.entries, 'entry', 'entries'),
      counted(checked.postings, 'posting', 'postings'),
      counted(checked.links, 'link of the audit chain', 'links of the audit chain'),
      counted(checked.imports, 'import', 'imports'),
    ].join(', ');
    return {
      json: { ok, findings, checked },
      text: ok
        ? `All is in order: ${counts}.`
        : [
            `${findings.length} findings in ${counts}:`,
            ...findings.map(({ where, message }) => `  ✗ ${where}: ${message}`),
          ].join('\n'),
      exit: ok ? exitCode.done : exitCode.issues,
    };
  },
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
