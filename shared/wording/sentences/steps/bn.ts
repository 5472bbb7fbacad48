import type { SentenceWords } from '../../sentence-words.ts';
import type { Voice } from '../../voice.ts';
import type { StepsFacts } from './steps-facts.ts';

const andMore = (reference: string, more: number, { number }: Voice): string =>
  more === 0 ? reference : `${reference} ও আরও ${number(more)}টি`;

export const stepsInBengali: SentenceWords<StepsFacts> = {
  step_imported: ({ file, files }, { number }) =>
    files === 1 ? `${file} ইম্পোর্ট হয়েছে।` : `${file} সহ মোট ${number(files)}টি ফাইল ইম্পোর্ট হয়েছে।`,
  step_import_undone: ({ file }) => `${file}-এর ইম্পোর্ট ফিরিয়ে নেওয়া হয়েছে।`,
  step_matched: ({ left, right }) => `${left} ও ${right} মেলানো হয়েছে।`,
  step_unmatched: ({ reference }) => `${reference}-এর মিল ফিরিয়ে নেওয়া হয়েছে।`,
  step_written_off: ({ reference, amount }, { money }) => `${reference}-এর ${money(amount)} বাদ দেওয়া হয়েছে।`,
  step_reconciled: ({ matches }, { number }) => `মেলানো হয়েছে: ${number(matches)}টি মিল পাওয়া গেছে।`,
  step_noted: ({ reference, more }, voice) => `মন্তব্য লেখা হয়েছে: ${andMore(reference, more, voice)}।`,
  step_owned: ({ owner, reference, more }, voice) =>
    owner === ''
      ? `দায়িত্ব তুলে নেওয়া হয়েছে: ${andMore(reference, more, voice)}।`
      : `${owner}-কে দেওয়া হয়েছে: ${andMore(reference, more, voice)}।`,
  step_due: ({ due, reference, more }, voice) =>
    due === ''
      ? `দিন তুলে নেওয়া হয়েছে: ${andMore(reference, more, voice)}।`
      : `দিন ঠিক হয়েছে ${voice.date(due)}: ${andMore(reference, more, voice)}।`,
  step_asked: ({ reference, more }, voice) => `জিজ্ঞাসা করা হয়েছে: ${andMore(reference, more, voice)}।`,
  step_accepted: ({ reference, more }, voice) => `কারণ লিখে মেনে নেওয়া হয়েছে: ${andMore(reference, more, voice)}।`,
  step_reopened: ({ reference, more }, voice) => `আবার খোলা হয়েছে: ${andMore(reference, more, voice)}।`,
};
