"""Clauses that name what is no exception; they are refused when something comes to them."""


class Kind:
    pass


class Heir(Kind, dict):
    pass


def one():
    try:
        raise ValueError("x")
    except int:
        print("caught")


def own():
    try:
        1 / 0
    except Kind:
        print("caught")


def heir():
    try:
        1 / 0
    except Heir:
        print("caught")


def first_of_two():
    try:
        raise ValueError("x")
    except (int, ValueError):
        print("caught")


def second_of_two():
    try:
        raise ValueError("x")
    except (ValueError, Kind):
        print("caught")


def behind():
    try:
        raise ValueError("x")
    except ValueError:
        return "caught before"
    except int:
        return "not reached"


def unneeded():
    try:
        pass
    except int:
        pass
    return "nothing raised"


def given(what):
    try:
        raise ValueError("x")
    except what:
        return "caught"


for call in (one, own, heir, first_of_two, second_of_two, behind, unneeded):
    try:
        print(call.__name__, call())
    except Exception as error:
        print(call.__name__, type(error).__name__, error, repr(error.__context__))

for what in (3, int, "ValueError", (KeyError, 3), (ValueError,), None, [ValueError], ValueError("x"), Kind, Exception):
    try:
        print(given(what))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))
