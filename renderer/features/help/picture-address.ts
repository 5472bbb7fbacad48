const files = import.meta.glob<string>('../../../docs/help/pictures/*/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a picture of a page lies in the bundle, by the way it is written there (`../pictures/en/home.webp`); null where none is. */
export const pictureAddress = (written: string): string | null =>
  files[`../../../docs/help/${written.replace(/^\.\.\//, '')}`] ?? null;
