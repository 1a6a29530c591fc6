/** First names by gender, from the lexicon of compromise 14.17.0 (MIT License, Spencer Kelly). Written by `npm run lists`. */

import { unpackWords } from '../sharedStarts';

export const FEMALE_NAMES = unpackWords(
  `aaada dya cliyah cradhya csha bbagail cbey di ee dy ci de dgail cril bda dline eyn cdie elyn eson cel ea fide ee fne
eia fna ge eynn creanna diana gna he eena ge gne bgatha cgie cnes custina bicha cda cleen cmee cna do dsley csha fh
dling gn eynn bjla blaina dna eis ena gh eoud dyah ena cba cecia disha djandra dksandra dna dsia esandra dxa fndra eia
cia dce eia eja dna ee dsa ee eha eon esa dza clie eson dyson cthea cya dcia dsa eon esa bmahle dia era dlia dnda cber
fly celia fja cie dlia dna fta cy bna dbel dmaria dstasia ija dya cdjela ce dta ete cgela fia gca gna he gque die cika
dsa esa dta cja delica cn da ebel hla ie elisa emaria de emarie ett ge die eka dmarie cohito ctoinette enella fia cya
boi bria ena fna ge delle cleen ena fe ette coha cpita bsha enti dlee figh fy ei fe ey fn draqat dton ciya cja cmita
csil ctrid btaahua chena budra eey ei ey cgustina ie crelia csteja bva cigail bwa bya dna ena cesha cgun clin cn cse
el bzra cuna abarbara eora era cyarmaa bea dtrice gz ccca dky clinay fda cnita crnadette gine eice dtha eie dyl css
eie cth eanie gy dsy dte eie fna ey fe cula fh cv derley gy bianca cljana cnita dtou csmah blanca fhe cythe bobbi fe
cglarka clormaa cnita dnie brandi ge ceanna de dnda ena ciana fna ge ddget ht ie dgid ftte dtney et fany fney gi gy
conwyn doke cyanna dnn acaitlin fyn clista dlie cmila fe fla ge cndace eice cra dina essa dla eene fy eie eota gta ey
dmel ga gla fn dol fe fina he fyn drie eol csandra dsandra eie ctarina derina dherina ie eleen eryn ey drina cyla
becelia dile fia fy cleste dia ena fe bhandra eelle etal felle dris gsa ela fena he gtte fotte emaine cedeline dlsea
gy dr ei fe eyl cloe crissy fta hl gen giana je he hna ie gy dystal biara cerra cndi ey blair fe dra ee eice fs gsa
dudette fia gne ceo epatra cotilde boleen ette dleen cncepcion dnie dstance hza euelo cra elie ddelia di ena fe fna ge
dnelia drine curtney gi gy bristal fina byndi dthia adahlia cina clal cmaris dia cna dette di eca eela ge gla he eka
ez cphna fe cra dby dcey eie dia dla eena ge cvida ena cyle dna beana edra en fa fe cb dbie ey dora gh dra fh cde ce
ddee dna cidre drdre cla dia elah dla dores fis dphine cmetria cna dice ese csiree bhia biana ee ena fe cna eh conne
cya bjeneba bolores cminique cna dna cra deen dis dla dothea gy dthy cttie aecrin bdel dn cie dth cna cwina bevi
bileen csha bkaterina cta bla dina fe dna ceanor dn ea ei ciana dcia dda de df dn ea eor dsa fbeth ee eka dza fbete ih
fveta cla den die dy cma cnora coise duise csa die cva dina era bma dnuela celda ey drald cile fe eia fe fja ey dna ee
cma eline enuelle deline die dy bnid brica eka dka dn cma cnestina ie cyn bsma deralda cperanza ctela fe fla ge er fe
dher drella bthel cienne cta bugenia ge cnice bva dngelina je celin ga eyn ci de dta bwa afajr cnta crah dida drah
dzana ctemeh diha ema en dma doumata cy de belecia dicia cnna crnanda bien cona blora eencia bozia bran eces hca fina
he gsca foise ceda dja cida deda agabi eja driela hla ie cle cmalat dila crnet cyle bemma cna desis evieve dna
corgette fie gna craldina ie di dmaine dtrud he bia dnna cgi clda dlian cna covanna csela fe fle cta bladys cena eda
ena coria cynis bolda eie cogoosh bracie gla ceta echen ciselda bunay del bwen edolyn cyneth ahabiba ciley cla dey
dlie cna eh dna fh criet gte dmony driet ht ie csnaa dti ctice dtie cwa cyley beather cidi clen fa fe dga dmi cnrietta
crmine cssa dter bilary dda eegard dlary cmari boda cllie crtense csna eiya bussa byacinth aida bla cene ciana dna
cona cse bmane celda cogena ge bndira ces cgrid cji bona brati cena ee cina cma bsabel ga ge gl ha he ddora cidora cla
ende cobel bva dana dlu dna bwona bzaro ajacinda fta dkie ey dlyn dquelina je hyn cda cmi cna ee de ele fle essa et
fte dice ee ena fe es cqueline csmin ga cviera cyne czmin ge beana ee ftte eie fna ge ena fe gtte fie gna he clena cn
da delle difer dna eette ei fe ffer ey cri dri csica ds ee eica bil dian dl eian cng bo can ea ee en fa fe ccelyn cdi
ee dy celle chana fna cleen ena fe cni csefa fina he elyn ephina ie die cvana cya dce buana eita cdeline dith dy cles
dia fna gna he ee fnne ft ga gte essa cstina ge akabita ccey cdiatou cede cia dtlin fyn cleigh di dle eie cmala dila
fe cnyakumari cra den di ema en fa essa dla ey dolina dyn cssandra eie ct darina de elyn hn erina dharina ie eerina ie
eie eleen erine fyn ey di ea ee dlyn drina dy cvita cy de dla eee figh beeley ey cira dsha cjsi cley di dley ei fe ey
dsie dy cndra dna dza cra di dri bhadija ge dwla ceira congordzol bia dna dra cera esten cley cm dberlee iy hi hy
dmernaq cra dsten fin czzy blea bonul cri curtney brista fen fi ge gn ha he fy gna cystal byla dee die cra alacey die
dy cdona fna cia dla ckesha cmija cna cra disa fsa ctasha difa esha donya eya cura eel fn eie eyn cverna ge dinia cxmi
cyla bea dh dna edra ee en fa fe cda cena cia dgh dla fni cja dla cla cna dora fe cola dna eie eora dra csedi dley ei
fe ey cticia etia dtie cx die cyla bia dn ea ene cbbie ey cdia dya cepa cla di ea fn ga dja dlia gn fe ey cn da dda
esay fey fi fy ey csa dette cv dia cz da dbeth dette dzie bois cla dita cra eina ge delei ena fe etta di ee dna draina
he ei fe ctte eie cuella disa fe cvelie buann ccia fna ee eja ele fle enda dy cela ela cisa ee cla du dwa cna cpe dita
cz bydia cla cn da dda esey de ette dn ea ee ftte dsey amabel dle ccie dy cdalyn ddie deleine fina he fyn dge dison
donna ce cgda flena ie dgie cha cia dre dsie dte cja clak den dia eka enda dlory cndakranta ey don duela cra dcela gla
he ei fa fe ey dgaret ite gida hta ee fry eie eo ft eret hte euerite di ea fh fm gawit gi fn ga ge gna he ebel ee fla
gla eja elyn ena es fa fol fsa etza djorie dla eena ge dnie dsha dta eha eina ge dwa dy eam fn gn ebeth ejane elou
csoumeh cthilde dilda ge dtie cud ee dra eeen cvis cxina fe cybell dra dsoun czie bckenzie beagan cg dan dhan ci
clanie dina fda esa fsa dlisa credith diem essa djem don dyem el bia ccaela dhaela eele gle cdori cka eela cla egros
ddred dena dica dlicent fe ey cmi cndy denhle erva dh dnie cra el enda diam dlande ctzi cyar bobina cira cllie ey cna
dica eka eque brignayani buriel bya cra diam dlande dna dtle anaasunnguaq cdene dia ena fe dya chia cima clla cncy
dette comi fe crges ctalia ge fya esha dhalie behir cl da disa dl eie cna crissa csreen bia dmh cchole dki ey dola fe
gtte charika cka di eta dki cla ey cna csanur dha cta cvi boa cella fe dmi cor cra eh deen dma cuf dr bur day dul byla
aoctavia bdelia dtte cval bfelia bisha bksana bla cga civia bphelia bumou byunbileg apaige cm dela cndora dinnguaq
cola crvati ctrica ge gia dti fe ey cula eette eina ge beggy cnelope crla ctra bhilomena coebe cylis elis bia cpaluk
bolina dly crtia briscila hla dyamvada cudence buteri aqueenie ciana arabina cchael eel ge gle eida ce cina cmona cndi
dia cquel cyna beanna cba deca fca eka gh cem ea cgina cihaneh dna cna ee eta dee cta cyna bhea ciannon coda dna eda
bia cchelle dki ckki do cmas cn da cta cya bobbin derta dyn cchele gle dio cghayyeh clanda cnda di dna csa elie gna hd
ia fyn enna ge deann he ella ge emarie hy etta die dlyn cwan dena cxana fe fna ge die dy buth eie asaanvi cbina fe
drina cde die char cida ckeena dineh dura cllie ey dma dome cmantha dira cndra cra eh dina csha cvanna hh bcarlett
belena fe dina dma crena dife ctayesh cvda dinj bhahd dikha em faa dkira dna fya eda eia ena fon eon dri elene eon
eron eyn duna dwna dyla ema ena ceba dena dila dlia eley fy dri fdan ffa eri ge fy eyl cira eley fi fy cona cristi
cyla bierra cllin dvia cmona fe cndy cobhan cta di bkye bnezana bobia cfia ee eja cmayyeh cndra dia dja dya cphia fe
bri btacey ei fe ey drla cefanie dla ela dphane hie buha cmayah cnita csan fa fe fna hh ge di ee czan fa fe fna ge
dette die dy bybil clvia fe atabatha ditha cla dia etha cmar fa dera di eka dmi fe ey dra cnia eka esha dya cra ena
dyn csha ctiana cwana began codora cresa eza di dri fe css ea eie bhalia dndolwethu cea dlma dodora dresa ge comasina
bia dna ena dra cffany cna dgting csha boni ea dya cra di bracey ei fe ey cicia dna dsh fa eta cudy bui cla byra augne
brsula cte bsha bxue avalentina eria ge fy cnesa fsa beda clma cra dna eice donica csna bicki fe ey ckky dtoria he hja
clte coleta cvian ga een gne busala awakana cnda bendi ey bhitney fi fy bidelene cla dhelmina dla eow dma cnifred dnie
ffred dona axiaomei eyan cmena cnyi ayael cgmur cn crin csmin ge belena csenia bing bolanda buina cna bvette cona ee
ena fe azada chra cinab cra behra cinab clda dma cna cynab eep bineb boe dy cfia cla cra bsofia`,
);

