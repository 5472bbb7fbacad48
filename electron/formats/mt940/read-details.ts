import { joinSubfields, readKeywords } from './read-keywords.ts';

/** What `:86:` says of an entry. Empty where it does not say. */
export type EntryDetails = {
  /** The payer's end-to-end reference. */
  readonly endToEnd: string;
  /** The account owner's own reference (`KREF+`), where the entry itself only points to it. */
  readonly ownReference: string;
  /** All it says, in one line, as the bank's narration. */
  readonly text: string;
};

/** A business code of three digits and subfields behind a sign of their own: `166?00GUTSCHRIFT?20SVWZ+…`; Polish banks use `<`, `~` or `^`. */
const structured = /^\s*(?:\d{3})?\s*([?<>~^])\d{2}/;
/** Subfields that are no narration: bank code and account of the other side, and keys of booking. */
const notSaid = new Set(['10', '30', '31', '34', '38']);
const isPurpose = (code: string): boolean => /^(?:2\d|6[0-5])$/.test(code);

export function readDetails(lines: readonly string[]): EntryDetails {
  const joined = lines.join('');
  const sign = structured.exec(joined)?.[1];
  if (sign !== undefined) return readStructured(joined, sign);
  return /\/(?:EREF|REMI|TRTP|CNTP|IBAN|ORDP|BENM|NAME|PREF|MARF)\//.test(joined)
    ? readSlashed(joined)
    : readFree(lines);
}

function readStructured(text: string, sign: string): EntryDetails {
  const parts = text.split(new RegExp(`\\${sign}(?=\\d{2})`)).slice(1);
  const subfields = parts.map((part) => ({ code: part.slice(0, 2), text: part.slice(2) }));
  const purpose = joinSubfields(subfields.filter(({ code }) => isPurpose(code)).map((subfield) => subfield.text));
  const { EREF = '', KREF = '' } = readKeywords(purpose);
  const name = joinSubfields(subfields.filter(({ code }) => code === '32' || code === '33').map((each) => each.text));
  const others = subfields.filter(
    ({ code }) => !isPurpose(code) && !notSaid.has(code) && code !== '00' && code !== '32' && code !== '33',
  );
  const posting = subfields.filter(({ code }) => code === '00').map((each) => each.text);
  return {
    endToEnd: given(EREF),
    ownReference: given(KREF),
    text: inOneLine([...posting, ...purpose, ...name, ...others.map((each) => each.text)]),
  };
}

/** Far behind what the field holds by the standard (390 letters); a limit keeps the search for codes short. */
const searched = 10_000;

/** `/EREF/…/REMI/…`, as Dutch and Belgian banks have it; a value ends where the next code begins. */
function readSlashed(text: string): EntryDetails {
  const valueOf = (code: string): string =>
    new RegExp(`/${code}/(.*?)(?=//|/[A-Z]{2,4}/|/?\\s*$)`).exec(text.slice(0, searched))?.[1]?.trim() ?? '';
  return { endToEnd: given(valueOf('EREF')), ownReference: given(valueOf('PREF')), text: inOneLine([text]) };
}

/** Lines of free text; one that is full (65 letters) was broken in the middle. */
function readFree(lines: readonly string[]): EntryDetails {
  const text = lines.map((line) => (line.length >= 65 ? line : `${line} `)).join('');
  return { endToEnd: '', ownReference: '', text: inOneLine([text]) };
}

/** References that say there is none: SWIFT's NONREF, and NOTPROVIDED of the SEPA rulebooks. */
export const given = (reference: string): string =>
  /^(?:NONREF|NOTPROVIDED|NOT PROVIDED|KREF\+?|EREF\+?)$/i.test(reference.trim()) ? '' : reference.trim();

const inOneLine = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim();
