"""Russian."""

import re
from functools import lru_cache
from itertools import islice, product

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse

from intake.reading.languages.base import Language, Naming, Sign, Tying, words

_MOST_PARSES = 4
_MOST_FORMS = 16
# Foreign names that the dictionary does not have: case endings, and what the nominative may have instead.
_ENDINGS = (
    ("ем", ("ь", "й", "")),
    ("ом", ("",)),
    ("ой", ("а",)),
    ("ей", ("я", "а")),
    ("ью", ("ь",)),
    ("ы", ("а",)),
    ("и", ("ь", "а", "я")),
    ("я", ("ь", "й")),
    ("ю", ("ь", "й")),
    ("а", ("",)),
    ("у", ("", "а")),
    ("е", ("", "а")),
)


def _sign(pattern: str, code: str, *, is_vague: bool = False) -> Sign:
    return Sign(re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE), code, is_vague)


@lru_cache(maxsize=1)
def _morphology() -> MorphAnalyzer:
    return MorphAnalyzer()


@lru_cache(maxsize=20_000)
def _parses(word: str) -> tuple[Parse, ...]:
    return tuple(_morphology().parse(word)[:8])


def _forms_of(word: str) -> tuple[str, ...]:
    """Nominatives a word can be a form of, in its own number and in the singular, the likeliest first."""
    found: dict[str, None] = {}
    for parse in _parses(word)[:_MOST_PARSES]:
        nominative = parse.inflect({"nomn"})
        if nominative:
            found.setdefault(nominative.word)
        found.setdefault(parse.normal_form)
    if not _morphology().word_is_known(word):
        for ending, nominatives in _ENDINGS:
            if word.lower().endswith(ending):
                found.update(dict.fromkeys(word[: -len(ending)] + nominative for nominative in nominatives))
    return tuple(found)


@lru_cache(maxsize=20_000)
def _written(word: str) -> tuple[str, ...]:
    found = dict.fromkeys(_forms_of(word))
    if "-" in word:
        first, _, rest = word.partition("-")
        last_apart, _, last = word.rpartition("-")
        found.update(dict.fromkeys(f"{form}-{rest}" for form in _forms_of(first)))
        found.update(dict.fromkeys(f"{last_apart}-{form}" for form in _forms_of(last)))
    found.setdefault(word)
    return tuple(found)


