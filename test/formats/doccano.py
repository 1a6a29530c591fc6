"""Loads what Dateline exports for doccano with doccano's own loader, in a data base of its own.  python doccano.py FOLDER"""
import json
import os
import sys
import tempfile
from pathlib import Path

FOLDER = Path(sys.argv[1])


def main():
    try:
        import backend
    except ImportError:
        print("missing doccano: doccano")
        return 0
    sys.path.insert(0, str(Path(backend.__file__).parent))
    with tempfile.TemporaryDirectory() as home:
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.base"
        os.environ["DATABASE_URL"] = f"sqlite:///{home}/db.sqlite3"
        os.environ["DOCCANO_HOME"] = os.environ["DATA_DIR"] = home
        try:
            load()
            print("ok doccano")
            return 0
        except Exception as error:  # noqa: BLE001
            print(f"failed doccano: {type(error).__name__}: {str(error)[:300]}")
            return 1


def load():
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import JSONL, RELATION_EXTRACTION
    from data_import.pipeline.readers import FileName
    from examples.models import Example
    from labels.models import Relation, Span
    from projects.models import SequenceLabelingProject

    user = get_user_model().objects.create(username="reader")
    project = SequenceLabelingProject.objects.create(
        name="p", description="", project_type="SequenceLabeling", created_by=user, use_relation=True
    )
    path = FOLDER / "doccano/two.jsonl"
    file = FileName(full_path=str(path), generated_name=path.name, upload_name=path.name)
    data = load_dataset(RELATION_EXTRACTION, JSONL, [file], project)
    data.save(user)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert data.errors == [], data.errors
    for what, model in (("entities", Span), ("relations", Relation)):
        found, wanted = model.objects.count(), sum(len(row[what]) for row in rows)
        assert found == wanted, f"{found} of {wanted} {what}"
    assert Example.objects.count() == len(rows)
    for span in Span.objects.all():
        assert span.example.text[span.start_offset : span.end_offset].strip()


sys.exit(main())
