import type { Input } from '../../shared/contract/contract.ts';
import type { ReportWanted } from '../../shared/contract/report-document.ts';
import type { Language } from '../../shared/wording/voice.ts';

export type AddressedReport = { readonly address: string; readonly remembered: Readonly<Record<string, string>> };

/** How it is shown there: in which language, without which columns, with amounts or not. */
export type ReportManner = {
  readonly language: Language;
  readonly without: readonly string[];
  readonly hidden: boolean;
};

/** Where the window shows a report of its books, and what it has to remember of its reader to show it so. */
export function addressOfReport(
  { merchantId, kind, from, to, by, zone, account }: ReportWanted,
  manner: ReportManner,
): AddressedReport {
  const { without, hidden } = manner;
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
  return { address: `/reports?${search.toString()}`, remembered: rememberedOf(merchantId, manner) };
}

/** Where it shows a report that came with a month's pack. */
export const addressOfPack = (
  { merchantId, month, kind }: Input<'desk.packReport'>,
  manner: ReportManner,
): AddressedReport => ({
  address: `/?${new URLSearchParams({ pack: month, report: kind }).toString()}`,
  remembered: rememberedOf(merchantId, manner),
});

const rememberedOf = (merchantId: string, { language, hidden }: ReportManner): Readonly<Record<string, string>> => ({
  'nikash.language': language,
  'nikash.figures': 'usual',
  'nikash.amountsHidden': hidden ? 'yes' : 'no',
  'nikash.merchant': merchantId,
  // Paper is light.
  'nikash.theme': 'light',
});
