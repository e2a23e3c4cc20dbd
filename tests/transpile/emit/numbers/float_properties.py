"""Properties that give floats, which are plain numbers where all that is done with them is known."""
import operator


class Ball:
    def __init__(self, mass, speed):
        self.mass = mass
        self._speed = speed
        self._heat = 0.0

    @property
    def energy(self):
        return 0.5 * self.mass * self.speed ** 2

    @property
    def speed(self):
        return self._speed

    @speed.setter
    def speed(self, value):
        self._speed = value

    @property
    def weight(self):
        return self.mass * 2.0

    @property
    def heat(self):
        if self._heat > 1.0:
            return self._heat
        return 1.0

    @property
    def sizes(self):
        return [self.mass, self.mass * 2.0]

    @property
    def half(self):
        return self.mass / 2

    @property
    def third(self):
        return self.mass / 3 + 1.0


class Heavy(Ball):
    @property
    def energy(self):
        return super().energy + 1.0

    @property
    def half(self):
        return self.mass * 0.25


class Other:
    half = 3
    heat = 2.0


ball, heavy = Ball(2.0, 3.0), Heavy(4.0, 1.0)
print(ball.energy, heavy.energy, ball.speed, ball.weight, ball.heat)
ball.speed = 4.0
print(ball.energy, ball.energy / 4, ball.weight + heavy.weight, ball.sizes, sum(ball.sizes))
print([one.half for one in (ball, heavy)], Other.half, Other().heat, heavy.heat == Other().heat)
print(getattr(ball, "weight"), operator.attrgetter("heat")(heavy), Ball.energy.fget(ball))
print(f"{ball.half} {ball.half:.1f}", str(heavy.half), {heavy.half: 1}, (ball.half, heavy.weight))
print(ball.third, heavy.third * 2, sum(one.third for one in [ball, heavy]))
