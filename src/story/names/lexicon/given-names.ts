import { wordSet } from "./word-set.ts";

/** Given names borne almost only by men, lower case, accents kept off. */
const male = wordSet(`
  aaron abbas abdel abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed aidan akbar akira
  al alan albert alberto aldo alec alejandro aleksandr alessandro alexander alexandre alexei alfonso
  alfred alfredo ali allan allen alonzo alvaro alvin amir amit amos anatoly anders andre andreas
  andreï andrei andres andrew andrzej andy angelo angus anil antoine anthony anton antonin antonio
  ariel arjun arlen armando armand arnaud arnold art arthur arturo arun asher ashok ashton aubrey
  august austin avi axel ayman aziz baltasar barack barney barry bart bartholomew bashar basil ben
  benedict benicio benigno benito benjamin bennett benny bernard bernardo bernie bert bertrand bill
  billy bjorn blaine blake bob bobby boris boyd brad bradford bradley brandon brendan brent bret
  brett brian brock bruce bruno bryan bryant bryce buddy burt byron caleb calvin cameron carl carlo
  carlos carlton cary cecil cedric cesar chad chandler charles charley charlie chester chip chris
  christian christoph christophe christopher chuck clarence clark claude claudio clay clayton clemens
  cliff clifford clint clinton clive clyde cody cole colin connor conor conrad corey cornelius cornell
  cory craig curt curtis cyrus dale damian damien damon dan daniel danny dante darin dario darius
  darrell darren darryl daryl dave david dean declan delroy demetrius denis dennis denzel derek derrick
  desmond devin dexter dick didier diego dieter dimitri dirk dmitri dmitry dominic dominik don donald
  donnie donovan doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edison
  eduardo edward edwin eitan eli elias elijah elliot elliott ellis elmer elon emanuel emil emilio
  emmanuel enrique eric erich erik ernest ernesto erwin ethan eugene evan evgeny ezra fabian fabio
  fareed farid felipe felix ferdinand fernando fidel finn florian floyd forrest francesco francis
  francisco franco francois frank frankie franklin franz fred freddie frederic frederick fredrik
  fritz fyodor gabriel garrett garry gary gavin gene geoff geoffrey george georges georgy gerald
  gerard gerardo gerhard gerry giancarlo gianni gideon gil gilbert gilberto giles gino giorgio giovanni
  giuseppe glen glenn gordon graham grant greg gregg gregory grigory grover guido guillaume guillermo
  gunther gus gustav gustavo guy hal hamid hamish hamza hank hans harold harrison harry harvey hasan
  hassan heath hector heinrich heinz helmut henri henrik henry herb herbert herman hideo hiroshi howard
  hubert hugh hugo humberto husain hussein ian ibrahim ignacio igor ilya imran ira irving isaac isaiah
  ismael ismail israel ivan ivo jack jackson jacob jacques jaime jake jamal james jamie jan janos jared
  jason javier jay jean jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesse
  jesus jim jimmy joachim joaquin jochen joe joel joerg johan johann johannes john johnnie johnny jon
  jonah jonas jonathan joost jordi jorge jose josef joseph josh joshua josiah juan judd jules julian
  julien julio julius jurgen justin kareem karim karl kazuo keith kelvin ken kendrick kenneth kenny kent
  kenji kevin khaled khalid kirk klaus kofi konrad konstantin kris kunal kurt kyle lamar lance lanny
  larry lars laurence laurent lawrence lee len leo leon leonard leonardo leonid leopold leroy leslie
  lester lev levi lewis liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas lucian luciano
  luigi luis luiz lukas luke luther lyle lyndon magnus mahmoud mahmud malcolm malik manfred manuel marc
  marcel marcello marcelo marco marcos marcus mario marius mark marlon marshall martin marty marvin
  massimo mathias mathieu matt matteo matthew matthias maurice mauricio mauro max maxim maximilian
  maxwell mehdi mehmet mel melvin merrick merrill micah michael michel miguel mikael mike mikhail miles
  milo milton miroslav mitch mitchell mitt mohamed mohammad mohammed mohammad monty morgan morris
  moses mohsen muammar muhammad murray mustafa narendra nasser nat nate nathan nathaniel neal ned neil
  nelson newt nicholas nick nicola nicolas nigel niels nikita nikolai nikos noah noel nolan norbert
  norm norman octavio olaf oleg oliver olivier omar orlando orrin oscar osama oswald otis otto owen
  pablo paolo pascal patrice patrick paul paulo pavel pedro pascal percy perry pete peter petr petro
  phil philip philippe phillip pierre pieter preston quentin quincy rafael rafi rahm rahul raj rajiv
  ralph ramon ramzi rand randall randolph randy raoul raphael rashid raul ravi ray raymond reed reggie
  reginald reince reinhard rene rex reza rhys ricardo richard rick ricky rob robbie robert roberto
  robin roderick rodney rodrigo roger rohan roland rolf roman romeo ron ronald ronnie rory ross roy
  ruben rubens rudolf rudolph rudy rupert russ russell ryan sajid salim salman salvador salvatore sam
  sami samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane
  shaun shawn sheldon shimon shinzo sid sidney silvio simon sol solomon spencer stan stanley stefan
  stefano stephan stephane stephen sterling steve steven stewart stuart subhash sven sylvester tad
  tariq tayyip ted teddy terrence terry thabo thad theo theodore thierry thomas thor tiger tim
  timothy tobias tobin toby todd tom tomas tommaso tommy tony travis trent trevor trey tristan troy
  tucker tyler tyrone ulrich umberto vaclav vadim valentin van vernon vicente victor vijay vikram vince
  vincent vincenzo viktor virgil vitaly vito vladimir volodymyr wade wallace walter warner warren
  wayne wendell werner wes wesley wilbur wilfred wilhelm will willem william willie willis wilson
  winston wolf wolfgang woodrow woody wyatt xavier yasser yitzhak yoshihiko youssef yuri yusuf yves
  zac zach zachary zane zbigniew zeke zoltan
  ahmet alistair amar aldous benoit bilal branko bram cai cillian ciaran dariusz davide diarmuid
  eamon efraim ehud enzo esteban eoin farhad faisal fergus gareth gonzalo goran hakim haruki hossein
  hassam idris ingmar isidro jalen jair jarvis jelani joko joao junichi kamal kazuki kenta keir keanu
  kwame kwasi lachlan laszlo lebron liang mahatma marek matti mateo mats mehmed mikko milan moshe
  nabil naftali nikola nikolas nuri olli omer osman ousmane paavo panos pranab prakash rafiq ramesh
  rasmus recep rishi rodolfo sadiq sanjeev satoshi sergiy shah shigeru sigmund sunil suresh takashi
  taro tarek thaddeus thiago tiago tomasz tosh toshihiro tuomas ulf umar vasily vikas vivek wael
  wojciech xi yannick yannis yaroslav yevgeny yoav yousef yukio zakir zlatan
  oskar barron beau bodhi boaz bogdan branden bronson bryson camden carmine casper chauncey chet
  clement collin cormac cruz cullen dag dashiell davion deandre deion demarcus deshawn devonte
  dietrich donte dov easton eldridge elbert eldon elvin elvis emeka emmett ephraim errol evander ezekiel
  fitzgerald gaspard gautam geert geraint gerrit giorgos griffin gustaf hadi haim hakeem
  halvor harlan harun heiko hendrik hernan herve hiram hisham horace horst hudson iain iker immanuel
  ingvar issa itzhak jabari jacek jadon jael jaden jagdish jakob jakub jamaal jamar jameson
  jarrod jasper javon jaxon jayden jedidiah jefferey jerald jeroen joaquim jorgen josip jovan juhani kaleb
  kamil keegan kellan kemal kerem kieran kingsley kiril kostas krishna krzysztof
  kurtis kylian lasse lennart lennox leroy levon lothar lubos lucius luka lyndon mads maksim mansour
  marek marcin mariano mateusz mathis mattias maurizio menachem michal mikel milos mohan mohandas
  mordechai murat musa nadav naguib navin neville nicolae nikolay nils oded oleksandr olaf olof orhan
  orson oswaldo owain paddy panagiotis pavlo petter piet piotr quinten quinton radek raghu rahim
  ranjit rashad raymundo reginaldo reinhold reuben reuven rhett rocco roel ronan royce rufus rustam ruslan sanford
  santino satya sebastiaan shahid shamil shlomo sigurd simeon sixto slobodan soren stelios sulaiman svein
  sylvain tadeusz tahir takeshi tarun tayo theodor thijs tibor tito tomislav tor torsten tyrel
  tyson uwe valery viggo vinay vitor vladislav waleed warwick wim winfried wolfram wouter xander yahya
  yaakov yair yaw yehuda yigal yunus yusef zachariah zafar zaid zeev ziad zubin
`);

