/** The lists of words that `exonyms.ts` reads, as data: one line a word, small letters before the colon. Names of places and people are in `properNames.ts`. */

/**
 * English words, and what they are in Hindi, the usual word first, and last the word itself as Hindi writes it where `english.ts` reads it otherwise; `+` joins the words of one name, `|` stands between senses. What they are in Hindi are two words, not one.
 */
export const names = `
india ind: भारत इंडिया
aap: आप आम+आदमी+पार्टी
bharat hindustan: भारत हिंदुस्तान
britain england: ब्रिटेन इंग्लैंड
eng: इंग्लैंड
oneday odi: वनडे एकदिवसीय
iran: ईरान
persia: ईरान फ़ारस
tagore: ठाकुर | टैगोर
christ: क्राइस्ट ईसा
christmas xmas: क्रिसमस
gurpurab gurupurab gurpurb: गुरुपर्व प्रकाश+पर्व
pilot: पायलट
eid: ईद
dussehra dushera dusshera dussera dasara: दशहरा
visa: वीज़ा
jail prison: जेल
budget: बजट
tax: कर टैक्स
protest: प्रदर्शन विरोध आंदोलन
accident: हादसा दुर्घटना
fire: आग फ़ायर
death: मौत निधन
murder: हत्या क़त्ल
arrest arrested: गिरफ़्तार
cabinet: कैबिनेट मंत्रिमंडल
governor: राज्यपाल
war: युद्ध जंग
peace: शांति
nuclear: परमाणु
economy: अर्थव्यवस्था
job: नौकरी रोज़गार
unemployment: बेरोज़गारी
health: स्वास्थ्य
cancer: कैंसर
diabetes: मधुमेह डायबिटीज़
pollution: प्रदूषण
cyclone: चक्रवात
typhoon: तूफ़ान टाइफ़ून चक्रवात
storm: तूफ़ान
snow: बर्फ़ बर्फ़बारी हिमपात
tiger: बाघ टाइगर
lion: शेर
elephant: हाथी
leopard: तेंदुआ गुलदार
temple: मंदिर
mosque: मस्जिद
wedding: शादी विवाह
marriage: शादी मैरिज
film: फ़िल्म
movie: फ़िल्म मूवी
book: किताब पुस्तक
library: पुस्तकालय
women: महिला औरत वीमेन वुमन
woman: महिला औरत वुमन
child children: बच्चा
girl: लड़की
student: छात्र विद्यार्थी छात्रा
village: गाँव
city: शहर
river: नदी
bridge: पुल ब्रिज
road: सड़क
vaccine vaccination: वैक्सीन टीका टीकाकरण
election: चुनाव निर्वाचन इलेक्शन
government govt: सरकार
minister: मंत्री
president: राष्ट्रपति
parliament: संसद पार्लियामेंट
court: अदालत कोर्ट न्यायालय
army: सेना फ़ौज
farmer: किसान कृषक
monsoon: मानसून मॉनसून
rain: बारिश वर्षा
flood: बाढ़ सैलाब फ़्लड
drought: सूखा
earthquake: भूकंप
landslide: भूस्खलन
heatwave: लू
weather: मौसम
gold: सोना स्वर्ण
silver: चाँदी रजत
inflation: महँगाई मुद्रास्फीति
mahgai mehgai mahgaai mahgayi mehgayi: महँगाई
petrol: पेट्रोल
diesel: डीज़ल
onion: प्याज़ अनियन कांदा
tomato: टमाटर
wheat: गेहूँ
rice: चावल धान
milk: दूध
water: पानी जल वॉटर
school: स्कूल विद्यालय
exam: परीक्षा
courier: कूरियर कोरियर
mains: मेंस मेन मुख्य
prelims: प्रीलिम्स प्रारंभिक
teacher: शिक्षक शिक्षिका अध्यापक
hospital: अस्पताल चिकित्सालय
doctor dr: डॉक्टर चिकित्सक
rail: रेल
railway: रेलवे रेल
train: ट्रेन रेलगाड़ी रेल
bus: बस
airport: हवाई+अड्डा एयरपोर्ट
space: अंतरिक्ष
moon: चाँद चंद्रमा
dengue: डेंगू
iphone: आईफ़ोन
ipad: आईपैड
email: ईमेल
wifi: वाईफ़ाई
chef: शेफ़
pneumonia: निमोनिया
heartattack: दिल+दौरा हार्टअटैक
heart: दिल हृदय हार्ट
attack: हमला अटैक
stroke: आघात लकवा
tuberculosis: तपेदिक क्षय टीबी
fever: बुखार
disease: बीमारी रोग
patient: मरीज़ रोगी
surgery: सर्जरी ऑपरेशन
operation: ऑपरेशन सर्जरी | अभियान
blood: ख़ून रक्त ब्लड
donation: दान चंदा
eye: आँख नेत्र
kidney: गुर्दा किडनी
liver: लिवर यकृत
brain: दिमाग़ मस्तिष्क
pregnant: गर्भवती
pregnancy: गर्भावस्था
mosquitoes: मच्छर
mosquito: मच्छर मॉस्किटो
epidemic: महामारी
pandemic: महामारी
nurse: नर्स
injury: चोट
caste: जाति कास्ट जातीय जातिगत
census: जनगणना गणना
population: आबादी जनसंख्या
reservation: आरक्षण
bill: विधेयक | बिल
law: क़ानून लॉ
constitution: संविधान
article: अनुच्छेद धारा
amendment: संशोधन अमेंडमेंट
policy: नीति
scheme: योजना स्कीम
rights: अधिकार
justice: न्याय
judge: न्यायाधीश जज
bail: ज़मानत
verdict: फ़ैसला
case: मामला मुक़दमा केस
crime: अपराध जुर्म
theft: चोरी
robbery: लूट डकैती
fraud: ठगी धोखाधड़ी
bribe bribery: रिश्वत घूस
corruption: भ्रष्टाचार
scam: घोटाला
raid: छापा रेड
rape: बलात्कार दुष्कर्म
kidnap kidnapping: अपहरण अग़वा
suicide: आत्महत्या ख़ुदकुशी
violence: हिंसा
riot: दंगा
terror: आतंक आतंकवाद
terrorism: आतंक आतंकवाद
terrorist: आतंकी आतंकवादी
encounter: मुठभेड़
soldier: सैनिक जवान सोल्जर
martyr: शहीद
navy: नौसेना नेवी
airforce: वायुसेना
bomb: बम
blast explosion: धमाका विस्फोट
firing shooting: गोलीबारी | निशानेबाज़ी
gun: बंदूक़
border: सीमा सरहद बॉर्डर
ceasefire: युद्धविराम संघर्षविराम सीज़फ़ायर
treaty agreement: समझौता संधि
talks: वार्ता बातचीत
summit: शिखर+सम्मेलन
refugee: शरणार्थी
citizenship: नागरिकता सिटिज़नशिप
independence: स्वतंत्रता आज़ादी
republic: गणतंत्र
republicday: गणतंत्र+दिवस
independenceday: स्वतंत्रता+दिवस
parade: परेड
democracy: लोकतंत्र
dictator: तानाशाह
king: राजा
queen: रानी
prince: राजकुमार
resignation resign resigns: इस्तीफ़ा त्यागपत्र
oath: शपथ
victory win: जीत विजय
defeat: हार पराजय
vote votes: वोट मत
voting: मतदान
voter: मतदाता वोटर
candidate: उम्मीदवार प्रत्याशी
campaign: प्रचार | अभियान
party: पार्टी दल
opposition: विपक्ष अपोज़िशन
leader: नेता
speech: भाषण
meeting: बैठक
assembly: विधानसभा
state: राज्य
district: ज़िला
capital: राजधानी
primeminister: प्रधानमंत्री
chiefminister: मुख्यमंत्री
foreign: विदेश
homeminister: गृहमंत्री
financeminister: वित्त+मंत्री
freedom: आज़ादी स्वतंत्रता
money: पैसा
rupee rs: रुपया रुपये
loan debt: क़र्ज़ ऋण
interest: ब्याज
market: बाज़ार
trade: व्यापार कारोबार
business: व्यापार कारोबार बिज़नेस
export: निर्यात
import: आयात
company: कंपनी
worker: मज़दूर श्रमिक | कर्मचारी
employee: कर्मचारी एम्प्लॉई
salary: वेतन
pension: पेंशन
investment: निवेश
investor: निवेशक
profit: मुनाफ़ा लाभ
loss: घाटा नुक़सान
price: दाम क़ीमत भाव मूल्य प्राइस
cheap: सस्ता सस्ती सस्ते
expensive costly: महँगा महँगी महँगे
electricity: बिजली विद्युत
power: बिजली | सत्ता | शक्ति
coal: कोयला
oil: तेल ऑयल
gas: गैस
steel: इस्पात
factory: कारख़ाना फ़ैक्ट्री
rate rates: दर रेट | दाम भाव
call: कॉल फ़ोन
vacancy recruitment: भर्ती
development: विकास डेवलपमेंट
poverty: ग़रीबी
poor: ग़रीब निर्धन पुअर
rich: अमीर
home: घर गृह होम
house: घर मकान गृह हाउस
land: ज़मीन भूमि
crop: फ़सल
sugar: चीनी शुगर
sugarcane: गन्ना शुगरकेन
salt: नमक
potato: आलू
vegetable: सब्ज़ी वेजिटेबल
fruit: फल
mango: आम
apple: सेब एप्पल ऐपल
tea: चाय टी
oilseed: तिलहन
pulses: दाल
food: खाना भोजन
cow: गाय काऊ
buffalo: भैंस
dog: कुत्ता
cat: बिल्ली
monkey: बंदर
snake: साँप
bird: चिड़िया पक्षी
sparrow: गौरैया
owl: उल्लू आउल
fish: मछली
fisherman fishermen: मछुआरा
horse: घोड़ा
cheetah: चीता
deer: हिरण
rhino: गैंडा राइनो
bear: भालू बेयर
crocodile: मगरमच्छ
turtle: कछुआ
butterfly: तितली
bee: मधुमक्खी
forest jungle: जंगल वन
tree: पेड़ वृक्ष
flower: फूल
animal: जानवर
mountain: पहाड़ पर्वत
glacier: हिमनद ग्लेशियर
lake: झील
sea: समुद्र समुंदर
ocean: महासागर ओशन
island: द्वीप
beach: तट
dam: बाँध
desert: रेगिस्तान
sun: सूर्य सूरज
star: तारा
earth: पृथ्वी धरती
planet: ग्रह
eclipse: ग्रहण
satellite: उपग्रह सैटेलाइट
rocket: रॉकेट
astronaut: अंतरिक्ष | एस्ट्रोनॉट
science: विज्ञान साइंस
scientist: वैज्ञानिक
research: शोध अनुसंधान
discovery: खोज
climate: जलवायु
environment: पर्यावरण
wind: हवा
air: हवा हवाई वायु | विमान एयर
heat: गर्मी हीट
summer: गर्मी
winter: सर्दी ठंड
cold: सर्दी ठंड | ज़ुकाम
fog: कोहरा
lightning thunder: बिजली
tsunami: सुनामी
disaster: आपदा
rescue: बचाव
relief: राहत
dead: मृत | मौत
injured: घायल ज़ख़्मी इंजर्ड
missing: लापता
crash crashed crashes: दुर्घटना हादसा | गिरावट
collapse: ढहा टूटा
aircraft plane airplane: विमान | जहाज़
aeroplane: विमान एरोप्लेन | जहाज़
flight: उड़ान
ship: जहाज़
boat: नाव नौका
car: कार
truck: ट्रक
bicycle: साइकिल
traffic: यातायात ट्रैफ़िक
highway: राजमार्ग हाईवे
station: स्टेशन
port: बंदरगाह
travel journey: यात्रा
tourist: पर्यटक सैलानी
passenger: यात्री मुसाफ़िर
education: शिक्षा
university: विश्वविद्यालय
college: कॉलेज महाविद्यालय
scholarship: छात्रवृत्ति
hostel: छात्रावास हॉस्टल
textbook: पाठ्यपुस्तक
result: नतीजा परिणाम
question: सवाल प्रश्न क्वेश्चन
answer: जवाब आंसर | उत्तर
admission: दाख़िला प्रवेश
degree: डिग्री
language: भाषा
history: इतिहास
story: कहानी
poem poetry: कविता
poet: कवि कवयित्री शायर
writer author: लेखक लेखिका
newspaper: अख़बार समाचारपत्र
news: ख़बर समाचार न्यूज़
song: गीत गाना
music: संगीत
singer: गायक गायिका
dance: नृत्य नाच डांस
actor: अभिनेता
actress: अभिनेत्री
artist: कलाकार
painting: चित्रकला पेंटिंग
photo photograph: तस्वीर फ़ोटो
festival: त्योहार पर्व उत्सव
fair: मेला
palace: महल राजमहल
museum: संग्रहालय
statue: प्रतिमा मूर्ति
heritage: धरोहर विरासत
culture: संस्कृति
religion: धर्म
god: भगवान ईश्वर
church: गिरजाघर चर्च
prayer: प्रार्थना
goldentemple: स्वर्ण+मंदिर
family: परिवार
mother: माँ मदर
father: पिता फ़ादर
brother: भाई
sister: बहन
son: बेटा
daughter: बेटी
wife: पत्नी
husband: पति
boy: लड़का बॉय
man men: आदमी पुरुष
people: लोग
friend: दोस्त
love: प्यार प्रेम
birthday: जन्मदिन
youth: युवा यूथ
dowry: दहेज डाउरी
divorce: तलाक़
game sports: खेल
games: खेल गेम्स
player: खिलाड़ी
team: टीम
captain: कप्तान
match: मैच मुक़ाबला
hundred: सौ
century: शतक | सदी
halfcentury: अर्धशतक
bowler: गेंदबाज़
batsman: बल्लेबाज़
medal: पदक
bronze: कांस्य ब्रॉन्ज़
wrestler: पहलवान
wrestling: कुश्ती
boxing: मुक्केबाज़ी
chess: शतरंज
race running: दौड़
swimming: तैराकी
record: रिकॉर्ड कीर्तिमान
today: आज टुडे
yesterday: कल
tomorrow: कल टुमॉरो
morning: सुबह
night: रात
day: दिन दिवस डे
week: हफ़्ता सप्ताह
month: महीना माह
year: साल वर्ष ईयर
time: समय
new: नया नई नए न्यू
old: पुराना पुरानी पुराने
big: बड़ा बड़ी बड़े
small: छोटा छोटी छोटे
first: पहला पहली पहले
last: आख़िरी | पिछला पिछली पिछले
white: सफ़ेद
black: काला काली काले
red: लाल
green: हरा हरी हरे
national: राष्ट्रीय
international: अंतरराष्ट्रीय
central: केंद्रीय | मध्य
world: विश्व दुनिया
north: उत्तर
south: दक्षिण
east: पूर्व
west: पश्चिम
ban: प्रतिबंध पाबंदी रोक बैन
warning: चेतावनी
alert: चेतावनी अलर्ट
threat: ख़तरा | धमकी
demand: माँग
dispute: विवाद
investigation probe: जाँच
inquiry: जाँच इंक्वायरी
report: रिपोर्ट
announcement: ऐलान घोषणा
inauguration: उद्घाटन
tribute: श्रद्धांजलि
award: पुरस्कार
help: मदद सहायता
free: मुफ़्त
fee fees: शुल्क फ़ीस
clean: स्वच्छ साफ़
toilet: शौचालय
garbage waste: कूड़ा कचरा
sewer: सीवर
opium: अफ़ीम
saffron: केसर केसरिया भगवा
spice: मसाला
turmeric: हल्दी
volcano: ज्वालामुखी
avalanche: हिमस्खलन
cloudburst: बादल
geologist: भूवैज्ञानिक
crack: दरार
tunnel: सुरंग
mine: खदान | खान
miner: खनिक
copper: ताँबा
iron: लोहा
slum: झोपड़पट्टी झुग्गी
hut: झोपड़ी
rent: किराया
tenant: किराएदार
alcohol: शराब
liquor: शराब
tobacco: तंबाकू
obesity: मोटापा
exercise: कसरत व्यायाम एक्सरसाइज़
virus: वायरस विषाणु
infection: संक्रमण
symptom: लक्षण
treatment: इलाज उपचार
blindness: अंधापन
deaf: बहरा
knee: घुटना
bone: हड्डी
skin: त्वचा
tooth teeth: दाँत
hand: हाथ हैंड
foot leg: पैर
feet: फ़ुट फ़ीट पैर
lung: फेफड़ा
vulture: गिद्ध
peacock: मोर
parrot: तोता
pigeon: कबूतर
camel: ऊँट
goat: बकरी
sheep: भेड़
pig: सूअर
ant: चींटी
locust: टिड्डी
frog: मेंढक
egg: अंडा एग
deal: सौदा समझौता
bankrupt bankruptcy: दिवाला दिवालिया
fir: एफ़आईआर प्राथमिकी
complaint: शिकायत
petition: याचिका
hearing: सुनवाई हियरिंग
sentence: सज़ा
punishment: सज़ा पनिशमेंट
lawyer: वकील
witness: गवाह
evidence: सबूत
criminal: आपराधिक अपराधी
thief: चोर
prisoner: क़ैदी
hostage: बंधक
civilwar: गृहयुद्ध
civil: नागरिक
rebel: विद्रोही
coup: तख़्तापलट
missile: मिसाइल
weapon weapons: हथियार वेपन
tank: टैंक
fighterjet: लड़ाकू+विमान
submarine: पनडुब्बी
redsea: लाल+सागर
redfort: लाल+क़िला
indiagate: इंडिया+गेट
manuscript: पांडुलिपि
script: लिपि
sculpture: मूर्तिकला
pilgrim: श्रद्धालु तीर्थयात्री
pilgrimage: तीर्थयात्रा तीर्थ
saint: संत सेंट
st: सेंट
english: अंग्रेज़ी
greek: यूनानी ग्रीक
french: फ़्रांसीसी फ़्रेंच
persian: फ़ारसी
western: पश्चिमी
eastern: पूर्वी
northern: उत्तरी
southern: दक्षिणी सदर्न
priest: पुजारी प्रीस्ट
monk: भिक्षु
fast: उपवास व्रत | अनशन
math maths mathematics: गणित
physics: भौतिकी फ़िज़िक्स
chemistry: रसायन
biology: जीव
economics: अर्थशास्त्र
class: कक्षा
syllabus: पाठ्यक्रम
principal: प्राचार्य प्रधानाचार्य
professor: प्रोफ़ेसर प्राध्यापक
attendance: उपस्थिति
holiday vacation: छुट्टी अवकाश
competition: प्रतियोगिता कंपटीशन
training: प्रशिक्षण
skill: कौशल
farming agriculture: खेती कृषि
fertilizer: खाद उर्वरक फ़र्टिलाइज़र
seed: बीज
soil: मिट्टी
irrigation: सिंचाई
well: कुआँ
pond: तालाब सरोवर
canal: नहर
drain: नाला
spring: झरना | बसंत वसंत
cloud: बादल
temperature: तापमान टेम्प्रेचर
humidity: उमस
dust: धूल
smoke: धुआँ
forecast: पूर्वानुमान फ़ोरकास्ट
subsidy: सब्सिडी
debtor: क़र्ज़दार
bank: बैंक
insurance: बीमा इंश्योरेंस
savings: बचत
income: आय आमदनी
expenditure expense: ख़र्च
growth: वृद्धि विकास
shop: दुकान
shopkeeper: दुकानदार
customer: ग्राहक
cloth clothes: कपड़ा
jewellery jewelry: गहने आभूषण ज़ेवर ज्वेलरी
diamond: हीरा डायमंड
wood: लकड़ी
paper: काग़ज़ पेपर | पर्चा
machine: मशीन
invention: आविष्कार
experiment: प्रयोग
telescope: दूरबीन
robot: रोबोट
light: रोशनी प्रकाश
sound: आवाज़ ध्वनि
noise: शोर
colour color: रंग कलर
shadow: छाया
mirror: आईना
clock watch: घड़ी
door: दरवाज़ा
window: खिड़की
wall: दीवार
roof: छत
garden: बाग़ बग़ीचा
street lane: गली
colony: मोहल्ला कॉलोनी
neighbour neighbor: पड़ोसी
stranger: अजनबी
crowd: भीड़
queue: क़तार
walk: सैर | पैदल
speed: रफ़्तार
distance: दूरी
weight: वज़न
height: ऊँचाई हाइट
depth: गहराई
age: उम्र एज
elderly: बुज़ुर्ग
baby: शिशु बच्चा बेबी
orphan: अनाथ
widow: विधवा
bride: दुल्हन
groom: दूल्हा
grandmother: दादी | नानी | ग्रैंडमदर
grandfather: दादा | नाना | ग्रैंडफ़ादर
uncle: चाचा | मामा
aunt: चाची | मौसी
servant: नौकर
guest: मेहमान अतिथि
stage: मंच
audience: दर्शक
drama play: नाटक
role: भूमिका
director: निर्देशक निर्देशिका डायरेक्टर
producer: निर्माता
magazine: पत्रिका मैगज़ीन
journalist: पत्रकार
letter: चिट्ठी पत्र
word: शब्द
dictionary: शब्दकोश
truth: सच सत्य
lie: झूठ
rumour rumor: अफ़वाह
dream: सपना
hope: उम्मीद आशा होप
fear: डर
anger: ग़ुस्सा
happiness: ख़ुशी
joy: ख़ुशी | जॉय
sorrow grief: शोक दुख
courage: साहस हिम्मत
effort: प्रयास कोशिश
success: सफलता कामयाबी
failure: विफलता नाकामी फ़ेलियर
mistake: ग़लती
reason cause: कारण वजह
effect impact: असर प्रभाव
change: बदलाव परिवर्तन
increase rise: बढ़ोतरी वृद्धि
decrease fall: गिरावट कमी
shortage: कमी क़िल्लत
delay: देरी
damage: नुक़सान
destruction: तबाही
construction: निर्माण
repair: मरम्मत
encroachment: अतिक्रमण
eviction: बेदख़ली
migration: पलायन
unity: एकता
equality: समानता
secret: रहस्य
mystery: रहस्य
gift: तोहफ़ा उपहार
flag: झंडा ध्वज ध्वजा
anthem: राष्ट्रगान एंथम
slogan: नारा
rally: रैली
procession: जुलूस शोभायात्रा
boycott: बहिष्कार
sitin dharna: धरना
curfew: कर्फ़्यू
lathicharge: लाठीचार्ज
emergency: आपातकाल
ambassador: राजदूत एंबेसडर
embassy: दूतावास एम्बेसी
minority minorities: अल्पसंख्यक
tribal tribe: आदिवासी
farmerprotest: किसान+आंदोलन
agitation: आंदोलन
movement: आंदोलन मूवमेंट
ordinance: अध्यादेश
resolution: प्रस्ताव
speaker: अध्यक्ष | स्पीकर
chairman: अध्यक्ष
secretary: सचिव
officer: अधिकारी अफ़सर
official: अधिकारी अफ़सर | आधिकारिक ऑफ़िशियल
commission: आयोग
committee: समिति कमेटी
council: परिषद
municipality: नगरपालिका
mayor: महापौर मेयर
panchayat: पंचायत
stampede: भगदड़
tear tears: आँसू
shooter: निशानेबाज़
archer: तीरंदाज़
archery: तीरंदाज़ी तीरंदाज़
athlete: एथलीट खिलाड़ी
clash: झड़प
curse: शाप श्राप
revenge: बदला
murderer: हत्यारा
victim: पीड़ित
valley: घाटी वैली
ruins: खंडहर
breath: साँस
drum: ढोल
tabla: तबला
earnings: कमाई
wealth: दौलत
insect: कीड़ा
fly: मक्खी
wave: लहर
ditch gorge: खाई
helicopter: हेलिकॉप्टर
secular: धर्मनिरपेक्ष
communal: सांप्रदायिक
leftist: वामपंथी
crisis: संकट
session: सत्र
gym: जिम
solar: सौर सोलर
artificialintelligence: कृत्रिम+बुद्धिमत्ता
artificial: कृत्रिम आर्टिफ़िशियल
intelligence: बुद्धिमत्ता इंटेलिजेंस
chief: मुख्य प्रमुख चीफ़
economic: आर्थिक
survey: सर्वे सर्वेक्षण
payment: भुगतान पेमेंट
finance: वित्त
video: वीडियो
country: देश
glass: काँच शीशा
coach: कोच प्रशिक्षक | डिब्बा
rule: नियम
gate: फाटक गेट
carpet: क़ालीन
flour: आटा
run: रन
camera: कैमरा
flyover: फ़्लाईओवर
mps: सांसद
mlas: विधायक
`;

