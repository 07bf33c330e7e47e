"""Words with which registers name their columns, by what the columns hold, in the languages in which they are kept."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache


class Holds(StrEnum):
    """What a column holds."""

    PLACE = "place"
    COUNTRY = "country"
    REGION = "region"
    NETWORK = "network"
    DATE = "date"
    KIND = "kind"
    STATUS = "status"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    WIKIDATA = "wikidata"
    GEONAMES = "geonames"
    ISO3166_2 = "iso3166-2"
    URL = "url"
    NUMBER = "number"
    TEXT = "text"
    NOTHING = "nothing"


# Of what is written without spaces (Chinese, Japanese), or with an article before it (Arabic), a part is enough.
_WORDS = {
    Holds.PLACE: "city cities town towns municipality municipalities place name label locality member members partner "
    "partners sister twin twins party parties partes parteien parti стороны сторони signatory community "
    "gemeinde stadt ort kommune partnergemeinde partnerstadt "
    "ciudad ciudades municipio localidad ayuntamiento entidad hermana hermanas hermanada hermanado socio socia "
    "cidade cidades município irmã irmãs geminada geminado parceira parceiro autarquia concelho câmara "
    "ville villes commune communes partenaire jumelle jumelée collectivité "
    "город города партнер партнёр побратим побратимы населенный пункт муниципалитет муниципальное "
    "місто міста громада побратима партнера населений "
    "comune città gemellata gemellato ente miasto miasta gmina partnerskie partnerska samorząd "
    "gemeente stad zustergemeente partnergemeente kommun vänort kommune venskabsby vennskapsby "
    "kaupunki ystävyyskaupunki "
    "město obec partnerské mesto oraș orașul comuna înfrățit înfrățită város település testvérváros "
    "grad općina opština град община şehir belediye kardeş ilçe πόλη πόλεις δήμος αδελφοποιημένη αδελφή "
    "prijatelj pobratim pobratimljeni pobrateno občina miestas savivaldybė pilsēta linn kota kabupaten mitra "
    "ქალაქი დამეგობრებული მუნიციპალიტეტი քաղաք համայնք քույր қала қаласы бауырлас şəhər shahar "
    "עיר תאומה רשות שותפה thành phố đối tác kết nghĩa bandar bandaraya ciutat agermanada qytet bashkia "
    "membro membre miembro mitglied участник член акимат самоуправе savivaldybės partneris partneriai "
    "občine pobratena pobratene "
    "城市 都市 姉妹都市 友好城市 姐妹城市 姊妹市 縣市 友城 市町村 市区町村 自治体 提携先 도시 자매도시 자치단체 결연 "
    "مدينة المدينة بلدية البلدية توأم الشريكة عضو شهر خواهرخوانده เมือง เทศบาล नगर शहर শহর",
    Holds.COUNTRY: "country countries land staat pais país pays страна государство країна держава paese stato kraj "
    "państwo nation nazione land země stát krajina țara ţara ország država држава ülke χώρα maa država štát šalis "
    "valsts riik negara quốc gia nước ქვეყანა երկիր ел мемлекет ölkə davlat shtet מדינה ארץ "
    "国家 國家 国名 国別 國別 国 國 국가 국 بلد البلد دولة الدولة کشور ประเทศ देश",
    Holds.REGION: "region regions state province county bundesland kreis provincia estado departamento comunidad "
    "región autonomía uf região distrito província région departement département regione регион область край "
    "республика район область область województwo wojewodztwo województwo powiat oblast prefecture admin il "
    "provincie län fylke maakunta woj województwa województwie ili "
    "kraj okres judeţ județ megye županija periphery περιφέρεια νομός ενότητα provinsi "
    "tỉnh rajonas apskritis მხარე մարզ облысы מחוז daerah provínsia "
    "省 省份 都道府県 県 地域 시도 도 منطقة محافظة استان จังหวัด राज्य",
    Holds.NETWORK: "network networks red redes rede réseau réseaux netzwerk netz сеть мережа rete sieć association "
    "organisation organization asociación asociaciones association associação associazione verband ассоциация "
    "асоціація stowarzyszenie 网络 ネットワーク 机构 شبكة",
    Holds.DATE: "year date since signed signing signature joined joining start begin began begun established founded "
    "seit jahr datum beginn año fecha desde firma firmado suscripción ano data assinatura início année depuis signé "
    "début год дата подписан подписания рік дата підписання anno dal data rok od podpisania umowy jaar sinds sedan "
    "siden år vuosi podpisu podpis an anul év dátum godina datum година tarih yıl yılı έτος ημερομηνία leto metai gads "
    "metais datums "
    "aasta tahun tanggal năm ngày წელი თარიღი տարի ամսաթիվ жыл жылы күні tarix yil sana viti data שנה שנת תאריך חתימה "
    "navázáno uzavřeno suscrito celebrado "
    "年 日期 年份 时间 時間 締結 締盟 締結日 提携年 提携日 年月日 연도 날짜 체결 체결일 سنة السنة تاريخ التاريخ "
    "سال วันที่ ปี वर्ष",
    Holds.KIND: "form type kind category art tipo tipología tipologia forma modalidad modalidade nature вид тип форма "
    "rodzaj typ relation relationship druh türü tür vrsta jenis loại hình ტიპი տեսակ түрі instrumento instrument "
    "nivel jelleg jellege soort bentuk облик oblik "
    "είδος סוג veid rūšis liik 类型 類型 種別 種類 区分 유형 구분 종류 نوع ประเภท प्रकार",
    Holds.STATUS: "status state statut estado situação situación situation статус состояние стан stan stato stand "
    "durum durumu estatus situatie κατάσταση keterangan tình trạng სტატუსი կարգավիճակ мәртебесі statuss stanje "
    "סטטוס מצב 状态 狀態 状態 상태 현황 الحالة وضعیت สถานะ स्थिति",
    Holds.LATITUDE: "lat latitude latitud latitudine latuk breite breitengrad широта 纬度 緯度 y",
    Holds.LONGITUDE: "lon lng long longitude longitud longitudine länge längengrad долгота довгота 经度 経度 x",
    Holds.GEONAMES: "geonames geonameid geoname",
}
_NAMED = {holds: frozenset(words.split()) for holds, words in _WORDS.items()}
# What else stands above columns.
_MORE_WORDS = (
    "id code url link website no nr nº n° № # title agreement population nombre nom name nome название назва nome "
    "nazwa adı نام اسم الاسم 名称 編号 序号 番号 observaciones observações remarques bemerkung remarks notes "
    "примечание uwagi note kontinent continent continente type poznámka napomena παρατηρήσεις ghi chú stt הערות "
    "ردیف ลำดับ 備考 비고 연번 編號 nomor officer contact email e-mail mail tel telefon phone fax"
)
_MORE = frozenset(_MORE_WORDS.split())
# Short ones stand in cells, too: x is a mark, and no longitude, where nothing but words is known.
_HEADINGS = _MORE | {word for words in _NAMED.values() for word in words if len(word) > 2 or not word.isascii()}
_LITTLE_WORDS = "of the de del de la le les du des da do di della der die das und y e et и i and in en em w z na"
_LITTLE = frozenset(_LITTLE_WORDS.split())
_SPACELESS = re.compile(r"[\u0600-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Vowels that Thai, Hindi and others write as marks are parts of words.
_BETWEEN = re.compile(r"(?:[^\w\u0300-\u036f\u0591-\u05c7\u0900-\u0dff\u0e31-\u0e4e]|[\d_])+")


# Whoever belongs to something, beside those of whom a tie is.
_OF_MEMBERS = (
    "member members mitglied mitglieder miembro miembros membre membres membro membros член члены участник участники "
    "członek członkowie lid leden medlem jäsen üye 会員 加盟 성원 회원 عضو أعضاء"
)
_MEMBERS = frozenset(_OF_MEMBERS.split())


# What names or reaches a person: such a column is nobody's name that is looked up.
_OF_PERSONS = (
    "officer contact person persons mayor president chair coordinator responsible email mail tel phone telephone fax "
    "ansprechpartner bürgermeister telefon verantwortlich contacto persona alcalde alcaldesa responsable correo "
    "teléfono referente contato pessoa prefeito responsável telefone maire téléphone courriel sindaco telefono "
    "контакт контакты контактное лицо мэр глава ответственный телефон почта фио контактна особа starosta osoba "
    "kontaktní kontaktowa burmistrz prezydent burgemeester kontaktperson borgmester yetkili 担当 担当者 联系人 电话 "
    "담당자 전화 المسؤول هاتف"
)
_PERSONS = frozenset(_OF_PERSONS.split())
# Words of whoever is not at home: the other party of a tie.
_OF_PARTNERS = (
    "partner partners twin twins sister twinned partnerstadt partnerstädte partnergemeinde hermana hermanas hermanada "
    "socio irmã irmãs geminada parceira jumelle jumelée partenaire gemellata gemellato побратим побратимы побратима "
    "партнер партнёр partnerské partnerskie partnerska zustergemeente vänort venskabsby vennskapsby ystävyyskaupunki "
    "testvérváros testvértelepülés parteneră înfrățită kardeş mitra đối agermanada agermanades регион-партнер "
    "зарубежный иностранный зарубіжний закордонний foreign extranjera extranjero estrangeira estrangeiro étrangère "
    "иностранству pobratena pobratene partneris "
    "estero estera zagraniczny zagraniczna kumppanit kumppani nước ngoài asing الشريكة الأجنبية विदेशी 外国 外方 해외 "
    "외국 結好 결연지역 姉妹都市 友好都市 姊妹市 友好城市 자매도시 توأم خواهرخوانده เมืองพี่เมืองน้อง"
)
_PARTNERS = frozenset(_OF_PARTNERS.split())


@lru_cache(maxsize=10_000)
def words_of(name: str) -> frozenset[str]:
    """The words of a column's name, in small letters: `partnerCountry_name` has three."""
    parted = re.sub(r"(?<=[a-zа-я])(?=[A-ZА-Я])", " ", name)
    return frozenset(word for word in _BETWEEN.split(parted.casefold()) if word)


