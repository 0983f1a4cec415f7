"""Three hundred files that somebody might make to hurt a program that reads them."""

import io
import json
import random
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples"
COUNT = 300
NOISE = random.Random(1).randbytes(50_000)  # noqa: S311 - no secret depends on it
File = tuple[str, bytes]


def all_files() -> list[File]:
    """Return the files with their names; the same ones each time."""
    found = [*markup(), *objects(), *tables(), *archives(), *messages(), *documents()]
    found += list(texts())
    found += damaged(COUNT - len(found))
    return found


def markup() -> Iterator[File]:
    """XML that grows, reaches out, or nests."""
    laughs = "".join(f'<!ENTITY x{i} "{f"&x{i - 1};" * 10}">' for i in range(1, 10))
    heads = {
        "laughs": f'<!DOCTYPE a [<!ENTITY x0 "lol">{laughs}]>',
        "quadratic": '<!DOCTYPE a [<!ENTITY x9 "' + "B" * 100_000 + '">]>',
        "file": '<!DOCTYPE a [<!ENTITY x9 SYSTEM "file:///etc/passwd">]>',
        "net": '<!DOCTYPE a [<!ENTITY x9 SYSTEM "http://192.0.2.1/x">]>',
        "parameter": '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        "outside": '<!DOCTYPE a SYSTEM "http://192.0.2.1/x.dtd">',
    }
    roots = {
        "cda": '<ClinicalDocument xmlns="urn:hl7-org:v3">{}</ClinicalDocument>',
        "apple": "<HealthData>{}</HealthData>",
        "fhir": '<Observation xmlns="http://hl7.org/fhir">{}</Observation>',
    }
    bodies = {
        "deep": "<a>" * 100_000 + "</a>" * 100_000,
        "attributes": "<a " + " ".join(f'a{i}="1"' for i in range(50_000)) + "/>",
        "text": "<a>" + "x" * 5_000_000 + "</a>",
        "wide": "<a/>" * 200_000,
        "nul": "<a>\0</a>",
        "open": "<a><b>",
        "comment": "<!--" + "-" * 100_000,
        "cdata": "<a><![CDATA[" + "]]" * 100_000 + "]]></a>",
        "references": "<a>" + "&#65;" * 100_000 + "</a>",
        "nothing": "",
    }
    for root, shape in roots.items():
        for name, head in heads.items():
            text = '<?xml version="1.0"?>' + head + shape.format("&x9;" * 200)
            yield f"{root}-{name}.xml", text.encode()
        for name, body in bodies.items():
            text = '<?xml version="1.0"?>' + shape.format(body)
            yield f"{root}-{name}.xml", text.encode()
        whole = '<?xml version="1.0" encoding="UTF-16"?>' + shape.format("<a/>")
        yield f"{root}-encoding.xml", whole.encode()


def objects() -> Iterator[File]:
    """JSON with values that no laboratory has, and references in rings."""
    observation = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "1742-6"}]},
        "effectiveDateTime": "2026-03-01",
    }
    fhir = json.dumps(observation)[:-1] + ',"valueQuantity":{"value":%s,"unit":"U/L"}}'
    values = {
        "nan": "NaN",
        "infinity": "-Infinity",
        "huge": "1e999",
        "digits": "9" * 100_000,
        "fraction": "0." + "1" * 100_000,
        "exponent": "1e-400000000",
        "deep": "[" * 50_000 + "]" * 50_000,
        "maps": '{"a":' * 50_000 + "1" + "}" * 50_000,
        "twice": '1,"value":2',
        "null": "null",
        "text": '"58"',
        "bool": "true",
    }
    for name, value in values.items():
        yield f"fhir-{name}.json", (fhir % value).encode()
        yield f"plain-{name}.json", value.encode()
        own = f'{{"format": "AltDesk log", "people": {value}}}'
        yield f"own-{name}.json", own.encode()
    ring = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "contained": [
            {**observation, "id": "a", "hasMember": [{"reference": "#b"}]},
            {**observation, "id": "b", "hasMember": [{"reference": "#a"}]},
        ],
        "result": [{"reference": "#a"}],
    }
    yield "fhir-ring.json", json.dumps(ring).encode()
    yield "fhir-surrogate.json", (fhir % '"\\ud800"').encode()
    yield "fhir-bom.json", b"\xef\xbb\xbf" * 3 + (fhir % "58").encode()
    many = {"resourceType": "Bundle", "type": "collection", "entry": []}
    yield "fhir-empty.json", json.dumps(many).encode()
    many["entry"] = [{"resource": None}, {}, 7, "x", {"resource": {"id": 1}}] * 500
    yield "fhir-entries.json", json.dumps(many).encode()


