/** Which row was chosen in each list, for as long as the window lives: whoever comes back stands where they stood. */
const chosen = new Map<string, string>();

export const keptRow = (list: string): string | null => chosen.get(list) ?? null;

export function keepRow(list: string, key: string | null): void {
  if (key === null) chosen.delete(list);
  else chosen.set(list, key);
}
