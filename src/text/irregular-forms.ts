/**
 * English words whose forms share no stem: the first word of a line stands for the whole line.
 * Spellings without apostrophes, as `foldWord` leaves them.
 */
export const IRREGULAR_FORMS = `
arise arises arising arose arisen
awake awakes awoke awoken
be am is are was were been being
bear bears bore borne
beat beats beaten
become becomes becoming became
begin begins beginning began begun
bend bends bent
bind binds bound
bite bites bit bitten
blow blows blew blown
break breaks breaking broke broken
bring brings bringing brought
build builds building built
burn burnt
buy buys buying bought
can could cannot
cant couldnt
catch catches catching caught
choose chooses choosing chose chosen
come comes coming came
deal deals dealt
dig digs dug
do does did done doing
dont doesnt didnt
draw draws drew drawn
dream dreamt
drink drinks drank drunk
drive drives driving drove driven
eat eats eating ate eaten
fall falls falling fell fallen
feed feeds fed
feel feels feeling felt
fight fights fighting fought
find finds finding found
flee flees fled
fly flies flew flown
forbid forbids forbade forbidden
forget forgets forgot forgotten
forgive forgives forgave forgiven
freeze freezes froze frozen
get gets getting got gotten
give gives giving gave given
go goes going went gone
grow grows growing grew grown
hang hangs hung
have has had having
havent hasnt hadnt
hear hears hearing heard
hide hides hid hidden
hold holds holding held
isnt arent wasnt werent
keep keeps keeping kept
kneel kneels knelt
know knows knowing knew known
lay lays laid
lead leads leading led
lean leant
leap leapt
learn learnt
leave leaves leaving left
lend lends lent
lie lies lying lain
light lights lit
lose loses losing lost
make makes making made
may might
mean means meaning meant
meet meets meeting met
mistake mistakes mistook mistaken
pay pays paying paid
prove proves proved proven
ride rides rode ridden
ring rings rang rung
rise rises rising rose risen
run runs running ran
say says saying said
see sees seeing saw seen
seek seeks seeking sought
sell sells selling sold
send sends sending sent
sew sews sewn
shake shakes shook shaken
shall should
shine shines shone
shoot shoots shooting shot
show shows showing showed shown
shrink shrinks shrank shrunk
sing sings singing sang sung
sink sinks sank sunk
sit sits sitting sat
sleep sleeps slept
slide slides slid
smell smelt
speak speaks speaking spoke spoken
spell spelt
spend spends spending spent
spill spilt
spin spins spun
spring springs sprang sprung
stand stands standing stood
steal steals stole stolen
stick sticks stuck
strike strikes striking struck stricken
swear swears swore sworn
sweep sweeps swept
swim swims swam swum
swing swings swung
take takes taking took taken
teach teaches teaching taught
tear tears tore torn
tell tells telling told
think thinks thinking thought
throw throws throwing threw thrown
understand understands understanding understood
undertake undertakes undertook undertaken
wake wakes woke woken
wear wears wearing wore worn
weep weeps wept
will would
win wins winning won
withdraw withdraws withdrew withdrawn
wont wouldnt
write writes writing wrote written
child children
foot feet
goose geese
half halves
knife knives
leaf leaves
life lives
man men
mouse mice
person persons people
self selves
shelf shelves
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
good better best
bad worse worst
far further furthest farther
little less least
many more most much
`;
