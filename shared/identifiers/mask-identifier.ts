const hidden = '••••';
const shown = 4;

/**
 * A number as it is shown where it need not be read whole: its last four characters; of an address of e-mail its first and what
 * follows the @. One too short to hide anything of is hidden whole.
 */
export function maskIdentifier(value: string): string {
  const text = value.trim();
  if (text === '') return '';
  const at = text.lastIndexOf('@');
  if (at > 0) return `${[...text][0] ?? ''}${hidden}${text.slice(at)}`;
  const characters = [...text];
  return characters.length < shown * 2 ? hidden : `${hidden}${characters.slice(-shown).join('')}`;
}
