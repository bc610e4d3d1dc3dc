/**
 * What words in an element's class, id or role say of it. Class names are read word by word: `relatedLinks--wide` is
 * "related", "links", "wide". English, with the German, French, Spanish, Italian, Portuguese, Dutch and Polish words that pages
 * written in those languages use.
 */

/** What a part of a page is by its names. */
export type PageHint =
  | 'hidden'
  | 'cookie'
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'advert'
  | 'share'
  | 'related'
  | 'newsletter'
  | 'paywall'
  | 'comments'
  | 'author'
  | 'byline'
  | 'date'
  | 'tags'
  | 'caption'
  | 'credit'
  | 'pullquote'
  | 'title'
  | 'deck'
  | 'header'
  | 'media'

const hints = (list: Readonly<Record<PageHint, string>>): ReadonlyMap<string, PageHint> =>
  new Map(
    Object.entries(list).flatMap(([hint, words]) =>
      words
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word): [string, PageHint] => [word, hint as PageHint]),
    ),
  )

/** Whole class names that hide an element from those who see the page. A word within a longer name says less. */
export const HIDDEN_CLASSES: ReadonlySet<string> = new Set(
  `
  hidden hide invisible sr-only visually-hidden visuallyhidden screen-reader-text screen-reader screenreader element-invisible
  element-hidden a11y-hidden u-hidden is-hidden d-none display-none offscreen skip-link skiplink print-only printonly
  visible-print noscript assistive-text show-for-sr`
    .trim()
    .split(/\s+/),
)

/** Words, and runs of two or three written as one, that name a part of a page. */
export const HINT_WORDS: ReadonlyMap<string, PageHint> = hints({
  hidden: ``,
  cookie: `cookie cookies cookiebar cookiebanner cookienotice consent gdpr onetrust didomi usercentrics`,
  navigation: `nav navi navigation navbar menu submenu menubar breadcrumb breadcrumbs crumbs crumb pagination pager paging
    pagenav pagenavi postnav postnavigation navlinks toolbar topbar subnav jumplinks skipnav toc tableofcontents brotkrumen
    ariane hauptnavigation megamenu offcanvas drawer prevnext nextprev sitemap searchform searchbox
    searchbar login signin loginform`,
  footer: `footer foot colophon siteinfo footnav pagefooter sitefooter copyright copyrights impressum fusszeile`,
  aside: `sidebar sidebars aside rail rightrail leftrail sidecolumn rightcolumn rightcol leftcol leftcolumn marginalia marginalspalte widget widgets widgetarea
    seitenleiste colonnedroite secondary tertiary`,
  advert: `ad ads adv advert adverts advertisement advertising advertisment adslot adbox adunit adwrapper adcontainer adsense
    adsbygoogle sponsor sponsored sponsors dfp gpt banner banners leaderboard skyscraper anzeige anzeigen werbung publicite pub
    publicidad reklama reklame annons affiliate partnerlinks commercial googlead billboard adblock promotedcontent`,
  share: `share sharing shares shared sharebar sharebuttons sharetools sharethis addthis addtoany addtoany sharedaddy sociable social socials
    socialmedia socialshare socialbar socialbuttons sociallinks socialicons shariff teilen partage partager compartir condividi udostepnij
    bookmark bookmarks bookmarking follow followus tweetbutton fblike likebutton likes articletools pagetools storytools tools actions
    articleactions toolbox printfriendly jpshare jppost`,
  related: `related relateds relatedarticles relatedposts relatedstories relatedcontent relatednews relatedlinks relatedcoverage
    seealso readmore readalso readnext alsoread moreon morefrom morestories morenews morearticles morelinks moreposts
    mostread mostpopular mostviewed mostshared popular popularposts recommended recommendation recommendations
    recommend recirc recirculation trending teaser teasers teaserlist promo promos promotion crosspromo crosslink crosslinks
    outbrain taboola zergnet plista ligatus revcontent mgid nrelate yarpp jprelatedposts similar suggested suggestions
    youmaylike youmightlike alsolike upnext nextup nextarticle nextpost furtherreading furtherlinks inlinerelated
    linklist linkbox linkliste verwandt verwandte verwandtes aehnliche ahnliche mehrzum weiterlesen weitere lesetipps
    auchinteressant meistgelesen lireaussi alireaussi surlememesujet articlesassocies relacionadas relacionados noticiasrelacionadas
    correlati correlate correlati leggianche powiazane czytajtakze polecane zobacztez leesook gerelateerd
    newsfeed carousel slider swiper slick featuredposts latest latestposts latestnews recentposts recent editorspicks editorpicks
    mashsb toplist topstories topnews tophits ranking rankings storylinks inlinelinks webpush`,
  newsletter: `newsletter newsletters newslettersignup subscribe subscription subscriptions subscribebox signup signupform emailsignup
    optin mailchimp mcembed cta calltoaction donate donation donations spenden membership abonnement
    abonnieren abo abobox aboteaser infolettre appdownload appstore fundraising contribution supportus`,
  paywall: `paywall regwall piano tppaywall meteredwall subscriberonly premiumwall paywallbox paybarrier tpmodal`,
  comments: `comment comments commentlist commentform commentsarea commentarea commentthread disqus disqusthread disquscomments livefyre respond
    responses replies reply discussion discussions feedback kommentar kommentare commentaire commentaires comentarios commenti
    komentarze reacties leserbrief leserbriefe talkback pingback pingbacks trackback trackbacks guestbook spotim viafoura coral fbcomments`,
  author: `author authors authorbox authorbio authorinfo aboutauthor abouttheauthor authorprofile authordescription bio biography autor autoren autorenbox autorbox autorinfo autore auteur
    contributor contributors writer vcard`,
  byline: `byline bylines bylineauthor articlebyline authorname authornames entryauthor postauthor articleauthor writtenby signature`,
  date: `date dateline timestamp time datetime published publishdate pubdate publicationdate postdate entrydate articledate updated lastupdated
    datum fecha`,
  tags: `tags tag taglist tagcloud tagslist posttags articletags keywords topics topic categories category catlinks postcategories
    posttaxonomies rubrik meta postmeta entrymeta metadata articlemeta entryfooter postfooter articlefooter byline postinfo entryinfo
    articleinfo infobar readingtime readtime kicker eyebrow overline dachzeile topline rating ratings stars votes voting poll polls quiz`,
  caption: `caption captions figcaption imagecaption photocaption piccaption mediacaption wpcaptiontext wpcaption bildunterschrift bildtext legende imgcaption
    captiontext imagedescription imagedesc imgdesc bildbeschreibung legend cutline pied piefoto piedefoto didascalia podpis`,
  credit: `credit credits photocredit imagecredit imagecredits mediacredit photographer bildnachweis bildquelle imgcredit`,
  pullquote: `pullquote pullquotes pulledquote pquote pullout tweetable clicktotweet bctt`,
  title: `headline title heading articletitle entrytitle posttitle storytitle pagetitle articleheadline`,
  deck: `deck dek standfirst subtitle subheadline subhead subheading subhed sottotitolo chapo chapeau bajada entradilla sapo articlelead articleintro articlesummary
    articledek articledescription lead lede leadtext vorspann anriss intro introtext abstract summary excerpt untertitel teasertext ingress sommario`,
  header: `masthead siteheader pageheader topheader globalheader header`,
  media: `gallery galleries slideshow lightbox video videos videoplayer player jwplayer videojs playlist audioplayer podcast embed
    infographic bildergalerie fotostrecke diaporama galeria photogallery imagegallery`,
})

