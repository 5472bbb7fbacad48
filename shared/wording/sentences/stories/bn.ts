import type { SentenceWords } from '../../sentence-words.ts';
import type { StoriesFacts } from './stories-facts.ts';
import { namedKind, namedMethod } from './named.ts';

export const storiesInBengali: SentenceWords<StoriesFacts> = {
  story_sale: ({ institution, method, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} ${v.money(amount)} সংগ্রহ করেছে; দেওয়া হয়েছে ${namedMethod(method, v)} দিয়ে।`,
  story_refund: ({ institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} হয়ে ${v.money(amount)} ক্রেতার কাছে ফেরত গেছে।`,
  story_refund_reversed: ({ institution, amount, day }, v) =>
    `রিফান্ডটি হয়নি: ${v.date(day)} তারিখে ${institution} ${v.money(amount)} আপনাকে ফিরিয়ে দিয়েছে।`,
  story_chargeback: ({ institution, amount, day }, v) =>
    `ক্রেতা আপত্তি তুলেছেন: ${v.date(day)} তারিখে ${institution} ${v.money(amount)} ফিরিয়ে নিয়েছে।`,
  story_chargeback_reversed: ({ institution, amount, day }, v) =>
    `আপত্তির রায় আপনার পক্ষে: ${v.date(day)} তারিখে ${institution} ${v.money(amount)} আপনাকে ফিরিয়ে দিয়েছে।`,
  story_reserve_hold: ({ institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} ${v.money(amount)} রিজার্ভে আটকে রেখেছে।`,
  story_reserve_release: ({ institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} রিজার্ভ থেকে ${v.money(amount)} ছেড়েছে।`,
  story_cashback: ({ institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} ${v.money(amount)} ক্যাশব্যাক দিয়েছে।`,
  story_withdrawal: ({ institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} থেকে ${v.money(amount)} তোলা হয়েছে।`,
  story_row: ({ kind, institution, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution} ${v.money(amount)} লিখেছে: ${namedKind(kind, v)}।`,
  story_declined: ({ institution, method, amount, day, reason }, v) =>
    `${v.date(day)} তারিখে ${institution}-এ ${namedMethod(method, v)} দিয়ে ${v.money(amount)}-এর পেমেন্ট ব্যর্থ হয়েছে${reason === '' ? '।' : `: “${reason}”।`}`,
  story_pending: ({ institution, method, amount, day }, v) =>
    `${v.date(day)} তারিখে ${institution}-এ ${namedMethod(method, v)} দিয়ে ${v.money(amount)} দেওয়ার চেষ্টা হয়েছে, ফয়সালা হয়নি।`,
  story_settled: ({ batch, institution, day, gross, costs, net }, v) =>
    `${v.date(day)} তারিখে ${institution} এটি পে-আউট ${batch}-এ নিষ্পত্তি করেছে: ${v.money(gross)} থেকে ফি ও কর ${v.money(costs)} বাদে = ${v.money(net)}।`,
  story_taken_off: ({ batch, institution, day, amount }, v) =>
    `${v.date(day)} তারিখে ${institution} পে-আউট ${batch} থেকে ${v.money(amount)} কেটে নিয়েছে।`,
  story_payout: ({ batch, institution, day, rows, gross, costs, net }, v) =>
    `${v.date(day)} তারিখে ${institution} পে-আউট ${batch} দিয়েছে: ${v.number(rows)}টি সারি, ${v.money(gross)} থেকে ফি ও কর ${v.money(costs)} বাদে = ${v.money(net)}।`,
  story_bank_in: ({ bank, day, amount, reference }, v) =>
    `${v.date(day)} তারিখে ${v.money(amount)} ${bank}-এ পৌঁছেছে${reference === '' ? '' : `, রেফারেন্স ${reference}`}।`,
  story_bank_out: ({ bank, day, amount, reference }, v) =>
    `${v.date(day)} তারিখে ${v.money(amount)} ${bank} থেকে গেছে${reference === '' ? '' : `, রেফারেন্স ${reference}`}।`,
  story_given_up: ({ amount }, v) => `${v.money(amount)} অবলোপন করা হয়েছে।`,
  story_open_payout: ({ institution }) => `${institution} এখনও এটি কোনো পে-আউটে দেয়নি।`,
  story_open_bank: ({ batch }) => `ব্যাংকের কোনো এন্ট্রি এখনও পে-আউট ${batch}-এর সঙ্গে মেলেনি।`,
  story_open_line: ({ bank }) => `${bank}-এর এই এন্ট্রিটি কীসের, তা এখনও জানা যায়নি।`,
  story_now_bank: ({ bank, day, batch }, v) => `টাকা ${v.date(day)} থেকে ${bank}-এ আছে, এসেছে পে-আউট ${batch}-এ।`,
  story_now_way: ({ institution, day, batch }, v) =>
    `${institution} বলছে ${v.date(day)} তারিখে পে-আউট ${batch}-এ টাকা দিয়েছে; ব্যাংকে সেই পে-আউট এখনও দেখা যায়নি।`,
  story_now_taken_off: ({ institution, day, batch }, v) =>
    `${institution} ${v.date(day)} তারিখে পে-আউট ${batch} থেকে এটি কেটে নিয়েছে।`,
  story_now_owed: ({ institution, day }, v) =>
    `${v.date(day)} তারিখে গেছে; ${institution} এখনও কোনো পে-আউট থেকে কাটেনি।`,
  story_now_waiting: ({ institution, day }, v) =>
    `টাকা ${v.date(day)} থেকে ${institution}-এর কাছে, এখনও কোনো পে-আউটে দেয়নি।`,
  story_now_kept: ({ institution }) => `টাকা আপনারই, ${institution}-এ জমা আছে, যতদিন না তুলে নেন।`,
  story_now_given_up: ({ reference }) => `${reference} অবলোপন করা হয়েছে: এর পাওনা আর কেউ চাইছে না।`,
  story_now_taken_back: ({ file }) => `${file}-এর ইমপোর্ট ফিরিয়ে নেওয়া হয়েছে: এটি আর কোথাও গোনা হয় না।`,
  story_now_tried: ({ institution, day }, v) =>
    `টাকা নড়েনি: ${v.date(day)} তারিখে ${institution}-এ চেষ্টা হয়েছিল, এখনও কিছু হয়নি।`,
  story_now_made: ({ day }, v) => `প্রথম চেষ্টা সফল হয়নি; পেমেন্টটি হয়েছে ${v.date(day)} তারিখে।`,
  story_now_explained: ({ batches, institution }, v) => `এই এন্ট্রিটি ${institution}-এর ${v.number(batches)}টি পে-আউট।`,
  story_now_transfer: ({ day }, v) => `এটি আপনার নিজের দুই হিসাবের মধ্যে টাকা, ${v.date(day)} তারিখের।`,
  story_now_unexplained: ({ bank, day }, v) =>
    `${v.date(day)} থেকে ${bank}-এ দেখা যাচ্ছে, কিন্তু কীসের টাকা তা এখনও জানা যায়নি।`,
  story_now_booked: ({ day }, v) => `${v.date(day)} তারিখে লেখা; এর পিছনে কোনো ফাইলের সারি নেই।`,
};
