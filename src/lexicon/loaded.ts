/**
 * Words by which a narrator colours what is told: they judge, dramatise or take sides where a plainer word would do.
 * Dictionary forms, lower case. English, by hand.
 */
export const LOADED: ReadonlySet<string> = new Set(`
abysmal admission admit admits admitted aggressive alarming appalling arrogant astonishing astounding atrocity
audacious awful barbaric battered belligerent bewildering bizarre blasted blistering bloodbath bloody blunder
bombshell botch botched brazen breathtaking bruising brutal bully bungle bungled calamitous calamity callous carnage
catastrophe catastrophic chaos chaotic chilling controversial cowardly crackpot crippling cruel crusade crush crushing
damning deadly debacle decimate defiance defiant desperate devastate devastated devastating dire disaster disastrous
disgrace disgraceful dismal doomed draconian dramatically dreadful dumb egregious embarrassing embattled enrage
enraged epic eviscerate excruciating eye-watering fanatic ferocious fiasco fiercely fiery flagrant flimsy flounder
frantic freak frenzy frightening furious furore fury fury-filled ghastly glaring gleeful gloat gloom gloomy glorious
grave grim grisly grueling gruelling gruesome harrowing havoc heartbreaking heartbroken heated heinous hellish heroic
horrendous horrible horrific horrifically horrified horrifying horror hostile howler huge humiliate humiliating
humiliation hysteria idyllic infamous infuriate infuriating insane intense iron-fisted jaw-dropping lambast lambaste
lash laughable lavish lavishly looming ludicrous lurid maelstrom mammoth marathon massacre massive mayhem meltdown
menacing merciless mess messy miraculous misery monstrous murderous mysterious nasty nightmare nightmarish notorious
notoriously obscene ominous onslaught ordeal orgy outcry outrage outraged outrageous overwhelming painful paltry panic
paralyse paralyze petrified plagued provocative pummel quagmire rage raging rampage reckless reeling relentless
repressive ripped ruthless sabotage sabotaging savage scandal scandalous scary scathing scorching scramble searing
self-proclaimed self-styled sensational shadowy shady shambles shameful shatter shattered shocked shocking shockingly
showdown sickening sinister slammed slaughter so-called spectacular spectacularly spiraling spiralling staggering
stark starkly stinging stormy struggling stubborn stubbornly stuck stun stunned stunning stunt supposedly surreal
suspicious sweetheart swipe tantrum taunt terrible terrified terrifying thrash thug thwart torment torrid toxic
tragedy tragic tranquil traumatic treacherous troubled turmoil tyrant ugly unbelievable unfortunate ungrateful
unthinkable vengeance vicious vile violent volatile voluminous warlord wary whopping wicked woe woeful wrath zealot
`.trim().split(/\s+/))

/**
 * Names that news gives to the same people or deeds, apart in what they imply. A report that says one where another says
 * its neighbour frames the matter otherwise.
 */
export const ALTERNATIVES: readonly (readonly string[])[] = [
  ['militant', 'insurgent', 'terrorist', 'fighter', 'rebel', 'gunman', 'attacker', 'extremist', 'jihadist', 'guerrilla', 'assailant', 'bomber'],
  ['attack', 'assault', 'bombing', 'blast', 'explosion', 'strike', 'raid', 'offensive', 'massacre', 'ambush', 'siege', 'shooting'],
  ['protester', 'demonstrator', 'rioter', 'activist', 'mob', 'crowd', 'marcher'],
  ['protest', 'demonstration', 'riot', 'rally', 'unrest', 'uprising', 'march'],
  ['migrant', 'refugee', 'immigrant', 'alien', 'asylum-seeker'],
  ['government', 'regime', 'administration', 'junta', 'authority'],
  ['war', 'conflict', 'invasion', 'offensive', 'operation', 'crisis', 'fighting', 'hostility'],
  ['crash', 'accident', 'disaster', 'tragedy', 'incident', 'collision', 'catastrophe', 'mishap'],
  ['breach', 'hack', 'leak', 'attack', 'theft', 'incident', 'exposure', 'cyberattack', 'cyber-attack', 'intrusion'],
  ['takeover', 'merger', 'acquisition', 'buyout', 'deal', 'bid', 'offer', 'purchase', 'tie-up', 'transaction', 'approach'],
  ['talk', 'meeting', 'discussion', 'negotiation', 'consultation', 'summit', 'dialogue', 'contact'],
  ['dispute', 'row', 'quarrel', 'clash', 'fight', 'feud', 'spat', 'tussle', 'battle', 'squabble', 'lawsuit', 'standoff'],
  ['victim', 'passenger', 'tourist', 'citizen', 'civilian', 'casualty', 'resident', 'national', 'traveller', 'traveler', 'bystander'],
  ['customer', 'consumer', 'user', 'client', 'citizen', 'people', 'subscriber'],
  ['plane', 'aircraft', 'jet', 'airliner', 'flight', 'aeroplane', 'airplane'],
  ['car', 'vehicle', 'truck', 'lorry', 'van', 'bus'],
  ['plan', 'proposal', 'framework', 'blueprint', 'scheme', 'document', 'draft', 'initiative'],
  ['mission', 'consulate', 'embassy', 'compound', 'building'],
  ['soldier', 'troop', 'force', 'guard', 'serviceman', 'trooper'],
  ['police', 'officer', 'security', 'authority'],
  ['suspect', 'culprit', 'perpetrator', 'defendant', 'accused', 'killer', 'shooter'],
  ['leader', 'dictator', 'strongman', 'president', 'ruler'],
  ['reform', 'cut', 'austerity', 'change', 'overhaul'],
  ['storm', 'hurricane', 'cyclone', 'typhoon', 'tempest'],
  ['fire', 'blaze', 'inferno', 'wildfire'],
  ['boss', 'chief', 'head', 'executive', 'director', 'ceo', 'chairman'],
  ['layoff', 'redundancy', 'job cut', 'dismissal', 'firing'],
  ['settlement', 'agreement', 'accord', 'pact', 'deal', 'truce', 'ceasefire'],
  ['flaw', 'bug', 'vulnerability', 'weakness', 'hole', 'failure', 'fault', 'error', 'mistake'],
]
