import type { Command } from '../command.ts';
import { accept } from './accept.ts';
import { accounts } from './accounts.ts';
import { backup } from './backup.ts';
import { backups } from './backups.ts';
import { backupsCheck } from './backups-check.ts';
import { calendar } from './calendar.ts';
import { calendarAdd } from './calendar-add.ts';
import { calendarRemove } from './calendar-remove.ts';
import { calendarRestore } from './calendar-restore.ts';
import { cashbackAdd } from './cashback-add.ts';
import { cashbackAnswer } from './cashback-answer.ts';
import { cashbackList } from './cashback-list.ts';
import { cashbackPlace } from './cashback-place.ts';
import { cashbackRemove } from './cashback-remove.ts';
import { cashbackShow } from './cashback-show.ts';
import { agreementAccept } from './agreement-accept.ts';
import { agreementDecline } from './agreement-decline.ts';
import { agreementList } from './agreement-list.ts';
import { agreementOffer } from './agreement-offer.ts';
import { agreementShow } from './agreement-show.ts';
import { agreementTextCommand } from './agreement-text.ts';
import { ask } from './ask.ts';
import { contactAdd } from './contact-add.ts';
import { contactCard } from './contact-card.ts';
import { contactBlock, contactRename, contactUnblock, contactUnverify, contactVerify } from './contact-change.ts';
import { contactList } from './contact-list.ts';
import { close } from './close.ts';
import { demo } from './demo.ts';
import { desk } from './desk.ts';
import { entries } from './entries.ts';
import { entry } from './entry.ts';
import { exceptionAccept } from './exception-accept.ts';
import { exceptionDue } from './exception-due.ts';
import { exceptionNote } from './exception-note.ts';
import { exceptionOpen } from './exception-open.ts';
import { exceptionOwn } from './exception-own.ts';
import { exceptionShow } from './exception-show.ts';
import { exceptions } from './exceptions.ts';
import { fees } from './fees.ts';
import { feesClaim } from './fees-claim.ts';
import { findCommand } from './find.ts';
import { history } from './history.ts';
import { identity } from './identity.ts';
import { importCommand } from './import.ts';
import { imports } from './imports.ts';
import { incidentAdd } from './incident-add.ts';
import { incidentConfirm } from './incident-confirm.ts';
import { incidentDetect } from './incident-detect.ts';
import { incidentDismiss } from './incident-dismiss.ts';
import { incidentMark } from './incident-mark.ts';
import { incidentReport } from './incident-report.ts';
import { incidents } from './incidents.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { mappingAdd } from './mapping-add.ts';
import { mappingList } from './mapping-list.ts';
import { mappingRemove } from './mapping-remove.ts';
import { mappingShow } from './mapping-show.ts';
import { mappingSuggest } from './mapping-suggest.ts';
import { matches } from './matches.ts';
import { merchantAdd } from './merchant-add.ts';
import { merchantList } from './merchant-list.ts';
import { merchantDocumentAdd } from './merchant-document-add.ts';
import { merchantDocumentRemove } from './merchant-document-remove.ts';
import { merchantDocumentSave } from './merchant-document-save.ts';
import { merchantRequest } from './merchant-request.ts';
import { merchantSend } from './merchant-send.ts';
import { merchantKinds } from './merchant-kinds.ts';
import { merchantShow } from './merchant-show.ts';
import {
  merchantClose,
  merchantDecline,
  merchantOpen,
  merchantResume,
  merchantReview,
  merchantStep,
  merchantSuspend,
  merchantTell,
} from './merchant-step.ts';
import { months } from './months.ts';
import { exportPaymentsFile, exportStatementFile } from './export.ts';
import { packExport } from './pack-export.ts';
import { packImport } from './pack-import.ts';
import { packs } from './packs.ts';
import { rateCardAdd } from './rate-card-add.ts';
import { rateCardList } from './rate-card-list.ts';
import { rateCardPreset } from './rate-card-preset.ts';
import { rateCardRemove } from './rate-card-remove.ts';
import { rateCardShow } from './rate-card-show.ts';
import { ratesAdd } from './rates-add.ts';
import { ratesImport } from './rates-import.ts';
import { ratesList } from './rates-list.ts';
import { payments } from './payments.ts';
import { settlements } from './settlements.ts';
import { story } from './story.ts';
import { reconcile } from './reconcile.ts';
import { redo } from './redo.ts';
import { reopen } from './reopen.ts';
import { report } from './report.ts';
import { reserve } from './reserve.ts';
import { ruleAdd } from './rule-add.ts';
import { ruleRemove } from './rule-remove.ts';
import { ruleSettings } from './rule-settings.ts';
import { restore } from './restore.ts';
import { rules } from './rules.ts';
import { transfer } from './transfer.ts';
import { undo } from './undo.ts';
import { unmatch } from './unmatch.ts';
import { vaultConfirmRecovery } from './vault-confirm-recovery.ts';
import { vaultPassphrase } from './vault-passphrase.ts';
import { vaultRecovery } from './vault-recovery.ts';
import { vaultRekey } from './vault-rekey.ts';
import { vaultStatus } from './vault-status.ts';
import { verify } from './verify.ts';
import { writeOff } from './write-off.ts';

