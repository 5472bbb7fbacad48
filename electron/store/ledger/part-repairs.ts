import type { Reader } from '../connection.ts';
import { integerOf } from '../row.ts';
import { extent, keysInPart, readPart } from './chain-parts.ts';
import { chainedTable, chainedTables, type ChainedTable } from './chained-tables.ts';
import type { Finding } from './finding.ts';
import { partPlace, type SealedPart } from './sealed-parts.ts';

/** One way in which the parts of a link may have been tampered with: what they were before, and how to say so. */
export type Repair = {
  readonly parts: readonly SealedPart[];
  /** The part that bears another link's number, where the repair brings one back. */
  readonly taken: SealedPart | null;
  readonly findings: readonly Finding[];
};

/** Beyond so many parts only those are tried that do not agree with their rows: each trial hashes the whole link. */
const mostTried = 64;

const changed = (part: SealedPart, what: string, linkSeq: bigint): Finding => ({
  code: 'part_changed',
  where: partPlace(part),
  message: `The ${what} of ${partPlace(part)} in link ${linkSeq} of the audit chain was changed.`,
});

/**
 * Every single change to the parts of a link that could have broken its hash, and every exchange of two cells, undone: the
 * hash tells which one it was. `every` are all parts of the chain, `strays` those that belong to no link or to another
 * broken one.
 */
export function* partRepairs(
  reader: Reader,
  linkSeq: bigint,
  own: readonly SealedPart[],
  every: readonly SealedPart[],
  strays: readonly SealedPart[],
): Generator<Repair> {
  const tried = own.length <= mostTried ? own : own.filter((part) => !agrees(reader, part)).slice(0, mostTried);
  const without = (...parts: readonly SealedPart[]): SealedPart[] => own.filter((one) => !parts.includes(one));
  for (const stray of strays) {
    const findings = [strayed(stray, linkSeq)];
    const brought = { ...stray, linkSeq };
    yield { parts: [...own, brought], taken: stray, findings };
    // Its number was exchanged with that of one of these, which the other link looks for in its turn.
    for (const part of tried) yield { parts: [...without(part), brought], taken: stray, findings };
  }
  for (const part of tried) {
    for (const [what, before] of changes(reader, part, every))
      yield { parts: [...without(part), before], taken: null, findings: [changed(part, what, linkSeq)] };
    const message = `The part ${partPlace(part)} was added to link ${linkSeq} of the audit chain, which did not seal it.`;
    const finding: Finding = { code: 'part_added', where: partPlace(part), message };
    yield { parts: without(part), taken: null, findings: [finding] };
  }
  for (const [part, other, what, before] of exchanges(tried)) {
    const findings = [changed(part, what, linkSeq), changed(other, what, linkSeq)];
    yield { parts: [...without(part, other), ...before], taken: null, findings };
  }
  for (const lost of uncoveredParts(reader, linkSeq, every)) {
    const message = `Link ${linkSeq} of the audit chain sealed ${lost.part} ${lost.firstKey} to ${lost.lastKey}, and its part that said so is gone.`;
    yield {
      parts: [...own, lost],
      taken: null,
      findings: [{ code: 'part_removed', where: partPlace(lost), message }],
    };
  }
}

/** A part that bears another link's number than that of the link which sealed it. */
export const strayed = (part: SealedPart, sealedBy: bigint): Finding => ({
  code: 'part_changed',
  where: partPlace(part),
  message: `The part ${partPlace(part)} says that link ${part.linkSeq} of the audit chain sealed it; it was link ${sealedBy}.`,
});

/** Every two parts with one of their columns exchanged back. */
function* exchanges(
  parts: readonly SealedPart[],
): Generator<readonly [SealedPart, SealedPart, string, readonly SealedPart[]]> {
  for (const [index, a] of parts.entries()) {
    for (const b of parts.slice(index + 1)) {
      yield [
        a,
        b,
        'first key',
        [
          { ...a, firstKey: b.firstKey },
          { ...b, firstKey: a.firstKey },
        ],
      ];
      yield [
        a,
        b,
        'last key',
        [
          { ...a, lastKey: b.lastKey },
          { ...b, lastKey: a.lastKey },
        ],
      ];
      yield [
        a,
        b,
        'number of rows',
        [
          { ...a, rows: b.rows },
          { ...b, rows: a.rows },
        ],
      ];
      yield [
        a,
        b,
        'digest',
        [
          { ...a, digest: b.digest },
          { ...b, digest: a.digest },
        ],
      ];
    }
  }
}

function agrees(reader: Reader, part: SealedPart): boolean {
  const chained = chainedTable(part.part);
  if (chained === undefined) return false;
  const now = readPart(reader, chained, part.firstKey, part.lastKey);
  return now.digest === part.digest && now.rows === part.rows;
}

/** What a part may have said before one of its columns was changed. */
function* changes(
  reader: Reader,
  part: SealedPart,
  every: readonly SealedPart[],
): Generator<readonly [string, SealedPart]> {
  const chained = chainedTable(part.part);
  const others = every.filter((one) => one !== part && one.part === part.part);
  const before = others.findLast(({ lastKey }) => lastKey < part.lastKey)?.lastKey ?? 0n;
  yield ['first key', { ...part, firstKey: before + 1n }];
  if (chained !== undefined) yield ['first key', { ...part, firstKey: firstKeyFrom(reader, chained, before + 1n) }];
  const after = others.find(({ firstKey }) => firstKey > part.firstKey)?.firstKey;
  if (after !== undefined) yield ['last key', { ...part, lastKey: after - 1n }];
  yield ['last key', { ...part, lastKey: part.firstKey + keysInPart - 1n }];
  if (chained !== undefined) {
    yield ['last key', { ...part, lastKey: extent(reader, chained).last }];
    const now = readPart(reader, chained, part.firstKey, part.lastKey);
    yield ['digest', { ...part, digest: now.digest }];
    yield ['number of rows', { ...part, rows: now.rows }];
  }
  for (const { table } of chainedTables) if (table !== part.part) yield ['table', { ...part, part: table }];
}

/** Keys that no part covers and that hold rows, as the part that once covered them. */
function* uncoveredParts(reader: Reader, linkSeq: bigint, every: readonly SealedPart[]): Generator<SealedPart> {
  for (const chained of chainedTables) {
    const covered = every.filter(({ part }) => part === chained.table);
    const beyond = lastKeyOf(reader, chained) + 1n;
    let first = 1n;
    for (const { firstKey, lastKey } of [...covered, { firstKey: beyond, lastKey: beyond }]) {
      if (firstKey > first && firstKey <= first + keysInPart) {
        const { part, lastKey: end, rows, digest } = readPart(reader, chained, first, firstKey - 1n);
        if (rows > 0) yield { part, firstKey: first, lastKey: end, rows, digest, linkSeq, stored: null };
      }
      if (lastKey >= first) first = lastKey + 1n;
    }
  }
}

/** The first key there is from a number on; that number where there is none. */
const firstKeyFrom = (reader: Reader, { table, key }: ChainedTable, from: bigint): bigint =>
  integerOf(
    reader.read(`SELECT coalesce(min(${key}), ?1) AS first FROM ${table} WHERE ${key} >= ?1`).get(from) ?? {},
    'first',
  );

const lastKeyOf = (reader: Reader, { table, key }: ChainedTable): bigint =>
  integerOf(reader.read(`SELECT coalesce(max(${key}), 0) AS last FROM ${table}`).get() ?? {}, 'last');
