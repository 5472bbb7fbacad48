import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import type { Reader, Row } from '../../store/connection.ts';
import { controlComparisons } from '../../store/imports/control-totals.ts';
import { checkBalances, type MovedByMonth } from '../../store/ledger/balance-faults.ts';
import { checkChain, type ChainCheck } from '../../store/ledger/chain-faults.ts';
import { chainedTables, type ChainedTable } from '../../store/ledger/chained-tables.ts';
import { foreignKeyFaults, integrityFaults } from '../../store/ledger/file-faults.ts';
import { checked, type Finding } from '../../store/ledger/finding.ts';
import { ledgerCounts, unbalancedEntries, type LedgerCounts } from '../../store/ledger/ledger-checks.ts';
import { judgeHead } from '../../store/ledger/noted-head.ts';
import { checkPart, uncoveredRows } from '../../store/ledger/part-faults.ts';
import { reversalFaults } from '../../store/ledger/reversal-faults.ts';
import { schemaFaults, tablesThere } from '../../store/ledger/schema-faults.ts';
import type { SealedPart } from '../../store/ledger/sealed-parts.ts';
import { strayRowFaults } from '../../store/ledger/stray-rows.ts';
import { textFault, textPieces } from '../../store/ledger/text-faults.ts';
import type { HeadNote } from '../../store/vault/head-file.ts';
import { headFault } from './head-fault.ts';
import { snapshotFaults } from './snapshot-faults.ts';

export type Walked = {
  readonly findings: readonly Finding[];
  readonly checked: LedgerCounts & { readonly links: number; readonly rows: number };
};

/** How far a walk has come: `done` of `of` pieces. */
export type WalkProgress = { readonly done: number; readonly of: number };

/** Enough to see what happened; a file that was torn apart would fill the screen for ever. */
const mostFindings = 1000;

/**
 * Walks the whole file and says what is wrong and where: first what was tampered with, table and row, then what does not
 * add up because of it. Every step reads a bounded piece. Between two steps a command may write: what a link has sealed it
 * does not change, and what is compared with each other is read in one step.
 */
export function* walkBooks(reader: Reader, note: HeadNote): Generator<WalkProgress, Walked> {
  const findings: Finding[] = [];
  const add = (where: string, check: () => readonly Finding[]): void => {
    if (findings.length <= mostFindings) findings.push(...checked(where, check));
  };

  add('schema', () => schemaFaults(reader));
  let links = 0;
  let parts: readonly SealedPart[] = [];
  add('chain', () => {
    const chain = checkChain(reader, note.state === 'noted' ? note : null);
    ({ links, parts } = chain);
    return [...chain.findings, ...headFaults(chain, note)];
  });
  add('chain', () => strayRowFaults(reader));
  const there = tablesThere(reader);
  const tables = chainedTables
    .filter(({ table }) => there.has(table))
    .map((chained) => ({ chained, sealed: sealedOf(chained, parts) }));
  for (const { chained, sealed } of tables) add(chained.table, () => uncoveredRows(reader, chained, sealed));
  const pieces = there.has('import_text') ? textPieces(reader) : [];

  const steps = [...rowSteps(reader, tables), ...textSteps(reader, pieces, findings), ...sumSteps(reader)];
  let rows = 0;
  for (const [index, { where, run }] of steps.entries()) {
    yield { done: index, of: steps.length };
    add(where, () => {
      const step = run();
      rows += step.rows;
      return step.findings;
    });
  }
  return { findings: limited(findings), checked: { ...countsOf(reader), links, rows } };
}

/** The note is held against the chain as it was sealed: a link that was renumbered is one finding, not two. */
function headFaults({ sealed }: ChainCheck, note: HeadNote): Finding[] {
  const hashes = new Map(sealed.map(({ seq, hash }) => [seq, hash]));
  const fault = headFault(judgeHead({ found: sealed.at(-1) ?? null, hashAt: (seq) => hashes.get(seq) }, note));
  return fault === null ? [] : [fault];
}

type Step = {
  readonly where: string;
  readonly run: () => { readonly rows: number; readonly findings: readonly Finding[] };
};

const sealedOf = ({ table }: ChainedTable, parts: readonly SealedPart[]): SealedPart[] =>
  parts.filter(({ part }) => part === table).toSorted((a, b) => (a.firstKey < b.firstKey ? -1 : 1));

const rowSteps = (
  reader: Reader,
  tables: readonly { readonly chained: ChainedTable; readonly sealed: readonly SealedPart[] }[],
): Step[] =>
  tables.flatMap(({ chained, sealed }) =>
    sealed.map((part) => ({ where: chained.table, run: () => checkPart(reader, chained, part) })),
  );

/** A piece whose row is named already is not named again. */
const textSteps = (reader: Reader, pieces: readonly Row[], findings: readonly Finding[]): Step[] =>
  pieces.map((piece) => ({
    where: 'import_text',
    run: () => {
      const fault = textFault(reader, piece);
      const named = fault === null || findings.some(({ where }) => where === fault.where);
      return { rows: 0, findings: named ? [] : [fault] };
    },
  }));

/** What does not add up. */
function sumSteps(reader: Reader): Step[] {
  let moved: MovedByMonth | null = null;
  const balances = (): readonly Finding[] => {
    const check = checkBalances(reader);
    ({ moved } = check);
    return check.findings;
  };
  const steps: readonly (readonly [string, () => readonly Finding[]])[] = [
    ['file', () => integrityFaults(reader)],
    ['references', () => foreignKeyFaults(reader)],
    ['entries', () => entryFaults(reader)],
    ['reversals', () => reversalFaults(reader)],
    ['balances', balances],
    ['control totals', () => controlFaults(reader)],
    ['snapshots', () => (moved === null ? [] : snapshotFaults(reader, moved))],
  ];
  return steps.map(([where, check]) => ({ where, run: () => ({ rows: 0, findings: check() }) }));
}

const entryFaults = (reader: Reader): Finding[] =>
  unbalancedEntries(reader).map(({ entryId, currency }) => ({
    code: 'entry_unbalanced',
    where: `journal_entry ${entryId}`,
    message: `The postings of entry ${entryId} do not sum to zero in ${currency}.`,
  }));

const controlFaults = (reader: Reader): Finding[] =>
  controlComparisons(reader, null)
    .filter(({ expected, found }) => expected.units !== found.units)
    .map(({ fileName, measure, expected, found }) => ({
      code: 'control_total_differs',
      where: fileName,
      message: `The file ${fileName} brought ${measure} of ${toDecimalText(expected)} ${expected.currency}; the books hold ${toDecimalText(found)} of it.`,
    }));

function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostFindings) return findings;
  const message = `There is more: only the first ${mostFindings.toLocaleString('en')} findings are listed, and the walk ended there.`;
  return [...findings.slice(0, mostFindings), { code: 'more_findings', where: 'file', message }];
}

function countsOf(reader: Reader): LedgerCounts {
  try {
    return ledgerCounts(reader);
  } catch {
    // A table is missing, which is a finding.
    return { entries: 0, postings: 0, imports: 0 };
  }
}
