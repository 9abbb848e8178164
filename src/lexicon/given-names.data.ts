// Made by scripts/coref/make-lexicon.py from the US Social Security Administration's national baby names (public domain):
// names given 5,000 times or more since 1930, less those that are mostly something else in news.

/** Given to girls in more than 95 % of cases. */
export const FEMALE_NAMES = `
aaliyah abagail abbey abbie abbigail abby abigail abigale abigayle abril ada adalyn adalynn addie addisyn addyson adela adelaide adele adelina adeline
adelyn adelynn adina adria adriana adriane adrianna adrianne adrienne agnes aida aileen aimee ainsley aisha aiyana aja alaina alana alani alanna
alannah alayna alberta aleah alecia aleena alejandra alena alesha alesia alessandra aleta alexa alexandra alexandrea alexandria alexia alexus alfreda
alia alice alicia alina aline alisa alisha alison alissa alivia aliya aliyah aliza allie allison ally allyson allyssa alma alondra alta althea alyce
alycia alysa alyse alysha alysia alyson alyssa amalia amanda amara amaris amaya amber amberly amelia amelie ami amie amina amira amirah amiya amiyah
amy amya ana anabel anabella anabelle anahi anais anastasia anaya andrea andria angela angelia angelica angelina angeline angelique angelita angie
anika anissa anita aniya aniyah ann anna annabel annabella annabelle annalee annalisa annalise annamarie anne annemarie annetta annette annie annika
annmarie ansley antionette antoinette antonette anya april arabella araceli aracely areli arely aria ariana arianna ariella arielle arleen arlene
arline aryana aryanna asha ashely ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn astrid athena aubree aubrie audra audrey audrina aurelia
aurora ava averi averie ayana ayanna ayesha ayla aylin bailee bambi barbara barbra baylee beatrice beatriz becky belen belinda bella benita berenice
bernadette bernadine bernice bertha bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca blanca blanche bobbi
bonita bonnie bonny brandee brandi brandie brandy breana breann breanna breanne bree brenda brenna bria briana brianna brianne bridget bridgett
bridgette briella brielle brigette brigid brigitte brinley brisa britany britney brittani brittany brittney brittni brooke brooklynn bryana bryanna
brynlee brynn caitlin caitlyn cali calista callie cami camila camilla camille candace candi candice candy cara caren cari carina carissa carla carlee
carleen carlene carley carli carlotta carly carmela carmelita carmella carol carolann carole caroline carolyn carolynn carrie caryl caryn casandra
cassandra cassie catalina catharine catherine cathie cathleen cathrine cathryn cathy catrina cayla caylee cecelia cecile cecilia cecily celeste
celestine celia celina celine chana chanda chandra chanel chantal chantel chantelle charisse charity charla charlee charleen charlene charli charlotte
charmaine chasity chastity chaya chelsea chelsey chelsie cheri cherie cherish cherry cheryl cheryle cheyanne cheyenne chiquita chloe christa christal
christi christiana christie christina christine christy chrystal chyna ciara ciera cierra cindi cindy cinthia claire clara clarice clarissa claudette
claudia claudine clementine coleen colette colleen collette concetta connie constance consuelo cora coral cordelia corina corine corinna corinne
cornelia corrina corrine cristal cristina cristy crystal cynthia dahlia daisy dalia damaris danae danelle danette dania danica daniela daniella
danielle danika danita danna danyelle daphne dara darci darcie daria darla darleen darlene davina dawn dawna dayana dayanara dayna deana deann deanna
deanne debbie debby debora deborah debra deena deidra deidre deirdre deja delaney delia delilah della delois delores deloris delphine demetria demi
dena denice denise denisse desirae desiree destinee destiney destini destiny dian diana diane diann dianna dianne dina dinah dionne dixie dollie dolly
dolores dona donita donna dora doreen dorene doretha doris dorothea dorothy dorthy dottie dulce earlene earline earnestine eboni ebony edith edna
edwina effie eileen elaina elaine elana eleanor eleanore elena eleni eliana elida elinor elisa elisabeth elise elissa eliza elizabeth ella elle ellen
elliana ellie elma elnora eloise elouise elsa elsie elva elvia elvira elyse elyssa ember emelia emely emerald emilee emilia emilie emily emma emmalee
emmy erica ericka erika erin erma ernestine eryn esmeralda esperanza essence essie estefania estela estella estelle ester esther estrella ethel etta
eugenia eula eunice eva evangelina evangeline eve evelin evelyn evelynn everly evette evie fabiola faith fallon fannie farrah fatima fawn faye felecia
felicia felicity felisha fern fernanda fiona flor flora florence frances francesca francine francisca freda freida frida frieda gabriela gabriella
gabrielle gail gaye gayla gemma gena genevieve georgette georgiana georgianna georgina geraldine geri gerri gertrude gia giana gianna gilda gillian
gina ginger ginny giovanna giselle gisselle giuliana gladys glenda glenna gloria goldie grace gracelyn gracie graciela greta gretchen griselda gwen
gwendolyn hailee hailey hailie haleigh haley halie halle hallie hana hanna hannah harmony harriet harriett hattie haylee hayley haylie hazel heather
heidi helen helena helene henrietta hilda hillary holli hollie holly hope ida iesha ila ilene iliana imani imelda imogene ina inez ingrid irene iris
irma isabel isabela isabell isabella isabelle isis isla itzel iva ivana ivette ivonne izabella jacalyn jackeline jacklyn jaclyn jacquelin jacqueline
jacquelyn jacquline jada jaelynn jaida jakayla jalisa jaliyah jami jamila jana janae janay jane janeen janel janell janelle janessa janet janette
janice janie janine janis janiya janiyah janna jannie jaqueline jasmin jasmine jasmyn jayda jayla jaylah jaylee jayleen jaylene jayne jazlyn jazlynn
jazmin jazmine jazmyn jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenelle jenifer jenna jenni jennie jennifer jenny
jeri jerilyn jerri jessenia jessica jessika jill jillian jimena jo joan joana joanie joann joanna joanne jocelyn jocelynn jodi joelle joellen johana
johanna johnna joi joleen jolene jolie joni jonna josefina joselyn josephine josette josie joslyn joy joyce joycelyn juana juanita judi judie judith
judy juli julia juliana juliann julianna julianne julie juliet julieta juliette julissa june justina kaci kacie kaela kaelyn kaia kaila kailee kailey
kailyn kaitlin kaitlyn kaitlynn kaiya kala kaleigh kaley kali kaliyah kallie kalyn kami kamila kandace kandi kandice kandy kara karen kari karie karin
karina karis karissa karla karlee karley karli karlie karly karma karmen karolyn karrie karyn kasandra kassandra kassidy kassie katarina kate katelin
katelyn katelynn katerina katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katia katie katina katlin katlyn katrina katy kay
kaycee kaydence kaye kayla kaylah kaylee kayleen kayleigh kayley kayli kaylie kaylin kaylyn kaylynn keeley keely keila keira keisha kelli kellie
kelsea kelsey kelsi kelsie kendra kenia kenna kennedi kenzie keri kerri kerrie kesha keshia keyla khadijah khloe kia kiana kianna kiara kiera kierra
kiersten kimber kimberlee kimberley kimberly kimora kinley kinsey kinsley kira kirsten kirstin kisha kitty krista kristal kristen kristi kristie
kristin kristina kristine kristy kristyn krysta krystal krystle kyla kylee kyleigh kylie kyra lacey laci lacie ladonna laila lainey lakeisha lakesha
lakisha lana laney lani laquita lara larissa lashonda latanya latasha latisha latonia latonya latosha latoya latrice latricia laura laureen laurel
lauren lauri laurie lauryn lavonne lawanda layla lea leah leandra leann leanna leanne leeann leia leigha leila leilani lela lelia lena lenora lenore
leola leona leora lesa lesli lesly leta letha leticia letitia lexi lexie lexus leyla lia liana libby liberty lidia lila lilah lilia lilian liliana
lilianna lillian lilliana lillie lilly lily lilyana lina linda lindsay lindsey linnea linsey lisa lisbeth lisette lissette litzy livia liz liza
lizabeth lizbeth lizeth lizette lizzie lois lola lolita lona londyn lora loraine lorelei lorena lorene loretta lori lorie lorna lorraine lorri lorrie
lottie louann louella louisa louise lourdes luann luanne lucero lucia luciana lucile lucille lucinda lucretia lucy luella luisa lula luna lupita luz
lydia lyla lynda lyndsay lyndsey lynette lynne lynnette mabel mable macey maci macie macy madalyn madalynn maddison madeleine madeline madelyn
madelynn madilyn madilynn madisyn madonna madyson mae maegan maeve magdalena magdalene maggie maia maira makayla makena makenna makenzie malaysia
maleah malia malinda malissa maliyah mallory mamie mandi mandy manuela mara maranda marcela marcella marci marcia marcie marcy maren margaret
margarita margery margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna marianne maribel maribeth maricela
marie mariel mariela marietta marilee marilyn marilynn marina marisa marisela marisol marissa maritza marjorie marla marlee marlena marlene marlys
marnie marquita marsha marta martha martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou matilda mattie maura maureen
mavis maxine may maya mayra mckayla mckenna mckenzie meadow meagan meaghan meg megan meghan melanie melany melba melina melinda melisa melissa
mellissa melodie melody melonie melva mercedes mercy meredith merry mia miah micaela michaela michele michelle mikaela mikayla mila milagros mildred
miley millicent millie mimi mindy minerva minnie mira miracle miranda mireya miriam missy misti misty mitzi miya moira mollie molly mona monica monika
monique monserrat moriah muriel mya myah myla myra myrna myrtle nadia nadine nan nanci nancy nanette nannette nannie naomi natalee natalia natalie
nataly natalya natasha nathalie nathaly nayeli nedra nelda nell nellie nelly nettie neva nevaeh nia nichelle nichole nicki nicole nicolette nicolle
niki nikki nikole nina nita noelia noelle noemi nola nona nora norah noreen norma nyla nylah octavia odessa ofelia ola olga olive olivia opal ophelia
oralia paige paisley paloma pam pamala pamela paola patience patrica patrice patricia patsy patti pattie patty paula paulette paulina pauline pearl
pearlie peggie peggy penelope pennie penny perla petra phoebe phyllis piper polly portia precious priscilla priya rachael racheal rachel rachelle rae
raegan raelyn raelynn raina ramona randi raquel rayna reanna reba rebeca rebecca rebekah regina reina rena renae renata renee renita reta retha reva
reyna rhea rhianna rhiannon rhoda rhonda richelle rihanna rita rivka roberta robyn rochelle rocio rona ronda rosa rosalee rosalia rosalie rosalind
rosalinda rosalyn rosanna rosanne rose roseann roseanne rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn rowena roxana roxane roxann
roxanna roxanne roxie rubi ruby ruth ruthann ruthie ryleigh sabina sabrina sade sadie salina sallie sally salma samantha samara samira sandi sandra
saniya saniyah sara sarah sarahi sarai sariah sarina sasha saundra savanah savanna scarlet scarlett selah selena selene selina selma serena serenity
serina shaina shakira shameka shamika shana shanda shania shanice shanika shaniqua shaniya shanna shanta shante shantel shantell shari sharla sharlene
sharon sharonda sharron sharyn shauna shawna shayla shaylee shayna sheena sheila shelbi shelbie shelia shelley shelli shellie shelly sheree sheri
sherie sherlyn sherri sherrie sherry sheryl shira shirley shonda shyann shyanne shyla siena sienna sierra silvia simone siobhan skyla sloane sofia
sommer sondra sonia sonja sonya sophia sophie staci stacia stacie star starla starr stefani stefanie stella stephani stephanie stephany stephenie sue
susan susana susanna susannah susanne susie suzan suzanna suzanne suzette sybil sydnee sydni sylvia tabatha tabitha talia taliyah tamara tameka tamela
tamera tami tamia tamika tammi tammie tammy tamra tana tanesha tania tanisha tanya tara taryn tasha tatiana tatianna tatyana tawana taya teena tena
tera teresa terese teressa teri terra terri terrie tess tessa thalia thea thelma theodora theresa therese tia tiana tianna tiara tierra tiffani
tiffanie tiffany tina tisha toni tonia tonja tonya tori tosha traci tracie treasure trena tressa treva tricia trina trisha trista trudy twila twyla
tyra ursula valarie valencia valentina valeria valerie valery valorie vanesa vanessa veda velma venessa venus vera verna veronica vickey vicki vickie
vicky victoria vida vikki viola violet violeta virgie vivian viviana vivienne vonda wanda wendi wendy whitley wilda willa willow wilma winifred winnie
winona ximena xiomara yadira yajaira yareli yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia yessenia yolanda yoselin yuliana yvette yvonne zara
zaria zariah zelda zelma zoe zoey zoie
`;

