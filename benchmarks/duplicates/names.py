"""Names for made-up signers: common ones by rank, and a long tail composed of parts.

Everyday U.S. names, compiled for Canvass, roughly by how common they are. Weights follow the
Zipf–Mandelbrot law 1 / (rank + shift), which fits surnames well (Mandelbrot 1953).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, product
from random import Random


def _names(text: str) -> list[str]:
    return text.split()


_ENGLISH_GIVEN = _names("""
james mary john patricia robert jennifer michael linda william elizabeth david barbara richard
susan joseph jessica thomas sarah charles karen christopher nancy daniel lisa matthew betty
anthony margaret mark sandra donald ashley steven kimberly paul emily andrew donna joshua
michelle kenneth carol kevin amanda brian dorothy george melissa edward deborah ronald stephanie
timothy rebecca jason sharon jeffrey laura ryan cynthia jacob kathleen gary amy nicholas shirley
eric angela jonathan helen stephen anna larry brenda justin pamela scott nicole brandon emma
benjamin samantha samuel katherine gregory christine frank debra alexander rachel raymond
catherine patrick carolyn jack janet dennis ruth jerry maria tyler heather aaron diane jose
virginia adam julie nathan joyce henry victoria douglas olivia zachary kelly peter christina
kyle lauren walter joan ethan evelyn jeremy judith harold megan keith cheryl christian andrea
roger hannah noah martha gerald jacqueline carl frances terry gloria sean ann austin teresa
arthur kathryn lawrence sara jesse janice dylan jean bryan alice joe madison jordan doris billy
abigail bruce julia albert judy willie grace gabriel denise logan amber alan marilyn juan
beverly wayne danielle roy theresa ralph sophia randy marie eugene diana vincent brittany
russell natalie elijah isabella louis charlotte bobby rose philip alexis johnny kayla jaden
jayden aidan mason owen lucas caleb
""")
_SPANISH_GIVEN = _names("""
maria jose juan luis carlos ana jorge miguel francisco guadalupe jesus antonio rosa pedro
alejandro manuel carmen ricardo roberto martha eduardo fernando javier teresa daniel rafael
patricia mario leticia sergio gloria victor elena martin silvia raul margarita hector laura
arturo claudia enrique adriana ramon lucia oscar gabriela ruben sandra alberto veronica gerardo
alicia armando julia gustavo isabel alfredo yolanda marco beatriz cesar irma salvador norma
jaime josefina julio diana andres angelica ernesto karina felipe monica edgar mariana ignacio
sofia pablo valeria ivan ximena omar daniela hugo paola rodrigo dolores esteban esperanza
joaquin consuelo emilio fernanda gilberto blanca humberto rocio ismael marisol leonardo lorena
mauricio maribel nicolas araceli octavio catalina rogelio estela tomas xavier yesenia adan
brenda benito cristina camilo elvira dario fabiola efrain graciela
""")
_VIETNAMESE_GIVEN = _names("""
anh minh thanh hung lan huong hoa tuan linh mai hai phuong dung nam thuy trang quang duc ngoc
long khanh son thao hanh tam binh hien van kim cuong nga vinh yen tien loan phuc bao diep trung
""")
_ASIAN_GIVEN = _names("""
wei min jing li hui ying xin yan jun ming fang lei na hong ling david jenny kevin amy grace
michael jin soo hyun young ji sung mei yong ping peng hao raj priya amit anita sanjay sunita
ravi deepa vijay
""")
_ENGLISH_FAMILY = _names("""
smith johnson williams brown jones davis miller wilson anderson taylor thomas moore martin
jackson thompson white lee harris clark lewis robinson walker young allen king wright scott hill
green adams nelson baker hall campbell mitchell carter roberts phillips evans turner parker
collins edwards stewart morris murphy cook rogers morgan peterson cooper reed bailey bell kelly
howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster
sanders ross powell sullivan russell jenkins perry butler barnes fisher henderson coleman
simmons patterson jordan reynolds hamilton graham wallace cole west hayes chavez bryant ellis
stevens ford marshall owens mcdonald kennedy wells webb simpson tucker porter hunter hicks
crawford henry boyd mason warren burns hunt dixon gordon holmes stone robertson black daniels
palmer mills nichols grant knight ferguson rose dunn perkins hudson spencer gardner payne pierce
berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham
bradley lane andrews harper fox riley armstrong carpenter weaver greene lawrence elliott sims
austin peters kelley franklin lawson fields schmidt carr vasquez wheeler chapman oliver
""")
_SPANISH_FAMILY = _names("""
garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera
gomez diaz reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo
jimenez moreno romero herrera medina aguilar vargas guzman mendez munoz salazar garza soto vega
delgado alvarado castro pena rios sandoval guerrero estrada ortega nunez santiago maldonado
contreras dominguez vazquez silva padilla marquez santos avila figueroa juarez campos luna rojas
molina cortez espinoza cabrera fuentes velasquez leon robles serrano cardenas ayala miranda lara
salinas navarro pacheco mejia valdez acosta deleon trevino solis montoya velez cervantes camacho
orozco valencia ochoa escobar galvan rosales zamora ibarra trujillo cisneros villarreal barrera
macias zuniga andrade
""")
_VIETNAMESE_FAMILY = _names("""
nguyen tran le pham hoang huynh vu vo dang bui do ho ngo duong ly phan
""")
_ASIAN_FAMILY = _names("""
kim lee chen wang li patel park zhang liu wong choi singh yang huang wu chan lin shah tang chang
zhao cho xu kumar sun zhu ma yu lam khan cheng ng reddy lim hong guo gao das gupta sharma
""")
_ENGLISH_HEADS = _names("""
ash bar beck black bland brad bran brook buck burk cal carl clay cliff cold cran crow dal dun
east ed elm fair farn field flet gar glen good gran green hal ham har hart hat hazel hol horn
kel ken kirk lan lang law lin lock lud mar mel mid mill mor nor oak old pem pen raven red rock
ros row sal shel stan stock strat sut thorn tur wake wal war wat wel west whit wil win wood yar
""")
_ENGLISH_TAILS = _names("""
ford well ton berg man son ley field ham worth more wood land by wick stead er ing ett den low
bury shaw burn dale stone gate more house ridge comb
""")
_SPANISH_HEADS = _names("""
al ar bal bar bel ben ber bur cal car cas ced cer cor del es fal far gal gar her jar lar lob mac
mar mel mon nav oli pal par pel pin por quin ral riv rob sal san ser sol tab tor val var vel vil
zal zam
""")
_SPANISH_TAILS = _names("""
ado anza ardo aldo ales ante arez asco edo ejo elo enza eras ero eza ides iego illo ina ines ino
ita ondo ones ora oso osta oza uela ueno ugo umbre una ura uza
""")
_STREETS = _names("""
main oak maple cedar pine elm washington lake hill park walnut spring north ridge church willow
mill sunset railroad jackson cherry west south center highland johnson forest jefferson hickory
meadow franklin chestnut river broad lincoln dogwood adams poplar madison locust college east
central green grove union school prospect valley cleveland academy orchard harrison pleasant
monroe liberty spruce summit clay court grant front market high water bridge king queen state
first second third fourth fifth sixth seventh eighth ninth tenth mission valencia guerrero
dolores alameda granada magnolia sycamore
""")
_STREET_HEADS = _names("""
oak maple cedar pine elm rock stone brook river lake wood forest fern fox deer hawk eagle robin
wren ash birch clover heather ivy laurel mead moss rose sun win spring summer autumn fair glen
green gold
""")
_STREET_TAILS = _names("""
hurst view dale wood ridge side crest field brook haven mont gate glen land
""")
CITIES = _names("""
newark oakland fresno yonkers houston tucson denver camden laredo mesa aurora salem dayton
toledo hialeah pomona elgin joliet reading allentown hartford waterbury lowell lynn paterson
trenton brownsville mcallen midland odessa yuma chandler modesto stockton salinas oxnard
santa_ana anaheim norwalk downey compton inglewood cicero waukegan racine kenosha gary hammond
flint lansing
""")
STATES = ["NJ", "CA", "CA", "NY", "TX", "AZ", "CO", "NJ", "TX", "AZ"]


@dataclass(frozen=True)
class Pool:
    """Names with the running sums of their weights, for drawing."""

    names: list[str]
    sums: list[float]

    def draw(self, random: Random) -> str:
        """Return one name."""
        return random.choices(self.names, cum_weights=self.sums)[0]


def _pool(common: list[str], tail: list[str], *, shift: float, seed: int) -> Pool:
    rest = sorted(set(tail) - set(common))
    Random(seed).shuffle(rest)
    names = [*dict.fromkeys(common), *rest]
    return Pool(names, list(accumulate(1 / (rank + shift) for rank in range(len(names)))))


def _composed(heads: list[str], tails: list[str]) -> list[str]:
    return [head + tail for head, tail in product(heads, tails)]


_ENGLISH_TAIL = _composed(_ENGLISH_HEADS, _ENGLISH_TAILS)
_SPANISH_TAIL = _composed(_SPANISH_HEADS, _SPANISH_TAILS)
_RARE_GIVEN = _composed(
    _names("""
