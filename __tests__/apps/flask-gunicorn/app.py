import os
import ssl
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import speedups
from flask import Flask, render_template

app = Flask(__name__)


@app.get("/")
def index():
    return render_template("index.html", name=os.environ["STATION"])


@app.get("/digest")
def digest():
    return speedups.digest(os.environ["STATION"])


@app.get("/noon")
def noon():
    return datetime(2026, 7, 1, 12, tzinfo=timezone.utc).astimezone(ZoneInfo(os.environ["ZONE"])).isoformat()


@app.get("/authorities")
def authorities():
    return f"trusts {'some' if ssl.create_default_context().cert_store_stats()['x509_ca'] else 'no'} authorities"


@app.post("/readings")
def readings():
    path = os.path.join(os.environ["READINGS"], "readings.txt")
    with open(path, "a") as file:
        file.write("21.5\n")
    return {"readings": sum(1 for _ in open(path))}, 201
