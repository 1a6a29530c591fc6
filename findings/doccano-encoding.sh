#!/usr/bin/env bash
# doccano 1.8.4: the encoding of an upload is "Auto" unless one is chosen, and Auto is a guess by chardet: valid UTF-8 JSON
# Lines of English news with curly quotes and two emoji are taken for Windows-1254 (Turkish) and cannot be read.
# Guessed: JSON is UTF-8, so JSON Lines are read as UTF-8. ASCII with \u escapes is read rightly.
# Also seen: `pip install doccano==1.8.4` alone does not start (marshmallow 4, numpy 2): both are held back here.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q doccano==1.8.4
"$work/env/bin/pip" install -q 'marshmallow<4' numpy==1.26.4 'setuptools<81'
cat > "$work/run.py" <<'PY'
import json, os, sys
from pathlib import Path
import backend

sys.path.insert(0, str(Path(backend.__file__).parent))
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.base"
os.environ["DOCCANO_HOME"] = os.environ["DATA_DIR"] = sys.argv[1]
import django

django.setup()
from data_import.pipeline.parsers import DEFAULT_ENCODING, decide_encoding

row = {"text": "Nordia and Velsk sign \u201charbour accord\u201d \U0001f6a2\n\nPORTO \u2014 Ana Lima met Rui Sousa \U0001f54a\ufe0f in Brussels.\n\u201cWe will not go back,\u201d she said.", "entities": []}
for name, ascii in (("utf-8", False), ("escaped", True)):
    path = Path(sys.argv[1]) / f"{name}.jsonl"
    path.write_text(json.dumps(row, ensure_ascii=ascii) + "\n", "utf-8")
    encoding = decide_encoding(str(path), DEFAULT_ENCODING)
    try:
        read = json.loads(path.read_text(encoding))["text"] == row["text"]
    except UnicodeDecodeError:
        read = False
    print(name, encoding, "read" if read else "not read")
PY
"$work/env/bin/python" "$work/run.py" "$work" 2>/dev/null | tee "$work/seen"
grep -q "^utf-8 .* not read" "$work/seen" && grep -q "^escaped .* read" "$work/seen"
