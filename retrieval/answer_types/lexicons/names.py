"""Short lists by hand of given names, of countries, states and large cities, and of adjectives.

The adjectives are of peoples and creeds; by themselves they are not names.
"""

GIVEN_NAMES = frozenset(
    """
    Aaron Ada Abraham Adam Adrian Ahmed Alan Albert Alex Alexander Alexei Alfred Ali Alice Amanda
    Amy Andrea Andrew Andrey Angela Ann Anna Anne Anthony Antonio Arthur Barack Barbara Ben
    Benjamin Bernard Bill Bob Boris Brian Bruce Carl Carlos Carol Caroline Catherine Charles
    Charlie Charlotte Chris Christian Christine Christopher Claude Colin Craig Daniel David
    Deborah Dennis Diana Diego Dmitry Donald Dorothy Douglas Edgar Edmund Edward Edwin Elena
    Elizabeth Emily Emma Emmanuel Eric Ernest Eugene Eva Evan Felix Fernando Francis Francisco
    Frank Franklin Fred Frederick Friedrich Gary Geoffrey George Gerald Gilbert Giovanni
    Giuseppe Gordon Graham Greg Gregory Hans Harold Harry Hassan Heinrich Helen Henry Herbert
    Howard Hugh Hugo Ian Igor Isaac Isabella Ivan Jack Jacob Jacques James Jan Jane Janet Jason
    Jean Jeff Jennifer Jessica Jim Joan Joe Johann John Johnny Jonathan Jose Joseph Josh Joshua
    José Juan Judith Julia Julian Julie Karl Kate Katherine Keith Kelly Ken Kenneth Kevin Kim
    Larry Laura Lawrence Lee Leo Leon Leonard Leonardo Lewis Linda Lisa Louis Louise Lucas Luis
    Luke Marcus Margaret Maria Marie Mario Mark Martha Martin Mary Matt Matthew Maurice Max
    Michael Michel Michelle Miguel Mike Mikhail Mohamed Mohammed Muhammad Nancy Natalie Neil
    Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oliver Olivia Oscar Otto Pamela Patricia
    Patrick Paul Pedro Peter Philip Pierre Rachel Ralph Ray Raymond Rebecca Richard Rick Robert
    Roger Ronald Rosa Roy Rudolf Russell Ruth Ryan Samuel Sandra Sarah Scott Sean Sergei Sharon
    Simon Sophia Sophie Stanley Stephen Steve Steven Stuart Susan Theodore Thomas Tim Timothy
    Tom Tony Vincent Vladimir Volodymyr Walter Wayne Werner Wilhelm William Winston Wolfgang
    Xavier Yuri Yusuf Zachary
    """.split()
)

PLACES = frozenset(
    """
    Afghanistan Africa Alabama Alaska Albania Alberta Algeria America Amsterdam Angola
    Antarctica Arabia Argentina Arizona Arkansas Armenia Asia Athens Atlanta Australia Austria
    Azerbaijan Baghdad Bahrain Baltimore Bangladesh Barcelona Beijing Belarus Belgium Berlin
    Bolivia Bosnia Boston Brazil Britain Brussels Budapest Bulgaria Cairo California Cambodia
    Cameroon Canada Chicago Chile China Cleveland Colombia Colorado Columbia Congo Connecticut
    Constantinople Copenhagen Croatia Cuba Cyprus Czechia Dallas Damascus Delaware Delhi
    Denmark Denver Detroit Dubai Dublin Ecuador Egypt England Estonia Ethiopia Eurasia Europe
    Finland Florence Florida France Gaza Geneva Georgia Germany Ghana Greece Greenland
    Guatemala Haiti Hamburg Hawaii Houston Hungary Iceland Idaho Illinois India Indiana
    Indonesia Iowa Iran Iraq Ireland Israel Istanbul Italy Jamaica Japan Jerusalem Jordan
    Kansas Kazakhstan Kentucky Kenya Korea Kosovo Kuwait Kyiv Kyrgyzstan Laos Latvia Lebanon
    Liberia Libya Lisbon Lithuania London Louisiana Luxembourg Madrid Maine Malaysia Manchester
    Manhattan Maryland Massachusetts Melbourne Mexico Miami Michigan Milan Minnesota
    Mississippi Missouri Moldova Mongolia Montana Montenegro Montreal Morocco Moscow Mozambique
    Mumbai Munich Myanmar Namibia Naples Nebraska Nepal Netherlands Nevada Nicaragua Nigeria
    Norway Ohio Oklahoma Oman Ontario Oregon Oxford Pakistan Palestine Panama Paraguay Paris
    Pennsylvania Persia Peru Philadelphia Philippines Phoenix Poland Portugal Prague Prussia
    Qatar Quebec Romania Rome Russia Rwanda Scandinavia Scotland Seattle Senegal Seoul Serbia
    Shanghai Siberia Sicily Singapore Slovakia Slovenia Somalia Spain Stockholm Sudan Sweden
    Switzerland Sydney Syria Taiwan Tanzania Tehran Tennessee Texas Thailand Tibet Tokyo
    Toronto Tunisia Turkey Turkmenistan U.K. U.S. UK USA Uganda Ukraine Uruguay Utah Uzbekistan
    Venezuela Venice Vermont Vienna Vietnam Virginia Wales Warsaw Wisconsin Wyoming Yemen
    Zambia Zimbabwe Zurich
    """.split()
)

ADJECTIVES = frozenset(
    """
    Afghan African Albanian Algerian American Anglican Arab Arabic Argentine Armenian Asian
    Assyrian Athenian Australian Austrian Aztec Babylonian Balkan Baltic Bavarian Belgian
    Bolivian Brazilian British Buddhist Bulgarian Byzantine Californian Canadian Caribbean
    Catalan Catholic Celtic Chilean Chinese Christian Colombian Communist Conservative Croatian
    Cuban Czech Danish Democrat Democratic Dutch Eastern Egyptian English Estonian Ethiopian
    European Fascist Filipino Finnish Flemish French Gallic Georgian German Germanic Ghanaian
    Greek Gregorian Haitian Hebrew Hindu Hungarian Icelandic Incan Indian Indonesian Iranian
    Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Jordanian Julian Kenyan Korean
    Kurdish Kuwaiti Latin Latvian Lebanese Liberal Libyan Lithuanian Malaysian Marxist Mayan
    Mediterranean Mexican Mongol Mongolian Moroccan Muslim Nazi Nepalese Nigerian Nordic Norman
    Northern Norwegian Orthodox Ottoman Pakistani Palestinian Persian Peruvian Polish
    Portuguese Protestant Prussian Republican Roman Romanian Russian Saudi Saxon Scandinavian
    Scottish Serbian Siberian Sicilian Slavic Slovak Slovenian Somali Southern Soviet Spanish
    Sudanese Sumerian Swedish Swiss Syrian Taiwanese Thai Tibetan Tunisian Turkish Ukrainian
    Venetian Venezuelan Victorian Vietnamese Welsh Western Yugoslav Zionist
    """.split()
)