/** Given names borne almost only by women. */
const female = wordSet(`
  abby abigail ada adele adriana adrienne agatha agnes aida aimee aisha alana alberta alejandra
  alessandra alexa alexandra alexandria alexis alfreda alice alicia alina aline alisa alison alissa
  allison ally alma althea alyssa amal amalia amanda amber amelia amelie amina amy ana anais anastasia
  andrea angela angelica angelina angelique angie anita ann anna annabel anne anneliese annette annie
  antoinette antonia april ariana arianna arlene asha ashley astrid athena audrey aurora ava barb
  barbara beatrice beatriz becky belinda bella bernadette bernice bertha bess beth bethany betsy betty
  beverly bianca birgit blanca blanche bonita bonnie brenda bridget brigid brigitte britney brittany
  brooke caitlin caitlyn camila camilla camille candace candice candy cara carla carly carmela carmen
  carol carole carolina caroline carolyn carrie cassandra cassidy catalina catherine cathleen cathy
  cecilia cecile celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christiana
  christiane christie christina christine chrystal cindy claire clara clarice claudette claudia
  clementine cleo colette colleen concepcion condoleezza connie constance cora coretta corinne
  cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna deb debbie debora
  deborah debra deirdre delia della delores denise desiree diana diane dianne dina dolores dominique
  donatella donna dora doreen doris dorothea dorothy edith edna edwina eileen elaine elana eleanor elena
  elisa elisabeth elise eliza elizabeth ella ellen elisabetta elle eloise elsa elsie elvira emilia emily
  emma enid erica erika erin erma ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva
  evangeline eve evelyn fatima faith fannie fay faye felicia fern fiona flora florence frances francesca
  francine francoise frederica frieda gabriela gabriella gabrielle gail gayle gemma geneva genevieve
  georgette georgia georgina geraldine germaine gertrude gillian gina ginger ginny giovanna giulia gisela
  giselle gladys glenda gloria goldie grace graciela greta gretchen guadalupe gwen gwendolyn hannah harriet
  hattie hazel heather heidi helen helena helene helga henrietta hermione hilary hilda hillary hope
  huma ida ilana ilene ilse imelda imogen ina ines inga ingrid irene irina iris irma isabel isabella
  isabelle ivana ivanka ivy jackie jaclyn jacqueline jacquelyn jade jan jana jane janelle janet janice
  janine jasmine jean jeanette jeanne jeannie jen jenna jennie jennifer jenny jessica jill jillian
  jo joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juana juanita
  judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala kara karen karin
  karina karla katarina kate katerina katharine katherine kathleen kathryn kathy katia katie katrina
  katy kay kayla kaylee keisha kellyanne kerstin kiersten kim kimberly kirsten kirstjen kirstie krista
  kristen kristi kristin kristina kristine krystal lara larissa latoya laura laurel lauren laurie
  laverne leah leila lena leona leonor leslie leticia letitia lila lily lillian lilly lina linda lindsay
  lisa lisette liz liza lizzie lois lola lora loretta lori lorna lorraine lottie louisa louise lourdes
  luann lucia lucie lucille lucinda lucy luisa lupe lupita lydia lynda lynette lynn lynne mabel
  mackenzie madeleine madeline madison mae magda magdalena maggie malala malia mandy mara marcia margaret
  margarita margery margot marguerite maria mariah mariam marian mariana marianne marie mariel marilyn
  marina marion marisa marissa marjorie marla marlene marsha marta martha martina mary maryam matilda
  maud maureen mavis maxine maya meagan megan meghan melania melanie melinda melissa melody mercedes
  meredith meryl mia michaela michele michelle mildred millicent millie mimi mindy minnie miranda miriam
  misty moira mollie molly mona monica monika monique muriel myra myrna myrtle nadia nadine nancy naomi
  natalia natalie natasha nell nellie nichole nicole nikki nina nora noreen norma odette olga olive
  olivia opal ophelia oprah paige pam pamela patrice patricia patsy patti patty paula paulette paulina
  pauline pearl peg peggy penelope penny petra philippa phoebe phyllis pia polly portia precious priscilla
  priti prudence rachel raquel rebecca regina rena renata renee rhoda rhonda rita roberta robyn rochelle
  romina rosa rosalie rosalind rosalyn rosanne rosario rose roseanne roselyn rosemarie rosemary rosie
  roxanne ruby ruth sabine sabrina sadie sally salma samantha samira sandra sandy sara sarah sasha saskia
  savannah scarlett selena selma serena shannon sharon sheila shelley shelly sherri sherry sheryl shirley
  shonda sibyl sienna sigrid silvia simone sofia sondra sonia sonja sonya sophia sophie stacey stacy
  stella stephanie stormy sue susan susana susanna susanne susie suzanne suzette svetlana sybil sylvia
  sylvie tabitha tamara tamika tammy tania tanya tara tatiana teresa teri terri tess tessa thelma theresa
  therese tiffany tilda tina toni tonya tracey traci trina trisha trudy tulsi ursula valentina valeria
  valerie vanessa vera verna veronica vicki vicky victoria vida violet virginia vivian viviana wanda
  wendy whitney whoopi wilhelmina wilma winifred winona yael yolanda yoko yvette yvonne zainab zara
  zelda zoe zoya
  aaliyah aditi adelaide agnieszka aiko akiko alondra amrita ananya anjali annika aoife arundhati asma
  aung ayesha benazir beyonce bhavna bianka bronwyn chimamanda christelle cressida dagmar deepika delphine
  divya ekaterina elif elodie elzbieta emine esra farah fatou fatoumata freya gita gro hadley hanan hiba
  ilaria indira ingeborg ioana isha jacinda jelena julija kajsa kanako karolina kaya keiko khadija kiran
  lakshmi latifa leyla lieke lucija ludmila madhuri maeve maite malgorzata manon maren maribel marit
  masako mayumi meena mette michiko mihaela mireille nadezhda nasrin natalya neera niamh noor noriko
  oksana olena oluchi parvati pilar preeti priya priyanka radhika rania rosalia rukhsana saoirse sakura
  shabana shreya sinead siobhan sita slavica solveig sonali soraya sunita sushma swati taraji thandiwe
  theodora ulrike valentine vasundhara viola wangari xiomara yasmin yasmina yui yuko yuliya zahra zeynep
  mira moana abbie abena adaeze adela adelina adina agathe agneta ailsa aisling aleksandra alessia alina alix alva amara
  amaya amelie amparo anahita anika anjelica annemarie annette annika anouk antje aretha ariane ariadne ashanti asia asta
  astra aurelia ayanna ayelet azadeh bahar barbra bathsheba beata berit bethan billie birgitta bjork blythe bozena brenna
  britta brynn cait candida carlotta carolin cate catriona ceri chandra chantal charmaine cher chidinma chioma christiane ciara
  clemence concetta consuelo cordelia corina cornelia cosima crystal cybill dagny danuta daria daryna debra delilah delta demi
  desi dilma dimitra dinah dolly dorota ebony edie effie eimear elaina elen eleni elfriede eliane elin elke ellie ellinor elsbeth
  elspeth emanuela emmanuelle emer enya erna ersilia estefania ethel etta eugenie eulalia evita faye filomena fiorella francoise frida
  gabby galina geena gerda ghislaine gilda giorgia gita glenys gloria golda greer grete gry gudrun gwyneth hadiza hala hanna hanne
  hatice hedda hedwig hedy heidrun helmi henriette hera hermine hila hildegard honor hyacinth idina ilana ilona imani indra ingeborg
  iolanda iphigenia irena irini isadora isla isolde ivette iwona izabela jacinta jaleh janina jasmin jayne jeannette jenni jerusha
  jessamyn joana jolanda jolie josette jovana judi julieta kacey kali karlie karolin kasia katharina kathe kathi katinka kavita
  keira kelis kerri keziah kiki kinga kirstin kitty klara kristiane kyra lale lamia lana lata latisha latonya leda leigh lene leonie
  leonora lesley liesel lilian liliana lilith lina liselotte liv livia ljubica loretta lotte louella lucienne ludivine luz lynda
  madelyn magali maia maja maleah mallory manuela marcella mareike marge margo margrethe mariko marit marlee marta marthe matilde
  maud mavis mayra medea mehreen melba melina mercy merete meta michele mika mikaela mila milena mina mirabelle mirela mitzi moira
  morag morgana muna nadezda nadja nahid nan nana nani naoko natalija nelly nerys nettie neve ngozi nia nicolette niki nikita nikki
  nila nino noelle noemi noor nuala nur oda odessa olivera olympia oona orla ottilie padma palesa paloma parisa pascale paz
  perla petronella philomena phyllida pilar piper polina portia prunella qiana queenie rachael raisa ramona randi rani raven razia
  reba reem regine rhea rhiannon ricarda rihanna roisin romy ronit rosamund roslyn roswitha roxana rula rumi sabina sabrine
  sade safia sahar salome samia sanaa sangita sanna saoirse sarai saundra savita serafina shamima shanice shannen shari shauna
  shayla sheena sherrie shira shirin sigourney silke simona sinem sissel sive snezana sofie solange soledad solvej stana steffi
  stina suki sunniva suri suzan svenja svitlana tabea tallulah tamar tamsin tasha tatjana tawana thea themba theodosia tilly tipper
  tisha titania tomoko tonje tora tova trine tyra ulla urszula uta valentyna vanja verena vigdis viktoria vilma vita vivien
  viviane wanjiru wilma wynonna xenia yaa yana yara yasmeen yelena yesenia ylva ynes yulia yuliana yumi yvonna zadie zarah zita zofia zora
  zuleika zuzana
  zsuzsanna ginni malkia elaine carly mazie nikema quina shellie marcy tammi
`);

/** Given names of women and men alike: they make a person, but no gender. */
const shared = wordSet(`
  addison ainsley alex ali andrea ariel ashton aubrey avery bailey blair bobbie brett britt cameron
  carey casey chan charlie chen chris cori dakota dana darcy darian devon drew dylan elisha ellis
  emerson finley frances francis frankie gale glenn hao harley harper hayden hyun jaime jamie jan jean
  jess jessie jie jin jody jordan jules jun justice kai kelly kelsey kendall kennedy kerry kim kit kyle
  lane lauren lee leslie li lin lindsey ling logan loren lou marion mackenzie mel merle ming min morgan
  nicola nicky nico noel pat parker payton peyton phoenix quinn rae reagan reese remy riley rene robbie
  robin rory rowan sam sandy sasha sean shannon shelby shay sidney skyler sky stacy sung sydney tatum
  taylor terry toby tony tracy val wei xin yan yi ying yong yoon young yu zhang
`);

/** Given names by whom they are borne; `shared` makes a person, but no gender. */
export const givenNames = { male, female, shared } as const;
