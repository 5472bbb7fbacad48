import { basename } from 'node:path';
import { inspect as inspectFile, type InspectedFile } from '../../app/imports/inspect.ts';
import { formats } from '../../formats/formats.ts';
import type { FormatId } from '../../formats/format.ts';
import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import { currencyNamed } from '../currency-named.ts';
import { givenMapping } from '../given-mapping.ts';
import { pathFrom } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { unitNamed } from '../unit-named.ts';
import { UsageError } from '../usage-error.ts';

export const inspect: Command = {
  usage:
    'inspect FILE… [--format ID] [--mapping MAPPING.json] [--references COLUMN] [--currency INR] [--unit major|minor]',
  does: 'reads files without a workspace and shows what is in them',
  takes: ['format', 'mapping', 'references', 'currency', 'unit'],
  needs: 'nothing',
  run: async ({ args }) => {
    const paths = args.words.slice(1);
    if (paths.length === 0) throw new UsageError('inspect needs at least one FILE');
    const wanted = args.text('format');
    const mappings: SavedMapping[] = [];
    for (const [index, path] of args.texts('mapping').entries())
      mappings.push({ id: `given${index + 1}`, mapping: await givenMapping(path) });
    const [code] = args.texts('currency');
    const unit = args.text('unit');
    const options = {
      mappings,
      references: args.texts('references'),
      currency: code === undefined ? null : currencyNamed(code),
      unit: unit === undefined ? null : unitNamed(unit),
      ...(wanted === undefined ? {} : { formatId: formatNamed(wanted) }),
    };
    const inspections: InspectedFile[] = [];
    for (const path of paths)
      inspections.push(await inspectFile({ name: basename(path), path: pathFrom(path) }, options));
    return {
      // One file gives its document; several give a list of them.
      json: inspections.length === 1 ? inspections[0] : inspections,
      text: inspections.map(inspectionText).join('\n\n'),
      exit: inspections.some(({ format, issues }) => format === null || issues.some(({ holds }) => holds))
        ? exitCode.issues
        : exitCode.done,
    };
  },
};

function formatNamed(text: string): FormatId {
  const found = formats.find(({ id }) => id === text);
  if (found === undefined) throw new UsageError(`--format is one of ${formats.map(({ id }) => id).join(', ')}`);
  return found.id;
}

function inspectionText({ file, format, rows, batches, balances, totals, issues }: InspectedFile): string {
  return [
    `${file}: ${format ?? 'not recognised'}, ${rows.length} rows`,
    ...totals.map(
      ({ kind, currency, rows: count, gross, fee, tax, net }) =>
        `  ${count} × ${kind}: ${currency} gross ${gross}, fee ${fee}, tax ${tax}, net ${net}`,
    ),
    ...batches.map(
      ({ reference, currency, net, settledOn }) =>
        `  batch ${reference}: ${currency} ${net}, settled ${settledOn ?? 'on no stated day'}`,
    ),
    ...rows
      .filter(({ batch, kind }) => batch === null && batches.length > 0 && kind !== 'declined' && kind !== 'pending')
      .map(
        ({ line, reference, net, currency }) =>
          `  line ${line}: ${reference ?? ''} not settled yet, ${currency} ${net}`,
      ),
    ...balances.map(
      ({ currency, opening, closing, difference }) =>
        `  balance ${currency}: ${opening} → ${closing}, difference ${difference}`,
    ),
    ...issues.map(({ message }) => `  ! ${message}`),
  ].join('\n');
}
