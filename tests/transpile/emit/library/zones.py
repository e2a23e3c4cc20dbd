"""Zones of the world, from files that stand here."""

import base64
import io
import zlib
import zoneinfo
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

FILES = {
    "Europe/Berlin": (
        "eNrl1H9M1HUcx/E7fqQwcm81OBMQ6iLETjh+JgaZncAMTlMuI5WQQNAijNMYlIY/mHON2bvGcA7JHzFmza7+QFtDbfZrtJBEu+ws"
        "15YrsppzM6fVWH2e31G69Vf/9E/f4/t53A/+Ydzr6Vu+ti7L9o8ravzmemn8+ZTN5uiOcazqDp67vCcU0J7ew/rqu6p723fpYFST"
        "Do2WysnXHTp8wCOfvZIjp7amyIg/TkaOdNlOVxzffHr/YjlTE6+flzo1mD+SHKwf1eDB9bYv0vrlrGu6fBnVJaGwExq62CJTvQvk"
        "tuzfNNb5k8ZN/Vod4SfVceW4Trvwlt5+Zp9O/+BljT96TBIOBSRxz16Z0aGStHGLJDf45Y6VNXJnmU+cBUVylytPUhJS5e6YaZIa"
        "6dHUqzk687sUTQvG6ayPJug9/dfV1XtRZ3ee0/T2TzVjw1F1176pmZUhyfL3S3bhgOQs7ZLcxB7Jy2qRvLE2mRPfqXPOV0v+7806"
        "95hH7vuqQgv6qrRwYK7ev32+zutO0AfqnDq/PV8eLI5UT228LEgZ1SLPmBRHfqIlzm+k5NL3sjD8hCwcHpSHLrwmpYE3pGzoPfXu"
        "7JBFh/br4sZGebhjmy559EVd2rBay+9tUF9ZiT7iWKTLXGm67JpbK2KLpeLsFH3s6kxZfuQXXRGMlpX7Jktl/8/yeNsVqeocllVV"
        "Qane9KM+Me8dqakc0tqk3bK6MKB1Ew9rfaJq/Q+7dM2YX9cOtuqT53361MEV2vBxkzy9o1Ab+8pl3ZokfWZ7rjQtKRB/nUPWZ86Q"
        "DUW/yrOTbdKcEavNl7+VlknXtOXUh9J6KaTPvd0nzw8P6Mbd7+umQI++0NqrbTvbNMweFh7x9yPSznmLdUZMmPjfP2y2mB18txOS"
        "7RE22yThC37z81lu+61/nTfeL/P6bJ6icg5u88pcdrv5sY9vxW73/YtB/WGudQeqryPDsjTjQgaGjAwZGjI2ZHDI6JDhIeNDBoiM"
        "EBmipRkjMkhLM0pkmMg4kYFampFamqEiY0UGi4wWGa6lGS9/JANGRowMGRkzMmhLM2pk2Mi4kYEjI7f+U2boyNiRwSOjR4aPjB8J"
        "ABIBJARIDJAgIFGwNGFA4oAEAokEEgokFkgwkGgg4UDigQQEiQgSEiQmSFCQqFiasCBxsTSBQSKDhAaJDRIcJDpIeJD4IAFCIoSE"
        "CIkREiQkSkiYkDhZmkAhkbI0oUJihQQLiRYSLiReSMCQiCEhQ2KGBA2JGhI2JG6WJnBI5CxN6JDYIcFDooeED4kfEkAkgkgIkRgi"
        "QUSiiIQRiSMSSCSSliaUSCyRYCLRRMKJxBMJKBJRJKRITJGgIlFFworEFQksEllLE1oktpYmuEh0kfAi8UUCjEQYCTH+r2IcbT6b"
        "nclvubzZ6bnpbpc3040Z2dF/Ap6ocUQ="
    ),
    "Asia/Kolkata": (
        "eNoLicpMM2LAC9iAmAWIhRqARPvcPbtO3e7ROMNaKHFmqtGKSyVCMxiZmIGQgSHoBki5txtItW8EAwcDQ3QGI4+PbwiDLxB7Bocw"
        "aBuYGRswhBC2kx2IWYFY7D8QqO2S0ADRzs9fG4BokBtANMgdIBrkFjANdA+IhrqJBQhhjgq6AHIU0GkcYKfxgJ0mAHKaB4bzuIBM"
        "XVMrYwMuAHbaSos="
    ),
    "Australia/Lord_Howe": (
        "eNrV1F9IlXccx/Hn9OdCL8qixHRm9gdn2el5ssWx1KxmZak5PSutrDZNz6m0X1r57d+Souwf2ygs6aJ/EMZgbGvR3Gi1GENGRExi"
        "0YqWdRHSRb8i6BdEp9/7wevBboI8nOf1eHng+/6El0Xrpjr/+bfJfgfb76hW+xjxpu5BYqjAJD4+GElKr5ak7vWR5MAsSe4sjaT0"
        "pssHbW4k9dpAGb31S5V2/Bszpkqp9NZuGTvnsB4XfWTGj23UE4r+MBOe3tUZmZ0m4+avOjPugMn87pSe2LfOTOq4rLJ69stkOamC"
        "F9bKlMpW5R4pFq+6WE1tCkp2XlBNK0+Qj1IT1HTvuUx//VyFUoaY0L1bKqfzocy4fEnN/KfH5J7r0Xm/XDT5ey/qWSeOmYI1x/Ts"
        "PT/KnELRc2va5eNguyqc2yLzBufq+eOqZP7Lo3rB40Om6PZmvbC7wSz6aaku7lxsSo7n6NI2zyxuSdFlqlQ+WR1S5WWuVBQkq7A7"
        "XD5Ne62WDH0hS2L31dKnf0vlv7+pqptdsuzqWbW865ZZcf6Kru64ZFbuP61XSYdZHdmtP6vcZj5fUKtrQitM7Yfz9JqkfFM3rEbV"
        "B5ZL/bNCFenNk+hfGWrttTRZ90OcWn8mIA1fP1GNrY9kg7qhVDRmNlb16aaiXtOcc11vyvzdbB71rd4Sd85sefWVbulrM3Jno976"
        "Z9Rs+7lCb7+wT3acVWrnkYh8sbtc7WpaKLtisVhg4ID+z6B39RnkOO3jOarDpx37fqYrEOc4R887Qx3nxPeBkcUlYWd2YUXYmeR5"
        "2a59uv7Tc8L/40ztL4s1J7bcc/rPFTlZX3u2yOn62vNFTtjXnjFyysg5IyeNnDVy2sh5IyeOnDly6si5Iyfva88eOX1fe/5IAr42"
        "AyQFJAckCSQLJA0kDyQRJBMkFSQXJBkkGyQdX5sPkpCvzQhJCckJSQrJCkkLyQtJDMkMSQ3JDUkOyQ5JD8kPSdDXZoikiOSIJIlk"
        "iaSJ5IkkimSKpIrkiiSLZIuki+SLJOxrM0ZSRnJGkkayRtJG8kYSRzJHUkdyR5JHskfSR/JHJgCZAWQKfO0cIJOAzAIyDcg8IBOB"
        "zAQyFchcIJOBzAYyHch8+PHYCUFmBJkSXzsnyKQgs4JMCzIvyMQgM4NMDTI3yOT4vl+zE5/rv+dP9twZ2a79x7OvXlaJ5wa9oJtV"
        "Mg3i3wJwR/bT"
    ),
    "Pacific/Apia": (
        "eNq90LEvQ1EUgPFTfa2kwWAwMNhINE08NRgQk5C0VTxF0d5IVC06kJiEhUgMQiRGBoNNY7BKRCS2zhYnBqO/ANf9ukokFu/lnN8b"
        "3nDvF+TXSn3y69PhptFN+65bx5EPeV72BlLn3dX0WVwz268m83l4MbHVrNnSl06aHjM1qjo90mSCrnud6Xw3ueil5mzNzL7t69zL"
        "jZl/LGv+7tQsXO+ZxauqLh2tmsLBiRYr48aUN3XHWhtq8MJeOBr5+UZEqu4k1haFXRgTz9oNE4pZu5KVFpHbmrSKPGioLZUOJOH7"
        "yV63GV/iftJNvwR/uLY7jV0fehLk+kgCfiIDkgLJUdclQbIgaZA8SCIkE5IKyYUkq+uyIemQfEhCJCOSEsmJJEWyImmRvPgPiWOD"
        "7ms44Sdj32YLpaM="
    ),
    "America/New_York": (
        "eNrt1n90zXUcx/E7ZhhrpImwRDXDNj9afq1aoTXc5scWluajNjtD7R01U5oKac6p1eFMxZnIjxHm12TU/GwcnX4wRD/mQyzJ+LBC"
        "Vvf2eX6qv/rLn53Tved+HzubP93X852cmjW+h+dfr6C/P7zO//3zLS/bR9GKcFm87Wf1/mseWfLe52ppxin5YOZPetmEdbI8dqVa"
        "MeKAWRmWr4p7rjHFvuV6dYs3zeqqOfrDWjFryrP02srhZl3RYF2y6R6zPi9Kb1g0TDZmDlKbpveUzQldVemYMNkScZP6qN9V2Rpk"
        "VFmb41JWfUhtD/zVbK/YrD4+/bX5pOQrXb63zOwo2Kh3LltodmXP17tnvWT2JOXoveljzacxo3SFd7rsC+2r90elyf5rI9WBkHg5"
        "cKyP+ux1I4c6/iKHVJ2ufP60ORz/vT6SUmGOtt+hv44tNsc8S/TxsLnmuJ6pv/GtlG93ZujvqvLl+1WvqqryiXIiP13pIq+czHpY"
        "ncqLkR8SO6nTac3lzMhoXZ0QZX7s1UyfjQg1P7W8rM8FXTLnrhzWP1dXmvNHt+iailJzYUelulhySMziUnWpYLNcnrFA1WYXyi9j"
        "p6lfk3LlygOPq6sxqXKt01T9W2icXG80Wl+/NsrUne2nfz/W1/yxv532bW1r/Cv92rPAZwLmnNT1pmpTX3wqUP0hDYZqFRR/Qhp2"
        "260avtFaGjdbphqvnW+CzWuqiZ4tTY8v1SE7M+Wmslk6dNVM0+zd8bp5foa5edojukVWgrlldGcdlhhpWvZpqm+NbGJadYhUrRvV"
        "mNvqNVG3XQ6WNidrVNuD56Xdri9V+IYv5PYlG1T7HI+545V5qkPKKdNxQom+M3avuWvQ2/rusBUmovMUHeHbI5HBKTqyarl0PtdL"
        "dymfI10rk1VUUZZEb7pXxeQNlm7zWqnumZmmx+TrqmdCorln+HcqNqKLubdHuerVMMT0bvON7l190fSp+1j3rTho+n1bpONKLsh9"
        "21/W9xd8JQ8sfFLHZ2+UB2fNUA8lzZf+6ePUgJgcGTigvxpYW2wSosbqhMq5JjHkQZ24aZIZVNNRD16UL0OOxivv9Iny6JYOKmmM"
        "V4YWBqphcTEy/PlqNaJtc0lO2a+S62rlsdjV6rEzoWZUeIUetfeSGe0r1qnLKs3jVXP1mFml5onySTotfYEZW/SoVt7NMm7ORPVk"
        "VKE8lelV6SG5kpEQozJqUiUzornK/DxOsoJqVdbacJlQfURNLOxrJn15ST+d09Y8U1Kps1N8RgpK9bOx2kzOXqCnhO02zyVN08/5"
        "TkhO70KVU7VLclvlqtzyD2TatVT1QtFsefFYnJqelykvbQ1XeWmJMuMdj6ofUO/G3oEN6gX8R99+/7Yij8fv37czINDvL1vvafTP"
        "0/6mqXs2G+JN9gwcYD8j7Gek/QxNZt8C7Ns9k29gC/32lVbfvIVsIrKLyDYi+4hsJLKTyFYie4lsJrKbyHY67X4iG+q0O4psKbKn"
        "yKYiu4psK7KvyMYiO4tsLbK3yOYiu4tsL7K/yAY77Q4jW+y0e4xsMrLLyDYj+4xsNLLTyFYje41sNrLbyHYj+41suNPuOLLlTrvn"
        "yKYju+60247sO7LxyM4jW4/sPbL5yO477fYj+480AOkA0gKkB0gTkC4gbUD6gDQC6QTSCqQXSDOQbiDtQPrhtA1BOoK0BOkJ0hSk"
        "K0hbkL4gjUE6g7QG6Q3SHKQ7SHuQ/iANctoOIS1CeoQ0CV2X3H9k2yZetk/uC2YbhXQKaRXSK6RZ7otmu4W0y2n7hTTMaTuGtAzp"
        "GdI0pGtI25C+IY1DOoe0Dukd0jyke0j7kP4hDUQ6iLTQaXuINBHpItJGpI9II5FOIq1Eeok0E+km0k6kn0hDnbajSEudtqdIU5Gu"
        "Im1F+oo0Fuks0lqkt0hzke4i7UX6izQY6TDSYqftMdJkpMtIm5E+I41GOo20Guk10myk20i7kX4jDXfajiMtd9qeI0132q4jbUf6"
        "jjQe6TzSeqT3SPOR7iPtR/qP3ABOewcgt4DT3gPITeC0dwFyGyD3AXIjIHcCcisg9wJyMyB3A3I7IPcDckMgdwRySzjtPYHcFE57"
        "VyC3hdPeF8iNgdwZyK2B3BvIzYHcHcjtgdwfyA2C3CHILeL0/fV95SZx2rsEuU2c9j5BbhTkTkFuFeReQW4W5G7B/2+XG79dgu0f"
        "Yu0/6OrtGd0jultXb/fu0d2juwX/Cbwzw7M="
    ),
}