def tables() -> Iterator[File]:
    """CSV that swallows rows, has no end, or computes."""
    head = b"date,ALT,AST\n2026-03-01,58 U/L,40 U/L\n"
    bodies = {
        "quote": b'2026-03-02,"59 U/L,41\n' + head * 50,
        "line": b"2026-03-02," + b"9" * 5_000_000,
        "field": b'2026-03-02,"' + b"x" * 2_000_000 + b'",1\n',
        "nul": b"2026-03-02,5\x009 U/L,41 U/L\n",
        "bytes": b"2026-03-02,59 \xff\xfe\xfaU/L,41\n",
        "latin": "2026-03-02,59 µkat/L,41\n".encode("latin-1"),
        "overlong": b"2026-03-02,\xc0\xaf59,41\n",
        "formula": b"2026-03-02,=HYPERLINK(1),@SUM(A1)\n",
        "underscore": b"2026-03-02,1_000,infinity\n",
        "digits": "2026-03-02,١٢٣,４１\n".encode(),
        "returns": b"\r" * 100_000,
        "commas": b"," * 200_000,
        "columns": b",".join(b"%d" % n for n in range(20_000)),
        "dates": b"0000-00-00,58 U/L,1\n9999-99-99,1,1\n-1-1-1,1,1\n" * 50,
        "rows": b"2026-03-02,58 U/L,40 U/L\n" * 3000,
    }
    for name, body in bodies.items():
        yield f"table-{name}.csv", head + body
        yield f"bare-{name}.csv", body
    yield "table-utf16.csv", b"\xff\xfe" + head.decode().encode("utf-16-le")[:-1]
    yield "table-bom.csv", b"\xef\xbb\xbf" + head
    yield "table-tabs.tsv", head.replace(b",", b"\t") + b"\t" * 50_000


