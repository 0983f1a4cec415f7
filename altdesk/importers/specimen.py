"""What was examined: blood, or something else that does not belong in the log."""

import re
from enum import Enum
from functools import cache, lru_cache

from altdesk import bundled
from altdesk.core.naming import find_analytes


class Specimen(Enum):
    """Where a result comes from, as far as the words tell."""

    BLOOD = "blood"
    OTHER = "other"
    UNTOLD = "untold"


_OTHER = re.compile(
    r"\burin\w*|\burine?\b|\borina\w*|\bharn\b|\bharns\b|\bu24\b|\bur\b|"
    r"\bstool\b|\bf(?:a?e)ces\b|\bf(?:a?e)cal\b|\bstuhl\b|\bselles\b|\bheces\b|\bstl\b|"
    r"\bcsf\b|\bliquor\b|\bcerebral spinal\b|\bcerebrospinal\b|\bspinal fluid\b|"
    r"\bsaliva\b|\bspeichel\b|\bsalive\b|\bascit\w*|\bpleura\w*|\bperitoneal\w*|"
    r"\bsynovia\w*|\bbody fl\w*|\bdialys\w*|\bsweat\b|\bschweiss\b|\bsemen\b|"
    r"\bsputum\b|"
    r"\bamniotic\b|\bdrain\w*|\btranscutaneous\b|\bpunktat\b|\bmicroalbumin\w*|"
    r"\b(?:sammel|spontan|morgen|mittelstrahl)urin\b|(?-i:\b[dt]?U[-–—](?=[A-Z]))|"
    r"(?-i:\bi\.\s?U\b)|(?-i:\(U\))|\b24[\s-]?(?:hr?s?|hours?|std|stunden)\b|"
    r"\baszites\b|\bschweiß\b|\bfruchtwasser\b|\bbone marrow\b|\bknochenmark\b|"
    r"\bcord blood\b|\bnabelschnur\w*|\bbreath\b|\bgastric\b|\bbile\b|\bgalle\b|"
    # Not urea and uric acid, which begin alike: "mocznik", "močovina", "尿素".
    r"\bmoczu?\b|\bmoči?\b|\bvizelet\w*|\bidrar\w*|\bvirtsan?\b|\bšlapim\w*|"
    r"\bmokraća\b|\bмоч[аеиу]\b|\bсеч[аіу]\b|\bούρ(?:α|ων)\b|尿(?![素酸])|小便|소변|"
    r"\bontlasting\b|\bstuhl\w*|\bfeci\b|\bfezes\b|\bfæces\b|\bavföring\b|"
    r"\bafføring\b|\bstolec\b|\bstolice\b|\bкал[ае]?\b|大便|糞便|"
    r"\bmočem\b|\bmokrać[ieu]\b|\buriini?\b|\burīn[sāau]?\b|\bурин\w*|\bsz[ée]klet\w*|"
    r"\bgaita\w*|\buloste\w*|\bκ[οό]πραν\w*|\blikvor\w*|\bликвор\w*|\bлікв[оі]р\w*|"
    r"粪|糞|便潜血|脑脊液|腦脊髓液|髄液|髓液|胸水|胸腔积液|腹水|唾液|羊水|精液|"
    r"대변|(?<!당)뇨(?!산)|요(?=단백|크레아티닌|알부민)|뇌척수액|타액|"
    r"\bl[ií]quid[eo] (?:a[sc]|pl|c[eéè](?:f|ph)|s[iy]n|per|artic)\w*|\blcr\b",
    re.IGNORECASE,
)
_BLOOD = re.compile(
    r"\bser(?:um|a)?\b|\bserpl\w*|\bplas(?:ma)?\b|\bblood\b|\bblut\b|\bsang\b|\bsangre\b|"
    r"\bsangue\b|\bs[ée]ru[mn]\w*|\bsuero\b|\bsiero\b|\bsoro\b|\bkre[vw]\b|\bkrwi\b|"
    r"\bsurowic\w*|\bosocz\w*|\bbloed\b|\bкров[ьи]\b|\bсыворотк\w*|\bплазм\w*|"
    r"\b(?:citrat|edta|heparin)-?plasma\b|\b(?:kapillar|venen|voll)blut\b|"
    r"\bszérum\w*|\bkrv[ei]?\b|\bкръв\w*|\bсироватк\w*|全血|혈청|혈장|혈액|"
    r"血清|血漿|血浆|血液|\bbld\w*|\bppp\b|\bedta\w*|\bwhole blood\b|\bi\.\s?s\b",
    re.IGNORECASE,
)
_CORD = re.compile(r"\bcord blood\b", re.IGNORECASE)

_SECTION_OF_BLOOD = re.compile(
    r"ser(?:um|a)\b|plasma|blood|blut|sang|sangu|h[aä]?emat|hémat|biochem|biochim|"
    r"bioqu[ií]m|chemistry\b|klinische chemie|liver|hepat|hépat|leber|fegato|lipid|"
    r"renal|kidney|niere|thyroid|schilddr|\bcbc\b|profile|panel|coagul|gerinnung|hemogram|"
    r"immun|hormon|ele[ck]trol|vitamin",
    re.IGNORECASE,
)
_LONGEST_HEADING = 120
# Names that urine and blood share; a report may leave the specimen out.
ALSO_IN_URINE = frozenset({"CREA", "ALB", "TP", "NA", "GLU", "TBIL"})


def is_of_blood(heading: str) -> bool:
    """Tell whether a heading is of tests of blood: "Liver function", "Haematology"."""
    if len(heading) > _LONGEST_HEADING:
        return False
    is_other = _OTHER.search(heading) is not None
    return not is_other and _SECTION_OF_BLOOD.search(heading) is not None


def may_be_in_urine(name: str) -> bool:
    """Tell whether a name is of an analyte that is looked for in urine as well."""
    return not ALSO_IN_URINE.isdisjoint(find_analytes(name).candidates)


@lru_cache(maxsize=4096)
def specimen_of(words: str) -> Specimen:
    """Return what `words` (a name, a section, a specimen type) say was examined.

    Words that name both, such as a section "blood and urine", tell nothing.
    """
    is_other = _OTHER.search(words) is not None
    is_blood = _BLOOD.search(_CORD.sub("", words)) is not None
    if is_other and not is_blood:
        return Specimen.OTHER
    return Specimen.BLOOD if is_blood and not is_other else Specimen.UNTOLD


def words_of_code(code: str) -> str:
    """Return what a coded specimen is called ("UR" is urine), "" if it is unknown."""
    return _codes().get(code.strip(), "")


@cache
def _codes() -> dict[str, str]:
    table = bundled.read_toml("resources", "specimen_codes.toml")
    return {code: words for codes in table.values() for code, words in codes.items()}
