"""Short, familiar and parallel forms of given names, English and Spanish (compiled for Canvass).

Each entry is a formal name and the forms that people with that name also write. A form may stand
for several names (Alex, Beto); two forms are related when they may stand for the same one. Across
languages, only pairs that one person commonly uses are listed.
"""

from __future__ import annotations

_FORMS = """
aaron: ron ronnie; abigail: abby abbie gail; abraham: abe bram; adelaide: addie heidi;
adriana: adri nana; agustin: tin guto; albert: al bert bertie; alberto: beto albert tito;
alejandra: ale alex sandra jandra; alejandro: ale alex jandro alexander;
alexander: al alex alec sandy xander lex; alexandra: alex lexi sandra sandy alexa ali;
alfonso: poncho fonso alfonzo; alfred: al fred freddy alf; alfredo: fredo freddy alfred;
alicia: licha ali alice; alison: ali allie allison; amanda: mandy; ana: anita anna ann any;
anastasia: stacy tasha; andrea: andy andie; andres: andy andrew; andrew: andy drew; angela: angie;
angelica: angie lica; angelina: angie lina; ann: annie nan nancy anne anna;
anthony: tony ant antony; antonia: toni tonia tona; antonio: tony tono antony anthony;
araceli: celi cheli aracely; armando: mando; arthur: art artie; arturo: turo arthur;
augustine: gus augie; barbara: barb barbie babs; beatrice: bea trixie; beatriz: bety betty bea;
benjamin: ben benny benji bennie benja; bernard: bernie barney; bernardo: nardo berna;
brenda: bren; brittany: britt brit; caleb: cal; calvin: cal; cameron: cam;
carlos: charlie calo carlitos charly; carmen: carmela carmelita; carolina: caro carol;
caroline: carrie carol caro lina; cassandra: cass cassie sandra; catalina: cata lina;
catherine: cathy kathy kate katie cat katherine kathryn kay kitty catharine cathryn katharine;
cecilia: ceci celia; charles: charlie chuck chas charley chip; charlotte: charlie lottie lotte;
christian: chris; christina: chris tina christy chrissy christine kristina;
christine: chris tina christy chrissy kristine;
christopher: chris kit topher christofer kristopher cristopher; claudia: clau;
concepcion: concha conchita; consuelo: chelo; cristian: cris christian;
cristina: cris tina christina; cristobal: cris toby; cynthia: cindy; daniel: dan danny dani;
daniela: dani; david: dave davy davey; deborah: deb debbie debra debby; dennis: denny denis;
diana: dianne diane di; dolores: lola loli; dominic: dom nick; donald: don donnie donny;
dorothy: dot dottie dolly; douglas: doug; eduardo: lalo eddie edu edward; edgar: ed eddie;
edward: ed eddie ted teddy ned; edwin: ed eddie win; eleanor: ellie nell nora elaine;
elena: nena helen; elias: eli;
elizabeth: liz beth betsy betty lizzie eliza libby bess lisa elisabeth lisbeth liza; elisa: eli;
emily: em emmy; emma: em emmy; emmanuel: manny; enrique: quique kike henry rick;
eric: rick ricky erik erick; ernesto: neto ernest ernie tito; ernest: ernie; esperanza: espe;
esteban: steve teban steven; esther: essie ester; eugene: gene; evelyn: eve evie;
federico: fede lico freddy; felipe: pipe phil philip; fernanda: fer nanda; fernando: fer nando;
florence: flo florrie; florencia: flor; frances: fran fannie francie franny; francis: frank fran;
francisca: paca pancha fran; francisco: paco pancho frank kiko cisco frankie; franklin: frank;
frederick: fred freddy freddie fredrick frederic; gabriel: gabe gabo gaby;
gabriela: gaby gabi gabriella; geoffrey: geoff jeff; george: georgie; gerald: gerry jerry;
gerardo: jerry gera lalo; gertrude: trudy gertie; gilbert: gil bert; gilberto: gil beto gilbert;
gloria: glo; gonzalo: chalo gonza; graciela: chela grace; gregorio: goyo greg gregory;
gregory: greg gregg; guadalupe: lupe lupita pita; guillermo: memo guille william bill billy;
gustavo: gus tavo; gwendolyn: gwen wendy; harold: hal harry; harriet: hattie; hector: tito;
helen: nell nellie; henry: hank harry hal; heriberto: beto eddie; herman: herm; hortensia: tencha;
howard: howie; hugo: hugh; humberto: beto; ignacio: nacho iggy; irene: rena; isaac: ike zac;
isabel: isa chabela bella chavela isabelle ysabel; isabella: bella izzy isa; isidro: chilo;
ismael: mayo isma; jackson: jack; jacob: jake jay coby; jacqueline: jackie jacky;
jaime: jimmy james; james: jim jimmy jamie jay; janet: jan; javier: javi;
jeffrey: jeff geoff jeffery; jennifer: jen jenny jenn jennie; jeremiah: jerry jeremy;
jeremy: jerry; jeronimo: jero; jerome: jerry; jesse: jess; jessica: jess jessie;
jesus: chuy chucho jesse; joanna: jo joann joanne; joaquin: quin;
john: jack johnny jon johnnie jonny; jonathan: jon jonny john nathan jonathon johnathan;
jorge: george coque; jose: pepe chepe joe joseph josecito; josefa: pepa chepa;
josefina: fina josie chepina; joseph: joe joey jody; josephine: jo josie josey; joshua: josh;
juan: juancho juanito john johnny; juana: juanita jane joan; judith: judy judi jody;
julia: julie jules; julio: jules; justin: jus; karen: kari;
katherine: kathy kate katie kat kathryn kit kay catherine cathy katharine;
kathleen: kathy kate katie; kenneth: ken kenny; kevin: kev; kimberly: kim kimmy;
laura: laurie lala; lawrence: larry lars laurie laurence; leonard: leo len lenny;
leonardo: leo nardo; leopoldo: polo leo; leslie: les lesley; leticia: lety letty;
lillian: lil lily; lorena: lore; lorenzo: lencho larry; lourdes: lulu; lucia: lucy luci chia;
lucille: lucy; luis: lucho louis luisito; luisa: lucha louise; louis: lou louie lewis;
louise: lou lulu; lydia: lidia; madeline: maddie maddy; magdalena: magda lena;
manuel: manny manolo meme manolito; manuela: manolita mela; marcos: mark marcus;
margaret: maggie meg peg peggy marge margie greta rita daisy madge;
margarita: mago rita margo margaret maggie; maria: mari mary marie mia ma marita; mariana: mari;
maricela: mari chela marisela; mario: mayito; marjorie: marge margie; mark: marc marcus;
marta: martha tita; martha: marty marti; martin: marty tin; mary: molly polly mamie marie;
mateo: teo matthew matt; matthew: matt matty mathew; maureen: mo; mauricio: mau; maximiliano: max;
maximilian: max; megan: meg; melanie: mel; melissa: mel missy lissa; mercedes: meche merche;
michael: mike mick mickey micky mikey; micaela: mica; michelle: shelly shell micki;
miguel: mike migue michael; mildred: millie; miriam: mimi; mitchell: mitch; monica: moni;
moises: moi moy; nancy: nan; natalia: nata naty nati; natalie: nat; natasha: tasha;
nathan: nate nat; nathaniel: nate nat nathan; nelson: nel; nicholas: nick nicky nicolas klaus;
nicolas: nico nick nicholas; nicole: nikki nicky; norberto: beto; norma: normita; octavio: tavo;
olivia: liv livvy; oscar: osky; pablo: paul pablito; pamela: pam;
patricia: pat patty trish tricia paty pati; patricio: pato patrick; patrick: pat paddy rick;
paul: pauly; paula: pau; pedro: perico peter; penelope: penny; peter: pete;
philip: phil pip phillip; phillip: phil philip; phyllis: phyl; priscilla: cilla; rachel: rach rae;
rafael: rafa ralph rafi; raimundo: mundo ray; ramon: moncho ray; ramona: mona; randall: randy;
raul: ralph; raymond: ray; rebeca: beca becky; rebecca: becky becca; refugio: cuca cuco;
reginald: reg reggie; ricardo: rick ricky richard cardo richie;
richard: rick rich dick ricky richie; robert: bob bobby rob robbie bert robby;
roberto: beto robert bob rob tito; rodolfo: fito rudy rodo; rodrigo: rod rodri;
rogelio: roy roger; roger: rog; ronald: ron ronnie; rosa: rosita rose chata; rosalia: rosa lia;
rosario: chayo charo; roxana: roxy; ruben: benny; rudolph: rudy; russell: russ rusty;
salvador: chava sal; samantha: sam sammy; samuel: sam sammy; sandra: sandy;
santiago: santi chago james; sara: sarita sarah; sarah: sally sadie sara; saul: saulo;
sebastian: seb bastian seba; sergio: checo; silvia: chivis sylvia; sofia: sofi sophia chofi;
sophia: sophie; soledad: sole chole; stanley: stan; stephanie: steph stephie stefanie;
stephen: steve stevie steven stephan; steven: steve stevie; stuart: stu stew;
susan: sue susie suzy suzie; susana: susy susan; suzanne: sue suzy; sylvia: syl;
teresa: tere tete terry theresa; terence: terry; theodore: ted teddy theo;
theresa: terry tess tessa teri; thomas: tom tommy; timothy: tim timmy; tomas: tom tommy thomas;
valentina: vale tina; valeria: vale; valerie: val; vanessa: nessa; veronica: vero ronnie roni;
vicente: chente vince vincent; victor: vic vito; victoria: vicky tori vicki viki;
vincent: vince vinny vin; virginia: ginny ginger gina vicky; vivian: viv; walter: walt wally;
wayne: way; wendy: wen; wilfredo: will fredo; william: bill billy will willie wil liam willy;
winifred: winnie; xavier: javi xavi; ximena: mena jimena; yolanda: yoli yola; yvonne: vonnie;
zachary: zach zack zak
"""

