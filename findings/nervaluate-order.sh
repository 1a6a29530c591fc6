#!/usr/bin/env bash
# nervaluate 1.2.1: the same two predictions give another score in another order. One true name, "Bank of Oslo"; predicted
# are it and "Bank" in it. Long one first: strict 1 correct, 1 spurious. Short one first: 0 correct, 1 incorrect, 1
# spurious. Guessed: an exact match is an exact match wherever it stands in the list.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q nervaluate==1.2.1
cat > "$work/run.py" <<'PY'
from nervaluate import Evaluator

whole = {"label": "ORG", "start": 0, "end": 11}
part = {"label": "ORG", "start": 0, "end": 3}
for name, guesses in {"long first": [whole, part], "short first": [part, whole]}.items():
    strict = Evaluator([[whole]], [guesses], tags=["ORG"], loader="dict").evaluate()["overall"]["strict"]
    print(f"{name}: correct {strict.correct}, incorrect {strict.incorrect}, spurious {strict.spurious}, F1 {strict.f1:.2f}")
PY
"$work/env/bin/python" "$work/run.py" | tee "$work/seen"
grep -qx "long first: correct 1, incorrect 0, spurious 1, F1 0.67" "$work/seen" || exit 1
grep -qx "short first: correct 0, incorrect 1, spurious 1, F1 0.00" "$work/seen" || exit 1
