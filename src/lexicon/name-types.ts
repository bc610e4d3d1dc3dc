/**
 * What tells a name's type, learned by `train/types/fit.ts`: a line a trait, before it its weights in hundredths for person,
 * organisation, place and none of these.
 */
export const NAME_TYPES = `-92,-43,217,-83 before class=ADJ
-36,-16,92,-40 before class=ADP
-25,-3,187,-160 before class=ADV
81,-105,-24,48 before class=AUX
7,-31,15,8 before class=CCONJ
-26,-22,34,14 before class=DET
28,-47,-31,50 before class=NOUN
-70,-4,-142,216 before class=NUM
43,-104,49,12 before class=PRON
12,-7,-40,35 before class=PROPN
212,-113,-111,12 before class=SCONJ
-11,74,-10,-53 before class=VERB
31,38,-113,44 before2=according to
-55,-87,120,23 before2=across the
31,24,21,-75 before2=after the
-51,51,-10,11 before2=against the
11,-20,42,-33 before2=and the
0,-7,-24,30 before2=area of
-1,17,-24,8 before2=as a
-32,177,0,-144 before2=as an
-49,45,-8,12 before2=as the
48,72,-66,-55 before2=at the
145,-20,-3,-122 before2=be a
-21,63,-5,-37 before2=between the
-8,-42,71,-21 before2=born in
-4,123,-1,-119 before2=but the
-1,-52,33,20 before2=by a
179,166,-223,-123 before2=by the
-6,-55,75,-14 before2=city of
-1,-4,54,-49 before2=countries like
-11,3,-13,21 before2=director of
-21,-149,-23,194 before2=during the
68,-11,-41,-16 before2=for all
-7,98,50,-140 before2=for the
27,-26,0,-1 before2=founded by
-36,-24,13,48 before2=from the
0,32,-50,19 before2=hosted the
0,0,21,-21 before2=hotel in
-12,65,-35,-18 before2=in his
-128,29,53,46 before2=in the
35,-31,0,-4 before2=interview with
-31,124,-24,-69 before2=into the
-1,0,-34,35 before2=is a
-83,124,-29,-12 before2=is called
-3,-147,70,79 before2=is the
-2,1,6,-5 before2=killed in
27,-67,136,-95 before2=known as
17,-15,-2,0 before2=led by
-43,-7,0,50 before2=line with
-3,-1,8,-5 before2=lived in
0,-34,39,-6 before2=located in
-53,-16,94,-25 before2=mayor of
0,52,-49,-3 before2=members of
-3,-28,134,-103 before2=near the
0,0,35,-35 before2=north of
0,0,-15,16 before2=number of
-5,-85,34,56 before2=of a
186,124,-69,-242 before2=of the
-32,-128,215,-55 before2=on the
-16,10,-59,66 before2=or the
-15,0,26,-11 before2=out of
-6,-18,38,-15 before2=over the
-9,62,-5,-47 before2=owned by
-3,135,-117,-15 before2=part of
0,-21,21,0 before2=province of
0,-15,15,-1 before2=raised in
0,-9,12,-3 before2=region of
-12,-31,43,0 before2=returned to
0,-3,7,-3 before2=school in
0,-7,-89,96 before2=state of
-3,-14,66,-49 before2=suburb of
55,129,-69,-116 before2=such as
17,12,-40,10 before2=that the
41,-32,-172,163 before2=the first
0,-45,70,-25 before2=the former
-8,-28,-31,67 before2=the new
-25,-3,6,22 before2=through the
-26,52,58,-83 before2=to the
0,34,-1,-33 before2=told the
-35,-4,40,0 before2=town of
48,-29,-6,-13 before2=vice president
-54,-47,134,-33 before2=village of
-25,205,0,-179 before2=was a
-10,-21,30,1 before2=was an
2,3,-8,3 before2=was the
-7,35,107,-136 before2=when the
-77,154,41,-118 before2=with the
-1,71,-52,-18 before2=won the
21,108,-61,-69 before2=work with
67,-4,-51,-11 before2=written by
-4,-12,39,-23 before=1
-2,-6,18,-11 before=2
0,198,-34,-164 before=2007
-47,100,-247,195 before=<">
-67,-86,24,128 before=<'>
32,22,119,-173 before=<(>
62,178,-175,-65 before=<)>
80,-8,-22,-50 before=<,>
30,-151,-44,166 before=<->
-34,-38,-1,73 before=<.>
-158,127,21,10 before=</>
25,-34,-9,18 before=<:>
10,70,-141,60 before=<;>
-2,-9,-24,34 before=<>
-9,-74,-32,115 before=<[>
8,93,-35,-66 before=<]>
-93,10,-62,144 before=a
-65,-92,104,53 before=about
-1,-7,10,-2 before=across
30,-23,-6,-1 before=actor
74,-56,0,-19 before=added
5,69,-76,2 before=after
83,2,13,-98 before=against
118,-125,-50,58 before=all
65,-62,-2,0 before=alongside
-11,52,-36,-5 before=an
37,68,-50,-54 before=and
-44,-19,101,-38 before=are
-1,-1,145,-143 before=around
145,-66,-49,-30 before=as
-240,101,197,-58 before=at
-62,315,-4,-249 before=band
-1,-14,19,-4 before=before
47,-72,-2,27 before=behind
-12,-59,154,-84 before=between
16,-22,13,-7 before=both
18,7,-23,-2 before=but
216,94,-190,-120 before=by
-104,-108,82,130 before=called
42,-10,-1,-31 before=captain
59,-15,0,-44 before=colonel
-87,166,-18,-61 before=company
87,-47,-2,-38 before=dr.
41,-48,-172,179 before=first
-17,86,-7,-63 before=for
-35,108,99,-172 before=former
59,-25,64,-98 before=from
15,-1,-4,-9 before=general
24,-3,0,-21 before=governor
-72,35,-40,77 before=his
-17,-46,-4,68 before=if
-101,-33,36,98 before=in
49,57,30,-137 before=include
85,-62,-11,-13 before=included
-137,55,11,70 before=including
125,-8,-76,-41 before=interviews
-2,-31,70,-37 before=into
-91,-19,10,100 before=is
-142,-61,123,80 before=its
-20,-10,112,-83 before=later
-1,130,0,-129 before=launched
-12,-29,99,-58 before=left
-150,209,-110,51 before=like
0,-2,-4,7 before=main
-1,-101,154,-51 before=many
78,-2,-1,-75 before=mayor
71,-4,-15,-53 before=member
-94,-8,0,102 before=minister
-207,-1,0,207 before=mr
-114,-34,0,148 before=mr.
9,-5,0,-4 before=musician
21,-2,-4,-15 before=my
-12,113,-8,-93 before=name
26,-4,-22,-1 before=named
-5,-14,82,-63 before=near
152,-73,-31,-47 before=new
0,-5,20,-15 before=northern
-18,151,-55,-79 before=now
38,-32,65,-71 before=of
59,-55,60,-64 before=off
-21,-9,90,-60 before=old
-22,-38,65,-5 before=on
-56,-135,102,89 before=or
-6,-4,13,-4 before=other
275,-34,-31,-211 before=our
-27,-41,157,-89 before=over
18,-5,-4,-10 before=owner
65,-23,-41,-1 before=player
120,-32,-72,-16 before=president
52,-1,0,-51 before=professor
0,42,-43,1 before=renamed
194,-5,-95,-95 before=said
3,-7,5,-1 before=see
149,-21,-54,-74 before=senator
-124,85,-19,57 before=since
98,-1,-18,-79 before=son
27,-37,-5,15 before=than
168,15,-21,-161 before=that
-62,55,61,-54 before=the
-27,73,0,-46 before=their
-32,11,-55,76 before=then
-41,16,103,-78 before=this
99,-110,-62,72 before=though
-27,11,-50,66 before=through
0,-2,14,-11 before=throughout
-5,75,-20,-50 before=to
16,58,-1,-73 before=told
-35,-146,-25,205 before=towards
-43,59,-158,142 before=two
9,-141,-9,141 before=under
-51,25,0,26 before=using
140,-92,-35,-13 before=was
-17,26,0,-9 before=were
3,-16,-1,13 before=what
134,-3,-8,-123 before=when
5,-3,-1,-1 before=which
10,-1,-6,-3 before=while
124,98,-198,-24 before=with
22,-6,-4,-12 before=writer
-9,4,-34,39 bias
-102,58,150,-107 earlier=1998
-76,30,-75,121 earlier=a
31,38,-113,44 earlier=according
-55,-87,120,23 earlier=across
31,24,21,-75 earlier=after
-6,6,4,-4 earlier=against
0,90,52,-142 earlier=all
14,74,-107,18 earlier=also
-52,0,1,51 earlier=american
-32,-21,-3,57 earlier=an
30,7,17,-53 earlier=and
-10,10,12,-12 earlier=are
-74,-17,97,-6 earlier=area
-186,188,-32,30 earlier=as
41,-128,164,-78 earlier=at
55,32,-33,-54 earlier=back
95,-19,-65,-11 earlier=band
-15,18,3,-6 earlier=based
145,-94,-111,59 earlier=be
-21,63,-5,-37 earlier=between
1,-7,-22,28 earlier=board
77,-42,71,-106 earlier=born
0,34,-8,-26 earlier=both
-4,134,-5,-125 earlier=but
132,-19,-205,92 earlier=by
-2,-32,8,26 earlier=called
-1,-20,23,-2 earlier=center
-13,-14,-1,27 earlier=circle
-6,-55,75,-14 earlier=city
0,-2,25,-23 earlier=club
-2,58,-126,70 earlier=college
-25,171,-2,-144 earlier=company
-1,-4,54,-49 earlier=countries
-9,-5,-2,16 earlier=county
-16,-2,18,0 earlier=died
-11,3,-13,21 earlier=director
-1,-27,51,-22 earlier=district
25,-8,-37,21 earlier=down
-21,-149,-23,194 earlier=during
-7,-2,9,0 earlier=east
102,27,-65,-64 earlier=europe
0,0,-88,89 earlier=festival
-15,-49,-38,102 earlier=first
-3,-30,34,0 earlier=flight
64,56,-97,-23 earlier=for
-44,-20,-30,95 earlier=force
-49,-3,55,-2 earlier=formed
45,-15,-5,-26 earlier=former
2,-39,16,21 earlier=founded
-7,-45,42,10 earlier=from
-141,216,-23,-53 earlier=games
0,-49,90,-41 earlier=going
104,-39,-47,-18 earlier=group
18,9,-2,-25 earlier=had
44,-58,-2,16 earlier=have
12,-87,140,-65 earlier=he
-4,14,-12,2 earlier=held
195,-27,-3,-164 earlier=her
52,-20,-2,-29 earlier=him
-88,-75,28,135 earlier=his
51,31,-50,-31 earlier=hosted
0,0,21,-21 earlier=hotel
0,18,-40,22 earlier=how
-43,-57,12,88 earlier=i
4,-6,5,-3 earlier=immigrants
-112,41,135,-64 earlier=in
-2,32,-16,-14 earlier=included
5,51,-3,-52 earlier=including
35,-30,0,-4 earlier=interview
-31,82,-1,-49 earlier=into
-30,-82,101,12 earlier=is
-31,-91,-1,123 earlier=it
-111,-4,-47,161 earlier=just
-2,1,6,-5 earlier=killed
-56,-70,136,-9 earlier=known
17,-15,-2,0 earlier=led
-10,-149,-1,160 earlier=like
-50,-111,125,35 earlier=line
-3,-1,8,-5 earlier=lived
-1,121,-94,-26 earlier=located
32,-46,-19,34 earlier=major
55,-1,-3,-51 earlier=many
-53,-16,94,-25 earlier=mayor
0,21,-21,0 earlier=member
0,52,-49,-3 earlier=members
35,-1,-33,-1 earlier=met
-101,0,0,102 earlier=mission
0,-4,6,-3 earlier=moved
-10,-13,-87,110 earlier=n't
-80,165,-50,-35 earlier=name
-3,-28,134,-103 earlier=near
0,-16,1,15 earlier=news
-25,-14,74,-35 earlier=north
6,-40,43,-10 earlier=not
-1,109,-55,-53 earlier=now
-6,-8,27,-13 earlier=number
-28,-158,49,138 earlier=of
-1,-2,-21,24 earlier=off
-55,37,177,-159 earlier=on
0,43,36,-79 earlier=one
-20,108,-26,-61 earlier=or
-14,24,24,-34 earlier=out
-6,-15,38,-16 earlier=over
-9,62,-112,59 earlier=owned
0,-81,-29,111 earlier=parish
-3,135,-117,-15 earlier=part
12,-1,27,-38 earlier=party
78,-78,24,-24 earlier=people
-45,-7,-55,107 earlier=place
132,66,-89,-109 earlier=played
98,23,-23,-98 earlier=president
-33,-69,-80,182 earlier=professor
-27,-9,-1,37 earlier=program
0,-22,22,0 earlier=province
0,-8,11,-3 earlier=radio
0,-15,15,-1 earlier=raised
0,-9,12,-3 earlier=region
-21,93,-21,-51 earlier=released
-12,-31,43,0 earlier=returned
-10,0,0,11 earlier=run
-1,-88,-1,90 earlier=runs
7,-8,-12,13 earlier=said
-98,114,42,-57 earlier=school
13,-70,0,57 earlier=security
-2,6,0,-3 earlier=so
29,-62,112,-78 earlier=song
-4,57,33,-87 earlier=south
-90,-7,-90,187 earlier=state
-8,99,-19,-72 earlier=stated
0,-65,103,-38 earlier=station
-3,-14,66,-49 earlier=suburb
55,129,-69,-116 earlier=such
-6,-3,-21,31 earlier=system
3,41,-24,-20 earlier=technology
1,109,0,-110 earlier=texas
0,-96,8,89 earlier=than
-52,-42,101,-6 earlier=that
-131,65,-11,77 earlier=the
0,-93,-8,101 earlier=their
1,-5,5,-2 earlier=then
16,94,-16,-93 earlier=three
-25,0,6,19 earlier=through
-37,43,5,-11 earlier=time
-93,-84,8,169 earlier=to
0,34,-1,-33 earlier=told
-8,-6,-17,31 earlier=took
-2,141,-57,-83 earlier=tower
-35,-5,42,-2 earlier=town
-46,-55,102,0 earlier=transferred
-58,-87,-1,146 earlier=under
-2,-4,10,-4 earlier=us
0,-16,-26,42 earlier=use
48,-29,-6,-13 earlier=vice
-114,-47,134,27 earlier=village
-1,25,-16,-7 earlier=war
-20,-44,-28,92 earlier=was
-28,-94,157,-35 earlier=way
79,-93,27,-13 earlier=we
0,-37,42,-5 earlier=what
-7,133,72,-198 earlier=when
-2,15,50,-63 earlier=which
32,-96,-1,65 earlier=who
-4,5,0,-1 earlier=will
-28,-47,59,16 earlier=with
-1,71,-52,-18 earlier=won
22,108,-61,-69 earlier=work
67,-4,-51,-11 earlier=written
20,-12,-54,46 earlier=wrote
-15,25,-41,31 earlier=year
0,-7,38,-30 first ends .s.
-1,-201,-64,266 first ends ace
18,18,1,-37 first ends ack
70,89,-117,-42 first ends ado
78,-35,-42,-1 first ends ael
-27,-108,-8,143 first ends age
-12,-55,-12,80 first ends ain
94,-49,-1,-44 first ends ala
-69,-3,-67,139 first ends ald
-53,131,-138,59 first ends all
-101,-59,143,17 first ends and
107,1,-1,-106 first ends ang
34,-39,43,-38 first ends ank
8,-8,-60,60 first ends ans
15,-5,0,-10 first ends ara
-13,151,-56,-82 first ends ard
148,-46,-69,-33 first ends ark
18,-31,-28,42 first ends art
76,137,-252,39 first ends ary
0,-4,46,-42 first ends ast
48,-33,24,-39 first ends ate
49,-45,-3,-1 first ends aul
22,-2,-2,-18 first ends ave
-22,-2,-23,48 first ends bel
12,-7,-1,-4 first ends ben
28,-6,0,-22 first ends bob
-18,-150,11,157 first ends cal
-33,-11,-13,57 first ends can
39,-38,0,-1 first ends cus
-46,0,-8,54 first ends cut
46,-46,0,0 first ends dan
110,-42,-12,-56 first ends ddy
5,-3,2,-4 first ends den
13,-1,-2,-10 first ends der
-37,-58,-2,97 first ends die
-93,114,-18,-3 first ends dio
-7,-13,11,9 first ends dle
20,-17,-1,-1 first ends don
-43,-133,-13,189 first ends ean
-3,-43,10,36 first ends eat
-2,-87,-16,105 first ends eff
-78,71,-28,36 first ends ell
11,-8,-1,-2 first ends ene
5,169,-98,-75 first ends ent
0,-81,-31,112 first ends ern
47,29,-29,-47 first ends ert
3,152,-74,-81 first ends ery
-5,-154,175,-16 first ends ese
-141,-25,48,118 first ends est
41,-34,-5,-1 first ends eth
-22,-1,44,-21 first ends ett
27,-14,-3,-10 first ends eve
-11,62,-21,-30 first ends fax
0,-25,38,-13 first ends fic
-109,24,-25,110 first ends ght
-29,-204,105,128 first ends gle
144,-57,44,-131 first ends han
74,35,-75,-34 first ends her
-83,147,-254,189 first ends ial
64,-24,0,-40 first ends iam
-13,-18,-35,66 first ends ian
12,-3,-3,-6 first ends ias
8,-60,-5,57 first ends ice
52,-31,-4,-17 first ends ick
14,-1,7,-19 first ends ico
28,0,-22,-6 first ends iel
38,-1,0,-37 first ends ike
57,-8,-2,-47 first ends ill
34,142,-176,-1 first ends ina
-72,-1,127,-54 first ends ine
-73,35,-18,56 first ends ing
-26,-26,92,-41 first ends ins
-8,-253,79,181 first ends ion
-9,-4,-4,18 first ends ire
-19,-19,27,11 first ends ish
-21,18,-88,90 first ends ite
-1,125,-107,-17 first ends ity
-13,-10,-25,48 first ends ive
-7,28,108,-129 first ends ken
-90,-48,0,138 first ends ker
-111,-34,54,90 first ends la
-16,45,13,-41 first ends les
0,-81,-1,82 first ends lex
-100,211,-83,-28 first ends ley
0,4,24,-27 first ends lic
-59,-10,-2,70 first ends lie
19,-5,-2,-12 first ends lip
-72,92,-112,92 first ends lla
9,-3,-1,-5 first ends lle
8,-4,0,-4 first ends lly
66,-21,28,-74 first ends los
-15,134,-99,-20 first ends lue
-114,-91,89,117 first ends man
6,-2,-1,-4 first ends mas
1,11,-1,-11 first ends max
-55,-49,-7,112 first ends med
29,-26,-3,0 first ends mes
14,-2,-8,-4 first ends mmy
-139,-7,-5,151 first ends mon
-74,-38,145,-34 first ends mpa
-24,-9,-35,68 first ends nal
75,-94,-46,65 first ends nce
0,-99,-4,103 first ends nch
-48,-21,-1,71 first ends ncy
2,-230,68,161 first ends ndy
-3,25,20,-43 first ends new
-22,53,-17,-14 first ends ney
31,-28,-1,-3 first ends nie
0,-5,42,-37 first ends nny
-92,-91,123,60 first ends ock
169,-1,-53,-115 first ends ohn
24,113,-109,-29 first ends old
-268,-12,12,268 first ends ond
20,15,-39,5 first ends one
15,-15,68,-67 first ends ong
-14,-83,113,-16 first ends ood
-104,153,-98,48 first ends oon
-18,114,-17,-80 first ends ort
-2,40,0,-38 first ends ott
-2,107,-2,-103 first ends ple
-5,-81,-3,89 first ends ral
73,115,-81,-107 first ends ran
31,-71,84,-44 first ends red
59,-110,-94,146 first ends ree
4,20,-4,-21 first ends ret
34,-45,-24,35 first ends rew
100,4,-28,-75 first ends rge
16,-77,119,-58 first ends ric
-20,51,-16,-15 first ends rio
37,45,-1,-81 first ends ris
-75,-6,-81,162 first ends rld
-7,85,0,-78 first ends ron
17,-107,-7,97 first ends rry
-1,100,-2,-97 first ends rth
0,-121,130,-9 first ends san
-32,138,-91,-15 first ends sea
-171,180,103,-112 first ends sky
-143,27,177,-61 first ends son
-4,103,30,-129 first ends st.
-50,-101,-5,156 first ends tal
200,-28,-90,-82 first ends ted
30,112,-106,-36 first ends ter
143,-184,-24,64 first ends tic
-119,120,0,-1 first ends tin
-62,48,15,-1 first ends tle
133,-46,0,-87 first ends tom
-49,-11,-38,98 first ends ton
-73,170,0,-96 first ends try
-111,-33,-6,150 first ends tte
10,-1,0,-9 first ends uce
0,1,5,-6 first ends udi
41,-32,0,-9 first ends uel
35,-29,-8,2 first ends ues
-2,12,42,-53 first ends ury
0,-43,13,29 first ends us
-1,156,-102,-53 first ends use
0,-91,-29,120 first ends uth
-5,82,-138,61 first ends ver
109,-59,-48,-2 first ends vid
0,98,-40,-58 first ends vil
30,-1,-27,-1 first ends vin
-93,-9,16,86 first is common 
18,-19,-41,42 first is common given
-50,33,7,10 first is rare 
112,29,-42,-99 first is rare given
-70,3,99,-33 first known=capital
-180,149,206,-174 first known=city
-110,39,116,-46 first known=country
-122,40,-80,162 first known=org
-192,51,124,18 first known=region
155,103,-191,-67 first shape=A
28,-15,-2,-11 first shape=A.
7,-9,34,-32 first shape=A.A.
-6,23,-22,5 first shape=Aa
-142,32,66,44 first shape=Aa-Aa
-4,103,30,-129 first shape=Aa.
35,-202,102,65 first shape=AaAa
34,-116,114,-32 first=alfred
-24,-12,-14,50 first=american
57,-2,-1,-53 first=andrew
19,-88,-17,87 first=art
-33,-61,-28,122 first=australian
12,-7,-1,-4 first=ben
56,-7,-2,-47 first=bill
-15,134,-99,-20 first=blue
28,-6,0,-22 first=bob
-19,-88,-55,162 first=british
10,-1,0,-9 first=bruce
0,61,-50,-11 first=canadian
80,-4,-75,-1 first=christopher
0,-204,204,0 first=city
-46,0,-8,54 first=connecticut
-3,118,0,-115 first=creative
28,0,-22,-6 first=daniel
22,-2,-2,-18 first=dave
109,-59,-48,-2 first=david
161,-205,-17,61 first=democratic
6,-5,0,0 first=dick
70,-1,-67,-2 first=donald
0,-4,46,-42 first=east
38,-18,-20,0 first=edward
16,0,0,-16 first=eric
-43,-37,-4,83 first=european
36,-7,0,-28 first=frank
0,-66,-4,71 first=french
91,-89,-2,0 first=gary
96,7,-28,-75 first=george
-10,-42,-34,85 first=german
0,-152,-10,162 first=google
-2,-57,67,-8 first=grand
-3,-43,10,36 first=great
44,-5,-2,-37 first=harry
-148,170,-3,-19 first=herman
0,40,-3,-37 first=house
7,-2,-4,-1 first=jack
29,-26,-3,0 first=james
-2,-87,-16,105 first=jeff
169,-1,-53,-115 first=john
29,-1,-27,-1 first=kevin
0,-48,-13,61 first=legislative
39,-38,0,-1 first=marcus
6,56,-58,-5 first=mark
1,11,-1,-11 first=max
78,-35,-42,-1 first=michael
-7,-13,11,9 first=middle
38,-1,0,-37 first=mike
-23,-115,106,32 first=national
-3,25,20,-43 first=new
5,-4,0,-1 first=nick
0,-18,14,4 first=north
0,-25,38,-13 first=pacific
49,-45,-3,-1 first=paul
6,-2,-1,-3 first=peter
-1,47,-11,-36 first=red
-9,2,0,7 first=republican
40,-12,0,-28 first=richard
5,30,-28,-7 first=robert
-1,-121,131,-8 first=san
0,1,5,-6 first=saudi
-32,138,-91,-15 first=sea
0,-53,-2,55 first=social
0,-91,-29,120 first=south
-87,85,-80,82 first=stanley
-1,-2,48,-45 first=state
9,0,0,-9 first=steve
6,-2,-1,-4 first=thomas
133,-46,0,-87 first=tom
0,-7,38,-30 first=u.s
195,-22,-91,-82 first=united
-1,107,-92,-14 first=university
0,-43,13,29 first=us
0,5,-3,-2 first=washington
-29,62,136,-169 first=west
0,-29,34,-6 first=western
-18,-145,3,161 first=white
64,-24,0,-40 first=william
-75,-6,-81,162 first=world
51,-3,-79,31 head=document
-82,20,-145,207 head=event
-39,89,-9,-41 head=facility
33,-55,-18,40 head=none
-173,64,69,41 head=org
130,-42,55,-143 head=place
221,-54,-25,-141 initial
-13,38,-67,42 known=no
92,239,-299,-32 known=org org
0,-126,80,46 known=org seat
55,98,-20,-133 known=place capital
106,-78,40,-69 known=place city
-93,-145,37,201 known=place country
-103,-16,188,-69 known=place region
-2,49,-13,-34 last ends .c.
72,77,-68,-80 last ends ace
2,83,-84,-2 last ends ach
45,-16,-2,-27 last ends ack
-1,22,2,-23 last ends ada
-100,111,29,-39 last ends ade
-66,88,-51,29 last ends ado
35,-1,-31,-4 last ends ael
35,100,-1,-135 last ends afi
197,-151,-5,-42 last ends age
-50,-17,166,-100 last ends ago
-105,-144,283,-33 last ends ail
-190,-2,72,120 last ends ain
-4,-30,29,4 last ends air
20,86,-107,1 last ends ake
-94,17,-6,83 last ends ald
113,-109,0,-5 last ends ale
68,-50,13,-31 last ends ali
-154,214,-133,73 last ends all
-24,169,-62,-83 last ends als
67,-30,-122,86 last ends aly
190,28,-113,-104 last ends ama
-3,125,-147,25 last ends ame
-4,165,37,-198 last ends ami
301,-150,-12,-138 last ends ams
-1,36,101,-136 last ends ana
-27,93,-87,22 last ends and
184,-16,-9,-158 last ends ang
57,-48,-198,189 last ends ani
16,-3,-1,-12 last ends ann
-41,-100,-168,308 last ends ano
188,-152,-62,26 last ends ans
6,95,229,-330 last ends ant
-34,-29,287,-224 last ends any
107,-57,-173,123 last ends ara
-37,37,-14,14 last ends ard
-101,34,10,57 last ends are
43,-96,-4,57 last ends ari
-15,84,-56,-13 last ends ark
8,71,-48,-32 last ends ars
-111,-11,-43,164 last ends art
-77,5,3,68 last ends ary
-104,6,179,-81 last ends asa
1,28,-18,-11 last ends ase
55,188,-19,-224 last ends ass
-89,79,-77,87 last ends ast
-77,183,-9,-97 last ends ata
-102,18,76,8 last ends ate
-13,-23,-21,56 last ends ato
308,-50,-105,-153 last ends ats
-98,-5,291,-188 last ends ava
14,-93,305,-226 last ends ave
0,12,-10,-2 last ends avy
-179,165,14,0 last ends awa
56,-20,14,-51 last ends aya
-46,100,-165,111 last ends ays
190,-253,-10,73 last ends ban
-39,40,-1,0 last ends bar
82,52,-188,54 last ends bel
44,-6,92,-130 last ends ber
-151,-10,-114,275 last ends bia
-20,1,0,20 last ends bly
0,0,20,-20 last ends bya
-166,-17,165,17 last ends can
-38,169,-30,-101 last ends cca
-5,-139,-4,148 last ends cd
-48,-77,-24,149 last ends ces
-108,-3,121,-10 last ends chi
0,-36,-47,82 last ends cil
-12,-61,-45,118 last ends cks
0,-23,23,0 last ends cow
-49,-1,-24,74 last ends cup
51,-16,-33,-2 last ends dam
78,-125,19,27 last ends dan
-20,160,-86,-55 last ends ddy
10,105,-59,-56 last ends den
114,-22,-105,13 last ends der
-5,157,39,-192 last ends des
0,38,70,-108 last ends dge
-79,24,-65,120 last ends dia
18,-5,115,-128 last ends die
-1,7,-12,7 last ends dio
0,96,0,-96 last ends dom
47,-28,59,-78 last ends don
-175,-40,-3,218 last ends eah
-170,77,-42,135 last ends eam
-3,79,-318,241 last ends ean
-105,-61,-32,197 last ends ear
-12,0,100,-88 last ends ece
33,-12,-79,58 last ends eck
22,77,-174,76 last ends een
207,-166,59,-100 last ends ees
0,103,-53,-50 last ends ege
88,7,-74,-21 last ends ein
132,-35,-32,-65 last ends ela
-116,-56,230,-58 last ends eld
-10,130,-70,-49 last ends ell
-65,135,-65,-5 last ends els
6,-10,9,-5 last ends ena
-2,-109,-22,133 last ends ens
-64,3,-50,111 last ends ent
124,-149,-180,205 last ends era
82,-38,117,-161 last ends erg
-8,45,146,-184 last ends ero
94,23,-75,-43 last ends ers
46,0,-45,0 last ends ert
-33,-31,-37,101 last ends ery
84,-47,45,-82 last ends esh
-6,154,-94,-53 last ends ess
10,-95,6,80 last ends est
-49,126,-116,39 last ends ets
-59,-51,-2,111 last ends ett
0,106,-50,-56 last ends ety
-2,75,-141,68 last ends eum
-40,151,-117,6 last ends ews
-120,123,13,-16 last ends fax
20,-7,85,-98 last ends gal
1,-1,6,-6 last ends gan
-23,-40,134,-72 last ends gas
92,-45,-6,-41 last ends gel
59,-102,202,-159 last ends gen
57,-14,-111,68 last ends ger
-3,-105,163,-56 last ends ght
-38,58,-112,92 last ends gle
-31,138,-89,-18 last ends gue
8,-5,-1,-2 last ends hal
-92,-96,252,-64 last ends ham
171,-32,-171,32 last ends han
-37,-107,-40,184 last ends her
-89,-2,-4,95 last ends hey
0,-1,174,-173 last ends hia
-133,99,-74,108 last ends hip
-11,-80,-1,92 last ends how
70,35,-154,48 last ends ian
13,159,43,-215 last ends ias
-20,103,-118,35 last ends ica
-164,127,-99,136 last ends ice
57,80,-12,-125 last ends ich
25,55,97,-177 last ends ick
-6,-32,54,-16 last ends ico
-10,41,-76,44 last ends ics
0,-36,-106,142 last ends ict
-62,-1,82,-19 last ends ida
46,-4,-1,-42 last ends ier
72,-32,-38,-2 last ends ies
-2,-6,-5,14 last ends iew
0,11,2,-13 last ends ifa
-127,118,-1,10 last ends igi
-60,-158,176,41 last ends ign
-184,-66,176,74 last ends ii
210,176,-28,-358 last ends ill
25,15,-23,-18 last ends ina
-1,69,-60,-8 last ends ine
52,-33,-56,38 last ends ing
-74,-153,46,182 last ends ink
-57,67,-40,30 last ends ins
-135,102,4,29 last ends ion
-115,-186,202,99 last ends ire
163,-207,-20,64 last ends ise
107,-174,-108,175 last ends ish
-69,-23,-77,168 last ends ist
3,-56,-6,59 last ends ith
-17,-15,72,-41 last ends its
-37,75,-127,89 last ends ity
7,-6,0,-1 last ends itz
-6,74,-105,37 last ends ium
131,-153,-65,87 last ends ive
-28,-62,-70,159 last ends ize
204,-10,-76,-118 last ends ker
-52,-54,-1,106 last ends key
1,-129,-1,130 last ends lan
3,-5,3,-1 last ends las
2,-142,221,-80 last ends lds
41,-110,87,-18 last ends lee
-93,-53,13,133 last ends lem
56,41,-90,-7 last ends ler
-77,-60,-7,145 last ends les
-18,77,-2,-57 last ends ley
-28,87,29,-88 last ends lia
-169,-14,-63,245 last ends lic
-163,36,5,122 last ends lin
144,-15,-96,-33 last ends lis
-1,-5,30,-25 last ends lla
27,-100,2,71 last ends lle
-49,-2,-1,52 last ends llo
41,-159,155,-37 last ends lls
-31,32,6,-6 last ends lly
11,138,-2,-147 last ends lor
-57,-89,108,38 last ends low
-155,-3,1,157 last ends lyn
93,64,-227,70 last ends man
29,-22,-2,-5 last ends mas
85,43,-52,-76 last ends men
94,-41,-26,-26 last ends mer
0,12,-26,15 last ends mes
37,-36,153,-153 last ends min
0,190,-77,-113 last ends mit
-8,-55,-32,95 last ends mon
-7,-72,-2,80 last ends nal
2,-148,173,-26 last ends nan
-4,8,0,-4 last ends nbc
-159,103,24,32 last ends nce
-2,-103,-2,107 last ends ncy
-58,12,-2,48 last ends nda
-51,112,77,-137 last ends ndo
-1,-68,-91,160 last ends nds
70,-127,105,-47 last ends ner
-56,65,-50,41 last ends nes
57,9,-3,-63 last ends ney
-3,111,-109,1 last ends nge
139,-9,-61,-69 last ends ngs
41,-51,-71,81 last ends nia
-75,-1,-47,123 last ends non
-32,-24,142,-86 last ends nto
206,-134,-131,58 last ends nts
-18,-136,161,-8 last ends nty
-57,58,-17,17 last ends nue
-18,-252,383,-113 last ends oad
-23,69,-62,16 last ends ock
48,-38,0,-10 last ends off
-170,-42,-1,213 last ends oft
-96,250,-316,162 last ends ogy
52,-1,6,-57 last ends ois
-4,-4,-1,9 last ends ola
-27,22,-67,72 last ends old
-182,-74,-12,269 last ends ome
54,-1,2,-54 last ends ona
-51,-25,108,-32 last ends ond
84,5,-104,15 last ends one
-54,-5,28,31 last ends ong
95,63,-129,-28 last ends ons
0,-135,149,-14 last ends ont
-131,-24,121,34 last ends ony
-84,41,134,-91 last ends ood
-44,-10,-10,64 last ends ook
-1,59,-34,-24 last ends ool
-14,-66,-47,127 last ends ope
32,119,-167,17 last ends ord
33,50,-52,-32 last ends ore
0,9,96,-105 last ends ork
9,255,-207,-58 last ends orn
22,-60,-6,43 last ends ors
-48,119,153,-224 last ends ort
-34,-17,-57,108 last ends ory
50,75,-92,-33 last ends ose
-11,-69,-3,82 last ends oss
-121,3,-93,211 last ends ost
-188,42,-9,155 last ends oup
-70,70,126,-126 last ends our
11,142,-4,-149 last ends ove
0,-8,-48,56 last ends owl
-26,134,-94,-14 last ends own
-44,41,76,-73 last ends pan
153,-25,-75,-53 last ends per
-45,-74,-51,171 last ends phy
-36,-252,-6,294 last ends pic
-46,-20,-102,169 last ends ple
-11,-19,204,-174 last ends pur
164,-184,110,-90 last ends que
138,46,-223,39 last ends ral
-92,22,110,-40 last ends ram
-111,148,66,-103 last ends ran
-59,17,106,-64 last ends rce
0,-50,5,45 last ends rch
-92,99,-38,30 last ends rds
21,199,-183,-37 last ends rea
45,-134,-7,97 last ends ren
80,-149,47,22 last ends res
37,12,-56,7 last ends ria
117,-104,0,-13 last ends rie
101,-1,-99,0 last ends rin
5,35,111,-150 last ends rio
79,-73,-134,129 last ends ris
-8,-8,16,-1 last ends rne
0,-191,-101,292 last ends ros
0,31,-2,-30 last ends rps
70,-34,-2,-34 last ends rry
-159,167,-76,69 last ends rth
210,-154,-72,16 last ends rts
141,43,-92,-92 last ends rty
-5,121,-215,99 last ends sas
7,215,-85,-137 last ends sco
-16,-98,118,-4 last ends sea
5,64,-21,-47 last ends ser
-136,-40,-3,180 last ends ses
-2,-9,82,-71 last ends sey
-173,226,18,-71 last ends sia
-1,-105,-81,187 last ends sic
-14,-66,-24,104 last ends sis
175,-45,-31,-99 last ends sky
259,-147,46,-157 last ends son
-51,56,0,-4 last ends sto
-17,-40,-38,96 last ends sts
-7,125,-45,-73 last ends tal
152,-165,-179,192 last ends tan
-112,220,64,-173 last ends tar
96,-20,-260,183 last ends tch
-153,72,-14,95 last ends ted
0,110,-13,-97 last ends tee
-3,74,-61,-10 last ends tel
-7,-107,131,-17 last ends tem
-40,-11,41,10 last ends ter
-20,-18,-2,39 last ends tes
-3,21,-124,105 last ends tic
150,-11,-19,-119 last ends tin
-34,-71,68,38 last ends tle
30,-20,196,-206 last ends ton
169,-175,-47,54 last ends tor
162,-135,-30,3 last ends tra
-5,-55,75,-15 last ends tre
-11,169,0,-158 last ends try
-40,104,-61,-3 last ends tte
0,-152,259,-107 last ends uk
165,-89,-67,-8 last ends ump
-1,-4,-1,6 last ends und
17,20,-59,22 last ends ung
-83,30,-7,60 last ends ure
-59,70,101,-113 last ends urg
-15,-46,169,-107 last ends urn
0,-149,24,125 last ends ury
0,-252,151,101 last ends us
18,82,-37,-62 last ends usa
-64,-46,101,10 last ends use
-182,75,-12,118 last ends ust
0,65,-53,-12 last ends ute
-1,99,9,-106 last ends uth
-59,-104,116,48 last ends val
-21,48,-51,24 last ends ver
-37,48,-71,61 last ends ves
-27,178,-3,-148 last ends via
113,-19,-44,-49 last ends vis
-237,26,28,183 last ends wan
169,-101,94,-162 last ends war
-71,-52,213,-91 last ends way
-45,-57,36,66 last ends wer
-132,-41,107,65 last ends xas
199,-79,-43,-77 last ends yne
-51,12,-91,129 last is common 
-50,-11,-14,74 last is common given
9,-6,-52,48 last is rare 
96,-75,-42,21 last is rare given
-21,-64,161,-76 last shape=0
32,36,-49,-19 last shape=A
-23,-48,167,-96 last shape=A&A
-54,56,-7,5 last shape=A'Aa
117,-2,-81,-34 last shape=A-Aa
-1,-87,-12,100 last shape=A.
-81,-22,25,79 last shape=A.A.
-53,65,-56,45 last shape=A0
-31,49,-47,29 last shape=A0A
27,-5,19,-42 last shape=Aa
-96,146,-11,-39 last shape=Aa-A
-38,-3,-4,45 last shape=Aa-Aa
127,-82,-2,-43 last shape=Aa-a
1,5,-1,-5 last shape=Aa.
-24,114,-5,-85 last shape=Aa0
-41,-33,-1,74 last shape=AaA
114,57,-214,44 last shape=AaAa
-12,-4,16,0 last=africa
235,-34,-82,-118 last=america
0,-1,77,-75 last=american
15,0,-1,-13 last=anderson
-10,-16,75,-48 last=angeles
0,-188,42,146 last=arkansas
0,-48,49,-1 last=asia
0,43,0,-43 last=assembly
0,52,-4,-49 last=association
-14,89,-11,-64 last=australia
-1,-21,-1,23 last=australian
0,17,0,-17 last=authority
-3,60,-13,-44 last=avenue
0,29,-17,-11 last=base
-1,34,22,-55 last=berlin
0,-8,-48,56 last=bowl
-1,-2,28,-25 last=british
-20,-15,-109,143 last=california
0,-15,15,0 last=cambridge
-96,-76,-3,175 last=campbell
-1,22,1,-22 last=canada
0,42,-42,0 last=carolina
-3,-291,361,-67 last=center
0,-153,121,32 last=centre
0,0,50,-50 last=chicago
0,-7,11,-4 last=china
0,-50,-33,84 last=church
0,-180,232,-52 last=city
0,103,-53,-50 last=college
0,21,-1,-20 last=commission
0,110,-13,-97 last=committee
-3,32,0,-29 last=commons
0,276,-23,-253 last=conference
0,128,-41,-86 last=congress
0,31,-2,-30 last=corps
0,-36,-47,82 last=council
-12,-50,109,-48 last=county
-49,-1,-24,74 last=cup
0,112,-2,-110 last=department
0,142,-106,-36 last=district
0,-167,75,92 last=division
-65,-14,-81,159 last=east
0,99,-85,-14 last=england
0,46,18,-65 last=europe
-1,37,-28,-7 last=european
0,160,-147,-13 last=fame
-10,-89,-21,120 last=fellow
0,-72,0,73 last=festival
-31,0,41,-9 last=florida
0,34,118,-152 last=force
0,69,-46,-23 last=foundation
0,-5,27,-23 last=france
0,-3,9,-6 last=front
0,-205,-6,210 last=games
-66,-19,71,14 last=german
-34,-31,152,-87 last=germany
-19,75,-56,0 last=google
155,-58,-27,-70 last=hill
-7,125,-45,-73 last=hospital
-3,74,-61,-10 last=hotel
-62,-123,154,32 last=house
0,1,28,-29 last=illinois
0,-50,-22,72 last=india
0,65,-53,-12 last=institute
-2,-23,44,-18 last=island
-3,-8,-61,72 last=italy
-44,52,29,-37 last=japan
-35,59,-2,-22 last=jones
-1,215,-194,-20 last=korea
0,86,-71,-15 last=league
0,0,10,-10 last=libya
-93,90,4,-1 last=london
0,84,-1,-83 last=magazine
-2,-3,9,-5 last=melbourne
266,-82,-4,-180 last=members
-82,128,0,-46 last=microsoft
0,-11,12,0 last=moscow
-2,-107,122,-13 last=mosque
-2,75,-141,68 last=museum
0,6,-1,-5 last=nasa
-4,34,0,-30 last=nations
0,11,0,-11 last=nato
0,12,-10,-2 last=navy
0,-1,43,-43 last=netherlands
0,-44,-18,61 last=news
0,-90,73,18 last=office
-2,57,50,-105 last=ontario
0,-7,7,0 last=ottawa
86,-12,-60,-14 last=paris
174,49,-90,-133 last=party
-1,77,5,-80 last=pennsylvania
-24,-73,-13,110 last=people
0,0,87,-86 last=philadelphia
-1,-4,-59,63 last=press
-28,-62,-70,159 last=prize
0,-320,-13,333 last=program
0,101,-4,-97 last=records
0,5,-1,-5 last=representatives
0,138,-56,-81 last=republic
0,-24,-4,28 last=revolution
0,-35,35,0 last=river
0,-56,141,-85 last=road
0,80,-60,-20 last=school
0,-292,-58,350 last=senate
0,-69,-2,72 last=service
-4,-1,5,0 last=singapore
0,53,-51,-2 last=society
0,61,4,-65 last=south
0,0,30,-30 last=spain
167,-166,101,-101 last=states
0,-54,97,-43 last=station
-1,0,15,-14 last=sudan
-33,-46,79,0 last=sydney
0,0,-204,205 last=syria
-7,-107,131,-17 last=system
0,-80,-48,128 last=technology
-1,0,86,-86 last=texas
0,-25,27,-2 last=thailand
15,-11,-1,-3 last=thomas
0,118,-19,-98 last=times
-16,96,-236,155 last=tower
-9,97,-24,-63 last=twitter
0,-69,128,-58 last=uk
0,-86,113,-27 last=union
-1,15,-15,2 last=university
0,-105,65,40 last=us
-16,0,17,-1 last=virginia
117,-82,-12,-23 last=west
0,-76,80,-4 last=york
-8,89,38,-119 last=zealand
-42,-23,-33,97 later="the
-108,187,25,-103 later=)a
86,22,1,-109 later=)an
-11,11,-35,36 later=)in
-1,27,82,-108 later=)is
-18,109,9,-100 later=)the
1,-50,-49,98 later=,a
29,25,1,-54 later=,also
-1,-5,28,-22 later=,am
3,-80,77,0 later=,an
39,-128,13,76 later=,and
-35,-4,22,17 later=,are
-1,52,0,-51 later=,as
74,-19,-11,-43 later=,at
-88,90,0,-1 later=,australian
-6,109,-46,-58 later=,became
-44,75,-28,-2 later=,by
0,78,-69,-9 later=,capital
61,170,-193,-38 later=,first
47,-8,58,-97 later=,for
42,-94,187,-134 later=,from
66,-43,-8,-15 later=,has
1,-53,33,19 later=,have
100,-29,-67,-4 later=,he
30,-33,-33,36 later=,his
-62,53,-19,28 later=,in
-49,-66,46,69 later=,is
11,-85,-53,127 later=,it
0,55,-4,-52 later=,its
-38,-61,0,99 later=,national
78,-198,2,118 later=,of
41,120,-106,-55 later=,one
-42,-11,-3,56 later=,over
2,-72,76,-6 later=,president
-45,-119,-15,178 later=,that
-2,-141,146,-3 later=,the
-6,-21,12,15 later=,they
-138,-27,96,69 later=,to
97,-7,19,-109 later=,was
7,14,-16,-5 later=,well
14,87,-117,16 later=,which
0,-2,6,-4 later=,york
29,-13,83,-99 later=,you
-37,28,72,-62 later=a
0,62,2,-64 later=about
2,41,0,-43 later=added
29,-142,78,35 later=after
-26,-52,99,-20 later=against
53,-100,-91,138 later=all
-38,0,1,37 later=already
44,107,47,-197 later=also
-80,-91,216,-45 later=an
29,177,-128,-78 later=and
-77,132,-42,-12 later=are
1,-38,70,-33 later=as
9,-1,0,-8 later=asked
95,-82,42,-54 later=at
0,-99,-29,128 later=australia
19,-143,-60,183 later=be
26,-4,-19,-3 later=became
-5,-1,0,6 later=become
16,-1,-11,-5 later=been
178,-120,18,-76 later=born
19,55,-18,-56 later=both
-35,-74,-136,245 later=by
-66,-30,32,64 later=called
-2,-49,0,51 later=can
0,0,27,-27 later=december
-15,-47,20,42 later=defeated
-53,12,94,-53 later=even
-49,-115,-24,188 later=february
95,11,-11,-95 later=first
-69,111,6,-48 later=for
9,-9,-3,3 later=forces
36,-116,-69,149 later=fought
-17,122,-89,-16 later=founded
112,16,-46,-82 later=from
0,9,18,-26 later=general
0,-33,2,31 later=give
-12,0,0,12 later=grown
-109,130,-45,24 later=had
-5,-58,35,27 later=has
-8,-13,2,19 later=have
29,109,-21,-117 later=he
53,-16,-50,12 later=her
19,-17,0,-2 later=him
116,-83,-24,-9 later=his
-88,61,46,-20 later=hold
66,-27,-24,-15 later=i
61,-122,99,-38 later=in
-64,-29,-1,94 later=included
-15,-117,-1,133 later=instead
-37,-37,76,-2 later=is
-19,24,55,-59 later=it
-26,122,-15,-81 later=its
-8,6,-4,5 later=james
-1,82,1,-83 later=january
-28,0,1,28 later=john
-4,-3,13,-5 later=join
2,37,-3,-36 later=later
5,-1,2,-7 later=laura
0,60,-59,-1 later=leaving
-20,28,81,-89 later=located
39,93,-27,-105 later=made
1,52,-1,-53 later=make
51,19,-11,-59 later=making
75,121,-36,-161 later=many
6,14,0,-20 later=may
0,-25,31,-5 later=minister
0,-2,18,-16 later=near
-39,-109,145,3 later=new
-77,47,20,10 later=not
0,-1,25,-24 later=november
29,-2,1,-28 later=now
33,-72,19,19 later=october
-119,-56,212,-37 later=of
-36,53,54,-72 later=on
-125,75,56,-5 later=one
80,-90,114,-105 later=only
16,-10,1,-8 later=other
-8,-100,-17,126 later=our
112,-40,-1,-71 later=out
-1,-31,26,6 later=over
172,-1,-179,8 later=part
0,7,24,-31 later=president
0,-18,24,-5 later=process
24,-61,1,37 later=said
0,0,10,-10 later=school
0,-40,3,37 later=science
-117,-87,129,76 later=served
-7,69,-1,-61 later=several
63,-48,-9,-5 later=she
11,-4,0,-7 later=some
-32,114,-58,-24 later=south
-24,-16,-51,91 later=started
-8,-47,90,-34 later=station
-3,15,-5,-7 later=system
-14,196,-89,-94 later=team
34,61,-59,-36 later=that
65,-36,44,-73 later=the
-83,7,19,56 later=their
8,-35,18,9 later=there
-16,22,0,-6 later=they
164,-113,11,-61 later=this
22,-146,169,-45 later=through
29,-22,1,-8 later=to
35,-45,17,-7 later=tuesday
-19,73,46,-100 later=two
-28,-1,0,29 later=under
0,18,-1,-17 later=up
-58,40,1,18 later=us
-11,96,-59,-26 later=was
0,50,74,-124 later=washington
-4,50,11,-57 later=we
0,29,-5,-25 later=week
27,-33,-24,30 later=well
-34,85,-70,19 later=were
35,-22,-4,-8 later=what
-53,82,5,-34 later=which
-5,-28,55,-22 later=who
-54,-62,4,111 later=will
39,-28,-14,3 later=with
0,4,0,-5 later=world
-25,61,48,-83 later=would
-36,64,-42,14 later=year
-5,-23,-48,76 length=1
37,3,-36,-4 length=2
-21,23,-4,1 length=3
-130,88,0,41 length=4
-8,-57,1,64 next class="ADP
-60,-36,-29,125 next class="AUX
-5,-44,-38,87 next class="CCONJ
-50,-2,-104,156 next class="DET
-5,-95,-27,127 next class="NOUN
228,-20,-24,-185 next class="PROPN
-40,29,-32,43 next class="VERB
-57,142,-7,-78 next class=''s ADJ
62,8,-64,-6 next class=''s NOUN
-7,-48,10,46 next class=''s PROPN
-137,175,-7,-31 next class='s ADJ
-11,-118,-7,136 next class='s ADV
267,-33,27,-261 next class='s NOUN
25,92,-3,-114 next class='s PROPN
133,-31,-62,-39 next class='s VERB
-27,-223,221,30 next class=)ADP
-89,-19,181,-73 next class=)AUX
-133,92,3,38 next class=)CCONJ
-3,12,7,-16 next class=)DET
-13,-14,-5,32 next class=)NOUN
-30,-51,31,50 next class=)PRON
-32,301,-81,-188 next class=)PROPN
-68,145,-10,-67 next class=)VERB
124,64,-129,-60 next class=,ADJ
-29,-31,146,-86 next class=,ADP
99,91,8,-197 next class=,ADV
181,-131,-45,-4 next class=,AUX
40,-74,0,33 next class=,CCONJ
95,-12,15,-98 next class=,DET
92,-78,-27,12 next class=,NOUN
224,-49,29,-205 next class=,NUM
0,-13,101,-87 next class=,PART
177,-54,-16,-107 next class=,PRON
29,45,52,-126 next class=,PROPN
-74,83,43,-52 next class=,SCONJ
24,10,60,-93 next class=,VERB
54,37,-45,-45 next class=-CCONJ
-53,-132,25,160 next class=-DET
33,-75,129,-87 next class=-PROPN
-10,-3,-10,23 next class=-VERB
-141,246,23,-129 next class=/PROPN
1,33,-95,61 next class=:DET
-145,-158,-85,388 next class=:PROPN
-50,-75,66,59 next class=;ADV
-17,-1,38,-20 next class=;CCONJ
-88,-38,78,47 next class=;PROPN
1,-98,-79,177 next class=ADJ
18,-49,76,-46 next class=ADP
11,83,-27,-68 next class=ADV
13,-53,92,-52 next class=AUX
-35,-3,78,-41 next class=CCONJ
-4,-75,120,-41 next class=DET
7,54,-59,-2 next class=NOUN
-96,189,-280,187 next class=NUM
58,-59,-55,56 next class=PART
-13,-52,-5,70 next class=PRON
34,-108,7,67 next class=PROPN
7,242,-113,-136 next class=SCONJ
131,31,-136,-26 next class=VERB
-5,-55,-38,98 next="and
-20,-36,-29,85 next="was
-202,92,56,54 next=)and
-12,-43,-7,63 next=)for
-159,56,149,-46 next=)is
90,-87,-3,0 next=)was
14,37,84,-135 next=,a
37,-32,-3,-2 next=,after
0,89,-3,-86 next=,also
7,-4,-2,-1 next=,an
-15,112,15,-112 next=,and
90,40,-74,-55 next=,are
34,-3,-17,-14 next=,as
31,-19,-8,-4 next=,at
-1,-46,48,0 next=,australia
-113,-10,-4,128 next=,born
-40,-209,-21,270 next=,but
-17,-29,116,-71 next=,california
0,18,-14,-3 next=,england
-28,-17,46,-1 next=,florida
29,-56,202,-175 next=,for
0,97,-88,-9 next=,germany
42,-73,-5,36 next=,has
74,142,-88,-128 next=,he
-71,2,-1,70 next=,his
-22,91,8,-76 next=,i
-19,82,-162,99 next=,in
-23,-36,49,10 next=,is
59,-116,64,-7 next=,it
-11,-31,127,-86 next=,located
-60,-9,98,-29 next=,near
0,-10,41,-31 next=,new
-52,-18,98,-28 next=,north
29,94,-96,-26 next=,of
0,56,-42,-14 next=,ohio
17,-16,60,-61 next=,on
0,-127,127,0 next=,ontario
97,13,5,-116 next=,or
44,-11,0,-33 next=,president
51,-36,-192,176 next=,said
-8,0,10,-1 next=,texas
29,0,0,-29 next=,thank
101,-121,-66,87 next=,the
0,-24,117,-93 next=,to
76,-1,-75,0 next=,u.s.
0,-16,16,0 next=,uk
48,-20,-7,-21 next=,was
108,-72,-22,-14 next=,we
-31,-38,-4,73 next=,were
92,-27,-97,32 next=,where
50,-31,22,-41 next=,which
-74,63,47,-36 next=,while
44,-18,-17,-10 next=,who
-131,41,-16,106 next=,with
54,37,-45,-45 next=-and
-22,92,-78,8 next=1
0,-44,0,44 next=2
-33,52,-22,4 next=3
-4,-1,25,-20 next=;and
-50,-75,66,59 next=;however
37,-14,54,-77 next=<end>
-21,-9,51,-21 next=a
-61,86,-1,-24 next=added
32,33,58,-123 next=after
0,-19,-10,30 next=all
213,79,-64,-228 next=also
80,-10,-15,-55 next=among
99,-34,-52,-14 next=and
-170,125,27,18 next=are
45,51,-19,-77 next=army
-2,-65,-139,207 next=as
-187,118,-33,102 next=at
-21,-48,-6,76 next=based
-79,69,57,-47 next=became
-6,156,-52,-98 next=before
-17,-22,-1,41 next=began
-33,-10,-1,43 next=brought
-2,9,42,-48 next=but
29,-13,-49,32 next=by
10,-20,-21,31 next=called
-26,-11,54,-17 next=can
0,91,-60,-30 next=civil
5,6,0,-11 next=claimed
-71,-10,80,0 next=could
-3,11,-1,-6 next=countries
-5,0,-3,8 next=decided
1,107,-70,-38 next=defeated
27,-23,0,-5 next=did
11,-1,-1,-9 next=died
-16,-50,50,16 next=do
21,0,0,-20 next=does
-1,-2,-27,30 next=during
-70,54,44,-29 next=failed
5,-16,11,0 next=family
30,-21,-9,0 next=father
3,-6,-13,17 next=first
-1,-62,70,-8 next=following
-23,11,30,-18 next=for
-64,115,-11,-40 next=forces
121,90,-142,-70 next=from
0,-9,-27,36 next=games
19,92,0,-111 next=got
153,-42,-94,-16 next=government
4,-39,-20,54 next=group
221,8,-104,-125 next=had
-23,93,71,-141 next=has
42,26,-30,-37 next=have
-15,88,-10,-63 next=he
-82,0,0,83 next=himself
-3,111,-154,45 next=history
-111,55,46,10 next=in
0,83,-47,-36 next=interviews
-5,-31,-13,48 next=into
-76,-35,115,-4 next=is
0,0,41,-41 next=issued
0,-70,27,43 next=it
24,-2,-19,-3 next=joined
-1,-25,-122,149 next=last
-38,43,0,-6 next=later
12,-9,-1,-2 next=led
11,-8,-34,31 next=left
-33,-56,-13,101 next=live
-18,135,-33,-84 next=lost
6,100,-35,-72 next=made
-36,12,0,23 next=man
6,-52,0,47 next=name
52,78,3,-133 next=national
-19,-87,72,34 next=near
6,-3,0,-3 next=noted
-110,-53,8,155 next=now
107,-223,-8,124 next=of
-38,4,17,17 next=officials
-72,-65,177,-41 next=on
0,57,9,-65 next=only
0,-37,42,-5 next=opened
-170,33,122,16 next=or
-12,-59,-10,81 next=organization
-30,4,-54,81 next=over
165,-1,-66,-98 next=party
-2,-3,-21,26 next=people
-2,26,-6,-18 next=plan
2,24,0,-26 next=player
26,-20,0,-6 next=pointed
-3,-48,66,-15 next=president
0,-181,-4,185 next=program
0,-37,-112,150 next=region
-3,5,0,-2 next=report
-74,147,-34,-39 next=reported
183,-12,7,-177 next=said
0,-92,-1,93 next=saturday
-133,28,-26,131 next=says
0,1,18,-18 next=security
-5,0,-27,31 next=senator
-38,-37,-20,95 next=share
0,-2,13,-11 next=should
0,20,-115,95 next=since
0,10,-2,-8 next=spokesperson
30,40,-27,-44 next=started
13,17,-19,-11 next=stated
-19,-12,-54,85 next=team
-81,144,-116,54 next=teams
-38,-46,-21,104 next=television
10,106,-13,-102 next=that
5,-35,15,15 next=the
25,-56,39,-8 next=then
0,-24,49,-25 next=this
93,-47,139,-185 next=to
146,46,-1,-192 next=today
-1,-54,-26,81 next=told
85,-77,3,-11 next=took
-6,-126,138,-6 next=under
0,-3,10,-7 next=until
211,-99,-75,-38 next=was
-2,33,0,-31 next=website
59,-1,-7,-51 next=wednesday
-62,106,-39,-4 next=were
-45,-69,63,51 next=when
-2,134,-29,-104 next=where
-3,-51,65,-11 next=which
96,-156,-46,106 next=who
-158,-94,79,173 next=will
36,50,-66,-20 next=with
-3,136,-33,-100 next=won
121,53,-59,-116 next=would
62,-4,-6,-53 next=wrote
45,-38,-18,11 owned=army
5,-5,0,0 owned=family
30,-21,-9,0 owned=father
-1,-39,-6,46 owned=name
21,57,-117,39 owns
48,-73,-79,105 rule=document
-115,-29,-198,342 rule=event
-28,-33,153,-92 rule=facility
7,57,-89,26 rule=org
-6,8,-26,24 rule=other
122,-5,-50,-68 rule=person
-103,3,111,-11 rule=place
231,-56,-96,-79 seen=often closes
248,-86,-286,125 seen=often long
-252,232,-17,37 seen=often none
-55,8,39,7 seen=often opens
192,-7,-212,27 seen=once closes
-71,10,45,16 seen=once long
-145,-9,106,48 seen=once none
-178,63,29,86 seen=once opens
156,-141,-53,38 seen=some closes
-39,111,48,-120 seen=some long
131,-35,-149,53 seen=some none
79,-117,16,22 seen=some opens
252,-10,-228,-14 seen=twice closes
-34,17,45,-28 seen=twice long
-105,3,110,-9 seen=twice none
-48,-26,166,-93 seen=twice opens
112,48,-129,-30 titled
51,-75,-71,95 votes document
-74,5,-130,198 votes event
-45,-66,175,-65 votes facility
-136,211,43,-118 votes org
139,-70,-16,-53 votes person
-173,21,329,-177 votes place
0,118,34,-152 within=air
0,-72,75,-3 within=bay
-2,6,21,-25 within=city
0,-32,38,-7 within=convention
0,89,-1,-88 within=department
-19,-242,-56,317 within=development
-1,-93,110,-16 within=east
0,110,-97,-13 within=hall
0,69,-63,-6 within=high
0,8,-1,-8 within=institute
0,100,-98,-2 within=international
0,63,0,-62 within=law
-4,18,-15,1 within=management
0,69,-20,-48 within=medical
-4,41,-47,9 within=national
-60,-34,-13,107 within=news
0,149,-111,-37 within=school
0,-12,44,-31 within=science
-104,-113,313,-96 within=space
0,51,-21,-30 within=state
-1,29,81,-110 within=states
0,155,-112,-43 within=united
-75,-101,-2,178 within=war
0,41,-20,-21 within=york`
