/** An id that this version has no words for, without the signs of an id: `exchange_rate_reserve` → Exchange rate reserve. */
export function plainWords(id: string): string {
  const text = id.replaceAll(/[_-]+/g, ' ').trim();
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
