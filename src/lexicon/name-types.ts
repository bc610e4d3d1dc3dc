/**
 * What tells a name's type, learned by `train/types/fit.ts`: a line a trait, before it its weights in hundredths for person,
 * organisation, place and none of these.
 */
export const NAME_TYPES = `-56,-34,125,-24 before class=ADJ
-48,-19,42,-29 before class=ADP
-30,19,81,-62 before class=ADV
56,-92,-16,49 before class=AUX
2,-8,-21,-6 before class=CCONJ
-19,28,-2,13 before class=DET
34,-35,-91,42 before class=NOUN
-53,-49,-78,122 before class=NUM
25,-67,22,24 before class=PRON
8,-28,-65,45 before class=PROPN
113,-64,-84,20 before class=SCONJ
-16,46,-27,-3 before class=VERB
-7,5,-40,41 before2=according to
-11,-33,50,-6 before2=across the
15,-9,11,-17 before2=after the
-15,24,-26,18 before2=against the
-24,-17,52,-9 before2=and the
-1,-5,-11,17 before2=area of
-2,2,-8,8 before2=as a
-35,122,-2,-85 before2=as an
133,7,-17,-114 before2=as the
36,-1,8,-37 before2=at the
-1,-5,9,-3 before2=back to
-2,-3,10,-4 before2=based in
101,-8,-14,-79 before2=be a
-37,41,-12,8 before2=between the
-6,-15,41,-17 before2=born in
-9,96,-3,-83 before2=but the
-2,-37,32,6 before2=by a
100,70,-81,-84 before2=by the
-1,0,5,-4 before2=came from
-10,-23,46,-11 before2=city of
0,-5,16,-11 before2=countries like
-3,6,-15,12 before2=director of
-3,-91,-25,119 before2=during the
63,-8,-48,-6 before2=for all
-43,54,57,-71 before2=for the
29,-24,-1,-3 before2=founded by
-38,-4,12,35 before2=from the
-1,-3,6,-2 before2=headquarters in
-2,-12,-6,20 before2=hosted the
0,-2,19,-17 before2=hotel in
-4,54,-28,-22 before2=in his
-65,24,65,23 before2=in the
12,-3,1,-10 before2=interview with
-3,43,11,-51 before2=into the
-2,-7,-27,36 before2=is a
-34,91,-32,-25 before2=is called
-7,-98,72,34 before2=is the
-2,-5,11,-4 before2=killed in
24,-36,69,-57 before2=known as
16,-10,-2,-5 before2=led by
-5,-19,-1,25 before2=line with
-4,-8,14,-3 before2=lived in
-2,-20,31,-10 before2=located in
-21,-22,56,-14 before2=mayor of
-1,29,-2,-26 before2=members of
-1,-7,8,0 before2=moved to
-10,-31,77,-35 before2=near the
-5,-10,26,-11 before2=north of
0,-1,-4,5 before2=number of
-21,-47,15,53 before2=of a
106,35,15,-63 before2=of the
-47,-78,152,-64 before2=on the
-13,4,-14,23 before2=or the
-8,-4,19,-8 before2=out of
0,-7,12,-4 before2=over the
-12,68,-3,-53 before2=owned by
-11,89,-50,-27 before2=part of
-1,-5,8,-2 before2=province of
-2,-5,11,-4 before2=raised in
-3,-19,38,-15 before2=region of
-7,-35,46,-4 before2=returned to
-1,-9,26,-15 before2=school in
-2,-10,-36,49 before2=state of
-1,-2,11,-7 before2=suburb of
59,66,-43,-84 before2=such as
16,5,-53,33 before2=that the
59,-25,-140,106 before2=the first
-1,-9,43,-34 before2=the former
-10,-28,8,30 before2=the new
-2,-15,0,18 before2=through the
-32,28,73,-29 before2=to the
-3,32,-6,-23 before2=told the
-17,-7,33,-8 before2=town of
42,-22,-5,-14 before2=vice president
-39,-32,89,-18 before2=village of
-37,132,16,-111 before2=was a
-7,-7,10,4 before2=was an
7,-9,-4,6 before2=was the
-10,-7,60,-43 before2=when the
-67,87,-6,-26 before2=with the
-15,28,-14,1 before2=won the
13,39,-14,-38 before2=work with
20,-12,-2,-5 before2=written by
-4,-17,13,7 before=1
-5,-18,30,-6 before=2
-3,110,-1,-106 before=2007
-62,26,-123,130 before=<">
-93,-10,5,99 before=<'>
11,43,52,-50 before=<(>
43,110,-113,-41 before=<)>
59,-21,-23,-20 before=<,>
23,-70,-96,141 before=<->
-10,-12,-2,24 before=<.>
-88,112,-40,16 before=</>
22,-13,-31,35 before=<:>
-6,43,-100,63 before=<;>
0,-25,-70,41 before=<>
-21,-23,-14,58 before=<[>
-5,71,-11,-55 before=<]>
-53,-45,-25,87 before=a
-29,-40,79,-9 before=about
4,-5,7,-6 before=across
26,-23,-1,-2 before=actor
63,-29,-2,-32 before=added
31,32,-53,-10 before=after
71,22,-2,-90 before=against
88,-92,-66,70 before=all
25,-22,-2,-1 before=alongside
0,-20,-34,53 before=an
7,6,-24,-18 before=and
-23,-28,76,-25 before=are
-11,-8,111,-91 before=around
69,-35,-40,-3 before=as
-153,53,111,-34 before=at
-51,164,-9,-104 before=band
2,-23,29,-8 before=before
40,-56,-10,26 before=behind
23,-54,106,-77 before=between
10,-13,20,-17 before=both
18,14,-24,-8 before=but
120,45,-136,-54 before=by
-51,-42,32,63 before=called
32,-11,3,-24 before=captain
20,-6,-1,-11 before=colonel
-22,116,-22,-72 before=company
33,-4,-7,-22 before=dr.
58,-31,-140,113 before=first
-13,73,-39,-10 before=for
-12,91,28,-107 before=former
20,-37,53,-52 before=from
1,-10,-12,21 before=general
9,-4,-1,-5 before=governor
-30,27,-49,52 before=his
-21,-6,-7,35 before=if
-86,-54,47,23 before=in
24,50,2,-75 before=include
38,-20,-11,-8 before=included
-93,18,9,65 before=including
73,-18,-22,-33 before=interviews
-8,3,52,-46 before=into
-55,-38,19,74 before=is
-89,-35,114,9 before=its
-11,26,58,-73 before=later
-8,101,-1,-91 before=launched
-8,-26,41,-7 before=left
-64,98,-127,92 before=like
-1,-16,-9,26 before=main
7,-5,8,-9 before=major
-4,-82,131,-44 before=many
54,-4,-3,-47 before=mayor
45,-13,-12,-20 before=member
-77,-17,-3,97 before=minister
-108,-2,0,110 before=mr
-63,-12,-1,76 before=mr.
18,-5,-2,-11 before=musician
22,-17,6,-11 before=my
-17,74,-17,-39 before=name
33,-16,-8,-9 before=named
-5,26,44,-63 before=near
66,-51,3,-17 before=new
0,-5,23,-17 before=northern
-6,89,-44,-39 before=now
2,-42,31,-19 before=of
39,-21,44,-61 before=off
-3,-14,76,-59 before=old
-13,-60,18,44 before=on
-39,-50,35,54 before=or
-1,-3,7,-4 before=other
155,-41,-9,-105 before=our
-37,-42,107,-27 before=over
16,10,-3,-24 before=owner
19,-12,-3,-4 before=player
59,-33,-10,-26 before=president
13,-3,-1,-9 before=professor
-4,12,-25,17 before=renamed
117,-20,-14,-83 before=said
9,-15,12,-5 before=see
93,-13,-57,-22 before=senator
-78,85,-29,23 before=since
32,-5,-10,-15 before=son
-1,-2,9,-6 before=southern
15,-34,-7,27 before=than
108,44,-39,-116 before=that
-25,42,58,0 before=the
-23,41,-2,-15 before=their
-12,-12,-31,55 before=then
-7,0,88,-80 before=this
84,-147,-5,68 before=though
-12,9,-8,11 before=through
-3,-3,39,-33 before=throughout
-10,50,8,-62 before=to
-21,73,-7,-44 before=told
-7,-77,-23,107 before=towards
-35,34,-77,78 before=two
-1,-86,-24,112 before=under
-32,12,-2,22 before=using
68,-24,-22,-21 before=was
12,22,-2,-32 before=were
16,-18,-2,4 before=what
89,-9,-21,-58 before=when
7,-6,-10,9 before=which
-21,0,-1,21 before=while
55,78,-99,-34 before=with
41,-15,-6,-19 before=writer
-3,13,-3,-8 before=your
8,-12,4,-6 bias
-65,28,102,-66 earlier=1998
-40,49,-62,54 earlier=a
-7,5,-40,41 earlier=according
-11,-33,50,-6 earlier=across
15,-9,11,-17 earlier=after
14,13,-23,-3 earlier=against
-2,18,14,-29 earlier=all
-5,-10,25,-10 earlier=also
-46,-1,3,44 earlier=american
-26,-2,1,27 earlier=an
33,-11,1,-22 earlier=and
-2,2,9,-9 earlier=are
-48,-20,83,-15 earlier=area
-81,81,-29,24 earlier=as
5,-3,-1,-1 earlier=association
33,-30,79,-77 earlier=at
3,-2,7,-8 earlier=away
29,4,1,-34 earlier=back
25,4,-16,-14 earlier=band
-5,9,7,-11 earlier=based
104,-80,-99,75 earlier=be
-37,41,-12,8 earlier=between
4,5,-10,1 earlier=board
26,-20,39,-43 earlier=born
0,32,-5,-27 earlier=both
-9,109,-9,-90 earlier=but
61,-32,-52,25 earlier=by
-6,-24,-6,35 earlier=called
-8,10,6,-8 earlier=center
-15,-3,-8,25 earlier=circle
-6,-24,45,-13 earlier=city
1,-4,19,-16 earlier=club
-6,4,-85,88 earlier=college
-22,102,-6,-74 earlier=company
0,-5,16,-11 earlier=countries
0,-8,9,-1 earlier=county
2,-7,6,0 earlier=died
-3,6,-15,12 earlier=director
0,-10,22,-12 earlier=district
20,-17,-38,35 earlier=down
-3,-91,-25,119 earlier=during
-20,-13,39,-5 earlier=east
70,8,-45,-33 earlier=europe
-3,-2,-49,54 earlier=festival
-20,-36,-39,94 earlier=first
0,-36,42,-6 earlier=flight
30,38,-59,-14 earlier=for
-28,-41,21,49 earlier=force
-1,-18,36,-17 earlier=formed
50,-16,-14,-20 earlier=former
26,-32,-7,13 earlier=founded
-16,-24,32,9 earlier=from
-82,111,-15,-14 earlier=games
-2,-28,50,-20 earlier=going
48,-1,-15,-31 earlier=group
0,11,-3,-9 earlier=had
22,-31,0,9 earlier=have
0,-65,96,-30 earlier=he
-2,-3,7,-2 earlier=headquarters
-4,-7,-9,20 earlier=held
99,-12,-5,-82 earlier=her
104,-18,-6,-80 earlier=him
-56,-76,15,120 earlier=his
5,-16,-6,17 earlier=hosted
0,-2,19,-17 earlier=hotel
-1,23,-20,-2 earlier=how
-6,-10,-31,48 earlier=i
15,-17,16,-14 earlier=immigrants
-52,-7,100,-12 earlier=in
-20,50,-10,-19 earlier=included
14,5,-3,-16 earlier=including
12,6,-2,-15 earlier=interview
-6,27,12,-34 earlier=into
-46,-57,82,22 earlier=is
-26,-70,-15,112 earlier=it
-3,-11,-45,59 earlier=its
-77,-10,-3,90 earlier=just
-2,-5,11,-4 earlier=killed
-21,-48,69,1 earlier=known
16,-10,-2,-5 earlier=led
-11,-90,-15,117 earlier=like
-7,-85,88,4 earlier=line
-4,-8,14,-3 earlier=lived
-9,138,-91,-32 earlier=located
25,-20,-20,14 earlier=major
46,-7,-3,-36 earlier=many
-21,-22,56,-14 earlier=mayor
0,21,-17,-4 earlier=member
-1,29,-2,-26 earlier=members
-52,-1,-2,56 earlier=mission
-1,-14,16,-1 earlier=moved
-19,-8,-67,94 earlier=n't
-46,120,-47,-28 earlier=name
-11,-33,80,-36 earlier=near
-1,-11,-7,19 earlier=news
-11,2,22,-12 earlier=north
-15,-15,33,-3 earlier=not
-1,64,-27,-36 earlier=now
-7,-5,12,0 earlier=number
1,-46,35,37 earlier=of
-16,-29,5,41 earlier=off
-70,10,124,-81 earlier=on
-2,16,37,-50 earlier=one
-2,15,-7,-7 earlier=operated
-30,71,37,-79 earlier=or
-2,42,18,-58 earlier=out
0,-2,10,-7 earlier=over
-12,66,-91,38 earlier=owned
-6,-31,-11,48 earlier=parish
-11,89,-50,-27 earlier=part
13,-10,11,-15 earlier=party
17,-19,20,-18 earlier=people
-23,-10,-53,85 earlier=place
93,58,-57,-95 earlier=played
56,39,-37,-58 earlier=president
-19,-38,-35,93 earlier=professor
-25,10,-6,21 earlier=program
-1,-6,10,-3 earlier=province
-2,-16,32,-13 earlier=radio
-2,-5,11,-4 earlier=raised
-3,-19,38,-15 earlier=region
-13,40,-19,-8 earlier=released
-7,-35,46,-4 earlier=returned
-8,10,-4,2 earlier=run
-3,-58,-8,69 earlier=runs
-1,-8,-27,36 earlier=said
-44,56,31,-43 earlier=school
17,-18,-7,7 earlier=security
-1,9,-1,-7 earlier=so
8,-20,45,-33 earlier=song
-7,-4,36,-25 earlier=south
-83,-13,-39,135 earlier=state
-12,73,-33,-27 earlier=stated
-6,-14,56,-36 earlier=station
-1,-2,11,-7 earlier=suburb
59,66,-43,-84 earlier=such
-2,4,5,-6 earlier=support
-9,-10,-17,36 earlier=system
4,-10,0,6 earlier=team
2,3,-18,13 earlier=technology
3,52,-1,-54 earlier=texas
-6,-52,-7,65 earlier=than
-12,-33,46,-2 earlier=that
-70,28,-7,30 earlier=the
-4,-54,-5,63 earlier=their
3,-3,8,-9 earlier=then
-16,74,-14,-44 earlier=three
-16,55,-16,-23 earlier=time
-59,-39,11,91 earlier=to
-3,32,-6,-23 earlier=told
-3,-3,-6,13 earlier=took
-2,95,-23,-69 earlier=tower
-18,-8,39,-11 earlier=town
-50,-15,71,-6 earlier=transferred
7,-8,7,-6 earlier=troops
-13,-80,-2,95 earlier=under
0,-3,5,-2 earlier=university
3,-4,5,-4 earlier=us
-1,-18,-8,27 earlier=use
42,-22,-5,-14 earlier=vice
-41,-32,88,-15 earlier=village
-2,10,-3,-5 earlier=war
-14,-11,-10,37 earlier=was
-19,-56,118,-44 earlier=way
60,-50,21,-31 earlier=we
-1,-3,11,-7 earlier=what
-11,43,28,-60 earlier=when
-15,-10,53,-28 earlier=which
21,-78,-12,69 earlier=who
-22,3,-3,22 earlier=will
-47,-31,71,8 earlier=with
-15,28,-14,1 earlier=won
14,38,-14,-38 earlier=work
20,-12,-2,-5 earlier=written
24,-12,-57,44 earlier=wrote
-13,25,-34,22 earlier=year
-4,9,14,-20 first ends .s.
-22,-98,-51,146 first ends ace
22,9,-1,-30 first ends ack
35,42,-50,-27 first ends ado
63,-38,-21,-6 first ends ael
-17,-82,-14,114 first ends age
-9,-45,1,53 first ends ain
90,-38,-3,-48 first ends ala
-77,-9,-6,94 first ends ald
-22,23,-45,44 first ends all
-54,-41,70,26 first ends and
60,3,2,-64 first ends ang
30,-29,-2,2 first ends ank
1,-39,-41,78 first ends ans
14,-7,-1,-6 first ends ara
-24,100,-18,-55 first ends ard
139,-42,-57,-43 first ends ark
16,25,-38,-3 first ends art
49,84,-141,9 first ends ary
0,-9,12,-3 first ends ast
32,-11,10,-30 first ends ate
41,-26,-9,-6 first ends aul
20,-3,-7,-10 first ends ave
16,-12,-9,5 first ends bel
11,-3,-1,-6 first ends ben
23,-10,-2,-11 first ends bob
-15,-71,-1,90 first ends cal
-34,-11,-16,63 first ends can
10,-6,-1,-3 first ends cus
-12,-3,-37,51 first ends cut
11,-7,-2,-2 first ends dan
63,-34,-9,-21 first ends ddy
14,-13,19,-19 first ends den
11,10,-7,-14 first ends der
9,11,-11,-10 first ends dia
-26,-34,-11,72 first ends die
-47,37,-12,22 first ends dio
-1,-27,25,5 first ends dle
25,-8,-5,-11 first ends don
-7,-87,-27,121 first ends ean
-4,-30,20,14 first ends eat
0,-30,-20,51 first ends eff
-44,16,-14,42 first ends ell
29,-17,-9,-3 first ends ene
21,78,-57,-43 first ends ent
0,-21,-25,46 first ends ern
5,24,-22,-8 first ends ert
2,79,-9,-72 first ends ery
-8,-125,117,17 first ends ese
-66,-9,-14,94 first ends est
54,-26,-24,-4 first ends eth
-21,-3,51,-27 first ends ett
25,-7,-6,-12 first ends eve
-13,37,-3,-20 first ends fax
-1,0,30,-30 first ends fic
-52,11,-26,67 first ends ght
-21,-95,63,53 first ends gle
67,-26,36,-77 first ends han
40,52,-27,-65 first ends her
-50,48,-116,114 first ends ial
28,-10,-3,-13 first ends iam
-22,-3,-44,61 first ends ian
26,-12,-4,-9 first ends ias
22,-36,-17,30 first ends ice
71,-42,-11,-23 first ends ick
2,-5,10,-7 first ends ico
19,-5,-6,-8 first ends iel
30,-7,-3,-21 first ends ike
44,-15,-5,-24 first ends ill
21,101,-116,-6 first ends ina
-57,-11,68,-1 first ends ine
-58,43,-38,51 first ends ing
-64,21,57,-14 first ends ins
-37,-126,70,91 first ends ion
5,-15,-2,13 first ends ire
-8,2,3,2 first ends ish
-24,51,-64,37 first ends ite
-18,95,-81,-31 first ends ity
-34,1,-25,64 first ends ive
9,-3,-2,-3 first ends jim
13,-6,-3,-3 first ends joe
-2,16,86,-99 first ends ken
-82,-4,-2,88 first ends ker
-77,-52,62,66 first ends la
-52,55,13,-17 first ends les
5,-59,-5,59 first ends lex
-18,114,-57,-38 first ends ley
-1,17,43,-59 first ends lic
-16,-15,-4,35 first ends lie
27,-15,-5,-7 first ends lip
-33,18,-38,53 first ends lla
21,3,-6,-18 first ends lle
29,-18,-3,-8 first ends lly
30,-29,40,-41 first ends los
-28,94,-29,-36 first ends lue
-95,-51,59,85 first ends man
18,-7,-4,-7 first ends mas
3,4,-5,-2 first ends max
1,-34,-15,47 first ends med
12,-15,-9,12 first ends mes
15,-4,-4,-7 first ends mmy
-86,-14,-8,109 first ends mon
-46,-21,112,-46 first ends mpa
-25,-18,-14,61 first ends nal
25,-75,-36,85 first ends nce
-2,-47,-7,57 first ends nch
-9,-28,-11,49 first ends ncy
6,-160,28,126 first ends ndy
-22,7,32,-21 first ends new
-3,41,-14,-24 first ends ney
30,-18,-4,-9 first ends nie
8,-38,58,-28 first ends nny
-46,-62,80,29 first ends ock
72,-19,-18,-46 first ends ohn
28,58,-50,-35 first ends old
-156,12,-19,164 first ends ond
10,31,-60,19 first ends one
28,-18,47,-57 first ends ong
-10,-98,35,73 first ends ood
-110,70,-24,64 first ends oon
-43,9,7,28 first ends ort
-1,15,-2,-12 first ends ott
-5,40,-14,-21 first ends ple
-13,-55,-4,73 first ends ral
46,73,-57,-62 first ends ran
12,-54,48,-5 first ends red
43,-40,-87,84 first ends ree
6,35,-4,-37 first ends ret
31,-48,-19,36 first ends rew
36,3,-22,-16 first ends rge
10,-76,96,-30 first ends ric
-27,59,-16,-17 first ends rio
16,10,-11,-16 first ends ris
-28,5,-61,77 first ends rld
0,50,-3,-48 first ends ron
25,-44,-23,44 first ends rry
-5,58,-14,-35 first ends rth
-4,-35,63,-25 first ends san
-18,59,-21,-19 first ends sea
-142,129,76,-63 first ends sky
-82,53,72,-44 first ends son
-5,64,8,-66 first ends st.
-31,-11,-14,55 first ends tal
115,-14,-35,-35 first ends ted
3,38,-61,20 first ends ter
81,-87,-20,31 first ends tic
-67,76,-1,-7 first ends tin
-46,61,-4,-10 first ends tle
43,-19,-3,-20 first ends tom
-64,25,10,41 first ends ton
-15,80,-5,-61 first ends try
-102,-23,-4,129 first ends tte
-1,1,11,-12 first ends udi
24,-12,-2,-10 first ends uel
0,-1,-12,13 first ends ues
10,-6,-1,-2 first ends ura
-1,-27,55,-27 first ends ury
-7,-20,-5,32 first ends us
-12,125,-51,-63 first ends use
-3,-39,-15,68 first ends uth
-24,54,-79,50 first ends ver
56,-28,-21,-8 first ends vid
-2,88,-27,-59 first ends vil
23,-10,-6,-6 first ends vin
-79,18,14,76 first is common 
0,-16,-1,8 first is common given
-42,30,31,15 first is rare 
59,-21,-42,-86 first is rare given
-61,8,60,-9 first known=capital
-121,99,136,-107 first known=city
-83,35,49,-18 first known=country
-84,31,-26,78 first known=org
-102,27,79,-3 first known=region
65,65,-112,-52 first shape=A
37,-17,-5,-15 first shape=A.
33,2,4,-39 first shape=A.A.
-2,24,-1,-6 first shape=Aa
-115,41,59,15 first shape=Aa-Aa
-5,64,8,-66 first shape=Aa.
24,-100,58,18 first shape=AaAa
17,-58,56,-14 first=alfred
-19,10,-28,38 first=american
45,-4,-3,-38 first=andrew
19,-77,-27,85 first=art
-8,-47,-25,83 first=australian
11,-3,-1,-6 first=ben
33,-8,-3,-23 first=bill
-28,94,-29,-36 first=blue
23,-10,-2,-11 first=bob
-6,-59,-26,91 first=british
-1,58,-19,-38 first=canadian
10,-3,-1,-5 first=chris
45,-21,-22,-3 first=christopher
-1,-119,123,-3 first=city
-12,-3,-37,51 first=connecticut
-7,65,-3,-54 first=creative
19,-4,-6,-8 first=daniel
20,-3,-7,-10 first=dave
56,-28,-21,-8 first=david
95,-101,-14,21 first=democratic
18,-3,-4,-11 first=don
11,-2,-2,-6 first=donald
0,-9,12,-3 first=east
44,-37,-4,-3 first=edward
7,-3,-3,-2 first=eric
-8,-8,-23,40 first=european
34,-10,-3,-20 first=frank
0,-11,-7,18 first=french
53,-47,-3,-2 first=gary
33,5,-22,-15 first=george
-14,-22,-30,65 first=german
-1,-82,-11,94 first=google
-1,-25,16,10 first=grand
-4,-30,20,14 first=great
38,-7,-6,-24 first=harry
-90,139,-9,-40 first=herman
0,19,-7,-11 first=house
0,21,-45,25 first=international
15,-7,-6,-1 first=jack
12,-15,-9,12 first=james
0,-30,-20,51 first=jeff
9,-3,-2,-3 first=jim
13,-6,-3,-3 first=joe
72,-19,-18,-46 first=john
17,-9,-5,-3 first=kevin
10,-6,-1,-2 first=laura
0,-54,-14,69 first=legislative
10,-6,-1,-3 first=marcus
6,51,-52,-4 first=mark
3,4,-5,-2 first=max
62,-37,-21,-6 first=michael
-1,-27,25,5 first=middle
30,-7,-3,-21 first=mike
-24,-49,68,19 first=national
-22,7,32,-21 first=new
5,-1,0,-2 first=nick
-1,-25,14,13 first=north
-1,0,30,-30 first=pacific
41,-26,-9,-6 first=paul
19,-9,-1,-8 first=peter
-7,14,2,-9 first=red
-14,-12,-3,30 first=republican
12,-9,0,-2 first=richard
2,26,-21,-7 first=robert
-14,-30,65,-21 first=san
-1,1,11,-12 first=saudi
-18,59,-21,-19 first=sea
-1,-52,-2,56 first=social
-3,-39,-15,68 first=south
-15,21,-64,58 first=stanley
-5,-8,57,-44 first=state
7,-4,-1,-2 first=steve
18,-7,-4,-7 first=thomas
43,-19,-3,-20 first=tom
-4,9,14,-20 first=u.s
111,-9,-33,-39 first=united
-12,50,-70,28 first=university
-7,-20,-5,32 first=us
0,22,-12,-9 first=washington
-5,16,60,-70 first=west
0,-10,15,-4 first=western
-20,-112,10,120 first=white
25,-9,-2,-12 first=william
-28,5,-61,77 first=world
15,34,-49,2 head=document
-36,13,-66,57 head=event
-40,39,28,-32 head=facility
24,-29,-7,2 head=none
-97,50,44,-47 head=org
-15,-6,93,-125 head=place
84,-23,-19,-65 initial
20,-5,-72,58 known=no
11,89,-113,-77 known=org org
0,-98,76,23 known=org seat
-34,32,55,-82 known=place capital
30,-60,28,-23 known=place city
-84,-80,48,19 known=place country
-85,-47,89,-75 known=place region
-2,-6,-15,23 last ends .c.
42,32,-23,-51 last ends ace
10,35,-10,-33 last ends ach
49,-18,-6,-26 last ends ack
-8,27,24,-38 last ends ada
-24,30,42,-48 last ends ade
-57,41,-4,20 last ends ado
18,-3,10,-24 last ends ael
11,38,-8,-42 last ends afi
91,6,-6,-90 last ends age
-12,-23,52,-17 last ends ago
-26,-120,166,-21 last ends ail
-49,-30,24,55 last ends ain
-2,-23,9,15 last ends air
11,50,-44,-17 last ends ake
-23,5,-26,45 last ends ald
30,-43,15,-2 last ends ale
35,-37,38,-35 last ends ali
-28,83,-49,-5 last ends all
-43,113,-45,-31 last ends als
36,-22,-53,43 last ends aly
107,41,-67,-85 last ends ama
-6,47,-56,14 last ends ame
-40,86,16,-63 last ends ami
149,-35,-15,-100 last ends ams
1,4,43,-48 last ends ana
-3,54,-37,19 last ends and
102,-40,-4,-59 last ends ang
34,-32,-72,71 last ends ani
18,-6,-3,-9 last ends ann
-13,-28,-77,114 last ends ano
124,-63,-58,-18 last ends ans
-23,23,98,-97 last ends ant
-26,-26,115,-90 last ends any
42,-29,-78,64 last ends ara
6,7,-16,4 last ends ard
-50,22,24,4 last ends are
-5,-17,-18,41 last ends ari
-21,56,-9,-23 last ends ark
-4,44,-26,-13 last ends ars
-46,3,-58,101 last ends art
4,11,-46,32 last ends ary
-40,13,83,-54 last ends asa
3,10,-2,-9 last ends ase
39,76,-27,-88 last ends ass
-49,38,-23,43 last ends ast
-37,106,-19,-50 last ends ata
-36,-8,37,10 last ends ate
-15,12,-33,37 last ends ato
186,-63,-48,-75 last ends ats
-25,-21,129,-84 last ends ava
-32,-49,148,-69 last ends ave
-3,26,-14,-8 last ends avy
-164,118,51,-5 last ends awa
50,-22,-14,-13 last ends aya
-32,43,-60,50 last ends ays
118,-108,-29,21 last ends ban
-6,28,-17,-6 last ends bar
27,32,-104,46 last ends bel
5,2,51,-57 last ends ber
-80,-26,-28,132 last ends bia
-23,-1,-8,32 last ends bly
-2,-5,22,-14 last ends bya
-44,-47,64,14 last ends can
-38,92,21,-75 last ends cca
-4,-80,-30,109 last ends cd
-16,-47,-25,91 last ends ces
0,-6,15,-8 last ends chi
-2,5,-53,50 last ends cil
-12,-31,-47,90 last ends cks
0,-16,19,-3 last ends cow
-3,-33,0,37 last ends cup
31,-12,-7,-13 last ends dam
37,-46,20,-11 last ends dan
-6,-10,-5,22 last ends day
-3,88,-16,-68 last ends ddy
-5,70,-29,-38 last ends den
63,-17,-40,-5 last ends der
-25,91,31,-96 last ends des
1,47,18,-66 last ends dge
-37,11,-50,89 last ends dia
36,-12,50,-74 last ends die
-9,36,-11,-16 last ends dio
0,85,5,-90 last ends dom
27,-39,39,-28 last ends don
-43,-44,-17,102 last ends eah
-104,58,-29,75 last ends eam
-16,45,-138,124 last ends ean
-7,-52,-24,84 last ends ear
0,14,7,-22 last ends eau
-4,-6,28,-15 last ends ece
25,-26,-36,37 last ends eck
45,-4,-110,69 last ends een
113,-54,-9,-51 last ends ees
-3,59,-35,-20 last ends ege
66,1,-61,-6 last ends ein
87,-47,-12,-33 last ends ela
-70,-65,190,-58 last ends eld
-2,80,-37,-39 last ends ell
-75,114,-24,-16 last ends els
31,-19,5,-17 last ends ena
10,-35,-35,59 last ends ens
-51,-9,-22,79 last ends ent
56,-42,-105,88 last ends era
31,-18,94,-106 last ends erg
-48,16,91,-59 last ends ero
68,27,-48,-13 last ends ers
13,-4,-3,-5 last ends ert
-10,0,-42,52 last ends ery
45,-19,0,-25 last ends esh
-23,56,-5,-35 last ends ess
16,-61,-15,63 last ends est
-55,97,-52,10 last ends ets
-11,-17,-5,32 last ends ett
-1,44,-11,-32 last ends ety
-5,38,-64,36 last ends eum
-56,64,-37,-10 last ends ews
-81,69,27,-14 last ends fax
8,-20,30,-17 last ends gal
11,-14,44,-42 last ends gan
-39,-2,98,-58 last ends gas
72,-39,-17,-17 last ends gel
-1,-33,93,-59 last ends gen
16,17,-59,26 last ends ger
9,-51,47,-4 last ends ght
-19,21,-29,28 last ends gle
-1,-7,14,-4 last ends gon
-37,85,-56,4 last ends gue
19,-11,-4,-4 last ends hal
-48,-3,103,-59 last ends ham
113,-47,-77,9 last ends han
-32,-20,-17,69 last ends her
-43,-16,-25,83 last ends hey
-2,-10,17,-4 last ends hia
-2,-4,12,-4 last ends hio
-103,94,-26,35 last ends hip
-24,-54,-5,83 last ends how
43,25,-58,49 last ends ian
-19,82,-6,-56 last ends ias
-34,40,-37,40 last ends ica
-65,59,-49,51 last ends ice
48,35,-22,-61 last ends ich
12,37,25,-72 last ends ick
-14,-31,38,8 last ends ico
17,33,-72,35 last ends ics
-2,-19,-63,85 last ends ict
-20,-8,36,-8 last ends ida
37,-9,-3,-22 last ends ier
86,-14,-35,-33 last ends ies
-9,-13,5,17 last ends iew
-1,17,31,-47 last ends ifa
-93,88,-8,16 last ends igi
-57,-57,103,12 last ends ign
-117,-50,131,39 last ends ii
79,53,-2,-127 last ends ill
52,-14,20,-55 last ends ina
20,16,-24,8 last ends ine
18,-34,-25,18 last ends ing
-69,-46,20,95 last ends ink
-31,52,-49,28 last ends ins
-82,55,9,24 last ends ion
-61,-111,123,35 last ends ire
108,-77,-51,17 last ends ise
45,-92,-54,112 last ends ish
-34,-58,-25,112 last ends ist
-12,-23,-7,42 last ends ith
-23,-33,35,22 last ends its
-47,38,-68,66 last ends ity
20,-9,-2,-9 last ends itz
-17,55,-43,7 last ends ium
62,-84,-56,81 last ends ive
-18,-45,-6,69 last ends ize
116,-30,-54,-33 last ends ker
-36,-45,0,81 last ends key
-1,-71,-8,80 last ends lan
5,-6,10,-9 last ends las
8,-85,112,-35 last ends lds
24,-88,48,15 last ends lee
-43,-37,12,68 last ends lem
53,21,-64,-14 last ends ler
-82,-11,6,87 last ends les
-2,47,-14,-24 last ends ley
-7,27,32,-50 last ends lia
-19,-21,-53,93 last ends lic
-85,16,4,56 last ends lin
88,-43,-6,-39 last ends lis
-6,-20,37,-10 last ends lla
-18,-40,33,24 last ends lle
14,-4,-6,-4 last ends lli
-50,-14,-11,78 last ends llo
2,-63,50,12 last ends lls
-24,12,16,-3 last ends lly
19,50,-11,-57 last ends lor
-38,-39,50,27 last ends low
-66,-22,-1,88 last ends lyn
58,21,-136,42 last ends man
23,-9,-3,-11 last ends mas
54,36,-41,-45 last ends men
80,-27,-31,-22 last ends mer
-3,20,-33,16 last ends mes
8,-30,55,-33 last ends min
0,68,-41,-27 last ends mit
11,-40,-26,55 last ends mon
-23,-9,-8,41 last ends nal
9,-58,111,-62 last ends nan
-3,30,-6,-19 last ends nbc
-88,45,29,23 last ends nce
-1,-78,-7,85 last ends ncy
-46,45,-14,16 last ends nda
-51,60,63,-73 last ends ndo
-16,-33,-25,77 last ends nds
28,-56,50,-23 last ends ner
-19,49,-36,6 last ends nes
25,25,-17,-31 last ends ney
-9,49,-55,15 last ends nge
97,17,-37,-77 last ends ngs
-11,-37,11,31 last ends nia
7,-3,4,-7 last ends nix
-35,3,-17,49 last ends non
-20,14,63,-58 last ends nto
150,-94,-72,17 last ends nts
-16,-66,78,-2 last ends nty
-46,37,-17,26 last ends nue
-20,-192,196,-15 last ends oad
-12,34,2,-23 last ends ock
41,-21,-2,-17 last ends off
-42,-2,-19,65 last ends oft
-74,116,-89,34 last ends ogy
16,-4,13,-24 last ends ois
5,-19,-6,20 last ends ola
-21,21,-41,41 last ends old
-53,-33,-13,97 last ends ome
31,-8,14,-36 last ends ona
-38,-21,81,-22 last ends ond
70,-22,-51,2 last ends one
-64,-17,20,61 last ends ong
46,56,-84,-11 last ends ons
-1,-31,42,-9 last ends ont
-56,-39,64,30 last ends ony
-17,8,63,-55 last ends ood
-59,19,26,16 last ends ook
-3,25,11,-33 last ends ool
1,-45,0,51 last ends ope
24,85,-71,-38 last ends ord
24,38,-16,-44 last ends ore
-2,59,16,-66 last ends ork
-3,111,-52,-56 last ends orn
32,-33,-23,25 last ends ors
-33,68,95,-136 last ends ort
-33,23,-61,71 last ends ory
34,58,-53,-37 last ends ose
13,-12,-10,9 last ends oss
-21,-33,-18,75 last ends ost
-57,13,-12,55 last ends oup
-79,44,78,-40 last ends our
17,55,-15,-57 last ends ove
0,-11,-1,12 last ends owl
-31,77,-26,-20 last ends own
-27,32,32,-35 last ends pan
121,-15,-48,-59 last ends per
-24,-69,-43,136 last ends phy
-19,-44,-12,74 last ends pic
-15,28,-65,54 last ends ple
-33,-34,115,-49 last ends pur
80,-72,34,-43 last ends que
87,11,-116,17 last ends ral
-29,34,15,-13 last ends ram
-86,69,70,-53 last ends ran
-17,-21,64,-23 last ends rce
-5,-23,-13,41 last ends rch
-29,68,-36,-3 last ends rds
-1,99,-44,-48 last ends rea
13,-16,-16,20 last ends ren
56,-47,2,-10 last ends res
2,-10,-11,22 last ends ria
83,-48,-2,-32 last ends rie
28,-11,-7,-9 last ends rin
13,12,28,-50 last ends rio
45,-52,-47,53 last ends ris
-20,-31,25,24 last ends rne
-10,-55,-79,139 last ends ros
-1,24,-7,-16 last ends rps
63,-40,-11,-12 last ends rry
-50,78,-44,15 last ends rth
119,-76,-40,-2 last ends rts
89,4,-39,-48 last ends rty
-7,80,-103,34 last ends sas
13,76,-57,-32 last ends sco
-19,-56,96,-23 last ends sea
18,32,-50,1 last ends ser
-58,-20,-24,102 last ends ses
-5,-57,68,-5 last ends sey
-59,101,10,-50 last ends sia
-1,-27,-31,59 last ends sic
-21,-12,-32,63 last ends sis
104,-31,-34,-46 last ends sky
90,-64,11,-75 last ends son
-26,62,-7,-29 last ends sto
-24,-32,-13,70 last ends sts
-13,82,-61,-8 last ends tal
42,-57,-87,94 last ends tan
-74,102,47,-75 last ends tar
35,-25,-124,112 last ends tch
-33,17,-30,50 last ends ted
0,41,-10,-30 last ends tee
-6,60,-39,-15 last ends tel
-11,-84,96,1 last ends tem
-34,-20,40,9 last ends ter
-14,-5,-27,60 last ends tes
-1,-3,15,-9 last ends tia
-19,-6,-34,58 last ends tic
109,-24,-32,-55 last ends tin
-19,-30,44,5 last ends tle
-3,-21,99,-109 last ends ton
78,-45,-52,17 last ends tor
70,-41,-25,-4 last ends tra
-7,-24,48,-15 last ends tre
-10,78,-8,-59 last ends try
-42,59,-44,27 last ends tte
-1,-4,10,-3 last ends tts
-1,-4,10,-5 last ends uba
-3,-42,82,-51 last ends uk
70,-24,-13,-39 last ends ump
-2,11,-15,6 last ends und
11,-3,-28,21 last ends ung
-64,27,-1,39 last ends ure
-63,37,74,-50 last ends urg
-27,-37,111,-47 last ends urn
7,-50,9,34 last ends ury
-7,-66,52,-2 last ends us
53,27,-24,-55 last ends usa
-44,-53,72,29 last ends use
-89,26,-44,105 last ends ust
-1,30,-12,-16 last ends ute
-6,58,6,-57 last ends uth
-52,-49,81,24 last ends val
-19,37,-21,7 last ends ver
-4,26,-13,-9 last ends ves
-30,75,-9,-36 last ends via
86,-6,-56,-24 last ends vis
-154,38,32,84 last ends wan
96,-49,-4,-44 last ends war
-29,-39,110,-45 last ends way
-30,-13,43,2 last ends wer
-63,-50,36,80 last ends xas
74,-13,-10,-51 last ends yne
-41,23,-40,48 last is common 
-10,-13,15,3 last is common given
13,-6,0,-6 last is rare 
56,-43,8,-31 last is rare given
-22,-57,114,-34 last shape=0
8,48,-27,12 last shape=A
-50,-14,124,-58 last shape=A&A
-25,28,-25,22 last shape=A'Aa
86,13,-49,-49 last shape=A-Aa
-27,-46,-24,94 last shape=A.
-104,22,36,48 last shape=A.A.
-70,41,-24,53 last shape=A0
-39,47,-48,42 last shape=A0A
17,-9,5,-13 last shape=Aa
-61,78,-12,-4 last shape=Aa-A
-24,0,-27,36 last shape=Aa-Aa
76,-52,-22,-5 last shape=Aa-a
-5,23,-5,-13 last shape=Aa.
-26,61,-28,-7 last shape=Aa0
-43,-54,-9,106 last shape=AaA
41,32,-64,27 last shape=AaAa
-3,-3,23,-16 last=africa
168,-45,-52,-70 last=america
0,-3,24,-19 last=american
6,0,-4,-1 last=anderson
-5,-17,59,-37 last=angeles
-2,-179,61,120 last=arkansas
-1,-12,15,-1 last=asia
0,34,-2,-31 last=assembly
0,29,-16,-13 last=association
-4,47,0,-41 last=australia
-8,-27,2,34 last=australian
0,31,-4,-26 last=authority
-2,49,-15,-32 last=avenue
-2,11,-1,-8 last=base
-1,1,37,-37 last=berlin
0,-11,-1,12 last=bowl
-7,-4,51,-39 last=british
-9,-17,-47,87 last=california
-2,-1,6,-2 last=cambridge
-56,-65,-8,129 last=campbell
-5,36,5,-35 last=canada
0,0,6,-5 last=carolina
-7,-135,194,-61 last=center
-1,-100,109,-8 last=centre
-5,-9,18,-4 last=chicago
-2,-4,15,-8 last=china
-5,-23,-34,62 last=church
-2,-124,184,-73 last=city
-3,59,-35,-20 last=college
0,7,-2,-5 last=commission
0,41,-10,-30 last=committee
-7,28,-3,-19 last=commons
0,179,-15,-164 last=conference
-1,22,-15,-4 last=congress
-1,24,-7,-16 last=corps
-2,5,-53,50 last=council
-6,-28,60,-22 last=county
-3,-33,0,37 last=cup
-3,-6,-3,12 last=day
0,62,-5,-56 last=department
-1,82,-59,-22 last=district
-1,-96,39,60 last=division
-13,-2,-42,60 last=east
-6,80,-29,-44 last=england
-3,42,23,-60 last=europe
-6,36,18,-49 last=european
0,83,-51,-34 last=fame
-7,-25,-23,55 last=fellow
-1,-33,-22,56 last=festival
-9,-3,19,-3 last=florida
-3,-11,69,-53 last=force
-1,49,-15,-32 last=foundation
0,-23,46,-21 last=france
0,-9,17,-7 last=front
-1,-122,-19,142 last=games
-47,-44,50,43 last=german
-23,-33,138,-89 last=germany
-9,29,-13,-8 last=google
55,-56,8,-6 last=hill
-13,82,-61,-8 last=hospital
-6,60,-39,-15 last=hotel
-27,-90,86,34 last=house
-2,12,7,-17 last=illinois
-6,-27,-15,49 last=india
-1,30,-12,-16 last=institute
0,-7,9,-1 last=iran
0,-27,31,-4 last=island
-10,-1,15,-3 last=israel
-11,-8,-26,47 last=italy
-27,43,8,-24 last=japan
-17,53,-4,-31 last=jones
-2,-2,5,0 last=jose
0,-8,8,0 last=kingdom
-17,128,-85,-21 last=korea
0,52,-23,-28 last=league
-1,-2,10,-7 last=libya
-55,59,17,-21 last=london
-2,58,-8,-47 last=magazine
-8,-6,31,-17 last=melbourne
157,-83,-12,-62 last=members
-7,37,-3,-26 last=microsoft
0,-8,10,-1 last=moscow
-1,-59,71,-11 last=mosque
-5,38,-64,36 last=museum
-1,11,-5,-4 last=nasa
-13,27,-4,-10 last=nations
-1,29,-1,-26 last=nato
-3,26,-14,-8 last=navy
0,-1,25,-22 last=netherlands
-1,-50,-3,59 last=news
0,-62,51,11 last=office
-1,-2,5,-2 last=ohio
-4,33,10,-38 last=ontario
-1,-3,6,-2 last=oregon
-1,-13,-2,16 last=organization
0,-27,28,-1 last=ottawa
35,-4,-21,-10 last=paris
108,16,-35,-85 last=party
-2,18,3,-19 last=pennsylvania
-12,-79,-12,103 last=people
-1,-5,8,-2 last=philadelphia
-2,-10,27,-15 last=poland
-1,21,-13,-7 last=post
-2,-2,-12,17 last=press
-18,-45,-6,69 last=prize
-3,-160,-49,202 last=program
-1,70,-12,-56 last=records
-1,105,-43,-62 last=republic
0,-19,-1,19 last=revolution
0,-24,32,-7 last=river
0,-17,23,-4 last=road
-1,44,-26,-17 last=school
-1,-181,-56,228 last=senate
-1,-57,-6,64 last=service
-3,-13,23,-7 last=singapore
-1,26,-11,-14 last=society
-1,66,0,-65 last=south
0,-1,16,-14 last=spain
121,-86,46,-80 last=states
-3,-60,43,20 last=station
-4,-4,15,-7 last=sudan
-20,-10,35,-6 last=sydney
-2,-7,-143,154 last=syria
-11,-84,96,1 last=system
0,-63,-21,83 last=technology
-1,-3,33,-27 last=texas
-2,-16,38,-19 last=thailand
12,-5,-2,-6 last=thomas
-3,77,-11,-63 last=times
-13,49,-142,106 last=tower
-15,71,-27,-27 last=twitter
-2,-17,49,-27 last=uk
0,-40,79,-38 last=union
-5,52,-26,-20 last=university
-3,-29,35,-2 last=us
-4,-4,9,-2 last=victoria
-2,-3,7,-2 last=virginia
-1,-13,-1,16 last=war
-3,7,-1,-4 last=washington
54,-27,-34,8 last=west
-6,-5,39,-27 last=yemen
-2,-22,37,-10 last=york
-6,49,35,-78 last=zealand
-11,-21,-12,44 later="the
-21,82,45,-105 later=)a
40,22,1,-63 later=)an
-10,-2,-10,23 later=)in
-6,20,85,-98 later=)is
-10,79,-2,-67 later=)the
1,-16,-45,60 later=,a
-5,30,8,-33 later=,also
-8,-18,-8,34 later=,am
14,-26,18,-6 later=,an
-24,-96,51,68 later=,and
-16,-20,29,7 later=,are
-6,6,5,-5 later=,as
27,-10,-2,-16 later=,at
-38,61,-4,-18 later=,australian
-17,88,-46,-25 later=,became
-22,55,-12,-20 later=,by
-1,6,4,-9 later=,capital
5,147,-87,-65 later=,first
51,52,-14,-89 later=,for
30,-34,70,-66 later=,from
59,-42,7,-24 later=,has
-5,-53,68,-9 later=,have
35,6,3,-44 later=,he
12,-10,-36,34 later=,his
-70,15,6,48 later=,in
-4,-25,19,10 later=,is
-15,-76,-20,111 later=,it
-2,73,-10,-61 later=,its
-32,-38,12,58 later=,national
51,-115,3,61 later=,of
-1,-3,6,-2 later=,on
21,44,-22,-43 later=,one
-34,-4,1,36 later=,over
12,-58,77,-30 later=,president
-67,-50,-22,138 later=,that
35,-112,89,-8 later=,the
-4,23,-7,-11 later=,they
-56,-32,85,4 later=,to
66,35,-11,-90 later=,was
21,13,-15,-18 later=,well
21,33,-57,3 later=,which
-2,-13,20,-5 later=,york
-3,-9,16,-4 later=,you
-22,20,27,-37 later=a
-3,74,-18,-53 later=about
6,29,-1,-34 later=added
10,-63,47,6 later=after
15,-17,33,-32 later=against
22,-84,-41,104 later=all
-18,-18,9,28 later=already
33,50,19,-100 later=also
-50,-22,122,-48 later=an
-3,78,-43,-27 later=and
12,-6,0,-6 later=another
-71,93,-16,-5 later=are
21,-9,62,-75 later=as
20,-12,-1,-7 later=asked
81,-55,21,-46 later=at
-2,-36,-29,67 later=australia
-9,-71,-1,80 later=be
15,-5,0,-10 later=became
-26,-3,-2,31 later=become
-7,-2,-5,14 later=been
161,-74,-14,-73 later=born
9,12,6,-28 later=both
-29,-55,-68,151 later=by
-63,7,15,40 later=called
-6,-46,-1,53 later=can
0,-1,44,-42 later=december
-2,27,-6,-19 later=defeated
-13,-7,82,-62 later=even
-1,-40,-11,52 later=february
93,-4,-1,-87 later=first
-54,76,57,-80 later=for
9,-7,3,-6 later=forces
61,-97,-70,105 later=fought
-22,112,-76,-13 later=founded
52,6,4,-63 later=from
-2,3,22,-23 later=general
-1,-68,7,61 later=give
-13,0,-1,14 later=grown
-80,56,10,14 later=had
-9,-12,12,9 later=has
-13,-25,7,31 later=have
24,32,-22,-33 later=he
53,-11,-20,-21 later=her
17,-6,0,-11 later=him
95,-99,-18,13 later=his
-69,15,47,7 later=hold
44,-41,-8,6 later=i
18,-49,66,-20 later=in
-46,-8,-6,60 later=included
-9,-70,-3,83 later=instead
8,2,-4,-6 later=into
-53,19,58,-22 later=is
-12,-10,41,-20 later=it
-48,87,9,-48 later=its
-6,18,-8,-4 later=james
-1,26,2,-26 later=january
-22,-1,0,24 later=john
-26,-7,52,-18 later=join
7,9,4,-19 later=later
20,-2,4,-22 later=laura
-1,77,-69,-7 later=leaving
-38,54,48,-65 later=located
14,61,-10,-65 later=made
8,40,0,-47 later=make
14,-2,0,-11 later=making
46,87,-67,-66 later=many
19,0,-5,-13 later=may
-2,-23,32,-7 later=minister
-3,-5,2,6 later=near
-22,-55,73,5 later=new
-34,-5,-13,52 later=not
-1,-1,25,-23 later=november
44,-9,-2,-32 later=now
26,-38,-3,15 later=october
-48,-22,108,-24 later=of
-9,29,18,-35 later=on
-82,41,42,-1 later=one
59,-50,71,-79 later=only
22,-26,8,-5 later=other
-5,-67,-7,80 later=our
52,12,-6,-58 later=out
-5,17,2,-14 later=over
148,-14,-88,-45 later=part
3,-8,8,-2 later=played
-2,17,13,-28 later=president
0,-6,10,-3 later=process
22,-39,-7,25 later=said
-4,-3,9,-2 later=school
-2,-19,7,14 later=science
-95,-106,104,98 later=served
-3,44,-2,-40 later=several
11,-4,0,-7 later=she
44,-18,-2,-24 later=some
-5,74,-47,-21 later=south
-43,-14,-14,70 later=started
-4,-33,23,14 later=station
-4,5,-2,1 later=system
-16,82,-34,-32 later=team
20,27,-28,-17 later=that
64,-6,23,-57 later=the
-38,-14,20,34 later=their
9,-18,4,6 later=there
-16,44,18,-46 later=they
101,-98,34,-38 later=this
23,-120,142,-45 later=through
39,1,-45,-1 later=to
7,-11,17,-13 later=tuesday
-5,29,48,-71 later=two
-3,-19,2,21 later=under
3,18,3,-25 later=up
-43,35,-4,11 later=us
21,82,-65,-33 later=was
-2,30,69,-97 later=washington
-3,31,-3,-25 later=we
0,42,-17,-25 later=week
23,-19,-15,11 later=well
-35,25,-58,69 later=were
29,-6,-7,-16 later=what
-33,38,9,-13 later=which
-10,-16,56,-30 later=who
-28,-48,-10,86 later=will
24,-25,-28,29 later=with
0,5,3,-8 later=world
-6,47,16,-57 later=would
6,48,-2,-52 later=year
-20,-10,-2,51 length=1
7,-19,-12,-5 length=2
-41,6,8,-11 length=3
-89,35,11,0 length=4
-49,-17,9,58 next class="ADP
-70,-23,-15,109 next class="AUX
-9,-25,-24,58 next class="CCONJ
-17,-12,-73,103 next class="DET
-6,-85,-15,106 next class="NOUN
147,-14,-33,-100 next class="PROPN
-2,12,-26,17 next class="VERB
-29,125,3,-99 next class=''s ADJ
45,7,-39,-13 next class=''s NOUN
-28,-17,9,35 next class=''s PROPN
-53,99,-21,-25 next class='s ADJ
-5,-66,6,65 next class='s ADV
142,-40,-48,-110 next class='s NOUN
-7,84,14,-92 next class='s PROPN
64,-14,-4,-47 next class='s VERB
-24,-118,143,2 next class=)ADP
-75,-18,91,0 next class=)AUX
-52,39,15,1 next class=)CCONJ
-3,16,22,-34 next class=)DET
-8,21,-11,-2 next class=)NOUN
-23,-19,12,31 next class=)PRON
-13,126,-33,-80 next class=)PROPN
-25,70,0,-44 next class=)VERB
42,46,-68,-21 next class=,ADJ
-24,-16,70,-31 next class=,ADP
50,27,18,-84 next class=,ADV
69,-54,-18,-7 next class=,AUX
5,-26,3,12 next class=,CCONJ
37,-3,3,-34 next class=,DET
26,-51,18,4 next class=,NOUN
124,-25,11,-121 next class=,NUM
0,-27,67,-40 next class=,PART
77,-17,-4,-45 next class=,PRON
19,32,34,-69 next class=,PROPN
-48,66,21,-40 next class=,SCONJ
17,22,0,-26 next class=,VERB
21,7,-15,-14 next class=-CCONJ
-5,-89,2,92 next class=-DET
56,-83,98,-71 next class=-PROPN
-5,0,-1,6 next class=-VERB
-90,142,19,-80 next class=/PROPN
-5,31,-57,31 next class=:DET
-12,-83,-60,156 next class=:PROPN
-16,-47,46,17 next class=;ADV
-8,-7,10,5 next class=;CCONJ
-72,-50,71,51 next class=;PROPN
-44,-57,7,89 next class=ADJ
-8,-20,47,15 next class=ADP
13,47,-7,-45 next class=ADV
5,-45,41,-22 next class=AUX
-4,-3,26,-17 next class=CCONJ
15,-27,32,-16 next class=DET
-32,52,-45,37 next class=NOUN
41,89,-218,102 next class=NUM
7,-16,-68,72 next class=PART
-21,-21,-48,77 next class=PRON
-38,-75,14,76 next class=PROPN
-5,93,-42,-47 next class=SCONJ
66,26,-99,-9 next class=VERB
-8,-40,-19,68 next="and
-16,-20,-15,51 next="was
-113,65,36,11 next=)and
-2,19,-17,-1 next=)for
-97,28,85,-17 next=)is
45,-53,-6,15 next=)was
4,40,37,-81 next=,a
36,-19,-3,-14 next=,after
3,46,-4,-44 next=,also
10,0,-4,-5 next=,an
9,50,6,-54 next=,and
38,10,-7,-41 next=,are
38,-4,-16,-18 next=,as
29,1,-23,-7 next=,at
-6,-4,11,-1 next=,australia
-61,-19,-11,92 next=,born
-38,-89,-22,150 next=,but
-9,-18,46,-18 next=,california
19,-3,-2,-13 next=,director
-1,16,-3,-12 next=,england
-21,-14,60,-24 next=,florida
11,-46,116,-80 next=,for
-6,60,-30,-22 next=,germany
15,-16,-15,16 next=,has
52,75,-55,-72 next=,he
-39,25,-7,21 next=,his
2,38,-6,-36 next=,i
-18,53,-88,52 next=,in
-18,-24,27,14 next=,is
27,-34,18,-12 next=,it
-44,-3,98,-52 next=,located
-1,-19,47,-26 next=,near
-4,-18,39,-16 next=,new
-2,-4,28,-21 next=,north
13,46,-41,-18 next=,of
-2,26,-12,-12 next=,ohio
-10,-9,79,-60 next=,on
0,-89,90,-2 next=,ontario
35,-7,17,-45 next=,or
13,-1,-3,-10 next=,president
24,41,-148,83 next=,said
-9,-1,11,-1 next=,texas
45,-53,-23,24 next=,the
-1,-28,79,-51 next=,to
34,-13,-20,-1 next=,u.s.
-2,-5,13,-5 next=,uk
10,-7,2,-5 next=,virginia
5,28,-8,-24 next=,was
-1,-4,6,-1 next=,washington
90,-53,-33,-4 next=,we
6,-36,-13,42 next=,were
0,26,-31,9 next=,where
1,-37,54,-7 next=,which
-47,45,22,-20 next=,while
43,-13,-3,-24 next=,who
-97,27,-23,94 next=,with
21,7,-15,-14 next=-and
-5,44,-64,24 next=1
-2,-33,1,34 next=2
-26,55,-26,-2 next=3
-1,-5,1,5 next=;and
-16,-47,46,17 next=;however
5,-14,29,-45 next=<end>
23,-32,16,-8 next=a
-23,74,-1,-50 next=added
25,11,42,-75 next=after
-5,-2,-6,13 next=all
83,89,-39,-132 next=also
70,-18,-18,-34 next=among
33,-16,-9,-7 next=and
-139,91,40,9 next=are
39,12,-18,-34 next=army
-14,4,-88,92 next=as
-132,73,13,38 next=at
-9,-33,-7,48 next=based
-42,60,26,-44 next=became
-18,130,-46,-66 next=before
-11,-23,1,33 next=began
-30,-10,-2,42 next=brought
-28,5,58,-34 next=but
13,-42,6,25 next=by
24,-41,-3,20 next=called
-43,-19,49,14 next=can
-1,78,-28,-49 next=civil
10,4,-4,-10 next=claimed
0,-2,7,-5 next=coast
-45,-29,78,-4 next=could
0,12,-3,-8 next=countries
-4,-6,-4,14 next=decided
7,71,-63,-15 next=defeated
24,-10,8,-22 next=did
19,-6,-2,-10 next=died
-18,-13,7,24 next=do
10,-1,-1,-8 next=does
0,17,-14,-3 next=during
-45,55,31,-41 next=failed
6,-2,-4,-1 next=father
-7,7,-24,23 next=first
-6,-25,54,-23 next=following
6,17,7,-13 next=for
-53,95,-14,-27 next=forces
106,43,-79,-62 next=from
-2,19,-3,-14 next=games
8,42,-2,-48 next=got
128,-43,-72,-13 next=government
-6,-4,-15,25 next=group
150,3,-95,-61 next=had
-14,20,49,-51 next=has
24,11,-14,-19 next=have
2,52,-30,-23 next=he
-6,3,0,2 next=high
-22,-2,0,24 next=himself
-5,98,-78,-14 next=history
-68,38,31,-10 next=in
-3,13,-1,-8 next=interviewed
-2,23,-1,-17 next=interviews
-4,-17,-27,48 next=into
-76,-27,97,-11 next=is
1,2,14,-17 next=issued
-1,-22,37,-13 next=it
14,-4,-1,-9 next=joined
-9,-24,-37,70 next=last
7,14,-3,-17 next=later
13,-6,-2,-4 next=led
5,-3,-21,19 next=left
-25,-8,-3,36 next=live
-10,67,-25,-33 next=lost
-16,92,-30,-46 next=made
-29,52,4,-27 next=man
3,-12,-2,11 next=name
43,38,1,-82 next=national
-11,-78,62,26 next=near
12,-2,0,-10 next=noted
-26,-38,5,58 next=now
-3,12,0,-9 next=observed
64,-105,-6,45 next=of
-26,9,6,11 next=officials
-50,-20,95,-21 next=on
-3,42,5,-45 next=only
0,-37,54,-17 next=opened
-78,29,61,-8 next=or
-13,-37,-1,51 next=organization
-26,23,-33,35 next=over
139,-49,-59,-32 next=party
-7,-9,-13,28 next=people
-7,26,-7,-12 next=plan
14,8,-4,-19 next=player
13,-5,0,-8 next=pointed
0,-10,40,-30 next=president
-1,-84,-5,91 next=program
-6,18,0,-12 next=provides
-1,-3,8,-4 next=province
2,4,0,-6 next=received
-2,-39,-55,96 next=region
-3,27,-10,-13 next=report
-32,103,-3,-68 next=reported
57,46,6,-113 next=said
-56,18,-27,64 next=says
-1,4,16,-20 next=security
-7,-5,-2,14 next=senator
8,-4,0,-4 next=serves
14,-5,-11,2 next=share
-2,27,-8,-17 next=should
-1,7,-43,37 next=since
-2,7,0,-4 next=spoke
0,12,-3,-8 next=spokesperson
7,41,-22,-26 next=started
9,8,-14,-4 next=stated
-19,-28,-29,76 next=team
-43,91,-80,32 next=teams
-55,-38,-19,113 next=television
14,39,-17,-35 next=that
-24,-3,11,17 next=the
15,-44,27,2 next=then
0,4,19,-23 next=this
70,-19,89,-123 next=to
103,21,-3,-121 next=today
-2,-39,-9,51 next=told
34,-13,4,-24 next=took
-18,-67,57,28 next=under
0,1,10,-11 next=until
114,-65,-43,-59 next=was
-2,25,2,-26 next=website
-34,90,-41,-18 next=were
-24,-70,44,50 next=when
-3,63,-14,-46 next=where
-9,-31,35,5 next=which
37,-101,-24,87 next=who
-97,-66,84,79 next=will
39,-3,-15,-20 next=with
16,39,-22,-33 next=won
89,29,-72,-46 next=would
16,-4,-2,-10 next=wrote
40,-56,-13,29 owned=army
6,-2,-4,-1 owned=father
-24,-22,-3,49 owned=name
30,38,-93,13 owns
-1,-49,-51,91 rule=document
-61,-88,-122,147 rule=event
-39,-10,81,-51 rule=facility
-45,45,-85,13 rule=org
-33,7,-45,32 rule=other
61,-37,-101,-31 rule=person
-122,-28,69,-37 rule=place
116,-42,-38,-68 seen=often closes
138,-5,-111,2 seen=often long
-86,138,-44,-15 seen=often none
-63,7,31,21 seen=often opens
120,-36,-146,-14 seen=once closes
-18,15,-2,13 seen=once long
-99,-4,44,49 seen=once none
-80,44,-27,55 seen=once opens
112,-105,-55,20 seen=some closes
17,84,27,-109 seen=some long
91,3,-99,46 seen=some none
46,-50,0,3 seen=some opens
148,-53,-166,-36 seen=twice closes
13,17,17,-33 seen=twice long
-62,23,39,-1 seen=twice none
-9,27,22,-51 seen=twice opens
56,-13,-73,-32 titled
11,-58,-47,87 votes document
-64,-49,-85,116 votes event
-65,-4,95,-66 votes facility
-98,102,-29,-63 votes org
65,-48,-36,-67 votes person
-120,-48,89,-71 votes place
-6,68,-17,-48 within=air
0,-14,21,-7 within=bay
-3,-1,37,-34 within=city
-1,-32,43,-10 within=convention
-1,51,-26,-23 within=department
-33,-134,-22,189 within=development
-11,-23,72,-38 within=east
0,73,-40,-34 within=hall
-1,23,-11,-11 within=high
-3,49,-16,-30 within=institute
-1,68,-65,-2 within=international
-1,18,-1,-16 within=law
-19,38,-43,24 within=management
0,27,-25,-3 within=medical
-6,4,-34,36 within=national
-15,-34,-7,56 within=news
-2,95,-66,-28 within=school
-1,13,19,-32 within=science
-36,-98,109,18 within=space
-1,35,-14,-18 within=state
-9,15,68,-74 within=states
-4,64,-44,-17 within=united
-27,-45,-6,78 within=war
0,23,-3,-19 within=york`
