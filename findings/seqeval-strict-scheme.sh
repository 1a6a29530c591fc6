#!/usr/bin/env bash
# seqeval 1.2.2: mode="strict" without a scheme is the lenient mode, with no warning. A name predicted as I- I- where the
# truth is B- I- scores F1 1.0 in both; 0.0 only once scheme=IOB2 is named too. Guessed: strict judges by the tags'
# usual scheme, or refuses to guess one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q seqeval==1.2.2
cat > "$work/run.py" <<'PY'
import warnings
from seqeval.metrics import f1_score
from seqeval.scheme import IOB2

truth, guess = [["B-PER", "I-PER", "O"]], [["I-PER", "I-PER", "O"]]
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    print("lenient", f1_score(truth, guess))
    print("strict", f1_score(truth, guess, mode="strict"))
    print("warnings", len(told))
    print("strict IOB2", f1_score(truth, guess, mode="strict", scheme=IOB2))
PY
"$work/env/bin/python" "$work/run.py" | tee "$work/seen"
printf 'lenient 1.0\nstrict 1.0\nwarnings 0\nstrict IOB2 0.0\n' | diff "$work/seen" - || exit 1
