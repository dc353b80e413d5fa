/**
 * Places and people that go by several names or spellings, as data for `exonyms.ts`: a line is one of them, what it is called in English before the colon and in Hindi
 * after it, the usual name first. All names of a line find each other. What differs little for its length (ओलंपिक, ओलिंपिक) is heard without being listed; a short name stands
 * here with its spellings, since its vowels make other words too (चिली, चिले), and so does one that English does not sound like. `+` joins the words of one name.
 */
export const properNames = `
delhi dehli: दिल्ली देहली
calcutta kolkata: कोलकाता कलकत्ता
goa: गोवा
agra: आगरा
chittagong chattogram: चटगाँव चट्टोग्राम
bombay mumbai: मुंबई बंबई बॉम्बे
madras chennai: चेन्नई मद्रास
bangalore bengaluru: बेंगलुरु बैंगलोर बंगलौर बेंगलूर
mysore mysuru: मैसूर मैसूरु
mangalore mangaluru: मंगलूरु मंगलुरु मंगलौर मैंगलोर
poona pune: पुणे पूना
benares banaras varanasi kashi: वाराणसी बनारस काशी
allahabad prayagraj prayag: प्रयागराज इलाहाबाद
gurgaon gurugram: गुरुग्राम गुड़गाँव
faizabad: अयोध्या फ़ैज़ाबाद
mughalsarai: मुग़लसराय दीनदयाल+नगर
cawnpore: कानपुर
oudh: अवध
baroda vadodara: वडोदरा बड़ौदा
trivandrum thiruvananthapuram: तिरुवनंतपुरम त्रिवेंद्रम
cochin kochi: कोच्चि कोचीन
calicut kozhikode: कोझिकोड कालीकट
pondicherry puducherry: पुदुचेरी पुडुचेरी पुद्दुचेरी पांडिचेरी
vizag visakhapatnam vizagapatam: विशाखापत्तनम विशाखापट्टनम वाइज़ैग
tanjore thanjavur: तंजावुर तंजौर
simla: शिमला
morena: मुरैना
unnao: उन्नाव
deoria: देवरिया
deoghar: देवघर
budaun badaun: बदायूँ
sheohar: शिवहर
monghyr: मुंगेर
buxar: बक्सर
hardwar: हरिद्वार
dharamshala dharamsala: धर्मशाला
bhatinda: बठिंडा
jullundur: जालंधर
ferozepur ferozepore: फ़िरोज़पुर
coimbatore: कोयंबटूर कोयंबतूर
salem: सेलम
midnapore: मेदिनीपुर मिदनापुर
joshimath jyotirmath: जोशीमठ ज्योतिर्मठ
johannesburg: जोहान्सबर्ग जोहानिसबर्ग
tashkent: ताशकंद
bucharest: बुखारेस्ट
thimphu: थिंपू थिम्फू
reykjavik: रेक्याविक
gauhati guwahati: गुवाहाटी गौहाटी गोहाटी
ooty udhagamandalam ootacamund: ऊटी उदगमंडलम
assam: असम आसाम
orissa odisha: ओडिशा उड़ीसा
uttaranchal uttarakhand: उत्तराखंड उत्तरांचल
ganga ganges: गंगा
yamuna jumna: यमुना जमुना
indus: सिंधु
cauvery kaveri: कावेरी
himalaya himalayas: हिमालय
everest sagarmatha: एवरेस्ट सागरमाथा
china: चीन चाइना
pakistan pak: पाकिस्तान पाक
russia rusia rasia: रूस रशिया
japan: जापान
germany german: जर्मनी जर्मन
france: फ़्रांस
paris: पेरिस
kumbh: कुंभ महाकुंभ
gathbandhan: गठबंधन महागठबंधन
shivratri shivaratri mahashivratri: महाशिवरात्रि शिवरात्रि
dhaka dacca: ढाका
mohammad mohammed muhammad mohd: मोहम्मद मुहम्मद
syed saiyad sayed: सैयद
bishnoi vishnoi: बिश्नोई
yoga: योग
medicine drug: दवा दवाई
shiva: शिव
rama: राम
phonepe: फ़ोनपे
gpay googlepay: गूगल+पे
vaishnodevi: वैष्णो+देवी
childmarriage: बाल+विवाह
facebook fb: फ़ेसबुक
houston: ह्यूस्टन
tunisia: ट्यूनीशिया
wales: वेल्स
corona coronavirus covid: कोरोना कोविड
egypt: मिस्र इजिप्ट
greece: यूनान ग्रीस
turkey turkiye: तुर्की तुर्किये टर्की
usa us america unitedstates: अमेरिका अमरीका यूएसए यूएस
europe: यूरोप
spain: स्पेन
sweden: स्वीडन
norway: नॉर्वे
ukraine: यूक्रेन उक्रेन
israel: इज़राइल इसराइल इस्राइल इज़रायल
palestine: फ़िलिस्तीन फ़लस्तीन
gaza: ग़ज़ा गाज़ा
lebanon: लेबनान
jordan: जॉर्डन
syria: सीरिया
iraq: इराक
saudi: सऊदी सउदी
uae: यूएई अमीरात
uk greatbritain unitedkingdom: ब्रिटेन यूके यूनाइटेड+किंगडम
meitei maitai: मैतेई मेइती मैतई
seoni: सिवनी
guinness: गिनीज़ गिनीस
praggnanandhaa pragnananda: प्रज्ञानंद प्रज्ञानानंद
ceylon: श्रीलंका सीलोन
burma myanmar: म्यांमार बर्मा
rangoon yangon: यांगून रंगून
peking beijing: बीजिंग पेइचिंग पेकिंग
geneva: जिनेवा
vienna: वियना
brussels: ब्रसेल्स
kiev kyiv: कीव कीएव
moscow: मॉस्को
petersburg leningrad: पीटर्सबर्ग लेनिनग्राद
istanbul constantinople: इस्तांबुल क़ुस्तुंतुनिया
saigon: साइगॉन हो+ची+मिन्ह+सिटी
africa: अफ़्रीका
australia aus: ऑस्ट्रेलिया
newzealand nz: न्यूज़ीलैंड
newyork: न्यूयॉर्क
korea: कोरिया
asia: एशिया
netherlands holland: नीदरलैंड नीदरलैंड्स हॉलैंड
philippines: फ़िलीपींस फ़िलिपीन
mauritius: मॉरीशस
swaziland eswatini: एस्वातीनी स्वाज़ीलैंड
czechia: चेकिया चेक+गणराज्य
macedonia: मैसेडोनिया मकदूनिया
damascus: दमिश्क डमास्कस
kyrgyzstan: किर्गिज़स्तान किर्गिस्तान
zimbabwe rhodesia: ज़िम्बाब्वे ज़िंबावे
warsaw: वारसॉ
munich: म्यूनिख
jerusalem: यरुशलम येरुशलम जेरूसलम
bethlehem: बेथलेहम
mecca makkah: मक्का
medina: मदीना
bukhara: बुख़ारा
samarkand: समरक़ंद
switzerland swiss: स्विट्ज़रलैंड स्विस
austria: ऑस्ट्रिया
hungary: हंगरी
poland: पोलैंड
scotland: स्कॉटलैंड
ireland: आयरलैंड
iceland: आइसलैंड
thailand siam: थाईलैंड
ethiopia abyssinia: इथियोपिया इथोपिया
kenya: केन्या कीनिया
morocco: मोरक्को मोरोक्को
algeria: अल्जीरिया
libya: लीबिया
maldives: मालदीव
bhutan: भूटान
tibet: तिब्बत
kandahar: कंधार
herat: हेरात
cairo kairo: काहिरा
athens: एथेंस
rome: रोम
cyprus: साइप्रस
mexico: मेक्सिको मैक्सिको
chicago: शिकागो शिकागौ
michigan: मिशिगन
illinois: इलिनॉय
southafrica: दक्षिण+अफ़्रीका
northkorea: उत्तर+कोरिया
southkorea: दक्षिण+कोरिया
unitednations: संयुक्त+राष्ट्र
supremecourt apexcourt: सुप्रीम+कोर्ट सर्वोच्च+न्यायालय उच्चतम+न्यायालय शीर्ष+अदालत
highcourt: हाईकोर्ट उच्च+न्यायालय हाई+कोर्ट
incometax: आयकर इनकम+टैक्स
electioncommission: चुनाव+आयोग निर्वाचन+आयोग
worldcup: विश्व+कप वर्ल्ड+कप
chiefjustice cji: मुख्य+न्यायाधीश प्रधान+न्यायाधीश चीफ़+जस्टिस सीजेआई
soviet: सोवियत
ivorycoast: आइवरी+कोस्ट
punjabi: पंजाबी
brahmaputra: ब्रह्मपुत्र
sutlej satluj: सतलुज सतलज
om: ओम
narmada nerbudda: नर्मदा
madurai: मदुरै
trichy tiruchirappalli trichinopoly: तिरुचिरापल्ली त्रिची
trichur thrissur: त्रिशूर त्रिचूर
app apps: ऐप एप
biscuit biscuits: बिस्कुट बिस्किट
alleppey alappuzha: अलप्पुझा अलप्पुषा अलेप्पी
tuticorin thoothukudi: तूतीकोरिन तूतुकुड़ी थूथुकुडी
quilon kollam: कोल्लम क्विलोन
cannanore kannur: कन्नूर
palghat palakkad: पलक्कड़ पालघाट
conjeevaram kanchipuram: कांचीपुरम कांजीवरम
coorg kodagu: कोडगु कूर्ग
vijayawada bezwada: विजयवाड़ा बेजवाड़ा
rajahmundry: राजमुंद्री राजमहेंद्रवरम
secunderabad: सिकंदराबाद
hubli: हुबली हुब्बल्ली
belgaum belagavi: बेलगावी बेलगाम
gulbarga kalaburagi: कलबुर्गी गुलबर्गा
bellary: बल्लारी बेल्लारी
shimoga: शिवमोगा शिमोगा
tumkur: तुमकुरु
bijapur vijayapura: विजयपुरा बीजापुर
sholapur: सोलापुर शोलापुर
thane thana: ठाणे थाणे
nasik nashik: नासिक नाशिक
aurangabad: औरंगाबाद संभाजीनगर
osmanabad dharashiv: धाराशिव उस्मानाबाद
ahmednagar: अहमदनगर अहिल्यानगर
ahmedabad amdavad: अहमदाबाद कर्णावती
panjim panaji: पणजी पंजिम
broach: भरूच
cambay: खंभात
bhubaneshwar bhubaneswar: भुवनेश्वर
cuttack: कटक
rourkela: राउरकेला राऊरकेला रूरकेला
jamshedpur tatanagar: जमशेदपुर टाटानगर
margao madgaon: मडगाँव मारगाओ
kutch kachchh: कच्छ
burdwan: बर्धमान बर्दवान
jubbulpore: जबलपुर
hoshangabad narmadapuram: नर्मदापुरम होशंगाबाद
muttra: मथुरा
lucknow: लखनऊ
rishikesh: ऋषिकेश हृषिकेश
andamans: अंडमान
portblair srivijayapuram: पोर्ट+ब्लेयर श्री+विजयपुरम
laccadives: लक्षद्वीप
quebec: क्यूबेक
zhengzhou: झेंगझोउ
xinjiang: शिनजियांग शिनच्यांग
tianjin: तियानजिन थ्येनचिन
chongqing: चोंगकिंग छोंगछिंग
guangzhou: ग्वांगझोउ क्वांगचो
shenzhen: शेनझेन शनचन
sichuan: सिचुआन सछ्वान
nanjing: नानजिंग नानचिंग
hongkong: हांगकांग
xi: शी
chile: चिली चिले
nato: नाटो नैटो
macau: मकाऊ मकाओ
houthi houthis: हूती हूथी हौथी
shahrukh sharukh srk: शाहरुख़
hrithik: ऋतिक हृतिक
elon: एलन इलॉन ईलॉन
biden: बाइडेन बाइडन बिडेन
gaddafi: गद्दाफ़ी क़द्दाफ़ी
haniyeh: हनिया हनियेह
jinping: जिनपिंग चिनफिंग शिनपिंग
erdogan ardogan: एर्दोगान एर्दोआन अर्दोआन एर्दोगन
scholz: शोल्ज़ शॉल्त्स
vance: वेंस वैंस वांस
mbappe: एम्बाप्पे एमबापे म्बापे
federer: फ़ेडरर फेडेरर
djokovic: जोकोविच
rabindranath: रवींद्रनाथ
banerjee bannerjee: बनर्जी बैनर्जी बंद्योपाध्याय
mukherjee: मुखर्जी मुखोपाध्याय
chatterjee: चटर्जी चट्टोपाध्याय
ganguly: गांगुली
bose: बोस
bhattacharya: भट्टाचार्य
iyer aiyar aiyer: अय्यर अइयर ऐयर
iyengar: अयंगर
singh sing: सिंह
chaudhary choudhury chowdhury: चौधरी
mishra misra: मिश्रा मिश्र
shukla sukla shukl: शुक्ला शुक्ल
dubey dube: दुबे दूबे
yediyurappa yeddyurappa: येदियुरप्पा येदुरप्पा
michael: माइकल
diwali deepavali deepawali: दिवाली दीपावली दीवाली
airindia: एयर+इंडिया
chatgpt: चैटजीपीटी
openai: ओपनएआई
paytm: पेटीएम
byju: बायजू बायजूस
tokyo: टोक्यो तोक्यो
macron: मैक्रों माक्रों
khamenei: ख़ामेनेई खामनेई ख़ामेनी
haryana: हरियाणा हरयाणा
portugal: पुर्तगाल पोर्तुगाल
vietnam: वियतनाम विएतनाम
bhaidooj bhaiyadooj: भाईदूज भाई+दूज भैया+दूज
canada: कनाडा कैनेडा केनेडा कनेडा
london: लंदन लंडन
dubai: दुबई दूबई
riyadh: रियाद रियाध
kharge khadge: खड़गे खरगे
umar omar: उमर ओमर
neymar: नेमार नेयमार
messi: मेसी मेस्सी
nipah: निपाह नीपा
adani: अडाणी अडानी अदाणी
amazon: अमेज़न अमेज़ॉन एमेज़ॉन
whatsapp: व्हाट्सऐप वॉट्सऐप वाट्सएप
kathmandu: काठमांडू काठमांडो
meerut: मेरठ
howrah haora: हावड़ा
hyderabad: हैदराबाद
gwalior: ग्वालियर
rajasthan: राजस्थान
gujarat: गुजरात
karnataka: कर्नाटक
tamilnadu: तमिलनाडु
bangkok: बैंकॉक
seoul: सियोल सोल सिओल
yemen: यमन
zurich: ज़्यूरिख़ ज्यूरिख
kualalumpur: क्वालालंपुर कुआलालंपुर
saudiarabia: सऊदी+अरब
arabia: अरब
jongun: जोंग
reuters: रॉयटर्स रायटर
olympic olympics: ओलंपिक
wimbledon: विंबलडन
instagram insta: इंस्टाग्राम
afghan: अफ़ग़ान अफ़ग़ानिस्तान
kharkov kharkiv: खारकीव खार्किव
odesa odessa: ओडेसा
balasore baleshwar: बालासोर बालेश्वर
arabiansea: अरब+सागर
indianocean: हिंद+महासागर
mediterranean: भूमध्य+सागर
middleeast: मध्य+पूर्व पश्चिम+एशिया
westernghats: पश्चिमी+घाट
rafah: रफ़ह राफ़ा
zomato: ज़ोमैटो ज़ोमाटो
ramadan ramadhan ramdan: रमज़ान रमादान
eidulfitr: ईद+उल+फ़ितर ईदुलफ़ितर
pandey pande: पांडेय पांडे
rathore rathod rathaur: राठौर राठौड़ राठोड़
vajpayee bajpai bajpayee: वाजपेयी बाजपेयी
kushwaha kushwah: कुशवाहा कुशवाह
ajit ajeet: अजीत अजित
janhvi jhanvi jahnavi: जान्हवी
maurya mourya: मौर्य मौर्या
jaiswal jayaswal: जायसवाल जैसवाल
desai: देसाई देसाइ
dewas: देवास
latur: लातूर
sopore: सोपोर
marandi: मरांडी
sachin: सचिन
puri: पुरी
poonch: पुंछ
karnal: करनाल
bettiah: बेतिया
rewari: रेवाड़ी
banda: बाँदा
jalna: जालना
rakhi: राखी
`;

