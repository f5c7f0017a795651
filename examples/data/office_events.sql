-- SPDX-License-Identifier: BSL-1.0
-- One row for each fact, in the columns of events.csv.
SELECT nip AS person, perbuatan AS act, jenis AS word, nilai AS value FROM peristiwa;
