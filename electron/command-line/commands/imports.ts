import { sayIssue } from '../../../shared/wording/issues/say-issue.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { table } from '../terminal.ts';

export const imports: Command = {
  usage: 'imports [--merchant ID]',
  does: 'lists what was imported, newest first',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const only = desk.args.text('merchant') === undefined ? {} : { merchantId: (await chosenMerchant(desk)).id };
    const list = await desk.ask('imports.list', only);
    const rows = list.imports.map(({ importedAt, file, institution, rows: { read, new: fresh, known }, batches }) => [
      importedAt.slice(0, 16).replace('T', ' '),
      file,
      institution,
      String(read),
      String(fresh),
      String(known),
      String(batches),
    ]);
    return {
      json: {
        imports: list.imports.map(({ issues, ...made }) => ({
          ...made,
          issues: issues.map((issue) => ({
            line: issue.line,
            column: issue.column,
            code: issue.code,
            message: sayIssue(issue, desk.voice),
          })),
        })),
      },
      text:
        rows.length === 0
          ? 'Nothing imported yet.'
          : table(['Imported (UTC)', 'File', 'From', 'Rows', 'New', 'Known', 'Batches'], rows, [3, 4, 5, 6]),
      exit: exitCode.done,
    };
  },
};