/** Beginnings of longer words that name a part of a page, where the word is written in one. */
export const HINT_BEGINNINGS: readonly (readonly [string, PageHint])[] = [
  ['related', 'related'],
  ['recommend', 'related'],
  ['outbrain', 'related'],
  ['taboola', 'related'],
  ['mostread', 'related'],
  ['mostpopular', 'related'],
  ['teaser', 'related'],
  ['newsletter', 'newsletter'],
  ['disqus', 'comments'],
  ['social', 'share'],
  ['sharing', 'share'],
  ['sharebar', 'share'],
  ['sharebutton', 'share'],
  ['sidebar', 'aside'],
  ['breadcrumb', 'navigation'],
  ['navbar', 'navigation'],
  ['navigation', 'navigation'],
  ['cookie', 'cookie'],
  ['advert', 'advert'],
  ['paywall', 'paywall'],
  ['subscri', 'newsletter'],
  ['pagination', 'navigation'],
  ['authorbio', 'author'],
  ['pullquote', 'pullquote'],
  ['footer', 'footer'],
  ['promo', 'related'],
]

/** Words that tell of a part of a page wherever they stand in a longer one. */
export const HINT_INSIDE: readonly (readonly [string, PageHint])[] = [
  ['caption', 'caption'],
  ['newsletter', 'newsletter'],
  ['breadcrumb', 'navigation'],
  ['authorbio', 'author'],
  ['cookieb', 'cookie'],
  ['bildunter', 'caption'],
  ['disclaimer', 'tags'],
]

/** Names by which pages mark what holds an article's text. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `
  articlebody articlecontent articletext articlecopy articlemain articlemaincontent storybody storycontent storytext entrycontent
  postcontent postbody posttext posttextcontent blogcontent blogpost maincontent bodycontent bodytext bodycopy contentbody textbody newsbody newscontent newstext
  pagecontent richtext fulltext contenttext textcontent artikeltext artikelbody artikelinhalt beitragstext meldungstext textecontenu contenuarticle
  cuerponoticia cuerpo textonota articulo corpoarticolo testoarticolo trescartykulu tresc newsarticle articlewrap articlesection
  hentry entry post story article content text body prose wysiwyg artikel beitrag contenido contenu inhalt contentarticle singlecontent
  tdpostcontent readable articledetail articlesbody paragraphs`
    .trim()
    .split(/\s+/),
)

/** The surest of them. */
export const SURE_BODY_WORDS: ReadonlySet<string> = new Set(
  `
  articlebody articlecontent articletext articlecopy storybody storycontent storytext entrycontent postcontent postbody
  newsbody newscontent newstext artikeltext artikelbody artikelinhalt beitragstext cuerponoticia tdpostcontent articlebodycontent`
    .trim()
    .split(/\s+/),
)

/** Beginnings of class names that tell of a page's state or an article's keywords, not of what an element is. */
export const STATE_CLASS =
  /^(?:has|have|no|not|with|without|is|are|js|category|cat|tag|topic|section|type|post-type|format|status|single|page|wp|elementor|theme|layout|template|md|sm|lg|xl|hover|focus|u|supports|enable|enabled|disable|show|hide)(?:[-_:])/
