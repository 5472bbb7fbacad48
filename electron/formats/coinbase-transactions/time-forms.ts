/** UTC since 2021; before, with an offset of its own. */
export const coinbaseTimeForms: readonly [string, ...string[]] = [
  'yyyy-MM-dd HH:mm:ss UTC',
  'yyyy-MM-ddTHH:mm:ssX',
  'yyyy-MM-ddTHH:mm:ss.SX',
  'yyyy-MM-dd HH:mm:ss X',
  'yyyy-MM-dd HH:mm:ss',
];