/** Every command by its words. What is not here is unknown. */
export const commands: Readonly<Record<string, Command>> = {
  inspect,
  demo,
  init,
  'merchant add': merchantAdd,
  'merchant list': merchantList,
  'merchant show': merchantShow,
  'merchant kinds': merchantKinds,
  'merchant request': merchantRequest,
  'merchant document add': merchantDocumentAdd,
  'merchant document remove': merchantDocumentRemove,
  'merchant document save': merchantDocumentSave,
  'merchant send': merchantSend,
  'merchant step': merchantStep,
  'merchant review': merchantReview,
  'merchant decline': merchantDecline,
  'merchant open': merchantOpen,
  'merchant suspend': merchantSuspend,
  'merchant resume': merchantResume,
  'merchant close': merchantClose,
  'merchant tell': merchantTell,
  import: importCommand,
  imports,
  'mapping suggest': mappingSuggest,
  'mapping add': mappingAdd,
  'mapping list': mappingList,
  'mapping show': mappingShow,
  'mapping remove': mappingRemove,
  reconcile,
  matches,
  accept,
  unmatch,
  transfer,
  rules,
  'rule add': ruleAdd,
  'rule remove': ruleRemove,
  'rule settings': ruleSettings,
  'write-off': writeOff,
  exceptions,
  'exception show': exceptionShow,
  'exception own': exceptionOwn,
  'exception due': exceptionDue,
  'exception note': exceptionNote,
  'exception accept': exceptionAccept,
  'exception open': exceptionOpen,
  incidents,
  'incident add': incidentAdd,
  'incident confirm': incidentConfirm,
  'incident dismiss': incidentDismiss,
  'incident detect': incidentDetect,
  'incident report': incidentReport,
  'incident mark': incidentMark,
  ask,
  undo,
  redo,
  history,
  close,
  reopen,
  months,
  report,
  accounts,
  entries,
  entry,
  find: findCommand,
  story,
  payments,
  settlements,
  reserve,
  fees,
  'fees claim': feesClaim,
  'rate-card preset': rateCardPreset,
  'rate-card add': rateCardAdd,
  'rate-card list': rateCardList,
  'rate-card show': rateCardShow,
  'rate-card remove': rateCardRemove,
  'rates import': ratesImport,
  'rates list': ratesList,
  'rates add': ratesAdd,
  calendar,
  'calendar add': calendarAdd,
  'calendar remove': calendarRemove,
  'calendar restore': calendarRestore,
  cashback: cashbackList,
  'cashback show': cashbackShow,
  'cashback add': cashbackAdd,
  'cashback answer': cashbackAnswer,
  'cashback place': cashbackPlace,
  'cashback remove': cashbackRemove,
  'agreement list': agreementList,
  'agreement show': agreementShow,
  'agreement text': agreementTextCommand,
  'agreement offer': agreementOffer,
  'agreement accept': agreementAccept,
  'agreement decline': agreementDecline,
  identity,
  'contact add': contactAdd,
  'contact card': contactCard,
  'contact list': contactList,
  'contact verify': contactVerify,
  'contact unverify': contactUnverify,
  'contact block': contactBlock,
  'contact unblock': contactUnblock,
  'contact rename': contactRename,
  'export payments': exportPaymentsFile,
  'export statement': exportStatementFile,
  'pack export': packExport,
  'pack import': packImport,
  packs,
  desk,
  verify,
  backup,
  backups,
  'backups check': backupsCheck,
  restore,
  'vault status': vaultStatus,
  'vault passphrase': vaultPassphrase,
  'vault recovery': vaultRecovery,
  'vault confirm-recovery': vaultConfirmRecovery,
  'vault rekey': vaultRekey,
};
