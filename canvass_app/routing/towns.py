"""Towns, townships and villages: which have a mayor where the kind alone does not decide it.

Facts from the charters of the municipalities and from the state leagues' directories
(Connecticut Conference of Municipalities, Rhode Island League of Cities and Towns,
Pennsylvania DCED home-rule list, Vermont League of Cities and Towns).
"""

from __future__ import annotations

from canvass_app.routing.postal import place_key


def _keys(names: str) -> frozenset[str]:
    return frozenset(place_key(name) for name in names.split("|"))


# In these states a census-designated place or the land between the places belongs to a town or
# township that may have a mayor; in all others nobody with a mayor governs such a place.
STATES_OF_MAYORAL_TOWNS = frozenset({"NJ", "CT", "RI"})

# States that are covered by towns or townships with their own governments.
STATES_OF_TOWNS = frozenset(
    {"CT", "MA", "ME", "MI", "MN", "NH", "NJ", "NY", "OH", "PA", "RI", "VT", "WI"}
)

_WITH_MAYOR = {
    ("CT", "town"): _keys(
        "Berlin|East Hartford|East Haven|Enfield|Groton|Hamden|Ledyard|Manchester|Mansfield|"
        "Montville|New Milford|Newington|North Branford|Plymouth|Prospect|Putnam|Rocky Hill|"
        "South Windsor|Stratford|Vernon|Wallingford|West Hartford|Wethersfield|Winchester|"
        "Windham|Windsor|Wolcott|Cromwell"
    ),
    ("RI", "town"): _keys("Cumberland|Johnston|North Providence"),
    ("PA", "township"): _keys("Bensalem|Penn Hills|Upper Darby"),
}
_NO_MAYOR = frozenset({("VT", "village"), ("ME", "plantation"), ("ME", "village")})


def town_has_mayor(state: str, kind: str, name: str) -> bool | None:
    """Return whether a municipality of this kind has a mayor; None if no rule says."""
    if (state, kind) in _NO_MAYOR:
        return False
    known = _WITH_MAYOR.get((state, kind))
    return None if known is None else place_key(name) in known


