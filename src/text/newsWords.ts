/** English words of the news that Hindi papers do not write as they sound, in the form of `exonymTables.ts`; of adjectives every form, of verbs those of headlines. */
export const newsWords = `
nation: राष्ट्र देश
two: दो
three: तीन
thousand: हज़ार थाउज़ेंड
million: दस+लाख मिलियन
half: आधा आधी आधे हाफ़
monday: सोमवार
tuesday: मंगलवार
wednesday: बुधवार
thursday: गुरुवार बृहस्पतिवार
friday: शुक्रवार जुमा
saturday: शनिवार
sunday: रविवार इतवार
february feb: फ़रवरी
august aug: अगस्त
september sept sep: सितंबर
october oct: अक्टूबर
yellow: पीला पीली पीले येलो
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
shutdown closed closure shut bandh: बंद
reopen reopens reopened: खुला खुले खुली
retirement retires retired retire: संन्यास सेवानिवृत्ति सेवानिवृत्त रिटायर
weaver: बुनकर
handloom: हथकरघा
loom: करघा
embroidery: कढ़ाई कशीदाकारी
cut cuts: कटौती
hike: बढ़ोतरी वृद्धि
limit boundary: सीमा
stray: आवारा
kill kills killed killing: मौत | हत्या | मारे मारा
die dies died dying demise: निधन मौत
deceased deathtoll: मृतक
body bodies corpse: शव लाश
funeral cremation: अंतिम+संस्कार अंत्येष्टि
condolence mourning: शोक
birth: जन्म
anniversary: सालगिरह वर्षगाँठ | जयंती | बरसी
layoff: छँटनी
hail hailstorm hailstones: ओले ओलावृष्टि
coldwave: शीतलहर
rainfall: बारिश वर्षा
cloudy: बादल
famine: अकाल
hunger: भूख
malnutrition: कुपोषण
organ: अंग
transplant: प्रत्यारोपण ट्रांसप्लांट
cough: खाँसी
dose: ख़ुराक डोज़
smoking: धूम्रपान
drugs: दवा | नशा ड्रग्स मादक
addiction: लत नशा
addict: नशेड़ी
molestation: छेड़छाड़ उत्पीड़न
harassment: छेड़छाड़ उत्पीड़न हैरेसमेंट
rapist: बलात्कारी
custody detained detention custodial: हिरासत
escape escaped absconding fugitive: फ़रार भगोड़ा
chargesheet: आरोपपत्र
charge charges allegation alleged: आरोप
accused: आरोपी अभियुक्त
convict convicted guilty: दोषी
acquitted acquittal: बरी
hanging hanged: फाँसी
imprisonment: क़ैद कारावास इम्प्रिज़नमेंट
lifeimprisonment: उम्रक़ैद आजीवन+कारावास
stay: रोक
plea: याचिका
poll polls: चुनाव मतदान
bypoll byelection bypolls: उपचुनाव
turnout polling: मतदान
ballot: मतपत्र
nomination enrollment: नामांकन
coalition: गठबंधन
alliance: गठबंधन अलायंस
manifesto: घोषणापत्र
majority: बहुमत
defection: दलबदल
noconfidence: अविश्वास
confidence trust: विश्वास भरोसा
motion proposal: प्रस्ताव
adjourned postponed: स्थगित टला टली टले
cancel cancelled canceled cancellation: रद्द
suspended suspension suspends: निलंबित निलंबन
sacked removed dismissed: बर्ख़ास्त | हटाया हटाए हटाई
transfer transferred transfers: तबादला स्थानांतरण
promotion: पदोन्नति
appointment appointed: नियुक्ति नियुक्त
spokesperson spokesman: प्रवक्ता
delegation: प्रतिनिधिमंडल
diplomat diplomatic: राजनयिक
diplomacy: कूटनीति
statement: बयान
remark comment: टिप्पणी
controversy row: विवाद
apology apologises apologizes pardon amnesty: माफ़ी
promise: वादा
politics: राजनीति सियासत
politician: नेता राजनेता
voterlist: मतदाता+सूची
list: सूची लिस्ट
innings: पारी इनिंग
selection: चयन
selector: चयनकर्ता
six: छक्का | छह
chhe chhai chheh: छह
four: चौका | चार
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
merger merged merge merges: विलय
acquisition takeover: अधिग्रहण
stock share: शेयर
crude: कच्चा+तेल
ration: राशन
labour labor labourer: मज़दूर श्रमिक | श्रम
wage wages: मज़दूरी
providentfund: भविष्य+निधि
fine penalty: जुर्माना
compensation compensate: मुआवज़ा क्षतिपूर्ति
contract: ठेका अनुबंध
contractor: ठेकेदार
tender: निविदा टेंडर
auction: नीलामी
gambling: जुआ
betting: सट्टा सट्टेबाज़ी
spacecraft: अंतरिक्षयान यान स्पेसक्राफ़्ट
launch launched launches: प्रक्षेपण लॉन्च | शुरू
orbit classroom: कक्षा
asteroid: क्षुद्रग्रह एस्टरॉयड
comet: धूमकेतु
meteor: उल्का
galaxy milkyway: आकाशगंगा
fossil: जीवाश्म
species: प्रजाति स्पीशीज़
extinct extinction: विलुप्त
literacy: साक्षरता
uniform: वर्दी
childhood: बचपन
folk: लोक
folksong: लोकगीत
theater: रंगमंच नाटक
theatre: रंगमंच नाटक थिएटर
exhibition: प्रदर्शनी
autobiography: आत्मकथा ऑटोबायोग्राफ़ी
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
sweet: मिठाई | मीठा
idol: मूर्ति प्रतिमा
sacrifice: क़ुर्बानी बलि बलिदान सैक्रिफ़ाइस
meat mutton: मांस
beef: गोमांस
conversion: धर्मांतरण
untouchability: छुआछूत
quota: कोटा आरक्षण
backward: पिछड़ा पिछड़े पिछड़ी
citizen civic: नागरिक
migrant immigrant: प्रवासी
infiltration intrusion infiltrate: घुसपैठ
infiltrator intruder: घुसपैठिया
spy: जासूस
espionage spying: जासूसी
fighter: लड़ाकू
airstrike airraid: हवाई+हमला
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
naxal naxalite maoist: नक्सली माओवादी नक्सलवादी
martyrdom: शहादत
enemy: दुश्मन एनिमी
friendship: दोस्ती
visit tour: दौरा यात्रा
fight battle: लड़ाई
quarrel brawl: झगड़ा मारपीट
beaten thrashed: पिटाई पीटा
mob: भीड़
bullet shot tablet pill: गोली
sword: तलवार
knife stabbed stabbing: चाकू
smuggling trafficking: तस्करी
smuggler: तस्कर
stolen evasion piracy: चोरी
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
burning: जलाना जलाने | जल
cleanliness sanitation cleaning: सफ़ाई स्वच्छता
identity: पहचान
camp: शिविर कैंप
shelter: आश्रय
tent: तंबू टेंट
evacuated evacuation: निकाला निकाले | ख़ाली
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
zoo: चिड़ियाघर ज़ू
tigress: बाघिन
cub: शावक
wolves: भेड़िया
wolf: भेड़िया वुल्फ़
honey: शहद हनी
crow: कौआ
eagle: चील | बाज़
crane: सारस | क्रेन
duck: बत्तख
tortoise: कछुआ
python: अजगर
lizard: छिपकली
scorpion: बिच्छू
spider: मकड़ी
donkey: गधा
bull: साँड बैल
ox oxen bullock: बैल
calf: बछड़ा
hen chicken: मुर्ग़ी
cattle: मवेशी
fodder: चारा
hair: बाल हेयर
ear: कान
nose: नाक
tongue: जीभ
face: चेहरा
stomach: पेट
throat: गला
back bench: पीठ
pain: दर्द
headache: सिरदर्द
sleep: नींद
depression: अवसाद डिप्रेशन
mental: मानसिक
stress tension standoff: तनाव
loneliness: अकेलापन
diet nutrition: आहार पोषण
adulteration adulterated: मिलावट मिलावटी
fake: फ़र्ज़ी नक़ली
cure: इलाज क्योर
injection: सुई इंजेक्शन
eyesight: नज़र दृष्टि
spectacles: चश्मा
herb: जड़ी बूटी
foundation: नींव शिलान्यास
foundationstone foundationlaying: शिलान्यास
northeast: पूर्वोत्तर
arabian billion: अरब
gulf bay: खाड़ी
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
grape vineyard: अंगूर
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
lentil: मसूर | दाल
maize corn: मक्का
millet: बाजरा मोटा+अनाज
barley: जौ
peanut groundnut: मूँगफली
grain foodgrain: अनाज
harvest harvesting: कटाई | फ़सल
sowing: बुवाई बोआई
plough: हल
butter: मक्खन बटर
cheese: पनीर | चीज़
curd yogurt: दही
bread: रोटी ब्रेड
breakfast: नाश्ता ब्रेकफ़ास्ट
dinner meal: खाना भोजन
lunch: खाना भोजन लंच
kitchen: रसोई
cook: रसोइया
thirst: प्यास
poison poisoned poisoning: ज़हर विष
kidnapped: अपहरण अग़वा
ransom: फिरौती
threatens threatened: धमकी
protester protesters demonstrator: प्रदर्शनकारी
farmers: किसान किसानों
widower: विधुर
livein: लिव+इन
murdered lynching lynched assassination assassinated: हत्या
jailed: जेल
sentenced punished: सज़ा
approved approval approves approve: मंज़ूरी
rejected rejects: ख़ारिज ठुकराया
appeal: अपील
decision ruling: फ़ैसला
order ordered: आदेश
notice: नोटिस
deadline: समयसीमा मोहलत
extended extension: बढ़ाया बढ़ाई | विस्तार
begins started starts start: शुरू
ends ended end: ख़त्म समाप्त अंत
broken breaks broke: टूटा टूटे टूटी | तोड़ा तोड़े
falls fell fallen: गिरा गिरे गिरी | गिरावट
rises rose soars: बढ़ा बढ़े बढ़ी | उछाल
drop drops dropped: गिरावट | गिरा गिरे गिरी
wins won: जीता जीते जीती
loses: हारा हारे हारी
visits: दौरा
arrives arrived: पहुँचा पहुँचे पहुँची
returns returned return: लौटा लौटे लौटी वापसी
heavy: भारी हेवी
severe: गंभीर भीषण
high: उच्च हाई ऊँचा ऊँची ऊँचे
low: कम निम्न
open opens opened: खुला खुली खुले ओपन
may: मई
judgement judgment: फ़ैसला निर्णय
dangerous: ख़तरनाक डेंजरस
safe: सुरक्षित
safety: सुरक्षा सेफ़्टी
security: सुरक्षा सिक्योरिटी
strong: मज़बूत
weak: कमज़ोर
rural villager: ग्रामीण
urban: शहरी
public: सार्वजनिक | जनता
private: निजी प्राइवेट
local: स्थानीय लोकल
foreigner: विदेशी
plan planning: योजना
project: परियोजना
jobless unemployed: बेरोज़गार
homeless: बेघर
human: मानव इंसान ह्यूमन
thieves: चोर
life lives: जीवन ज़िंदगी | जान
universe: ब्रह्मांड
sky: आसमान आकाश
mountaineer: पर्वतारोही
climber: पर्वतारोही क्लाइंबर
swimmer: तैराक
sailor: नाविक
resident: निवासी
owner: मालिक ओनर
broker: दलाल
trader merchant: व्यापारी
hawker: फेरीवाला
beggar: भिखारी
ghost: भूत घोस्ट
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
annual: सालाना वार्षिक एनुअल
season: मौसम | सीज़न
surrender surrenders surrendered: आत्मसमर्पण समर्पण सरेंडर
registration enrolment: पंजीकरण पंजीयन रजिस्ट्रेशन
fuel: ईंधन फ़्यूल
energy: ऊर्जा
consumer: उपभोक्ता कंज़्यूमर
ministry: मंत्रालय
department: विभाग
directorate: निदेशालय
beneficiary: लाभार्थी
eligible: पात्र
ineligible: अपात्र
javelin: भाला जैवलिन
javelinthrow: भाला+फेंक
discus: चक्का
hurdles disruption obstacle: बाधा
relay: रिले
throw: फेंक
farewell: विदाई
cheaper: सस्ता सस्ती सस्ते
costlier dearer: महँगा महँगी महँगे
counting: गिनती मतगणना
bite bites: काटा काटने
artisan craftsman: कारीगर शिल्पकार
craft: शिल्प
grower: उत्पादक | किसान
cruelty: क्रूरता
vice: उप
deputy: उप डिप्टी
vicepresident: उपराष्ट्रपति | उपाध्यक्ष वाइस+प्रेसिडेंट
vicecaptain: उपकप्तान
deputycm: उपमुख्यमंत्री
corridor: गलियारा कॉरिडोर
constable sepoy: सिपाही कांस्टेबल
arms firearm: हथियार
abduction abducted hijacked: अपहरण
hijack: अपहरण हाईजैक
loot looted loots looting: लूट
burglary burglar: चोरी सेंधमारी
cheating: ठगी धोखाधड़ी | नक़ल
cheat conman fraudster scammer: ठग
prohibition liquorban: शराबबंदी
poisonousliquor hooch: ज़हरीली+शराब
remand: रिमांड हिरासत
advocate: वकील अधिवक्ता
summon summoned summons: तलब समन
constituency: सीट निर्वाचन+क्षेत्र
swearingin swearing: शपथ
reshuffle: फेरबदल
walkout: बहिर्गमन वॉकआउट
act: क़ानून अधिनियम
delimitation: परिसीमन
referendum: जनमत+संग्रह रेफ़रेंडम
envoy: दूत
consulate: वाणिज्य+दूतावास
pact: समझौता संधि
dialogue: संवाद बातचीत
truce: युद्धविराम
warship: युद्धपोत
martyred: शहीद
veteran: पूर्व | दिग्गज
toll: टोल
wounded: घायल
survivor: जीवित सर्वाइवर
capsized capsizes: पलटी | डूबी
burnt burned charred: जला जले झुलसा झुलसे
electrocution electrocuted: करंट
leak leaked leakage: रिसाव लीक
tremor aftershock: झटका
wildfire bushfire: जंगल+आग
snowfall: बर्फ़बारी हिमपात
dustsand duststorm: आँधी
subsidence: धंसाव
erosion: कटाव
deposit: जमा
account: खाता अकाउंट
production: उत्पादन
industry: उद्योग
industrial: औद्योगिक
employment: रोज़गार
union: संघ यूनियन
retail: खुदरा
wholesale: थोक होलसेल
shopping: ख़रीदारी
sold: बिक्री
sale sales: बिक्री सेल
buy buys bought purchase: ख़रीद ख़रीदा
discount exemption: छूट
cholera: हैज़ा
typhoid: टाइफ़ाइड मोतीझरा
jaundice: पीलिया
rabies: रेबीज़
asthma: दमा
tumour tumor: गाँठ
newborn: नवजात
disabled: दिव्यांग विकलांग
blind: नेत्रहीन दृष्टिहीन
examination: परीक्षा एग्ज़ामिनेशन
leaks: लीक
questionpaper: प्रश्नपत्र पर्चा
paperleak: पर्चा+लीक पेपर+लीक
marks: अंक नंबर
merit: योग्यता
qualification: योग्यता क्वालिफ़िकेशन
apply: आवेदन अप्लाई
form: फ़ॉर्म आवेदन
admitcard: प्रवेश+पत्र
landing: लैंडिंग उतरा
driving: चलाना
expressway: एक्सप्रेसवे
footpath pavement: फ़ुटपाथ | पटरी
landlord: मकान+मालिक
property asset: संपत्ति
demolition demolished demolish: तोड़फोड़ ध्वस्त ढहाया | गिराया
sewage: सीवर नाला सीवेज
supply: आपूर्ति सप्लाई
quality: गुणवत्ता
airquality: वायु+गुणवत्ता
park: पार्क उद्यान
nationalpark: राष्ट्रीय+उद्यान
electric: इलेक्ट्रिक बिजली
electricvehicle: इलेक्ट्रिक+वाहन
vehicle: वाहन गाड़ी व्हीकल
trophy: ट्रॉफ़ी
boxer: मुक्केबाज़
weightlifting weightlifter: भारोत्तोलन
cycling: साइकिल
runner sprinter: धावक
runnerup: उपविजेता
allrounder: हरफ़नमौला ऑलराउंडर
squad: टीम दल
comeback repatriation: वापसी
fitness: फ़िटनेस
devotee: श्रद्धालु भक्त
worship: पूजा
ritual: अनुष्ठान
memorial monument: स्मारक
inscription: शिलालेख
password: पासवर्ड
privacy: निजता
princess: राजकुमारी
councillor councilor corporator: पार्षद
collector: कलेक्टर ज़िलाधिकारी
commissioner: आयुक्त कमिश्नर
inspector: निरीक्षक इंस्पेक्टर
inspection inspects inspected: निरीक्षण
senior: वरिष्ठ
community: समुदाय
march: मार्च | कूच
panel: समिति | पैनल
fertiliser: खाद उर्वरक फ़र्टिलाइज़र
pesticide: कीटनाशक
pest: कीट
field: खेत | मैदान
dairy: डेयरी | दूध
poultry: मुर्ग़ी पोल्ट्री
evening: शाम ईवनिंग
stopped stops halted halt: रोका रोकी रुका रुकी
increased increases rising: बढ़ा बढ़ी बढ़े वृद्धि
reduced reduces reduce decline declines: घटा घटी घटे कमी
highest: सबसे+ऊँचा
biggest largest: सबसे+बड़ा सबसे+बड़ी
oldest: सबसे+पुराना
tallest: सबसे+ऊँचा सबसे+ऊँची
fastest: सबसे+तेज़
stone stones boulder: पत्थर
stonepelting stonethrowing pelting: पथराव
single solo: एकल
under: नीचे | तहत
inaugurated: उद्घाटन | खुला खुले खुली
opening: उद्घाटन | खुला खुले खुली | ओपनिंग
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
sacks: बर्ख़ास्त
allowance: भत्ता अलाउंस
farmland: खेत
livestock: पशुधन मवेशी
borewell: बोरवेल नलकूप
reservoir: जलाशय
watercrisis: जल+संकट
powercut outage: बिजली+कटौती
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
judiciary: न्यायपालिका ज्यूडिशियरी
best: सर्वश्रेष्ठ बेहतरीन
level: स्तर
ice: बर्फ़ आइस
campus: परिसर कैंपस
obscene obscenity: अश्लील
content: सामग्री
trial: परीक्षण | मुक़दमा
diver: गोताख़ोर
dues arrears: बक़ाया
stake: हिस्सेदारी
melting melt melts: पिघल पिघली पिघलना
surplus: अधिशेष
distribution: वितरण
allotment: आवंटन
permission: मंज़ूरी अनुमति
clearance: मंज़ूरी अनुमति क्लीयरेंस
licence license: लाइसेंस
permit: परमिट अनुमति
lifted: हटा हटाया हटी
restriction curb: पाबंदी रोक
wanted: वांछित
reward: इनाम
informer whistleblower: मुख़बिर
seized seizure confiscated seizes: ज़ब्त बरामद
recovered: बरामद
killer: हत्यारा
suspect suspected: संदिग्ध
motive: मक़सद
submerged inundated: डूबा डूबे जलमग्न
marooned stranded stuck: फँसा फँसे
rescued: बचाया बचाए
quarantine: क्वारंटीन एकांतवास
bats: चमगादड़ | बल्ले
tide: ज्वार
pole: ध्रुव
blackmarket: कालाबाज़ारी
highcommand: आलाकमान हाईकमान
xray: एक्स+रे एक्सरे
embankment: तटबंध
tie relations: संबंध रिश्ता
withdrawal: वापसी | निकासी
deployment deployed: तैनात तैनाती
drill practice: अभ्यास
headmaster: प्रधानाध्यापक
illiterate: निरक्षर
convocation: दीक्षांत
graduate: स्नातक
postgraduate: स्नातकोत्तर
network: नेटवर्क
bug: कीड़ा
emission: उत्सर्जन
plant: संयंत्र | पौधा
felling: कटाई
stand: अड्डा स्टैंड
zebra: ज़ेबरा
board: बोर्ड मंडल
route: मार्ग रास्ता रूट
shrine: दरगाह | धाम
bell: घंटी
feast: दावत भोज
cash: नक़द नक़दी
envelope: लिफ़ाफ़ा
invitation: निमंत्रण न्योता
decoration: सजावट
gardener: माली
orchard: बाग़
litchi: लीची
cashew: काजू
cardamom: इलायची
cumin: जीरा
nail: नाख़ून | कील
swelling: सूजन
wound: घाव ज़ख़्म
bleeding: रक्तस्राव
sunshine: धूप
breeze: हवा
mist: धुंध कोहरा
dew: ओस
frost: पाला
autumn: शरद पतझड़
mouse: चूहा | माउस
squirrel: गिलहरी
rabbit: ख़रगोश
fox: लोमड़ी
jackal: सियार गीदड़
hyena: लकड़बग्घा
panther: तेंदुआ
lamb: मेमना
kitten: बिल्ली
puppy: पिल्ला
laboratory: प्रयोगशाला लैबोरेटरी
microscope: सूक्ष्मदर्शी
chemical: रसायन रासायनिक
reaction: प्रतिक्रिया रिएक्शन
radiation: विकिरण
magnet: चुंबक
theory: सिद्धांत थ्योरी
theorem: प्रमेय
cell: कोशिका
referee: रेफ़री
whistle: सीटी
ranking ranked: रैंकिंग
january jan: जनवरी
april apr: अप्रैल
june jun: जून
july jul: जुलाई
november nov: नवंबर
december dec: दिसंबर
crore crores: करोड़
lakh lakhs: लाख
dutch: डच
turkish: तुर्की
jewish jew: यहूदी
muslim: मुस्लिम मुसलमान
christian: ईसाई
buddhist buddhism: बौद्ध
sikhism: सिख
hinduism: हिंदू
islam islamic: इस्लाम इस्लामी
bengali: बंगाली बांग्ला
emirati: अमीराती
maldivian: मालदीवी मालदीव
bhutanese: भूटानी भूटान
foxnut: मखाना
minimum: न्यूनतम
maximum: अधिकतम
support: समर्थन
supporter: समर्थक
transport transportation: परिवहन ट्रांसपोर्ट
folksinger: लोकगायक लोकगायिका
folkdance: लोकनृत्य
special: विशेष ख़ास
entrance entered entry: प्रवेश
procurement: ख़रीद
second: दूसरा दूसरी दूसरे
third: तीसरा तीसरी तीसरे
fourth: चौथा चौथी चौथे
fifth: पाँचवाँ पाँचवीं पाँचवें
sixth: छठा छठी छठे
seventh: सातवाँ सातवीं सातवें
eighth: आठवाँ आठवीं आठवें
ninth: नौवाँ नौवीं नौवें
tenth: दसवाँ दसवीं दसवें
eleventh: ग्यारहवाँ ग्यारहवीं ग्यारहवें
twelfth: बारहवाँ बारहवीं बारहवें
five: पाँच
seven: सात
eight: आठ
nine: नौ
ten: दस
eleven: ग्यारह
twelve: बारह
fifteen: पंद्रह
twenty: बीस
thirty: तीस
forty: चालीस
fifty: पचास | अर्धशतक
sixty: साठ
seventy: सत्तर
eighty: अस्सी
ninety: नब्बे
trillion: खरब
dozen: दर्जन
double: दोगुना दोगुनी दोगुने
quarter: तिमाही | चौथाई
hour: घंटा
minute: मिनट
decade: दशक
centenary: शताब्दी
date: तारीख़ तिथि
weekly: साप्ताहिक
monthly: मासिक
yearly: सालाना वार्षिक
tonight: रात
afternoon noon: दोपहर
weekend: सप्ताहांत
future: भविष्य
gang syndicate: गिरोह
gangster: गैंगस्टर बदमाश
goon: गुंडा गुंडे
robber: लुटेरा डकैत
robbers: लुटेरे
dacoit dacoity: डकैत डकैती
culprit: गुनहगार अपराधी
offender: अपराधी
offence offense: अपराध
molested: छेड़छाड़
domestic: घरेलू
abuse: दुर्व्यवहार
torture tortured: यातना प्रताड़ना
conspiracy: साज़िश षड्यंत्र
conspirator: साज़िशकर्ता
mastermind: सरग़ना मास्टरमाइंड
kingpin: सरग़ना
accomplice teammate: साथी
confession confesses confessed: क़बूल
interrogation interrogated questioned questioning: पूछताछ
clue: सुराग़
crackdown action: कार्रवाई
chase: पीछा
attacker assailant: हमलावर
arson: आगज़नी
vandalism vandalised sabotage: तोड़फोड़
explosive: विस्फोटक
gunpowder: बारूद
grenade: हथगोला ग्रेनेड
gunman gunmen: बंदूक़धारी
militancy insurgency: उग्रवाद
insurgent: उग्रवादी
extremist: चरमपंथी
extremism: चरमपंथ
separatist: अलगाववादी
postmortem autopsy: पोस्टमार्टम
mercy kindness: दया
deathpenalty capitalpunishment: मृत्युदंड फाँसी
deathsentence: फाँसी मृत्युदंड
lawsuit: मुक़दमा
tribunal: न्यायाधिकरण
legal: क़ानूनी
unconstitutional: असंवैधानिक
constitutional: संवैधानिक
contempt: अवमानना
defamation: मानहानि
sedition treason: राजद्रोह
affidavit: हलफ़नामा
testimony: गवाही
proof: सबूत प्रमाण
upheld upholds: बरक़रार
quashed quashes: रद्द | ख़ारिज
overturn: पलटा
inheritance: विरासत
adoption adopted: गोद
maintenance: रखरखाव
marital: वैवाहिक
polygamy: बहुविवाह
homosexual homosexuality: समलैंगिक
transgender: किन्नर ट्रांसजेंडर
euthanasia: इच्छामृत्यु
abortion: गर्भपात
contraceptive: गर्भनिरोधक
infertility: बाँझपन
sterilisation sterilization: नसबंदी
delivery: प्रसव | डिलीवरी
maternity: मातृत्व प्रसूति
breastfeeding: स्तनपान
menstruation menstrual: माहवारी मासिक+धर्म
uterus: गर्भाशय
bloodpressure: रक्तचाप
paralysis paralysed: लकवा
leprosy: कुष्ठ
smallpox chickenpox: चेचक
measles: खसरा
diarrhoea diarrhea: दस्त
constipation: क़ब्ज़
vomiting: उल्टी
allergy: एलर्जी
itching: खुजली
influenza: फ़्लू
swine: सूअर स्वाइन
arthritis: गठिया
insomnia: अनिद्रा
anxiety: चिंता बेचैनी
worry concern: चिंता
spine: रीढ़
muscle: मांसपेशी
breast: स्तन
shoulder: कंधा
finger: उँगली
beard: दाढ़ी
moustache: मूँछ
dentist: दंत
gene genetic: आनुवंशिक जीन
immunity: प्रतिरक्षा
vaccinated: टीका
prevention: रोकथाम बचाव
remedy: उपाय | इलाज
homeopathy: होम्योपैथी
physician: चिकित्सक
surgeon: सर्जन
pharmacy: दवा
medical: चिकित्सा मेडिकल
emergencyroom: आपातकालीन
healthy: स्वस्थ सेहतमंद हेल्दी
sick ill: बीमार
illness: बीमारी
unhealthy: अस्वस्थ
recovery: रिकवरी | स्वस्थ
cholesterol: कोलेस्ट्रॉल
starvation: भुखमरी
mortality: मृत्यु
agricultural: कृषि
horticulture gardening: बाग़वानी
fishery: मत्स्य मछली
animalhusbandry: पशुपालन
husbandry: पालन
organic: जैविक
natural: प्राकृतिक
nature: प्रकृति
paddy: धान
straw: पुआल
soybean: सोयाबीन
sesame: तिल
sunflower: सूरजमुखी
sorghum: ज्वार
peas: मटर
cauliflower: फूलगोभी गोभी
cabbage: पत्तागोभी गोभी
brinjal eggplant: बैंगन
ladyfinger okra: भिंडी
spinach: पालक
carrot: गाजर
radish: मूली
beetroot: चुकंदर
pumpkin: कद्दू
cucumber: खीरा
bittergourd: करेला
bottlegourd gourd: लौकी
coriander: धनिया
fenugreek: मेथी
fennel: सौंफ
clove: लौंग
cinnamon: दालचीनी
nutmeg: जायफल
asafoetida: हींग
tamarind: इमली
basil: तुलसी
bamboo: बाँस
sandalwood: चंदन
lotus: कमल
jasmine: चमेली
marigold: गेंदा
grass: घास
branch: शाखा
thorn: काँटा
deforestation: वन+कटाई पेड़+कटाई
jackfruit: कटहल
pineapple: अनानास
apricot: ख़ूबानी
almond: बादाम
walnut: अखरोट
pistachio: पिस्ता
raisin: किशमिश
berry: बेर
custardapple: शरीफ़ा सीताफल
sapota: चीकू
jaggery: गुड़
honeybee: मधुमक्खी
landrecords: भूलेख
landless: भूमिहीन
landowner: ज़मींदार
moneylender: साहूकार
loanwaiver: क़र्ज़माफ़ी क़र्ज़+माफ़ी
waterfall: झरना जलप्रपात
peninsula: प्रायद्वीप
hills: पहाड़ी पहाड़
cliff: चट्टान
plateau: पठार
swamp marsh: दलदल
wetland: आर्द्रभूमि
continent: महाद्वीप
equator: भूमध्य
tropical: उष्णकटिबंधीय
epicentre epicenter centre center: केंद्र
seismic: भूकंपीय
debris rubble: मलबा
hurricane: तूफ़ान
tornado: बवंडर
thunderstorm: आँधी तूफ़ान
shower: बौछार
drizzle: बूँदाबाँदी
downpour: मूसलाधार बारिश
raining rainy: बारिश बरसात
chill chilly: ठंड सर्दी
freezing: जमा | ठंड
sunrise: सूर्योदय
sunset: सूर्यास्त
moonlight: चाँदनी
fullmoon: पूर्णिमा
newmoon: अमावस्या
lunar: चंद्र
rainbow: इंद्रधनुष
global: वैश्विक
renewable: नवीकरणीय अक्षय
hydropower hydroelectric: जलविद्युत पनबिजली
thermal: ताप तापीय
atomic: परमाणु
reactor: रिएक्टर
windmill: पवनचक्की
evacuate: निकाला
vigilance: सतर्कता
precaution: एहतियात सावधानी
caution: सावधानी
careful: सावधान
danger hazard: ख़तरा
risk: जोखिम ख़तरा
harm disadvantage: नुक़सान
harmful: हानिकारक
destroyed destroy: तबाह नष्ट
devastation: तबाही
havoc: क़हर तबाही
fury: क़हर
ash: राख
spark: चिंगारी
flame: लपट आग
firebrigade firefighter: दमकल अग्निशमन
firetender: दमकल
cobra: नाग कोबरा
mongoose: नेवला
cuckoo: कोयल
hawk falcon: बाज़
rooster: मुर्ग़ा
feather: पंख
shrimp: झींगा
earthworm: केंचुआ
cockroach: तिलचट्टा
termite: दीमक
antelope: मृग
bison: गौर
wild: जंगली
ostrich: शुतुरमुर्ग़
bullockcart: बैलगाड़ी
herd: झुंड
shepherd: चरवाहा गड़रिया
cowshed: गोशाला
cowdung dung: गोबर
leather: चमड़ा
tusk ivory: हाथीदाँत
endangered: संकटग्रस्त लुप्तप्राय
habitat: आवास
housing: आवास हाउसिंग
batter: बल्लेबाज़
fielder: फ़ील्डर क्षेत्ररक्षक
fielding: फ़ील्डिंग क्षेत्ररक्षण
spinner: स्पिनर फिरकी
debut: पदार्पण डेब्यू
tournament: टूर्नामेंट प्रतियोगिता
championship: चैंपियनशिप
jump: उछाल | कूद छलाँग
sprint: दौड़
gymnast: जिम्नास्टिक
rowing sailing: नौकायन
horseriding equestrian: घुड़सवारी
mountaineering: पर्वतारोहण
bullfight: साँड
ground: मैदान
trainer: प्रशिक्षक
fan: प्रशंसक | पंखा
spectator: दर्शक
sportsman sportsperson sportswoman: खिलाड़ी
winner: विजेता
winning: जीत
loser: हारा
paralympics: पैरालंपिक
opponent: प्रतिद्वंद्वी विरोधी
challenge: चुनौती चैलेंज
topper: टॉपर अव्वल
failing: नाकाम
schedule: कार्यक्रम | समय | अनुसूची
lecturer: व्याख्याता
vicechancellor: कुलपति वाइस+चांसलर
chancellor: कुलाधिपति चांसलर
institute institution: संस्थान
academic: शैक्षणिक अकादमिक
educational: शैक्षिक
kindergarten: बालवाड़ी
primary: प्राथमिक
secondary: माध्यमिक सेकेंडरी
higher: उच्च
pen: क़लम
notebook: कॉपी नोटबुक
tutor: शिक्षक
study: अध्ययन स्टडी | पढ़ाई
writing: लेखन
knowledge: ज्ञान
wisdom: ज्ञान बुद्धि
subject topic: विषय
geography: भूगोल
philosophy: दर्शन
psychology: मनोविज्ञान
sociology: समाजशास्त्र
astronomy: खगोल
astrology: ज्योतिष एस्ट्रोलॉजी
astrologer: ज्योतिषी
horoscope: राशिफल
grammar: व्याकरण
translation: अनुवाद
translator: अनुवादक
dialect bidding: बोली
essay: निबंध
researcher: शोधकर्ता
discover discovered: खोजा खोज
inventor: आविष्कारक
expert specialist: विशेषज्ञ
engineer: इंजीनियर अभियंता
technology: तकनीक प्रौद्योगिकी
technical: तकनीकी
user: उपयोगकर्ता यूज़र
messaging: संदेश
message: संदेश मैसेज
screen: स्क्रीन परदा
semiconductor: सेमीकंडक्टर अर्धचालक
equipment: उपकरण
device: उपकरण डिवाइस
instrument: यंत्र | वाद्य
spaceship: अंतरिक्षयान
spacewalk: स्पेसवॉक
mission: मिशन अभियान
mars: मंगल
venus: शुक्र
jupiter: बृहस्पति
saturn: शनि
gravity gravitational: गुरुत्वाकर्षण
atmosphere: वायुमंडल
alien: एलियन
constellation planetarium: तारामंडल
observatory: वेधशाला
astronomer: खगोलशास्त्री
physicist: भौतिकशास्त्री
chemist: रसायनशास्त्री
mathematician: गणितज्ञ
historian: इतिहासकार
economist: अर्थशास्त्री
philosopher: दार्शनिक
prize: पुरस्कार इनाम
honour honor honoured honored: सम्मान
respect: सम्मान इज़्ज़त
insult insulted: अपमान
pride proud: गर्व
famous: मशहूर प्रसिद्ध फ़ेमस
popular: लोकप्रिय पॉपुलर
wellknown: मशहूर
political: राजनीतिक सियासी
activist: कार्यकर्ता
leadership: नेतृत्व
ruler: शासक
regime governance: शासन
administration: प्रशासन
administrative: प्रशासनिक
administrator: प्रशासक
bureaucrat: नौकरशाह
bureaucracy: नौकरशाही
member: सदस्य
membership: सदस्यता
legislator: विधायक
legislative: विधायी
municipal: नगर
corporation: निगम
headman: मुखिया
region: क्षेत्र इलाक़ा
area: क्षेत्र इलाक़ा एरिया
territory sector: क्षेत्र
province: प्रांत
map: नक़्शा
document: दस्तावेज़
certificate: प्रमाणपत्र प्रमाण+पत्र
application: आवेदन
applicant: आवेदक
suggestion: सुझाव
advice: सलाह एडवाइस
adviser advisor: सलाहकार
recommendation: सिफ़ारिश
decree: फ़रमान
circular: परिपत्र
notification: अधिसूचना
guideline: दिशानिर्देश
instruction directive directs directed: निर्देश
direction: निर्देश | दिशा
regulation: नियमन विनियमन
regulator: नियामक
reform improvement: सुधार
review: समीक्षा
audit: लेखा ऑडिट
auditor: लेखा
debate: बहस
discussion: चर्चा
uproar ruckus: हंगामा
chaos: अराजकता अफ़रातफ़री
deadlock stalemate: गतिरोध
accuses: आरोप | आरोपी अभियुक्त
blame: आरोप दोष
criticism criticises criticizes: आलोचना
critic: आलोचक
praise praised: तारीफ़ प्रशंसा
slams slammed: निशाना
claim: दावा
denies denied: इनकार खंडन
refuses refused refusal: इनकार
reply: जवाब
respond response: जवाब | प्रतिक्रिया
urges urged: आग्रह अपील
request: अनुरोध
assurance assures: आश्वासन
pledge vow: संकल्प प्रतिज्ञा
appeasement: तुष्टीकरण
polarisation polarization: ध्रुवीकरण
nationalism: राष्ट्रवाद
nationalist: राष्ट्रवादी
patriotism: देशभक्ति
patriot: देशभक्त
traitor: ग़द्दार देशद्रोही
communism communist: साम्यवादी कम्युनिस्ट
socialist socialism: समाजवादी
capitalism: पूँजीवाद
imperialism: साम्राज्यवाद
empire: साम्राज्य
emperor: सम्राट
kingdom: राज्य
dynasty descent: वंश
dynastic: वंशवाद
strength: ताक़त स्ट्रेंथ
force: बल | सेना
policemen cop: पुलिसकर्मी
policeman: पुलिसकर्मी पुलिसमैन
guard: गार्ड पहरेदार
bodyguard: अंगरक्षक
checkpost checkpoint: नाका चौकी
outpost: चौकी
policestation: थाना
patrolling: गश्त
military: सैन्य सेना
armed: सशस्त्र
paramilitary: अर्धसैनिक
commander: कमांडर सेनापति
general: जनरल | सामान्य
lieutenant: लेफ़्टिनेंट
colonel: कर्नल
battlefield: रणभूमि
warfare: युद्ध
invasion invade invaded: आक्रमण
occupation occupied annexation: क़ब्ज़ा
capture captured: क़ब्ज़ा | पकड़ा
retreat: पीछे
shelling: गोलाबारी
bombing bombardment: बमबारी
artillery: तोपख़ाना
cannon: तोप
trench: खाई
wargame: युद्धाभ्यास
bravery: बहादुरी वीरता
brave: बहादुर वीर
gallantry valour: वीरता
negotiation: बातचीत वार्ता नेगोशिएशन
mediator: मध्यस्थ
mediation: मध्यस्थता
bilateral: द्विपक्षीय
multilateral: बहुपक्षीय
relation relationship: रिश्ता संबंध
neighbouring neighboring: पड़ोसी
externalaffairs overseas abroad: विदेश
expelled expulsion: निष्कासित निष्कासन
deported deportation: निर्वासित निर्वासन
welcome: स्वागत
greetings: शुभकामना बधाई
congratulations congratulates: बधाई
wish: शुभकामनाएँ
thanks: धन्यवाद
conference: सम्मेलन कॉन्फ़्रेंस
seminar: संगोष्ठी
workshop: कार्यशाला
event: कार्यक्रम आयोजन
programme program: कार्यक्रम
ceremony: समारोह
celebration celebrates: जश्न
celebrate: मनाया
jubilee: जयंती
credit: क्रेडिट | उधार
borrowing: उधार
lender: क़र्ज़दाता
cryptocurrency: क्रिप्टोकरेंसी
currency: मुद्रा करेंसी | नोट
demonetisation demonetization: नोटबंदी
exchange: विनिमय
dividend: लाभांश
turnover: कारोबार
recession slowdown: मंदी
surge jumps: उछाल
fiscal: राजकोषीय
treasury: राजकोष ख़ज़ाना
customs: सीमाशुल्क
taxpayer: करदाता
relaxation: ढील छूट
incentive encouragement: प्रोत्साहन
privatisation privatization privatised: निजीकरण
nationalisation: राष्ट्रीयकरण
disinvestment: विनिवेश
entrepreneur: उद्यमी
entrepreneurship: उद्यमिता
businessman industrialist: कारोबारी उद्योगपति
businesswoman businessmen: कारोबारी
billionaire: अरबपति
millionaire: करोड़पति
manufacturing: विनिर्माण निर्माण
manufacturer: निर्माता
product: उत्पाद
goods: सामान माल
estimate: अनुमान
statistics: आँकड़े
figure: आँकड़े | फ़िगर
ratio: अनुपात रेशियो
partner: साझेदार भागीदार
partnership: साझेदारी
joint: संयुक्त
cooperative: सहकारी कोऑपरेटिव
cooperation: सहयोग
textile: कपड़ा वस्त्र
garment: परिधान कपड़ा
brick: ईंट
kiln: भट्ठा
furnace: भट्ठी
warehouse godown: गोदाम
coldstorage: शीतगृह
storage: भंडारण
reserve: भंडार | सुरक्षित
store: दुकान
vendor seller: विक्रेता
buyer: ख़रीदार
shortfall: कमी
blackmarketing: कालाबाज़ारी
adulterant: मिलावट
pricerise pricehike: महँगाई
cost: लागत क़ीमत
value: मूल्य वैल्यू
valuable precious: क़ीमती
ornament: आभूषण गहने
necklace: हार
earring: झुमके
pearl: मोती
jeweller goldsmith: सुनार सर्राफ़ जौहरी
poorest: ग़रीब
residential: आवासीय
insured: बीमा
pensioner: पेंशनभोगी
hiring recruit hospitalised hospitalized: भर्ती
situation: स्थिति हालात सिचुएशन
condition: हालत | शर्त
work working: काम
workplace: कार्यस्थल
office: दफ़्तर कार्यालय
headquarters: मुख्यालय हेडक्वार्टर
manager: प्रबंधक
management: प्रबंधन
employer: नियोक्ता
apprentice apprenticeship: प्रशिक्षु
watchman: चौकीदार
clerk: क्लर्क बाबू
mechanic: मिस्त्री मैकेनिक
mason: राजमिस्त्री
butcher: क़साई
boatman: नाविक मल्लाह
motorcycle: मोटरसाइकिल
bike: बाइक मोटरसाइकिल
tyre: टायर
wheel: पहिया
trafficjam: जाम
crossing: चौराहा | फाटक
crossroad intersection roundabout: चौराहा
pedestrian: पैदल
ropeway cablecar: रोपवे
freight cargo: माल
goodstrain freighttrain: मालगाड़ी
locomotive: इंजन
bogie: डिब्बा
luggage baggage: सामान
departure: रवाना
waiting: प्रतीक्षा इंतज़ार
airline: विमानन एयरलाइन
aviation: विमानन
runway: रनवे हवाई+पट्टी
takeoff: उड़ान
shipping: जहाज़रानी
harbour harbor: बंदरगाह
ferry yacht: नौका
anchor: लंगर
dock: गोदी
shipwreck: जहाज़
waterway: जलमार्ग
collapsed: ढहा ढही ढहे टूटा
underconstruction: निर्माणाधीन
ribbon: फ़ीता
repairing: मरम्मत
heroine: अभिनेत्री
comedy: हास्य कॉमेडी
villain: खलनायक
screenplay: पटकथा
lyrics: बोल | गीत
lyricist: गीतकार
composer musician: संगीतकार
musical: संगीत
classical: शास्त्रीय
dancer: नर्तक नर्तकी
choreographer: कोरियोग्राफ़र
release released: रिलीज़ | जारी | रिहा
playback: पार्श्व
flute: बाँसुरी
conch: शंख
hymn: भजन
devotional devotion: भक्ति
belief: विश्वास आस्था
faith: आस्था
superstition: अंधविश्वास
exorcist: ओझा
godman: बाबा
ascetic hermit: साधु संन्यासी
cleric: मौलवी
prophet: पैग़ंबर
demon: राक्षस
devil: शैतान
goddess: देवी
deity: देवता
offering: चढ़ावा प्रसाद
alms: भिक्षा
charity donate donated: दान
donor: दानदाता दाता
sacred: पवित्र
holyplace: तीर्थ
holybook scripture: ग्रंथ
bathing holydip bath: स्नान
fasting: उपवास व्रत रोज़ा
moonsighting: चाँद
chariot: रथ
firework: आतिशबाज़ी पटाख़े
golden: सुनहरा स्वर्ण
guardian: अभिभावक
inlaws: ससुराल
nephew: भतीजा | भाँजा
niece: भतीजी | भाँजी
grandson: पोता | नाती
granddaughter: पोती | नातिन
grandchild grandchildren: पोता पोते
cousin: चचेरा
ancestor: पूर्वज
descendant: वंशज
generation: पीढ़ी
lover boyfriend: प्रेमी
girlfriend: प्रेमिका
bachelor: कुँवारा
married: शादी विवाहित
unmarried: अविवाहित
engagement: सगाई
remarriage: पुनर्विवाह
intercaste: अंतरजातीय
infidelity: बेवफ़ाई
elopes eloped: फ़रार भागी
teenager teenage: किशोर
orphanage: अनाथालय
gentleman: सज्जन
kid: बच्चा बच्चे
female: महिला | मादा
gender: लिंग
feminist: नारीवादी
empowerment: सशक्तिकरण
equal: समान बराबर
inequality: असमानता
discrimination: भेदभाव
racism: नस्लवाद
racist: नस्लवादी
slavery: ग़ुलामी दासता
slave: ग़ुलाम
society: समाज सोसायटी
social: सामाजिक
welfare: कल्याण
service: सेवा
servicemen: सैनिक
facility: सुविधा
benefit: लाभ फ़ायदा
advantage: फ़ायदा
bedroom: शयनकक्ष
bathroom: स्नानघर
floor: मंज़िल | फ़र्श
fence: बाड़
utensil: बर्तन
candle: मोमबत्ती
torch: मशाल टॉर्च
shoe: जूता जूते
turban: पगड़ी
umbrella: छाता
toy: खिलौना खिलौने
recipe: रेसिपी व्यंजन
cuisine: व्यंजन
vegetarian: शाकाहारी वेजिटेरियन
nonvegetarian nonveg: मांसाहारी
snack: नाश्ता
juice: रस जूस
drinking: पीना पेय
beverage: पेय
spicy: तीखा मसालेदार
fragrance: ख़ुशबू इत्र
rotten: सड़ा
foodpoisoning: विषाक्त
hungry: भूखा भूखे
thirsty: प्यासा
restaurant: रेस्तराँ रेस्टोरेंट
reporter: पत्रकार संवाददाता
correspondent: संवाददाता
journalism: पत्रकारिता
editor: संपादक
editorial: संपादकीय
publisher: प्रकाशक
publish published: प्रकाशित
headline: सुर्ख़ियाँ
latest: ताज़ा
update: ताज़ा | अपडेट
viral: वायरल
advertisement: विज्ञापन
broadcast telecast: प्रसारण
television: टेलीविज़न टीवी
information: जानकारी सूचना
awareness: जागरूकता
propaganda: दुष्प्रचार
true: सच
wrong: ग़लत
right: सही | अधिकार
correct: सही
honest: ईमानदार
honesty: ईमानदारी
dishonest: बेईमान
responsibility: ज़िम्मेदारी
responsible: ज़िम्मेदार
negligence: लापरवाही
negligent careless: लापरवाह
irregularity: अनियमितता गड़बड़ी
problem: समस्या दिक़्क़त
issue: मुद्दा
solution: समाधान हल
trouble: मुश्किल परेशानी
difficult: मुश्किल कठिन
difficulty: कठिनाई मुश्किल
urgent: तत्काल
long: लंबा लंबी लंबे
huge massive: विशाल भारी
giant: विशाल
dark darkness: अँधेरा
blackout: अँधेरा | बिजली
beautiful: सुंदर ख़ूबसूरत
beauty: सुंदरता ख़ूबसूरती
angry: नाराज़ ग़ुस्सा
resentment: नाराज़गी
surprise: हैरानी आश्चर्य
panic: दहशत
shame: शर्म
guilt: अपराधबोध
hatred: नफ़रत
jealousy: ईर्ष्या जलन
greed: लालच
humanity: मानवता इंसानियत
humanrights: मानवाधिकार
patience: धैर्य सब्र
struggle: संघर्ष
conflict: संघर्ष टकराव
confrontation: टकराव
consensus consent: सहमति
disagreement: असहमति
difference: मतभेद | अंतर
gap: अंतर
balance: संतुलन
progress: प्रगति तरक़्क़ी
achievement: उपलब्धि
opportunity: अवसर मौक़ा अपॉर्चुनिटी
chance: मौक़ा
experience: अनुभव एक्सपीरियंस
example: मिसाल उदाहरण
inspiration: प्रेरणा
good: अच्छा अच्छी अच्छे
better: बेहतर
great greatest: महान
rare: दुर्लभ
unique: अनोखा अनूठा अनोखी
strange: अजीब
miracle: चमत्कार
wonder: अजूबा
mysterious: रहस्यमय
hidden: छिपा छुपा
revealed reveals disclosure: खुलासा
expose exposed: पर्दाफ़ाश
busted: भंडाफोड़
caught: पकड़ा पकड़े पकड़ी
nabbed: गिरफ़्तार पकड़ा
fled flees: फ़रार भागा
freed: रिहा
banned: प्रतिबंध रोक
allowed allows: अनुमति इजाज़त
announces announced: ऐलान घोषणा घोषित
declares declared: घोषित
issued: जारी
signs signed signature: हस्ताक्षर
elected: निर्वाचित चुने चुना
elects chosen: चुना
selected: चयनित चुना
postpones: टला
suspicion: शक
doubt: संदेह शक
confirmed confirms: पुष्टि
unidentified unknown: अज्ञात
anonymous: गुमनाम
original: असली | मूल
modern: आधुनिक
traditional: पारंपरिक
tradition: परंपरा
custom: रिवाज
historic historical: ऐतिहासिक
civilisation civilization: सभ्यता
stepwell: बावड़ी
archive: अभिलेखागार
antique: पुरातन प्राचीन
picture: तस्वीर चित्र
portrait: चित्र
sculptor: मूर्तिकार
architect: वास्तुकार
architecture: वास्तुकला
sightseeing: सैर
adventure: रोमांच
destination: गंतव्य मंज़िल
fountain: फ़व्वारा
capitalcity: राजधानी
town: क़स्बा | शहर
metropolis: महानगर
suburb: उपनगर
locality: मोहल्ला इलाक़ा
address: पता
watertank: टंकी
sewerage: सीवर
drainage: जलनिकासी
hygiene: स्वच्छता
garbagedump landfill: कूड़ा
dustbin: कूड़ेदान
recycling: पुनर्चक्रण
rehabilitation resettlement: पुनर्वास
displaced displacement: विस्थापित विस्थापन
chat: चैट
zero: शून्य ज़ीरो
matter: मामला
vision: दृष्टि विज़न
chain: चेन ज़ंजीर
curry: करी
waiter: वेटर बैरा
mask: मास्क
ticket: टिकट
hot: गर्म
target: लक्ष्य निशाना
catch: कैच
post: पद | पोस्ट
point: अंक | पॉइंट
rival: प्रतिद्वंद्वी
failed: नाकाम असफल
head: प्रमुख | सिर
midnight: आधी+रात
gangrape: सामूहिक+बलात्कार
ammunition: गोला+बारूद
alimony: गुज़ारा+भत्ता
beekeeping: मधुमक्खी+पालन
sandstorm: रेतीला+तूफ़ान
solareclipse: सूर्य+ग्रहण
nuclearpower: परमाणु+ऊर्जा
bustard: सोन+चिरैया
silkworm: रेशम+कीट
blackbuck: काला+हिरण
wildboar: जंगली+सूअर
hippo: दरियाई+घोड़ा
veterinary: पशु+चिकित्सक
biodiversity: जैव+विविधता
tigerreserve: बाघ+अभयारण्य
pacer fastbowler: तेज़+गेंदबाज़
doublecentury: दोहरा+शतक
shotput: गोला+फेंक
answerkey: उत्तर+कुंजी
answersheet: उत्तर+पुस्तिका
datesheet: समय+सारिणी
timetable: समय+सारिणी टाइमटेबल
politicalscience: राजनीति+विज्ञान
cybercrime: साइबर+अपराध
moonmission: चंद्र+मिशन
rulingparty: सत्तारूढ़+दल
civicpolls: निकाय+चुनाव
villagehead: ग्राम+प्रधान
unionterritory: केंद्रशासित+प्रदेश
airchief: वायुसेना+प्रमुख
landmine: बारूदी+सुरंग
chiefguest: मुख्य+अतिथि
moneylaundering: मनी+लॉन्ड्रिंग
blackmoney: काला+धन काले+धन
stockexchange: शेयर+बाज़ार
excise: उत्पाद+शुल्क आबकारी
jointventure: संयुक्त+उद्यम
cookinggas: रसोई+गैस
kerosene: मिट्टी+तेल
richest: सबसे+अमीर
middleclass: मध्यम+वर्ग मध्यवर्ग मिडिल+क्लास
stampduty: स्टांप+शुल्क
electrician: बिजली+मिस्त्री
waitlist: प्रतीक्षा+सूची
lighthouse: प्रकाश+स्तंभ
comedian: हास्य+कलाकार
concert: संगीत+समारोह कॉन्सर्ट
witchcraft: जादू+टोना
childrensday: बाल+दिवस
mothersday: मातृ+दिवस
parent: माता+पिता अभिभावक
affair: प्रेम+प्रसंग अफ़ेयर
childlabour: बाल+श्रम बाल+मज़दूरी
breakingnews: ताज़ा+ख़बर
misinformation: ग़लत+जानकारी
longest: सबसे+लंबा सबसे+लंबी
hatespeech: नफ़रत+भाषण
worst: सबसे+ख़राब
centralgovernment: केंद्र+सरकार
localbody: स्थानीय+निकाय
straycattle: आवारा+पशु
landacquisition: भूमि+अधिग्रहण
waterpollution: जल+प्रदूषण
anaemia anemia: एनीमिया रक्ताल्पता
beheaded: सिर+क़लम
tripletalaq: तीन+तलाक़
meter metre: मीटर
rubber: रबर
abolish abolished: समाप्त
absence: अनुपस्थिति
accountant: लेखाकार
aerial: हवाई
agent: एजेंट दलाल
attempt: कोशिश प्रयास
authority: प्राधिकरण अथॉरिटी
autonomy: स्वायत्तता
autonomous: स्वायत्त
barrage: बैराज
bulge: उभार
beacon: प्रकाश
blockade: नाकाबंदी
bogus: फ़र्ज़ी
burial buried: दफ़न
calamity: आपदा
calendar: कैलेंडर पंचांग
campaigning publicity: प्रचार
candidacy: उम्मीदवारी
cane: गन्ना | बेंत
capacity: क्षमता
caretaker: कार्यवाहक
acting: अभिनय | कार्यवाहक
casualty: हताहत
celebrity: सितारा हस्ती
cess: उपकर
cheque check: चेक | जाँच
coastguard: तटरक्षक
code: संहिता
conduct: आचरण आचार
solidarity: एकजुटता
commuter traveller traveler: यात्री
compromise: समझौता
compulsory mandatory: अनिवार्य
concession: रियायत
condemned condemns condemnation: निंदा
confiscation: ज़ब्ती
congestion: भीड़ | जाम
conservation preservation: संरक्षण
protection: सुरक्षा संरक्षण
consumption: खपत
contamination contaminated: दूषित
continuous consecutive: लगातार
contribution: योगदान
control: नियंत्रण
convention: अधिवेशन
convenor: संयोजक
coordination: समन्वय कोऑर्डिनेशन
siege: घेराबंदी
course: पाठ्यक्रम कोर्स
crematorium: श्मशान
crown: ताज | मुकुट
crush: कुचल
crushed: कुचला कुचले
cultivation: खेती
cultural: सांस्कृतिक
deadly: जानलेवा
deceit: धोखा
betrayal betrayed: विश्वासघात धोखा
defaulter: बक़ायादार
defector: दलबदलू
degradation: क्षरण
delegate representative: प्रतिनिधि
representation: प्रतिनिधित्व
democratic: लोकतांत्रिक
demonstration performance: प्रदर्शन
devastating: विनाशकारी
disability: दिव्यांगता दिव्यांग
disappears disappeared disappearance: लापता ग़ायब
disciplinary: अनुशासनात्मक
discipline: अनुशासन
disqualified disqualification: अयोग्य
dissolve dissolved: भंग
districtmagistrate: ज़िलाधिकारी
diversity: विविधता
divine: दिव्य
divorcee: तलाक़शुदा
draft: मसौदा प्रारूप
eligibility: पात्रता
enforcement: प्रवर्तन
entertainment: मनोरंजन
environmental: पर्यावरण
environmentalist: पर्यावरणविद
epic: महाकाव्य
ethnic: जातीय
evicted: बेदख़ल
exploitation: शोषण
sexual: यौन
exporter: निर्यातक
importer: आयातक
extortion: रंगदारी वसूली
collection: वसूली | संग्रह | कमाई
additional: अतिरिक्त
extradition: प्रत्यर्पण
federation: महासंघ संघ
fertility: प्रजनन
filth: गंदगी
fisherwoman: मछुआरिन
flooded: जलमग्न बाढ़
foggy: कोहरा
processing: प्रसंस्करण
edible: खाद्य
former: पूर्व
founder: संस्थापक
founded establishment: स्थापना
fundraising: चंदा
electoral: चुनावी
gambler: जुआरी
publicmeeting: जनसभा
grievance: शिकायत
guide: मार्गदर्शक गाइड
hailstone: ओला
handcuff: हथकड़ी
handicraft: हस्तशिल्प
handmade: हस्तनिर्मित
heatstroke: लू
hoax: अफ़वाह | झूठी
hoists hoisting: फहराया ध्वजारोहण
flaghoisting: ध्वजारोहण
housewife: गृहिणी
humanitarian: मानवीय
ideology: विचारधारा
immersion: विसर्जन
illegally: अवैध
illiteracy: निरक्षरता
immunisation immunization: टीकाकरण
impeachment: महाभियोग
implemented: लागू
inaugurate: उद्घाटन
incident: घटना
indefinite: अनिश्चितकालीन
independent: निर्दलीय | स्वतंत्र
indigenous: स्वदेशी
infected: संक्रमित
infectious: संक्रामक
structure: ढाँचा
initiative: पहल
innocent: निर्दोष बेक़सूर
innocence: बेगुनाही
installment instalment: क़िस्त किश्त
instability: अस्थिरता
stability: स्थिरता
integrity: अखंडता
internal: आंतरिक
external: बाहरी
intervention: हस्तक्षेप
interference: दख़ल हस्तक्षेप
intolerance: असहिष्णुता
invited invites: आमंत्रित न्योता
parliamentary: संसदीय
judicial: न्यायिक
kidnappers: अपहरणकर्ता
lawlessness: अराजकता
lease: पट्टा
legislation: क़ानून
legislature: विधानमंडल
upperhouse: राज्यसभा
lowerhouse: लोकसभा
liberation: मुक्ति आज़ादी
livelihood: आजीविका रोज़ी
livelihoods: आजीविका
lockup: हवालात
loyalty: वफ़ादार वफ़ादारी
magnitude intensity: तीव्रता
maneater: आदमख़ोर
marine maritime: समुद्री
measure: उपाय | क़दम
step: क़दम
medieval: मध्यकालीन
meditation: ध्यान
memorandum: ज्ञापन
menace: आतंक | ख़तरा
metal: धातु
militia: मिलिशिया
mineral: खनिज
misuse misused: दुरुपयोग
monitoring surveillance: निगरानी
moral: नैतिक
morality ethics: नैतिकता
mutiny: विद्रोह ग़दर
mythology mythological: पौराणिक
narcotics: मादक
nationwide: देशव्यापी
statewide: राज्यव्यापी
worldwide: दुनिया
naval: नौसैनिक
negative: नकारात्मक
positive: सकारात्मक पॉज़िटिव
neutrality: तटस्थता
nominated: मनोनीत नामित
nominee: उम्मीदवार
nonviolence: अहिंसा
notified: अधिसूचित
notorious: कुख्यात
nutritious: पौष्टिक
objection: आपत्ति एतराज़
objectionable: आपत्तिजनक
observer: पर्यवेक्षक ऑब्ज़र्वर
offered offer: पेशकश
oppose: विरोध
oppression: अत्याचार ज़ुल्म
atrocity: अत्याचार
organization: संगठन
organisation: संगठन ऑर्गेनाइज़ेशन
organized: आयोजित | संगठित
organiser organizer: आयोजक
oust ousted: बेदख़ल | हटाया
outbreak: प्रकोप
outrage: आक्रोश
overflowing spate: उफान
overloading overloaded: ओवरलोड
paramedic healthworker: स्वास्थ्यकर्मी
patriarchy: पितृसत्ता
pay: वेतन
peaceful: शांतिपूर्ण
pending: लंबित
permanent: स्थायी परमानेंट
temporary: अस्थायी
personal: निजी व्यक्तिगत
person: व्यक्ति
petitioner: याचिकाकर्ता
phase: चरण
physical: शारीरिक फ़िज़िकल
pieces: टुकड़े
pillar: स्तंभ खंभा
place: स्थान जगह
site: स्थल
poisonous: ज़हरीला ज़हरीली
pollute polluted: प्रदूषित
porter: कुली
postal: डाक
postman: डाकिया
postoffice: डाकघर
posting: तैनाती
powerful: शक्तिशाली ताक़तवर
precedent: मिसाल
prediction predicts: भविष्यवाणी
preparation: तैयारी
prepared ready: तैयार
presidential: राष्ट्रपति
pressure: दबाव
prevents: रोकना
principle: सिद्धांत उसूल
printing: छपाई
priority: प्राथमिकता
privilege: विशेषाधिकार
process: प्रक्रिया
productivity: उत्पादकता
professional: पेशेवर
prohibited prohibits: निषेध वर्जित
prohibitory: निषेधाज्ञा
promoted: पदोन्नत
prosecution: अभियोजन
prosecutor: अभियोजक
prosperity: समृद्धि
prostitution: वेश्यावृत्ति
provocative: भड़काऊ
purity: शुद्धता
qualified: योग्य
quarterly: तिमाही
ravine: बीहड़
razed: ढहाया
reality: हक़ीक़त वास्तविकता
rebellion: बग़ावत विद्रोह
recognition recognised recognized: मान्यता
reconciliation: सुलह
reconstruction rebuild: पुनर्निर्माण
reduction: कमी कटौती
reelection: पुनर्निर्वाचन
reexam: पुनर्परीक्षा
repoll: पुनर्मतदान
regional: क्षेत्रीय
register: पंजीकृत दर्ज
registered: पंजीकृत दर्ज रजिस्टर्ड
filed: दर्ज दायर
lodged: दर्ज
regular: नियमित
rehearsal: पूर्वाभ्यास रिहर्सल
credibility: विश्वसनीयता
religious: धार्मिक
remains relic: अवशेष
remote: दूरस्थ दूरदराज़
renovation: जीर्णोद्धार
restoration: जीर्णोद्धार | बहाली
restored: बहाल
repeal repealed: निरस्त
reprimand rebuke: फटकार
reputation prestige: प्रतिष्ठा
residence: आवास निवास
resigned: इस्तीफ़ा
resource: संसाधन
reunion: मिलन
reverence: श्रद्धा
revive revival: पुनर्जीवित
revolution: क्रांति
revolutionary: क्रांतिकारी
rhythm: लय
rioter: दंगाई
shore: किनारा
roadways: परिवहन
romance: प्रेम
routine: दिनचर्या
royal: शाही रॉयल
salute: सलामी
samples: नमूना नमूने
satire: व्यंग्य
satirist: व्यंग्यकार
scarcity: कमी क़िल्लत
scholar: विद्वान
sealed: सील
seasonal: मौसमी
sharing: बँटवारा
partition: विभाजन बँटवारा
division: विभाजन
secretariat: सचिवालय
section: धारा
selfreliant: आत्मनिर्भर
self: स्वयं
seniority: वरिष्ठता
sensitive: संवेदनशील
settlement: बस्ती | समझौता
shifted: स्थानांतरित
shootout: गोलीबारी
jab jabs: टीका
hacked: हैक
urea: यूरिया
block: ब्लॉक प्रखंड
lose: हार हारा हारे हारी
silence: चुप्पी मौन
skyscraper: गगनचुंबी
slap slapped: थप्पड़
slaughter: वध
slaughterhouse: बूचड़खाना
mud: कीचड़
snatching snatched: छीना झपटमारी
snatcher: झपटमार
soap: साबुन
sovereignty: संप्रभुता
sovereign: संप्रभु
spectacular splendid: शानदार
spiritual: आध्यात्मिक
spirituality: अध्यात्म
sponsor: प्रायोजक
spread: फैला फैली
spending: ख़र्च
strategy: रणनीति
strategic: रणनीतिक सामरिक
subcommittee: उपसमिति
subdivision: अनुमंडल
submitted submits: सौंपा
successful: सफल सक्सेसफ़ुल
unsuccessful: असफल
successor: उत्तराधिकारी
heir: वारिस उत्तराधिकारी
superpower: महाशक्ति
supplement: पूरक
suppression: दमन
surname: उपनाम
sustainable: टिकाऊ
sympathy: सहानुभूति
system: व्यवस्था प्रणाली सिस्टम
tableau: झाँकी
tableaux: झाँकियाँ
talent: प्रतिभा टैलेंट
teaching: शिक्षण
telecom telecommunication: दूरसंचार टेलीकॉम
tenure term: कार्यकाल
testing: परीक्षण
threelanguage: त्रिभाषा
throne: सिंहासन
tolerance: सहिष्णुता
torrential: मूसलाधार
tragedy: त्रासदी
tragic: दुखद
transparency: पारदर्शिता
transparent: पारदर्शी
trend: रुझान
unrest: अशांति
unanimous unanimously: सर्वसम्मति
unauthorised unauthorized: अनधिकृत
unconscious: बेहोश
unified: एकीकृत
unilateral: एकतरफ़ा
unopposed: निर्विरोध
statehood: राज्य+का+दर्जा
cataract: मोतियाबिंद
effigy: पुतला
nebula: नीहारिका
jewel jewels: गहने ज़ेवर आभूषण
unsafe vulnerable: असुरक्षित
untouchable: अछूत
unveiled unveils: अनावरण
uranium: यूरेनियम
urbanisation: शहरीकरण
vacant: ख़ाली रिक्त
vacate vacated: ख़ाली
verification: सत्यापन
vigil: जागरण
violation violated violates: उल्लंघन
violent: हिंसक
visitor: आगंतुक
visuallyimpaired: दृष्टिबाधित
vocational: व्यावसायिक
commercial: व्यावसायिक कमर्शियल
warrior: योद्धा
wasteland: बंजर
waterlevel: जलस्तर
crying: रोना
yield: उपज पैदावार
produce: उपज
young: युवा यंग | जवान
youngster: युवा
booth: मतदान+केंद्र
controlroom: नियंत्रण+कक्ष
countdown: उलटी+गिनती
cremated: अंतिम+संस्कार
crew: चालक+दल
cyclist: साइकिल+सवार
diversion: मार्ग+परिवर्तन
emergencylanding: आपात+लैंडिंग
foodsecurity: खाद्य+सुरक्षा
foodprocessing: खाद्य+प्रसंस्करण
freedomfighter: स्वतंत्रता+सेनानी
electoralbond: चुनावी+चंदा चुनावी+बॉन्ड
healthcare: स्वास्थ्य+सेवा
herbal: जड़ी+बूटी
infrastructure: बुनियादी+ढाँचा
meteorologist: मौसम+वैज्ञानिक
wintersession: शीतकालीन+सत्र
motorcyclist biker: बाइक+सवार
renamed rename: नाम+बदला
outskirts: बाहरी+इलाक़ा
peacekeeping: शांति+सेना
pirate: समुद्री+लुटेरे
presidentsrule presidentrule: राष्ट्रपति+शासन
rainwater: वर्षा+जल
resume resumed: फिर+शुरू
retaliation retaliates: जवाबी+कार्रवाई
seatsharing: सीट+बँटवारा
solarpower: सौर+ऊर्जा
electionsymbol: चुनाव+चिह्न
terrorattack: आतंकी+हमला
trafficpolice: यातायात+पुलिस
turmoil: उथल+पुथल
waterconservation: जल+संरक्षण
whitepaper: श्वेत+पत्र
youngest: सबसे+युवा
wicket: विकेट
down: ठप
kilometer kilometre: किलोमीटर किमी
kilogram kilograms: किलोग्राम किलो
eyewitness: चश्मदीद प्रत्यक्षदर्शी
complainant plaintiff: शिकायतकर्ता | वादी
defendant: प्रतिवादी
instigated instigate incitement inciting provoked: उकसाया भड़काया
graft: भ्रष्टाचार रिश्वत
inmate: क़ैदी
execution executed: मृत्युदंड फाँसी
strangled strangulated strangulation: गला
bloodshed: रक्तपात ख़ूनख़राबा
homicide: हत्या
foeticide feticide infanticide: भ्रूण+हत्या
stalking stalker: पीछा
prostitute: वेश्या
henchman henchmen: गुर्गा गुर्गे
aide: सहयोगी क़रीबी
detective sleuth: जासूस
teargas: आँसू+गैस
manhunt: तलाश तलाशी
nab: पकड़ा गिरफ़्तार
held: गिरफ़्तार | आयोजित
captive captivity: क़ैद बंधक
adultery: व्यभिचार
eunuch: किन्नर
peon: चपरासी
counsel attorney: वकील
reinstated reinstate reinstatement: बहाल बहाली
dismiss dismissal: ख़ारिज | बर्ख़ास्त
mandate: जनादेश
lawmaker: सांसद | विधायक
incumbent: मौजूदा
contender frontrunner: दावेदार
aspirant: अभ्यर्थी | दावेदार
rift: दरार | मतभेद
infighting factionalism: गुटबाज़ी अंतर्कलह
faction: गुट धड़ा
floortest: बहुमत+परीक्षण शक्ति+परीक्षण
tabled presented introduces introduced: पेश
passed: पारित
stance: रुख़
sermon: उपदेश प्रवचन
jibe taunt: तंज कटाक्ष
shock shocked shocking: सदमा झटका
mulls mulling considers considering: विचार
seeks sought: माँगा माँगी माँग
lauds lauded hailed applauds applauded: सराहना तारीफ़
endorses endorsed endorsement backed: समर्थन
refutes refuted rebuts rebuttal: खंडन
clarifies clarified clarification: स्पष्टीकरण | सफ़ाई
reacts reacted: प्रतिक्रिया
defends defended: बचाव
warns warned: चेतावनी चेताया
hint hinted: संकेत इशारा
plunge plunged plummets plummeted: गिरावट लुढ़का
tumbles tumbled nosedives slump dips: गिरावट लुढ़का
soaring soared skyrockets skyrocketing spike rebound: उछाल
landed: उतरा उतरी
appoints: नियुक्त नियुक्ति
stuns stunned: हैरान चौंकाया
top topped: शीर्ष
stalled stalls crippled cripples: ठप
disrupts disrupted hampered hampers: बाधित ठप
erupts erupted eruption: फटा | विस्फोट
proposes proposed: प्रस्ताव प्रस्तावित
scrapped scraps revoked revokes annulled: रद्द
defers deferred: स्थगित टला
withdraw withdrew withdrawn: वापस
slashed slash: कटौती
triple: तिगुना
expansion expanded expand: विस्तार
boost boosted: बढ़ावा
strengthened strengthening: मज़बूत मज़बूती
weakens weakened weakness: कमज़ोरी कमज़ोर
eased ease: ढील
strict stringent tough stricter tightens tightened: सख़्त कड़ा कड़ी कड़े
strictly: सख़्ती
imposes imposed imposition: लगाया थोपा
refund refunded: वापसी
waived waives waiver: माफ़ माफ़ी
exempt exempted: छूट | मुक्त
paid: भुगतान
saved: बचाया बचाई
earns earned earning earnings: कमाए कमाई
hoarding: जमाख़ोरी
speculation: अटकलें अटकल | सट्टा
bid: बोली
mortgage mortgaged pawned: गिरवी
insolvency insolvent: दिवालिया दिवाला
bullion: सर्राफ़ा
shareholder: शेयरधारक
headquarter: मुख्यालय
shipment consignment: खेप
expired expiry: समाप्त एक्सपायरी
valid validity: वैध वैधता
invalid: अमान्य अवैध
increment: वेतन+वृद्धि
dearness: महँगाई
middleman middlemen: बिचौलिया बिचौलिये दलाल
manure compost: खाद
tubewell: नलकूप ट्यूबवेल
handpump: चापाकल
deluge: सैलाब बाढ़
flashflood: सैलाब बाढ़
quake: भूकंप
mudslide rockslide: भूस्खलन
scorching sweltering searing: चिलचिलाती भीषण+गर्मी
sultry muggy humid: उमस
blizzard snowstorm: बर्फ़ीला+तूफ़ान
disturbance: विक्षोभ | गड़बड़ी | उपद्रव
meteorological meteorology: मौसम
breached breach: टूटा | उल्लंघन | सेंध
plains: मैदान मैदानी
coastline seashore seaside: तट
timber firewood: लकड़ी
lioness: शेरनी
venomous: ज़हरीला ज़हरीले ज़हरीली
snakebite: सर्पदंश
migratory: प्रवासी
pickle: अचार
fresh: ताज़ा ताज़ी ताज़े
grocery: किराना
household: घरेलू | परिवार
maid housemaid: नौकरानी घरेलू+सहायिका
blanket: कंबल
abdomen abdominal: पेट
urine: पेशाब मूत्र
sweat sweating: पसीना
foetus fetus embryo: भ्रूण
miscarriage: गर्भपात
piles: बवासीर
epilepsy: मिर्गी
dementia: डिमेंशिया मनोभ्रंश
contagious: संक्रामक
bacteria bacterial: जीवाणु
admitted: भर्ती
discharged: छुट्टी
diagnosis diagnosed: निदान
consultation counselling counseling: परामर्श काउंसलिंग
therapy: चिकित्सा
malnourished undernourished: कुपोषित
obese overweight: मोटापा मोटा
ageing aging oldage: बुढ़ापा
oldagehome: वृद्धाश्रम
lead: बढ़त | सीसा
probability possibility likely: संभावना
faculty: संकाय
alumni alumnus: पूर्व+छात्र
enrolled enrol enroll: नामांकन दाख़िला
trainee: प्रशिक्षु
contractual: संविदा
parttime: अंशकालिक
dailywager dailywage: दिहाड़ी
bonded: बंधुआ
colleague coworker: सहकर्मी
profession: पेशा
rammed: टक्कर
airspace: हवाई+क्षेत्र
vessel: जहाज़ पोत
pistol handgun: पिस्तौल
cantonment garrison: छावनी
bastion stronghold citadel: गढ़
fortress: क़िला
hideout: ठिकाना ठिकाने अड्डा
skirmish scuffle: झड़प हाथापाई
showdown faceoff: टकराव आमना+सामना
convoy motorcade caravan: क़ाफ़िला
accord: समझौता
ratified ratification: अनुमोदन पुष्टि
harmony amity: सद्भाव सौहार्द
brotherhood fraternity: भाईचारा
dignitary: गणमान्य
highcommission: उच्चायोग
highcommissioner: उच्चायुक्त
diaspora expatriate: प्रवासी
immigration: आव्रजन
extradite extradited: प्रत्यर्पण
deport: निर्वासन निर्वासित
retaliatory: जवाबी
mutual reciprocal: आपसी पारस्परिक
embargo: प्रतिबंध
chairmanship presidency: अध्यक्षता
chairperson chairwoman: अध्यक्ष
worshipper: श्रद्धालु
blasphemy: ईशनिंदा
newyear: नया+साल नव+वर्ष
auspicious: शुभ
coffin: ताबूत
pyre: चिता
filmmaker: फ़िल्मकार फ़िल्म+निर्माता
costume attire: पोशाक परिधान
undefeated invincible: अजेय
diving: ग़ोताख़ोरी
punch punched: मुक्का
whitewash cleansweep: सूपड़ा+साफ़
thrilling exciting: रोमांचक
excitement enthusiasm zeal: उत्साह
crucial: अहम निर्णायक
decisive: निर्णायक
glitch snag malfunction: ख़राबी गड़बड़ी
follower: फ़ॉलोअर अनुयायी
homemaker: गृहिणी
schoolgirl: छात्रा
bridegroom: दूल्हा
stepmother: सौतेली+माँ
adopt: गोद
abandoned unclaimed: लावारिस
unhappy upset annoyed irked: नाराज़ नाख़ुश
ambition: महत्वाकांक्षा
ambitious: महत्वाकांक्षी
regret: खेद अफ़सोस पछतावा
forgive forgiveness forgiven: माफ़ माफ़ी क्षमा
suspicious dubious: संदिग्ध
horror: ख़ौफ़
horrific horrifying terrifying scary: भयावह डरावना
curiosity: जिज्ञासा
brutal barbaric: बर्बर
brutality brutally: बर्बरता बेरहमी
cruel: क्रूर
heinous: जघन्य
dedicated: समर्पित
stubborn adamant: ज़िद्दी अड़े
tricolour tricolor: तिरंगा
psychiatrist: मनोचिकित्सक
psychologist: मनोवैज्ञानिक
gynaecologist gynecologist: स्त्री+रोग
paediatrician pediatrician: बाल+रोग
cardiologist: हृदय+रोग
veterinarian: पशु+चिकित्सक
quack: झोलाछाप
vast enormous: विशाल
slow slowly: धीमा धीमी धीरे
rapid rapidly: तेज़ी
normal usual: सामान्य
easy easily: आसान आसानी
complex complicated: जटिल
clear: साफ़ स्पष्ट
dirty: गंदा गंदी गंदे
overcrowded overcrowding: भीड़ भीड़भाड़
deserted: सुनसान वीरान
dilapidated: जर्जर
flaw defect: ख़ामी दोष
substandard inferior: घटिया
excellent outstanding: उत्कृष्ट बेहतरीन
superb fantastic fabulous: शानदार
grand magnificent: भव्य
luxury luxurious: आलीशान विलासिता
amoeba: अमीबा
wealthy affluent: अमीर धनी
needy: ज़रूरतमंद
underprivileged deprived marginalised marginalized: वंचित
destitute helpless: बेसहारा लाचार
critical serious seriously: गंभीर नाज़ुक
fatal lethal: घातक जानलेवा
major: प्रमुख
important vital significant: महत्वपूर्ण अहम
importance significance: महत्व अहमियत
necessary essential: ज़रूरी आवश्यक
effective: असरदार प्रभावी
possible: संभव मुमकिन
impossible: असंभव नामुमकिन
potential: क्षमता | संभावना
uncertainty uncertain: अनिश्चितता अनिश्चित
incomplete: अधूरा अधूरी अधूरे
average: औसत
excessive: अत्यधिक
sufficient adequate: पर्याप्त
available: उपलब्ध
availability: उपलब्धता
previous: पिछला पिछले पिछली
next: अगला अगले अगली
upcoming forthcoming: आगामी
recent recently: हालिया हाल
immediate immediately: तुरंत तत्काल
initial preliminary: शुरुआती प्रारंभिक
period duration: अवधि
arrangement: इंतज़ाम व्यवस्था
participate participation: भागीदारी हिस्सा
participant: प्रतिभागी
distributed distribute: वितरण बाँटे
divided divide: बँटा विभाजित
united: एकजुट | संयुक्त यूनाइटेड
agreed agree: सहमत राज़ी
disagree: असहमत
decided decide: फ़ैसला
awaits awaited wait awaiting: इंतज़ार
digging dug: खुदाई
sink sank sinking: डूबा डूबी
burst: फटा फटी फूटा
exploded explode: विस्फोट धमाका | फटा
alive: ज़िंदा जीवित
gazette: राजपत्र गज़ट
federal: संघीय
rigging rigged: धाँधली
malpractice: धाँधली अनियमितता
misconduct: कदाचार
misbehaviour misbehavior misbehaved: बदसलूकी दुर्व्यवहार
derogatory: अपमानजनक आपत्तिजनक
nepotism: भाई+भतीजावाद परिवारवाद
bias biased: पक्षपात पूर्वाग्रह
impartial unbiased: निष्पक्ष
fanatic hardliner radical fundamentalist: कट्टरपंथी
liberal moderate: उदारवादी
conservative orthodox: रूढ़िवादी
rightwing: दक्षिणपंथी
leftwing: वामपंथी
populist: लोकलुभावन
freebie: रेवड़ी मुफ़्त
dictatorship authoritarian: तानाशाही
coronation: ताजपोशी राज्याभिषेक
`;
