#!/usr/bin/env bash
# bratutils 0.2.2: where one span carries two labels, as brat allows, each label of one file is compared with each of the
# other: two files that are equal byte for byte agree by half (four counted, two correct, two incorrect, F .5). The same
# two labels on a span and on one inside it are counted as two, both correct. Guessed: equal files agree in all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q bratutils==0.2.2
cat > "$work/run.py" <<'PY'
import logging
import os
import sys

logging.disable(logging.CRITICAL)
from bratutils import agreement

SAME = "T1\tPER 0 9\tAna Brisk\nT2\tORG 0 9\tAna Brisk\n"
INSIDE = "T1\tORG 0 13\tBank of Tresk\nT2\tLOC 8 13\tTresk\n"
for name, text in {"same span": SAME, "one inside": INSIDE}.items():
    paths = []
    for side in "ab":
        folder = os.path.join(sys.argv[1], side)
        os.makedirs(folder, exist_ok=True)
        paths.append(os.path.join(folder, "doc.ann"))
        with open(paths[-1], "w") as file:
            file.write(text)
    one, gold = (agreement.Document(path) for path in paths)
    gold.make_gold()
    rows = str(one.compare_to_gold(gold)).split("\n")
    print(name + ":", *[row for row in rows if row.startswith(("pos:", "cor:", "inc:", "fsc:"))])
PY
"$work/env/bin/python" "$work/run.py" "$work" | tee "$work/seen"
grep -qxF 'same span: pos:4 cor:2 inc:2 fsc:0.5' "$work/seen" || exit 1
grep -qxF 'one inside: pos:2 cor:2 inc:0 fsc:1.0' "$work/seen" || exit 1
