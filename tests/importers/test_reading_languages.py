"""Reports in many languages are read in the encodings that are written there."""

import pytest

from altdesk.importers import read_source
from altdesk.importers.decoding import decode
from altdesk.importers.source import from_bytes

TAIWANESE = (
    "採檢日期,檢驗項目,結果,單位,參考值\n"
    "2024/03/12,ALT,55,U/L,0-40\n"
    "2024/03/12,AST,32,U/L,0-40\n"
    "2024/03/12,總膽紅素,0.9,mg/dL,0.2-1.2\n"
    "姓名,陳美玲\n"
)
KOREAN = (
    "채취일,검사항목,결과,단위,참고치\n"
    "2024-03-12,ALT(GPT),55,U/L,0-40\n"
    "2024-03-12,AST(GOT),32,U/L,0-40\n"
    "2024-03-12,총빌리루빈,0.9,mg/dL,0.2-1.2\n"
    "이름,김민수\n"
)
GREEK = (
    "Ημερομηνία;Εξέταση;Αποτέλεσμα;Μονάδες;Τιμές αναφοράς\n"
    "12/03/2024;ALT (SGPT);55;U/L;0-40\n"
    "13/03/2024;Χολερυθρίνη ολική;0,9;mg/dL;0,2-1,2\n"
    "Ονοματεπώνυμο;Παπαδόπουλος Γιώργος\n"
)
CHINESE = (
    "采样时间,项目,结果,单位,参考范围\n"
    "2024/03/12,丙氨酸氨基转移酶,55,U/L,9-50\n"
    "2024/03/12,总胆红素,15.4,umol/L,0-23\n"
    "2024/03/12,血小板,187,10^9/L,125-350\n"
    "姓名,张伟\n"
)
RUSSIAN = (
    "Дата;Анализ;Результат;Единицы;Референсные значения\n"
    "12.03.2024;АЛТ;55;Ед/л;0-41\n"
    "12.03.2024;Билирубин общий;15,4;мкмоль/л;3,4-20,5\n"
    "12.03.2024;Тромбоциты;187;10^9/л;150-400\n"
    "Пациент;Иванов Иван\n"
)
UKRAINIAN = (
    "Дата;Аналіз;Результат;Одиниці;Норма\n"
    "12.03.2024;АЛТ;55;Од/л;0-41\n"
    "12.03.2024;Білірубін загальний;15,4;мкмоль/л;3,4-20,5\n"
    "Пацієнт;Шевченко Наталія\n"
)
BULGARIAN = (
    "Дата;Изследване;Резултат;Единици;Референтни стойности\n"
    "12.03.2024;АЛАТ;55;U/L;0-41\n"
    "12.03.2024;Билирубин общ;15,4;µmol/L;3,4-20,5\n"
)
POLISH = (
    "Data pobrania;Badanie;Wynik;Jednostka;Zakres referencyjny\n"
    "12.03.2024;ALT;55;U/l;0-41\n"
    "12.03.2024;Bilirubina całkowita;0,9;mg/dl;0,2-1,2\n"
    "12.03.2024;Płytki krwi;187;tys/ul;150-400\n"
    "Pacjent;Żółć Małgorzata\n"
)
CZECH = (
    "Datum odběru;Vyšetření;Výsledek;Jednotka;Referenční meze\n"
    "12.03.2024;ALT;0,92;ukat/l;0,1-0,75\n"
    "12.03.2024;Bilirubin celkový;15,4;umol/l;3-20\n"
    "Jméno;Dvořák Jiří\n"
)
HUNGARIAN = (
    "Dátum;Vizsgálat;Eredmény;Mértékegység;Referencia\n"
    "2024.03.12.;GPT (ALAT);55;U/l;0-41\n"
    "2024.03.12.;Összbilirubin;15,4;umol/l;3-20\n"
    "Név;Kovács Ágnes Gyöngyvér őű\n"
)
TURKISH = (
    "Tarih;Test;Sonuç;Birim;Referans Aralığı\n"
    "12.03.2024;ALT;55;U/L;0-41\n"
    "12.03.2024;Total Bilirubin;0,9;mg/dL;0,2-1,2\n"
    "Hasta;Işık Şükrü Çağlar\n"
)
SWEDISH = (
    "Datum;Analys;Resultat;Enhet;Referensintervall\n"
    "2024-03-12;P-ALAT;0,92;µkat/L;0,15-0,75\n"
    "2024-03-12;P-Bilirubin;15;µmol/L;5-25\n"
    "Namn;Åström Örjan\n"
)
HEBREW = (
    "תאריך,בדיקה,תוצאה,יחידות,טווח\n"
    "12/03/2024,ALT,55,U/L,0-41\n"
    "13/03/2024,AST,30,U/L,0-41\n"
)
ARABIC = (
    "التاريخ,الفحص,النتيجة,الوحدة,المجال\n"
    "12/03/2024,ALT,55,U/L,0-41\n"
    "13/03/2024,AST,30,U/L,0-41\n"
)
JAPANESE = (
    "採取日,検査項目,結果,単位,基準値\n"
    "2024/03/12,AST(GOT),32,U/L,10-40\n"
    "2024/03/12,ALT(GPT),55,U/L,5-45\n"
    "2024/03/12,総ビリルビン,0.9,mg/dL,0.2-1.2\n"
    "氏名,山田花子\n"
)
LITHUANIAN = (
    "Data;Tyrimas;Rezultatas;Vienetai;Norma\n"
    "2024-03-12;ALT;55;U/l;0-41\n"
    "2024-03-12;Bilirubinas bendras;15,4;umol/l;3-20\n"
    "Pacientas;Žukauskas Šarūnas ėęį\n"
)
ROMANIAN = (
    "Data;Analiză;Rezultat;Unitate;Interval de referinţă\n"
    "12.03.2024;ALT (TGP);55;U/L;0-41\n"
    "12.03.2024;Bilirubină totală;0,9;mg/dL;0,2-1,2\n"
    "Nume;Ionescu Ştefan\n"
)

