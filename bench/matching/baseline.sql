-- The same matching in plain SQL, over tables that are there already: batch, line, and "window", the days on which a payout of
-- a day may be credited. Amounts are paise. Sums are tried of two and of three.
BEGIN IMMEDIATE;
CREATE TABLE match (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, day TEXT NOT NULL, amount INTEGER NOT NULL) STRICT;
CREATE TABLE match_item (
  match_id INTEGER NOT NULL REFERENCES match (id), batch_id INTEGER UNIQUE, line_id INTEGER UNIQUE
) STRICT;
CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, period TEXT NOT NULL, match_id INTEGER) STRICT;
CREATE TABLE posting (
  entry_id INTEGER NOT NULL REFERENCES entry (id), n INTEGER NOT NULL, account TEXT NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY (entry_id, n)
) STRICT, WITHOUT ROWID;

CREATE TEMP TABLE found (rule TEXT, b1 INTEGER, b2 INTEGER, b3 INTEGER, l1 INTEGER, l2 INTEGER, l3 INTEGER, day TEXT, amount INTEGER);
INSERT INTO found
SELECT 'reference_amount', batch.id, NULL, NULL, line.id, NULL, NULL, line.day, line.amount
FROM batch JOIN line USING (reference) WHERE line.amount = batch.net;

-- What no reference ties to anything.
CREATE TEMP TABLE loose_batch AS
SELECT batch.id, batch.day, net, first, last FROM batch JOIN "window" USING (day) WHERE reference NOT IN (SELECT reference FROM line);
CREATE TEMP TABLE loose_line AS
SELECT id, day, amount, instr(narration, 'PHONEPE') > 0 AS named FROM line
WHERE amount > 0 AND reference NOT IN (SELECT reference FROM batch);
CREATE INDEX temp.loose_batch_day ON loose_batch (day);
CREATE INDEX temp.loose_line_day ON loose_line (day);
CREATE INDEX temp.loose_line_amount ON loose_line (amount);

CREATE TEMP TABLE pair AS
SELECT b.id AS batch_id, l.id AS line_id, named, l.day, amount FROM loose_batch b JOIN loose_line l ON amount = net AND l.day BETWEEN first AND last;
INSERT INTO found
SELECT 'amount_date', batch_id, NULL, NULL, line_id, NULL, NULL, day, amount FROM pair
WHERE named AND batch_id IN (SELECT batch_id FROM pair GROUP BY 1 HAVING count(*) = 1)
  AND line_id IN (SELECT line_id FROM pair GROUP BY 1 HAVING count(*) = 1);
DELETE FROM loose_batch WHERE id IN (SELECT b1 FROM found WHERE rule = 'amount_date');
DELETE FROM loose_line WHERE id IN (SELECT l1 FROM found WHERE rule = 'amount_date');

