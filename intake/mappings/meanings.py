"""What registers say of kinds, statuses and ends in words, in the languages in which they are often kept."""

import re
from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from functools import lru_cache
from typing import Any

from agreements.enums import AgreementKind, AgreementStatus
from intake.mappings.mapping import FORMER
from intake.tables.cells import without_year, year_in
from intake.tables.words import has_word, words_of
from networks.enums import MembershipCategory

KINDS: Dictionary[Any, str] = {
    AgreementKind.TWINNING: "twinning twinned twin twins sister partnerschaft städtepartnerschaft "
    "hermanamiento hermanada jumelage gemellaggio geminação побратимство побратимстве побратимства побратим "
    "побратимські partnerství partnerstwo partnerskie stedenband vänort ystävyyskaupunki testvérváros înfrățire kardeş "
    "irmanamento irmandade bratimljenje pobratimstvo stedenbanden kembar kết nghĩa אחות תאומות "
    "братимљење збратимљени збратимљење bratimljeni pobrateni pobratenje zbratimljenje αδελφοποίηση sadraudzība "
    "binjakëzim მეგობრობა დამეგობრება "
    "सिस्टर भगिनी 姉妹 姐妹 姊妹 友好城市 자매 결연 توأمة خواهرخواندگی บ้านพี่เมืองน้อง",
    AgreementKind.FRIENDSHIP: "friendship friendly freundschaft amistad amitié amizade amicizia дружба дружественные "
    "przyjaźń vriendschap přátelství dostluk prijateljstvo prijateľstvo barátság prietenie "
    "пријатељство draugystė draudzība sõprus φιλία persahabatan hữu nghị ידידות 友好 友誼 우호 صداقة",
    AgreementKind.COOPERATION: "cooperation agreement zusammenarbeit kooperation cooperación coopération cooperação "
    "cooperazione сотрудничество сотрудничестве співпраця співробітництво współpraca współpracy samenwerking "
    "spolupráce "
    "colaboración colaboração cooperare işbirliği suradnja saradnja sodelovanje együttműködés συνεργασία "
    "сарадња сътрудничество bendradarbiavimas bendradarbiavimo sadarbība koostöö bashkëpunim "
    "kerja kerjasama hợp tác שיתוף memorandum memorando mémorandum mou меморандум 合作 交流 提携 협력 تعاون",
    AgreementKind.CONTACT: "contact contacts kontakt kontakte contacto contato contatto контакт контакти kontakty",
}
STATUSES: Dictionary[Any, str] = {
    AgreementStatus.ACTIVE: "active aktiv aktywna aktywne aktywny activo activa actif ativo ativa attivo действующее "
    "действует чинна діє current valid vigente vigor laufend bestehend aktivní actief aktif aktivna hoạt "
    "devam pågående gällende gældende voimassa élő aktív platná platí activă действащо "
    "פעיל ενεργή ενεργός berlaku 有效 活跃 유효 نشط سارية",
    AgreementStatus.ENDED: "ended terminated lapsed expired discontinued dissolved cancelled beendet aufgelöst "
    "erloschen terminado terminada "
    "finalizado extinto extinta encerrado encerrada résilié rompu cessé sciolto cessato расторгнуто расторгнут "
    "прекращено "
    "розірвано припинено завершено zakończona zakończone rozwiązana ukončeno ukončena ukončené beëindigd megszűnt erdi "
    "avslutat avslutad upphört ophørt opphørt avsluttet päättynyt încetat cessata cessado encerrada λήξη έληξε "
    "прекратено раскинуто раскинут укинуто prekinuto raskinuto okončano nutraukta nutraukė pasibaigė izbeigta "
    "beigusies lõppenud lõpetatud прекращен прекращён прекращена berakhir tamat 終了 解消 解除 終止 终止 종료 해지 "
    "منتهية انتهت ملغاة",
    AgreementStatus.SUSPENDED: "suspended ruht ruhend suspendido suspendida suspendu suspenso suspensa sospeso "
    "приостановлено призупинено обустављено sustabdyta peatatud apturēta dormant askıda vilande slapend lepotila "
    "szünetel suspendată "
    "zawieszona zawieszone pozastaveno opgeschort 停止 暂停 중단 معلقة",
    AgreementStatus.FROZEN: "frozen eingefroren bevroren dibekukan congelado gelé congelato "
    "заморожено zamrożona zmrazeno 冻结",
}
# What whoever belonged to something did.
_LEFT = (
    "left withdrew withdrawn exited ausgetreten retiré retirée retirado retirada salió saiu uscito uscita wystąpił "
    "wystąpiła vystoupil vystoupilo вышел вышла вийшов вийшла uitgetreden utträtt utmeldt udmeldt eronnut kilépett "
    "ayrıldı 退会 退出 탈퇴 انسحبت"
)
CATEGORIES: Dictionary[Any, str] = {
    MembershipCategory.ASSOCIATE: "associate associated assoziiert assoziiertes asociado associé associado associato "
    "ассоциированный асоційований stowarzyszony 准会員",
    MembershipCategory.OBSERVER: "observer beobachter observador observateur osservatore наблюдатель спостерігач "
    "obserwator オブザーバー 观察员 مراقب",
    MembershipCategory.HONORARY: "honorary ehrenmitglied honorario honoraire onorario почётный почетный "
    "почесний honorowy",
    MembershipCategory.CANDIDATE: "candidate kandidat candidato candidat кандидат kandydat",
    MembershipCategory.FOUNDING: "founding founder gründungsmitglied fundador fondateur fondatore основатель "
    "założyciel",
    FORMER: f"{_LEFT} {STATUSES[AgreementStatus.ENDED]} "
    "former ehemalig ehemaliges antiguo ancien antigo ex бывший колишній były",
    MembershipCategory.FULL: "full member mitglied vollmitglied miembro membre membro член voll pleno członek "
    "ordinario "
    "正会員 会員 عضو",
}
# Before a word of a status they say the contrary, which of many it is.
_NEGATIONS = (
    "not no non nicht kein keine не нет ні nie ne není nem niet inte ikke ei değil tidak bukan không לא inaktiv "
    "inactive inactivo inactiva inactif inativo inativa inattivo neaktivní nieaktywna nieaktywne неактивно غير "
    "无 無 非 未"
)
_NOT = frozenset(_NEGATIONS.split())
_ENDED = f"{STATUSES[AgreementStatus.ENDED]} {_LEFT}".split()
_ANY_STATUS = [word for words in STATUSES.values() for word in words.split()] + _LEFT.split()
_ANY_KIND = [word for words in KINDS.values() for word in words.split()]
# A status is of few words; a remark that has one of them says more than that.
_MOST_WORDS = 4
_MOST_LETTERS = 50
_BETWEEN = re.compile(r"\s*[,;()（）、\[\]]\s*")


