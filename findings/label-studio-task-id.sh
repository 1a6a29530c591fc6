#!/usr/bin/env bash
# label-studio-sdk 2.1.2: its CoNLL converter falls over with KeyError 'id' on tasks without an "id", though an import of
# tasks into Label Studio needs none and gives them one. Guessed: a task without an id is converted like any other.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q label-studio-sdk==2.1.2
cat > "$work/run.py" <<'PY'
import json, sys
from label_studio_sdk.converter import Converter

config = '<View><Labels name="label" toName="text"><Label value="PER"/></Labels><Text name="text" value="$text"/></View>'
region = {"id": "a", "from_name": "label", "to_name": "text", "type": "labels", "value": {"start": 0, "end": 3, "text": "Ana", "labels": ["PER"]}}
task = {"data": {"text": "Ana left."}, "annotations": [{"id": 1, "result": [region]}]}

def convert(one):
    with open(sys.argv[1] + "/tasks.json", "w") as file:
        json.dump([one], file)
    Converter(config=config, project_dir=sys.argv[1], download_resources=False).convert_to_conll2003(sys.argv[1] + "/tasks.json", sys.argv[1] + "/out", is_dir=False)
    return open(sys.argv[1] + "/out/result.conll").read()

try:
    convert(task)
    print("without id: converted")
    sys.exit(1)
except KeyError as error:
    print("without id: KeyError", error)
print("with id:", convert({**task, "id": 1}).split("\n")[1])
PY
"$work/env/bin/python" "$work/run.py" "$work" | tee "$work/seen"
grep -q "^without id: KeyError 'id'" "$work/seen" && grep -q "^with id: Ana -X- _ B-PER" "$work/seen"
