"""Products: a name as typed means one product of the list, or is unknown."""

import copy

import pytest

from altdesk import bundled
from altdesk.errors import KnowledgeError
from altdesk.rules.product_loading import read_products
from altdesk.rules.products import (
    complete,
    describe,
    find,
    find_all,
    products,
    suggest,
)

SOURCES = {
    entry["id"]
    for entry in bundled.read_toml("resources", "knowledge", "sources.toml")[
        "reference"
    ]
}
TABLE = bundled.read_toml("resources", "knowledge", "drugs.toml")


def test_the_list_holds_121_medicines_and_31_herbs():
    known = products().products.values()

    assert sum(not product.is_herb for product in known) == 121
    assert sum(product.is_herb for product in known) == 31


@pytest.mark.parametrize("entry", TABLE["product"], ids=lambda e: e["id"])
def test_every_product_is_found_by_each_of_its_names(entry):
    for name in (entry["name"], entry["name"].split(" (")[0], *entry["other_names"]):
        for typed in (name, name.upper(), f"{name} 20 mg", f" {name}, twice daily"):
            found = find(typed)
            assert found is not None, typed
            assert found.id == entry["id"]
            assert found.category == entry["livertox_category"]
            assert found.pattern == entry["pattern"]
            assert found.usual_start == entry["usual_start"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Atorvastatin 20 mg tablets", "atorvastatin"),
        ("ATORVASTATINE 20MG", "atorvastatin"),
        ("Lipitor® 40", "atorvastatin"),
        ("atorvastatin calcium 10mg film-coated tablet", "atorvastatin"),
        ("metformin HCl XR 500mg", "metformin"),
        ("Augmentin 875/125 mg", "amoxicillin_clavulanate"),
        ("clavulanic acid + amoxicillin", "amoxicillin_clavulanate"),
        ("Acetaminophen", "paracetamol"),
        ("Acetylsalicylsäure ratiopharm 100", "aspirin"),
        ("acetylsalicylsaure", "aspirin"),
        ("Tylenol (acetaminophen) 500 mg", "paracetamol"),
        ("paracetamol 500mg/5ml syrup", "paracetamol"),
        ("codeine/paracetamol 30/500", "paracetamol"),
        ("turmeric with black pepper", "turmeric_or_curcumin"),
        ("St. John’s Wort", "st_john_s_wort"),
        ("Johanniskraut", "st_john_s_wort"),
        ("valerian root extract", "valerian"),
        ("green tea extract capsules", "green_tea_extract"),
        ("carbimazole", "methimazole_or_carbimazole"),
        ("valproic acid", "valproate"),
        ("vitamin B3", "niacin"),
        ("started isoniazid 300 mg daily", "isoniazid"),
        ("Metformin 2x 1000 mg, twice a day", "metformin"),
    ],
)
def test_a_name_as_people_write_it_is_found(typed, expected):
    found = find(typed)

    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "20 mg",
        "amoxicillin",
        "green tea",
        "atorvas",
        "magic mix",
        "calcium",
        "ketoconazole cream",
        "Ketoconazole 2 % shampoo",
        "paracetamoll",
        "(",
        "+/",
    ],
)
def test_what_is_not_on_the_list_stays_unknown(typed):
    assert find(typed) is None
    assert find_all(typed) == ()


def test_the_unknown_is_said_to_be_unknown():
    text = describe("magic mix")

    assert "“magic mix” is not among the products" in text
    assert "says nothing about whether it can harm" in text


def test_the_known_is_described_with_its_category():
    assert "well known cause, more than 50 reported cases" in describe("kava-kava")


def test_a_mixture_gives_all_known_parts_and_the_best_documented_first():
    names = {product.id for product in find_all("ezetimibe/atorvastatin 10/20")}
    found = find("ezetimibe/atorvastatin 10/20")

    assert names == {"ezetimibe", "atorvastatin"}
    assert found is not None
    assert found.id == "atorvastatin"


def test_what_narrows_a_product_is_told():
    assert find("aspirin").only == "high dose"
    assert find("ketoconazole").only == "tablets"
    assert find("rifampin").only == ""


def test_completion_begins_with_names_and_is_limited():
    assert complete("ator", 5) == ("Atorvastatin",)
    assert complete("lip", 5) == ("Lipitor (Atorvastatin)",)
    assert "Black cohosh" in complete("cohosh", 3)
    assert len(complete("a", 4)) == 4
    assert complete(" ", 4) == ()
    assert complete("zzz", 4) == ()


@pytest.mark.parametrize("prefix", ["a", "me", "st", "tur"])
def test_every_completion_is_found_again(prefix):
    for shown in complete(prefix, 50):
        assert find(shown) is not None, shown


def test_a_similar_name_is_offered_not_taken():
    assert find("atorvastatn") is None
    assert [p.id for p in suggest("atorvastatn 20 mg", 1)] == ["atorvastatin"]
    assert suggest("", 3) == ()


def test_categories_are_ordered_by_how_well_they_are_documented():
    assert products().categories == ("A", "A[HD]", "B", "C", "D", "E*", "E")


def planted(change):
    table = copy.deepcopy(TABLE)
    change(table)
    return table


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda t: t["product"][0].update(livertox_category="X"), "paracetamol"),
        (lambda t: t["product"][0].update(source=[]), "paracetamol"),
        (lambda t: t["product"][0].update(category_status="maybe"), "paracetamol"),
        (lambda t: t["product"].append(t["product"][0]), "paracetamol"),
        (lambda t: t["product"][1]["other_names"].append("Panadol"), "aspirin"),
        (lambda t: t["synonym"][0].update(product="nothing"), "synonym nothing"),
        (lambda t: t["synonym"][0].update(source=[]), "synonym"),
        (lambda t: t["synonym"][0].update(status="sure"), "synonym"),
        (lambda t: t["product"][0].update(source=["NOBODY"]), "NOBODY"),
        (lambda t: t["product"][0].update(patern="any"), "patern"),
        (lambda t: t["product"][0].update(pattern="odd"), "odd"),
        (lambda t: t["product"][0].update(pattern_status="odd"), "pattern_status"),
        (lambda t: t.update(products=[]), "products"),
        (lambda t: t["product"][0].pop("usual_start"), "paracetamol"),
    ],
)
def test_a_planted_contradiction_is_refused_with_its_entry(change, named):
    with pytest.raises(KnowledgeError) as raised:
        read_products(planted(change), SOURCES)

    assert "drugs.toml" in str(raised.value)
    assert named in str(raised.value)