def meanings_of(values: Iterable[tuple[str, int]], words: Dictionary[Any, str]) -> dict[str, str]:
    """What each value of a column means; only those are told of which a word says it, the others are left out."""
    found = {}
    for value, _times in values:
        if has_word(value, _NOT):
            continue
        meant = next((str(code) for code, known in words.items() if has_word(value, known.split())), None)
        if meant is not None:
            found[value] = meant
    return found


def says_status(value: str) -> bool:
    """Whether a text is a status, by its words and its length."""
    return _is_short(value) and has_word(value, _ANY_STATUS)


def says_kind(value: str) -> bool:
    """Whether a text is a kind of ties, by its words and its length."""
    return _is_short(value) and has_word(value, _ANY_KIND)


def _is_short(value: str) -> bool:
    return len(value) <= _MOST_LETTERS and len(words_of(without_year(value))) <= _MOST_WORDS


@lru_cache(maxsize=2_000)
def parted_by_its_end(text: str) -> tuple[str, str, bool]:
    """Of what is written as a date: the part that says a beginning, the date of the end, and whether it says an end.

    “1974 (ended 2010)” says both; “cessato nel 2010”, “2014'te sona erdi” and “beendet” say nothing of a beginning.
    What is not understood of an end stays a part of the text.
    """
    if not any(map(str.isalpha, text)):
        return text, "", False
    parts = [part for part in _BETWEEN.split(text) if part]
    ends = [part for part in parts if has_word(part, _ENDED) and not has_word(part, _NOT)]
    if len(ends) != 1:
        return text, "", False
    until = year_in(ends[0])
    if not until and any(map(str.isdecimal, ends[0])):
        return text, "", False
    others = [part for part in parts if part not in ends]
    return ", ".join(others), until, True
