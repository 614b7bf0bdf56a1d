-- Version 1. BLOB columns named `content` and `lookup` are AES-256-GCM values (ValueCipher), `key`,
-- `patient` and `target` are keyed hashes (KeyedHash). Everything else says nothing about a person.

-- Authenticated facts about the file itself: the key check, the head of the access log.
CREATE TABLE fact (
    name    TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- state: 0 saved here, 1 sending, 2 accepted, 3 needs you, 4 withdrawn. Moments are milliseconds
-- since 1970 UTC. `ready` is 1 for an entry that is saved here and that no earlier one holds up:
-- with it the next entries to send are found without looking at the others.
CREATE TABLE outbox (
    sequence     INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,
    patient      BLOB NOT NULL,
    target       BLOB,
    state        INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    ready        INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    next_attempt INTEGER,
    unknown      INTEGER NOT NULL,
    held         INTEGER NOT NULL,
    changed      INTEGER NOT NULL,
    quarantined  INTEGER NOT NULL DEFAULT 0,
    content      BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_patient ON outbox (patient, state);
CREATE INDEX outbox_target ON outbox (target, state) WHERE target IS NOT NULL;
CREATE INDEX outbox_accepted ON outbox (changed) WHERE state = 2;
CREATE INDEX outbox_road ON outbox (state, ready, next_attempt);

-- Kept copies of people. `lookup` is the short value that is matched in memory.
CREATE TABLE person (
    row     INTEGER PRIMARY KEY,
    key     BLOB NOT NULL UNIQUE,
    content BLOB NOT NULL,
    lookup  BLOB NOT NULL
) STRICT;

-- One value by a key: histories, half-filled forms, small secrets.
CREATE TABLE kept (
    kind    INTEGER NOT NULL,
    key     BLOB NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (kind, key)
) STRICT;

-- Append-only. `chain` is a keyed hash over the line and the chain before it.
CREATE TABLE access_log (
    sequence INTEGER PRIMARY KEY,
    content  BLOB NOT NULL,
    chain    BLOB NOT NULL
) STRICT;
