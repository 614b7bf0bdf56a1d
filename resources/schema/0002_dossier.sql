-- Version 2. What is kept of a person beside the register: answers about permissions and the like.
-- Append-only; `patient` is a keyed hash, `content` an encrypted value (see 0001).
CREATE TABLE dossier (
    sequence INTEGER PRIMARY KEY,
    patient  BLOB NOT NULL,
    kind     INTEGER NOT NULL,
    content  BLOB NOT NULL
) STRICT;
CREATE INDEX dossier_patient ON dossier (patient, kind);
