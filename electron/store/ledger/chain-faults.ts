import type { Reader } from '../connection.ts';
import { integerOf, textOf, textOrNull } from '../row.ts';
import type { NotedHead } from '../vault/head-file.ts';
import { hashOfLink, type ChainLink } from './chain.ts';
import type { Finding } from './finding.ts';
import { partRepairs, strayed, type Repair } from './part-repairs.ts';
import { inSealedOrder, readSealedParts, type SealedPart } from './sealed-parts.ts';

export type ChainCheck = {
  readonly findings: readonly Finding[];
  readonly links: number;
  /** The links in order and every part, as they were sealed, where the hashes prove it. */
  readonly sealed: readonly NotedHead[];
  readonly parts: readonly SealedPart[];
};

/** Numbers that were tampered with must be found, not stumbled over: they are read whatever they are. */
const readLinks = (reader: Reader): ChainLink[] =>
  reader
    .read('SELECT * FROM chain_link ORDER BY seq')
    .all()
    .map((row) => ({
      seq: Number(integerOf(row, 'seq')),
      throughEntry: integerOf(row, 'through_entry'),
      command: textOf(row, 'command'),
      reason: textOrNull(row, 'reason'),
      linkedAt: Number(integerOf(row, 'linked_at')),
      previous: textOf(row, 'previous'),
      hash: textOf(row, 'hash'),
    }));

type Parts = Map<number, SealedPart[]>;

const fits = (link: ChainLink, parts: readonly SealedPart[] = []): boolean =>
  hashOfLink(link, inSealedOrder(parts)) === link.hash;

const changed = (link: ChainLink, what: string): Finding => ({
  code: 'link_changed',
  where: `chain_link ${link.seq}`,
  message: `Link ${link.seq} of the audit chain (${link.command}) ${what}`,
});

/**
 * Recomputes every link of the audit chain and says what was done to one that does not fit: each possible single change
 * is undone, and the hash tells which it was. `noted` is what the note outside says, if it can be read.
 */
export function checkChain(reader: Reader, noted: NotedHead | null): ChainCheck {
  const parts: Parts = Map.groupBy(readSealedParts(reader), ({ linkSeq }) => Number(linkSeq));
  const findings: Finding[] = [];
  const stored = readLinks(reader);
  const links = stored.map((link) => renumbered(link, stored, parts, findings)).toSorted((a, b) => a.seq - b.seq);
  const { sealed, unexplained } = walkLinks(links, parts, noted, findings);
  repairParts(reader, unexplained, links, parts, findings);
  const present = new Set(links.map(({ seq }) => seq));
  const last = links.at(-1)?.seq ?? 0;
  for (const [seq, own] of parts) {
    if (own.length > 0 && !present.has(seq) && (seq > last || seq < 1)) findings.push(removed(seq, seq));
  }
  return { findings, links: links.length, sealed, parts: [...parts.values()].flat() };
}

/** A link that was given another number fits under its own, and with the parts that still bear it. */
function renumbered(link: ChainLink, all: readonly ChainLink[], parts: Parts, findings: Finding[]): ChainLink {
  if (fits(link, parts.get(link.seq))) return link;
  const present = new Set(all.map(({ seq }) => seq));
  const first = all.findIndex(({ seq }, index) => seq !== index + 1) + 1;
  for (const seq of [first, ...parts.keys()]) {
    if (present.has(seq) || !fits({ ...link, seq }, parts.get(seq))) continue;
    findings.push(changed(link, `was sealed as link ${seq}: its number was changed.`));
    return { ...link, seq };
  }
  return link;
}

