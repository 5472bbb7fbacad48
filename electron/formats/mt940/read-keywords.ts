/** A subfield holds 27 letters (DFÜ-Abkommen, annex 3, MT940); a full one goes on in the next without a space. */
const fullSubfield = 27;
/** Keywords of SEPA payments in `:86:` (DFÜ-Abkommen, annex 3); each begins a subfield. */
const keyword = /^(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|RREF|PURP)[+:]/;

/** The paragraphs that subfields make: a full one and the next are of one piece, unless that one begins anew. */
export function joinSubfields(subfields: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let full = false;
  for (const subfield of subfields) {
    const last = paragraphs.at(-1);
    if (full && last !== undefined && !keyword.test(subfield)) paragraphs[paragraphs.length - 1] = last + subfield;
    else paragraphs.push(subfield);
    full = subfield.length >= fullSubfield;
  }
  return paragraphs;
}

/** The value of each keyword: what follows it in its paragraph, or the next paragraph when it stands alone. */
export function readKeywords(paragraphs: readonly string[]): Readonly<Partial<Record<string, string>>> {
  const values: Partial<Record<string, string>> = {};
  paragraphs.forEach((paragraph, index) => {
    for (const text of paragraph.split(/\s(?=[A-Z]{3,4}\+)/)) {
      const found = keyword.exec(text);
      if (found === null) continue;
      const value = text.slice(found[0].length).trim();
      const next = paragraphs[index + 1] ?? '';
      values[found[1] ?? ''] ??= value === '' && !keyword.test(next) ? next.trim() : value;
    }
  });
  return values;
}
