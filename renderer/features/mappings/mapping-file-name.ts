/** `Wallet-report.nikash-mapping.json`: letters and digits of any script, no sign that a file system could stumble over. */
export function mappingFileName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'report' : plain}.nikash-mapping.json`;
}
