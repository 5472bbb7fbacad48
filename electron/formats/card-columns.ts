import { comparableName } from '../../shared/kernel/comparable-name.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './format.ts';
import { maskCardNumbers } from '../../shared/cards/mask-card-numbers.ts';
import type { TableRecord } from './table/split-records.ts';

/** Stands between a table's records and everything else, so that no card data goes further. */
export type CardColumns = {
  /** The record with card numbers masked and security codes taken out. */
  readonly mask: (record: TableRecord) => TableRecord;
  /** Columns of security codes, said at once; and in the end columns of which it is not clear whether they hold cards. */
  readonly begin: () => readonly FileIssue[];
  readonly end: () => readonly FileIssue[];
};

/** PCI DSS 3.3.1: the security code is never kept, whatever a file calls its column. */
const securityCodes = new Set(
  [
    'CVV',
    'CVC 2',
    'CVV/CVC',
    'CVN',
    'CVN2',
    'CAV2',
    'Security Code',
    'Card Security Code',
    'Card Verification Value',
    'Card Verification Code',
    'Card Verification Number',
    'সিভিভি',
    'সিভিসি',
    'सीवीवी',
    'सीवीसी',
  ].map(comparableName),
);
/** Words that are said of nothing else: `Card CVV2`, `cvv no`, `cardCvc`. */
const codeWord = /^(?:cvv2?|cvc2?)$/;
/** What a bank answered to a code is no code: `CVV Result`, `cvc_check`, `CVV Response Code`. */
const answerWord =
  /^(?:results?|resp|response|reply|check|checked|match|matched|status|present|presence|indicator|flag|verified|provided)$/;

function isSecurityCode(name: string): boolean {
  if (securityCodes.has(comparableName(name))) return true;
  const words = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.some((word) => codeWord.test(word)) && !words.some((word) => answerWord.test(word));
}

/** Of numbers that are no cards one in ten passes the check digit; of a column of cards all do. */
const surelyCards = 0.5;
/** Numbers of a card's length that must be seen before a column is judged. */
const enoughToJudge = 5;
const alwaysLooked = 200;
const lookedEvery = 16;

type Seen = { candidates: number; hits: number; allHits: number };

/** `references` names columns that a person has said to hold references, so that nothing in them is a card number. */
export function cardColumns(header: TableRecord, references: readonly string[]): CardColumns {
  const names = header.fields.map((name) => name.trim());
  const codes = names.flatMap((name, place) => (isSecurityCode(name) ? [place] : []));
  const kept = new Set(references.map(comparableName));
  const keptPlaces = new Set(names.flatMap((name, place) => (kept.has(comparableName(name)) ? [place] : [])));
  const seen = new Map<number, Seen>();
  let records = 0;

  const look = (record: TableRecord, hits: readonly number[]): void => {
    for (const place of hits) seenAt(place).allHits += 1;
    if (records > alwaysLooked && records % lookedEvery !== 0) return;
    record.fields.forEach((field, place) => {
      if (hasCardLength(field)) seenAt(place).candidates += 1;
    });
    for (const place of hits) seenAt(place).hits += 1;
  };

  const seenAt = (place: number): Seen => {
    const known = seen.get(place) ?? { candidates: 0, hits: 0, allHits: 0 };
    seen.set(place, known);
    return known;
  };

  return {
    begin: () => codes.map((place) => fileIssue('cvv_left_out', { column: names[place] ?? '' }, header)),
    mask: (given) => {
      records += 1;
      const record = codes.length === 0 ? given : withoutCells(given, codes);
      const hits: number[] = [];
      const mayHold = mayHoldCard(record.raw);
      const fields = mayHold
        ? record.fields.map((field, place) => {
            if (keptPlaces.has(place)) return field;
            const masked = maskCardNumbers(field);
            if (masked !== field) hits.push(place);
            return masked;
          })
        : record.fields;
      look(record, hits);
      return mayHold ? { ...record, fields, raw: maskRaw(record, keptPlaces) } : record;
    },
    end: () =>
      [...seen].flatMap(([place, { candidates, hits, allHits }]) =>
        allHits > 0 && candidates >= enoughToJudge && hits / candidates < surelyCards
          ? [
              fileIssue(
                'card_numbers_uncertain',
                { column: names[place] ?? '', count: allHits },
                { line: header.line, column: names[place] ?? null },
              ),
            ]
          : [],
      ),
  };
}

/** Only where the whole text holds a card number can a cell hold one. */
const mayHoldCard = (raw: string): boolean => maskCardNumbers(raw) !== raw;

/** A number of a card's length, however it is grouped. */
function hasCardLength(field: string): boolean {
  if (field.length < 13 || field.length > 40) return false;
  const digits = field.replace(/[\s-]/g, '');
  return digits.length >= 13 && digits.length <= 19 && /^\p{Nd}+$/u.test(digits);
}

/** What a person said to be references stays in the text as it stands. */
function maskRaw({ raw, fields }: TableRecord, keptPlaces: ReadonlySet<number>): string {
  const kept = [...keptPlaces].map((place) => fields[place]?.trim() ?? '').filter((text) => text !== '');
  const maskAround = (text: string, [first, ...others]: readonly string[]): string =>
    first === undefined
      ? maskCardNumbers(text)
      : text
          .split(first)
          .map((piece) => maskAround(piece, others))
          .join(first);
  return maskAround(raw, kept);
}

/** The record written anew without what stood in these cells. */
function withoutCells(record: TableRecord, places: readonly number[]): TableRecord {
  const fields = record.fields.map((field, place) => (places.includes(place) ? '' : field));
  const raw = fields
    .map((field) => (/[",;\t\r\n|]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
  return { ...record, fields, raw };
}
