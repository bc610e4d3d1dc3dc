/**
 * The months' names and short names in the languages of news pages, nominative and as dates inflect them. January first; the
 * forms of one month are parted by strokes. Case and accents are folded away when the table is made.
 */
const BY_LANGUAGE: readonly string[] = [
  // English, German, French
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  'januar/jaenner/jänner/jan februar/feber/feb märz/maerz/mär/mrz april mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  'janvier/janv/jan février/févr/fév/fevrier mars/mar avril/avr mai juin/jui juillet/juil août/aout/aoû septembre/sept octobre/oct novembre/nov décembre/déc',
  // Spanish, Portuguese, Italian, Catalan, Galician, Romanian
  'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic',
  'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  'gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des',
  'xaneiro/xan febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro/dec',
  'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi/nov decembrie/dec',
  // Dutch, Afrikaans, Danish and Norwegian, Swedish, Icelandic, Finnish, Estonian
  'januari/jan februari/feb maart/mrt/maa april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  'januarie februarie maart april mei junie julie augustus september oktober november desember/des',
  'januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov december/desember/dec/des',
  'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  // Polish, Czech, Slovak, Slovene, Serbian and Bosnian; Croatian's own names but the one that means another month elsewhere
  'styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru',
  'leden/ledna/led únor/února/úno březen/března/bře duben/dubna/dub květen/května/kvě červen/června/čvn červenec/července/čvc srpen/srpna/srp září/zář říjen/října/říj listopad/listopadu prosinec/prosince/pro',
  'január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra október/októbra november/novembra december/decembra',
  'januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra',
  'januara/januar februara/februar marta/mart aprila/april maja/maj juna/jun jula/jul avgusta/avgust septembra/septembar oktobra/oktobar novembra/novembar decembra/decembar',
  'siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna - studeni/studenoga/studenog prosinac/prosinca',
  // Hungarian, Turkish, Lithuanian, Latvian
  'január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis',
  'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  // Russian, Ukrainian, Bulgarian, Serbian in Cyrillic, Greek
  'январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя декабрь/декабря/дек',
  'січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/кві травень/травня/тра червень/червня/чер липень/липня/лип серпень/серпня/сер вересень/вересня/вер жовтень/жовтня/жов листопад/листопада/лис грудень/грудня/гру',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра',
  'ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαϊ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ',
  // Indonesian and Malay, Arabic (western and eastern names), Persian loans, Hebrew, Hindi
  'januari/jan februari/feb maret/mac april/apr mei juni/jun juli/jul agustus/ogos/agu september/sep oktober/okt november/nov desember/disember/des',
  'يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  'جانفي فيفري آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول - -',
  'ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
]

/** Words that mean one month in most languages and another in one. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, number>>>> = { hr: { listopada: 10, listopad: 10 } }

/** Lower case without accents: how names of months are looked up. */
function foldMonth(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
}

const TABLE: ReadonlyMap<string, number> = new Map(
  BY_LANGUAGE.flatMap((months) =>
    months
      .split(' ')
      .flatMap((forms, index) => forms.split('/').map((form): [string, number] => [foldMonth(form), index + 1])),
  ),
)

/** 1 to 12 for a month's name as a page in `language` writes it; null where it is none. */
export function monthOf(word: string, language: string | null = null): number | null {
  const key = foldMonth(word)
  const own = language === null ? undefined : ELSEWHERE[language.slice(0, 2)]?.[key]
  return own ?? TABLE.get(key) ?? null
}
