/**
 * A column name as it is compared: letters and digits only, in lower case, so that case, spaces, dots, byte order marks
 * and full-width letters make no difference (`Chq./Ref.No.` is `chqrefno`).
 */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
