/** Words that stand before dates on pages and say which date it is; word beginnings, lower case, accents kept. */
export const PUBLISHED_LABELS: readonly string[] = [
  'published', 'publish', 'posted', 'pub date', 'created', 'submitted', 'written', 'first published', 'issued', 'released', 'online since', 'filed', 'date',
  'veröffentlicht', 'erschienen', 'erstellt', 'publiziert', 'gepostet', 'eingestellt', 'geschrieben', 'verfasst', 'vom', 'datum', 'online seit', 'pressemitteilung', 'eingetragen', 'hinzugefügt', 'beitrag vom', 'artikel vom', 'meldung vom',
  'publié', 'paru', 'posté', 'mis en ligne', 'mise en ligne', 'créé', 'écrit', 'publicado', 'publicada', 'fecha', 'creado', 'pubblicat', 'publicat', 'data', 'scritto', 'inserito', 'gepubliceerd', 'geplaatst', 'verschenen',
  'opublikowan', 'data publikacji', 'dodan', 'publikacja', 'utworzono', 'publikováno', 'publikované', 'vydáno', 'zveřejněno', 'publicerad', 'publicerat', 'publisert', 'publiceret', 'udgivet', 'skrevet', 'julkaistu', 'yayın', 'eklenme', 'közzétéve', 'megjelent', 'опубликован', 'опубліковано', 'дата', 'δημοσίευση', '发布', '發布', '公開', '掲載', '입력', '등록',
]
export const MODIFIED_LABELS: readonly string[] = [
  'updated', 'update', 'last updated', 'modified', 'last modified', 'last edited', 'edited', 'revised', 'changed', 'reviewed', 'last reviewed', 'as of',
  'aktualisiert', 'aktualisierung', 'zuletzt', 'geändert', 'letzte änderung', 'letzte aktualisierung', 'letzte bearbeitung', 'bearbeitet', 'überarbeitet', 'stand', 'änderung',
  'mis à jour', 'mise à jour', 'modifié', 'dernière modification', 'actualizado', 'actualizada', 'actualización', 'modificado', 'atualizad', 'aggiornat', 'ultima modifica', 'ultimo aggiornamento', 'bijgewerkt', 'laatst', 'gewijzigd',
  'aktualizacja', 'zaktualizowano', 'zmodyfikowano', 'aktualizováno', 'upraveno', 'aktualizované', 'uppdatera', 'oppdatert', 'opdateret', 'päivitetty', 'güncelle', 'son güncelleme', 'frissítve', 'обновлен', 'оновлено', 'ενημέρωση', '更新', '수정',
]
/** Words before dates that are neither. */
export const OTHER_LABELS: readonly string[] = [
  'born', 'geboren', 'copyright', '©', '(c)', 'né le', 'nacido', 'retrieved', 'abgerufen', 'accessed', 'expires', 'until', 'bis', 'deadline', 'registered', 'registriert', 'joined', 'member since', 'mitglied seit', 'dabei seit', 'beigetreten', 'angemeldet', 'event', 'termin', 'comment', 'kommentar',
]

/** Words of a class or id that mark a date. */
export const DATE_NAMES: ReadonlySet<string> = new Set(`date dates datum fecha pubdate published publish publishdate publisheddate publicationdate posted postedon postdate entrydate
  time timestamp datetime dateline datepublished articledate created createdate creationdate day datestamp itempostdate dtpublished submitted erscheinungsdatum data meta postmetadata entrymeta postmeta info byline
  articleinfo articlemeta`.trim().split(/\s+/))
/** Of them, those that are of a date alone. */
export const SURE_DATE_NAMES: ReadonlySet<string> = new Set(`pubdate published publishdate publisheddate publicationdate postedon postdate entrydate datepublished articledate
  itempostdate dtpublished erscheinungsdatum`.trim().split(/\s+/))
/** Those that mark the other one. */
export const MODIFIED_NAMES: ReadonlySet<string> = new Set(`updated modified datemodified lastmodified lastupdated updatedate modifieddate update`.split(' '))