def archives() -> Iterator[File]:
    """Zips that grow, climb out of their folder, or lie about themselves."""
    members = {
        "climb": "../../evil.xml",
        "absolute": "/tmp/evil.xml",  # noqa: S108 - a name inside an archive
        "drive": "C:\\evil.xml",
        "sheet": "xl/worksheets/sheet1.xml",
        "health": "apple_health_export/export.xml",
    }
    for name, inside in members.items():
        yield f"{name}.zip", zipped({inside: b"<a/>"})
        yield f"{name}-bomb.zip", zipped({inside: bytes(100_000_000)})
    workbook = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.xml": b"<workbook><sheets/></workbook>",
        "xl/worksheets/sheet1.xml": b"<worksheet>" + b"<row/>" * 100_000,
    }
    whole = zipped(workbook)
    yield "book.xlsx", whole
    yield "book-cut.xlsx", whole[: len(whole) // 2]
    yield "book-noise.xlsx", b"PK\x03\x04" + NOISE[:5000]
    yield "many.zip", zipped({f"{n}.csv": b"date,ALT\n" for n in range(5000)})
    yield "inside.zip", zipped({"a.zip": whole})
    laughs = b'<!DOCTYPE a [<!ENTITY x "lol">]><sst>&x;</sst>'
    yield "book-entity.xlsx", zipped({**workbook, "xl/sharedStrings.xml": laughs})


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in members.items():
            archive.writestr(name, contents)
    return out.getvalue()


def messages() -> Iterator[File]:
    """HL7 and LDT whose counts and separators are not theirs."""
    head = "MSH|^~\\&|LAB|X|Y|Z|20260301||ORU^R01|1|P|2.5\r"
    result = "OBX|1|NM|1742-6^ALT^LN||58|U/L|7-56|H|||F\r"
    bodies = {
        "separators": head.replace("|^~\\&|", "|||||") + result,
        "same": head.replace("^~\\&", "||||") + result,
        "segments": head + result * 3000,
        "fields": head + "OBX" + "|" * 100_000 + "\r",
        "parts": head + result.replace("1742-6", "^" * 100_000),
        "repeats": head + result.replace("58", "~" * 100_000),
        "escapes": head + result.replace("58", "\\X" + "41" * 50_000 + "\\"),
        "cut": head + "OBX|1|NM",
        "nul": head + result.replace("58", "5\0008"),
        "nothing": "MSH",
        "type": head
        + result.replace("NM", "ED").replace("58", "^^^Base64^" + "A" * 99),
        "batch": "FHS|^~\\&\rBHS|^~\\&\r" + head + result + "BTS|99999999\r",
    }
    for name, body in bodies.items():
        yield f"message-{name}.hl7", body.encode()
    yield "report.ldt", b"01380008230\r\n014810000255\r\n" * 50
    yield "long.ldt", b"99980008230" + b"x" * 100_000
    yield "short.ldt", b"00080008230\r\n"
    yield "negative.ldt", b"-1380008230\r\n0138000"


def documents() -> Iterator[File]:
    """PDF that loops, grows, is locked, or runs something."""
    bomb = zlib.compress(bytes(50_000_000))
    parts = {
        "loop": b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\n",
        "script": b"1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>"
        b"/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n",
        "count": b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 99999999>>endobj\n",
        "deep": b"1 0 obj" + b"[" * 100_000 + b"]" * 100_000 + b"endobj\n",
        "bomb": b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n"
        % len(bomb)
        + bomb
        + b"\nendstream endobj\n",
    }
    for name, body in parts.items():
        text = b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"
        yield f"report-{name}.pdf", text
    yield "report-head.pdf", b"%PDF-1.7\n"
    yield "report-noise.pdf", b"%PDF-1.7\n" + NOISE


def texts() -> Iterator[File]:
    """Pasted text that a careless pattern would try in every way."""
    for name, text in {
        "letters": "a" * 200_000 + "!",
        "digits": "1" * 200_000 + "x",
        "points": "1." * 100_000,
        "commas": "1," * 100_000,
        "blanks": "ALT" + " " * 200_000 + "58",
        "brackets": "(" * 100_000,
        "ranges": "ALT 58 " + "7-" * 50_000,
        "less": "ALT " + "<" * 100_000 + "5",
        "lines": "ALT 58 U/L\n" * 3000,
        "empty lines": "\n" * 200_000,
        "signs": "\u202e\u2066ALT\u200b 58\u2069" * 2000,
        "marks": "a" + "\u0301" * 100_000,
        "planes": "\U0001f9ea" * 50_000,
    }.items():
        yield f"{name}.txt", text.encode()


def damaged(count: int) -> list[File]:
    """Return real files that were cut, swapped and spoiled."""
    rnd = random.Random(9)  # noqa: S311
    kinds = ("fhir", "hl7v2", "ccda", "ldt", "apple_health", "portal", "pdf")
    files = [
        path
        for kind in kinds
        for path in sorted((SAMPLES / kind).iterdir())
        if path.is_file() and path.stat().st_size < 200_000
    ]
    return [spoiled(rnd.choice(files), number, rnd) for number in range(count)]


def spoiled(path: Path, number: int, rnd: random.Random) -> File:
    text = bytearray(path.read_bytes())
    for _ in range(rnd.choice((1, 4, 16))):
        at = rnd.randrange(len(text) + 1)
        end = min(len(text), at + rnd.choice((1, 8, 64, 512)))
        text[at:end] = rnd.choice((b"", b"\0", b"\xff", text[at:end] * 3, b'"', b"<"))
    return f"{number}-{path.name}", bytes(text)