/** Walks the links in order, and gives also those whose own columns do not explain why they do not fit. */
function walkLinks(
  links: readonly ChainLink[],
  parts: Parts,
  noted: NotedHead | null,
  findings: Finding[],
): { readonly sealed: readonly NotedHead[]; readonly unexplained: readonly ChainLink[] } {
  const unexplained: ChainLink[] = [];
  const sealed: NotedHead[] = [];
  let last = 0;
  let previous: string | null = '';
  let through = 0n;
  for (const [index, link] of links.entries()) {
    const own = parts.get(link.seq) ?? [];
    for (const { part, lastKey } of own) if (part === 'journal_entry' && lastKey > through) through = lastKey;
    const whole = fits(link, own);
    if (link.seq !== last + 1) {
      // What covers nothing, does not fit and stands out of turn was put in: it leaves no gap before it.
      if (!whole && own.length === 0 && link.reason === null) {
        unexplained.push(link);
        continue;
      }
      findings.push(removed(last + 1, link.seq - 1));
      previous = null;
    }
    last = link.seq;
    const hash = hashOfLink(link, inSealedOrder(own));
    const next = links[index + 1]?.previous ?? (noted?.seq === link.seq ? noted.hash : null);
    if (whole) {
      if (previous !== null && link.previous !== previous)
        findings.push(changed(link, `does not follow link ${link.seq - 1}: one of the two was written anew.`));
      previous = link.hash;
    } else if (hash === next) {
      findings.push(changed(link, 'bears another hash than the one that was sealed: its hash was changed.'));
      previous = hash;
    } else if (previous !== null && fits({ ...link, previous }, own)) {
      findings.push(changed(link, 'names another link as the one before it: its previous hash was changed.'));
      previous = link.hash;
    } else if (fits({ ...link, throughEntry: through }, own)) {
      findings.push(changed(link, `sealed entries up to ${through}: its through_entry was changed.`));
      previous = link.hash;
    } else {
      unexplained.push(link);
      previous = link.hash;
    }
    sealed.push({ seq: link.seq, hash: previous });
  }
  return { sealed, unexplained };
}

const removed = (first: number, last: number): Finding => ({
  code: 'link_removed',
  where: `chain_link ${first}`,
  message:
    first === last
      ? `Link ${first} of the audit chain is gone.`
      : `Links ${first} to ${last} of the audit chain are gone.`,
});

/** Finds what was done to the parts of links that do not fit, and puts the parts back as they were sealed. */
function repairParts(
  reader: Reader,
  unexplained: readonly ChainLink[],
  links: readonly ChainLink[],
  parts: Parts,
  findings: Finding[],
): void {
  const open = new Set(unexplained);
  const present = new Set(links.map(({ seq }) => seq));
  const strays = (link: ChainLink): SealedPart[] => [
    ...[...parts].flatMap(([seq, own]) => (present.has(seq) ? [] : own)),
    ...[...open].flatMap((other) => (other === link ? [] : (parts.get(other.seq) ?? []))),
  ];
  // A part that bears another link's number breaks two links: it is looked for first, so that it is one finding.
  for (const onlyStrays of [true, false]) {
    for (const link of open) {
      const every = [...parts.values()].flat().toSorted((a, b) => (a.firstKey < b.firstKey ? -1 : 1));
      const own = parts.get(link.seq) ?? [];
      const repairs = partRepairs(reader, BigInt(link.seq), own, every, onlyStrays ? strays(link) : []);
      const repair = fits(link, own) ? null : firstFit(link, repairs, onlyStrays);
      if (repair === undefined) continue;
      if (repair !== null) putBack(link, repair, parts, findings);
      open.delete(link);
    }
  }
  for (const link of open) findings.push(unknownChange(link, parts.get(link.seq) ?? []));
}

function firstFit(link: ChainLink, repairs: Iterable<Repair>, onlyStrays: boolean): Repair | undefined {
  for (const repair of repairs) {
    if (onlyStrays && repair.taken === null) return undefined;
    if (fits(link, repair.parts)) return repair;
  }
  return undefined;
}

function putBack(
  link: ChainLink,
  { parts: before, taken, findings: said }: Repair,
  parts: Parts,
  findings: Finding[],
): void {
  findings.push(...said);
  const left = (parts.get(link.seq) ?? []).filter((part) => before.every(({ stored }) => stored !== part.stored));
  parts.set(link.seq, [...before]);
  if (taken === null) return;
  // What it held in exchange is the other link's.
  const rest = (parts.get(Number(taken.linkSeq)) ?? []).filter((part) => part !== taken);
  parts.set(Number(taken.linkSeq), [...rest, ...left.map((part) => ({ ...part, linkSeq: taken.linkSeq }))]);
  findings.push(...left.map((part) => strayed(part, taken.linkSeq)));
}

const unknownChange = (link: ChainLink, own: readonly SealedPart[]): Finding =>
  own.length === 0 && link.reason === null
    ? {
        code: 'link_added',
        where: `chain_link ${link.seq}`,
        message: `Link ${link.seq} of the audit chain (${link.command}) covers nothing and does not fit its hash: no command of the application wrote it.`,
      }
    : changed(link, 'does not fit its hash: its command, its reason, its time or one of its parts was changed.');