/** Who and what is of a country, in its spellings, and last the country. */
export const nationals = `
indian: भारतीय भारत
pakistani: पाकिस्तानी पाकिस्तान
bangladeshi: बांग्लादेशी बांग्लादेश
american: अमेरिकी अमरीकी अमेरिका
chinese: चीनी चीन
japanese: जापानी जापान
korean: कोरियाई कोरिया
russian: रूसी रूस
ukrainian: यूक्रेनी यूक्रेन
nepalese nepali: नेपाली नेपाल
british briton: ब्रिटिश ब्रितानी ब्रिटेन
canadian: कनाडाई कनाडा
australian: ऑस्ट्रेलियाई ऑस्ट्रेलिया
italian: इतालवी इटली
spanish: स्पेनिश स्पेनी स्पेन
portuguese: पुर्तगाली पुर्तगाल
israeli: इज़राइली इसराइली इस्राइली इज़रायली इज़राइल
palestinian: फ़िलिस्तीनी फ़लस्तीनी फ़िलिस्तीन
iranian: ईरानी ईरान
iraqi: इराकी इराक
syrian: सीरियाई सीरिया
yemeni: यमनी यमन
qatari: क़तरी क़तर
lebanese: लेबनानी लेबनान
srilankan lankan: श्रीलंकाई श्रीलंका
vietnamese: वियतनामी वियतनाम
indonesian: इंडोनेशियाई इंडोनेशिया
malaysian: मलेशियाई मलेशिया
egyptian: मिस्री मिस्र
kenyan: केन्याई केन्या
brazilian: ब्राज़ीली ब्राज़ील
argentinian: अर्जेंटीनी अर्जेंटीना
cuban: क्यूबाई क्यूबा
tibetan: तिब्बती तिब्बत
african: अफ़्रीकी अफ़्रीका
european: यूरोपीय यूरोप
asian: एशियाई एशियन एशिया
washington: वॉशिंगटन वाशिंगटन
kshipra shipra: क्षिप्रा शिप्रा
academy akademi acadmi akadmi: अकादमी एकेडमी अकैडमी अकेडमी
arhar tur toor tuar tuvar: अरहर तूर तुअर तूअर तुवर
chhathpuja chhatpuja chhathpooja: छठ छठ+पूजा
`;
