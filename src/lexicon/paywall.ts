/**
 * What a page prints where it breaks a report off: sign in, subscribe, register to read on. Matched against a line in
 * lower case. Bounded in length.
 */
export const BROKEN_OFF: readonly RegExp[] = [
  /\b(?:subscribe|sign in|log in|register|sign up|join|upgrade|start your (?:free )?trial)\b.{0,80}\b(?:to (?:continue|keep) reading|to (?:read|view|see|access|unlock) (?:the (?:full|whole|rest|entire|complete|remaining)|this (?:article|story|content)|more|it all)|for (?:full|unlimited) access)/,
  /^(?:to )?(?:continue|keep) reading\b.{0,60}\b(?:subscri|account|free|trial|register|sign|log in|app)/,
  /\b(?:this|the full|the rest of this|the remainder of this) (?:article|story|content|report|page)\b.{0,30}\b(?:is|are) (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|limited to|locked)\b.{0,40}\b(?:subscribers?|members?|premium|registered|paying|readers)\b/,
  /\byou(?:'ve| have) (?:reached|read|used) (?:your|all).{0,40}(?:free|monthly|complimentary) (?:article|stor|limit)/,
  /^(?:subscriber|member|premium)s?[- ](?:only|exclusive)(?: (?:content|article|story))?$/,
  /\b(?:weiterlesen|jetzt lesen|freischalten|artikel lesen)\b.{0,40}\b(?:abo|plus|digital|testen|probe|registrier)/,
  /\bdieser (?:artikel|beitrag|text|inhalt)\b.{0,40}\b(?:abonnent|abo\b|kostenpflichtig|exklusiv|plus)/,
  /\b(?:article|contenu) (?:réservé|reserve) (?:aux|à nos) abonnés|il vous reste .{1,12}% (?:de cet article )?à lire|la suite (?:de cet article )?est réservée/,
  /\b(?:contenido|artículo|noticia) exclusiv[oa] para (?:suscriptores|nuestros)|suscríbete para (?:seguir|leer|continuar)|para seguir leyendo/,
  /\b(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati|abbonati per (?:leggere|continuare)/,
  /\b(?:dalsza część|pozostało .{1,8}% artykułu|artykuł dostępny (?:tylko )?dla (?:prenumeratorów|subskrybentów))/,
]
