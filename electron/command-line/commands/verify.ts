import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export const verify: Command = {
  usage: 'verify',
  does: 'walks the whole file and says what is wrong and where',
  takes: [],
  needs: 'workspace',
  run: async ({ ask }) => {
    const { ok, findings, checked } = await ask('ledger.verify', {});
    const counts = `${checked.entries} entries, ${checked.postings} postings, ${checked.links} links of the audit chain, ${checked.imports} imports`;
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
