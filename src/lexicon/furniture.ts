/**
 * What pages print around an article: navigation, advertisements, sharing, newsletters, comments, notices of copyright.
 *
 * `whole` patterns are matched against a line that is lower-cased, with white space made single and marks at its ends
 * taken off; they must cover the line. `opening` patterns need only match how it begins. None can backtrack without
 * bound, and callers hand over short lines only.
 */
export const FURNITURE_WHOLE: readonly RegExp[] = [
  // Advertisements
  /^(?:advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|promoted content|paid content|paid post|advertorial|partner content)(?: continue reading the main story)?$/,
  /^(?:advertisement|ad|advert|article|story|content)[ :–—-]*(?:scroll to continue|story continues below|story continues|continues below|continues after (?:ad|advertisement|this ad)|continue reading below|feedback|skip)(?: ad| advertisement| the ad)?$/,
  /^(?:continue reading(?: the main story| below)?|keep reading|story continues(?: below)?|skip advertisement|skip ad|remove ads|why this ad|report this ad|ad feedback)$/,
  // Navigation and the page's own controls
  /^(?:skip to (?:main )?content|skip to navigation|skip to footer|skip links|jump to (?:content|comments|navigation)|accessibility links|main menu|menu|site menu|navigation|toggle navigation|open menu|close menu|close|search|search for|home|home page|homepage|sections|all sections|edition|editions|e-?paper|e-edition|epaper|log ?in|log ?out|sign in|sign up|register|my account|account|subscribe|subscribe now|subscriber login|donate|donate now|shop|jobs|classifieds|weather|crossword|puzzles|archive|archives|contact|contact us|about|about us|help|faq|live|live tv|watch live|listen live|breaking news|breaking|trending|trending now|latest|latest news|top stories|most read|most viewed|most popular|most shared|more news|news|world|world news|politics|business|sports?|culture|opinion|lifestyle|entertainment|technology|tech|science|health|travel|video|videos|photos|podcasts|local|national|international|uk|us|europe|asia|africa|americas|middle east|economy|markets|finance)$/,
  /^(?:scroll|back|go|return|jump)(?: back)? to(?: the)? (?:top|home|homepage|main page)(?: of page)?$/,
  /^(?:top of page|to top|next|previous|prev|next article|previous article|next story|previous story|next post|previous post|older|newer|load more|show more|see more|view more|view all|see all|more|more stories|more articles|more-in|more in|read more|read full story|full story|read next|up next|see also|also read|print|print this|print article|pdf|save|save article|save this article|bookmark|bookmarked|saved|copy|copy link|link copied|copied|gift this article|listen|listen to this article|listen to article|play|pause|mute|replay|expand|collapse|hide|show|loading|please wait|video player is loading|photo|photos|image|images|gallery|slideshow|view gallery|open image in gallery|enlarge this image|enlarge image|toggle caption|enlarge this image toggle caption|hide caption|play video|watch video|scroll for video|fullscreen|full screen|topics|tags|related|related articles|related stories|related news|related topics|related content|related coverage|recommended|recommended for you|recommended stories|you may also like|you might also like|more like this|more from this author|editor's picks|editors' picks|don't miss|in case you missed it|what to read next|popular|story highlights|key points|highlights|at a glance)$/,
  /^(?:regular-article-logo|article-logo|site-logo|logo|header-logo|menu-icon|search-icon|close-icon|hamburger|icon|avatar|thumbnail|placeholder|undefined|null|nan|\[object object\])$/,
  /^(?:\d+|a|one|two|three|four|five) ?(?:min|mins|minute|minutes)(?:'s)?[ -]?(?:read|listen|watch|ago)$/,
  /^(?:\d+|an?) (?:hours?|hrs?|days?|weeks?) ago$/,
  /^(?:reading time|estimated reading time|read time)[: ].{0,30}$/,
  // Sharing and following
  /^(?:share|shares|tweet|tweets|retweet|pin|pin it|email|e-mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest|tumblr|threads|bluesky|mastodon|messenger|flipboard|pocket|rss|tiktok|sms|google news)$/,
  /^(?:\d+(?:\.\d+)?k? )?(?:shares?|comments?|likes?|views?|reactions?|retweets|replies|claps)(?: \(\d+\))?$/,
  /^like \(\d+\).{0,40}$/,
  /^follow(?: us)?(?: on)?$/,
  // Comments
  /^(?:comments?|view comments|read comments|show comments|hide comments|post comment|post a comment|add a comment|add comment|leave a comment|leave a reply|leave your comment|reply|replies|join the conversation|join the discussion|start the conversation|be the first to comment|commentsjump to comments section|jump to comments section|comments are closed|sort by|newest|oldest|report|report comment|report abuse|flag|submit|send|cancel|post)$/,
  /^(?:\d+|no) comments?(?: (?:on|so far|yet)\b.{0,80})?$/,
  /^reuse this content(?: \(opens in new window\))?$/,
  // Rights
  /^(?:all )?rights? reserved$/,
  /^(?:terms|terms of use|terms of service|terms and conditions|terms & conditions|privacy|privacy policy|privacy notice|cookie policy|cookie settings|cookies|cookie preferences|manage cookies|accept|accept all|accept all cookies|accept cookies|reject|reject all|i agree|got it|ok|do not sell my personal information|your privacy choices|advertise|advertise with us|careers|sitemap|site map|imprint|impressum|disclaimer|code of ethics|editorial policy|corrections|licensing|licence|newsletter|newsletters)$/,
  /^\d{1,2}\+$/,
]

export const FURNITURE_OPENING: readonly RegExp[] = [
  /^(?:advertisement|advert|sponsored|promoted)(?: ?[-–—:|]|$)/,
  /^(?:read|see|watch|listen|also|look|view)(?: (?:more|also|next|now|here|on|read|in))*(?: (?:about this(?: story)?|on this(?: story)?))? ?[:|»>→–—]/,
  /^(?:read|see|watch|listen|view) (?:more|also|next)(?: \S| on| about|$)/,
  /^(?:also|more) (?:read|in|from|on|by)(?: [\w' -]{1,40})? ?[:|»>→]/,
  /^(?:more|related|related article|related story|related stories|related content|related news|recommended|recommended reading|don't miss|trending|most read|most popular|next|next up|up next|previous|must read|must watch|just watched|just in|in pictures|in photos|explainer|factbox|go deeper|editor's pick|live blog|live updates|from the archive|also read|also see|see also|further reading) ?[:|»→]/,
  /^(?:more|also) (?:from|in|by) (?!the\b)[\w'&. -]{2,40}$/,
  /^(?:more|also) (?:from|in) the [\w'&. -]{2,30}$/,
  /^(?:just watched|must watch|most read in|most popular in|more stories from|more news from) /,
  /^(?:click|tap) (?:here|on|to|the)\b/,
  /^(?:download|get|install) (?:the|our) (?:[\w']+ ){0,4}(?:app|apps|newsletter|newsletters|podcast)\b/,
  /^(?:share|tweet|email|print|save|forward|copy|bookmark) (?:this|the|on|to|via|with|by)\b.{0,60}$/,
  /^share (?:full )?(?:article|story)/,
  /^(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram)(?: (?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|email|copy link|messenger|print|share))+ ?/,
  /^follow (?:us|me|our|the author|this|live|all|more|@|topics?\b|the topics)\b/,
  /^follow [\w' .-]{2,60} on (?:twitter|x|facebook|instagram|linkedin|telegram|whatsapp|youtube|bluesky|threads|google news|tiktok)\b/,
  /^(?:find|check|like|join|reach|contact) us (?:out )?(?:on|at|via)\b/,
  /^(?:subscribe|sign up|register|join|log in|sign in) (?:to|for|now|here|today|with|and|or|free)\b/,
  /^(?:sign|signing) up (?:here|to|for)\b/,
  /^newsletter(?:s)?(?: sign ?up)? /,
  /^(?:get|receive|want) (?:the |our |all |more |your |daily |a )*(?:[\w']+ ){0,4}(?:news|newsletter|headlines|stories|updates|alerts|analysis|briefing) (?:from|in|to|delivered|straight|by|sent|every|directly|right|on|of)\b/,
  /^(?:enter|add) your (?:email|e-mail|name|comment)\b/,
  /^(?:please )?(?:enter|provide) (?:a |your )?valid email/,
  /^your (?:email|e-mail)(?: address)? (?:will|is|address)\b/,
  /^by (?:signing up|subscribing|clicking|submitting|registering|continuing|using this)\b/,
  /^(?:the|our) (?:[\w']+ ){1,4}(?:welcomes?|invites?) (?:your |readers' )?(?:letters|comments|feedback|contributions|tips)\b/,
  /^if (?:somebody|someone|a friend) forwarded (?:you )?this/,
  /^you are (?:reading|viewing|receiving) (?:the|a|this|our) (?:free|limited|newsletter|email|edition|preview)/,
  /^you(?:'ve| have) (?:reached|read) your (?:limit|last|free)/,
  /^(?:already|not yet) a (?:subscriber|member)/,
  /^(?:this|the) (?:content|article|story|video|feature|site|page|website|material) (?:is (?:only )?(?:available|reserved|for)|may not be|can only|could not|requires|uses cookies|is protected|was produced by|was originally published|originally appeared|first appeared|has been (?:updated|corrected|amended)|was (?:corrected|amended|updated)|is part of)/,
  /^(?:\(?except for the headline|this story has not been edited|\(this story has not been edited)/,
  /^(?:we|this site|our site|our website|this website) (?:use|uses|and our partners use|may use|value your privacy|care about your privacy)\b.{0,60}(?:cookie|privacy|partners|data)/,
  /^we (?:value|care about|respect) your privacy/,
  /^we (?:may )?(?:earn|receive) (?:a )?(?:commission|money)/,
  /^we pay for your stories/,
  /^(?:do|did) you (?:have|know|notice|see|spot|like) (?:a |an |any |more |this |something |the )*(?:story|tip|error|mistake|typo|information|news|article)\b/,
  /^(?:have|got|know) (?:a |an |any |you |something |more )*(?:story|tip|news tip|question|information|scoop|correction)\b.{0,100}(?:\?|email|contact|tell|write|call)/,
  /^(?:select|highlight) it and press/,
  /^(?:support|help|fund|back) (?:us\b|our (?:journalism|work|reporting|newsroom)|independent|quality|local journalism)/,
  /^(?:become|be) a (?:member|supporter|subscriber|patron)/,
  /^(?:donate|contribute|give) (?:now|today|here|to support|to help)\b/,
  /^(?:required fields|fields marked)/,
  /^(?:the )?(?:views|opinions) expressed (?:in|here|are|by)/,
  /^(?:disclaimer|disclosure|editor's note on|legal notice) ?:/,
  /^(?:tags?|topics?|filed under|categories|category|keywords|posted in|filed in|in this (?:article|story)|read more on) ?[:|]/,
  /^(?:reprint(?:ing|s)?|republication|reproduction|copying|redistribution)\b.{0,80}(?:only|permission|prohibited|link|source|allowed|forbidden)/,
  /^(?:no part of this|unauthori[sz]ed (?:use|reproduction|distribution))/,
  /^(?:for (?:more|the latest|all the latest|breaking) [\w' ,]{0,60}(?:visit|follow|subscribe|download|click|news|updates))/,
  /^(?:send|email|write) (?:us |your |to us )(?:a |an |your |at |letters|tips|comments|feedback)/,
  /^email ?:\s?\S+@/,
  /^https?:\/\/\S+$/,
  /^(?:www\.)\S+$/,
  /^read or share this story/,
  /^this advertisement has not loaded/,
  /^(?:you can|to) (?:save|read|continue|unlock|access|keep reading|listen to) (?:this|the|reading|more|your|every|all)\b.{0,60}(?:regist|sign|subscri|account|article|story)/,
  /^(?:we apologi[sz]e, but this|there was an error|something went wrong|an error occurred|sorry, |oops)/,
  /^thanks? (?:you )?for (?:visiting|signing|subscribing|registering|reading|your (?:interest|feedback|support|comment))/,
  /^(?:a welcome email|check your (?:inbox|email|spam)|confirm your (?:email|subscription)|we encountered an issue|please try again)/,
  /^(?:unlimited|full|exclusive|early|premium|instant|free)(?: online)? access to\b/,
  /^(?:enjoy|unlock|get|explore|discover|access|receive|read|support|create|manage|keep) (?:full |unlimited |instant |exclusive |premium |our |all |the latest |your |an? |more |and |ways |local )+(?:access|articles|account|content|news|newsletter|newsletters|journalism|features?|rewards|membership|subscription|stories|exploring|ways|email|emails|updates|deals)\b/,
  /^exclusive (?:articles|content|stories) (?:by|from)\b/,
  /^(?:create|register|open) an? (?:free )?account\b/,
  /^by (?:providing|entering|sharing|using|checking|selecting) (?:your|this|our|the)\b/,
  /^(?:opinions|views) expressed\b/,
  /^(?:got|have) a (?:confidential )?(?:news )?(?:tip|story)/,
  /^(?:check out|see|view|find|visit|browse) (?:more of |all of |all |more |our )(?:the |our )?[\w' -]{2,50}(?:stories|newsletter|coverage|articles|news)\b/,
  /^(?:want|looking) (?:to|for) (?:subscribe|more|read|stay|get|the)\b/,
  /^(?:privacy notice|terms apply|terms and conditions apply|cookie notice)\b/,
  /^(?:our|the) (?:community|newsletter|privacy|standards|commenting|moderation|trust)\b.{0,60}(?:members|polic|guidelines|principles|offers|rules)/,
  /^(?:reviews and recommendations|this (?:article|page|post) (?:contains|may contain|includes) (?:affiliate|sponsored))/,
  /^(?:when|if) (?:search suggestions|you (?:purchase|buy|click|shop|would like to (?:share|comment)))\b/,
  /^(?:article content|content created by|produced in association with|in partnership with|presented by|supported by|paid for by)\b/,
  /^(?:every|each) (?:weekday|morning|week|day|friday|monday|sunday|saturday|tuesday|wednesday|thursday)\b.{0,60}(?:inbox|newsletter|coverage|briefing|get the)/,
  /^(?:stay|keep) (?:up to date|informed|updated|connected|in the loop|ahead)\b/,
  /^(?:we want to hear from you|tell us (?:what|why|your)|let us know|join (?:our|the|us)\b|what do you think)/,
  /^(?:your browser (?:does not|doesn't)|please (?:enable|upgrade|turn on|wait|log in|sign in|subscribe|note that comments)|javascript (?:is|must)|this browser)\b/,
  /^(?:\w+ )?transcripts? (?:are|is|was) (?:created|produced|provided|auto-generated)/,
  /^(?:copyright|©|\(c\) ?(?:copyright )?\d{4}|© ?copyright)/,
  /^.{0,60}\ball rights reserved\b/,
  /^(?:newsletter sign up|today's headlines|please verify you're not a robot|invalid email address|thank you for subscribing|an error has occurred)/,
  /^(?:image|picture|photo|video)s? (?:gallery|slideshow)\b/,
]

/** Headings after which everything to the end of the page belongs to readers or to other stories. */
export const FURNITURE_TAIL: readonly RegExp[] = [
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|\d+ comments?|view comments|join the conversation|comments)$/,
  /^(?:related|related articles|related stories|recommended|recommended for you|you may also like|you might also like|more stories|more news|most read|most viewed|most popular|trending|trending now|latest news|top stories|what to read next|read next|up next)$/,
  /^(?:topics|tags|about the author|about the authors)$/,
  /^(?:copyright|©)/,
]

/** Sections that navigation lists and pages put above a headline. Lower case. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  `news world politics business sport sports culture opinion weather home uk us usa europe asia africa americas economy
  markets finance money technology tech science health travel lifestyle entertainment arts books film music food style
  local national international nation region regional video videos photos podcasts environment climate education
  society media crime law justice war conflict disasters features magazine life obituaries letters editorial columns
  analysis comment investigations data live latest trending breaking subscribe menu search login register account
  newsletters topics archive shop jobs puzzles games cars property family faith elections`.split(/\s+/),
)

/** Words that end or open a newspaper's or a station's name. Lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `post times news herald tribune observer ledger journal gazette telegraph guardian mail star sun chronicle voice press
  radio tv television wire courier mirror standard bulletin review today express globe record register monitor
  independent sentinel agency examiner inquirer dispatch advertiser argus echo daily weekly evening morning sunday
  broadcasting network mercury messenger leader democrat republican citizen planet world report reporter
  correspondent chronicler beacon banner clarion enquirer intelligencer spectator pioneer patriot union`.split(/\s+/),
)
