import type { CashbackState } from '../../contract/cashback.ts';
import type { Language } from '../voice.ts';

/** What became of the cashback of a payment. */
export const cashbackStateNames: Readonly<Record<Language, Readonly<Record<CashbackState, string>>>> = {
  en: {
    received: 'Came',
    late: 'Came late',
    short: 'Short',
    waiting: 'Waiting',
    missing: 'Missing',
    not_due: 'Earns nothing',
    asks: 'Your answer?',
  },
  bn: {
    received: 'এসেছে',
    late: 'দেরিতে এসেছে',
    short: 'কম এসেছে',
    waiting: 'আসার কথা',
    missing: 'আসেনি',
    not_due: 'পাওনা নেই',
    asks: 'আপনার উত্তর?',
  },
  hi: {
    received: 'आया',
    late: 'देर से आया',
    short: 'कम आया',
    waiting: 'आना है',
    missing: 'नहीं आया',
    not_due: 'कुछ नहीं मिलना',
    asks: 'आपका जवाब?',
  },
};
