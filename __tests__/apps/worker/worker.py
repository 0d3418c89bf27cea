"""Writes letters from a template into an outbox until it is told to stop."""

import os
import signal
import sys
import threading
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader

stop = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: stop.set())

letters = Environment(loader=FileSystemLoader("letters"))
people = yaml.safe_load(Path("people.yaml").read_text())
outbox = Path(os.environ["OUTBOX"])


def write() -> None:
    template = letters.get_template("letter.txt")
    for person in people:
        (outbox / f"{person['name']}.txt").write_text(template.render(person, sender=os.environ["SENDER"]))


print(f"writing to {len(people)} people", flush=True)
while not stop.is_set():
    write()
    stop.wait(1)
print("stopped", flush=True)
sys.exit(0)
