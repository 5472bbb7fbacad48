import { sayIssue } from '../../../shared/wording/issues/say-issue.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { table } from '../terminal.ts';
import { utcMinute } from '../utc-minute.ts';

export const imports: Command = {
  usage: 'imports [--merchant ID]',
  does: 'lists what was imported and what was taken back, newest first',
  takes: ['merchant'],
  needs: 'workspace',
  run: async (desk) => {
    const only = desk.args.text('merchant') === undefined ? {} : { merchantId: (await chosenMerchant(desk)).id };
    const list = await desk.ask('imports.list', only);
    const rows = list.imports.map(
      ({ id, importedAt, file, institution, rows: { read, new: fresh, known }, batches, undoneAt }) => [
        id.slice(0, 8),
        utcMinute(importedAt),
        file,
        institution,
        String(read),
        String(fresh),
        String(known),
        String(batches),
        undoneAt === null ? '' : utcMinute(undoneAt),
      ],
    );
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
          : table(
              ['Id', 'Imported (UTC)', 'File', 'From', 'Rows', 'New', 'Known', 'Batches', 'Undone (UTC)'],
              rows,
              [4, 5, 6, 7],
            ),
      exit: exitCode.done,
    };
  },
};
