"""The data files: read, put together, and held against their schema before anything is written."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

HERE = Path(__file__).parent
DATA = HERE / "data"
LONGEST_ID = 40
# Section → key → entry.
Facts = dict[str, dict[str, Any]]


class UnfitFile(ValueError):
    """A data file is not as its schema has it; the message names file, place and reason."""


def read(folder: Path = DATA) -> Facts:
    """All entries of all files, by section and key. Raises UnfitFile; a key stands in one file only."""
    facts: Facts = {}
    for path in sorted(folder.glob("*.yaml")):
        content = fitting(path, "facts")
        _check_ids(path.name, content)
        for section, entries in content.items():
            known = facts.setdefault(section, {})
            if twice := known.keys() & entries.keys():
                raise UnfitFile(f"{path.name}: {section}: {', '.join(sorted(twice))}: in another file too.")
            known |= entries
    return facts


def fitting(path: Path, schema: str) -> dict[str, Any]:
    """The content of a file that is as a schema has it. Raises UnfitFile."""
    try:
        content = _loaded(path)
    except yaml.YAMLError as error:
        raise UnfitFile(f"{path.name}: {error}") from error
    errors = sorted(_validator(schema).iter_errors(content), key=lambda error: list(map(str, error.absolute_path)))
    if errors:
        raise UnfitFile("\n".join(f"{path.name}: {_place(error.absolute_path)}: {error.message}" for error in errors))
    return dict(content)


def _check_ids(name: str, content: dict[str, Any]) -> None:
    """Raise UnfitFile for a body whose public id, made of two keys, would be longer than an id is."""
    for network, said in content.get("networks", {}).items():
        for body in said.get("bodies", {}):
            if len(f"{network}-{body}") > LONGEST_ID:
                reason = f"“{network}-{body}” is longer than the {LONGEST_ID} characters of an id: shorten a key."
                raise UnfitFile(f"{name}: networks → {network} → bodies → {body}: {reason}")


@cache
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(_loaded(HERE / f"{schema}.schema.yaml"))


class _KeysOnce(yaml.SafeLoader):
    """YAML of which no mapping has a key twice: the second would silently win."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _value in node.value]
        if twice := {key for key in keys if keys.count(key) > 1}:
            raise yaml.constructor.ConstructorError(None, None, f"twice: {', '.join(sorted(twice))}", node.start_mark)
        return super().construct_mapping(node, deep)


def _loaded(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_KeysOnce)  # noqa: S506  a SafeLoader


def _place(path: Iterable[Any]) -> str:
    return " → ".join(map(str, path)) or "the whole file"
