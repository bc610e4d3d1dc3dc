/**
 * Lines of furniture in the languages of pages other than English, and openings of captions and credits. Matched as those of
 * `furniture.ts`: against a line in lower case without marks at its ends.
 */
export const PAGE_FURNITURE: readonly RegExp[] = [
  // German
  /^(?:ähnliche|weitere|verwandte|passende|neueste|aktuelle|beliebte|mehr) (?:beiträge|artikel|themen|meldungen|nachrichten|informationen|infos|links|news|inhalte)(?: zum thema| zu diesem thema)?:?$/,
  /^(?:mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das thema könnte dich auch interessieren|lesen sie (?:auch|mehr|dazu|hier)|lies auch|weiterlesen|zum weiterlesen|mehr lesen|jetzt lesen|siehe auch|zum thema|links zum thema|kommentare|kommentar schreiben|kommentieren|artikel (?:drucken|teilen|versenden|kommentieren)|teilen|drucken|merken|anzeige|werbung|nach oben|zurück|zurück zur übersicht|zur startseite|newsletter|schlagwörter|schlagworte|tags|themen|quelle|quellen|pressekontakt|kontakt|download|downloads|schon gelesen|zusatzinformationen|weiterführende (?:links?|informationen)|über (?:diese reihe|den autor|die autorin|uns)|nach oben)\b.{0,3}$/,
  /^(?:lesen sie (?:auch|mehr|dazu|hier|weiter)|lies (?:auch|mehr)|mehr (?:dazu|zum thema|infos|informationen)|siehe auch|auch interessant|hier geht(?:'|e)?s? zu(?:m|r)|jetzt (?:anmelden|abonnieren|registrieren|lesen)|newsletter abonnieren|folgen sie uns|folge uns|anzeige)\b.{0,140}$/,
  /^(?:veröffentlicht (?:am|in|von)|dieser eintrag wurde|zuletzt (?:aktualisiert|geändert)|stand|aktualisiert am|erstellt am) ?:?.{0,60}$/,
  // French
  /^(?:à lire aussi|a lire aussi|lire aussi|à lire également|lire également|sur le même sujet|articles? (?:similaires|liés)|voir aussi|pour aller plus loin|partager|commentaires|publicité|newsletter|mots-clés|la suite après (?:la|cette) publicité|s'abonner|abonnez-vous)\b.{0,120}$/,
  // Spanish, Portuguese, Italian
  /^(?:lea también|lee también|leer también|te puede interesar|puedes ver|vea también|ver también|mira también|le puede interesar|también te puede interesar|noticias relacionadas|relacionad[oa]s?|más información|ver más|compartir|comentarios|publicidad|etiquetas|suscríbete|suscríbase)\b.{0,120}$/,
  /^(?:leia também|leia mais|veja também|saiba mais|compartilhe|comentários|publicidade|notícias relacionadas)\b.{0,120}$/,
  /^(?:leggi anche|leggi tutto|potrebbe interessarti|articoli correlati|condividi|commenti|pubblicità|ti potrebbe interessare)\b.{0,120}$/,
  // Polish, Dutch, Scandinavian
  /^(?:czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|polecamy|reklama|udostępnij|komentarze|tagi|źródło)\b.{0,140}$/,
  /^(?:lees (?:ook|meer|verder)|meer over|deel dit|reacties|advertentie|bekijk ook|gerelateerd)\b.{0,120}$/,
  /^(?:läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|annons|annonse|reklame|dela|relaterat|lue myös|mainos)\b.{0,120}$/,
  /^(?:get|receive) (?:our|the) [\w' -]{0,60}\b(?:newsletters?|emails?|alerts?|briefing)\b.{0,120}$/,
  /^(?:for (?:the latest|more|all the latest) .{0,120}|.{0,60}\bplease bookmark .{0,80}|.{0,80})\bsign up (?:to|for) (?:our|the|a|free|daily) .{0,60}\bnewsletters?\b.{0,40}$/,
  /^(?:i would like to (?:be emailed|receive)|i agree to|i consent to|yes, i (?:would|want)|our website is the place for)\b.{0,220}$/,
  // English, in forms that a page has and a paste seldom keeps
  /^(?:explore further|also on|more on this|related reading|release date ?:|if you (?:enjoyed|liked) (?:reading )?this (?:post|article|story)|this post (?:contains|was)|read further|read on|view comments|filed under|posted (?:in|by|on)|tagged(?: with)?|suggested citation|like this|leave a comment|related ?:)\b.{0,200}$/,
]

/** How a caption or a picture's credit begins where nothing else marks it. */
export const CAPTION_OPENING =
  /^(?:foto|fotos|photo|photos|bild|bilder|titelbild|beitragsbild|abb\.|abbildung|grafik|bildnachweis|bildquelle|quelle|crédits?(?: photos?)?|crédit photo|légende|imagen|imágenes|image|images|picture|pictures|image credit|photo credit|photo by|foto by|fot\.|zdjęcie|źródło|fuente|fonte|kuva|valokuva|foto di)\s?(?::|©|\d{1,2}\s?[:.])/
/** A credit at a short line's end: "© Name", "(Photo: Name)", "Foto: Name". */
export const CREDIT_ENDING =
  /(?:©\s?[^©.]{2,60}|[(\[](?:foto|photo|bild|image|fot\.|crédit|credit|quelle|source)s?\s?:[^)\]]{2,60}[)\]]|(?:foto|photo|bild|fotó|crédit|kuva)s?\s?:\s?[^:.]{2,50})\s*$/
