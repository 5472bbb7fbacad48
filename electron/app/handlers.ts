import { answer, type Handlers } from './handler.ts';
import { listExceptions } from './exceptions/list-exceptions.ts';
import { commitImport } from './imports/commit-import.ts';
import { listImports } from './imports/list-imports.ts';
import { previewImport } from './imports/preview-import.ts';
import { undoImport } from './imports/undo-import.ts';
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
import { unmatch } from './matching/unmatch.ts';
import { writeOff } from './matching/write-off.ts';
import { addMerchant } from './merchants/add-merchant.ts';
import { listMerchants } from './merchants/list-merchants.ts';
import { closePeriod } from './periods/close-period.ts';
import { listPeriods } from './periods/list-periods.ts';
import { periodChecklist } from './periods/period-checklist.ts';
import { periodHistory } from './periods/period-history.ts';
import { reopenPeriod } from './periods/reopen-period.ts';
import { addRate } from './rates/add-rate.ts';
import { importRates } from './rates/import-rates.ts';
import { listRates } from './rates/list-rates.ts';
import { reportHome } from './reports/home.ts';
import { reportTurnoverCsv } from './reports/turnover-csv.ts';
import { reportTurnover } from './reports/turnover.ts';
import { about } from './vault/about.ts';
import { createVault } from './vault/create-vault.ts';
import { openDemo } from './vault/open-demo.ts';
import { unlockVault } from './vault/unlock-vault.ts';

/** Who answers each method of the contract. */
export const handlers: Handlers = {
  'vault.status': (_, { session }) => answer(session.status()),
  'vault.create': createVault,
  'vault.unlock': unlockVault,
  'vault.lock': (_, { session }) => {
    session.lock();
    return answer(session.status());
  },
  'vault.openDemo': openDemo,
  'vault.leaveDemo': (_, { session }) => {
    session.lock();
    return answer(session.status());
  },
  'vault.about': about,
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
  'matching.writeOff': writeOff,
  'exceptions.list': listExceptions,
  'periods.list': listPeriods,
  'periods.checklist': periodChecklist,
  'periods.close': closePeriod,
  'periods.reopen': reopenPeriod,
  'periods.history': periodHistory,
  'reports.turnover': reportTurnover,
  'reports.turnoverCsv': reportTurnoverCsv,
  'reports.home': reportHome,
  'ledger.verify': verifyLedger,
  'ledger.accounts': listAccounts,
  'ledger.entries': listEntries,
  'ledger.entry': readEntry,
  'ledger.history': listHistory,
  'ledger.reserve': readReserve,
  'ledger.undo': undo,
  'ledger.redo': redo,
  'ledger.acceptHead': acceptHead,
  'rates.list': listRates,
  'rates.add': addRate,
  'rates.import': importRates,
};
