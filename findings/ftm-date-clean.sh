#!/usr/bin/env bash
# followthemoney 4.0.1: the cleaning of a date keeps what it understands from the left and drops the rest without a word. An
# ISO 8601 interval becomes its first day, an ISO week and a quarter the whole year; "1980s", which has no year that it
# can read, is refused (None). An entity takes the cut value as sound. Guessed: what is no date of its own form is
# refused, all of it, so that a week is not told as a year.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q followthemoney==4.0.1
cat > "$work/run.py" <<'PY'
from followthemoney import model
from followthemoney.types import registry

for value in ["2022-09", "2022-09-12/2022-09-18", "2022-W37", "2022-Q3", "1980s"]:
    print(value, "->", registry.date.clean(value))
event = model.make_entity("Event")
event.id = "e1"
event.add("date", "2022-W37")
print("entity:", event.get("date"))
PY
"$work/env/bin/python" "$work/run.py" | tee "$work/seen"
grep -qxF '2022-09 -> 2022-09' "$work/seen" || exit 1
grep -qxF '2022-09-12/2022-09-18 -> 2022-09-12' "$work/seen" || exit 1
grep -qxF '2022-W37 -> 2022' "$work/seen" || exit 1
grep -qxF '2022-Q3 -> 2022' "$work/seen" || exit 1
grep -qxF '1980s -> None' "$work/seen" || exit 1
grep -qxF "entity: ['2022']" "$work/seen" || exit 1
