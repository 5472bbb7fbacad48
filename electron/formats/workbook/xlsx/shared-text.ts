/** Undoes how control characters are written in texts: `_x000D_`, and `_x005F_` for the underscore before such a thing. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
