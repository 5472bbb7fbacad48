import { listExceptions } from './exceptions/list-exceptions.ts';
import { answer, type Handlers } from './handler.ts';
import { commitImport } from './imports/commit-import.ts';
import { listImports } from './imports/list-imports.ts';
import { previewImport } from './imports/preview-import.ts';
import { verifyLedger } from './ledger/verify-ledger.ts';
import { acceptMatch } from './matching/accept-match.ts';
import { listMatching } from './matching/list-matching.ts';
import { reconcile } from './matching/reconcile.ts';
import { unmatch } from './matching/unmatch.ts';
import { addMerchant } from './merchants/add-merchant.ts';
import { listMerchants } from './merchants/list-merchants.ts';
import { closePeriod } from './periods/close-period.ts';
import { listPeriods } from './periods/list-periods.ts';
import { periodChecklist } from './periods/period-checklist.ts';
import { reportHome } from './reports/home.ts';
import { reportTurnoverCsv } from './reports/turnover-csv.ts';
import { reportTurnover } from './reports/turnover.ts';
import { about } from './vault/about.ts';
import { createVault } from './vault/create-vault.ts';
import { openDemo } from './vault/open-demo.ts';
import { unlockVault } from './vault/unlock-vault.ts';

const inTheMaking = (): never => {
  throw new Error('in the making');
};

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
  'matching.reconcile': reconcile,
  'matching.list': listMatching,
  'matching.accept': acceptMatch,
  'matching.unmatch': unmatch,
  'exceptions.list': listExceptions,
  'periods.list': listPeriods,
  'periods.checklist': periodChecklist,
  'periods.close': closePeriod,
  'reports.turnover': reportTurnover,
  'reports.turnoverCsv': reportTurnoverCsv,
  'reports.home': reportHome,
  'ledger.verify': verifyLedger,
  'imports.undo': inTheMaking,
  'ledger.accounts': inTheMaking,
  'ledger.entries': inTheMaking,
  'ledger.entry': inTheMaking,
  'ledger.history': inTheMaking,
  'ledger.undo': inTheMaking,
  'ledger.redo': inTheMaking,
  'ledger.acceptHead': inTheMaking,
  'matching.writeOff': inTheMaking,
  'periods.reopen': inTheMaking,
  'periods.history': inTheMaking,
  'rates.list': inTheMaking,
  'rates.add': inTheMaking,
  'rates.import': inTheMaking,
};
