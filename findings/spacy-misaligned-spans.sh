#!/usr/bin/env bash
# spaCy 3.8.18: one pair of offsets that ends inside a token ("U.S." of "U.S.-led", one token in English) has two fates in
# Example.from_dict. Under "entities" it is left out with warning W030; under "spans" it raises E855, which says that
# the span is "not from the same doc", and takes the whole example with it. Guessed: one rule for both keys, and a message
# about alignment.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q spacy==3.8.18
cat > "$work/run.py" <<'PY'
import warnings
import spacy
from spacy.training import Example

nlp = spacy.blank("en")
doc = nlp("The U.S.-led talks ended.")
print("tokens:", [token.text for token in doc])
print("char_span:", doc.char_span(4, 8))
for key, value in {"entities": [(4, 8, "GPE")], "spans": {"sc": [(4, 8, "GPE")]}}.items():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            example = Example.from_dict(nlp.make_doc(doc.text), {key: value})
            print(key + ":", len(example.reference.ents), "kept,", [str(warning.message)[:6] for warning in told])
        except ValueError as error:
            print(key + ":", "ValueError", error)
PY
"$work/env/bin/python" "$work/run.py" | tee "$work/seen"
grep -qxF "tokens: ['The', 'U.S.-led', 'talks', 'ended', '.']" "$work/seen" && grep -qx "char_span: None" "$work/seen" || exit 1
grep -qxF "entities: 0 kept, ['[W030]']" "$work/seen" || exit 1
grep -qF "spans: ValueError [E855] Invalid span: span is not from the same doc." "$work/seen" || exit 1
