#!/usr/bin/env bash
# edtf 5.0.0: its reader of English takes a day of a range for the year: "12-18 September 2022" becomes 18 September 2012,
# "September 12-18, 2022" 12 September 2018. Only days below ten make an interval, with a beginning that knows neither month
# nor year. A single day is read rightly. Guessed: an interval of days, or nothing; never another year than the one that
# stands there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q edtf==5.0.0
"$work/env/bin/python" - << 'PY' | tee "$work/seen"
from edtf import text_to_edtf

for text in ["12 September 2022", "12-18 September 2022", "15-16 September 2022", "3-5 May 1998", "September 12-18, 2022"]:
    print(text, "=>", text_to_edtf(text))
PY
grep -qxF '12 September 2022 => 2022-09-12' "$work/seen" || exit 1
grep -qxF '12-18 September 2022 => 2012-09-18' "$work/seen" || exit 1
grep -qxF '15-16 September 2022 => 2015-09-16' "$work/seen" || exit 1
grep -qxF '3-5 May 1998 => XXXX-XX-03/1998-05-05' "$work/seen" || exit 1
grep -qxF 'September 12-18, 2022 => 2018-09-12' "$work/seen" || exit 1
