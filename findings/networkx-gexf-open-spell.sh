#!/usr/bin/env bash
# networkx 3.6.1: a GEXF spell with a start and no end, which GEXF means as still going on, is read with the text "None"
# as its end. Written again, the file says end="None" where a date belongs. networkx itself leaves the end out when it
# writes a spell whose end is None. Guessed: None in, None out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q networkx==3.6.1
cat > "$work/run.py" <<'PY'
import sys
import networkx

first, second = sys.argv[1] + "/first.gexf", sys.argv[1] + "/second.gexf"
graph = networkx.Graph(mode="dynamic")
graph.add_node("Oslo", spells=[("2022-01-01", None)])
networkx.write_gexf(graph, first)
read = networkx.read_gexf(first)
print("read:", read.nodes["Oslo"]["spells"])
networkx.write_gexf(read, second)
for name, path in {"first": first, "second": second}.items():
    print(name + ":", *[line.strip() for line in open(path) if "<spell " in line])
PY
"$work/env/bin/python" "$work/run.py" "$work" | tee "$work/seen"
grep -qxF "read: [('2022-01-01', 'None')]" "$work/seen" || exit 1
grep -qxF 'first: <spell start="2022-01-01" />' "$work/seen" || exit 1
grep -qxF 'second: <spell start="2022-01-01" end="None" />' "$work/seen" || exit 1
