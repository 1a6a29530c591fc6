#!/usr/bin/env bash
# igraph 1.0.0 reading a GraphML file of networkx 3.6.1: edges with ids "talks", "visit", "aid" come out with the ids of
# the NODES, in the nodes' order, so an event id kept there names a place; and a boolean that an edge does not have comes
# out False. networkx reads its own file back right. Guessed: an edge's id is what its id attribute says, and a missing
# value is missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" install -q igraph==1.0.0 networkx==3.6.1
cat > "$work/run.py" <<'PY'
import sys
import igraph, networkx

path = sys.argv[1] + "/events.graphml"
graph = networkx.MultiDiGraph()
for source, target, event in [("Kyiv", "Warsaw", "talks"), ("Kyiv", "Oslo", "visit"), ("Oslo", "Kyiv", "aid")]:
    graph.add_edge(source, target, key=event)
graph.edges["Kyiv", "Warsaw", "talks"]["confirmed"] = True
networkx.write_graphml(graph, path)
again = networkx.read_graphml(path, force_multigraph=True)
print("networkx", [event for _, _, event in again.edges(keys=True)], [data.get("confirmed") for *_, data in again.edges(data=True)])
read = igraph.Graph.Read_GraphML(path)
print("igraph", read.es["id"], read.es["confirmed"])
PY
"$work/env/bin/python" "$work/run.py" "$work" | tee "$work/seen"
grep -qxF "networkx ['talks', 'visit', 'aid'] [True, None, None]" "$work/seen" || exit 1
grep -qxF "igraph ['Kyiv', 'Warsaw', 'Oslo'] [True, False, False]" "$work/seen" || exit 1
