/** How many columns or rows a cell reaches over, by the attribute of that name; one where it says nothing sensible. */
export function spanOf(tag: string, name: 'colspan' | 'rowspan', limit: number): number {
  const stated = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,4})`, 'i').exec(tag)?.[1];
  return Math.min(limit, Math.max(1, Number.parseInt(stated ?? '1', 10)));
}
