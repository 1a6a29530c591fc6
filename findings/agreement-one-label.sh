#!/usr/bin/env bash
# Two annotators give all three items one and the same label, and measures that agree on other data part ways
# here: krippendorff 0.9.0 raises ValueError, alpha and kappa of NLTK 3.10.4 are 1, kappa of scikit-learn 1.9.1 is nan.
# Guessed: one convention for the case of no disagreement, at the least for kappa.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q krippendorff==0.9.0 nltk==3.10.4 scikit-learn==1.9.1
cat > "$work/run.py" <<'PY'
import krippendorff
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score

task = AnnotationTask([(who, item, "PER") for who in ("ana", "bea") for item in range(3)])
measures = {
    "krippendorff alpha": lambda: krippendorff.alpha([["PER"] * 3] * 2, level_of_measurement="nominal"),
    "nltk alpha": task.alpha,
    "nltk kappa": task.kappa,
    "scikit-learn kappa": lambda: cohen_kappa_score(["PER"] * 3, ["PER"] * 3),
}
for name, measure in measures.items():
    try:
        print(name, float(measure()))
    except ValueError as error:
        print(name, "ValueError", error)
PY
"$work/env/bin/python" -W ignore "$work/run.py" | tee "$work/seen"
grep -q "^krippendorff alpha ValueError" "$work/seen" || exit 1
grep -qx "nltk alpha 1.0" "$work/seen" && grep -qx "nltk kappa 1.0" "$work/seen" || exit 1
grep -qx "scikit-learn kappa nan" "$work/seen" || exit 1
