import { basename } from 'node:path';
import { sayIssue } from '../../../shared/wording/issues/say-issue.ts';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';

export const ratesImport: Command = {
  usage: 'rates import FILE',
  does: 'takes up exchange rates: the ECB’s euro reference rates (XML or CSV) or a CSV of date, from, to, rate',
  takes: [],
  needs: 'workspace',
  run: async ({ args, ask, backend, voice }) => {
    const [path = ''] = givenWords(args, 2, 'FILE');
    const token = backend.registerFile({ name: basename(path), path: pathFrom(path) });
    const { file, kind, new: fresh, known, issues } = await ask('rates.import', { file: token });
    const said = issues.map((issue) => ({
      line: issue.line,
      column: issue.column,
      code: issue.code,
      message: sayIssue(issue, voice),
    }));
    return {
      json: { file, kind, new: fresh, known, issues: said },
      text: [
        `${file}: ${voice.number(fresh)} new rates, ${voice.number(known)} known.`,
        ...said.map(({ message }) => `  · ${message}`),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};
