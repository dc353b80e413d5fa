/** English words of the news that Hindi papers do not write as they sound, in the form of `exonymTables.ts`; of adjectives every form, of verbs those of headlines. */
export const newsWords = `
nation: राष्ट्र देश
two: दो
three: तीन
thousand: हज़ार
million: दस+लाख मिलियन
half: आधा आधी आधे
monday: सोमवार
tuesday: मंगलवार
wednesday: बुधवार
thursday: गुरुवार बृहस्पतिवार
friday: शुक्रवार जुमा
saturday: शनिवार
sunday: रविवार इतवार
february: फ़रवरी
august: अगस्त
september: सितंबर
october: अक्टूबर
yellow: पीला पीली पीले
blue: नीला नीली नीले
pink: गुलाबी
orange: संतरा नारंगी
tourism: पर्यटन
acid: तेज़ाब
silk: रेशम
cotton: कपास सूती
wool: ऊन
smog: धुंध स्मॉग
tariff: शुल्क टैरिफ़
duty: शुल्क
strike: हड़ताल
hungerstrike: भूख+हड़ताल अनशन
shutdown: बंद
closed closure shut: बंद
reopen reopens reopened: खुला खुले खुली
retirement retires retired retire: संन्यास सेवानिवृत्ति सेवानिवृत्त रिटायर
weaver: बुनकर
handloom: हथकरघा
loom: करघा
embroidery: कढ़ाई कशीदाकारी
cut cuts: कटौती
hike: बढ़ोतरी वृद्धि
limit: सीमा
stray: आवारा
kill kills killed killing: मौत हत्या मारे मारा
die dies died dying demise: निधन मौत
deceased: मृतक
body bodies corpse: शव लाश
funeral cremation: अंतिम+संस्कार अंत्येष्टि
condolence mourning: शोक
birth: जन्म
anniversary: सालगिरह वर्षगाँठ जयंती बरसी
layoff: छँटनी
hail hailstorm hailstones: ओले ओलावृष्टि
coldwave: शीतलहर
rainfall: बारिश वर्षा
cloudy: बादल
famine: अकाल
hunger: भूख
malnutrition: कुपोषण
organ: अंग
transplant: प्रत्यारोपण
cough: खाँसी
dose: ख़ुराक डोज़
smoking: धूम्रपान
drugs: दवा नशा ड्रग्स मादक
addiction: लत नशा
addict: नशेड़ी
molestation harassment: छेड़छाड़ उत्पीड़न
rapist: बलात्कारी
custody detained: हिरासत
escape escaped absconding fugitive: फ़रार भगोड़ा
chargesheet: आरोपपत्र
charge charges: आरोप
allegation alleged: आरोप
accused: आरोपी अभियुक्त
convict convicted guilty: दोषी
acquitted acquittal: बरी
hanging hanged: फाँसी
imprisonment: क़ैद कारावास
lifeimprisonment: उम्रक़ैद आजीवन+कारावास
stay: रोक
plea: याचिका
poll polls: चुनाव मतदान
bypoll byelection: उपचुनाव
turnout polling: मतदान
ballot: मतपत्र
nomination: नामांकन
alliance coalition: गठबंधन
manifesto: घोषणापत्र
majority: बहुमत
defection: दलबदल
noconfidence: अविश्वास
confidence trust: विश्वास भरोसा
motion: प्रस्ताव
adjourned postponed: स्थगित टला टली टले
cancel cancelled canceled: रद्द
suspended suspension: निलंबित निलंबन
sacked removed dismissed: बर्ख़ास्त हटाया हटाए हटाई
transfer: तबादला स्थानांतरण
promotion: पदोन्नति
appointment appointed: नियुक्ति नियुक्त
spokesperson spokesman: प्रवक्ता
delegation: प्रतिनिधिमंडल
diplomat: राजनयिक
diplomacy: कूटनीति
statement: बयान
remark comment: टिप्पणी
controversy row: विवाद
apology apologises apologizes: माफ़ी
promise: वादा
politics: राजनीति सियासत
politician: नेता राजनेता
voterlist: मतदाता+सूची
list: सूची लिस्ट
innings: पारी
selection: चयन
selector: चयनकर्ता
six: छक्का छह
four: चौका चार
wicketkeeper: विकेटकीपर
bowling: गेंदबाज़ी
batting: बल्लेबाज़ी
title: ख़िताब
goldmedal: स्वर्ण+पदक
silvermedal: रजत+पदक
bronzemedal: कांस्य+पदक
champion: विजेता चैंपियन
beat beats defeated: हराया मात
deficit: घाटा
revenue: राजस्व
merger: विलय
acquisition: अधिग्रहण
stock share: शेयर
crude: कच्चा+तेल
ration: राशन
labour labor labourer: मज़दूर श्रमिक श्रम
wage wages: मज़दूरी
providentfund: भविष्य+निधि
fine penalty: जुर्माना
compensation: मुआवज़ा
contract: ठेका अनुबंध
contractor: ठेकेदार
tender: निविदा टेंडर
auction: नीलामी
gambling: जुआ
betting: सट्टा
spacecraft: अंतरिक्षयान यान
launch launched launches: प्रक्षेपण शुरू लॉन्च
orbit: कक्षा
asteroid: क्षुद्रग्रह
comet: धूमकेतु
meteor: उल्का
galaxy: आकाशगंगा
fossil: जीवाश्म
species: प्रजाति
extinct extinction: विलुप्त
literacy: साक्षरता
uniform: वर्दी
childhood: बचपन
folk: लोक
folksong: लोकगीत
theatre theater: रंगमंच नाटक
exhibition: प्रदर्शनी
autobiography: आत्मकथा
biography: जीवनी
novel: उपन्यास
novelist: उपन्यासकार
literature: साहित्य
potter: कुम्हार
pottery: मिट्टी
blacksmith: लोहार
tailor: दर्ज़ी
carpenter: बढ़ई
barber: नाई
cobbler: मोची
sweeper: सफ़ाईकर्मी
puppet puppetry: कठपुतली
kite: पतंग
firecracker cracker: पटाख़ा आतिशबाज़ी
lamp: दीया दीपक
sweet: मिठाई मीठा
idol: मूर्ति प्रतिमा
sacrifice: क़ुर्बानी बलि बलिदान
meat: मांस
beef: गोमांस
conversion: धर्मांतरण
untouchability: छुआछूत
quota: कोटा आरक्षण
backward: पिछड़ा पिछड़े पिछड़ी
citizen: नागरिक
migrant immigrant: प्रवासी
infiltration: घुसपैठ
infiltrator: घुसपैठिया
spy: जासूस
espionage spying: जासूसी
fighter: लड़ाकू
airstrike: हवाई+हमला
sanction: प्रतिबंध पाबंदी
ally: सहयोगी
genocide massacre: नरसंहार
aid: सहायता मदद
uprising revolt: विद्रोह बग़ावत
monarchy: राजशाही
interim: अंतरिम
exile: निर्वासन
asylum: शरण
defence defense: रक्षा
defenceminister: रक्षा+मंत्री
troops: सैनिक सेना
militant: उग्रवादी आतंकी
naxal naxalite maoist: नक्सली माओवादी
martyrdom: शहादत
enemy: दुश्मन
friendship: दोस्ती
visit tour: दौरा यात्रा
fight battle: लड़ाई
quarrel brawl: झगड़ा मारपीट
beaten thrashed: पिटाई
mob: भीड़
bullet: गोली
shot: गोली
sword: तलवार
knife: चाकू
stabbed stabbing: चाकू
smuggling trafficking: तस्करी
smuggler: तस्कर
stolen: चोरी
derail derailed derailment: पटरी
track: पटरी ट्रैक
collision collide collided: टक्कर
drown drowned drowning drowns: डूबना डूबे डूबा डूबी डूबने
trapped: फँसे फँसा फँसी
overturned overturns: पलटा पलटी
building: इमारत भवन
pothole: गड्ढा
waterlogging: जलभराव
groundwater: भूजल
drinkingwater: पेयजल
tapwater: नल
pipe pipeline: पाइप पाइपलाइन
illegal: अवैध ग़ैरक़ानूनी
mining: खनन
sand: रेत बालू
stubble: पराली
burning: जलाना जलाने जल
cleanliness sanitation cleaning: सफ़ाई स्वच्छता
identity: पहचान
camp: शिविर कैंप
shelter: आश्रय
tent: तंबू टेंट
evacuated evacuation: निकाला निकाले ख़ाली
search: तलाश तलाशी खोज
searchoperation: तलाशी
found: मिला मिले मिली
lost: खोया गुम
skeleton: कंकाल
grave: क़ब्र
graveyard cemetery: क़ब्रिस्तान
fort: क़िला
tomb: मक़बरा
excavation: खुदाई
archaeology archaeologist archaeological: पुरातत्व पुरातत्वविद
ancient: प्राचीन
treasure: ख़ज़ाना
coin: सिक्का
wildlife: वन्यजीव
poaching: शिकार
poacher hunter: शिकारी
sanctuary: अभयारण्य
zoo: चिड़ियाघर
tigress: बाघिन
cub: शावक
wolf wolves: भेड़िया
honey: शहद
crow: कौआ
eagle: चील बाज़
crane: सारस क्रेन
duck: बत्तख
tortoise: कछुआ
python: अजगर
lizard: छिपकली
scorpion: बिच्छू
spider: मकड़ी
donkey: गधा
bull: साँड बैल
ox oxen: बैल
calf: बछड़ा
hen chicken: मुर्ग़ी
cattle: मवेशी
fodder: चारा
hair: बाल
ear: कान
nose: नाक
tongue: जीभ
face: चेहरा
stomach: पेट
throat: गला
back: पीठ
pain: दर्द
headache: सिरदर्द
sleep: नींद
depression: अवसाद डिप्रेशन
mental: मानसिक
stress: तनाव
loneliness: अकेलापन
diet nutrition: आहार पोषण
adulteration adulterated: मिलावट मिलावटी
fake: फ़र्ज़ी नक़ली
cure: इलाज
injection: सुई इंजेक्शन
tablet pill: गोली
eyesight: नज़र दृष्टि
spectacles: चश्मा
herb: जड़ी बूटी
foundation: नींव
foundationstone: शिलान्यास
northeast: पूर्वोत्तर
arabian: अरब
gulf: खाड़ी
oddeven: सम+विषम ऑड+ईवन
fare: किराया
driver: चालक ड्राइवर
conductor: परिचालक कंडक्टर
overspeeding: रफ़्तार
late: देर देरी
delayed: देरी
root: जड़
leaf leaves: पत्ता पत्तियाँ
sapling plantation: पौधा पौधारोपण
banana: केला
grape: अंगूर
guava: अमरूद
pomegranate: अनार
papaya: पपीता
coconut: नारियल
watermelon: तरबूज़
lemon: नींबू
garlic: लहसुन
ginger: अदरक
chilli chili pepper: मिर्च
mustard: सरसों
chickpea: चना
lentil: मसूर दाल
maize corn: मक्का
millet: बाजरा मोटा+अनाज
barley: जौ
peanut groundnut: मूँगफली
grain foodgrain: अनाज
harvest harvesting: कटाई फ़सल
sowing: बुवाई बोआई
plough: हल
butter: मक्खन
cheese: पनीर चीज़
curd yogurt: दही
bread: रोटी ब्रेड
breakfast: नाश्ता
lunch dinner meal: खाना भोजन
kitchen: रसोई
cook: रसोइया
thirst: प्यास
poison poisoned poisoning: ज़हर
kidnapped: अपहरण अग़वा
ransom: फिरौती
threatens threatened: धमकी
protester protesters: प्रदर्शनकारी
farmers: किसान किसानों
widower: विधुर
livein: लिव+इन
murdered: हत्या
jailed: जेल
sentenced: सज़ा
approved approval approves: मंज़ूरी
rejected rejects: ख़ारिज ठुकराया
appeal: अपील
decision: फ़ैसला
order: आदेश
notice: नोटिस
deadline: समयसीमा मोहलत
extended extension: बढ़ाया बढ़ाई विस्तार
begins started starts start: शुरू
ends ended end: ख़त्म समाप्त अंत
broken breaks broke: टूटा टूटे टूटी तोड़ा तोड़े
falls fell fallen: गिरा गिरे गिरी गिरावट
rises rose soars: बढ़ा बढ़े बढ़ी उछाल
wins won: जीता जीते जीती
loses: हारा हारे हारी
visits: दौरा
arrives arrived: पहुँचा पहुँचे पहुँची
returns returned return: लौटा लौटे लौटी वापसी
heavy: भारी
severe: गंभीर भीषण
high: उच्च हाई ऊँचा ऊँची ऊँचे
low: कम निम्न
open opens opened: खुला खुली खुले ओपन
may: मई
judgement judgment: फ़ैसला निर्णय
dangerous: ख़तरनाक
safe: सुरक्षित
safety security: सुरक्षा
strong: मज़बूत
weak: कमज़ोर
rural: ग्रामीण
urban: शहरी
public: सार्वजनिक जनता
private: निजी प्राइवेट
local: स्थानीय लोकल
foreigner: विदेशी
plan: योजना
project: परियोजना
jobless unemployed: बेरोज़गार
homeless: बेघर
human: मानव इंसान
thieves: चोर
life lives: जीवन ज़िंदगी जान
universe: ब्रह्मांड
sky: आसमान आकाश
mountaineer climber: पर्वतारोही
swimmer: तैराक
sailor: नाविक
villager: ग्रामीण
resident: निवासी
owner: मालिक
broker: दलाल
trader merchant: व्यापारी
hawker: फेरीवाला
beggar: भिखारी
ghost: भूत
magic: जादू
joke: मज़ाक
laughter: हँसी
memory: याद
interview: साक्षात्कार इंटरव्यू
opinion: राय
analysis: विश्लेषण
fact: तथ्य
number: संख्या
data: आँकड़े डेटा
percent: प्रतिशत फ़ीसदी
annual: सालाना वार्षिक
season: मौसम सीज़न
surrender surrenders surrendered: आत्मसमर्पण समर्पण सरेंडर
registration enrolment: पंजीकरण पंजीयन रजिस्ट्रेशन
fuel: ईंधन
energy: ऊर्जा
consumer: उपभोक्ता
ministry: मंत्रालय
department: विभाग
directorate: निदेशालय
beneficiary: लाभार्थी
eligible: पात्र
ineligible: अपात्र
javelin: भाला
javelinthrow: भाला+फेंक
discus: चक्का
hurdles: बाधा
relay: रिले
throw: फेंक
farewell: विदाई
cheaper: सस्ता सस्ती सस्ते
costlier dearer: महँगा महँगी महँगे
counting: गिनती मतगणना
bite bites: काटा काटने
artisan craftsman: कारीगर शिल्पकार
craft: शिल्प
grower: उत्पादक किसान
cruelty: क्रूरता
vice deputy: उप
vicepresident: उपराष्ट्रपति उपाध्यक्ष
vicecaptain: उपकप्तान
deputycm: उपमुख्यमंत्री
corridor: गलियारा कॉरिडोर
constable sepoy: सिपाही कांस्टेबल
arms: हथियार
abduction abducted: अपहरण
loot looted loots looting: लूट
burglary burglar: चोरी सेंधमारी
cheating: ठगी धोखाधड़ी नक़ल
cheat: ठग
conman: ठग
prohibition liquorban: शराबबंदी
poisonousliquor hooch: ज़हरीली+शराब
remand: रिमांड हिरासत
detention: हिरासत
advocate: वकील अधिवक्ता
bench: पीठ
summon summoned summons: तलब समन
constituency: सीट निर्वाचन+क्षेत्र
bypolls: उपचुनाव
swearingin: शपथ
reshuffle: फेरबदल
walkout: बहिर्गमन वॉकआउट
act: क़ानून अधिनियम
delimitation: परिसीमन
referendum: जनमत+संग्रह
envoy: दूत
consulate: वाणिज्य+दूतावास
pact: समझौता संधि
dialogue: संवाद बातचीत
truce: युद्धविराम
intrusion: घुसपैठ
intruder: घुसपैठिया
warship: युद्धपोत
martyred: शहीद
veteran: पूर्व दिग्गज
toll: टोल
deathtoll: मृतक
wounded: घायल
survivor: जीवित
capsized capsizes: पलटी डूबी
burnt burned charred: जला जले झुलसा झुलसे
electrocution electrocuted: करंट
leak leaked leakage: रिसाव लीक
tremor: झटका
aftershock: झटका
wildfire bushfire: जंगल+आग
snowfall: बर्फ़बारी हिमपात
dustsand duststorm: आँधी
subsidence: धंसाव
erosion: कटाव
deposit: जमा
account: खाता
production: उत्पादन
industry: उद्योग
industrial: औद्योगिक
employment: रोज़गार
union: संघ यूनियन
retail: खुदरा
wholesale: थोक
shopping: ख़रीदारी
sale sales sold: बिक्री
buy buys bought purchase: ख़रीद ख़रीदा
discount: छूट
cholera: हैज़ा
typhoid: टाइफ़ाइड मोतीझरा
jaundice: पीलिया
rabies: रेबीज़
asthma: दमा
tumour tumor: गाँठ
newborn: नवजात
disabled: दिव्यांग विकलांग
blind: नेत्रहीन दृष्टिहीन
examination: परीक्षा
leaks: लीक
questionpaper: प्रश्नपत्र पर्चा
paperleak: पर्चा+लीक पेपर+लीक
marks: अंक नंबर
merit: योग्यता
apply: आवेदन
form: फ़ॉर्म आवेदन
admitcard: प्रवेश+पत्र
landing: लैंडिंग उतरा
driving: चलाना
expressway: एक्सप्रेसवे
footpath pavement: फ़ुटपाथ पटरी
landlord: मकान+मालिक
property: संपत्ति
demolition demolished demolish: तोड़फोड़ ध्वस्त ढहाया गिराया
sewage: सीवर नाला
supply: आपूर्ति सप्लाई
quality: गुणवत्ता
airquality: वायु+गुणवत्ता
park: पार्क उद्यान
nationalpark: राष्ट्रीय+उद्यान
electric: इलेक्ट्रिक बिजली
electricvehicle: इलेक्ट्रिक+वाहन
vehicle: वाहन गाड़ी
trophy: ट्रॉफ़ी
boxer: मुक्केबाज़
weightlifting weightlifter: भारोत्तोलन
cycling: साइकिल
runner sprinter: धावक
runnerup: उपविजेता
allrounder: हरफ़नमौला ऑलराउंडर
squad: टीम दल
comeback: वापसी
fitness: फ़िटनेस
devotee: श्रद्धालु भक्त
worship: पूजा
ritual: अनुष्ठान
memorial: स्मारक
monument: स्मारक
inscription: शिलालेख
password: पासवर्ड
privacy: निजता
princess: राजकुमारी
councillor: पार्षद
collector: कलेक्टर ज़िलाधिकारी
commissioner: आयुक्त कमिश्नर
inspector: निरीक्षक इंस्पेक्टर
inspection inspects inspected: निरीक्षण
senior: वरिष्ठ
community: समुदाय
march: मार्च कूच
panel: समिति पैनल
fertiliser: खाद उर्वरक
pesticide: कीटनाशक
pest: कीट
field: खेत मैदान
dairy: डेयरी दूध
poultry: मुर्गी
evening: शाम
stopped stops halted halt: रोका रोकी रुका रुकी
increased increases rising: बढ़ा बढ़ी बढ़े वृद्धि
reduced reduces reduce decline declines: घटा घटी घटे कमी
highest: सबसे+ऊँचा
biggest largest: सबसे+बड़ा सबसे+बड़ी
oldest: सबसे+पुराना
tallest: सबसे+ऊँचा सबसे+ऊँची
fastest: सबसे+तेज़
stone stones boulder: पत्थर
stonepelting stonethrowing: पथराव
pelting: पथराव
single: एकल
under: नीचे तहत
opening inaugurated: उद्घाटन खुला खुले खुली
revision: पुनरीक्षण संशोधन
group: समूह गुट
fund: कोष फ़ंड
grant: अनुदान
voice: आवाज़
arrival: आगमन पहुँचा पहुँची पहुँचे
onset: दस्तक आगमन
volunteer: स्वयंसेवक
innovation: नवाचार
drunk drunken: नशा नशे शराबी
coast coastal: तट तटीय
pacific: प्रशांत
peak: शिखर चोटी
assistant: सहायक
staff: कर्मचारी
transferred transfers: तबादला स्थानांतरण
suspends: निलंबित निलंबन
sacks: बर्ख़ास्त
allowance: भत्ता
farmland: खेत
livestock: पशुधन मवेशी
borewell: बोरवेल नलकूप
reservoir: जलाशय
watercrisis: जल+संकट
powercut: बिजली+कटौती
embezzlement: गबन
counterfeit: नक़ली फ़र्ज़ी
fakenews: फ़र्ज़ी+ख़बर
assault: मारपीट हमला
blackmail: ब्लैकमेल
juvenile minor: नाबालिग
infant toddler: शिशु
stepfather: सौतेला
relative: रिश्तेदार परिजन
couple: दंपति जोड़ा
twins: जुड़वाँ
judiciary: न्यायपालिका
best: सर्वश्रेष्ठ बेहतरीन
level: स्तर
ice: बर्फ़
campus: परिसर कैंपस
obscene obscenity: अश्लील
content: सामग्री
trial: परीक्षण मुक़दमा
diver: गोताख़ोर
dues: बक़ाया
stake: हिस्सेदारी
melting melt melts: पिघल पिघली पिघलना
surplus: अधिशेष
distribution: वितरण
allotment: आवंटन
clearance permission: मंज़ूरी अनुमति
licence license: लाइसेंस
permit: परमिट अनुमति
lifted: हटा हटाया हटी
restriction curb: पाबंदी रोक
wanted: वांछित
reward: इनाम
informer: मुख़बिर
seized seizure confiscated: ज़ब्त
recovered: बरामद
killer: हत्यारा
suspect: संदिग्ध
motive: मक़सद
submerged inundated: डूबा डूबे जलमग्न
marooned stranded: फँसा फँसे
rescued: बचाया बचाए
embankment: तटबंध
tie relations: संबंध रिश्ता
diplomatic: राजनयिक
tension standoff: तनाव
withdrawal: वापसी निकासी
deployment deployed: तैनात तैनाती
drill: अभ्यास
headmaster: प्रधानाध्यापक
classroom: कक्षा
illiterate: निरक्षर
convocation: दीक्षांत
graduate: स्नातक
postgraduate: स्नातकोत्तर
network: नेटवर्क
bug: कीड़ा
emission: उत्सर्जन
plant: संयंत्र पौधा
felling: कटाई
stand: अड्डा स्टैंड
zebra: ज़ेबरा
board: बोर्ड मंडल
route: मार्ग रास्ता
shrine: दरगाह धाम
bell: घंटी
feast: दावत भोज
cash: नक़द नक़दी
envelope: लिफ़ाफ़ा
invitation: निमंत्रण न्योता
decoration: सजावट
gardener: माली
orchard: बाग़
litchi: लीची
vineyard: अंगूर
cashew: काजू
cardamom: इलायची
cumin: जीरा
nail: नाख़ून कील
swelling: सूजन
wound: घाव ज़ख़्म
bleeding: रक्तस्राव
sunshine: धूप
breeze: हवा
mist: धुंध कोहरा
dew: ओस
frost: पाला
autumn: शरद पतझड़
mouse: चूहा
squirrel: गिलहरी
rabbit: ख़रगोश
fox: लोमड़ी
jackal: सियार गीदड़
hyena: लकड़बग्घा
panther: तेंदुआ
lamb: मेमना
kitten: बिल्ली
puppy: पिल्ला
laboratory: प्रयोगशाला
microscope: सूक्ष्मदर्शी
chemical: रसायन रासायनिक
reaction: प्रतिक्रिया
radiation: विकिरण
magnet: चुंबक
theory: सिद्धांत
theorem: प्रमेय
cell: कोशिका
referee: रेफ़री
whistle: सीटी
ranking: रैंकिंग
january jan: जनवरी
feb: फ़रवरी
april apr: अप्रैल
june jun: जून
july jul: जुलाई
aug: अगस्त
sept sep: सितंबर
oct: अक्टूबर
november nov: नवंबर
december dec: दिसंबर
crore crores: करोड़
lakh lakhs: लाख
`;
