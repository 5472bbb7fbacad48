import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../../shared/contract/contract.ts';
import { reportKinds } from '../../../shared/contract/report-document.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../shared/kernel/local-date.ts';
import { asId } from '../../../shared/kernel/ids.ts';
import { reportFileName } from '../../../shared/wording/reports/report-file-name.ts';
import type { Backend } from '../../transport/backend-port.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { demoPassphrase as passphrase, demoToday } from '../../app/demo/demo-today.ts';
import { termsOfAccounts, type DemoTerms } from '../../app/demo/demo-terms.ts';
import { pathFrom } from '../arguments.ts';
import { dueText, schemeJson } from '../cashback-view.ts';
import { accountText } from '../chosen-provider.ts';
import type { Ask, Command, Report, World } from '../command.ts';
import { decimal, withDecimals } from '../decimal-amounts.ts';
import { deskJson, deskText } from '../desk-view.ts';
import { exitCode } from '../exit-code.ts';
import { incidentJson, incidentText } from '../incident-view.ts';
import { asking, localBackend } from '../local-backend.ts';
import { Refused } from '../refused.ts';
import { canPrintAtOnce, printReports } from '../print-report.ts';
import { addressOfReport } from '../report-address.ts';
import { turnoverText } from '../turnover-view.ts';
import { UsageError } from '../usage-error.ts';

