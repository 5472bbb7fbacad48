import { plural } from '../../plural.ts';
import type { SentenceWords } from '../../sentence-words.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

export const checklistInHindi: SentenceWords<ChecklistFacts> = {
  check_month_over: ({ month }, voice) => `${voice.month(month)} पूरा हो चुका है।`,
  check_month_not_over: ({ month, ends }, voice) =>
    `${voice.month(month)} ${voice.date(ends)} तक चलेगा। उसके बाद महीना बंद किया जा सकता है।`,
  check_earlier_closed: ({ month }, voice) =>
    `पहले के जिन महीनों में हिसाब है वे सब बंद हैं; अब ${voice.month(month)} की बारी है।`,
  check_earlier_open: ({ month, earlier }, voice) =>
    `${voice.month(earlier)} अभी खुला है। पहले उसे बंद करें, फिर ${voice.month(month)}।`,
  check_controls_ok: ({ imports }, { number }) =>
    imports === 0
      ? 'इस महीने की कोई फ़ाइल इंपोर्ट नहीं हुई।'
      : `${number(imports)} ${plural(imports, 'फ़ाइल', 'फ़ाइलें')} बही से आख़िरी अंक तक ${plural(imports, 'मिलती है', 'मिलती हैं')}।`,
  check_controls_wrong: ({ file, expected, found }, { money }) =>
    `${file} का जोड़ ${money(expected)} है, पर बही में उससे ${money(found)} है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_balanced: ({ entries }, { number }) =>
    `${number(entries)} ${plural(entries, 'एंट्री', 'एंट्रियाँ')} हर मुद्रा में ${plural(entries, 'संतुलित है', 'संतुलित हैं')}।`,
  check_unbalanced: ({ entry }, { number }) => `एंट्री ${number(entry)} संतुलित नहीं है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_balances_equal: ({ accounts }, { number }) =>
    accounts === 0
      ? 'अभी किसी खाते में शेष नहीं है।'
      : `${number(accounts)} ${plural(accounts, 'खाते का रखा शेष उसकी', 'खातों के रखे शेष उनकी')} एंट्रियों के जोड़ के बराबर ${plural(accounts, 'है', 'हैं')}।`,
  check_balances_differ: ({ account, kept, recomputed }, { money }) =>
    `${account} खाते में शेष ${money(kept)} रखा है, पर एंट्रियों का जोड़ ${money(recomputed)} है। वर्कस्पेस की जाँच करें और हमें बताएँ।`,
  check_statements_continuous: ({ statements }, { number }) =>
    statements === 1
      ? 'एक बैंक स्टेटमेंट, बिना किसी अंतराल के।'
      : `${number(statements)} बैंक स्टेटमेंट एक के बाद एक हैं, बिना किसी अंतराल के।`,
  check_statements_none: ({ month }, voice) =>
    `${voice.month(month)} का कोई बैंक स्टेटमेंट यहाँ नहीं है। जिन पेआउट की रकम नहीं दिखी, वे बेमेल के रूप में खुले रहेंगे।`,
  check_statement_differs: ({ institution, date, statement, ledger }, { money, date: day }) =>
    `${institution} का स्टेटमेंट ${day(date)} को ${money(statement)} पर समाप्त होता है, खाते में उस दिन ${money(ledger)} है। बीच का जो स्टेटमेंट नहीं है, उसे इंपोर्ट करें।`,
  check_statements_gap: ({ institution, closing, opening, date: day }, { money, date }) =>
    `${date(day)} से पहले का ${institution} स्टेटमेंट ${money(closing)} पर ख़त्म होता है, अगला ${money(opening)} से शुरू होता है। बीच का स्टेटमेंट इंपोर्ट करें।`,
  check_all_matched: ({ batches }, { number }) =>
    batches === 0
      ? 'मिलाने को कुछ बाकी नहीं।'
      : `सब मिल गया: ${number(batches)} पेआउट बैंक ${plural(batches, 'पहुँचा', 'पहुँचे')}।`,
  check_exceptions_carried: ({ exceptions, atRisk }, { number, money }) =>
    `${number(exceptions)} बेमेल ${plural(exceptions, 'खुला है', 'खुले हैं')}, जोखिम में ${money(atRisk)}। हर एक का कारण दर्ज है; ये अगले महीने में जाएँगे।`,
  check_exceptions_carried_currencies: ({ exceptions, currencies }, { number }) =>
    `${number(exceptions)} बेमेल ${plural(exceptions, 'खुला है', 'खुले हैं')} (${currencies})। हर एक का कारण दर्ज है; ये अगले महीने में जाएँगे।`,
  check_unexplained: ({ items }, { number }) =>
    `${number(items)} ${plural(items, 'मद', 'मदें')} न मिली ${plural(items, 'है', 'हैं')}, न उसका कारण पता है। “हिसाब मिलाना” खोलकर देखें।`,
  check_suspense_zero: ({ month }, voice) => `${voice.month(month)} के अंत में सस्पेंस में कुछ नहीं है।`,
  check_suspense_explained: ({ amount, items }, { number, money }) =>
    `सस्पेंस में ${money(amount)} हैं: ${number(items)} जमा, हर एक किसी खुले बेमेल में दर्ज है।`,
  check_suspense_unexplained: ({ amount }, { money }) =>
    `सस्पेंस में ${money(amount)} हैं और बेमेल सूची पूरी रकम नहीं समझाती। “हिसाब मिलाना” खोलकर जमाओं को मिलाएँ।`,
  check_rates_not_needed: ({ currency }) => `सारी एंट्रियाँ ${currency} में हैं; विनिमय दर की ज़रूरत नहीं।`,
  check_rates_missing: ({ currency, base, day, more }, { number, date }) =>
    `${date(day)} के लिए ${currency} से ${base} की विनिमय दर नहीं है${more === 0 ? '' : `, ${number(more)} और ${plural(more, 'दर नहीं है', 'दरें नहीं हैं')}`}। ${more === 0 ? 'दर जोड़ें' : 'दरें जोड़ें'}, फिर महीना बंद करें।`,
  check_rates_present: ({ currencies, base, rates }, { number }) =>
    rates === 0
      ? `${currencies} का कोई शेष ${base} में बदलना नहीं है; विनिमय दर की ज़रूरत नहीं।`
      : `${currencies} से ${base} की सारी विनिमय दरें मौजूद हैं: ${number(rates)} ${plural(rates, 'दर काम आई', 'दरें काम आईं')}।`,
};
