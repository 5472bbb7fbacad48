import type { RefusalCode } from '../../../shared/contract/refusal.ts';
import type { HelpPageId } from '../../../shared/help/help-pages.ts';

type HelpPlace = { readonly page: HelpPageId; readonly at: string };

const trouble = (page: HelpPageId): HelpPlace => ({ page, at: 'trouble' });

const places: Partial<Readonly<Record<RefusalCode, HelpPlace>>> = {
  already_imported: trouble('imports'),
  format_unknown: { page: 'formats', at: 'known' },
  issues_hold_import: trouble('imports'),
  nothing_to_import: trouble('imports'),
  mapping_incomplete: { page: 'formats', at: 'other' },
  mapping_unreadable: { page: 'formats', at: 'other' },
  match_impossible: trouble('reconcile'),
  item_already_matched: trouble('reconcile'),
  write_off_over_cap: trouble('reconcile'),
  period_closed: { page: 'months', at: 'use' },
  period_not_over: trouble('months'),
  period_out_of_order: trouble('months'),
  checklist_open: trouble('months'),
  period_later_closed: { page: 'months', at: 'use' },
  rate_missing: trouble('ledger'),
  rate_file_unknown: trouble('ledger'),
  rate_card_overlaps: trouble('fees'),
  wrong_pin: trouble('security'),
  wrong_passphrase: trouble('security'),
  vault_must_wait: trouble('security'),
  backup_damaged: trouble('backups'),
  backup_other_key: trouble('backups'),
  disk_full: trouble('backups'),
  packet_unreadable: trouble('contacts'),
  packet_altered: trouble('contacts'),
  packet_not_for_you: trouble('contacts'),
  packet_replayed: trouble('contacts'),
  contact_unknown: trouble('contacts'),
  application_incomplete: { page: 'onboarding', at: 'use' },
  document_too_large: trouble('onboarding'),
};

/** Where the help says more of a refusal; null where its sentence says all there is. */
export const helpOfRefusal = (code: RefusalCode): HelpPlace | null => places[code] ?? null;