def forms(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name in the nominative: "Нижним Новгородом" is listed as "Нижний Новгород"."""
    each = [_written(word) if word not in _NAMING.small_words else (word,) for word in name]
    if len(name) > 2:
        each = [options[:3] for options in each]
    return tuple(" ".join(choice) for choice in islice(product(*each), _MOST_FORMS))


@lru_cache(maxsize=20_000)
def _grammemes(word: str) -> frozenset[str]:
    return frozenset(str(mark) for parse in _parses(word) for mark in parse.tag.grammemes)


def is_place(word: str) -> bool:
    """Whether the dictionary has the word as a place."""
    return "Geox" in _grammemes(word) and bool(_morphology().word_is_known(word))


def is_person(word: str) -> bool:
    """Whether the dictionary has the word as a name of persons only."""
    marks = _grammemes(word)
    is_known = bool(_morphology().word_is_known(word))
    return is_known and bool(marks & {"Name", "Surn", "Patr"}) and "Geox" not in marks


def is_given_name(word: str) -> bool:
    """Whether the word may be a given name."""
    return "Name" in _grammemes(word)


def is_common(word: str) -> bool:
    """Whether the dictionary has the word, and not as any name."""
    marks = _grammemes(word)
    return bool(_morphology().word_is_known(word)) and not marks & {"Geox", "Name", "Surn", "Patr", "Orgn", "Abbr"}


_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_MONTH = (
    r"(?P<{0}>январ[яеь]|феврал[яеь]|марта?е?|апрел[яеь]|ма[яей]|июн[яеь]"
    r"|июл[яеь]|августа?е?|сентябр[яеь]|октябр[яеь]|ноябр[яеь]|декабр[яеь])"
)
_UNIT = r"(?:город\w*|г\.|гг\.|муниципалитет\w*|област\w+|провинци\w+|регион\w*|республик\w+)"

_NAMING = Naming(
    small_words=words("на и де ла ле да ди дель дос эль"),
    joining_words=frozenset({"и"}),
    region_words=words(
        "область области областью край края краю краем республика республики республикой республике округ "
        "округа округом провинция провинции провинцией штат штата штатом губерния губернии департамент "
        "воеводство"
    ),
    introductions=words(
        "город города городе городом городов городами городах городу г мэр мэра мэром мэрия мэрии мэрией "
        "столица столицы муниципалитет администрация администрации властей власти"
    ),
    titles=frozenset(),
    institutions=words(
        "Древн Античн Университет Институт Академи Журнал Вестник Издательств Известия Труды Декларац Конвенц"
    ),
    stop_words=words("мир мира союз союза восток востока запад запада север юг май март"),
    aliases={
        "сша": "Соединенные Штаты",
        "соединенные штаты америки": "Соединенные Штаты",
        "соединённые штаты америки": "Соединенные Штаты",
        "соединенное королевство": "Великобритания",
        "соединённое королевство": "Великобритания",
        "англия": "Великобритания",
        "российская федерация": "Россия",
        "рф": "Россия",
        "китайская народная республика": "Китай",
        "кнр": "Китай",
        "белоруссия": "Беларусь",
        "молдавия": "Молдова",
        "киргизия": "Киргизия",
        "южная корея": "Республика Корея",
        "республика конго": "Конго - Браззавиль",
        "демократическая республика конго": "Конго - Киншаса",
        "фрг": "Германия",
        "юар": "Южно-Африканская Республика",
        "чешская республика": "Чехия",
    },
)

_TYING = Tying(
    ties=(
        _sign(r"\w*-?побратим\w*|породн[её]нн\w+\s+город\w*|города?\w*-близнец\w*", "twinning"),
        _sign(
            r"(?:соглашени|договор|меморандум|хартия|деклараци)\w*\s+о\s+дружбе|город\w*-друз\w+|дружественн\w+\s+"
            r"(?:связ\w+|отношени\w+|соглашени\w+)",
            "friendship",
        ),
        _sign(
            r"(?:соглашени|договор|меморандум|протокол)\w*\s+о\s+(?:приграничн|трансграничн)\w+\s+сотрудничестве",
            "cross_border",
        ),
        _sign(
            r"(?:соглашени|договор|меморандум|протокол)\w*\s+(?:об?\s+)?(?:[\w-]+\s+){0,5}?(?:сотрудничеств|партн[её]рств|взаимопонимани)\w+",
            "cooperation",
        ),
        _sign(
            r"город\w*-партн[её]р\w*|партн[её]рск\w+\s+(?:связ\w+|отношени\w+|соглашени\w+)",
            "cooperation",
            is_vague=True,
        ),
        _sign(
            r"(?:прекра|приостан|разор|замор|возобн|расторг)\w*\s+(?:\S+\s+)?"
            r"(?:сотрудничеств[оа]|связ(?:и|ей)|отношени[яй]|партн[её]рств[оа])\s+со?",
            "cooperation",
            is_vague=True,
        ),
        _sign(r"соглашени\w+|меморандум\w*|договор(?!\w*[её]нност|ил)\w*|деклараци\w+", "cooperation", is_vague=True),
    ),
    instruments=(
        _sign(r"(?:соглашени|договор)\w*\s+о[б]?\s+(?:\w+\s+){0,2}побратим\w+", "twinning_agreement"),
        _sign(r"меморандум\w*", "memorandum"),
        _sign(r"протокол\w*\s+о\s+намерени\w+", "protocol_of_intent"),
        _sign(r"деклараци\w+", "joint_declaration"),
        _sign(r"(?:соглашени|договор)\w*\s+о\s+(?:\w+\s+){0,4}сотрудничестве", "cooperation_agreement"),
    ),
    acts=(
        _sign(
            r"расторг\w*|расторжени\w+|расторга\w+|разорва\w+|разрыва\w*|разорвав|прекра(?:щ|т)\w+|денонс\w+|аннулир\w+"
            r"|отмен(?:ил\w*|[её]н\w*|ить|яет|яют)|порва\w+",
            "terminated",
        ),
        _sign(r"приостан(?:о|а)в\w+", "suspended"),
        _sign(r"замор(?:о|а)[зж]\w+", "frozen"),
        _sign(r"возобнов\w+", "resumed"),
        _sign(r"продл\w+|пролонгир\w+", "renewed"),
        _sign(r"подтверди\w+|подтвержд\w+", "reaffirmed"),
        _sign(r"подпишет|подпишут|планиру\w+\s+подпис\w+", "proposed"),
        _sign(
            r"подписа(?!нт)\w+|подписыва\w+|заключ(?!ени[ею]\s)\w+|установ(?:л|и)\w+|учрежд\w+|(?:стал[аио]?|стать)(?=\s)|породнил\w+"
            r"|побратал\w+",
            "signed_definitive",
        ),
    ),
    partner=r"(?:со?|(?:явля\w+тся|стал[аои]?)(?: побратим\w*)?|среди (?:них|которых)|в том числе|включая"
    r"|и (?:его|е[её]|их) город\w*-побратим\w*:?)",
    listing=r"(?:побратим\w*|городами-побратимами|партн[её]р\w*)(?: (?:город\w*|г\.))?",
    listed=r"(?:являются|является|стали|стал|есть|числятся|[-–—:])(?: города| город)?",
    between=r"между",
    of_both=r"(?:побратимств\w+|соглашени\w+|договор\w*|партн[её]рств\w+)(?: городов)?",
    joint=r"(?:(?:также|официально|уже|вместе|\d{4}|году|г\.|в)\s)*(?:подписали|заключили|являются|стали|установили|связаны|договорились"
    r"|расторгли|разорвали|приостановили|прекратили|возобновили|продлили|планируют|намерены|не|могут|подпишут|породнились|побратались"
    r"|[-–—] (?:города-)?побратимы)",
    conjunction=r"(?:и|а также)",
    fillers=rf"(?:[\w-]+ими\s+)?{_UNIT}\s+|(?:мэр\w*|администраци\w+|власт\w+|правительств\w+|мэри\w+)\s+(?:г(?:орода|\.)\s+)?"
    r"|(?:например|в частности),?\s+|город\w*-побратим\w*:?\s+|(?:тем же|обоими)\s+",
    clause_break=re.compile(r";|,\s+(?:а(?!\s+также)|но|однако|тогда как|в то время как|хотя)\s+"),
    denied=re.compile(r"(?<!\w)(?:не|ни|без|отказал\w+|отказыва\w+)\s+(?:[^\s,;]+\s+){0,2}$", re.I),
    wished=re.compile(
        r"(?<!\w)(?:призва\w+|призыв\w+|потребова\w+|требу\w+|требован\w+|попроси\w+|прос[яи]т\w*|предложил\w+|предлага\w+|хо(?:тел|чет|тят)\w*"
        r"|мо(?:жет|гут|гла|гли|г)|возможн\w+|если|следует|должн\w+|обсужда\w+|угрожа\w+|грозит\w*|рассматрива\w+|бы|нужно|необходимо)(?!\w)[^;]*$",
        re.I,
    ),
    planned=re.compile(
        r"(?<!\w)(?:планир\w+|намер\w+|собира\w+|готов(?:ит|ят|ится|ятся|ы)|будет|будут|предстоит|плану|планы|ожида\w+|проект\w*)(?!\w)[^;]*$",
        re.I,
    ),
    decided=re.compile(
        r"(?<!\w)(?:реши\w+|решени\w+|постанови\w+|договорил\w+|проголосова\w+|удалось)\s+(?:[^\s,;]+\s+){0,2}$", re.I
    ),
    passive=re.compile(r"(?:[её]н[аоы]?|[её]нн\w+|ут[аоы]?|ся|лось|лась|лись)$", re.I),
    relation=re.compile(
        r"(?<!\w)(?:\S*побратим\w*|партн[её]р\w*|дружб\w+|дружеств\w+|связ\w+|отношени\w+|соглашени\w+|меморандум\w*"
        r"|договор\w*|сотрудничеств\w+|контакт\w*|протокол\w*|деклараци\w+|его|их|это)",
        re.I,
    ),
    infinitive=re.compile(r"\w+(?:ть|ти|чь)(?:ся)?", re.I),
    untied=re.compile(
        r"(?<!\w)(?:не\s+(?:являются|является|были|был|стали|стал|состоят)\s+(?:\w+\s+){0,2}\S*побратим|нет\s+\S*побратим"
        r"|не\s+(?:подписал|подписывал|заключал|заключил|установил|породнил)\w*|не\s+был\w*\s+(?:подписан|заключ[её]н|установл)\w*"
        r"|отказал\w+\s+(?:подписать|подписывать|заключ))",
        re.I,
    ),
    dates=re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})\s+{_MONTH.format('month')}\s+(?P<year>\d{{4}})(?!\d)"
        rf"|(?<!\w){_MONTH.format('month3')}\s+(?P<year3>\d{{4}})(?!\d)"
        r"|(?<!\w)(?P<decade>\d{3})0-[хе]"
        r"|(?<!\w)(?:в|с|до|от|во?)\s+(?P<year4>\d{4})(?=\s*(?:г\.|году?|года|$|\W))(?!\s*-|\s*[–—]\s*\d)",
        re.I,
    ),
    months=_MONTHS,
)

RUSSIAN = Language("ru", _NAMING, _TYING, forms, is_common, is_person, is_given_name, is_place)
