/** All pages of one language, in a bundle of their own that is fetched when the help is first opened. */
export const texts = import.meta.glob<string>('../../../docs/help/bn/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
