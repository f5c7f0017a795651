-- SPDX-License-Identifier: BSL-1.0
-- One row for each employee, in the columns of people.csv. The name stays where it is: the number is enough.
SELECT nip AS person,
       CASE jenis WHEN 'PNS' THEN 'pns' WHEN 'CPNS' THEN 'cpns' WHEN 'PPPK' THEN 'pppk' WHEN 'Honorer' THEN 'non_asn' ELSE jenis END
         AS employment,
       'pemilu-2024-dprd-kabkota' AS contest,
       tmt AS appointed
FROM pegawai;