/** Given to boys in more than 95 % of cases. */
export const MALE_NAMES = `
aaron abdul abdullah abel abner abraham abram ace adam adan aden adolfo adolph adonis agustin ahmad ahmed aidan aiden akeem al alan albert alberto
aldo alec alejandro alessandro alex alexander alexandro alexzander alfonso alfred alfredo allan allen alonso alonzo alphonso alton alvaro alvin amir
amos anders anderson andre andreas andres andrew andy angelo anson anthony antoine anton antonio antony antwan antwon archer archie aric arjun arlo
armand armando arnold arnulfo aron arron arthur arturo asher atticus augustus aurelio axel ayden barney barrett barry bart barton basil beau beckett
ben benedict benito benjamin bennett benny benson benton bernard bernardo bert bill billy blaine blake bob bobby booker boyd brad braden bradford
bradley bradly brady braeden braiden brandan branden brandon brandt branson brant brantley braxton brayan brayden braydon braylon brendan brenden
brendon brennen brent brenton bret brett brian brice brock broderick brodie brody bronson bruce bruno bryan bryant bryce brycen bryon bryson bud buddy
buford burton byron cade caden caiden cain cale caleb calvin camron cannon carl carlo carlos carlton carmelo carmine carter case cash cason cecil
cedric cedrick cesar chadwick chaim chance charles chase chaz chester chet christian christopher chuck clarence clark claude clay clayton clement
cliff clifford clifton clint clinton clyde coby cody cohen cole coleman colin collin colt colten colton conner connor conor conrad cooper corbin
cordell corey cornelius cornell cortez cory coy craig cristian cristobal cristopher cullen curt curtis cyril cyrus dalton damian damien damion damon
dan dandre dane dangelo danial daniel danny dante daquan daren darin dario darius daron darrel darrell darren darrick darrin darrius darron darryl
darwin dave david davin davion davis davon dawson dax dayton dean deandre deangelo declan deion dejuan delano delbert delmar demarco demarcus demario
demetrius demond denis dennis denny denzel deonte dereck derek derick derik deron derrell derrick deshaun desmond devante devonte dewayne dewey dexter
dick diego dillan dillon dimitri dino dirk domenic domingo dominic dominick dominik don donald donavan donn donny donovan dontae donte doug douglas
douglass doyle drake draven duane dudley duncan dustin dwain dwayne dwight dylan ean earle earnest easton ed eddie eddy edgar edgardo edison edmond
edmund eduardo edward edwardo edwin efrain efren elbert eldon eli elias eliezer elijah eliseo elmer eloy elton elvin elvis elwood emanuel emil
emiliano emilio emmanuel emmett emmitt enoch enrique enzo ephraim eric erich erick erik ernest ernesto ernie errol ervin erwin esteban estevan ethan
eugene evan everett everette ezekiel ezequiel ezra fabian federico felipe felix fernando fidel finn finnegan fletcher floyd forest forrest foster
francesco francisco franco frank franklin fred freddy frederic frederick fredric fredrick freeman gabriel gael gage galen garland garret garrett
garrick garrison garry garth gary gavin genaro gene geoffrey george gerald gerard gerardo german giancarlo gideon gilbert gilberto gino giovani
giovanni giovanny glen glenn gonzalo gordon grady graham grant greg gregg greggory gregorio gregory greyson griffin grover guillermo gunnar gunner gus
gustavo guy hal hamza hank hans harlan harold harris harrison harry harvey hassan hayes heath hector henry herbert heriberto herman herschel hershel
hezekiah hiram holden homer horace howard hubert hudson huey hugh hugo humberto hunter ian ibrahim ignacio iker irvin irving irwin isaac isai isaiah
isaias isiah isidro ismael issac ivan izaiah jabari jace jack jacob jacoby jacques jadon jair jairo jake jakob jalen jamaal jamal jamar jamarcus
jamarion jamel james jameson jamil jaquan jared jarod jaron jarred jarrett jarrod jarvis jase jason jasper javier javion javon jax jaxon jaxson jay
jayceon jaydon jaylon jayson jed jedidiah jeff jefferson jeffery jeffrey jeffry jerald jeremiah jeremy jermaine jerod jerold jerome jerrell jerrod
jerrold jerry jess jesse jesus jett jim jimmy joaquin joe joel joesph johan john johnathan johnathon johnny johnpaul jon jonah jonas jonathan jonathon
jorge jose josef joseph josh joshua josiah josue jovani juan judah judson julian julien julio julius junior justin kade kaden kaiden kale kaleb kalvin
kamron kane kareem karl kasen kash kason keenan keith kelton kelvin ken kendrick kenneth kennith kenny kent kenton kenyon keon kermit keven kevin
keyon khalid khalil kian kingston kip kirk knox kobe koby kody kole kolton korbin kraig kristofer kristopher kurt kurtis kyle lamar lamont lance
landen landon lanny larry lars laurence lawrence lawson lazaro leandro leif leland lemuel lenard lenny leo leon leonard leonardo leonel leroy lester
levi lewis liam linwood lionel lloyd lon lonny lorenzo louie louis lowell loyd luca lucas lucian luciano lucien lucius luis lukas luke luther lyle
lyndon mac mack maddox malachi malakai malcolm malik manuel marc marcelino marcellus marcelo marco marcos marcus mariano mario mark markus marlon
marques marquez marquis marquise marshall martin marvin mason mateo mathew mathias matias matt matteo matthew matthias maurice mauricio mauro maverick
max maxim maximilian maximiliano maximillian maximo maximus maxwell maynard mekhi melvin menachem mervin michael micheal miguel mike miles millard
milo milton misael mitch mitchel mitchell mohamed mohammad mohammed moises monte monty morris moses moshe muhammad murray myles myron napoleon nash
nasir nathan nathanael nathanial nathaniel nathen neal ned nehemiah neil nelson nestor nevin nicholas nick nickolas nicolas nigel nikolai nikolas noah
noe nolan norbert norman norris octavio olin oliver omar omari oren orion orlando orville oscar osvaldo oswaldo otis otto owen pablo pasquale patrick
paul pedro percy perry pete peter phil philip phillip pierce pierre porter preston quentin quinten quintin quinton rafael raheem raiden ralph ramiro
ramon randal randall randell randolph randy raphael rashad raul ray raymon raymond raymundo reed reggie reginald reid reuben rex rey reynaldo rhett
ricardo richard richie rick rickey ricky rico rigoberto rob robby robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo
rogelio roger rogers rohan roland rolando rolland roman romeo ron ronald ronaldo ronan ronnie ronny roosevelt roscoe ross roy ruben rudolph rudy rufus
russ russel russell rusty ryan ryder ryker salvador salvatore sam samir sammy samson samuel sanford santiago santino saul scot scott scotty seamus
sean sebastian sergio seth shamar shane shaun sheldon shelton sherman silas simeon simon solomon sonny spencer stan stanford stanley stanton stefan
stephan stephen stephon steve steven stewart stuart sylvester tad talon tanner tariq ted teddy terence terrance terrell terrence tevin thad thaddeus
theodore theron thomas thurman tim timmy timothy titus tobias tod todd tom tomas tommy toney tony trace travis travon tre trent trenton trever trevon
trevor trey triston troy truman tucker turner ty tyler tyrell tyrese tyron tyrone tyson ulises ulysses uriel valentin valentino vance vaughn vern
vernon vicente victor vince vincent vincenzo virgil vito wade walker wallace walter ward warren waylon wayne weldon wendell wesley westley weston
wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william willis wilmer wilson wilton winfred winston woodrow wyatt xander xavier
xzavier yahir yosef yusuf zachariah zachary zachery zack zackary zackery zaiden zain zakary zander zane zayden zayne zechariah
`;

