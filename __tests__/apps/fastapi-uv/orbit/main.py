import os
from pathlib import Path

from fastapi import FastAPI

from orbit.period import minutes

app = FastAPI(title=os.environ.get("ORBIT_TITLE", "untitled"))


@app.get("/")
def index() -> dict[str, str]:
    return {"title": app.title}


@app.get("/period/{altitude_km}")
def period(altitude_km: float) -> dict[str, float]:
    return {"minutes": round(minutes(altitude_km), 1)}


@app.post("/passes", status_code=201)
def passes() -> dict[str, int]:
    path = Path(os.environ.get("ORBIT_DATA", ".")) / "passes.txt"
    with path.open("a") as file:
        file.write("pass\n")
    return {"passes": len(path.read_text().splitlines())}
