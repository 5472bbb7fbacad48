import { isUtf8 } from 'node:buffer';

/** Code page 437 from 0x80 on, as APPNOTE.TXT appendix D has names without the UTF-8 flag. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** The name of a member. Names that are UTF-8 are taken for it, flagged or not: not every packer sets the flag. */
export function memberName(bytes: Uint8Array, flaggedUtf8: boolean): string {
  if (flaggedUtf8 || isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage437[byte - 0x80])).join('');
}

const longestShown = 200;

/** The name as people may see it: in one line, in its own order of letters, its end kept where it is too long. */
export function shownName(name: string): string {
  // Marks that turn the order of letters around make one name look like another.
  const plain = name.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]+/gu, ' ').trim();
  if (plain.length <= longestShown) return plain;
  const cut = plain.slice(plain.length - longestShown + 1);
  return `…${cut.replace(/^[\udc00-\udfff]/, '')}`;
}

/** Folders, and what macOS and Windows put beside people's files. */
export function isLeftOut(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  const parts = path.split('/');
  const last = parts.at(-1) ?? '';
  return (
    last === '' ||
    parts.includes('__MACOSX') ||
    last.startsWith('._') ||
    ['.ds_store', 'thumbs.db', 'desktop.ini'].includes(last.toLowerCase())
  );
}
