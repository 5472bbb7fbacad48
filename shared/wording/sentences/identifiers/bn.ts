import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import { nameOfIdentifier, quoted } from './identifier-names.ts';
import type { IdentifiersFacts } from './identifiers-facts.ts';

const compare = 'কাগজের সঙ্গে মিলিয়ে দেখুন।';

const place = ({ name, at, found }: { name: string; at: number; found: string }, voice: Voice): string =>
  `ফাঁক আর ড্যাশ বাদে ${nameOfIdentifier(name, voice)}-এর ${voice.number(at)} নম্বর অক্ষরে আছে ${quoted(found, voice)}`;

export const identifiersInBengali: SentenceWords<IdentifiersFacts> = {
  identifier_empty: ({ name }, voice) => `এখানে এখনও কিছু লেখা নেই। ${nameOfIdentifier(name, voice)} লিখুন।`,
  identifier_mixed_scripts: ({ name }, voice) =>
    `${nameOfIdentifier(name, voice)}-এ দুই লিপির অঙ্ক আছে, আর তার কয়েকটি দেখতে একরকম। পুরোটা এক লিপিতে লিখুন।`,
  identifier_length_exact: ({ name, found, wanted }, voice) =>
    `${nameOfIdentifier(name, voice)}-এ ${voice.number(wanted)}টি অক্ষর লাগে, এখানে আছে ${voice.number(found)}টি। ${compare}`,
  identifier_length_either: ({ name, found, one, other }, voice) =>
    `${nameOfIdentifier(name, voice)}-এ ${voice.number(one)}টি বা ${voice.number(other)}টি অক্ষর লাগে, এখানে আছে ${voice.number(found)}টি। ${compare}`,
  identifier_length_between: ({ name, found, least, most }, voice) =>
    `${nameOfIdentifier(name, voice)}-এ ${voice.number(least)} থেকে ${voice.number(most)}টি অক্ষর লাগে, এখানে আছে ${voice.number(found)}টি। ${compare}`,
  identifier_digit_wanted: (facts, voice) => `${place(facts, voice)}, সেখানে একটি অঙ্ক থাকার কথা। ${compare}`,
  identifier_letter_wanted: (facts, voice) => `${place(facts, voice)}, সেখানে একটি ইংরেজি বর্ণ থাকার কথা। ${compare}`,
  identifier_letter_or_digit_wanted: (facts, voice) =>
    `${place(facts, voice)}, সেখানে A থেকে Z-এর একটি বর্ণ বা একটি অঙ্ক থাকার কথা। ${compare}`,
  identifier_hexadecimal_wanted: (facts, voice) =>
    `${place(facts, voice)}, সেখানে একটি অঙ্ক বা A থেকে F-এর একটি বর্ণ থাকার কথা। আবার কপি করুন।`,
  identifier_exactly_wanted: (facts, voice) =>
    `${place(facts, voice)}, সেখানে সবসময় ${quoted(facts.wanted, voice)} থাকে। ${compare}`,
  identifier_foreign_character: (facts, voice) =>
    `${place(facts, voice)}, যা এমন ঠিকানায় থাকে না। হাতে না লিখে আবার কপি করুন।`,
  identifier_gst_state_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} শুরু হয়েছে ${quoted(found, voice)} দিয়ে, যা কোনো রাজ্যের কোড নয়। প্রথম দুটি অঙ্ক GST সার্টিফিকেটের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_pan_holder_unknown: (facts, voice) =>
    `${place(facts, voice)}, যা PAN-ধারকের কোনো ধরন নয় (P ব্যক্তি, C কোম্পানি, F ফার্ম)। PAN কার্ডের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_ein_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} শুরু হয়েছে ${quoted(found, voice)} দিয়ে, যা IRS দেয় না। IRS-এর চিঠির সঙ্গে মিলিয়ে দেখুন।`,
  identifier_routing_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} শুরু হয়েছে ${quoted(found, voice)} দিয়ে, যা যুক্তরাষ্ট্রের কোনো ব্যাংকের নয়। চেক বা ব্যাংকের অ্যাপের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_country_unknown: (facts, voice) =>
    `${place(facts, voice)}, এমন কোনো দেশের এই নম্বর হয় না। আপনার ব্যাংকে এটি না থাকলে অন্য ধরনের অ্যাকাউন্ট বেছে নিন।`,
  identifier_wallet_prefix_unknown: ({ name, found }, voice) =>
    `${nameOfIdentifier(name, voice)} শুরু হয়েছে ${quoted(found, voice)} দিয়ে, বাংলাদেশের কোনো মোবাইল নম্বর এভাবে শুরু হয় না। ওয়ালেটের অ্যাপের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_part_unknown: (facts, voice) => `${place(facts, voice)}, যা ওই জায়গায় কখনও দেওয়া হয় না। ${compare}`,
  identifier_check_wrong: ({ name }, voice) =>
    `${nameOfIdentifier(name, voice)} যাচাইয়ে মেলে না: কোনো অক্ষর ভুল, নয়তো দুটি অক্ষর জায়গা বদল করেছে। ${compare}`,
  identifier_placeholder: ({ name }, voice) => `এই ${nameOfIdentifier(name, voice)} শুধু নমুনা, কারও নয়। নিজেরটি লিখুন।`,
  identifier_other_country: ({ name, found, expected }, voice) =>
    `${nameOfIdentifier(name, voice)} শুরু হয় ${quoted(expected, voice)} দিয়ে; এটি শুরু হয়েছে ${quoted(found, voice)} দিয়ে, অর্থাৎ অন্য দেশের। নম্বরটির দেশ বেছে নিন, নয়তো নিজেরটি লিখুন।`,
  identifier_form_wrong: ({ name }, voice) =>
    `এটি দেখতে ${nameOfIdentifier(name, voice)}-এর মতো নয়: শুরু বা গঠন আলাদা। যেখানে লেখা আছে সেখান থেকে আবার কপি করুন।`,
  identifier_test_only: ({ name }, voice) =>
    `এই ${nameOfIdentifier(name, voice)} শুধু পরীক্ষার জন্য: এখানে পাঠানো টাকা হারিয়ে যায়। আসলটি লিখুন।`,
  identifier_other_chain: ({ name, chain }, voice) =>
    `এই ${nameOfIdentifier(name, voice)} ${chain}-এর, বেছে নেওয়া চেইনের নয়: এখানে পাঠানো টাকা হারিয়ে যাবে। ${chain} বেছে নিন, নয়তো ঠিকটি পেস্ট করুন।`,
  identifier_no_checksum: ({ name }, voice) =>
    `এই ধরনের ${nameOfIdentifier(name, voice)} ভুল লেখা হলে ধরা যায় না। প্রথম আর শেষ অক্ষরগুলো ওয়ালেটের সঙ্গে মেলান, আর আগে অল্প টাকা পাঠিয়ে দেখুন।`,
  identifier_bic_of_other_country: ({ iban, bic }, voice) =>
    `IBAN-টি ${quoted(iban, voice)}-এর, আর BIC-টি ${quoted(bic, voice)}-এর। দুটি একই অ্যাকাউন্টের কি না নিশ্চিত হোন।`,
  identifier_gstin_of_other_pan: ({ gstin, inside, pan }) =>
    `GSTIN ${gstin}-এর ভেতরের PAN ${inside}, কিন্তু দেওয়া PAN ${pan}। দুটির একটি আপনার নয়, বা ভুল লেখা: দুটিই সার্টিফিকেটের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_gstins_of_two_pans: ({ gstin, other }) =>
    `GSTIN ${other} আর ${gstin}-এর ভেতরে দুটি আলাদা PAN। এক ব্যবসার সব নিবন্ধনে একই PAN থাকে: সার্টিফিকেটের সঙ্গে মিলিয়ে দেখুন।`,
  identifier_cnpjs_of_two_firms: ({ cnpj, other }) =>
    `CNPJ ${other} আর ${cnpj} দুটি আলাদা প্রতিষ্ঠানের: এক প্রতিষ্ঠানের শাখাগুলোর প্রথম অক্ষরগুলো এক। শুধু নিজের প্রতিষ্ঠানেরটি রাখুন।`,
  identifier_pan_of_other_holder: ({ pan, letter }) =>
    `PAN ${pan}-এর চতুর্থ বর্ণ “${letter}”, যা আপনার বলা ব্যবসার ধরন থেকে আলাদা। PAN বা ব্যবসার ধরন ঠিক করুন।`,
  identifier_pix_key_of_other: ({ key }) =>
    `Pix চাবি ${key} আপনার দেওয়া কোনো নম্বর নয়: এতে পাঠানো পে-আউট অন্যের কাছে যাবে। নিজের চাবি দিন, নয়তো নম্বরটি যোগ করুন।`,
};
