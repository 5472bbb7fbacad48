-- After baseline-import.sql: the bank's statement (`bank`, seven columns of text), matching, exceptions.
BEGIN IMMEDIATE;
CREATE TABLE line (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, narration TEXT NOT NULL, reference TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE INDEX line_by_reference ON line (reference);
INSERT INTO line (day, narration, reference, amount)
SELECT '20' || substr(day, 7, 2) || '-' || substr(day, 4, 2) || '-' || substr(day, 1, 2), narration, reference,
  CAST(round(replace(deposit, ',', '') * 1000) AS INTEGER) - CAST(round(replace(withdrawal, ',', '') * 1000) AS INTEGER)
FROM bank;
INSERT INTO entry (id, kind, day, period, line_id)
SELECT id * 4 + 3, CASE WHEN amount > 0 THEN 'bank_credit' ELSE 'bank_debit' END, day, substr(day, 1, 7), id FROM line;
INSERT INTO posting SELECT id * 4 + 3, 0, 'bank', amount FROM line;
INSERT INTO posting SELECT id * 4 + 3, 1, CASE WHEN amount > 0 THEN 'suspense' ELSE 'bank_other' END, -amount FROM line;

-- By reference and amount; then the same with the UTR in the narration, punctuation taken out.
CREATE TABLE match (batch_id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO match
SELECT batch_id, line.id FROM batch_net JOIN batch ON batch.id = batch_id JOIN line USING (reference)
WHERE line.amount = (batch_net.net + 5) / 10 * 10;
INSERT INTO match
SELECT batch_id, line.id FROM batch_net JOIN batch ON batch.id = batch_id
JOIN line ON line.amount = (batch_net.net + 5) / 10 * 10
  AND instr(replace(replace(line.narration, '/', ''), ' ', ''), batch.reference)
WHERE batch_id NOT IN (SELECT batch_id FROM match) AND line.id NOT IN (SELECT line_id FROM match);
INSERT INTO entry (id, kind, day, period, batch_id)
SELECT -batch_id * 4 - 1, 'match', day, substr(day, 1, 7), batch_id FROM match JOIN line ON line.id = line_id;
INSERT INTO posting SELECT -batch_id * 4 - 1, 0, 'suspense', amount FROM match JOIN line ON line.id = line_id;
INSERT INTO posting SELECT -batch_id * 4 - 1, 1, 'payouts_in_transit', -amount FROM match JOIN line ON line.id = line_id;
INSERT INTO posting
SELECT -batch_id * 4 - 1, 2, 'rounding_differences', net - amount FROM match JOIN line ON line.id = line_id JOIN batch_net USING (batch_id) WHERE net <> amount;
INSERT INTO posting
SELECT -batch_id * 4 - 1, 3, 'payouts_in_transit', amount - net FROM match JOIN line ON line.id = line_id JOIN batch_net USING (batch_id) WHERE net <> amount;
INSERT INTO balanced SELECT entry_id FROM posting GROUP BY entry_id HAVING sum(amount) <> 0 LIMIT 1;

CREATE TABLE exception (kind TEXT NOT NULL, reference TEXT NOT NULL, amount INTEGER NOT NULL) STRICT;
INSERT INTO exception SELECT 'not_settled', reference, amount FROM payment WHERE id NOT IN (SELECT payment_id FROM settlement_line);
INSERT INTO exception
SELECT CASE WHEN line.id IS NULL THEN 'not_settled' ELSE 'short_paid' END, batch.reference, net - coalesce(line.amount, 0)
FROM batch JOIN batch_net ON batch_id = batch.id LEFT JOIN line USING (reference) WHERE batch.id NOT IN (SELECT batch_id FROM match);
INSERT INTO exception
SELECT 'unknown_credit', reference, amount FROM line
WHERE amount > 0 AND id NOT IN (SELECT line_id FROM match) AND reference NOT IN (SELECT reference FROM batch);
COMMIT;
