import { assert } from '../../../../shared/kernel/assert.ts';
import type { Agreement, Terms } from '../../../../shared/contract/agreement.ts';
import { application } from '../../../../shared/contract/application.ts';
import type { CurrencyCode } from '../../../../shared/catalogue/currencies.ts';
import {
  addMonths,
  addDays,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type Month,
} from '../../../../shared/kernel/local-date.ts';
import { parseRate } from '../../../../shared/money/parse-rate.ts';
import { agreementText } from '../../../domain/agreements/agreement-text.ts';
import type { RateQuote } from '../../../domain/rates/rate-quote.ts';
import { toKeyText } from '../../../packets/base64.ts';
import { makeIdentity } from '../../../packets/make-identity.ts';
import { sign } from '../../../packets/sign.ts';
import { insertAgreement, insertSignature } from '../../../store/agreements/agreements-table.ts';
import type { Writer } from '../../../store/connection.ts';
import { findContact } from '../../../store/contacts/contacts-table.ts';
import {
  insertIdentity,
  nameIdentity,
  readIdentity,
  type IdentityRecord,
} from '../../../store/contacts/identity-table.ts';
import { findMerchant } from '../../../store/merchants/merchants-table.ts';
import { insertStanding } from '../../../store/onboarding/standing-table.ts';
import { insertQuote } from '../../../store/rates/quotes-table.ts';
import type { Standing } from '../../../../shared/contract/standing.ts';
import type { World } from '../../handler.ts';
import { hashOf } from '../../agreements/known-agreements.ts';
import { sendMessage } from '../../packets/send-message.ts';
import { takePacket } from '../../packets/take-packet.ts';
import { topicOfMonth } from '../../desk/make-month-pack.ts';
import { deskMerchants, type DeskMerchant } from './desk-merchants.ts';
import { demoRates, isHighRisk, merchantMonths, restatedMonth } from './merchant-months.ts';
import { declaredOf, simulatedMerchant, type SimulatedMerchant } from './simulated-merchant.ts';

const managerName = 'Uttar Collect, accounts';
const seed = 20_261_130;

type DemoWorld = Pick<World, 'clock' | 'ids' | 'version'>;

/** What the filling of one merchant needs. */
type Filling = {
  readonly writer: Writer;
  readonly world: DemoWorld;
  readonly own: IdentityRecord;
  readonly merchant: DeskMerchant;
  readonly simulated: SimulatedMerchant;
};

/**
 * Fills a workspace, inside the caller's transaction, as an account manager's would have filled in a year: each merchant sends its
 * request, most are offered an agreement and sign it, and send a month after month, all of it sealed and taken by the same road as
 * anybody's packets. `last` is the last month that is over.
 */
export function fillDesk(writer: Writer, world: DemoWorld, last: Month): void {
  const began = timeOf(firstDayOf(addMonths(last, -13)));
  insertIdentity(writer, makeIdentity(), began);
  nameIdentity(writer, managerName, began);
  insertRates(writer, last);
  const own = readIdentity(writer);
  assert(own !== null, 'the identity is kept');
  deskMerchants.forEach((merchant, index) => {
    fillMerchant({ writer, world, own, merchant, simulated: simulatedMerchant(merchant) }, last, index);
  });
}

const timeOf = (day: LocalDate): number => Date.parse(`${day}T09:30:00Z`);

const demoSource = 'Invented for the demo';

/** The rates of every month's last day, which a later one confirms. */
function insertRates(writer: Writer, last: Month): void {
  for (let back = -11; back <= 0; back += 1) {
    for (const [code, text] of Object.entries(demoRates)) {
      const from = code as CurrencyCode;
      const rate = parseRate(from, 'INR', text);
      assert(rate !== null, 'a rate of the demo is one');
      const quote: RateQuote = {
        from,
        to: 'INR',
        on: lastDayOf(addMonths(last, back)),
        rate,
        source: demoSource,
        line: null,
      };
      insertQuote(writer, quote, null);
    }
  }
}

function fillMerchant(filling: Filling, last: Month, index: number): void {
  const { merchant } = filling;
  const isNew = merchant.monthly === 0;
  // Who has just asked, asked lately; the others a year ago.
  const asked = isNew
    ? addDays(lastDayOf(last), -4 + (index % 9))
    : addDays(firstDayOf(addMonths(last, -12)), index % 9);
  request(filling, timeOf(asked));
  const steps: readonly Standing[] = ['in_review', 'offered', 'agreed', 'open'];
  const reached = isNew ? steps.indexOf(merchant.standing) : steps.length - 1;
  if (merchant.standing === 'declined') {
    say(filling, 'in_review', '', timeOf(addDays(asked, 1)));
    say(filling, 'declined', 'No licence for the countries it sells to', timeOf(addDays(asked, 3)));
    return;
  }
  if (reached >= 0) say(filling, 'in_review', '', timeOf(addDays(asked, 1)));
  if (reached >= 1) agree(filling, addDays(asked, 2), reached >= 2);
  if (reached >= 3) say(filling, 'open', '', timeOf(addDays(asked, 5)));
  if (isNew) return;
  sendMonths(filling, last, index);
  const lately = timeOf(addDays(lastDayOf(last), 3));
  if (merchant.standing === 'suspended')
    say(filling, 'suspended', 'Chargebacks above one per cent for two months', lately);
  if (merchant.standing === 'closed') say(filling, 'closed', 'The merchant has given up the shop', lately);
}

