/** Words with which pages sign their articles, in the languages of news pages. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What comes before a name in a byline, longest first within a language; matched at the start, letter case aside. */
export const BYLINE_LEADS: readonly string[] = [
  'written by',
  'posted by',
  'published by',
  'story by',
  'reported by',
  'report by',
  'words by',
  'text by',
  'article by',
  'submitted by',
  'created by',
  'contributed by',
  'compiled by',
  'analysis by',
  'opinion by',
  'commentary by',
  'review by',
  'updated by',
  'authored by',
  'by',
  'alle artikel von',
  'alle texte von',
  'alle beiträge von',
  'gespeichert von',
  'interview',
  'protokoll',
  'ein beitrag von',
  'ein artikel von',
  'ein kommentar von',
  'eine analyse von',
  'ein bericht von',
  'ein interview von',
  'ein gastbeitrag von',
  'gastbeitrag von',
  'kommentar von',
  'bericht von',
  'interview von',
  'veröffentlicht von',
  'geschrieben von',
  'verfasst von',
  'erstellt von',
  'gepostet von',
  'eingestellt von',
  'beitrag von',
  'artikel von',
  'text von',
  'text und fotos von',
  'aus',
  'vom',
  'von',
  'écrit par',
  'publié par',
  'rédigé par',
  'posté par',
  'par',
  'propos recueillis par',
  'escrito por',
  'publicado por',
  'redactado por',
  'texto de',
  'por',
  'scritto da',
  'pubblicato da',
  'articolo di',
  'a cura di',
  'di',
  'da',
  'geschreven door',
  'geplaatst door',
  'door',
  'napisał',
  'napisała',
  'opublikowane przez',
  'dodane przez',
  'przez',
  'publicerad av',
  'skriven av',
  'skrevet av',
  'skrevet af',
  'av',
  'af',
  'yazan',
  'napsal',
  'napsala',
  'oleh',
  'от',
  'автор',
  'автори',
  'tekst',
  'authors',
  'author',
  'autoren',
  'autorin',
  'autor',
  'autora',
  'autores',
  'auteure',
  'auteurs',
  'auteur',
  'autori',
  'autore',
  'redakteurin',
  'redakteur',
  'verfasserin',
  'verfasser',
  'text',
  'texte',
  'texto',
  'testo',
  'foto',
  'contributor',
  'writer',
  'reporter',
  'szerző',
  'forfatter',
  'författare',
  'journalist',
  'toimittaja',
  '作者',
  '文',
  '記者',
  '记者',
  '撰文',
  'about the author',
  'über den autor',
  'posted in',
  'see all',
  'all articles by',
  'more from',
  'zeige alle beiträge von',
  'alle beiträge von',
  'beiträge von',
  'view all posts by',
  'posts by',
  'all posts by',
  'mehr von',
  'more by',
  'voir tous les articles de',
  'view orcid profile',
  'mit',
  'with',
]

/** Words that stand between the names of one byline. `loose` ones are parts of names in some languages. */
export const NAME_JOINERS: readonly string[] = [
  'and',
  'und',
  'et',
  'sowie',
  'with',
  'mit',
  'og',
  'och',
  'ja',
  'og',
  've',
  'και',
  'и',
  'та',
  'oraz',
]
export const LOOSE_JOINERS: readonly string[] = ['y', 'e', 'i', 'a', 'en', 'și']

