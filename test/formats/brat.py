"""Reads what Dateline exports with brat's own server, and verifies it as brat does.  python brat.py EXPORTS"""

import codecs
import json
import sys
import sysconfig
import types
from pathlib import Path

folder = Path(sys.argv[1])
server = Path(sysconfig.get_paths()["purelib"]) / "brat" / "server"
sys.path[:0] = [str(server / "src"), str(server / "lib")]
# What brat's installer writes.
config = types.ModuleType("config")
config.BASE_DIR = config.DATA_DIR = config.WORK_DIR = str(folder / "brat")
sys.modules["config"] = config

import annotation  # noqa: E402
import projectconfig  # noqa: E402
import verify_annotations  # noqa: E402


def opened(name, mode="r"):
    """Its own asks for the mode "rU", which Python has no more since 3.11."""
    return codecs.open(name, "r", encoding="utf8", errors="strict")


annotation.open_textfile = projectconfig.open_textfile = opened
expected = json.loads((folder / "expected.json").read_text(encoding="utf8"))


def read(name):
    return annotation.TextAnnotations(str(name), read_only=True)


def check(name, run):
    try:
        run()
        print(f"ok {name}")
    except Exception as error:  # noqa: BLE001
        print(f"failed {name}: {type(error).__name__} {error}")


def same(found, wanted, what):
    if found != wanted:
        raise AssertionError(f"{what}: {found} and not {wanted}")


def reads():
    document = read(folder / "brat" / "one")
    same(document.failed_lines, [], "lines that brat cannot read")
    same(document.get_document_text(), expected["text"], "text")
    triggers = {one.id for one in document.get_triggers()}
    words = [one.text for one in document.get_textbounds() if one.id not in triggers]
    for mention in expected["mentions"]:
        flat = " ".join(mention["words"].split())
        if flat not in [" ".join(one.split()) for one in words]:
            raise AssertionError(f"no mention {flat}")
    same(len(list(document.get_events())), len(expected["events"]), "events")


def verified():
    project = projectconfig.ProjectConfiguration(str(folder / "brat"))
    issues = verify_annotations.verify_annotation(read(folder / "brat" / "one"), project)
    same([one.human_readable_str() for one in issues], [], "what brat marks as wrong")


def refused():
    """A reader that takes everything would prove nothing."""
    whole = (folder / "brat" / "one.ann").read_text(encoding="utf8")
    (folder / "brat" / "wrong.txt").write_text(expected["text"], encoding="utf8")
    (folder / "brat" / "wrong.ann").write_text(whole.replace("\t", "\tx ", 1), encoding="utf8")
    try:
        failed = read(folder / "brat" / "wrong").failed_lines
    except annotation.AnnotationError:
        return
    same(len(failed) > 0, True, "a damaged line is refused")


check("brat, its own reader", reads)
check("brat, its own verification", verified)
check("brat refuses a damaged line", refused)
