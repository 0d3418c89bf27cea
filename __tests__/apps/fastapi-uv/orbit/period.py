"""How long one turn around the Earth takes."""

import math

EARTH_RADIUS_M = 6_371_000
MU = 3.986004418e14


def minutes(altitude_km: float) -> float:
    radius = EARTH_RADIUS_M + altitude_km * 1000
    return 2 * math.pi * math.sqrt(radius**3 / MU) / 60