/** Words by which a piece of a byline is a post or a place of work, not a name. */
export const ROLE_WORDS: ReadonlySet<string> = words(`
  reporter reporters editor editors correspondent correspondents writer writers journalist journalists columnist columnists staff contributor contributors
  producer analyst bureau desk newsroom team director manager author authors autor autorin autoren redakteur redakteurin reporterin korrespondent korrespondentin chefredakteur volontär
  volontärin leiter leiterin redaktionsleiter journalistin journaliste rédacteur rédactrice correspondant correspondante redactor redactora periodista corresponsal giornalista redattore
  redacteur dziennikarz dziennikarka redaktor redakcja novinář specialist freelance freelancer professor dozent gastautor gastautorin kolumnist kolumnistin senior chief deputy assistant managing executive
  head fellow intern researcher blogger photographer fotograf fotografin fotos photos updated published posted veröffentlicht aktualisiert mitarbeiter mitarbeiterin ressortleiter ressortleiterin politikredakteurin politikredakteur wirtschaftsredakteur
  erschienen kommentar kommentare comments comment follow share print email mail minutes minuten min read lesezeit uhr am pm est gmt tags views aufrufe permalink kategorie kategorien`)

/** Signatures that stand for the outlet itself, or for nobody. */
export const NOBODY: ReadonlySet<string> = words(`
  admin administrator webmaster redaktion redakcja redaction rédaction redacción redaccion redazione redactie redaktionen redação redacao editor editors editorial staff newsroom newsdesk
  onlineredaktion unknown anonymous anonym guest gast user none null undefined nobody author autor auteur name wordpress wp root test online web team support newsdesk press pressestelle online-redaktion
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday red written posted published by contributeur registrieren register registrierung anmelden abmelden signin signup logout konto account suche search newsletter abo abonnieren 登录 注册 新規登録 ログイン alle artikel beiträge news nachrichten service themen copyright mediadaten
  home about kontakt contact impressum login facebook twitter instagram youtube linkedin rss email mail website blog share more mehr profile profil show hide view all alle source quelle tweet print`)

/** Words of a class, id, rel or itemprop that mark a byline. */
export const BYLINE_NAMES: ReadonlySet<string> = words(`
  byline bylines author authors authorname autor autoren auteur auteurs autore autori writer writers contributor contributors vcard verfasser redakteur journalist journalists itemposter firma firmante
  signature signatur byl postauthor poster creator authored submitted submittedby postedby writtenby articleauthor authorlink entryauthor reporter columnist bylinename authorbox authorinfo autorenbox recipeexpert expertname prismbyline`)

/** The surest of them. */
export const WRITER_NAMES: ReadonlySet<string> = words(
  'author byline bylines authors autor auteur autore vcard authorname verfasser redakteur articleauthor entryauthor postauthor authorlink bylinename writtenby',
)

/** Words of an address that lead to a writer's page. */
export const PROFILE_PATHS: ReadonlySet<string> = words(`
  author authors autor autoren autorin autores auteur auteurs autore autori profile profil profiles people staff writers writer contributor contributors journalist journalists journaliste correspondent reporter columnist redakteur by`)

/** Words that a name has where it is of an organisation. */
export const ORGANISATION_WORDS: readonly string[] = `
  GmbH AG LLC Stiftung Foundation Verein Verband Bund Bundesverband Institut Institute University Universität
  Association Press Media Verlag Ministerium Redaktion Redakcja Rédaction Redacción Redazione Newsroom Newsdesk
  Agenturen Agencies Agencias Agences`
  .trim()
  .split(/\s+/)

/** Labels that run on after a name in a byline, with capitals. */
export const AFTER_NAMES: readonly string[] = `
  Stand Updated Published Posted Veröffentlicht Aktualisiert Letzte Publié Publicado Follow Folgen Email E-Mail
  Contact View See Alle More Mehr ORCID Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag
  Mittwoch Donnerstag Freitag Samstag Sonntag`
  .trim()
  .split(/\s+/)

/** Posts that stand before a name in a byline, with capitals. */
export const POSTS: readonly string[] = [
  'Experte',
  'Expertin',
  'Redakteur',
  'Redakteurin',
  'Korrespondent',
  'Korrespondentin',
  'Reporter',
  'Reporterin',
  'Autor',
  'Autorin',
  'Chefredakteur',
  'Chefredakteurin',
  'Gastautor',
  'Gastautorin',
  'Correspondent',
  'Editor',
  'Writer',
  'Staff Writer',
  'Staff',
]
