"""What an exception came of."""


def look_up(table, name):
    try:
        return table[name]
    except KeyError as error:
        raise LookupError(f"no {name}") from error


def run():
    return look_up({}, "spoon")


def main():
    run()


main()
