"""English."""

import re

from intake.reading.languages.base import Language, Naming, Sign, Tying, words


def _sign(pattern: str, code: str, *, is_vague: bool = False) -> Sign:
    return Sign(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), code, is_vague)


def forms(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name with its short words written out."""
    full = {"st": "Saint", "ste": "Sainte", "mt": "Mount", "ft": "Fort"}
    spelled = " ".join(full.get(word.lower(), word) for word in name)
    return () if spelled == " ".join(name) else (spelled,)


_UNIT = (
    r"(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|villages?|regions?|provinces?|prefectures?|count(?:y|ies)|states?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\b))\.?"

_NAMING = Naming(
    # Small words of the languages written in Latin letters: a name is not always of the language of its text.
    small_words=words(
        "of and upon on the in de la le les los las el del do da dos das di du des der am an den van sur en y e al und"
    ),
    joining_words=frozenset({"and", "y", "e", "und"}),
    region_words=words(
        "region province oblast krai kray republic prefecture county department governorate voivodeship "
        "canton territory state provincia departamento estado região región"
    ),
    introductions=words("city cities town towns municipality mayor mayors municipalities capital"),
    titles=words("City Mayor Municipality Mayoralty Town Prefecture Council Province Region Summit"),
    institutions=words(
        "Univers Institut Academ Colleg School Journal Press Publish Review Bulletin Vestnik Izdat Pact "
        "Treaty Process Consensus Convention Conference Bank Times Post Gazette Tribune Studies Museum "
        "Theatre Club Airport Laborator Faculty Department Center Centre Foundation Fundaci Faculdade "
        "Facultad Editor Verlag Hall Street Square Avenue Bridge Station Hotel Goals Ancient Programme "
        "Program Office"
    ),
    stop_words=words(
        "a an and as at but by for from he her his i if in is it its most no not of on one or our she so such "
        "than that the their these they this those to under we what when where which while who with also "
        "after before then there here how why all any both each few many more other some same first second "
        "third new old north south east west central union network association general global local national "
        "federal united nations man best case date mobile reading male nice bath university college press "
        "mayor council assembly summit march may april june july august january february september october "
        "november december monday sunday received revised accepted source table figure fig page vol series ed "
        "eds rev available retrieved project experience young women media santa san saint los las el la "
        "republic victoria independence imperial liberal orange enterprise paradise hope progress commerce "
        "industry police along over despite during since although however therefore thus hence finally "
        "currently often even only still just very well much inc ltd corp co llc sur norte este oeste centro "
        "programa reunião reunion cooperation introduction conclusion abstract keywords references "
        "international research article key words"
    ),
    aliases={
        "usa": "United States",
        "u.s.": "United States",
        "u.s.a.": "United States",
        "u.k.": "United Kingdom",
        "us": "United States",
        "united states of america": "United States",
        "uk": "United Kingdom",
        "great britain": "United Kingdom",
        "russian federation": "Russia",
        "bosnia and herzegovina": "Bosnia & Herzegovina",
        "czech republic": "Czechia",
        "turkey": "Türkiye",
        "people's republic of china": "China",
        "prc": "China",
        "republic of korea": "South Korea",
        "holland": "Netherlands",
        "the netherlands": "Netherlands",
        "trinidad and tobago": "Trinidad & Tobago",
        "ivory coast": "Côte d’Ivoire",
        "macedonia": "North Macedonia",
        "burma": "Myanmar (Burma)",
        "myanmar": "Myanmar (Burma)",
        "palestine": "Palestinian Territories",
        "democratic republic of the congo": "Congo - Kinshasa",
        "republic of the congo": "Congo - Brazzaville",
        "uae": "United Arab Emirates",
    },
)

_TYING = Tying(
    ties=(
        _sign(
            r"twinn(?:ed|ing|ings)|twins? (?:with|of)|twin[- ](?:cit|town|municipal|region|village)\w*"
            r"|sister[- ](?:cit|town|municipal|region|state|province|count|communit|prefecture)\w*|jumelage",
            "twinning",
        ),
        _sign(
            r"friendship (?:agreements?|treat(?:y|ies)|pacts?|cit(?:y|ies)|ties|links?|charters?)"
            r"|(?:agreements?|treat(?:y|ies)|pacts?|declarations?) (?:of|on) friendship|cities of friendship",
            "friendship",
        ),
        _sign(
            r"(?:cross|trans)-?border cooperation (?:agreements?|treat(?:y|ies)|memorand\w+|protocols?)", "cross_border"
        ),
        _sign(
            r"(?:co-?operation|partnership) (?:agreements?|treat(?:y|ies)|pacts?|memorand\w+|protocols?|accords?)"
            r"|(?:agreements?|memorand\w+|treat(?:y|ies)|protocols?|accords?) (?:of|on|for|about) "
            r"(?:\w+ ){0,3}(?:co-?operation|understanding|partnership|collaboration)",
            "cooperation",
        ),
        _sign(
            r"(?:end|suspend|terminat|sever|cut|resum|froz|freez)\w* (?:off )?(?:its |their |all )?"
            r"(?:co-?operation|partnership|ties|relations|links) with"
            r"|partner(?:ed)?[- ](?:cit|town|municipal|region)\w*|(?:city|municipal|sister)[ -]partnerships?"
            r"|acts? of commitment|memorandum",
            "cooperation",
            is_vague=True,
        ),
        _sign(r"(?:joint )?declarations?|agreements?|accords?|pacts?", "cooperation", is_vague=True),
    ),
    instruments=(
        _sign(r"twinning (?:agreements?|charters?|treat(?:y|ies))|sister[- ]city agreements?", "twinning_agreement"),
        _sign(r"memorand\w+", "memorandum"),
        _sign(r"letters? of intent", "letter_of_intent"),
        _sign(r"protocols? of intent(?:ion)?s?", "protocol_of_intent"),
        _sign(r"declarations?", "joint_declaration"),
        _sign(r"founding act|act of foundation", "founding_act"),
        _sign(r"co-?operation agreements?|agreements? (?:of|on) (?:\w+ ){0,3}co-?operation", "cooperation_agreement"),
    ),
    acts=(
        _sign(
            r"terminat(?:ed?|es|ing|ion)|sever(?:ed|s|ing)?|dissolv(?:ed?|es|ing)|cancel(?:l?ed|s|l?ing|lation)?"
            r"|(?<!to )ended|(?<=to )end|ending|brok(?:e|en) off|(?<=to )break off|rescind(?:ed|s)?|revok(?:ed?|es|ing)"
            r"|annull?(?:ed)?|abolish(?:ed)?|cut(?: off)? (?:its |their |all )?ties|tore up|discontinued",
            "terminated",
        ),
        _sign(r"suspend(?:ed|s|ing)?|suspension|put on hold|paus(?:ed?|ing)", "suspended"),
        _sign(r"fr(?:o|ee)z(?:e|en|es|ing)", "frozen"),
        _sign(r"resum(?:ed?|es|ing|ption)|reinstated?|restored?", "resumed"),
        _sign(r"renew(?:ed|s|al|ing)?|extended|prolonged", "renewed"),
        _sign(r"reaffirm(?:ed|s|ing)?", "reaffirmed"),
        _sign(
            r"sign(?:ed|s|ing)?|signature|conclu(?:ded|des|ding)|(?<=to )conclude|establish(?:ed|es|ing|ment)?"
            r"|entered into|(?<=to )enter into|became|formali[sz]ed|set up|inked|adopted"
            r"|twinn?ed (?=with [^.,;]{1,60}(?:in|since) \d)|(?<=to )twin|(?:(?<=to )|(?<=will )|(?<=would ))become",
            "signed_definitive",
        ),
        _sign(r"propos(?:ed|es|al|ing)", "proposed"),
    ),
    partner=r"(?:with(?: (?:[\w-]+ ){1,4}(?:cities|towns|partners|municipalities)\b,?(?: such as| including)?)?"
    r"|twinned to|(?:twin|sister|partner)(?: |-)(?:cit(?:y|ies)|towns?)"
    r"(?: (?:of|to|is|are|include|were|was))?,?:?"
    r"|twins? of|including|among them)",
    listing=r"(?:twin|sister|partner)(?: |-)(?:cit(?:y|ies)|towns?|municipalities) of",
    listed=r"(?:are|is|were|include[sd]?|comprise)?(?: the following)?:?",
    between=r"(?:between|linking|linked)",
    of_both=r"(?:twinning|partnership|agreement|memorandum|pact) of",
    joint=r"(?:(?:have|had|has|both|jointly|also|then|recently|officially|formally)\s)*"
    r"(?:signed|sign|concluded|are|were|became|have been|had been|entered into|established|agreed|adopted|expressed"
    r"|ended|terminated|suspended|renewed|severed|plan|may|will|would|might|could|intend)\b",
    conjunction=r"(?:and|as well as|and also|plus|&)",
    fillers=rf"(?<!sister )(?<!twin )(?<!partner )(?<!-)"
    rf"(?:(?:the|its|their|his|her)\s+)?(?:(?!sister|twin|partner|friendship)[\w-]+\s+)?{_UNIT}\s+of\s+"
    r"|(?:the\s+)?(?:mayors?|authorities|governments?|administrations?|council(?:s)?|city halls?)\s+of\s+(?:the\s+)?"
    rf"|(?:(?:the|its|their)\s+)(?:(?:[\w-]+\s+)?(?:sister|twin|partner)[- ]{_UNIT}:?\s+)?|both\s+"
    r"|(?:also|e\.g\.|for example),?\s+",
    clause_break=re.compile(
        r";|,?\s+(?:but|while|whereas|whilst|although|though)\s+|,\s+and\s+(?=\S+\s+(?:has|had|was|is)\s)"
    ),
    denied=re.compile(
        r"\b(?:not|never|n[o']t|neither|nor|no|without|denied|(?:refus|declin|fail)\w+ to)\s+(?:[^\s,;]+\s+){0,3}$",
        re.I,
    ),
    wished=re.compile(
        r"\b(?:urg\w+|call(?:s|ed|ing)? (?:on|for|upon)|appeal\w*|ask(?:s|ed)?|demand\w*|may|might|could|would|should"
        r"|must|consider\w*|threat\w*|if|whether|possibl[ey]|want\w*|wish\w*|hop(?:e|es|ed|ing)|petition\w*|discuss\w*"
        r"|request\w*|advis\w+|recommend\w*)\b[^;]*$|\bto\s+(?:\w+\s+)?$",
        re.I,
    ),
    planned=re.compile(
        r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|will|shall|is to|are to|going to|aim(?:s|ed)?|prepar\w+|expect\w*"
        r"|propos\w+|negotiat\w+|about to|set to|draft)\b[^;]*$",
        re.I,
    ),
    decided=re.compile(r"\b(?:decid\w+|vot\w+|resolv\w+|agreed|decision|managed|chose)\s+(?:[^\s,;]+\s+){0,3}$", re.I),
    passive=re.compile(r"\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+\s+)?[\w ]+$", re.I),
    relation=re.compile(
        r"\b(?:twin\w*|sister\w*|partner\w*|friendship|ties|links?|relation\w*|agreements?|memorand\w+|treat(?:y|ies)"
        r"|pacts?|accords?|co-?operation|contacts|protocols?|declarations?|it|them|this|that|all)\b",
        re.I,
    ),
    infinitive=re.compile(r"(?!)"),
    untied=re.compile(
        r"\b(?:are|is|was|were|be|been)\s+(?:not|never|no longer planned)\s+(?:\w+\s+){0,3}(?:twin|sister|partner)"
        r"|\b(?:has|have|had)\s+(?:no|never)\b|\b(?:did|do|does|have|has|had|would|will|could)(?:\s+not|n['’]t|\s+never)\s+"
        r"(?:yet\s+)?(?:sign|conclu|establish|twin|become|enter)|(?:refused|refuses|declined) to (?:sign|conclude|twin)"
        r"|no (?:twinning|agreement|sister)",
        re.I,
    ),
    dates=re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH.format('month')},?\s+(?P<year>\d{{4}})\b"
        rf"|\b{_MONTH.format('month2')}\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})\b"
        rf"|\b{_MONTH.format('month3')},?\s+(?:of\s+)?(?P<year3>\d{{4}})\b"
        r"|\b(?:in|since|from|on|until|by|during)\s+(?:(?:the\s+)?(?:early|late|mid)?-?\s?)?(?:the\s+)?(?:year\s+)?"
        r"(?:(?P<decade>\d{3})0['’]?s|(?P<year4>\d{4})(?!['’]?s|\d))",
        re.I,
    ),
    months=_MONTHS,
)

ENGLISH = Language("en", _NAMING, _TYING, forms)
