import type { FeeVerdict } from '../../../shared/contract/fees.ts';
import type { Charge, Judgement } from './judge-charge.ts';

type Counted = { rows: number; units: bigint };

/** The sums of an audit, in ledger units of one currency. */
export type AuditSums = {
  payments: number;
  gross: bigint;
  /** The fee of the sales alone, for the effective rate. */
  salesFee: bigint;
  chargedFee: bigint;
  chargedTax: bigint;
  expectedFee: bigint;
  expectedTax: bigint;
  rounding: bigint;
  /** What was charged in the rows of each verdict; of over and under, the part that is too much or too little. */
  readonly told: Readonly<Record<FeeVerdict, Counted>>;
};

export const noSums = (): AuditSums => ({
  payments: 0,
  gross: 0n,
  salesFee: 0n,
  chargedFee: 0n,
  chargedTax: 0n,
  expectedFee: 0n,
  expectedTax: 0n,
  rounding: 0n,
  told: {
    over: { rows: 0, units: 0n },
    under: { rows: 0, units: 0n },
    not_agreed: { rows: 0, units: 0n },
    no_card: { rows: 0, units: 0n },
    own_row: { rows: 0, units: 0n },
    as_agreed: { rows: 0, units: 0n },
  },
});

/** What was kept of a row: of a fee that is a row by itself, the row's own amount too. */
export const chargedFor = ({ kind, gross, fee, tax }: Summed): { readonly fee: bigint; readonly tax: bigint } => ({
  fee: kind === 'fee' ? fee - gross : fee,
  tax,
});

/** Adds `rows` equal rows. Over- and under-charges are summed apart: one never pays for the other. */
export function addJudged(sums: AuditSums, charge: Charge, judgement: Judgement, rows: number): void {
  const times = BigInt(rows);
  const { kind, gross, fee, tax } = charge;
  const all = { kind, gross: gross * times, fee: fee * times, tax: tax * times };
  const counted = addCharged(sums, all, judgement.verdict, rows);
  sums.expectedFee += judgement.agreedFee * times;
  sums.expectedTax += judgement.agreedTax * times;
  sums.rounding += judgement.rounding * times;
  if (judgement.verdict === 'over') counted.units += judgement.over * times;
  if (judgement.verdict === 'under') counted.units += judgement.under * times;
}

/** Adds rows that no card speaks of, by what they come to together. */
export function addUnjudged(sums: AuditSums, all: Summed, verdict: 'no_card' | 'own_row', rows: number): void {
  addCharged(sums, all, verdict, rows);
}

/** What rows come to together. */
export type Summed = Pick<Charge, 'kind' | 'gross' | 'fee' | 'tax'>;

function addCharged(sums: AuditSums, all: Summed, verdict: FeeVerdict, rows: number): Counted {
  const charged = chargedFor(all);
  if (all.kind === 'sale') {
    sums.payments += rows;
    sums.gross += all.gross;
    sums.salesFee += all.fee;
  }
  sums.chargedFee += charged.fee;
  sums.chargedTax += charged.tax;
  const counted = sums.told[verdict];
  counted.rows += rows;
  if (verdict !== 'over' && verdict !== 'under') counted.units += charged.fee + charged.tax;
  return counted;
}
