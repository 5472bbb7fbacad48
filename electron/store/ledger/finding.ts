/** Something that is wrong in the file. */
export type Finding = {
  readonly code: FindingCode;
  /** A table and the key of its row ('posting 12/0'), an object of the schema ('trigger posting_not_changed'), or a file. */
  readonly where: string;
  /** One sentence in English. */
  readonly message: string;
};

export type FindingCode =
  | 'file_damaged'
  | 'schema_differs'
  | 'row_changed'
  | 'row_removed'
  | 'row_added'
  | 'rows_from_outside'
  | 'part_changed'
  | 'part_removed'
  | 'part_added'
  | 'link_changed'
  | 'link_removed'
  | 'link_added'
  | 'head_missing'
  | 'head_unreadable'
  | 'head_forged'
  | 'head_behind'
  | 'chain_cut'
  | 'chain_rewritten'
  | 'row_points_nowhere'
  | 'text_differs'
  | 'entry_unbalanced'
  | 'currency_unbalanced'
  | 'reversal_differs'
  | 'account_day_differs'
  | 'control_total_differs'
  | 'snapshot_differs'
  | 'check_stopped'
  | 'more_findings';

/** Names come from files, and a tampered one may hold anything: what breaks a line or turns it round is shown as a sign. */
export const shown = (text: string): string =>
  text.replaceAll(/[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '\u{FFFD}');

/**
 * Runs a check over rows that may hold anything. Where it cannot go on (a sum past 64 bits, a page that cannot be read)
 * that is a finding, and the other checks still run.
 */
export function checked(where: string, check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check().map((finding) => ({ ...finding, where: shown(finding.where), message: shown(finding.message) }));
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return [{ code: 'check_stopped', where, message: shown(`The check of ${where} could not go on: ${reason}.`) }];
  }
}