# Names of parts of townships that people there use for their mail. Source: the townships' own lists
# of sections, and the Census Bureau's places within county subdivisions.
_PARENTS_BY_STATE = {
    "NJ": {
        "Woodbridge": "Iselin|Colonia|Fords|Avenel|Keasbey|Sewaren|Port Reading|Hopelawn|"
        "Woodbridge",
        "Millburn": "Short Hills|Millburn",
        "Montclair": "Upper Montclair|Montclair",
        "Union": "Vauxhall",
        "Maplewood": "Maplewood",
        "Evesham": "Marlton",
        "Franklin": "Somerset|Franklin Park|Kingston|Middlebush",
        "South Brunswick": "Kendall Park|Monmouth Junction|Dayton|Heathcote",
        "Bernards": "Basking Ridge|Liberty Corner|Lyons",
        "Parsippany-Troy Hills": "Parsippany|Lake Hiawatha",
        "Hamilton": "Mays Landing|Hamilton Square|Mercerville|Yardville|White Horse",
        "Hanover": "Whippany|Cedar Knolls",
        "Randolph": "Mount Freedom",
        "Roxbury": "Succasunna|Ledgewood|Landing|Kenvil",
        "Mount Olive": "Budd Lake|Flanders",
        "Gloucester": "Blackwood|Glendora|Erial",
        "Winslow": "Sicklerville|Cedar Brook|Blue Anchor",
        "Voorhees": "Gibbsboro Road|Kirkwood Voorhees|Kirkwood",
        "Toms River": "Toms River",
        "Brick": "Brick",
        "Howell": "Howell",
        "Freehold": "West Freehold",
        "Marlboro": "Morganville|Wickatunk",
        "Middletown": "Belford|Leonardo|Lincroft|Navesink|New Monmouth|Port Monmouth",
        "Ocean": "Oakhurst|Wayside",
        "Piscataway": "Piscataway",
        "Sparta": "Lake Mohawk",
        "Vernon": "Highland Lakes|McAfee|Glenwood",
        "Washington": "Turnersville|Long Valley",
        "West Windsor": "Princeton Junction",
        "Lawrence": "Lawrenceville",
        "Ewing": "West Trenton",
        "Hillsborough": "Belle Mead",
        "Bridgewater": "Martinsville",
        "Egg Harbor": "Egg Harbor Township|Scullville|West Atlantic City",
        "Galloway": "Absecon Highlands|Oceanville|Smithville",
        "Middle": "Cape May Court House|Rio Grande|Swainton|Dias Creek|Whitesboro",
        "Lower": "Villas|North Cape May|Town Bank|Erma",
        "Manchester": "Whiting",
        "Berkeley": "Bayville",
        "Lacey": "Forked River|Lanoka Harbor",
        "Stafford": "Manahawkin",
        "Barnegat": "Barnegat",
        "Pemberton": "Browns Mills",
        "Delran": "Delran",
        "Mount Laurel": "Mount Laurel",
        "Cherry Hill": "Cherry Hill|Ashland|Ellisburg",
        "Pennsauken": "Pennsauken|Delair",
        "West Milford": "Hewitt|Newfoundland|Oak Ridge",
        "Wayne": "Wayne|Packanack Lake|Preakness",
        "Denville": "Denville",
        "Rockaway": "Hibernia|White Meadow Lake",
        "Jefferson": "Lake Hopatcong",
        "Hazlet": "West Keansburg",
        "Old Bridge": "Laurence Harbor|Cheesequake|Parlin",
        "North Bergen": "North Bergen",
    },
    "PA": {
        "Bensalem": "Andalusia|Cornwells Heights|Eddington",
        "Upper Darby": "Drexel Hill|Bywood|Kirklyn",
    },
    "CT": {
        "Greenwich": "Old Greenwich|Riverside|Cos Cob|Byram|Glenville",
        "Fairfield": "Southport",
        "Stonington": "Mystic|Pawcatuck",
        "Vernon": "Vernon Rockville|Rockville",
        "Windham": "Willimantic",
        "Manchester": "Buckland",
        "Mansfield": "Storrs|Storrs Mansfield|Mansfield Center",
        "Groton": "Noank",
        "Ledyard": "Gales Ferry",
        "Montville": "Uncasville|Oakdale",
        "Berlin": "Kensington|East Berlin",
        "Plymouth": "Terryville",
        "Wallingford": "Yalesville",
        "Winchester": "Winsted",
        "Simsbury": "Weatogue|West Simsbury|Tariffville",
        "Farmington": "Unionville",
        "Southington": "Plantsville|Milldale|Marion",
        "North Branford": "Northford",
        "Newtown": "Sandy Hook",
        "Plainfield": "Moosup|Wauregan|Central Village",
        "Killingly": "Danielson|Dayville|Rogers",
    },
    "RI": {
        "Cumberland": "Cumberland Hill|Valley Falls",
        "Lincoln": "Manville|Albion",
        "Narragansett": "Narragansett Pier|Point Judith",
        "South Kingstown": "Wakefield|Peace Dale|Kingston",
        "Coventry": "Greene",
    },
}

PARENT_TOWNS: dict[tuple[str, str], str] = {
    (state, place_key(part)): place_key(town)
    for state, towns in _PARENTS_BY_STATE.items()
    for town, parts in towns.items()
    for part in parts.split("|")
}
"""By state and key of a part: the key of the town or township that governs it."""


# Counties in the order of their codes (FIPS 6-4: odd numbers, alphabetical).
_COUNTIES = {
    "NJ": "Atlantic|Bergen|Burlington|Camden|Cape May|Cumberland|Essex|Gloucester|Hudson|"
    "Hunterdon|Mercer|Middlesex|Monmouth|Morris|Ocean|Passaic|Salem|Somerset|Sussex|Union|Warren",
    "CT": "Fairfield|Hartford|Litchfield|Middlesex|New Haven|New London|Tolland|Windham",
    "RI": "Bristol|Kent|Newport|Providence|Washington",
}
_STATE_CODES = {"NJ": "34", "CT": "09", "RI": "44"}
_COUNTY_CODES = {
    (state, name): f"{_STATE_CODES[state]}{2 * n + 1:03}"
    for state, names in _COUNTIES.items()
    for n, name in enumerate(names.split("|"))
}


def county_code(state: str, county: str) -> str:
    """Return the code of a county by its name in the postal table, where towns have mayors."""
    return _COUNTY_CODES.get((state, county.removesuffix(" County")), "")
