import { plural } from '../plural.ts';
import type { RefusalWords } from './refusal-words.ts';

const quoted = (name: string, otherwise: string): string => (name === '' ? otherwise : `“${name}”`);

/** Where a month pack does not come to its own proof. */
const packWrongs: Readonly<Record<string, string>> = {
  hash: 'Its figures do not come to the hash that was reported, or it is another merchant’s.',
  rows: 'A row of its proof stands there twice, or is larger than any books hold.',
  balances: 'Debits and credits of its proof are not equal.',
  transit: 'The money in transit is not what its balances come to.',
  reserve: 'The reserve is not what its balances come to.',
  amounts: 'Its amounts do not go together.',
  dates: 'It names something that happened after its month.',
  reports: 'A report in it is of other days or another merchant, stands there twice, or is not whole.',
  topic: 'It was sent under another month than its own.',
};

export const englishRefusals: RefusalWords = {
  workspace_exists: ({ text }) =>
    `There is a workspace here already${text('file') === '' ? '' : ` (${text('file')})`}, and it is left as it is. Open it with its passphrase, or choose another file.`,
  workspace_missing: ({ text }) =>
    `There is no workspace here${text('file') === '' ? '' : ` (${text('file')})`}. Create one first, or choose the file of yours.`,
  workspace_locked: () => 'The workspace is locked. Unlock it with your passphrase and try again.',
  workspace_busy: () =>
    'Another program or window has this workspace open, and only one may write. Close the other one and try again.',
  workspace_newer: () =>
    'A newer version of Nikash wrote this workspace, so this one only reads it and changes nothing in it. Update Nikash to go on working.',
  workspace_older: () =>
    'This workspace was made by a trial version from before the first release, whose books were laid out otherwise. It is left as it is: create a new workspace and import the same files into it.',
  workspace_unreadable: ({ text }) =>
    `${quoted(text('file'), 'The workspace')} could not be read. It is damaged, or it is not a workspace that this vault belongs to. It is left as it is: put the right file back, or restore your last backup.`,
  workspace_empty: ({ text }) =>
    `${quoted(text('file'), 'The workspace')} is empty: something has taken all that was in the file. It is left as it is; restore your last backup.`,
  vault_missing: ({ text }) =>
    `The file that opens this workspace${text('file') === '' ? '' : ` (“${text('file')}.vault”)`} is not beside it. Put it back where it was, or restore your last backup, which holds it too.`,
  folder_missing: () =>
    'The folder of this workspace is not there. Connect the drive it lies on, or choose another folder, and try again.',
  folder_read_only: () =>
    'Nikash may not write in the folder of this workspace, so nothing was done. Allow it in the folder’s properties, or copy the workspace with all files beside it to a folder of yours.',
  disk_full: () => 'The disk is full, so this was not kept; everything before it is. Free some space and do it again.',
  disk_failed: () =>
    'The disk failed to read or write, so this was not done; everything that was kept before is. Check the drive and its cable, make a backup to another one, and do it again.',
  wrong_passphrase: ({ count, wait }) =>
    `This passphrase does not open the workspace. Check capital letters and the keyboard’s language${count('waitSeconds') === 0 ? ', and try again.' : `. The next try can be made in ${wait('waitSeconds')}.`}`,
  passphrase_weak: ({ count, number }) =>
    `This passphrase is too easy to guess.${count('least') === 0 ? '' : ` Take at least ${number('least')} characters.`} Four unrelated words make a good one.`,
  wrong_pin: ({ count, number, wait }) =>
    `This PIN does not open the workspace. Check it, and try again.${count('triesLeft') === 0 ? '' : ` After ${number('triesLeft')} more wrong ${plural(count('triesLeft'), 'try', 'tries')} only the recovery key opens it.`}${count('waitSeconds') === 0 ? '' : ` The next try can be made in ${wait('waitSeconds')}.`}`,
  pin_weak: ({ text }) =>
    text('reason') === 'not_six_digits'
      ? 'A PIN has six digits. Type six of them.'
      : 'This PIN is one of the first that anybody would try: a day, a row, a pattern, or one digit over and over. Choose six digits that mean nothing.',
  pin_gone: () =>
    'The PIN was tried ten times and opens nothing any more. Your data is whole: open the workspace with the recovery key, and set a new PIN.',
  vault_must_wait: ({ wait }) =>
    `After so many wrong tries the next one can be made in ${wait('waitSeconds')}. The recovery key opens the workspace at once.`,
  other_device: () =>
    'This workspace was locked on another computer, or before this one’s keyring was reset: its PIN or passphrase alone does not open it here. Open it with the recovery key, and set a new PIN.',
  wrong_recovery_key: () =>
    'This recovery key does not open the workspace. Compare it with what you printed, group by group, and try again.',
  keyring_missing: () =>
    'This computer has no keyring that could protect a PIN: whoever copies the file would guess it in a day. Choose a passphrase instead.',
  proof_needed: () => 'This step asks for your PIN or passphrase again. Give it, and go on.',
  workspace_damaged: () =>
    'The workspace file is damaged, so it is only read and nothing is written to it. A copy of it was set aside. Restore the last good backup, and import what came after it again.',
  backup_unknown: ({ text }) =>
    `${quoted(text('backup'), 'This')} is no backup of Nikash. Choose one of the list, or the manifest.json in a backup’s folder.`,
  backup_damaged: ({ text }) =>
    `${quoted(text('backup'), 'This backup')} ${
      {
        incomplete: 'lacks one of its three files',
        unreadable: 'has a manifest that cannot be read',
        truncated: 'was cut short',
        altered: 'was altered after it was made',
        differs: 'does not come to what it came to when it was made',
      }[text('reason')] ?? 'is not as it was made'
    }, so nothing was restored from it. Choose another one.`,
  backup_foreign: ({ text }) =>
    `${quoted(text('backup'), 'This backup')} belongs to another workspace, so nothing was changed. To open it as it is, restore it where no workspace lies.`,
  backup_other_key: ({ text }) =>
    `${quoted(text('backup'), 'This backup')} was made before the ledger got a new key, so it cannot be looked into from here. To restore it, give the PIN or passphrase of its time, or the recovery key.`,
  backup_newer: ({ text }) =>
    `${quoted(text('backup'), 'This backup')} was made by a newer version of Nikash. Update Nikash to restore it; nothing was changed.`,
  merchant_exists: ({ text }) =>
    `A merchant named ${quoted(text('name'), 'like this')} is here already. Choose another name, or open that one.`,
  merchant_unknown: () => 'This merchant is not in the workspace. Choose one from the list, or add it first.',
  range_unusable: () =>
    'These days are no range: the first lies after the last, or they lie more than ten years apart. Choose others.',
  report_unknown: ({ month }) =>
    `No such report came with the pack${month('month') === '' ? '' : ` of ${month('month')}`}: it was made before packs had reports. Ask for the month’s pack anew.`,
  zone_unknown: ({ text }) =>
    `${quoted(text('zone'), 'This')} is not a time zone. Give one by its full name, such as Asia/Kolkata.`,
  file_missing: () => 'The file is no longer where it was, or may not be read. Choose it again.',
  file_unknown: () => 'Nikash does not know this file any more. Choose it again.',
  file_too_large: ({ text }) =>
    `${quoted(text('file'), 'The file')} is larger than Nikash reads at once. Download the report for fewer days and import the parts.`,
  format_unknown: ({ text }) =>
    `${quoted(text('file'), 'The file')} is not a report or statement that Nikash knows, so nothing was imported. Download the settlement report or the statement as CSV, unchanged, and try that.`,
  already_imported: ({ text, date }) =>
    `${quoted(text('file'), 'This very file')} is in the books already${date('since') === '' ? '' : ` since ${date('since')}`}, so nothing was imported again. Leave it out, or choose a newer file.`,
  issues_hold_import: ({ text, number, count }) =>
    `${quoted(text('file'), 'A file')} has ${count('count') === 0 ? 'faults' : `${number('count')} ${count('count') === 1 ? 'fault' : 'faults'}`} that would make the books wrong, so nothing was imported. Mend what is listed, or download the file again.`,
  nothing_to_import: () => 'Everything in these files is in the books already. There is nothing to do.',
  cancelled: () => 'It was cancelled. Nothing was changed; start again whenever you like.',
  item_unknown: () =>
    'This item is not here any more: something has changed since the list was shown. Look at the list again.',
  item_already_matched: ({ text }) =>
    `${quoted(text('reference'), 'This item')} is matched already. Unmatch it first if it belongs to something else.`,
  match_unknown: () => 'This match is not here any more. Look at the list again.',
  match_impossible: ({ money }) =>
    money('left') === '' || money('right') === ''
      ? 'These two cannot explain each other. Choose items of the same currency and direction.'
      : `${money('left')} and ${money('right')} cannot explain each other. Choose items of the same currency and direction.`,
  period_closed: ({ month }) =>
    `${month('month') || 'This month'} is closed, and a closed month does not change. What comes now goes to the next open month.`,
  period_not_over: ({ month, date }) =>
    `${month('month') || 'This month'} is not over yet.${date('ends') === '' ? '' : ` It runs until ${date('ends')}.`} Close it after its last day.`,
  period_out_of_order: ({ month }) =>
    `${month('earlier') || 'An earlier month'} is still open, and months close in their order. Close that one first.`,
  period_empty: ({ month }) =>
    `${month('month') || 'This month'} holds no entries, so there is nothing to close. Import its files first.`,
  checklist_open: ({ month, number, count }) =>
    `${month('month') || 'The month'} cannot be closed yet: ${count('items') === 0 ? 'something on the checklist is' : `${number('items')} ${count('items') === 1 ? 'point of the checklist is' : 'points of the checklist are'}`} open. Look at the checklist; each point says what to do.`,
  period_not_closed: ({ month }) =>
    `${month('month') || 'This month'} is not closed, and only a closed month can be reopened or sent. Close it first, or choose one that is closed.`,
  period_later_closed: ({ month }) =>
    `${month('later') || 'A later month'} is closed on top of it. Reopen ${month('later') || 'that one'} first, then this one.`,
  nothing_to_undo: () => 'There is nothing to undo. What you do from now on can be taken back here.',
  nothing_to_redo: () => 'There is nothing to do again. Undo something first.',
  mapping_unknown: () => 'This reading of a file is not kept here. Choose one from the list.',
  mapping_incomplete: () => 'It is not said yet how to read this file: choose the columns and forms that are marked.',
  mapping_same_columns: ({ text }) =>
    `${quoted(text('name'), 'Another description')} is of a report with these very columns, so a file could be of either. Change that one instead, or remove it first.`,
  mapping_unreadable: ({ text }) =>
    `${quoted(text('file'), 'This file')} does not say how a report is read${text('where') === '' ? '' : ` (see “${text('where')}” in it)`}. Choose a JSON file that Nikash saved from its list of described reports.`,
  import_unknown: () => 'This import is not in the books. Choose one from the list of imports.',
  import_undone: ({ text }) =>
    `${quoted(text('file'), 'This import')} has been taken back already. Nothing was changed.`,
  import_relied_on: ({ text }) =>
    `${quoted(text('by'), 'A later import')} rests on rows of ${quoted(text('file'), 'this import')}, so it cannot be taken back alone. Undo ${quoted(text('by'), 'the later one')} first.`,
  write_off_over_cap: ({ money }) =>
    `${money('amount') || 'This'} is more than may be written off at once${money('cap') === '' ? '' : ` (${money('cap')})`}. Ask the provider or the bank for it; nothing was changed.`,
  rate_missing: ({ text, date }) =>
    `There is no rate from ${text('from') || 'one currency'} to ${text('to') || 'the other'} for ${date('day') || 'that day'}, so nothing was booked. Import rates that reach a day beyond it, or enter the rate, and try again.`,
  rate_unreadable: ({ text }) =>
    `${quoted(text('rate'), 'This')} is not a rate. Write it as digits with a point, such as 84.1234, for two different currencies.`,
  rate_file_unknown: ({ text }) =>
    `${quoted(text('file'), 'The file')} is not a file of rates that Nikash knows, so nothing was taken up. Use the ECB’s euro reference rates (XML or CSV), or a CSV with the columns date, from, to, rate.`,
  exception_unknown: ({ text }) =>
    `There is no exception ${quoted(text('id'), 'of this name')} in the books of this merchant, so nothing was changed. Look at the list again.`,
  entry_unknown: () => 'This entry is not in the books of this merchant. Look at the list again.',
  rule_unknown: () => 'This matching rule is not kept here. Choose one from the list.',
  view_unknown: () => 'This view is not kept here any more. Choose one from the list.',
  view_exists: ({ text }) =>
    `There is a view named ${quoted(text('name'), 'like this')} already. Give this one another name, or rename the other.`,
  views_too_many: ({ number }) =>
    `No more than ${number('most')} views can be kept. Remove one that is no longer used and try again.`,
  answers_too_many: ({ number }) =>
    `A scheme keeps no more than ${number('most')} answers. Say in its terms which words a payment must bear, and there is less to answer.`,
  calendar_day_closed: ({ date }) =>
    `Banks are closed on ${date('day') === '' ? 'this day' : date('day')} in this calendar already, so nothing was added. Take another day, or say that they were open.`,
  calendar_day_open: ({ date }) =>
    `${date('day') === '' ? 'This day' : date('day')} is a bank day in this calendar, so nothing was removed. Take another day, or say that banks were closed.`,
  calendar_day_unedited: ({ date }) =>
    `Nothing was said of ${date('day') === '' ? 'this day' : date('day')}, so nothing was taken back: it is as the calendar has it.`,
  incident_unknown: () => 'This incident is not kept here. Look at the list again.',
  incident_window_wrong: () =>
    'An incident needs what failed and when it began: not in the future, and not after its end. Correct the times and try again.',
  attempt_unknown: () => 'This payment attempt is not in the books of this merchant. Look at the incident again.',
  mark_day_wrong: ({ date }) =>
    `That day cannot be noted${date('from') === '' ? '' : `: choose one from ${date('from')} to ${date('to')}`}. Nothing was changed.`,
  head_in_order: () => 'The audit chain and its head agree, so there is nothing to accept. Go on as you are.',
  scheme_unknown: () => 'This cashback scheme is not kept here. Choose one from the list.',
  account_unknown: () =>
    'This account is not one of this merchant’s. Choose one from the list; an account is there once a file of it was imported.',
  rate_card_unknown: () => 'This rate card is not kept here. Choose one from the list.',
  rate_card_overlaps: ({ text, date }) =>
    `${quoted(text('name'), 'Another card')} holds for ${text('institution') || 'the same account'} from ${date('from') || 'that day'}${date('to') === '' ? ' on' : ` to ${date('to')}`}, and two cards of one account and currency share no day. End that one before this one begins, or change the days of this one.`,
  nothing_to_claim: ({ month }) =>
    `Nothing was charged beyond the rate card${month('month') === '' ? '' : ` in ${month('month')}`}, so there is nothing to claim. Look at the audit of another month.`,
  identity_missing: () =>
    'This workspace has no name towards others yet, so nothing can be sent from it or opened in it. Say who you are under Contacts, and try again.',
  contact_unknown: () => 'This contact is not kept here. Choose one from the list, or take their contact card first.',
  contact_missing: () =>
    'Nobody is named yet whom this merchant’s papers go to. Take the other person’s contact card, and send the request to them first.',
  contact_blocked: ({ text }) =>
    `${quoted(text('name'), 'This contact')} is blocked, so nothing is sent to them and nothing signed for them. Unblock them under Contacts if they are to be heard again.`,
  contact_yourself: () => 'This is your own contact card. Give it to others; take theirs here.',
  packet_unreadable: ({ text }) =>
    `${quoted(text('name'), 'This file')} is no file of Nikash, or only a part of one arrived. Ask for it once more, and open it as it was sent.`,
  packet_newer: ({ text }) =>
    `A newer version of Nikash made ${quoted(text('name'), 'This file')}. Update Nikash to open it; nothing was changed.`,
  packet_altered: ({ text }) =>
    Object.hasOwn(packWrongs, text('wrong'))
      ? `${quoted(text('name'), 'This month')} contradicts itself. ${packWrongs[text('wrong')] ?? ''} Nothing of it was taken. Ask ${text('sender') || 'its sender'} to make it anew.`
      : `${quoted(text('name'), 'This file')} was changed on its way, or damaged: it is not what its sender signed. Nothing of it was taken. Ask for it once more.`,
  packet_not_for_you: ({ text }) =>
    `${quoted(text('name'), 'This file')} is sealed for somebody else, and nobody but them can open it. Ask its sender to seal it for you: give them your contact card.`,
  packet_from_blocked: ({ text }) =>
    `${quoted(text('name'), 'This file')} is from ${text('sender') || 'the sender'}, whom you have blocked. Nothing of it was taken. Unblock them under Contacts if you want to read it.`,
  packet_replayed: ({ text }) =>
    `${quoted(text('name'), 'This file')} was taken here before, so nothing was done with it a second time. What it brought stands in the list of packets.`,
  packet_older: ({ text }) =>
    `${quoted(text('name'), 'This file')} is older than what ${text('sender') || 'the sender'} sent since then on the same matter, so it was not taken. What came later holds.`,
  packet_out_of_place: ({ text }) =>
    `${quoted(text('name'), 'This file')} does not fit where this merchant stands now, so nothing of it was taken. Look at the merchant’s history, and ask ${text('sender') || 'the sender'} what they meant.`,
  packet_merchant_foreign: ({ text }) =>
    `${quoted(text('name'), 'This file')} is about a merchant that belongs to somebody else here, not to ${text('sender') || 'the sender'}. Nothing of it was taken.`,
  standing_wrong: () => 'This cannot be done where the merchant stands now. Look at the steps that are open.',
  reason_missing: () =>
    'This step needs a reason in a few words, for the other side and for whoever reads the history. Nothing was changed.',
  application_incomplete: () =>
    'The request still lacks something, or has something wrong; what it is stands beside each field. Nothing was sent.',
  document_too_large: ({ text }) =>
    `${quoted(text('name'), 'This file')} is larger than 10 MB, so it was not kept. Scan it in a lower resolution, or split it.`,
  document_kind_unknown: ({ text }) =>
    `Nikash keeps PDFs and pictures (PNG, JPEG) of the documents that are asked for, and ${quoted(text('name'), 'This file')} is none. Nothing was kept.`,
  documents_too_many: () =>
    'Twenty documents are kept for a merchant at most, and 44 MB of them together. Take one away that is not needed, and try again.',
  document_unknown: () => 'This document is not kept here. Look at the list again.',
  agreement_unknown: () => 'This agreement is not kept here. Look at the list again.',
  agreement_not_open: () =>
    'No such proposal waits for an answer: it was answered, or another one took its place. Nothing was signed.',
  agreement_own: () => 'This proposal is your own, and the other side answers it. Nothing was signed.',
  agreement_too_early: ({ date }) =>
    `The agreement begins before the one it follows${date('from') === '' ? '' : ` (${date('from')})`}. Choose a later first day; nothing was signed.`,
  bad_request: ({ text }) =>
    `Nikash did not understand this request${text('reason') === '' ? '' : ` (${text('reason')})`}, so nothing was done. Check what you entered and try again.`,
  fault: ({ text }) =>
    `Something went wrong inside Nikash, and nothing was left half done. Try again; if it happens once more, tell us${text('reference') === '' ? '' : ` the number ${text('reference')}`}.`,
};
