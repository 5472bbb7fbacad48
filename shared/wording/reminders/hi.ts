import type { ReminderWords } from './reminder-words.ts';

export const hi: ReminderWords = {
  month_due: ({ count, month }, { number, month: named }) =>
    count === 1
      ? `${named(month ?? '')} बीत गया, अभी बंद नहीं किया गया।`
      : `${named(month ?? '')} बीत गया; ${number(count)} मर्चेंट का उस महीने का हिसाब अभी बंद नहीं किया गया।`,
  backup_old: () => 'एक हफ़्ते से कोई बैकअप नहीं लिया गया। अपने हिसाब का एक बैकअप लें।',
  exceptions_due: ({ count }, { number }) => `आज ${number(count)} बेमेल का आख़िरी दिन है।`,
};
