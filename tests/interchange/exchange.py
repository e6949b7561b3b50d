"""Reads an export with the translate-toolkit, changes one unit, and writes the file anew.

    exchange.py xliff|csv FROM TO UNIT TEXT

Every line that is printed is one unit as the toolkit understands it: id, source and target as JSON.
"""

import json
import sys

from translate.storage.csvl10n import csvfile
from translate.storage.xliff2 import Xliff2File

STORES = {"xliff": Xliff2File, "csv": csvfile}


def main() -> None:
    kind, source, target, changed, text = sys.argv[1:]
    with open(source, "rb") as file:
        store = STORES[kind].parsefile(file)
    found = False
    for unit in store.units:
        if unit.isheader():
            continue
        print(json.dumps([unit.getid(), str(unit.source), str(unit.target or "")]))
        if unit.getid().endswith(changed):
            found = True
            unit.target = text
            unit.markfuzzy(False)
    if not found:
        sys.exit(f"the toolkit finds no unit {changed}")
    with open(target, "wb") as file:
        store.serialize(file)


if __name__ == "__main__":
    main()
