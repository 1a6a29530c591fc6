#!/usr/bin/env bash
# web-anno-tsv 0.0.1, a Python reader of INCEpTION's WebAnno TSV: a semicolon in the text ends the reading. The format
# escapes ; [ ] | _ * and -> in the column of tokens ("\;") and not in the line of the sentence; the reader takes "\;" for the
# word itself, finds that it does not stand there, and raises "Bad offsets". The same file with a comma is read. Guessed:
# a reader of the format undoes its escapes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q web-anno-tsv==0.0.1
cat > "$work/run.py" <<'PY'
import sys
from web_anno_tsv import open_web_anno_tsv

HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"


def tsv(sign, written):
    rows = [
        ("0-4", "Lima", "*", "PER"),
        ("5-10", "spoke", "_", "_"),
        ("10-11", written, "_", "_"),
        ("12-17", "Sousa", "*", "PER"),
        ("18-22", "left", "_", "_"),
    ]
    lines = [f"#Text=Lima spoke{sign} Sousa left"]
    lines += ["\t".join([f"1-{at}", *row, ""]) for at, row in enumerate(rows, 1)]
    return HEAD + "\n".join(lines) + "\n"


for name, sign, written in [("comma", ",", ","), ("semicolon", ";", "\\;"), ("bracket", "[", "\\[")]:
    path = f"{sys.argv[1]}/{name}.tsv"
    with open(path, "w", encoding="utf-8") as file:
        file.write(tsv(sign, written))
    try:
        with open_web_anno_tsv(path) as file:
            found = [one.text for sentence in file for one in sentence.annotations]
        print(f"{name}: {found}")
    except Exception as error:
        print(f"{name}: {type(error).__name__} {str(error).strip().splitlines()[-1]}")
PY
"$work/env/bin/python" "$work/run.py" "$work" | tee "$work/seen"
grep -qxF "comma: ['Lima', 'Sousa']" "$work/seen" || exit 1
grep -qF 'semicolon: ReadException AssertionError: Bad offsets (10, 11) for span `\;`' "$work/seen" || exit 1
grep -qF 'bracket: ReadException AssertionError: Bad offsets (10, 11) for span `\[`' "$work/seen" || exit 1