bren cal dar el fay gra hal jan kar lor mar nor ros sher tam val wil zel
"""),
    _names("""
a ah an da den een elle en ette ia in ina is la ley lyn on ta wyn
"""),
)

GIVEN = {
    "english": _pool(_ENGLISH_GIVEN, _RARE_GIVEN, shift=12, seed=1),
    "spanish": _pool(_SPANISH_GIVEN, _RARE_GIVEN, shift=8, seed=2),
    "vietnamese": _pool(_VIETNAMESE_GIVEN, [], shift=6, seed=3),
    "asian": _pool(_ASIAN_GIVEN, _RARE_GIVEN, shift=8, seed=4),
}
FAMILY = {
    "english": _pool(_ENGLISH_FAMILY, _ENGLISH_TAIL, shift=25, seed=5),
    "spanish": _pool(_SPANISH_FAMILY, _SPANISH_TAIL, shift=8, seed=6),
    "vietnamese": _pool(_VIETNAMESE_FAMILY, [], shift=1, seed=7),
    "asian": _pool(
        _ASIAN_FAMILY, _composed(_SPANISH_HEADS[:20], ["i", "an", "a"]), shift=5, seed=8
    ),
}
GROUPS = ["english", "spanish", "vietnamese", "asian"]
GROUP_SUMS = [0.56, 0.86, 0.92, 1.0]
STREETS = _pool(_STREETS, _composed(_STREET_HEADS, _STREET_TAILS), shift=20, seed=9)
