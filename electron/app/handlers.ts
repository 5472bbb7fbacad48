import { answer, type Handlers } from './handler.ts';
import { acceptAgreement } from './agreements/accept-agreement.ts';
import { costByTerms } from './agreements/cost-by-terms.ts';
import { declineAgreement } from './agreements/decline-agreement.ts';
import { listMerchantAgreements } from './agreements/list-merchant-agreements.ts';
import { proposeAgreement } from './agreements/propose-agreement.ts';
import { checkOneBackup } from './backups/check-one-backup.ts';
import { listAllBackups } from './backups/list-all-backups.ts';
import { makeBackupNow } from './backups/make-backup-now.ts';
import { restoreOneBackup } from './backups/restore-one-backup.ts';
import { editCalendar } from './calendar/edit-calendar.ts';
import { listCalendars } from './calendar/list-calendars.ts';
import { answerCashback } from './cashback/answer-cashback.ts';
import { cashbackCsv } from './cashback/cashback-csv.ts';
import { listCashback } from './cashback/list-cashback.ts';
import { placeCashback } from './cashback/place-cashback.ts';
import { readCashback } from './cashback/read-cashback.ts';
import { removeCashback } from './cashback/remove-cashback.ts';
import { saveCashback } from './cashback/save-cashback.ts';
import { tryCashback } from './cashback/try-cashback.ts';
import { addContact } from './contacts/add-contact.ts';
import { blockContact, listContacts, renameContact, verifyContact } from './contacts/change-contact.ts';
import { ownCard, readOwnIdentity, saveIdentity } from './contacts/identity.ts';
import { listExceptions } from './exceptions/list-exceptions.ts';
import { readException } from './exceptions/read-exception.ts';
import { updateExceptions } from './exceptions/update-exceptions.ts';
import { deskCsv } from './desk/desk-csv.ts';
import { listPackedMonths } from './desk/list-packed-months.ts';
import { packReportFile, readPackReport } from './desk/pack-report.ts';
import { makeMonthPack } from './desk/make-month-pack.ts';
import { readDesk } from './desk/read-desk.ts';
import { exportPayments } from './exports/export-payments.ts';
import { exportStatement } from './exports/export-statement.ts';
import { auditFees } from './fees/audit-fees.ts';
import { claimFees, claimFeesCsv } from './fees/claim-fees.ts';
import { listCards } from './fees/list-cards.ts';
import { listFeeRows } from './fees/list-fee-rows.ts';
import { removeCard } from './fees/remove-card.ts';
import { saveCard } from './fees/save-card.ts';
import { tryCard } from './fees/try-card.ts';
import { commitImport } from './imports/commit-import.ts';
import { listImports } from './imports/list-imports.ts';
import { previewImport } from './imports/preview-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { detectAnew } from './incidents/detect-anew.ts';
import { dismissIncident } from './incidents/dismiss-incident.ts';
import { listIncidents } from './incidents/list-incidents.ts';
import { markAttempt } from './incidents/mark-attempt.ts';
import { nameIncidents } from './incidents/name-incidents.ts';
import { readIncident } from './incidents/read-incident.ts';
import { reportIncident } from './incidents/report-incident.ts';
import { saveIncident } from './incidents/save-incident.ts';
import { acceptHead } from './ledger/accept-head.ts';
import { listAccounts } from './ledger/list-accounts.ts';
import { listEntries } from './ledger/list-entries.ts';
import { listHistory } from './ledger/list-history.ts';
import { readEntry } from './ledger/read-entry.ts';
import { readReserve } from './ledger/read-reserve.ts';
import { redo } from './ledger/redo.ts';
import { undo } from './ledger/undo.ts';
import { verifyLedger } from './ledger/verify-ledger.ts';
import { listMappings } from './mappings/list-mappings.ts';
import { lookAtFile } from './mappings/look-at-file.ts';
import { readMapping } from './mappings/read-mapping.ts';
import { removeMapping } from './mappings/remove-mapping.ts';
import { saveMapping } from './mappings/save-mapping.ts';
import { tryMapping } from './mappings/try-mapping.ts';
import { acceptMatch } from './matching/accept-match.ts';
import { listMatching } from './matching/list-matching.ts';
import { reconcile } from './matching/reconcile.ts';
import { listRules } from './matching/list-rules.ts';
import { readSettings } from './matching/read-settings.ts';
import { removeRule } from './matching/remove-rule.ts';
import { saveRule } from './matching/save-rule.ts';
import { saveSettings } from './matching/save-settings.ts';
import { transfer } from './matching/transfer.ts';
import { unmatch } from './matching/unmatch.ts';
import { writeOff } from './matching/write-off.ts';
import { addMerchant } from './merchants/add-merchant.ts';
import { listMerchants } from './merchants/list-merchants.ts';
import { attachDocument } from './onboarding/attach-document.ts';
import { detachDocument } from './onboarding/detach-document.ts';
import { readDocument } from './onboarding/read-document.ts';
import { readOnboarding } from './onboarding/read-onboarding.ts';
import { saveOnboarding } from './onboarding/save-onboarding.ts';
import { sendRequest } from './onboarding/send-request.ts';
import { stepOnboarding } from './onboarding/step-onboarding.ts';
import { tellOnboarding } from './onboarding/tell-onboarding.ts';
import { listPackets } from './packets/list-packets.ts';
import { lookAtPacket } from './packets/look-at-packet.ts';
import { takeGivenPacket } from './packets/take-given-packet.ts';
import { closePeriod } from './periods/close-period.ts';
import { listPeriods } from './periods/list-periods.ts';
import { periodChecklist } from './periods/period-checklist.ts';
import { periodHistory } from './periods/period-history.ts';
import { reopenPeriod } from './periods/reopen-period.ts';
import { addRate } from './rates/add-rate.ts';
import { importRates } from './rates/import-rates.ts';
import { listRates } from './rates/list-rates.ts';
import { remindersDue } from './reminders/due.ts';
import { reportDocument } from './reports/document.ts';
import { reportFile } from './reports/file.ts';
import { reportHome } from './reports/home.ts';
import { reportTurnover } from './reports/turnover.ts';
import { about } from './vault/about.ts';
import { confirmRecovery, renewRecovery } from './vault/recovery.ts';
import { createVault } from './vault/create-vault.ts';
import { openDemo } from './vault/open-demo.ts';
import { proveSecret } from './vault/prove-secret.ts';
import { rekeyVault } from './vault/rekey-vault.ts';
import { setVaultSecret } from './vault/set-vault-secret.ts';
import { unlockVault } from './vault/unlock-vault.ts';
import { listPaymentChoices, listPayments } from './payments/list-payments.ts';
import { pagePayments } from './payments/page-payments.ts';
import { paymentsCsv } from './payments/payments-csv.ts';
import { find } from './search/find.ts';
import { listSettlements } from './settlements/list-settlements.ts';
import { pageSettlements } from './settlements/page-settlements.ts';
import { settlementsCsv } from './settlements/settlements-csv.ts';
import { readStory } from './stories/read-story.ts';
import { listViews } from './views/list-views.ts';
import { removeView } from './views/remove-view.ts';
import { saveView } from './views/save-view.ts';

