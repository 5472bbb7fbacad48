import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import type { Language } from '../../../shared/wording/voice.ts';

type Types = Readonly<Record<LedgerAccount['type'], string>>;

/** What the chart's roles are called. A role that is not here yet is shown by its own words (`accountRoleName`). */
const en = {
  types: {
    asset: 'Assets',
    liability: 'Liabilities',
    equity: 'Equity',
    income: 'Income',
    expense: 'Expenses',
  } as Types,
  roles: {
    bank: 'Bank account',
    receivable: 'Receivable from provider',
    rolling_reserve: 'Rolling reserve',
    carried_forward: 'Carried forward between payouts',
    payouts_in_transit: 'Payouts in transit',
    gst_input_credit: 'GST on fees (input credit)',
    tds_receivable: 'Tax deducted at source (TDS)',
    exchange_revaluation: 'Exchange revaluation',
    exchange_settled: 'Exchange differences, settled',
    suspense: 'Suspense',
    exchange_clearing: 'Exchange clearing',
    turnover: 'Turnover',
    refunds: 'Refunds',
    chargebacks: 'Chargebacks',
    adjustments: 'Provider adjustments',
    cashback: 'Cashback from provider',
    exchange_gain: 'Exchange gain, realised',
    unrealised_exchange_gain: 'Exchange gain, unrealised',
    fees: 'Provider fees',
    opening_balances: 'Opening balances',
    rounding_differences: 'Rounding differences',
    settlement_differences: 'Settlement differences',
    transfers: 'Transfers between own accounts',
    write_offs: 'Write-offs',
    bank_other: 'Other bank payments',
    exchange_loss: 'Exchange loss, realised',
    unrealised_exchange_loss: 'Exchange loss, unrealised',
  },
};

type AccountsWords = typeof en;

const bn: AccountsWords = {
  types: { asset: 'সম্পদ', liability: 'দায়', equity: 'মূলধন', income: 'আয়', expense: 'ব্যয়' },
  roles: {
    bank: 'ব্যাংক অ্যাকাউন্ট',
    receivable: 'সেবাদাতার কাছে পাওনা',
    rolling_reserve: 'রোলিং রিজার্ভ',
    carried_forward: 'এক পে-আউট থেকে পরেরটিতে জের',
    payouts_in_transit: 'পথে থাকা পে-আউট',
    gst_input_credit: 'ফি-র উপর GST (ইনপুট ক্রেডিট)',
    tds_receivable: 'উৎসে কাটা কর (TDS)',
    exchange_revaluation: 'বিনিময় পুনর্মূল্যায়ন',
    exchange_settled: 'বিনিময় পার্থক্য, নিষ্পন্ন',
    suspense: 'সাসপেন্স',
    exchange_clearing: 'বিনিময় নিকাশ',
    turnover: 'টার্নওভার',
    refunds: 'রিফান্ড',
    chargebacks: 'চার্জব্যাক',
    adjustments: 'সেবাদাতার সমন্বয়',
    cashback: 'সেবাদাতার ক্যাশব্যাক',
    exchange_gain: 'বিনিময় লাভ, অর্জিত',
    unrealised_exchange_gain: 'বিনিময় লাভ, অনর্জিত',
    fees: 'সেবাদাতার ফি',
    opening_balances: 'প্রারম্ভিক ব্যালেন্স',
    rounding_differences: 'ভগ্নাংশের তফাত',
    settlement_differences: 'নিষ্পত্তির তফাত',
    transfers: 'নিজের হিসাবে স্থানান্তর',
    write_offs: 'অবলোপন',
    bank_other: 'ব্যাংকের অন্যান্য খরচ',
    exchange_loss: 'বিনিময় ক্ষতি, অর্জিত',
    unrealised_exchange_loss: 'বিনিময় ক্ষতি, অনর্জিত',
  },
};

const hi: AccountsWords = {
  types: { asset: 'संपत्ति', liability: 'देनदारी', equity: 'पूँजी', income: 'आय', expense: 'व्यय' },
  roles: {
    bank: 'बैंक खाता',
    receivable: 'प्रदाता से प्राप्य',
    rolling_reserve: 'रोलिंग रिज़र्व',
    carried_forward: 'एक पेआउट से अगले में आगे लाया गया',
    payouts_in_transit: 'रास्ते में पेआउट',
    gst_input_credit: 'शुल्क पर GST (इनपुट क्रेडिट)',
    tds_receivable: 'स्रोत पर काटा गया कर (TDS)',
    exchange_revaluation: 'विनिमय पुनर्मूल्यांकन',
    exchange_settled: 'विनिमय अंतर, निपटे हुए',
    suspense: 'सस्पेंस',
    exchange_clearing: 'विनिमय समाशोधन',
    turnover: 'टर्नओवर',
    refunds: 'रिफ़ंड',
    chargebacks: 'चार्जबैक',
    adjustments: 'प्रदाता के समायोजन',
    cashback: 'प्रदाता का कैशबैक',
    exchange_gain: 'विनिमय लाभ, वसूल',
    unrealised_exchange_gain: 'विनिमय लाभ, अवसूल',
    fees: 'प्रदाता के शुल्क',
    opening_balances: 'आरंभिक शेष',
    rounding_differences: 'अंश का अंतर',
    settlement_differences: 'निपटान के अंतर',
    transfers: 'अपने खातों के बीच अंतरण',
    write_offs: 'बट्टे खाते',
    bank_other: 'बैंक के अन्य भुगतान',
    exchange_loss: 'विनिमय हानि, वसूल',
    unrealised_exchange_loss: 'विनिमय हानि, अवसूल',
  },
};

export const accountsWords: Readonly<Record<Language, AccountsWords>> = { en, bn, hi };
