-- Version 3. The index by person knows no state: each sending changed it for nothing, and a person
-- has few entries to look at.
DROP INDEX outbox_patient;
CREATE INDEX outbox_patient ON outbox (patient);
