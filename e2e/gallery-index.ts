import type { Dress } from './screens/dress.ts';

/** One picture of the gallery: where it lies beside the index, and what it shows. */
export type GalleryPicture = Dress & {
  readonly file: string;
  readonly group: string;
  readonly screen: string;
  readonly path: string | null;
};

const option = (value: string): string => `<option>${value}</option>`;

const choice = (name: keyof GalleryPicture, values: readonly string[]): string =>
  `<label>${name} <select data-of="${name}"><option value="">all</option>${values.map(option).join('')}</select></label>`;

const figure = ({ file, group, screen, path, theme, language }: GalleryPicture): string =>
  `<figure data-group="${group}" data-screen="${screen}" data-theme="${theme}" data-language="${language}">` +
  `<a href="${file}"><img loading="lazy" src="${file}" alt="${screen}, ${theme}, ${language}"></a>` +
  `<figcaption>${group} / <b>${screen}</b> · ${theme} · ${language}${path === null ? '' : ` · <code>${path}</code>`}</figcaption></figure>`;

/** A page of its own, with no file but the pictures: a grid, narrowed by group, screen, theme and language. */
export function galleryIndex(pictures: readonly GalleryPicture[]): string {
  const values = (name: 'group' | 'screen' | 'theme' | 'language'): readonly string[] => [
    ...new Set(pictures.map((picture) => picture[name])),
  ];
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Nikash, every screen</title>
<style>
body { margin: 0; font: 14px/1.5 system-ui, sans-serif; background: #f4f5f7; color: #1a1f36 }
header { position: sticky; top: 0; display: flex; gap: 16px; flex-wrap: wrap; padding: 10px 16px; background: #fff; border-bottom: 1px solid #ddd }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 16px; padding: 16px }
figure { margin: 0; background: #fff; border: 1px solid #ddd; border-radius: 8px; overflow: clip }
figure[hidden] { display: none } img { display: block; width: 100%; height: auto } figcaption { padding: 6px 10px }
</style>
<header><b>${pictures.length} pictures</b>${choice('group', values('group'))}${choice('screen', values('screen'))}${choice('theme', values('theme'))}${choice('language', values('language'))}<span id="shown"></span></header>
<main>${pictures.map(figure).join('\n')}</main>
<script>
const choices = [...document.querySelectorAll('select')];
const narrow = () => {
  let shown = 0;
  for (const figure of document.querySelectorAll('figure')) {
    figure.hidden = choices.some(({ dataset, value }) => value !== '' && figure.dataset[dataset.of] !== value);
    if (!figure.hidden) shown += 1;
  }
  document.getElementById('shown').textContent = shown + ' shown';
};
for (const choice of choices) choice.addEventListener('change', narrow);
narrow();
</script></html>
`;
}
