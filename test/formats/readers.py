"""Opens what Dateline exports with the programs that it is for.  python readers.py FOLDER

Prints one line a check: "ok NAME", "failed NAME: why" or "missing NAME: what is not installed".
"""
import csv
import importlib
import json
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
FOLDER = Path(sys.argv[1])
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))
TEXT = EXPECTED["text"]
WORDS = sorted(m["words"] for m in EXPECTED["mentions"])


def checks():
    return [value for name, value in globals().items() if name.startswith("check_")]


def needs(*modules):
    def mark(function):
        function.modules = modules
        return function

    return mark


def same(found, wanted, what):
    assert found == wanted, f"{what}: {found!r} and not {wanted!r}"


@needs("cassis")
def check_xmi():
    from cassis import load_cas_from_xmi, load_typesystem

    with open(FOLDER / "xmi/TypeSystem.xml", "rb") as file:
        types = load_typesystem(file)
    with open(FOLDER / "xmi/one.xmi", "rb") as file:
        cas = load_cas_from_xmi(file, typesystem=types)
    same(cas.sofa_string, TEXT, "text")
    entities = list(cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"))
    same(sorted(e.get_covered_text() for e in entities), WORDS, "named entities")
    events = list(cas.select("dateline.Event"))
    same(sorted((e.act, e.get_covered_text()) for e in events), sorted((e["act"], e["trigger"]) for e in EXPECTED["events"]), "events")
    signed = next(e for e in events if e.act == "AGREE")
    same(sorted(p.get_covered_text() for p in signed.source.elements), ["Nordia", "Velsk"], "sources")
    again = cas.to_xmi()
    assert "Nordia" in again


@needs("web_anno_tsv")
def check_webanno_tsv():
    """It undoes no escapes and takes a sentence for one line: both are done for it, without moving an offset."""
    import re
    import tempfile

    from web_anno_tsv import open_web_anno_tsv

    lines = (FOLDER / "webanno-tsv/one.tsv").read_text("utf-8").split("\n")
    plain = [line.replace("\\n", " ") if line.startswith("#") else re.sub(r"\\(->|[\\\[\]|_;*])", r"\1", line) for line in lines]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.tsv"
        path.write_text("\n".join(plain), "utf-8")
        with open_web_anno_tsv(str(path)) as sentences:
            found = sorted(one.text for sentence in sentences for one in sentence.annotations)
    same(found, sorted(words.replace("\n", " ") for words in WORDS), "named entities")


@needs("spacy")
def check_spacy():
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    for name in ("one", "two"):
        lines = (FOLDER / f"spacy/{name}.jsonl").read_text("utf-8").splitlines()
        same(len(lines), 1 if name == "one" else 2, "records")
        for line in lines:
            record = json.loads(line)
            doc = nlp.make_doc(record.pop("text"))
            # A tokenizer may join what we mark: what does not agree with its words is what we counted as lost.
            fits = [s for s in record["spans"]["mentions"] if doc.char_span(s[0], s[1]) is not None]
            assert len(record["spans"]["mentions"]) - len(fits) <= 1, "more spans do not fit than were counted"
            record["spans"]["mentions"] = fits
            example = Example.from_dict(doc, record)
            names = sorted(span.text for span in example.reference.spans["mentions"])
            assert set(names) <= set(WORDS), names
            assert len(names) >= len(WORDS) - 1, names
            assert "University of Porto" in [e.text for e in example.reference.ents]
            same(sorted(s.label_ for s in example.reference.spans["triggers"]), sorted(e["act"] for e in EXPECTED["events"]), "triggers")


@needs("label_studio_sdk")
def check_label_studio():
    import tempfile

    from label_studio_sdk.converter import Converter

    labels = ["PER", "ORG", "LOC", "NORP", "DATE", "AGREE", "CONSULT", "OTHER", "COERCE", "RETREAT"]
    config = '<View><Labels name="label" toName="text">' + "".join(f'<Label value="{one}"/>' for one in labels) + '</Labels><Text name="text" value="$text"/></View>'
    tasks = json.loads((FOLDER / "label-studio/two.json").read_text("utf-8"))
    same(len(tasks), 2, "tasks")
    for region in tasks[0]["annotations"][0]["result"]:
        if region["type"] == "labels":
            value = region["value"]
            same(TEXT[value["start"] : value["end"]], value["text"], "words at a place in code points")
    with tempfile.TemporaryDirectory() as out:
        converter = Converter(config=config, project_dir=out, download_resources=False)
        converter.convert_to_conll2003(str(FOLDER / "label-studio/two.json"), out, is_dir=False)
        written = "".join(p.read_text("utf-8") for p in Path(out).glob("*.conll"))
        assert " B-PER" in written and " B-ORG" in written, written[:200]


@needs("followthemoney")
def check_ftm():
    from followthemoney import model
    from followthemoney.exc import InvalidData

    schemas = {}
    for line in (FOLDER / "ftm/one.ndjson").read_text("utf-8").splitlines():
        raw = json.loads(line)
        known = model.get(raw["schema"])
        unknown = [name for name in raw["properties"] if known.get(name) is None]
        same(unknown, [], f"unknown properties of {raw['schema']}")
        try:
            known.validate(raw)
        except InvalidData as error:
            raise AssertionError(f"{raw['schema']}: {error.errors}") from error
        proxy = model.get_proxy(raw)
        lost = [name for name in raw["properties"] if len(proxy.get(name)) < len(set(raw["properties"][name]))]
        same(lost, [], f"properties of {raw['schema']} whose values were dropped")
        assert proxy.caption
        schemas[raw["schema"]] = schemas.get(raw["schema"], 0) + 1
    same(schemas["Mention"], len(WORDS), "mentions")
    same(schemas["Event"], len(EXPECTED["events"]), "events")
    same(schemas["Article"], 1, "articles")


@needs("networkx")
def check_networkx():
    import networkx as nx

    graph = nx.read_gexf(FOLDER / "gexf/two.gexf")
    assert graph.has_edge("Ana Lima", "Rui Sousa"), list(graph.edges)
    assert "None" not in json.dumps([data for _, _, data in graph.edges(data=True)])
    same(graph["Ana Lima"]["Rui Sousa"].get("weight", graph["Ana Lima"]["Rui Sousa"]), 2.0, "weight")
    graphml = nx.read_graphml(FOLDER / "graphml/two.graphml")
    same(sorted(graphml.nodes), sorted(graph.nodes), "nodes of both")
    same(graphml["Ana Lima"]["Rui Sousa"]["eventIds"].count("#"), 2, "events of an edge")


@needs("igraph")
def check_igraph():
    import igraph

    graph = igraph.Graph.Read_GraphML(str(FOLDER / "graphml/two.graphml"))
    assert "Ana Lima" in graph.vs["label"]
    assert all(one.startswith("edge") for one in graph.es["edgeId"])
    same(sorted(set(graph.es["act"])), ["AGREE", "CONSULT"], "acts")


@needs()
def check_csv():
    with open(FOLDER / "events-csv/two.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    same(len(rows), 2 * len(EXPECTED["events"]), "rows")
    met = next(row for row in rows if row["Trigger"] == "met")
    same(met["Recipient Name"], "Rui Sousa; University of Porto", "recipients")
    same(met["CAMEO Code"], "CAMEO:042", "code")
    same(met["Event Date"], "2022-09-05", "date")
    assert any(row["Event Text"].startswith("'=SUM") for row in rows)


@needs()
def check_conll():
    """The columns as a reader of CoNLL-2003 takes them, and the tags as seqeval does where it is there."""
    sentences = [[line.split(" ") for line in part.splitlines()] for part in (FOLDER / "conll/one.conll").read_text("utf-8").strip().split("\n\n")]
    assert all(len(columns) == 4 for sentence in sentences for columns in sentence)
    tags = [[columns[3] for columns in sentence] for sentence in sentences]
    try:
        from seqeval.metrics.sequence_labeling import get_entities
        from seqeval.scheme import IOB2, Entities
    except ImportError:
        return
    strict = sum(len(one) for one in Entities(tags, IOB2).entities)
    same(strict, sum(len(get_entities(sentence)) for sentence in tags), "entities, strict and lenient")


def main():
    failed = 0
    for check in checks():
        name = check.__name__[6:].replace("_", "-")
        try:
            for module in check.modules:
                importlib.import_module(module)
        except ImportError as error:
            print(f"missing {name}: {error.name}")
            continue
        try:
            check()
            print(f"ok {name}")
        except Exception as error:  # noqa: BLE001
            failed += 1
            print(f"failed {name}: {type(error).__name__}: {str(error)[:300]}")
    sys.exit(1 if failed else 0)


main()