def zone(name):
    """A zone of those above."""
    return ZoneInfo.from_file(io.BytesIO(zlib.decompress(base64.b64decode(FILES[name]))), key=name)


def shown(compute):
    """What a call gives, or the error."""
    try:
        print(repr(compute()))
    except Exception as error:
        print(type(error).__name__, error)


berlin = zone("Europe/Berlin")
ny = zone("America/New_York")
print(berlin, repr(ny), berlin.key, berlin is zone("Europe/Berlin"), isinstance(berlin, zoneinfo.ZoneInfo))
for name in FILES:
    z = zone(name)
    for dt in (datetime(1850, 1, 1), datetime(1916, 7, 1), datetime(1944, 7, 1, 12), datetime(1975, 1, 1), datetime(2011, 12, 31, 5), datetime(2024, 1, 15, 12), datetime(2024, 7, 15, 12, 30), datetime(2037, 12, 1), datetime(2060, 7, 4), datetime(2060, 1, 4)):
        d = dt.replace(tzinfo=z)
        print(d.isoformat(), d.tzname(), d.dst(), d.astimezone(timezone.utc).isoformat(), dt.replace(tzinfo=timezone.utc).astimezone(z).isoformat())
for dt in (datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2050, 3, 27, 2, 30), datetime(2050, 10, 30, 2, 30)):
    for fold in (0, 1):
        d = dt.replace(tzinfo=berlin, fold=fold); print(d, d.utcoffset(), d.tzname(), d.astimezone(timezone.utc))
