import type { PaymentState } from '../../../shared/contract/payments.ts';
import type { Language, Voice } from '../../../shared/wording/voice.ts';

type States = Readonly<Record<PaymentState, string>>;

const en = {
  title: 'Payments',
  lead: 'Every row of your providers: what was collected, what became of it, where it is now.',
  list: 'Payments',
  turnoverOf: (month: string) => `Turnover of ${month}`,
  search: 'Search references',
  kind: 'Kind',
  anyKind: 'Every kind',
  anyMethod: 'Every method',
  provider: 'Provider',
  order: 'Order',
  gross: 'Gross',
  fee: 'Fee',
  tax: 'Tax',
  net: 'Net',
  payout: 'Payout',
  attempt: 'Attempt',
  states: {
    waiting: 'Not paid out',
    settled: 'Paid out, not at the bank',
    banked: 'At the bank',
    kept: 'In the wallet',
    written_off: 'Written off',
    declined: 'Declined',
    pending: 'Not decided',
  } as States,
  tried: (n: number, v: Voice) => `${v.number(n)} ${n === 1 ? 'attempt' : 'attempts'} that moved nothing`,
  emptyTitle: 'No payments yet',
  emptyText:
    'Import a report of PhonePe, Razorpay, Stripe or any other provider: each of its rows stands here, with where its money is.',
  import: 'Choose files',
  noneInMonthTitle: (month: string) => `No payments in ${month}`,
};

export type PaymentsWords = typeof en;

const bn: PaymentsWords = {
  title: 'পেমেন্ট',
  lead: 'প্রদাতাদের প্রতিটি সারি: কী সংগ্রহ হয়েছে, তার কী হয়েছে, এখন কোথায় আছে।',
  list: 'পেমেন্ট',
  turnoverOf: (month) => `টার্নওভার: ${month}`,
  search: 'রেফারেন্স খুঁজুন',
  kind: 'ধরন',
  anyKind: 'সব ধরন',
  anyMethod: 'সব পদ্ধতি',
  provider: 'প্রদাতা',
  order: 'অর্ডার',
  gross: 'মোট',
  fee: 'ফি',
  tax: 'কর',
  net: 'নিট',
  payout: 'পে-আউট',
  attempt: 'চেষ্টা',
  states: {
    waiting: 'পে-আউট হয়নি',
    settled: 'পে-আউট হয়েছে, ব্যাংকে নেই',
    banked: 'ব্যাংকে এসেছে',
    kept: 'ওয়ালেটে আছে',
    written_off: 'অবলোপন করা',
    declined: 'ব্যর্থ',
    pending: 'ফয়সালা হয়নি',
  },
  tried: (n, v) => `${v.number(n)}টি চেষ্টা, যাতে টাকা নড়েনি`,
  emptyTitle: 'এখনও কোনো পেমেন্ট নেই',
  emptyText:
    'PhonePe, Razorpay, Stripe বা অন্য কোনো প্রদাতার রিপোর্ট ইমপোর্ট করুন: তার প্রতিটি সারি এখানে থাকবে, টাকা কোথায় আছে তা সমেত।',
  import: 'ফাইল বাছুন',
  noneInMonthTitle: (month) => `${month}-এ কোনো পেমেন্ট নেই`,
};

const hi: PaymentsWords = {
  title: 'भुगतान',
  lead: 'प्रदाताओं की हर पंक्ति: क्या लिया गया, उसका क्या हुआ, अभी कहाँ है।',
  list: 'भुगतान',
  turnoverOf: (month) => `टर्नओवर: ${month}`,
  search: 'रेफ़रेंस खोजें',
  kind: 'प्रकार',
  anyKind: 'हर प्रकार',
  anyMethod: 'हर तरीका',
  provider: 'प्रदाता',
  order: 'ऑर्डर',
  gross: 'कुल',
  fee: 'फ़ीस',
  tax: 'कर',
  net: 'शुद्ध',
  payout: 'पेआउट',
  attempt: 'कोशिश',
  states: {
    waiting: 'पेआउट नहीं हुआ',
    settled: 'पेआउट हुआ, बैंक में नहीं',
    banked: 'बैंक में आया',
    kept: 'वॉलेट में है',
    written_off: 'बट्टे खाते में',
    declined: 'नाकाम',
    pending: 'फ़ैसला नहीं हुआ',
  },
  tried: (n, v) => `${v.number(n)} ${n === 1 ? 'कोशिश' : 'कोशिशें'}, जिनमें पैसे नहीं चले`,
  emptyTitle: 'अभी कोई भुगतान नहीं',
  emptyText: 'PhonePe, Razorpay, Stripe या किसी और प्रदाता की रिपोर्ट इंपोर्ट करें: उसकी हर पंक्ति यहाँ होगी, पैसे कहाँ हैं इसके साथ।',
  import: 'फ़ाइलें चुनें',
  noneInMonthTitle: (month) => `${month} में कोई भुगतान नहीं`,
};

export const paymentsWords: Readonly<Record<Language, PaymentsWords>> = { en, bn, hi };
