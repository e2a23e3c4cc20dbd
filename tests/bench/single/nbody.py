"""Five bodies that draw each other, after the well-known exercise."""
import math

DAYS = 365.24
SOLAR_MASS = 4 * math.pi * math.pi


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx * DAYS
        self.vy = vy * DAYS
        self.vz = vz * DAYS
        self.mass = mass * SOLAR_MASS


def make_system():
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
        Body(4.841431, -1.160320, -0.103622, 0.001660, 0.007699, -0.000069, 0.000954),
        Body(8.343366, 4.124798, -0.403523, -0.002767, 0.004998, 0.000023, 0.000285),
        Body(12.894369, -15.111151, -0.223307, 0.002964, 0.002378, -0.000029, 0.000043),
        Body(15.379697, -25.919314, 0.179258, 0.002680, 0.001628, -0.000095, 0.000051),
    ]


def centre(bodies):
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    sun = bodies[0]
    sun.vx = -px / SOLAR_MASS
    sun.vy = -py / SOLAR_MASS
    sun.vz = -pz / SOLAR_MASS


def energy(bodies):
    e = 0.0
    for i, body in enumerate(bodies):
        e += 0.5 * body.mass * (body.vx ** 2 + body.vy ** 2 + body.vz ** 2)
        for other in bodies[i + 1:]:
            dx, dy, dz = body.x - other.x, body.y - other.y, body.z - other.z
            e -= body.mass * other.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return e


def advance(bodies, dt):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * math.sqrt(squared))
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


bodies = make_system()
centre(bodies)
print(f"{energy(bodies):.9f}")
for _ in range(500000):
    advance(bodies, 0.01)
print(f"{energy(bodies):.9f}")
