-- The same double entry in plain SQL: what somebody who knows SQLite would write for PhonePe's report alone. Amounts are
-- whole thousandths of a rupee. `stage` holds the report's 23 columns as text; see baseline.ts for the import of the files.
BEGIN IMMEDIATE;
CREATE TABLE payment (
  id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, method TEXT NOT NULL, day TEXT NOT NULL,
  period TEXT NOT NULL, amount INTEGER NOT NULL
) STRICT;
CREATE TABLE batch (id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, settled_on TEXT NOT NULL) STRICT;
CREATE TABLE settlement_line (
  payment_id INTEGER PRIMARY KEY REFERENCES payment (id), batch_id INTEGER NOT NULL REFERENCES batch (id),
  fee INTEGER NOT NULL, tax INTEGER NOT NULL, net INTEGER NOT NULL
) STRICT;
CREATE TABLE entry (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, period TEXT NOT NULL, payment_id INTEGER, batch_id INTEGER,
  line_id INTEGER
) STRICT;
CREATE TABLE posting (
  entry_id INTEGER NOT NULL REFERENCES entry (id), n INTEGER NOT NULL, account TEXT NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY (entry_id, n)
) STRICT, WITHOUT ROWID;

INSERT INTO payment (reference, kind, method, day, period, amount)
SELECT reference, CASE type WHEN 'REFUND' THEN 'refund' ELSE 'sale' END, instrument,
  substr(moment, 7, 4) || '-' || substr(moment, 4, 2) || '-' || substr(moment, 1, 2),
  substr(moment, 7, 4) || '-' || substr(moment, 4, 2), CAST(round(amount * 1000) AS INTEGER)
FROM stage;
INSERT INTO batch (reference, settled_on)
SELECT bank_reference, min(substr(settled, 7, 4) || '-' || substr(settled, 4, 2) || '-' || substr(settled, 1, 2))
FROM stage WHERE bank_reference <> '' GROUP BY bank_reference ORDER BY min(rowid);
INSERT INTO settlement_line (payment_id, batch_id, fee, tax, net)
SELECT payment.id, batch.id, -CAST(round(fee * 1000) AS INTEGER), -CAST(round((igst + cgst + sgst) * 1000) AS INTEGER),
  CAST(round((stage.amount + fee + igst + cgst + sgst) * 1000) AS INTEGER)
FROM stage JOIN payment USING (reference) JOIN batch ON batch.reference = stage.bank_reference;

-- An entry a sale or refund, one a fee, one a tax, one a batch.
INSERT INTO entry (id, kind, day, period, payment_id) SELECT id * 4, kind, day, period, id FROM payment;
INSERT INTO entry (id, kind, day, period, payment_id)
SELECT payment_id * 4 + 1, 'fee', settled_on, substr(settled_on, 1, 7), payment_id FROM settlement_line JOIN batch ON batch.id = batch_id WHERE fee <> 0;
INSERT INTO entry (id, kind, day, period, payment_id)
SELECT payment_id * 4 + 2, 'tax', settled_on, substr(settled_on, 1, 7), payment_id FROM settlement_line JOIN batch ON batch.id = batch_id WHERE tax <> 0;
INSERT INTO entry (id, kind, day, period, batch_id)
SELECT -id * 4, 'payout', settled_on, substr(settled_on, 1, 7), id FROM batch;
INSERT INTO posting SELECT id * 4, 0, 'receivable', amount FROM payment;
INSERT INTO posting SELECT id * 4, 1, CASE kind WHEN 'sale' THEN 'turnover:' ELSE 'refunds:' END || method, -amount FROM payment;
INSERT INTO posting SELECT payment_id * 4 + 1, 0, 'fees', fee FROM settlement_line WHERE fee <> 0;
INSERT INTO posting SELECT payment_id * 4 + 1, 1, 'receivable', -fee FROM settlement_line WHERE fee <> 0;
INSERT INTO posting SELECT payment_id * 4 + 2, 0, 'gst_input_credit', tax FROM settlement_line WHERE tax <> 0;
INSERT INTO posting SELECT payment_id * 4 + 2, 1, 'receivable', -tax FROM settlement_line WHERE tax <> 0;
CREATE TEMP TABLE batch_net AS SELECT batch_id, sum(net) AS net FROM settlement_line GROUP BY batch_id;
INSERT INTO posting SELECT -batch_id * 4, 0, 'payouts_in_transit', net FROM batch_net;
INSERT INTO posting SELECT -batch_id * 4, 1, 'receivable', -net FROM batch_net;

-- Every entry balances, or nothing is kept.
CREATE TEMP TABLE balanced (entry_id INTEGER CHECK (entry_id IS NULL));
INSERT INTO balanced SELECT entry_id FROM posting GROUP BY entry_id HAVING sum(amount) <> 0 LIMIT 1;
CREATE TABLE turnover AS
SELECT period, method, count(*) AS payments, sum(amount) AS gross FROM payment WHERE kind = 'sale' GROUP BY period, method;
DROP TABLE stage;
COMMIT;
