"""Cities with at least 100,000 people, for campaigns without a place pack.

Source: Census of 2020, Public Law 94-171 counts of incorporated places and consolidated
governments. New York, Washington, Hawaii and Puerto Rico are in the standing rules.
"""

from __future__ import annotations

BIG_CITIES: dict[str, str] = {
    "AK": "Anchorage",
    "AL": "Birmingham|Huntsville|Mobile|Montgomery",
    "AR": "Little Rock",
    "AZ": "Chandler|Gilbert|Glendale|Mesa|Peoria|Phoenix|Scottsdale|Surprise|Tempe|Tucson",
    "CA": "Anaheim|Antioch|Bakersfield|Berkeley|Burbank|Carlsbad|Chico|Chula Vista|"
    "Clovis|Concord|Corona|Costa Mesa|Daly City|Downey|El Cajon|El Monte|"
    "Elk Grove|Escondido|Fairfield|Fontana|Fremont|Fresno|Fullerton|"
    "Garden Grove|Glendale|Hayward|Huntington Beach|Inglewood|Irvine|"
    "Jurupa Valley|Lancaster|Long Beach|Los Angeles|Menifee|Modesto|"
    "Moreno Valley|Murrieta|Norwalk|Oakland|Oceanside|Ontario|Orange|Oxnard|"
    "Palmdale|Pasadena|Pomona|Rancho Cucamonga|Rialto|Richmond|Riverside|"
    "Roseville|Sacramento|Salinas|San Bernardino|San Buenaventura (Ventura)|"
    "San Diego|San Francisco|San Jose|San Mateo|Santa Ana|Santa Clara|"
    "Santa Clarita|Santa Maria|Santa Rosa|Simi Valley|Stockton|Sunnyvale|"
    "Temecula|Thousand Oaks|Torrance|Vacaville|Vallejo|Victorville|Visalia|"
    "West Covina",
    "CO": "Arvada|Aurora|Boulder|Centennial|Colorado Springs|Denver|Fort Collins|"
    "Greeley|Lakewood|Pueblo|Thornton|Westminster",
    "CT": "Bridgeport|Hartford|New Haven|Stamford|Waterbury",
    "FL": "Cape Coral|Clearwater|Coral Springs|Davie|Fort Lauderdale|Gainesville|"
    "Hialeah|Hollywood|Jacksonville|Lakeland|Miami|Miami Gardens|Miramar|"
    "Orlando|Palm Bay|Pembroke Pines|Pompano Beach|Port St. Lucie|"
    "St. Petersburg|Tallahassee|Tampa|West Palm Beach",
    "GA": "Athens|Atlanta|Augusta|Columbus|Macon|Sandy Springs|Savannah|South Fulton",
    "IA": "Cedar Rapids|Davenport|Des Moines",
    "ID": "Boise City|Meridian|Nampa",
    "IL": "Aurora|Chicago|Elgin|Joliet|Naperville|Peoria|Rockford|Springfield",
    "IN": "Evansville|Fort Wayne|Indianapolis|South Bend",
    "KS": "Kansas City|Olathe|Overland Park|Topeka|Wichita",
    "KY": "Lexington|Louisville",
    "LA": "Baton Rouge|Lafayette|New Orleans|Shreveport",
    "MA": "Boston|Brockton|Cambridge|Lowell|Lynn|New Bedford|Quincy|Springfield|Worcester",
    "MD": "Baltimore",
    "MI": "Ann Arbor|Dearborn|Detroit|Grand Rapids|Lansing|Sterling Heights|Warren",
    "MN": "Minneapolis|Rochester|St. Paul",
    "MO": "Columbia|Independence|Kansas City|Lee's Summit|Springfield|St. Louis",
    "MS": "Jackson",
    "MT": "Billings",
    "NC": "Cary|Charlotte|Concord|Durham|Fayetteville|Greensboro|High Point|Raleigh|"
    "Wilmington|Winston-Salem",
    "ND": "Fargo",
    "NE": "Lincoln|Omaha",
    "NH": "Manchester",
    "NJ": "Elizabeth|Jersey City|Newark|Paterson",
    "NM": "Albuquerque|Las Cruces|Rio Rancho",
    "NV": "Henderson|Las Vegas|North Las Vegas|Reno|Sparks",
    "NY": "Buffalo|Rochester|Syracuse|Yonkers",
    "OH": "Akron|Cincinnati|Cleveland|Columbus|Dayton|Toledo",
    "OK": "Broken Arrow|Norman|Oklahoma City|Tulsa",
    "OR": "Eugene|Gresham|Hillsboro|Portland|Salem",
    "PA": "Allentown|Philadelphia|Pittsburgh",
    "RI": "Providence",
    "SC": "Charleston|Columbia|North Charleston",
    "SD": "Sioux Falls",
    "TN": "Chattanooga|Clarksville|Knoxville|Memphis|Murfreesboro|Nashville",
    "TX": "Abilene|Allen|Amarillo|Arlington|Austin|Beaumont|Brownsville|Carrollton|"
    "College Station|Corpus Christi|Dallas|Denton|Edinburg|El Paso|Fort Worth|"
    "Frisco|Garland|Grand Prairie|Houston|Irving|Killeen|Laredo|League City|"
    "Lewisville|Lubbock|McAllen|McKinney|Mesquite|Midland|Odessa|Pasadena|"
    "Pearland|Plano|Richardson|Round Rock|San Antonio|Sugar Land|Tyler|Waco|"
    "Wichita Falls",
    "UT": "Provo|Salt Lake City|West Jordan|West Valley City",
    "VA": "Alexandria|Chesapeake|Hampton|Newport News|Norfolk|Richmond|Roanoke|Virginia Beach",
    "WA": "Bellevue|Everett|Federal Way|Kent|Renton|Seattle|Spokane|Spokane Valley|"
    "Tacoma|Vancouver",
    "WI": "Green Bay|Madison|Milwaukee",
}
