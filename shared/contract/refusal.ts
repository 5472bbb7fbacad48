import type { WireMoney } from '../money/wire.ts';

/** Every reason for which Nikash declines to do what was asked. Expected, a value, and put into words where it is read. */
export const refusalCodes = [
  'workspace_exists',
  'workspace_missing',
  'workspace_locked',
  'workspace_busy',
  'workspace_newer',
  'workspace_older',
  'workspace_unreadable',
  'workspace_damaged',
  'workspace_empty',
  'vault_missing',
  'folder_missing',
  'folder_read_only',
  'disk_full',
  'disk_failed',
  'wrong_passphrase',
  'passphrase_weak',
  'wrong_pin',
  'pin_weak',
  'pin_gone',
  'vault_must_wait',
  'other_device',
  'wrong_recovery_key',
  'keyring_missing',
  'proof_needed',
  'backup_unknown',
  'backup_damaged',
  'backup_foreign',
  'backup_other_key',
  'backup_newer',
  'merchant_exists',
  'merchant_unknown',
  'zone_unknown',
  'file_missing',
  'file_unknown',
  'file_too_large',
  'format_unknown',
  'already_imported',
  'issues_hold_import',
  'nothing_to_import',
  'cancelled',
  'item_unknown',
  'item_already_matched',
  'match_unknown',
  'match_impossible',
  'period_closed',
  'period_not_over',
  'period_out_of_order',
  'period_empty',
  'checklist_open',
  'period_not_closed',
  'period_later_closed',
  'nothing_to_undo',
  'nothing_to_redo',
  'import_unknown',
  'mapping_unknown',
  'mapping_incomplete',
  'mapping_same_columns',
  'mapping_unreadable',
  'import_undone',
  'import_relied_on',
  'write_off_over_cap',
  'rate_missing',
  'rate_unreadable',
  'rate_file_unknown',
  'entry_unknown',
  'head_in_order',
  'calendar_day_closed',
  'calendar_day_open',
  'calendar_day_unedited',
  'exception_unknown',
  'rule_unknown',
  'view_unknown',
  'view_exists',
  'views_too_many',
  'scheme_unknown',
  'answers_too_many',
  'account_unknown',
  'range_unusable',
  'report_unknown',
  'rate_card_unknown',
  'rate_card_overlaps',
  'nothing_to_claim',
  'incident_unknown',
  'incident_window_wrong',
  'attempt_unknown',
  'mark_day_wrong',
  'identity_missing',
  'contact_unknown',
  'contact_missing',
  'contact_blocked',
  'contact_yourself',
  'packet_unreadable',
  'packet_newer',
  'packet_altered',
  'packet_not_for_you',
  'packet_from_blocked',
  'packet_replayed',
  'packet_older',
  'packet_out_of_place',
  'packet_merchant_foreign',
  'standing_wrong',
  'reason_missing',
  'application_incomplete',
  'document_too_large',
  'document_kind_unknown',
  'documents_too_many',
  'document_unknown',
  'agreement_unknown',
  'agreement_not_open',
  'agreement_own',
  'agreement_too_early',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** An issue that holds an import back, as a refusal carries it. */
export type HeldIssue = {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | WireMoney>>;
};

/** The facts of a refusal: enough to say what, where, and what to do. */
export type RefusalDetails = Readonly<
  Record<string, string | number | WireMoney | readonly string[] | readonly HeldIssue[]>
>;

export type Refusal<Code extends RefusalCode = RefusalCode> = {
  readonly ok: false;
  readonly code: Code;
  readonly details: RefusalDetails;
};