/** Who answers each method of the contract. */
export const handlers: Handlers = {
  'vault.status': (_, { session }) => answer(session.status()),
  'vault.create': createVault,
  'vault.unlock': unlockVault,
  'vault.lock': async (_, { session, backups }) => {
    await backups.beforeClosing(session);
    session.lock();
    return answer(session.status());
  },
  'vault.prove': proveSecret,
  'vault.setSecret': setVaultSecret,
  'vault.renewRecovery': renewRecovery,
  'vault.confirmRecovery': confirmRecovery,
  'vault.rekey': rekeyVault,
  'vault.allowExport': () => answer({}),
  'vault.openDemo': openDemo,
  'vault.leaveDemo': (_, { session }) => {
    session.lock();
    return answer(session.status());
  },
  'vault.about': about,
  'reminders.due': remindersDue,
  'backups.list': listAllBackups,
  'backups.make': makeBackupNow,
  'backups.check': checkOneBackup,
  'backups.restore': restoreOneBackup,
  'merchants.add': addMerchant,
  'merchants.list': listMerchants,
  'imports.preview': previewImport,
  'imports.commit': commitImport,
  'imports.list': listImports,
  'imports.undo': undoImport,
  'mappings.list': listMappings,
  'mappings.look': lookAtFile,
  'mappings.try': tryMapping,
  'mappings.read': readMapping,
  'mappings.save': saveMapping,
  'mappings.remove': removeMapping,
  'matching.reconcile': reconcile,
  'matching.list': listMatching,
  'matching.accept': acceptMatch,
  'matching.unmatch': unmatch,
  'matching.transfer': transfer,
  'matching.settings': readSettings,
  'matching.saveSettings': saveSettings,
  'matching.rules': listRules,
  'matching.saveRule': saveRule,
  'matching.removeRule': removeRule,
  'matching.writeOff': writeOff,
  'exceptions.list': listExceptions,
  'exceptions.read': readException,
  'exceptions.update': updateExceptions,
  'incidents.list': listIncidents,
  'incidents.names': nameIncidents,
  'incidents.read': readIncident,
  'incidents.report': reportIncident,
  'incidents.save': saveIncident,
  'incidents.dismiss': dismissIncident,
  'incidents.detect': detectAnew,
  'incidents.markAttempt': markAttempt,
  'periods.list': listPeriods,
  'periods.checklist': periodChecklist,
  'periods.close': closePeriod,
  'periods.reopen': reopenPeriod,
  'periods.history': periodHistory,
  'reports.turnover': reportTurnover,
  'reports.document': reportDocument,
  'reports.file': reportFile,
  'reports.home': reportHome,
  'exports.payments': exportPayments,
  'exports.statement': exportStatement,
  'ledger.verify': verifyLedger,
  'ledger.accounts': listAccounts,
  'ledger.entries': listEntries,
  'ledger.entry': readEntry,
  'ledger.history': listHistory,
  'ledger.reserve': readReserve,
  'ledger.undo': undo,
  'ledger.redo': redo,
  'ledger.acceptHead': acceptHead,
  'calendars.list': listCalendars,
  'calendars.edit': editCalendar,
  'fees.cards': listCards,
  'fees.saveCard': saveCard,
  'fees.removeCard': removeCard,
  'fees.trial': tryCard,
  'fees.audit': auditFees,
  'fees.rows': listFeeRows,
  'fees.claim': claimFees,
  'fees.claimCsv': claimFeesCsv,
  'rates.list': listRates,
  'rates.add': addRate,
  'rates.import': importRates,
  'views.list': listViews,
  'views.save': saveView,
  'views.remove': removeView,
  'cashback.list': listCashback,
  'cashback.read': readCashback,
  'cashback.try': tryCashback,
  'cashback.save': saveCashback,
  'cashback.remove': removeCashback,
  'cashback.place': placeCashback,
  'cashback.answer': answerCashback,
  'cashback.csv': cashbackCsv,
  'identity.read': readOwnIdentity,
  'identity.save': saveIdentity,
  'identity.card': ownCard,
  'agreements.list': listMerchantAgreements,
  'agreements.cost': costByTerms,
  'agreements.propose': proposeAgreement,
  'agreements.accept': acceptAgreement,
  'agreements.decline': declineAgreement,
  'contacts.list': listContacts,
  'contacts.add': addContact,
  'contacts.rename': renameContact,
  'contacts.verify': verifyContact,
  'contacts.block': blockContact,
  'packets.look': lookAtPacket,
  'packets.take': takeGivenPacket,
  'packets.list': listPackets,
  'packets.month': makeMonthPack,
  'onboarding.read': readOnboarding,
  'onboarding.save': saveOnboarding,
  'onboarding.attach': attachDocument,
  'onboarding.detach': detachDocument,
  'onboarding.document': readDocument,
  'onboarding.send': sendRequest,
  'onboarding.step': stepOnboarding,
  'onboarding.tell': tellOnboarding,
  'payments.list': listPayments,
  'payments.page': pagePayments,
  'payments.choices': listPaymentChoices,
  'payments.csv': paymentsCsv,
  'settlements.list': listSettlements,
  'settlements.page': pageSettlements,
  'settlements.csv': settlementsCsv,
  'stories.read': readStory,
  'search.find': find,
  'desk.read': readDesk,
  'desk.csv': deskCsv,
  'desk.packs': listPackedMonths,
  'desk.packReport': readPackReport,
  'desk.packReportFile': packReportFile,
};