for base in (datetime(2024, 10, 27, 0, 0), datetime(2050, 10, 30, 0, 0), datetime(2024, 3, 31, 0, 0)):
    for m in range(0, 121, 30):
        d = (base + timedelta(minutes=m)).replace(tzinfo=timezone.utc).astimezone(berlin); print(d, d.fold)
meeting = datetime(2024, 11, 3, 9, 0, tzinfo=ny)
print(meeting.astimezone(berlin), meeting.astimezone(zone("Asia/Kolkata")), meeting + timedelta(days=-1), (meeting - datetime(2024, 11, 2, 9, tzinfo=ny)), meeting - datetime(2024, 11, 2, 9, tzinfo=berlin), meeting.timestamp())
print(datetime.fromtimestamp(0, berlin), datetime.fromtimestamp(1700000000, tz=ny), meeting.strftime("%Z %z"), time(3, tzinfo=timezone.utc).utcoffset(), time(3, tzinfo=berlin).utcoffset())
shown(lambda: ZoneInfo("Mars/Base")); shown(lambda: ZoneInfo("/etc/passwd")); shown(lambda: ZoneInfo("../x")); shown(lambda: ZoneInfo(""[:0] or "No_Zone"))
print(issubclass(zoneinfo.ZoneInfoNotFoundError, KeyError), sorted([datetime(2024, 1, 1, tzinfo=ny), datetime(2024, 1, 1, tzinfo=berlin)]) [0].tzinfo)