def is_named(name: str, holds: Holds) -> bool:
    """Whether a column's name says that it holds this."""
    words = words_of(name)
    known = _NAMED.get(holds, frozenset())
    if words & known:
        return True
    # `townUK`, `destinationlat`: a word glued to others.
    return any(_is_glued(word, part) for word in words for part in known)


def _is_glued(word: str, part: str) -> bool:
    if _SPACELESS.search(part):
        return part in word if len(part) > 1 else word.endswith(part)
    # “Vertragsart”, but not “smart”.
    is_long = len(part) > 3 or (len(part) == 3 and len(word) > 5)
    return is_long and (word.startswith(part) or word.endswith(part))


def has_word(text: str, words: Iterable[str]) -> bool:
    """Whether a text has one of some words; of scripts without spaces a part is enough."""
    found = words_of(text)
    return any(word in found or (word in text and bool(_SPACELESS.search(word))) for word in words)


def is_of_members(name: str) -> bool:
    """Whether a column's name says that it names members."""
    return bool(words_of(name) & _MEMBERS)


def is_of_persons(name: str) -> bool:
    """Whether a column's name says that it names persons, or how they are reached."""
    return has_word(name, _PERSONS)


def is_of_partners(name: str) -> bool:
    """Whether a column's name says that it names the other party of a tie."""
    return has_word(name, _PARTNERS)


def is_heading(text: str) -> bool:
    """Whether a text has a word that names columns."""
    return bool(words_of(text) & _HEADINGS) or text.strip() in _HEADINGS or _is_spaceless_heading(text)


def is_wholly_heading(text: str) -> bool:
    """Whether a text is of nothing but words that name columns."""
    words = words_of(text) - _LITTLE
    return (bool(words) and words <= _HEADINGS) or text.strip() in _HEADINGS or _is_spaceless_heading(text)


_SPACELESS_HEADINGS = tuple(word for word in _HEADINGS if len(word) > 1 and _SPACELESS.search(word))


def _is_spaceless_heading(text: str) -> bool:
    """Whether a word of a script without spaces is a part of it."""
    return len(text) <= 20 and bool(_SPACELESS.search(text)) and any(word in text for word in _SPACELESS_HEADINGS)
