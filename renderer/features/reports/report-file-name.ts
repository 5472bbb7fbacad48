import type { Month } from '../../../shared/kernel/local-date.ts';

/** `turnover-Asha-Stores-2026-11.pdf`: letters and digits of any script, no sign that a file system could stumble over. */
export function reportFileName(merchant: string, month: Month): string {
  const name = merchant
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `turnover-${name}-${month}.pdf`;
}
