"""Make resources/dictionaries of the packages that the dictionaries come in.

Run as ``python packaging/build_dictionaries.py FOLDER``, where FOLDER holds ``dictionary-en``,
``dictionary-en-gb`` and ``dictionary-ka`` as they are unpacked. The outcome is always the same.

English is British with ``-ize``, as the United Nations write it. The British dictionary knows
``organise`` alone, so the entries in ``-ize`` of the American one that have a twin there are added.
The twin stays right, since the checks point it out and say why; it is never suggested.
Georgian is as it came.
"""

import shutil
import sys
from pathlib import Path

NO_SUGGESTION = "!"
"""The flag of words that are right and not suggested, in both English dictionaries."""

TARGET = Path(__file__).resolve().parent.parent / "resources" / "dictionaries"

LICENCES = {
    "en": ("dictionary-en-gb", "dictionary-en"),
    "ka": ("dictionary-ka",),
}


def with_ize(british: list[str], american: list[str]) -> list[str]:
    """Return the British entries with those in ``-ize`` among them."""
    known = {entry.partition("/")[0] for entry in british}
    added, twins = [], set()
    for entry in american:
        word = entry.partition("/")[0]
        twin = word.replace("iz", "is")
        if "iz" in word and word not in known and twin in known:
            added.append(entry)
            twins.add(twin)
    return sorted([*(_unsuggested(entry, twins) for entry in british), *added])


def _unsuggested(entry: str, twins: set[str]) -> str:
    word, _, flags = entry.partition("/")
    if word not in twins or NO_SUGGESTION in flags:
        return entry
    return f"{word}/{flags}{NO_SUGGESTION}"


def entries(path: Path) -> list[str]:
    """Return the entries of a dictionary, without the line that counts them."""
    return [line for line in path.read_text("utf-8").splitlines()[1:] if line]


def main() -> None:
    """Write the dictionaries and their licences."""
    packages = Path(sys.argv[1])
    TARGET.mkdir(exist_ok=True)
    british, american = (packages / name / "index.dic" for name in LICENCES["en"])
    words = with_ize(entries(british), entries(american))
    lines = "\n".join([str(len(words)), *words])
    (TARGET / "en.dic").write_text(f"{lines}\n", "utf-8", newline="\n")
    shutil.copyfile(british.with_suffix(".aff"), TARGET / "en.aff")
    for ending in ("dic", "aff"):
        shutil.copyfile(packages / "dictionary-ka" / f"index.{ending}", TARGET / f"ka.{ending}")
    for names in LICENCES.values():
        for name in names:
            shutil.copyfile(packages / name / "license", TARGET / f"LICENSE-{name}.txt")


if __name__ == "__main__":
    main()
