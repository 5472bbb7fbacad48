import { appendOnly } from './append-only.ts';
import type { Migration } from './migration.ts';

/**
 * The audit chain: one link a command, over every row it wrote in any table. A link seals what it covers. Its parts say
 * which rows of which table, with a digest over them and four bytes a row by which a changed one is found.
 */
export const migration: Migration = {
  version: 9,
  name: 'chain',
  sql: `
CREATE TABLE chain_link (
  seq INTEGER NOT NULL PRIMARY KEY,
  through_entry INTEGER NOT NULL,
  command TEXT NOT NULL,
  -- Why a chain that was cut is gone on from; null for every ordinary link.
  reason TEXT,
  linked_at INTEGER NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE chain_part (
  part TEXT NOT NULL,
  first_key INTEGER NOT NULL,
  last_key INTEGER NOT NULL,
  link_seq INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  digest TEXT NOT NULL,
  marks BLOB NOT NULL,
  PRIMARY KEY (part, first_key)
-- With a rowid: without one, marks of some kilobytes would each take a page of their own.
) STRICT;

-- What a link has sealed takes no late entry and no late posting.
-- AFTER: before an insert SQLite does not know the id that it will give itself.
CREATE TRIGGER journal_entry_unsealed AFTER INSERT ON journal_entry
WHEN NEW.id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry would come before what is sealed');
END;
CREATE TRIGGER posting_unsealed BEFORE INSERT ON posting
WHEN NEW.entry_id <= (SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'the entry is sealed');
END;

-- A link seals only what balances in each currency, and leaves nothing out.
CREATE TRIGGER chain_link_in_order BEFORE INSERT ON chain_link
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM chain_link)
  OR NEW.previous <> coalesce((SELECT hash FROM chain_link ORDER BY seq DESC LIMIT 1), '')
  OR NEW.through_entry <> (SELECT coalesce(max(id), 0) FROM journal_entry)
BEGIN
  SELECT RAISE(ABORT, 'the chain would have a gap');
END;
CREATE TRIGGER chain_link_balanced BEFORE INSERT ON chain_link
WHEN EXISTS (
  SELECT 1 FROM posting
  WHERE entry_id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)
  GROUP BY entry_id, currency
  HAVING SUM(frac) % 1000000000 <> 0 OR SUM(amount) + SUM(frac) / 1000000000 <> 0
)
OR EXISTS (
  SELECT 1 FROM journal_entry AS entry
  WHERE entry.id > coalesce((SELECT through_entry FROM chain_link ORDER BY seq DESC LIMIT 1), 0)
    AND (SELECT count(*) FROM posting WHERE entry_id = entry.id) < 2
)
BEGIN
  SELECT RAISE(ABORT, 'an entry does not balance');
END;
${appendOnly('chain_link', 'chain_part')}
`,
};