export const MALE_NAMES = unpackWords(
  `aaarav don bbdallah del doulaye dul flah go frahman ce dl craham em cu dbakr dlfazl bdam ea dn ci colf fo eph crian go
cvik bfonso bgustin bhmad ded et bidan den cmar bjani bladdin din dn dstair cbert go drecht cden cec djandro dksandar
ier ir fei dssandro dx eander hre ios iu cf donso dred ci dstair clan den conso ezo cphonse ho cton cvaro din bmar
cine dr dt cmanuel er cos bnas dtoli hy gy cder fs dre fas fi fj fs fw ezej dy cgel fo cthony doine en fi go fy cwar
bputsiaq brata cchibald fe ci del dki cjun cmaan end go din cnaud ev do eld con ctem dhur die dur fo cyan bsahi
bugusto gus bvery byaan ckhan bziz abakary clazs cndar eile dele crney drett ey dt eholomew ben dito djamin dnie ey
dson crat dnard ho ehard eie dt eram gnd cshoi bibek clal dlie ey cshal bjorn blaine dke bobby cgdan cris cyd brad
eford eley ey dnden fon eislav cendan fon et fon dt et cian dce cuce dno cyan dce don buddy crt eon cster byron acal
deb dvin cmeron dilo crey dl eo fs eton droll dy becil cdric csar bhad drbel eles gy ds cester dt cris ftoph je kr hs
biaran blarence dude fio es dy eton cemens gt dtus cifford eton dnt dve cyde body clby de din dlin dton cnnor dor drad
dstantin crey dnelis hus dy braig cistiano fobal burt eis byril dus adaan cle cmian een eon don cn diel elo dny cren
din eo eus dnell drel gl fn ein eyl dyl cve di ed beandre cepak cjan clbert cmetrius cnis dnis ey con crek drick
cshawn dmond cven din cwayne dey cxter biarmuid ceter emar erich cllon cmitri hs cnesh con crk bmitri fy bomingo fic
hk gk fykas cn dald dnell eie ey dovan crian cug elas cvydas cyle bragan buane cdley cncan cstin bwayne cight bylan
dlan aebenezer bd cdie cgar cmond dund coardo cuard go cward go din bfrain den bitan blbert cdon ci das djah dot dsha
cliot gt es cmer cton cvin es cwood bmanuel cerson ey cil eiano fo fs drhan cmanuel dett bnoch crico eque czo boin
brgi cic eh ek dk cnest go die dst crol cvin cwin bsteban bthan bugen fe bvan cens drett cgeny bymen bzra afabian een
eo drice fzio cdi chd bederico clipe ex cng crdinand jo dgus dnando bidel clip conn bletcher corian dyd borrest
brancesco fis hco hzek ekie flin gyn dser ced edie fy eeric ik hk erick gk ciedrich dts ez byodor agabe dreal eiel
hius clen creth dland drett ey dth dy cvin beoff frey drg fe gs fi gos fy crald erd go dhard drit ey dt biacomo clbert
ho des dles cno corgi go gs dvanni cuseppe blen en bodfrey cnzalo cran dd eon cttfried brady dham ceg eg eor gio gy
cover buido dlherme elaume fermo cnnar dter eher cs dtaf fv ge go byorgy ahabib cl dim cmza cnk ds co crlan eey dold
dri ey duhito eki eta fo dvey csan dsan cyato dden beath cctor cinrich dtor cndrik dri fk fque ey fk crbert dman gn
bomer crace fio etio cssein cward die bubert cgh do cmberto cseyin fn dsain eein bydar aiain cn bbai crahim bchika
bgnacio cor bke dr blija bnuk dnnguaq bonut bra cvin fg cwin bsaac diah fs chaan ciah cmael eil csac btai csuki bvan
ajacob dques cden cka de dob ev dub cmal des fon dison cred dod eslav drett eod dvis cson dper cvier cyden dson bed
cff eery erey fy cns crald demiah fy dmaine dome enimo dry csus bian cm di dmie ey boao dquin ce dl dsph dy chan fn
ges dn eathan hon eie enie fy ckubas cn dah es ethan gon dny crdi eon dge cse ef eph dh eua diah due czef buan clen
dian een eo eus cstin akacper cjus cmal dil cnata crim dl cspar cthem curi beenan cir dth cn ddrick dneth ey dton
crmit cven din bhaled eid bieran cngsley cp cril fl dk dollos blaus bonrad bristian fopher czysztof burt eis byle ds
alamar dbert dont cndon crry ds cszlo curence gt cwrence beandro cevi cland cn dnart ey con eard ho eel eid dpold
cster cthabo cvente di biam cnus conel dr bloyd bogan cnnie cren fzo cu die es cvro cwell buc das diano een cdovic
dvig dwig cigi ds dz cka es de cther cuk byle cndon amaayan ccaulay diej cgnus chamadou fmad ddi desh dmoud cjd cksim
clachai gy dcolm dik cmadou cnfred dish dny duel crc eel gl ho go ein eo fs eus diano eo fs eus dkel eo fs eus dlin
eon dquis dshall dti fm fn ey dvin csoud ctej eo dheus fw eias feu fs dias dt eeo ehew fias eia gs dus dyas curice gio
cximilian ko dwell behdi dmet clvin crle drill dvin eyn bicah dhael fl eeal fl dk eey ey cguel chai ckaere de el dhail
dolaj clhouse do es dton cnato dik ctch fell bodibo ce chamad fed fmad ged cises cnte ey critz cses dhe cussa buhamed
fmad ged crad cstafa fpha byles cron anahom cte dhan gael giel ey beal cd cil clson cville bguyen bicholas dkolas
dolas cels cgel cilo ck dau dhil dlas dola gi gy cles ds boah dm cel cjus clan cmaan crbert dman buka aoctavio bier
blaf dv ceksandr civer eier bmar cer bndrej bri cville bsama ccar ckar cman cvaldo cwald btis cto bumar bwen apablo
cdraig colo cscal ctrick fk cul eie eo fs cvel dlo bedro crcy ctar de er dr eo fs bhil eip gp he elip bierre dter ero
cotr brakash dvit cem dston byotr aquentin cincy eton arachid cfael chul ciner cjesh clf dph cmiro don cndal gl eolph
coul cphael cshad dmus cul cwiri cyan dmond becep cece cggie dinald es cid cuben cyansh dnaldo cza bhett bicardo
dcardo dhard eie dk eey eie ey do cley boan cbbie ey dert go ccco cderick dger dney dolfo drigo cel cgelio er chan
cland go df cman deo cn dald en dnie ey cry csario dcoe ds cy dce buben din cdolf fph dy cfus cpert css eel gl byan
cou asaeed cl dik dvatore cm di er dkelo dmie ey duel cndeep ero djay dtino cqib ctoshi cul bcot et fie fy beamus dn
cbastian hen ckou clim cpp crge fi fy eio cth cymour bhahid dne dquille dun dwn dyne celdon eton drman clomo bid
ddhartha dney cgmund clas dvio cmon cyabonga blobodan bolomon cren culeymane dta bpencer btan eislav iw eley cefan go
hs dphan fen dve fn eie dwart cu dart buraj desh bven ed byed clvester bzymon atadgh cha cichi dka cnner creq ctsuki
bed ddy crence drance eell fnce ey bhad edeus ceo edor he ciago com eas bim dmy dothy ctus bobias dy cd dd cm das fz
dmaso eie ey doharu cny bravis cent fon dvor dy cistan coy cuman bunar crki by cler crone cson aughur blrich ek cysses
bmberto bnax bri bsman aval dentin ie cnce csily bern eon bic dente dtor chaan cktor cnce fnt gzo crgil cvaan dek blad
eimir fslav bojtech clodymyr awallace ey dt eer cylon dne bei cndell crner cs dley dton bilbert eur dey dfred ho fid
ged dhelm dlard eiam fe fs ey cnfried dslow eton bojciech clfgang codrow cut eer byatt axavier bhoel ayahli cnis dn
eick croslav cssin ge bevgeni gy bonas etan fhan dg csef cusouf esef buen cri ey dy csif duf cuma cval azac dh eariah
gy eery dk eary chid ckaria cn de boran`,
);
