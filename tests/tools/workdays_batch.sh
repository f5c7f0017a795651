#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Every row of a batch comes back with its result.
set -euo pipefail
diff -u tests/examples/workdays_batch.expected.csv <(workdays batch <tests/examples/workdays_batch.csv)
