import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { basename } from 'node:path';
import { sayIssue } from '../../../shared/wording/issues/say-issue.ts';
import { say } from '../../../shared/wording/say.ts';
import { givenMapping } from '../given-mapping.ts';
import { keepMapping } from '../keep-mapping.ts';
import { pathFrom } from '../arguments.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, World } from '../command.ts';
import { currencyNamed } from '../currency-named.ts';
import { decimal, withDecimals } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { unitNamed } from '../unit-named.ts';
import { UsageError } from '../usage-error.ts';

export const importCommand: Command = {
  usage:
    'import FILE… [--merchant ID] [--account ID] [--mapping MAPPING.json] [--references COLUMN] [--currency INR] [--unit major|minor] [--dry-run]',
  does: 'imports files into the books, all of them or none; --dry-run shows what would happen',
  takes: ['merchant', 'account', 'mapping', 'references', 'currency', 'unit', 'dry-run'],
  needs: 'workspace',
  run: async (desk) => {
    const paths = desk.args.words.slice(1);
    if (paths.length === 0) throw new UsageError('import needs at least one FILE');
    const merchant = await chosenMerchant(desk);
    const account = desk.args.text('account');
    const references = [...desk.args.texts('references')];
    const [code] = desk.args.texts('currency');
    const unit = desk.args.text('unit');
    const chosen = {
      references,
      ...(account === undefined ? {} : { account }),
      ...(code === undefined ? {} : { currency: currencyNamed(code) }),
      ...(unit === undefined ? {} : { unit: unitNamed(unit) }),
    };
    // What is said of a file is kept, so that the next one like it is read the same way.
    for (const path of desk.args.texts('mapping')) await keepMapping(desk, await givenMapping(path));
    const files = paths.map((path) => desk.backend.registerFile({ name: basename(path), path: pathFrom(path) }));
    if (desk.args.flag('dry-run')) {
      const outcome = await desk.ask('imports.preview', { merchantId: merchant.id, files, ...chosen });
      return {
        json: {
          dryRun: true,
          imports: outcome.files.map((file) => ({ id: null, ...fileJson(file, desk) })),
          ...found(outcome, desk),
        },
        text: [
          ...outcome.files.map((file) => fileText(file, desk)),
          matchedText(outcome.matches, desk),
          'Nothing was changed: this was a dry run.',
        ].join('\n'),
        exit: outcome.ready ? exitCode.done : exitCode.issues,
      };
    }
    const { imports, outcome } = await desk.ask('imports.commit', { merchantId: merchant.id, files, ...chosen });
    return {
      json: { imports: imports.map((file) => ({ id: file.id, ...fileJson(file, desk) })), ...found(outcome, desk) },
      text: [...imports.map((file) => fileText(file, desk)), matchedText(outcome.matches, desk)].join('\n'),
      exit: exitCode.done,
    };
  },
};

type Matches = readonly { readonly reference: string; readonly why: Parameters<typeof say>[0] }[];

const found = (outcome: { readonly matches: Matches; readonly exceptions: number }, { voice }: World) => ({
  matches: outcome.matches.map((match) => ({ ...(withDecimals(match) as object), why: say(match.why, voice) })),
  exceptions: outcome.exceptions,
});

const fileJson = ({ token: _, sample: __, issues, ...file }: ImportedFile, { voice }: World): object => ({
  ...(withDecimals(file) as object),
  issues: issues.map((issue) => ({
    line: issue.line,
    column: issue.column,
    code: issue.code,
    holds: issue.holds,
    message: sayIssue(issue, voice),
  })),
});

function fileText(file: ImportedFile, { voice }: World): string {
  const issues = file.issues.map((issue) => `  ${issue.holds ? '✗' : '·'} ${sayIssue(issue, voice)}`);
  if (file.alreadyImportedAt !== null) return `${file.file}: in the books since ${file.alreadyImportedAt}, left out`;
  if (file.format === null) return [`${file.file}: not recognised`, ...issues].join('\n');
  const { read, new: fresh, known } = file.rows;
  const unsettled = file.unsettled.rows === 0 ? '' : `, ${file.unsettled.rows} rows not settled yet`;
  const batches = file.batches.map(
    ({ reference, net, currency, matched }) =>
      `  batch ${reference}: ${decimal(net)} ${currency}${matched ? ', in the bank' : ''}`,
  );
  return [
    `${file.file}: ${file.institution ?? ''}, ${read} rows read, ${fresh} new, ${known} known${unsettled}`,
    ...batches,
    ...issues,
  ].join('\n');
}

const matchedText = (matches: Matches, { voice }: World): string =>
  matches.map(({ why }) => `  = ${say(why, voice)}`).join('\n');
