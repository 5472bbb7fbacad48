import type { ReportWanted } from '../../shared/contract/report-document.ts';
import type { Language } from '../../shared/wording/voice.ts';

export type AddressedReport = { readonly address: string; readonly remembered: Readonly<Record<string, string>> };

/** Where the window shows a report, and what it has to remember of its reader to show it so. */
export function reportAddress(
  { merchantId, kind, from, to, by, zone, account }: ReportWanted,
  {
    language,
    without,
    hidden,
  }: { readonly language: Language; readonly without: readonly string[]; readonly hidden: boolean },
): AddressedReport {
  const search = new URLSearchParams({
    kind,
    from,
    to,
    by,
    ...(zone === null ? {} : { zone }),
    ...(account === null ? {} : { account }),
    ...(without.length === 0 ? {} : { without: without.join(',') }),
    ...(hidden ? { amounts: 'hidden' } : {}),
  });
  return {
    address: `/reports?${search.toString()}`,
    remembered: {
      'nikash.language': language,
      'nikash.figures': 'usual',
      'nikash.merchant': merchantId,
      // Paper is light.
      'nikash.theme': 'light',
    },
  };
}
