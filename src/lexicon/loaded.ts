/**
 * Words by which a narrator colours what is told: they judge, dramatise or take sides where a plainer word would do.
 * Dictionary forms, lower case; a term of two words holds one space, one that is hyphenated its hyphen. English, by hand.
 */
export const LOADED: ReadonlySet<string> = new Set(`
abhorrent abject abomination absurd abysmal abysmally accursed admission admit admits admitted adoring aggressive
agonising agonizing alarm alarming alarmist anarchy anguish anguished annihilate apocalyptic appalling appease
appeasement arch-enemy arrogant astonishing astounding astronomical atrocious atrocity audacious audacity autocrat
autocratic awe-inspiring awful backlash backpedal backstab baffling balk barbarian barbaric barbarism barbarity
barrage baseless battered beleaguered belligerent bewildering bigot bigoted bitter bitterly bizarre blast blasted
blatant blatantly bleak blind-sided blindsided blistering blockbuster blood-soaked bloodbath bloodied bloodshed
bloodthirsty bloody blot blunder bluster bogus bombard bombastic bombshell boondoggle botch botched brainwash
brainwashed bravado brave bravely brazen breathtaking brilliant brink bruised bruising brutal brutality brutalize
brutally bully bullying bumbling bungle bungled bungling butcher butchered calamitous calamitously calamity callous
carnage cataclysm cataclysmic catastrophe catastrophic caved chaos chaotic chastise chilling clampdown clobber
clueless coddle cold-blooded colossal complicit conniving contempt contemptible controversial controversially corrupt
coup courageous courageously coward cowardice cowardly crackdown crackpot crass crazed crazy creepy crippled crippling
crony cronyism crook crooked cruel cruelly cruelty crumble crusade crush crushing cynical cynically damning daring
dastardly dazzling deadliest deadly deafening deathly debacle deceit deceitful deceive deceptive decimate defenceless
defenseless defiance defiant defiantly defied degrading delusional demagogue demented demolish demonic demonise
demonize deplorable deplore depraved derail deranged deride desperate despicable despise despot despotic destroy
detestable devastate devastated devastating devastatingly devastation diabolical dictator dictatorial dictatorship
dire dirty disaster disastrous discredited disgrace disgraced disgraceful disgust disgusted disgusting dishonest
dismal disturbing dodgy doom doomed doomsday draconian dramatic dramatically drastic drastically dreadful drubbing
dubious dumb duplicitous dwindling dysfunctional eerie egotistical egregious elitist embarrassing embarrassment
embattled endless enrage enraged enslave epic erratic evil eviscerate excruciating exodus explosive extremism
extremist eye-watering eyebrow-raising fabled fabricate fabrication fake fallacious fanatic fanatical fanaticism farce
farcical fascist fatally fateful fearless fearmongering fearsome feckless feeble ferocious fervent fiasco fiercely
fiery firebrand firestorm flagrant flail flimsy flop flounder foolhardy foolish forceful frantic fraudulent freak
freefall frenzied frenzy frightened frightening frightful fuming furious furor furore fury fury-filled futile gaffe
gall gamble gangster gargantuan garish genocidal genocide ghastly ghoulish gigantic glaring gleeful gloat gloating
gloom gloomily gloomy glorious goon gory grandiose grandstanding grave greed greedy grievous grim grisly grotesque
grovel grueling gruelling gruesome gullible gut-wrenching gutless guts gutsy half-baked hallowed hapless hard-hitting
hardline hardliner harrowing harsh harshly hate-filled hated hateful hatred haunting havoc hawkish heart-rending
heart-stopping heart-wrenching heartbreaking heartbroken heartless heated heavy-handed heckle heinous hellhole hellish
hero heroic heroically heroism hideous high-handed hijack hoax hollow hoodlum hopeless hordes horrendous horrible
horrific horrifically horrified horrifying horrifyingly horror hostile howler howling huge humbling humiliate
humiliating humiliation humongous hurtle hype hypocrisy hypocrite hypocritical hysteria hysterical hysterically iconic
idiot idiotic idyllic ignorant ill-advised ill-fated ill-gotten illegitimate imbecile immoral imperious implode
impotent incendiary incompetence incompetent incomprehensible incredible incredibly indefensible indignant
indiscriminate inept inexcusable inexplicable inexplicably infamous inferno inflame inflammatory infuriate infuriating
inhuman inhumane insane insanity insidious insolent insult insulting intense intimidate intimidation intolerable
intolerant invader iron-fisted irresponsible jaw-dropping jaw-droppingly jeer jeopardise jeopardize jingoistic
jubilant junta kangaroo kleptocrat knee-jerk lackey lambast lambaste lash laughable laughing-stock lavish lavishly
lawless legendary liar lied loathe loathsome looming looter looting ludicrous ludicrously lunatic lurch lurid lynch
madman madness maelstrom malicious malign mammoth mangled maniac manipulate manipulative marathon marauding martyr
massacre massive mastermind mayhem meddle meddling mediocre megalomaniac meltdown menacing merciless mercilessly mess
messianic messy militaristic mindless miraculous mired misery misfortune misguided mockery monster monstrosity
monstrous mouthpiece muddle mudslinging murderous murky muzzle mysterious naive nasty nefarious nemesis nightmare
nightmarish nightmarishly nosedive notoriety notorious notoriously obliterate obnoxious obscene obscenely obsessed
obsession odious oligarch ominous ominously onslaught oppress oppression oppressive oppressor ordeal orgy orwellian
outcry outlandish outrage outraged outrageous outrageously overbearing overblown overhyped overwhelming painful paltry
pander panic panic-stricken panicked panicky paralyse paralyze paranoia paranoid pariah partisan pathetic patriotic
peril perilous pernicious persecute persecution perverse perverted petrified petty phoney phony pillage pivotal plague
plagued pliant plummet plunder plunge plunging poisonous pompous ponderous precarious predator predatory preposterous
pretext propaganda propagandist provocative pummel punishing punitive puppet purge purported purportedly quagmire
quash quisling rabble rabid radicalised radicalized rage raging railroad rampage ramshackle rant ravage ravaged rebuke
reckless recklessly reeling regime relentless reprehensible repression repressive repugnant repulsive resounding
resplendent retaliate revered reviled revolting rhetoric ridicule ridiculous rigged riotous ripped rocked rogue rotten
rout rubber-stamp ruin ruined ruinous ruthless ruthlessly sabotage sabotaging sadistic sanctimonious savage savagely
savagery scam scandal scandal-hit scandal-plagued scandalous scapegoat scare scaremongering scary scathing scheming
scoff scold scorching scorn scornful scoundrel scourge scramble screaming scuppered searing seething self-proclaimed
self-styled selfish selfless sensational senseless shabby shadowy shady shaken sham shambles shambolic shame shameful
shameless shatter shattered shock shocked shocking shockingly shockwave shoddy showdown shrill shun sickening sinister
skewer skirmish skyrocket slain slam slammed slap slaughter slaughtered slavish sleazy slimy sloppy slump smear smug
snub so-called soaring sordid spat spectacular spectacularly spew spineless spiraling spiralling spite spiteful
squalid squalor squander staggering staggeringly stark starkly startling stealthy stellar stinging stonewall stooge
stormy stranglehold strident strongman struggling stubborn stubbornly stuck stun stunned stunning stunningly stunt
stupid subjugate subservient succumb superb supposedly surreal suspicious swagger sweeping sweetheart swindle swindler
swipe sycophant tainted tantrum tarnish tarnished tatters taunt tear-jerking tearful tearfully terrible terrified
terrifying terrifyingly terror terrorise terrorize thrash thug thuggish thunder thwart tirade toppled torment torrid
tortured totalitarian toxic tragedy tragic traitor traitorous tranquil traumatic treacherous treachery treason
treasonous trigger-happy triumph triumphant troubled tumultuous turmoil twisted tyrannical tyranny tyrant ugly
unapologetic unashamed unbearable unbelievable unconscionable undemocratic unforgivable unfortunate ungrateful
unhinged unimaginable unjust unleash unprecedented unprovoked unruly unscrupulous unspeakable unthinkable unthinkably
unwarranted upheaval uproar utterly vandal vandalise vandalize vengeance vengeful venomous veritable vicious vile
vilify villain villainous vindictive violent vitriol vitriolic volatile voluminous vulgar wanton warlord warmonger
warmongering wary weak-kneed weaponise weaponize weird whine whitewash wholesale whopping wicked witch-hunt withering
woe woeful woefully worrying wrath wreak wretched yob zealot zealotry zealous zombie
`.trim().split(/\s+/).concat([
  'controlled press', 'controlled media', 'puppet government', 'puppet state', 'show trial', 'dirty tricks', 'blood bath', 'cold blood',
  'witch hunt', 'fake news', 'state propaganda', 'kangaroo court', 'death squad', 'war machine', 'power grab', 'land grab', 'hate speech',
  'police state', 'rogue state', 'bitter blow', 'last gasp', 'free fall', 'melt down', 'war mongering', 'scare tactics', 'sham election',
]))

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