CREATE TEMP TABLE sum AS
SELECT x.id AS b1, y.id AS b2, NULL AS b3, l.id AS l1, NULL AS l2, NULL AS l3, l.day, l.amount
FROM loose_line l CROSS JOIN loose_batch x ON l.day BETWEEN x.first AND x.last AND x.day BETWEEN date(l.day, '-12 days') AND date(l.day, '1 days')
CROSS JOIN loose_batch y ON l.day BETWEEN y.first AND y.last AND y.day BETWEEN date(l.day, '-12 days') AND date(l.day, '1 days') AND y.id > x.id
WHERE named AND x.net + y.net = amount
UNION ALL
SELECT x.id, y.id, z.id, l.id, NULL, NULL, l.day, l.amount
FROM loose_line l CROSS JOIN loose_batch x ON l.day BETWEEN x.first AND x.last AND x.day BETWEEN date(l.day, '-12 days') AND date(l.day, '1 days')
CROSS JOIN loose_batch y ON l.day BETWEEN y.first AND y.last AND y.day BETWEEN date(l.day, '-12 days') AND date(l.day, '1 days') AND y.id > x.id
CROSS JOIN loose_batch z ON l.day BETWEEN z.first AND z.last AND z.day BETWEEN date(l.day, '-12 days') AND date(l.day, '1 days') AND z.id > y.id
WHERE named AND x.net + y.net + z.net = amount
UNION ALL
SELECT b.id, NULL, NULL, x.id, y.id, NULL, x.day, x.amount + y.amount
FROM loose_batch b CROSS JOIN loose_line x ON x.day BETWEEN first AND date(last, '7 days') AND x.named
CROSS JOIN loose_line y ON y.day BETWEEN first AND date(last, '7 days') AND y.id > x.id AND y.named
WHERE x.amount + y.amount = net
UNION ALL
SELECT b.id, NULL, NULL, x.id, y.id, z.id, x.day, x.amount + y.amount + z.amount
FROM loose_batch b CROSS JOIN loose_line x ON x.day BETWEEN first AND date(last, '7 days') AND x.named
CROSS JOIN loose_line y ON y.day BETWEEN first AND date(last, '7 days') AND y.id > x.id AND y.named
CROSS JOIN loose_line z ON z.day BETWEEN first AND date(last, '7 days') AND z.id > y.id AND z.named
WHERE x.amount + y.amount + z.amount = net;
CREATE TEMP TABLE used AS
SELECT 'b' || b1 AS item FROM sum UNION ALL SELECT 'b' || b2 FROM sum WHERE b2 IS NOT NULL UNION ALL SELECT 'b' || b3 FROM sum WHERE b3 IS NOT NULL
UNION ALL SELECT 'l' || l1 FROM sum UNION ALL SELECT 'l' || l2 FROM sum WHERE l2 IS NOT NULL UNION ALL SELECT 'l' || l3 FROM sum WHERE l3 IS NOT NULL;
CREATE TEMP TABLE contested AS SELECT item FROM used GROUP BY item HAVING count(*) > 1;
INSERT INTO found
SELECT 'grouped_sum', b1, b2, b3, l1, l2, l3, day, amount FROM sum
WHERE 'b' || b1 NOT IN (SELECT item FROM contested) AND coalesce('b' || b2, '') NOT IN (SELECT item FROM contested)
  AND coalesce('b' || b3, '') NOT IN (SELECT item FROM contested) AND 'l' || l1 NOT IN (SELECT item FROM contested)
  AND coalesce('l' || l2, '') NOT IN (SELECT item FROM contested) AND coalesce('l' || l3, '') NOT IN (SELECT item FROM contested);

INSERT INTO match SELECT rowid, rule, day, amount FROM found;
INSERT INTO match_item SELECT rowid, b1, l1 FROM found;
INSERT INTO match_item SELECT rowid, b2, NULL FROM found WHERE b2 IS NOT NULL UNION ALL SELECT rowid, b3, NULL FROM found WHERE b3 IS NOT NULL;
INSERT INTO match_item SELECT rowid, NULL, l2 FROM found WHERE l2 IS NOT NULL UNION ALL SELECT rowid, NULL, l3 FROM found WHERE l3 IS NOT NULL;
INSERT INTO entry SELECT id, 'match', day, substr(day, 1, 7), id FROM match;
INSERT INTO posting SELECT id, 0, 'suspense', amount FROM match;
INSERT INTO posting SELECT id, 1, 'payouts_in_transit', -amount FROM match;

CREATE TABLE exception (kind TEXT NOT NULL, reference TEXT NOT NULL, amount INTEGER NOT NULL) STRICT;
INSERT INTO exception
SELECT CASE WHEN line.id IS NULL THEN 'not_settled' ELSE 'short_paid' END, batch.reference, net - coalesce(line.amount, 0)
FROM batch LEFT JOIN line USING (reference)
WHERE batch.id NOT IN (SELECT batch_id FROM match_item WHERE batch_id IS NOT NULL);
INSERT INTO exception
SELECT 'unknown_credit', reference, amount FROM line
WHERE amount > 0 AND id NOT IN (SELECT line_id FROM match_item WHERE line_id IS NOT NULL) AND reference NOT IN (SELECT reference FROM batch);
CREATE TABLE near_miss AS
SELECT 'amount_differs' AS kind, batch.id AS batch_id, line.id AS line_id FROM batch JOIN line USING (reference) WHERE line.amount <> batch.net
UNION ALL
SELECT 'amount_without_reference', batch_id, line_id FROM pair
WHERE batch_id NOT IN (SELECT batch_id FROM match_item WHERE batch_id IS NOT NULL)
  AND line_id NOT IN (SELECT line_id FROM match_item WHERE line_id IS NOT NULL);
COMMIT;

SELECT
  (SELECT count(*) FROM match WHERE rule = 'reference_amount'), (SELECT count(*) FROM match WHERE rule = 'amount_date'),
  (SELECT count(*) FROM match WHERE rule = 'grouped_sum'), (SELECT count(*) FROM near_miss WHERE kind = 'amount_differs'),
  (SELECT count(*) FROM near_miss WHERE kind = 'amount_without_reference');