CASES = [
    (TAIWANESE, "big5", "ALT AST TBIL"),
    (KOREAN, "euc_kr", "ALT AST TBIL"),
    (GREEK, "iso8859_7", "ALT TBIL"),
    (GREEK, "cp1253", "ALT TBIL"),
    (CHINESE, "gb18030", "ALT TBIL PLT"),
    (RUSSIAN, "koi8-r", "ALT TBIL PLT"),
    (RUSSIAN, "cp1251", "ALT TBIL PLT"),
    (RUSSIAN, "iso8859_5", "ALT TBIL PLT"),
    (RUSSIAN, "cp866", "ALT TBIL PLT"),
    (UKRAINIAN, "cp1251", "ALT TBIL"),
    (UKRAINIAN, "koi8-u", "ALT TBIL"),
    (BULGARIAN, "cp1251", "ALT TBIL"),
    (POLISH, "cp1250", "ALT TBIL PLT"),
    (POLISH, "iso8859_2", "ALT TBIL PLT"),
    (POLISH, "cp852", "ALT TBIL PLT"),
    (CZECH, "cp1250", "ALT TBIL"),
    (CZECH, "iso8859_2", "ALT TBIL"),
    (CZECH, "cp852", "ALT TBIL"),
    (HUNGARIAN, "cp1250", "ALT TBIL"),
    (HUNGARIAN, "iso8859_2", "ALT TBIL"),
    (HUNGARIAN, "cp852", "ALT TBIL"),
    (TURKISH, "cp1254", "ALT TBIL"),
    (TURKISH, "iso8859_9", "ALT TBIL"),
    (SWEDISH, "cp1252", "ALT TBIL"),
    (SWEDISH, "cp850", "ALT TBIL"),
    (SWEDISH, "mac-roman", "ALT TBIL"),
    (HEBREW, "cp1255", "ALT AST"),
    (HEBREW, "iso8859_8", "ALT AST"),
    (ARABIC, "cp1256", "ALT AST"),
    (JAPANESE, "shift_jis", "AST ALT TBIL"),
    (JAPANESE, "euc-jp", "AST ALT TBIL"),
    (JAPANESE, "iso2022_jp", "AST ALT TBIL"),
    (LITHUANIAN, "cp1257", "ALT TBIL"),
    (LITHUANIAN, "iso8859_13", "ALT TBIL"),
    (ROMANIAN, "cp1250", "ALT TBIL"),
    (ROMANIAN, "iso8859_2", "ALT TBIL"),
]


@pytest.mark.parametrize(("text", "encoding", "analytes"), CASES)
def test_a_report_is_read_in_the_letters_of_its_language(text, encoding, analytes):
    content = text.encode(encoding)

    reading = read_source(from_bytes(content, "labs.csv"))

    panels = [panel for person in reading.people for panel in person.panels]
    found = [result.analyte for panel in panels for result in panel.results]
    assert decode(content, "labs.csv").text == text
    assert " ".join(found) == analytes
    assert all(panel.collected is not None for panel in panels)
    assert not reading.questions
