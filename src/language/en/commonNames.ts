/** Names that so many people bear that first and last name together do not tell who is meant. From general knowledge. */

export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
  moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott
  torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
  parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
  kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo
  sanders patel myers long ross foster jimenez jordan khan ali ahmed hussein hassan mohammed singh kumar sharma chen wang li zhang
  liu yang huang wu park choi ivanov petrov muller schmidt silva santos fernandez romero bell butler simmons russell griffin hayes
  west cole hunt black grant stone ford marshall owens harrison fox rose wells webb simpson stevens tucker porter hunter hicks
  crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes rice robertson daniels palmer mills nichols ferguson
  murray graham reynolds sullivan wallace hamilton bryant alexander ellis fisher gibson
  fischer weber meyer wagner becker schulz hoffmann bauer koch richter klein wolf neumann schwarz zimmermann braun keller
  dubois durand leroy moreau laurent petit bernard robert richard girard roux fournier morel rossi russo ferrari bianchi romano
  colombo ricci marino greco costa oliveira souza pereira rodrigues almeida ferreira carvalho gomes ribeiro jansen bakker visser
  andersson johansson karlsson nilsson eriksson larsson olsson hansen johansen olsen larsen andersen nielsen jensen pedersen
  korhonen virtanen novak svoboda dvorak nowak kowalski wisniewski horvat kovacs nagy szabo popescu ionescu popov smirnov kuznetsov
  sokolov volkov fedorov morozov shevchenko kovalenko bondarenko cohen levy mizrahi yilmaz kaya demir tanaka suzuki sato ito yamamoto
  watanabe takahashi lin chan tan wong ng zhao zhou sun ma das gupta reddy shah mehta okafor mensah osei otieno diop ndiaye traore
  abdi ibrahim yusuf osman mahmoud said nasser haddad rahman begum siddiqui malik byrne ryan walsh gallagher o'brien`.split(
    /\s+/,
  ),
);

export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry
  peter zachary kyle mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna emma
  maria juan carlos luis ana jorge pedro manuel mohammed muhammad ahmed ali hassan omar abdul ivan sergei wei chris mike steve tom
  bill bob jim joe dan matt tony dave alan ian simon martin philip jane helen kate anne julia rachel claire alice ruth grace
  walter victor diane hans karl jan anton pierre jean marco paolo marta bruno rosa nils lars ole erik sven oleg
  igor dmitri vladimir alexei sergey natalia olga elena irina tatiana yuki kenji hiroshi naomi arjun raj priya fatima aisha yusuf
  ibrahim mustafa tariq leila sean kofi kwame julien sophie antonio francisco javier miguel fernando roberto carmen lucia`.split(
    /\s+/,
  ),
);
