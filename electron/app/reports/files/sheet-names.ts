/** Excel's: no longer, none of these signs, no apostrophe at an end, not `History`, and no two alike but for capitals. */
const longest = 31;
const forbidden = /[[\]:*?/\\\p{Cc}]+/gu;

/** Names for sheets as near to their titles as a workbook allows, each once. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const wanted = cut(title.toWellFormed().replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim(), longest);
    for (let nth = 1; ; nth += 1) {
      const ending = nth === 1 ? '' : ` (${nth})`;
      const name = `${cut(wanted, longest - ending.length) || 'Nikash'}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text's beginning of at most so many UTF-16 units, with no letter of it torn. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept.replaceAll(/^['\s]+|['\s]+$/g, '');
}