export const demo: Command = {
  usage: 'demo [DIR] [--desk]',
  does: 'makes an invented merchant’s month in DIR: files, workspace, import, reconcile, close, report; --desk makes an account manager’s workspace of forty merchants',
  takes: ['desk'],
  needs: 'nothing',
  run: async (world) => {
    const folder = demoFolder(world.args.words[1]);
    if (world.args.flag('desk')) return deskDemo(world, folder);
    const { month, demo: made } = demoToday(Date.now());
    const paths = made.files.map(({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return { name, path };
    });
    // So that the same files can be imported into a workspace of one's own: import *.csv --mapping FILE.
    writeJson(folder, 'GooglePay_Business.mapping.json', made.mapping);
    // And kept there: rate-card add PhonePe.rate-card.json, cashback add Business_card.cashback.json.
    writeJson(folder, 'PhonePe.rate-card.json', made.terms.rateCard);
    for (const scheme of made.terms.schemes) writeJson(folder, schemeFile(scheme.name), scheme);
    const workspace = join(folder, 'demo.nikash-ledger');
    const backend = localBackend(workspace, world.terminal);
    const ask = asking(backend);
    try {
      await ask('vault.create', { passphrase });
      const merchant = await ask('merchants.add', made.merchant);
      await ask('mappings.save', { mapping: made.mapping });
      const { imports } = await ask('imports.commit', {
        merchantId: merchant.id,
        files: paths.map((path) => backend.registerFile(path)),
      });
      await keepTerms(ask, merchant.id, made.terms);
      const { matched } = await ask('matching.reconcile', { merchantId: merchant.id });
      const closed = await ask('periods.close', { merchantId: merchant.id, month });
      const result = await gather(ask, merchant.id, month);
      const written = [
        ...(await writeReports(ask, merchant.id, month, folder)),
        // A folder that nobody asked for need not wait for them.
        ...(world.args.words[1] === undefined ? [] : await printTurnover(world, backend, merchant.id, month, folder)),
      ];
      return {
        json: { ...demoJson(world, folder, workspace, imports, matched, closed, result), reports: written },
        text: demoText(world, folder, imports, closed, result),
        exit: exitCode.done,
      };
    } finally {
      await backend.close();
    }
  },
};

/** The account manager's workspace: what the window opens as its second demo, kept in a folder. */
async function deskDemo(world: World, folder: string): Promise<Report> {
  const workspace = join(folder, 'demo.nikash-ledger');
  if (existsSync(workspace)) throw new Refused({ ok: false, code: 'workspace_exists', details: { file: workspace } });
  const backend = localBackend(workspace, world.terminal);
  const ask = asking(backend);
  try {
    await ask('vault.openDemo', { of: 'desk' });
    const found = await ask('desk.read', {});
    return {
      json: { folder, workspace, passphrase, desk: deskJson(found, world.voice) },
      text: [deskText(found, world.voice), '', `${workspace} is kept under the passphrase “${passphrase}”.`].join('\n'),
      exit: exitCode.done,
    };
  } finally {
    await backend.close();
  }
}

function demoFolder(given: string | undefined): string {
  if (given === undefined) return mkdtempSync(join(tmpdir(), 'nikash-demo-'));
  const folder = pathFrom(given);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const writeJson = (folder: string, name: string, value: unknown): void =>
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);

/** `Business card, 3%` lies in `Business_card.cashback.json`. */
const schemeFile = (name: string): string => `${(name.split(',')[0] ?? name).replaceAll(' ', '_')}.cashback.json`;

/** Its accounts are there once the files are imported. */
async function keepTerms(ask: Ask, merchantId: string, terms: DemoTerms): Promise<void> {
  const { accounts: providers } = await ask('fees.cards', { merchantId });
  const { accounts } = await ask('cashback.list', { merchantId });
  const { rateCard, schemes } = termsOfAccounts(terms, [...providers, ...accounts]);
  await ask('fees.saveCard', { merchantId, card: rateCard });
  for (const scheme of schemes) await ask('cashback.save', { merchantId, scheme });
}

/** The month's reports of every kind beside the workspace, as workbooks and as CSV: what an accountant is sent. Gives their names. */
async function writeReports(ask: Ask, merchantId: string, month: Month, folder: string): Promise<readonly string[]> {
  mkdirSync(join(folder, 'reports'), { recursive: true });
  const names: string[] = [];
  for (const kind of reportKinds) {
    for (const form of ['xlsx', 'csv'] as const) {
      const wanted = { merchantId, kind, from: firstDayOf(month), to: lastDayOf(month), form, language: 'en' as const };
      const { fileName, base64 } = await ask('reports.file', wanted);
      writeFileSync(join(folder, 'reports', fileName), Buffer.from(base64, 'base64'));
      names.push(join('reports', fileName));
    }
  }
  return names;
}

/**
 * Turnover as a PDF too, where an Electron and the page are at hand: the demo waits for none to be fetched or built, and is whole
 * without it.
 */
async function printTurnover(
  { terminal }: World,
  backend: Backend,
  merchantId: string,
  month: Month,
  folder: string,
): Promise<readonly string[]> {
  if (process.env['NIKASH_NO_PDF'] !== undefined || !(await canPrintAtOnce())) return [];
  const kind = 'turnover';
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  const name = join('reports', reportFileName({ kind, ...days }, 'pdf'));
  const wanted = {
    merchantId: asId<'merchant'>(merchantId),
    kind,
    ...days,
    by: 'day',
    zone: null,
    account: null,
  } as const;
  const address = addressOfReport(wanted, { language: 'en', without: [], hidden: false });
  try {
    await printReports(backend, [{ ...address, out: join(folder, name) }]);
    return [name];
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    terminal.err(fault.message);
    return [];
  }
}

type Gathered = {
  readonly turnover: Output<'reports.turnover'>;
  readonly home: Output<'reports.home'>;
  readonly exceptions: Output<'exceptions.list'>['exceptions'];
  readonly incidents: Output<'incidents.list'>['incidents'];
  readonly fees: Output<'fees.audit'>['lines'];
  readonly cashback: Output<'cashback.list'>['schemes'];
};

async function gather(ask: Ask, merchantId: string, month: string): Promise<Gathered> {
  const at = { merchantId, month };
  return {
    turnover: await ask('reports.turnover', at),
    home: await ask('reports.home', at),
    exceptions: (await ask('exceptions.list', at)).exceptions,
    incidents: (await ask('incidents.list', { merchantId })).incidents,
    fees: (await ask('fees.audit', at)).lines,
    cashback: (await ask('cashback.list', at)).schemes,
  };
}

const counted = (voice: Voice, count: number, noun: string): string =>
  `${voice.number(count)} ${noun}${count === 1 ? '' : 's'}`;

type Imports = Output<'imports.commit'>['imports'];
type Closed = Output<'periods.close'>;

function demoText(
  { voice }: World,
  folder: string,
  imports: Imports,
  closed: Closed,
  { turnover, home, exceptions, incidents, fees, cashback }: Gathered,
): string {
  const settled = home.settled.map(
    ({ batches, net }) => `  ${counted(voice, batches, 'payout')} of ${voice.money(net)} reached the bank`,
  );
  const transit = home.inTransit.map(
    ({ institution, amount, batches, payments }) =>
      `  ${institution} still holds or owes ${voice.money(amount)} (${counted(voice, batches, 'payout')}, ${counted(voice, payments, 'payment')})`,
  );
  return [
    ...imports.map(({ file, institution, rows }) => `${file}: ${institution ?? ''}, ${voice.number(rows.new)} rows`),
    '',
    turnoverText(turnover, { voice }),
    '',
    'Settled',
    ...settled,
    'Missing, and why',
    ...transit,
    ...exceptions.flatMap(({ kind, amountAtRisk, why, next }) => [
      `  ${voice.money(amountAtRisk)}  ${kind}: ${say(why, voice)}`,
      `    → ${say(next, voice)}`,
    ]),
    'Fees',
    ...fees.filter(({ cards }) => cards.length > 0).map((line) => `  ${feesText(line, voice)}`),
    'Cashback',
    ...cashback.map((view) => `  ${cashbackText(view, voice)}`),
    'Outages',
    ...incidents.map((incident) => incidentText(incident, turnover.zone, voice).replaceAll(/^/gm, '  ')),
    '',
    `${voice.month(closed.period)} is closed; snapshot ${closed.snapshot?.hash.slice(0, 16) ?? ''}…`,
    `Everything is in ${folder} (passphrase: ${passphrase}), the month’s reports in its folder reports.`,
  ].join('\n');
}

const feesText = ({ account, charged, over, under, cards }: Gathered['fees'][number], voice: Voice): string =>
  `${accountText(account)} charged ${voice.money(charged.fee)} and ${voice.money(charged.tax)} tax. Against “${cards.join(', ')}”: ${voice.money(over.amount)} too much on ${counted(voice, over.rows, 'payment')}, ${voice.money(under.amount)} too little on ${counted(voice, under.rows, 'payment')}.`;

const cashbackText = (view: Gathered['cashback'][number], voice: Voice): string =>
  `${view.scheme.name}: ${dueText(view, voice)} due, ${voice.money(view.totals.received)} came, ${voice.money(view.totals.missing)} missing.`;

const demoJson = (
  { voice }: World,
  folder: string,
  workspace: string,
  imports: Imports,
  matched: Output<'matching.reconcile'>['matched'],
  closed: Closed,
  { turnover, exceptions, incidents, fees, cashback }: Gathered,
) => ({
  folder,
  workspace,
  imports: imports.map(({ id, file, format, rows }) => ({ id, file, format, rows })),
  matched: matched.length,
  period: closed.period,
  state: closed.state,
  snapshot: closed.snapshot,
  turnover: turnover.totals.map(({ currency, payments, gross }) => ({ currency, payments, gross: decimal(gross) })),
  fees: withDecimals(fees),
  cashback: cashback.map(schemeJson),
  incidents: incidents.map((incident) => incidentJson(incident, voice)),
  exceptions: exceptions.map(({ kind, amountAtRisk, references }) => ({
    kind,
    amountAtRisk: decimal(amountAtRisk),
    currency: amountAtRisk.currency,
    references,
  })),
});