/** Given to girls in 75 to 95 %. */
export const MOSTLY_FEMALE_NAMES = `
addison akira alexis alize amani antonia ariel arya ashanti ashtyn aspen aubrey augusta avis bailey beryl billie blakely bobbie braelyn briley bristol
brook brylee bryn cadence camryn carlie carmel carmen cassidy christen christin clare cori corrie cortney courtney dana dani darcy deandra dee delma
diamond eden elia fay fran gay gayle georgie hadley harper haven hilary ivy jacey jade jadyn jaelyn jaimie jamie jaycee jayde jaylyn jaylynn jayme
jean jerrie jessi jewel jewell jodie jordyn journey justine kacey kacy kadence kamryn karol karsyn kaya kaylen kelley kelly kenley kennedy kiley kim
kori kortney kourtney kristan lacy laken laverne leigh lesley leslie lessie lindy lou lyn lynn lyric mackenzie marin marlen marley marlyn michell mika
mina morgan nakia nikita noor nova ora pilar presley raven rayne reagan regan rikki robbin robin roni ryann rylee rylie saige sandy shae shannan
shannon shelby sherrill skye skylar socorro stacey stacy stormy tamar tatum tayler teagan tracey tracy unique whitney zuri
`;

/** Given to boys in 75 to 95 %. */
export const MOSTLY_MALE_NAMES = `
adrian adriel adrien alden alijah ari arlen aryan asa ashton august augustine austen aydan bennie bentley bernie blaise blaze bo boston braylen
brennan britton brooks camden cameron camren carroll carson cary cayden chandler charlie chauncey chris colby coty cruz dale dannie darien darion
darnell daryl dashawn deon deshawn destin deven devin devon dion donell donnell donnie dorian drew eliot elliot elliott ellis emile francis freddie
gianni grayson hayden ira jacky jaden jaeden jaiden jamari jamison jayce jayden jaylen jimmie joey johnie jordon jovan jude jules justus kai kamden
kameron karson karter kayden keagan keaton keegan kellan kellen keshawn kieran killian kirby kolby korey kory kylan kyler landyn lane layton lee logan
lonnie loren luka marcel marlin marty merlin merrill micah mickey mikel miller monroe murphy nicky nico niko noel odell palmer parker paxton quincy
raleigh ramsey rashawn reece remington reyes rhys rickie rory royce rylan ryland sammie santos sawyer scottie semaj shaquille shawn shayne shon
sincere soren sterling sullivan tate terry theo toby torrey tristan tristen tristian tristin tye tylor tyree uriah val van willie zaire zion
`;

/** Given to both. */
export const EITHER_NAMES = `
alexi ali alva amari andra arden arian armani austyn avery azariah blair britt campbell carey carrol casey channing charley clair cleo darby darian
devan devyn dominique dominque domonique dusty elisha emerson emery emory finley frankie gale germaine gerry guadalupe harley hollis ivory jackie
jacque jael jaidyn jaime jalyn jamey jammie jan jaylin jensen jessie jessy jody johnnie jonnie jorden jordin kalen kamari karon kasey kelby kendal
kendall kendell kenyatta kerry kris kristian kyrie landry lashawn lavern lavon layne leighton lennon lorin lupe marion marlo maxie mckinley merle
michal michel nicola oakley ollie pat payton peyton quinn reese reilly remi remy rene rian ricki riley river robbie rosario rowan ryley sage santana
shanon shay shea sheridan shiloh sidney sky skyler sloan stevie sunny taylor tegan tommie tory trinidad vernell yael
`;