_OTHER_KNOWN = """
abel adam adela aida alan alma alondra amalia amelia amy april aurora austin belen blanca
brandon brian bruce bryan camila carl carla carlo celeste celina clara cole craig crystal cruz
dale dana daria dario darlene dean debra diego dina dora doris dylan earl edith efrain elisa elsa
elva emilia emilio emma erica erika erin estela ethan eva evan fabian fabiola fatima felix fidel
flora frida gary german gina glenn grace greg hannah hilda holly ian ida ines ingrid iris irma ivan
jan jane jason jay jean jill joan joel jordan jose joy joyce juliana karina karl karla kelly kyle
lara lauren leah lena leo leon leonor lester lida liliana linda lisa lois lorraine lucas luna luz
lynn marc marcela marcelo marco marcus margo maribel marilyn marina marion marisol maritza marlene
marvin maya mayra mercy mireya mirna myra nadia nestor nina noah noel noemi nora norman octavia
ofelia olga omar orlando pamela paola paulina paz perla phil pilar ralph raquel reina rene rita
rocio roman rosalind rosana rosemary roy ruth ryan salma sean selena shannon sharon sheila shirley
silvio simon sonia stella tania tanya tara tatiana tiffany todd tracy tyler ursula vera victorina
vilma violeta walter wanda wilma yesenia yadira yesica zoe zoila
"""


