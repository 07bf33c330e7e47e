"""Sequences that nobody holds."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from operator import eq
from typing import TypeVar, overload

T = TypeVar("T")


class Anew(Sequence[T]):
    """Things that are read anew each time that somebody goes through them: so many, and none of them is held."""

    def __init__(self, open_: Callable[[], Iterator[T]], count: int) -> None:
        self._open, self._count = open_, count

    def __iter__(self) -> Iterator[T]:
        return self._open()

    def __len__(self) -> int:
        return self._count

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same things in the same order."""
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...

    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        """What stands at a place, counted from the first; a part of it is held."""
        if isinstance(place, slice):
            return tuple(islice(self._open(), *place.indices(self._count)))
        wanted = place + self._count if place < 0 else place
        for each in islice(self._open(), max(wanted, 0), None):
            return each
        raise IndexError(place)