/** Short names, as above. A line is one meaning: its names are one another's, those of two lines are not. */
export const abbreviations = `
caa: नागरिकता+संशोधन
aiims: एम्स अखिल+भारतीय+आयुर्विज्ञान+संस्थान
neet: नीट
cji: मुख्य+न्यायाधीश
lac: वास्तविक+नियंत्रण+रेखा
lac: लाख
loc: नियंत्रण+रेखा
kcr: चंद्रशेखर+राव
ntr: रामा+राव
bjp: भाजपा भारतीय+जनता+पार्टी
inc: कांग्रेस
sp: सपा समाजवादी+पार्टी
bsp: बसपा बहुजन+समाज+पार्टी
rjd: राजद
jdu: जदयू
ncp: राकांपा
cpi: भाकपा
cpm: माकपा
tmc: तृणमूल
rss: संघ
un: संयुक्त+राष्ट्र
pm: प्रधानमंत्री
cm: मुख्यमंत्री
sc: सुप्रीम+कोर्ट
sc: अनुसूचित+जाति
hc: हाई+कोर्ट
dm: ज़िलाधिकारी
km kms kmph: किमी किलोमीटर
kv: किलोवोल्ट
kw: किलोवाट
kg: किलो किलोग्राम किग्रा
mg: मिलीग्राम
mm: मिमी मिलीमीटर
ml: मिलीलीटर
mp: सांसद
mp: मध्य+प्रदेश
mla: विधायक
up: उत्तर+प्रदेश
hp: हिमाचल+प्रदेश
tb: तपेदिक क्षय
pf epf: भविष्य+निधि
epfo: ईपीएफ़
rbi: रिज़र्व+बैंक
gdp: सकल+घरेलू+उत्पाद
msp: समर्थन+मूल्य
pok: पीओके
ut: केंद्रशासित
dmk: द्रमुक
aiadmk: अन्नाद्रमुक
jmm: झामुमो
ljp: लोजपा
tdp: तेदेपा
bjd: बीजद
rld: रालोद
sad: शिरोमणि+अकाली+दल
who: विश्व+स्वास्थ्य+संगठन
imf: अंतरराष्ट्रीय+मुद्रा+कोष
wto: विश्व+व्यापार+संगठन
eu: यूरोपीय+संघ
ec: चुनाव+आयोग
rti: सूचना+अधिकार
obc: पिछड़ा+वर्ग
ucc: समान+नागरिक+संहिता
pmo: प्रधानमंत्री+कार्यालय
nhrc: मानवाधिकार+आयोग
tv: टेलीविज़न टीवी
vhp: विहिप विश्व+हिंदू+परिषद
abvp: अभाविप
fdi: विदेशी+निवेश
bhu: काशी+हिंदू+विश्वविद्यालय
bhu: बनारस+हिंदू+विश्वविद्यालय
jnu: जवाहरलाल+नेहरू+विश्वविद्यालय
amu: अलीगढ़+मुस्लिम+विश्वविद्यालय
sbi: स्टेट+बैंक
ssc: कर्मचारी+चयन+आयोग
nta: राष्ट्रीय+परीक्षा+एजेंसी
ndrf: राष्ट्रीय+आपदा+मोचन+बल
nsa: राष्ट्रीय+सुरक्षा+सलाहकार
dgca: नागरिक+उड्डयन+महानिदेशालय
cisf: औद्योगिक+सुरक्षा+बल
cbse: केंद्रीय+माध्यमिक+शिक्षा+बोर्ड
ed: प्रवर्तन+निदेशालय
nia: राष्ट्रीय+जाँच+एजेंसी
bsf: सीमा+सुरक्षा+बल
upsc: संघ+लोक+सेवा+आयोग
aqi: वायु+गुणवत्ता
imd: मौसम+विभाग
eci: चुनाव+आयोग
fir: प्राथमिकी
pil: जनहित+याचिका
unsc: सुरक्षा+परिषद
ai: कृत्रिम+बुद्धिमत्ता
it: सूचना+प्रौद्योगिकी
lic: जीवन+बीमा+निगम
pkl: कबड्डी+लीग
mgnrega mnrega nrega narega: मनरेगा नरेगा
nda: राजग राष्ट्रीय+जनतांत्रिक+गठबंधन
upa: संप्रग
cbi: केंद्रीय+जाँच+ब्यूरो
gst: वस्तु+सेवा+कर
lpg: रसोई+गैस
ncr: राष्ट्रीय+राजधानी+क्षेत्र
dgp: पुलिस+महानिदेशक
crpf: केंद्रीय+रिज़र्व+पुलिस+बल
sit: विशेष+जाँच+दल
lg: उपराज्यपाल
blo: बूथ+स्तर+अधिकारी बूथ+लेवल+अधिकारी
sdm: उपज़िलाधिकारी
ssp: वरिष्ठ+पुलिस+अधीक्षक
sp: पुलिस+अधीक्षक
iit: भारतीय+प्रौद्योगिकी+संस्थान
iim: भारतीय+प्रबंध+संस्थान
icc: अंतरराष्ट्रीय+क्रिकेट+परिषद
bcci: भारतीय+क्रिकेट+बोर्ड भारतीय+क्रिकेट+कंट्रोल+बोर्ड
nhai: राष्ट्रीय+राजमार्ग+प्राधिकरण
cag: कैग नियंत्रक+महालेखा+परीक्षक
sebi: सेबी भारतीय+प्रतिभूति+विनिमय+बोर्ड
drdo: रक्षा+अनुसंधान+विकास+संगठन
icmr: भारतीय+चिकित्सा+अनुसंधान+परिषद
npci: राष्ट्रीय+भुगतान+निगम
mpc: मौद्रिक+नीति+समिति
ats: आतंकवाद+निरोधक+दस्ता आतंकवाद+रोधी+दस्ता
itbp: भारत+तिब्बत+सीमा+पुलिस
ssb: सशस्त्र+सीमा+बल
asi: भारतीय+पुरातत्व+सर्वेक्षण
ncb: स्वापक+नियंत्रण+ब्यूरो नारकोटिक्स+कंट्रोल+ब्यूरो
jpc: संयुक्त+संसदीय+समिति
sco: शंघाई+सहयोग+संगठन
fta: मुक्त+व्यापार+समझौता
iaea: परमाणु+ऊर्जा+एजेंसी
icj: अंतरराष्ट्रीय+न्यायालय
adb: एशियाई+विकास+बैंक
pds: सार्वजनिक+वितरण+प्रणाली
ppf: लोक+भविष्य+निधि
kcc: किसान+क्रेडिट+कार्ड
nclt: राष्ट्रीय+कंपनी+विधि+न्यायाधिकरण
ngt: हरित+न्यायाधिकरण
ugc: विश्वविद्यालय+अनुदान+आयोग
ev evs: इलेक्ट्रिक+वाहन
isro: इसरो भारतीय+अंतरिक्ष+अनुसंधान+संगठन
`;
