"""What libraries import and nobody uses. Each is tried in a process of its own."""

import subprocess
import sys
from textwrap import dedent


def told_by(program: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", dedent(program)], capture_output=True, check=True, text=True
    )
    return ran.stdout.strip()


def test_an_office_is_opened_without_them() -> None:
    program = """
        import sys
        from migdesk.base.later import load_later
        load_later()
        import migdesk.desk.opening, migdesk.desk.questions.morning
        print({"asyncio.base_events", "ssl", "email", "_hashlib"} & set(sys.modules))
    """
    assert told_by(program) == "set()"


def test_a_page_in_latin_letters_is_made_without_shaping() -> None:
    program = """
        import sys
        from migdesk.base.later import load_later
        load_later()
        import migdesk.desk.exports
        print("uharfbuzz._harfbuzz" in sys.modules)
        import uharfbuzz
        print(uharfbuzz.Buffer().direction, "uharfbuzz._harfbuzz" in sys.modules)
    """
    assert told_by(program) == "False\ninvalid True"


def test_they_are_there_for_whoever_asks() -> None:
    program = """
        import importlib, sys
        from migdesk.base.later import load_later
        load_later()
        import asyncio, importlib.metadata
        from importlib import metadata
        async def answer():
            await asyncio.sleep(0)
            return 42
        print(asyncio.iscoroutine(None), asyncio.run(answer()), type(asyncio).__name__)
        print(metadata is importlib.metadata, metadata.version("SQLAlchemy")[:2])
        print(hasattr(asyncio, "nothing"))
        import hashlib, secrets
        print(hashlib.sha256(b"").hexdigest()[:6], len(secrets.token_hex(8)))
    """
    assert told_by(program) == "False 42 module\nTrue 2.\nFalse\ne3b0c4 16"


def test_what_is_loaded_already_stays() -> None:
    program = """
        import asyncio, asyncio.queues, sys
        from migdesk.base.later import load_later
        load_later()
        print(sys.modules["asyncio"] is asyncio, type(asyncio).__name__)
    """
    assert told_by(program) == "True module"


def test_hashes_are_pythons_own_in_the_window() -> None:
    program = """
        import sys
        from migdesk.app.loading import load_desk
        load_desk()
        import hashlib, hmac, secrets
        print(hashlib.md5(b"").hexdigest()[:6], hashlib.sha256(b"").hexdigest()[:6])
        print(len(secrets.token_hex(8)), hmac.compare_digest("a", "a"), sys.modules["_hashlib"])
    """
    assert told_by(program) == "d41d8c e3b0c4\n16 True None"


def test_hashes_that_are_loaded_already_stay() -> None:
    program = """
        import hashlib, sys
        from migdesk.base.later import do_without_openssl
        do_without_openssl()
        print(sys.modules["_hashlib"].__name__, hashlib.sha256(b"").hexdigest()[:6])
    """
    assert told_by(program) == "_hashlib e3b0c4"


def test_hashes_are_openssls_where_python_has_none_of_its_own() -> None:
    program = """
        import sys
        from importlib.util import find_spec
        from migdesk.base import later
        later.find_spec = lambda name: None if name == "_md5" else find_spec(name)
        later.do_without_openssl()
        print("_hashlib" in sys.modules)
    """
    assert told_by(program) == "False"
