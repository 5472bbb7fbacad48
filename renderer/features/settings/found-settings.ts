import { foldedText, searchedWords } from '../../ui/folded-text.ts';

export type SearchableSetting = { readonly title: string; readonly text: string; readonly also: string };

/** Whether every word of the query stands somewhere in what the setting says of itself. An empty query finds everything. */
export function isFound(setting: SearchableSetting, part: string, query: string): boolean {
  const all = foldedText(`${setting.title} ${setting.text} ${setting.also} ${part}`);
  return searchedWords(query).every((word) => all.includes(word));
}
