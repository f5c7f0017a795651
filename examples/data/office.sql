-- SPDX-License-Identifier: BSL-1.0
-- A personnel database in small, for the guide on databases. The people are invented.
CREATE TABLE pegawai (nip TEXT PRIMARY KEY, nama TEXT, jenis TEXT, tmt TEXT);
CREATE TABLE peristiwa (nip TEXT, perbuatan TEXT, jenis TEXT, nilai TEXT);
INSERT INTO pegawai VALUES
  ('198503012012031001', 'Ayu', 'PNS', '2012-03-01'),
  ('198604172012032004', 'Budi', 'PNS', '2012-03-01'),
  ('199011022019031007', 'Citra', 'CPNS', '2022-12-01'),
  ('199105232020121003', 'Dewi', 'PPPK', '2020-12-01'),
  ('K-17', 'Eko', 'Honorer', '2021-01-04');
INSERT INTO peristiwa VALUES
  ('198604172012032004', '', 'resignation_submitted', '2023-04-10'),
  ('198604172012032004', '', 'party_card_issued', '2023-05-04'),
  ('198604172012032004', '', 'registered_as_candidate', '2023-05-10'),
  ('199105232020121003', '1', 'conduct', 'like'),
  ('199105232020121003', '1', 'favours', 'bakal_calon'),
  ('199105232020121003', '1', 'conduct_day', '2023-05-20');