const at = (world: DemoWorld, time: number): DemoWorld => ({ ...world, clock: () => time });

function take({ writer, world }: Filling, bytes: Uint8Array, time: number): void {
  const taken = takePacket(writer, { name: 'demo.nikash', bytes }, at(world, time));
  assert(taken.ok, `a packet of the demo was refused: ${taken.ok ? '' : taken.code}`);
}

function request(filling: Filling, time: number): void {
  const { merchant, own, simulated } = filling;
  const body = {
    kind: 'request',
    application: application.parse({
      legalName: merchant.name,
      methods: [],
      declared: [{ amount: declaredOf(merchant), split: [] }],
      note: 'We would like to begin soon.',
    }),
  } as const;
  take(filling, simulated.send(own, 'request', body, time), time);
}

function say({ writer, own, simulated }: Filling, standing: Standing, reason: string, time: number): void {
  insertStanding(writer, simulated.id, { standing, by: own.name, reason, at: time }, null);
}

/** Offers an agreement; the merchant signs it, or has not answered yet. */
function agree(filling: Filling, day: LocalDate, isSigned: boolean): void {
  const { writer, world, own, merchant, simulated } = filling;
  const time = timeOf(day);
  const record = findMerchant(writer, simulated.id);
  const contact = findContact(writer, simulated.fingerprint);
  assert(record !== null && contact !== null, 'the request has brought the merchant');
  const agreement: Agreement = {
    nikash: 'agreement',
    format: 1,
    merchant: { id: simulated.id, name: record.name, signer: simulated.fingerprint },
    manager: { name: own.name, signer: own.id },
    version: 1,
    supersedes: null,
    terms: termsOf(merchant, day),
  };
  const text = agreementText(agreement);
  const hash = hashOf(text);
  const signature = sign(own.signSeed, Buffer.from(text));
  const { signKey, receiveKey } = own;
  const seq = insertAgreement(writer, simulated.id, { hash, version: 1, text, proposedBy: 'manager', note: '' }, time);
  insertSignature(writer, seq, { side: 'manager', signKey, receiveKey, signature, signedAt: time });
  const { packetSeq } = sendMessage(writer, at(world, time), {
    merchant: record,
    to: contact,
    topic: 'agreement',
    body: { kind: 'proposal', agreement, signature: toKeyText(signature), note: '' },
  });
  insertStanding(writer, simulated.id, { standing: 'offered', by: own.name, reason: '', at: time }, packetSeq);
  if (!isSigned) return;
  const later = timeOf(addDays(day, 2));
  const accepted = toKeyText(sign(simulated.seeds.signSeed, Buffer.from(text)));
  take(
    filling,
    simulated.send(own, 'agreement', { kind: 'acceptance', agreement: hash, signature: accepted }, later),
    later,
  );
}

/** A limit is half as much again as was declared, and nearer for those whose story is that it is nearly used. */
function termsOf(merchant: DeskMerchant, day: LocalDate): Terms {
  const { currency, institution, declared, story } = merchant;
  const percent = isHighRisk(merchant) ? '2.9' : '1.95';
  const limit = declaredOf({ currency, declared: Math.round(declared * (story === 'limit' ? 1.25 : 1.5)) });
  return {
    institution,
    from: day,
    to: null,
    fees: [
      {
        currency,
        lines: [
          {
            methods: 'any',
            bandFrom: null,
            bandTo: null,
            percent,
            fixed: '0',
            min: null,
            max: null,
            taxPercent: currency === 'INR' ? '18' : '0',
            note: '',
          },
        ],
        refundKeepsFee: true,
      },
    ],
    settlement: { days: 2, counts: 'bank_days' },
    reserve: isHighRisk(merchant) ? { percent: '10', days: 180 } : null,
    limits: [{ currency, perPayment: null, perMonth: limit }],
    cashback: [],
    note: '',
  };
}

function sendMonths(filling: Filling, last: Month, index: number): void {
  const { merchant, own, simulated } = filling;
  const packs = merchantMonths(merchant, simulated.id, last, seed + index);
  for (const pack of packs) {
    const time = Date.parse(pack.closedAt) + 3_600_000;
    take(filling, simulated.send(own, topicOfMonth(pack.month), { kind: 'month', pack }, time), time);
  }
  const latest = packs.at(-1);
  if (merchant.story !== 'restated' || latest === undefined) return;
  const pack = restatedMonth(latest, simulated.id);
  const time = Date.parse(pack.closedAt) + 3_600_000;
  take(filling, simulated.send(own, topicOfMonth(pack.month), { kind: 'month', pack }, time), time);
}