def _read_forms() -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    roots: dict[str, list[str]] = {}
    for row in _FORMS.split(";"):
        formal, _, forms = row.partition(":")
        formal = formal.strip()
        roots.setdefault(formal, []).insert(0, formal)
        for form in forms.split():
            roots.setdefault(form, []).append(formal)
    known = frozenset(roots) | frozenset(_OTHER_KNOWN.split())
    return {form: tuple(dict.fromkeys(names)) for form, names in roots.items()}, known


_ROOTS, _KNOWN = _read_forms()
_FORM_WORDS = frozenset(_ROOTS)
_SHORT = {
    row.partition(":")[0].strip(): tuple(row.partition(":")[2].split()) for row in _FORMS.split(";")
}


def formal_names(folded: str) -> tuple[str, ...]:
    """Return the formal names that a folded given name may stand for; if unknown, the name itself.

    A name that is itself formal comes first in its own list.
    """
    return _ROOTS.get(folded, (folded,))


def forms_of_names() -> frozenset[str]:
    """Return all formal and short forms of the table, folded."""
    return _FORM_WORDS


def is_given_name(folded: str) -> bool:
    """Return whether a folded word is one of the well-known given names of this table."""
    return folded in _KNOWN


def may_be_one_name(folded_a: str, folded_b: str) -> bool:
    """Return whether two given names can be forms of one name: Bill and William, Pepe and José."""
    if folded_a == folded_b:
        return True
    names_a, names_b = formal_names(folded_a), formal_names(folded_b)
    return any(name in names_b for name in names_a)


def short_forms(folded: str) -> tuple[str, ...]:
    """Return the other forms that the table lists for a formal name; may be empty."""
    return _SHORT.get(folded, ())
