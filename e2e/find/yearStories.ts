/**
 * Stories of 2024 to 2026 and what is typed on phones for them, in the shape of `agencyStories.ts`, written before their author had seen a rule. Of 1,945 queries for the first 86 stories 1,904 found
 * theirs among these at first asking (romanised 99.1 %, in Devanagari 98.8, English words 91.9, slips 89.3) and 1,913 with the rules mended by them; of 250 for the last twelve, asked once after that, 249. What is not first here is mostly one word that two stories have.
 */
import { storiesOf } from "./storyRows.ts";

const lines = `
रेवंत रेड्डी ने मूसी नदी परियोजना को दी मंज़ूरी | तेलंगाना सरकार पहले चरण में हैदराबाद के पचपन किलोमीटर पर काम करेगी | विस्थापित परिवारों को दो कमरों के मकान देने का भरोसा दिलाया गया है।
> revanth reddy; revant redy; revanth reddi musi; musi river hyderabad; moosi nadi; telangana sarkar; मंजूरी मूसी; तेलङ्गाना; परियोजनाएं हैदराबाद; revanth रेड्डी; हैदराबाद musi; rewanth reddy; telengana
सिद्धारमैया और शिवकुमार में फिर खींचतान | कर्नाटक में मुख्यमंत्री पद को लेकर आलाकमान ने दोनों नेताओं को दिल्ली बुलाया | बेंगलुरु में विधायकों ने अलग-अलग बैठकें कीं।
> siddaramaiah; sidharamaiah; siddharamaiya; sidramaya; shivakumar karnataka; dk shivkumar; karnatak cm; bengaluru vidhayak; bangalore mla; bangalore; high command; सिद्दारमैया; खींचातानी; शिव कुमार; siddaramiah; karnatka
पिनराई विजयन ने विझिंजम बंदरगाह का दूसरा चरण खोला | केरल के तट पर अब बड़े जहाज़ भी लग सकेंगे | तिरुवनंतपुरम से सड़क का काम छह महीने में पूरा होगा।
> pinarayi vijayan; pinarai vijayan; vizhinjam; vizhinjam port; vijhinjam bandargah; kerala bandargah; keral port; thiruvananthapuram; tiruvanantpuram; trivandrum; port ship; बन्दरगाह; जहाज केरल; तिरुअनंतपुरम
ममता बनर्जी का धरना, मनरेगा के बक़ाये की माँग | तृणमूल कांग्रेस ने कोलकाता के धर्मतल्ला में मंच बनाया | बंगाल की मुख्यमंत्री ने कहा कि केंद्र सात हज़ार करोड़ दबाए बैठा है।
> mamata banerjee; mamta banerji; mamta bainerjee; mamata benarji; mnrega; manrega bakaya; trinamool; trinmul congress; kolkata dharna; mamta didi dharna; calcutta dharna; tmc dharna; बकाया मनरेगा; मांग ममता; बनर्जि; केन्द्र करोड़; mamtaa banerje; kolkatta
शुभेंदु अधिकारी पर हमला, नंदीग्राम में तनाव | भाजपा नेता की गाड़ी पर पत्थर फेंके गए | पुलिस ने ग्यारह लोगों को हिरासत में लिया।
> suvendu adhikari; shubhendu adhikari; suvendhu adhikary; nandigram; nandigram tanav; bjp neta hamla; pathar nandigram; शुभेन्दु; नन्दीग्राम; अधिकारि नंदीग्राम; suvendu हमला
भगवंत मान ने चंडीगढ़ पर पंजाब का हक़ जताया | मुख्यमंत्री बोले, हरियाणा को अलग राजधानी बनानी चाहिए | विधानसभा के विशेष सत्र में प्रस्ताव पारित हुआ।
> bhagwant mann; bhagvant man; bhagwant maan chandigarh; chandigadh; chandigarh punjab haq; panjab chandigarh; hariyana rajdhani; हक पंजाब; भगवन्त मान; चण्डीगढ़; चंडीगढ; bhagwnt mann; chandigrh
सुखबीर बादल फिर बने अकाली दल के प्रधान | अमृतसर के तेजा सिंह समुंदरी हॉल में हुआ चुनाव | बागी गुट ने बैठक को अवैध बताया।
> sukhbir badal; sukhbeer badal; akali dal; akaali dal pradhan; amritsar akali; amrtsar; sukhbir singh badal; सुखवीर बादल; हाल समुंदरी; बाग़ी गुट; sukhbir baadl
नीतीश कुमार की प्रगति यात्रा सीतामढ़ी पहुँची | बिहार के मुख्यमंत्री ने पुनौरा धाम में माता जानकी मंदिर का काम देखा | पुल और सड़क की चौंतीस योजनाओं का शिलान्यास हुआ।
> nitish kumar; nitesh kumar yatra; neetish; pragati yatra; sitamarhi; sitamadhi; punaura dham; janki mandir; nitish bihar cm; नितीश कुमार; पहुंची सीतामढ़ी; योजनायें सीतामढ़ी; मन्दिर जानकी; nitish kumra; sitamrhi
तेजस्वी यादव ने माई-बहन योजना का वादा दोहराया | राजद नेता की दरभंगा में सभा, महिलाओं को ढाई हज़ार रुपये देने की बात | भीड़ सँभालने में पुलिस के पसीने छूटे।
> tejashwi yadav; tejaswi yadav; tejasvi; tejashvi darbhanga; rjd darbhanga; darbhanga rally; mai bahan yojana; mahila 2500; dharbhanga sabha; lalu party rjd; तेजश्वी; दरभङ्गा; हजार महिलायें; रुपए तेजस्वी
योगी आदित्यनाथ ने गोरखपुर में खाद कारख़ाने का निरीक्षण किया | यूरिया की कमी पर अफ़सरों को फटकार | मुख्यमंत्री ने कालाबाज़ारी करने वालों पर मुक़दमे के निर्देश दिए।
> yogi adityanath; yogi aditynath; adityanaath gorakhpur; gorakhpur khad; urea kami; yuria; kalabazari; kala bajari yuria; karkhana gorakhpur; fertilizer factory; fertiliser; black market urea; up cm; कारखाना; अफसर; कालाबाजारी; मुकदमा यूरिया; फ़टकार; gorakpur; yogi aditynth
मायावती ने आकाश आनंद को फिर सौंपी ज़िम्मेदारी | बसपा की लखनऊ बैठक में राष्ट्रीय संयोजक बनाए गए | पार्टी अकेले चुनाव लड़ेगी।
> mayawati; mayavati; mayawati akash anand; aakash anand; akaash aanand bsp; lucknow bsp; lakhnau baithak; jimmedari; bsp sanyojak; जिम्मेदारी; आनन्द; लखनऊ बैठकों; मायावति; mayawti; luknow bsp
महुआ मोइत्रा की सदस्यता पर शीर्ष अदालत में सुनवाई | लोकसभा आचार समिति की रिपोर्ट को चुनौती | न्यायमूर्ति सूर्यकांत की पीठ ने नोटिस जारी किया।
> mahua moitra; mahuva moitra; mohua maitra; surya kant; suryakant justice; notice mahua; achar samiti; sadasyata; mahua loksabha; ethics committee; supreme court notice; सूर्यकान्त; नोटिसों; लोक सभा आचार
बुलडोज़र कार्रवाई पर इलाहाबाद हाई कोर्ट सख़्त | कहा, बिना नोटिस मकान गिराना नागरिक के अधिकार पर चोट | प्रयागराज विकास प्राधिकरण को पीड़ितों को मुआवज़ा देना होगा।
> bulldozer; buldozer; buldojar; buldozar action; allahabad high court; ilahabad haikort; prayagraj; prayag raj makan; muavza; muawaza; muavja prayagraj; karvai; karrwai; karyawahi bulldozer; बुलडोजर; सख्त; मुआवजा; कार्यवाही बुलडोजर; हाईकोर्ट; पीडित; bulldozr; muawza
राजद्रोह क़ानून पर बहस पूरी, फ़ैसला सुरक्षित | संविधान पीठ ने तीन दिन तक दलीलें सुनीं | कपिल सिब्बल और महान्यायवादी आमने-सामने रहे।
> rajdroh; rajdroh kanoon; rajadroh kanun; samvidhan peeth; sanvidhan pith; kapil sibal; kapil sibbal; faisla surakshit; faisala surakshit; surakshit; sedition law; constitution bench; कानून; फैसला सुरक्षित; सम्विधान; दलील; rajdorh; kapil sibbel
डल्लेवाल का अनशन टूटा, किसानों से बातचीत को राज़ी हुआ केंद्र | खनौरी सीमा पर पचास दिन से बैठे थे किसान नेता | न्यूनतम समर्थन मूल्य की गारंटी मुख्य माँग है।
> dallewal; dalewal anshan; dallewal ansan; khanauri; khanori border; kisan andolan khanauri; kisaan neta; msp; nyuntam samarthan mulya; nyunatam samarthan; anshan toota; farmers protest; msp guarantee; hunger strike; राजी; गारण्टी; किसान नेताओं; न्यूनतम मूल्यों; dallewl; khanuri
नासिक में प्याज़ के भाव गिरे, किसान सड़क पर | लासलगाँव मंडी में नीलामी रोकी गई, निर्यात शुल्क हटाने की माँग | एक क्विंटल का भाव आठ सौ रुपये रह गया।
> pyaz; pyaaz bhav; pyaj nasik; piyaz; nashik pyaz; lasalgaon; lasalgaon mandi; lasalgaanv nilami; niryat shulk; pyaz kisan; onion price; onion farmers; onion nashik; export duty; प्याज; प्याजों; लासलगांव; मण्डी; भावों; pyazz; lasalgon
टमाटर सौ रुपये के पार, रसोई का बजट बिगड़ा | बारिश से कोलार और मदनपल्ली की फ़सल ख़राब | थोक बाज़ार में आवक आधी रह गई।
> tamatar; tamaatar; tamatar ke dam; tamater mehnga; madanapalle; madanpalli; kolar; kolar tamatar; thok bazar; thok bajaar; tomato price; tomato; tomato crop; wholesale market; kitchen budget; फसल खराब; बाजार थोक; टमाटरों; tmatar; tamtar
सोना एक लाख के पार, चाँदी भी चमकी | अक्षय तृतीया से पहले सर्राफ़ा बाज़ार में नया रिकॉर्ड | जौहरियों का कहना है कि ग्राहक हल्के गहने ले रहे हैं।
> sona; sona chandi; sone ka bhav; sona chaandi; akshay tritiya; akshaya tritya; axay tritiya; sarrafa; sarafa bazar; johri; gahne; gehne; gold price; gold silver; jewellers; gold record; चांदी; सर्राफा; रेकॉर्ड; सोने; चान्दी; akshay tritya; sarrafaa
रिज़र्व बैंक ने रेपो दर चौथाई अंक घटाई, कर्ज़ होगा सस्ता | गवर्नर संजय मल्होत्रा बोले, महँगाई क़ाबू में है | मकान और गाड़ी की किस्तें कम होंगी।
> repo rate; repo dar; rijarv bank; reserve bank; rbi; sanjay malhotra; malhotra governor; karz sasta; karj sasta; mahangai; mehangai kabu; kist; loan emi; interest rate rbi; inflation; रिजर्व बैंक; कर्ज; महंगाई; काबू; बैङ्क; sanjay malhotr; resrve bank
सेंसेक्स नौ सौ अंक लुढ़का, निवेशकों के चार लाख करोड़ डूबे | आईटी और बैंक शेयरों में भारी बिकवाली | अमेरिकी शुल्क के डर से एशिया के बाज़ार भी लाल रहे।
> sensex; senseks; sensex gira; sencex; niveshak; niveshakon; share bazar; shear bajar; bikwali; bikvali sensex; stock market; share market crash; investors; सेन्सेक्स; निवेशक; शेयर; लुढका; sensx; snesex
जीएसटी की दो दरें हटीं, साबुन से टीवी तक सस्ते | परिषद ने बारह और अट्ठाईस प्रतिशत के स्लैब ख़त्म किए | बीमा पर कर पूरी तरह माफ़ हुआ।
> gst; gst slab; jiesti; jst council; sabun sasta; bima tax maaf; beema kar; parishad gst; tv sasta; gst council; insurance tax; soap tv cheaper; जी.एस.टी.; खत्म स्लैब; माफ; टी.वी.; परिषदों; gst slabb
यूपीआई से एक दिन में सत्तर करोड़ भुगतान | त्योहारी ख़रीद से बना नया कीर्तिमान | छोटे दुकानदारों के साउंडबॉक्स की माँग बढ़ी।
> upi; upi bhugtan; yupiai; bhugtaan; kirtiman; keertimaan upi; tyohari kharid; tyoharee khareed; dukandar soundbox; dukaandar; upi payment; upi record; shopkeepers; ख़रीदी; त्यौहारी; भुगतानों; दूकानदार; upi bhugtn
अदाणी समूह धारावी में पहली इमारतें बनाएगा | पात्र परिवारों को साढ़े तीन सौ वर्ग फ़ुट के घर मिलेंगे | मुंबई की सबसे बड़ी झोपड़पट्टी का कायापलट शुरू।
> adani; adaani dharavi; dharavi; dharawi; dharavi jhopadpatti; jhoparpatti; kayapalat; imarat dharavi; mumbai dharavi; adani group; bombay slum; bombay adani; slum redevelopment; mumbai slum; अडानी; धारावि; मुम्बई; फुट; dharvi; adnai
मानसून केरल पहुँचा, आठ दिन पहले दी दस्तक | मौसम विभाग ने सामान्य से अधिक वर्षा का अनुमान जताया | कोच्चि और कोझिकोड में झमाझम बरसात हुई।
> monsoon; mansoon; manson kerala; mansun; monsoon kerala; mausam vibhag; mosam vibhag; kochi; kozhikode; kojhikod; jhamajham; barsat kochi; varsha anuman; cochin; calicut; imd rain forecast; cochin rain; मॉनसून; पहुंचा मानसून; वर्षाओं; बरसातें; mansson; kozhikod
धराली में बादल फटा, खीर गंगा ने मचाई तबाही | उत्तरकाशी में सेना और एनडीआरएफ़ बचाव में जुटीं | हर्षिल का हेलीपैड भी पानी में डूब गया।
> dharali; dharaali badal; badal fata; badal phata; uttarkashi; uttarkaashi; kheer ganga; harsil; harshil; ndrf; tabahi dharali; uttarkashi baadh; baadal phatna; cloudburst; cloud burst uttarkashi; rescue army; एनडीआरएफ; गङ्गा; बादल फटने; सेनाएं; उत्तर काशी; utarkashi; dharli
शिमला में भूस्खलन, कालका रेल मार्ग बंद | हिमाचल के सात ज़िलों में लाल चेतावनी | मंडी और कुल्लू में स्कूलों की छुट्टी।
> shimla; simla; shimla bhuskhalan; bhooskhalan; bhuskalan; kalka shimla; kullu; kulu mandi; himachal chetavni; himachal chetawani; chhutti school; chutti kullu; landslide; landslide shimla; red alert himachal; school holiday; जिलों; मार्गों शिमला; बन्द कालका; छुट्टियां; कूल्लू; shmla; himachl
कोसी का तटबंध टूटा, सहरसा और सुपौल के दो सौ गाँव डूबे | नेपाल में भारी वर्षा के बाद छोड़ा गया पानी | राहत शिविरों में एक लाख लोग।
> kosi; koshi; kosi tatbandh; koshi tatbandh; saharsa; supaul; supol; sahrsa; rahat shivir; raahat shivir; nepal pani kosi; gaon doobe; kosi flood; embankment; relief camp; तटबन्ध; गांव डूबे; सहर्सा; राहत शिविर; koci; suapul
फलोदी में पारा पचास के पार, लू से चार मरे | राजस्थान के बाड़मेर और चूरू में भी भीषण गर्मी | अस्पतालों में अलग वार्ड बनाए गए।
> phalodi; falodi; phalaudi; barmer; badmer; churu; chooru; bhishan garmi; lu se mare; loo rajasthan; garmee; rajsthan garmi; para 50; heat wave; heatwave; temperature rajasthan; hospital ward; गरमी; बाडमेर; अस्पताल; चुरू; लू से मरने; bhisan garmi; phaldi
वंदे भारत स्लीपर का पहला सफ़र हावड़ा से गुवाहाटी | रेल मंत्री अश्विनी वैष्णव ने दिखाई हरी झंडी | किराया राजधानी से थोड़ा अधिक रखा गया।
> vande bharat; bande bharat; vandebharat sleeper; vande bharat slipar; howrah; haora guwahati; hawda; guwahati; gauhati train; ashwini vaishnaw; ashwini vaishnav; asvini vaishnav; hari jhandi; kiraya; sleeper train; rail minister; train fare; railway minister ashwini; वन्दे भारत; सफर; झण्डी; गौहाटी; हावडा; vande bhart; vaishnva
पंबन का नया पुल खुला, रामेश्वरम पहुँची रेल | समुद्र पर देश का पहला खड़ा उठने वाला पुल | प्रधानमंत्री ने रामनवमी पर उद्घाटन किया।
> pamban; pamban bridge; pamban pul; pumban; rameshwaram; rameswaram; rameshvaram rail; ram navami; ramnavmi; samudra pul; samundar pul; udghatan; udhghatan; sea bridge; bridge rameswaram; inauguration; पम्बन; उद्‌घाटन; रामेश्वरम् पहुंची; पुलों; rameshwrm; pambann
कंचनजंगा हादसे की रिपोर्ट में सिग्नल की चूक | रंगापानी में मालगाड़ी ने पीछे से टक्कर मारी थी | चालक के विश्राम पर भी सवाल।
> kanchanjanga; kanchenjunga; kanchanjunga express; kanchanjangha hadsa; haadsa; rangapani; rangapani malgadi; malgaadi; maalgadi takkar; signal chook; takkar; train accident; goods train; signal failure; कञ्चनजंगा; कंचनजङ्घा; मालगाडी; हादसों; kanchnjunga; rangpani
विराट कोहली ने टेस्ट से लिया संन्यास | एक सौ तेईस मैचों में तीस शतक, चौदह साल का सफ़र ख़त्म | रोहित के बाद दूसरा बड़ा विदाई संदेश।
> virat kohli; viraat koli; kohali; virat sanyas; sanyaas; sannyas test; shatak; test cricket kohli; rohit ke baad; vidai; kohli retirement; virat test retirement; century test; सन्यास; विराट कोहलि; शतकों; सन्देश विदाई; virat kohil; viart
शुभमन गिल की दोहरी शतकीय पारी, एजबेस्टन में इतिहास | भारत ने बर्मिंघम में पहली बार जीता टेस्ट | आकाश दीप ने दस विकेट झटके।
> shubman gill; subhman gil; shubhman; edgbaston; ejbeston; birmingham test; barmingham; akash deep; aakash deep wicket; dohra shatak; itihas; itihaas edgbaston; double century; birmingham win; england test history; शुभमान गिल; बरमिंघम; एजबैस्टन; दीपों; shubman gil; edgbston
हरमनप्रीत की टीम ने जीता महिला विश्व कप | नवी मुंबई में दक्षिण अफ़्रीका को बावन रन से हराया | दीप्ति शर्मा और शेफाली वर्मा चमकीं।
> harmanpreet; harmanprit kaur; harmanpreet world cup; deepti sharma; dipti sarma; shefali verma; shafali varma; mahila vishwa kap; mahila vishv cup; vishwakap; navi mumbai; dakshin africa; dakshin afrika mahila; south africa mahila; women world cup; womens cricket; final navi mumbai; अफ्रीका; विश्वकप; शैफाली; टीमों महिला; हरमनप्रित; harmnpreet; dipti shrma
बुमराह पीठ की चोट से बाहर, हर्षित राणा को मौक़ा | चैंपियंस ट्रॉफ़ी से पहले भारत को झटका | वरुण चक्रवर्ती भी दल में शामिल।
> bumrah; bumra; boomrah chot; jasprit bumrah; harshit rana; harsit raana; champions trophy; champians trofi; varun chakravarthy; varun chakraborty; varun chakravarti; peeth ki chot; bumrah injury; back injury; चैम्पियंस; ट्रॉफी; मौका; चक्रवर्ति; बुमरा; bumarh; harshit rnaa
नीरज चोपड़ा ने नब्बे मीटर पार किया भाला | दोहा में जूलियन वेबर से पिछड़कर दूसरे रहे | अगला लक्ष्य ज्यूरिख की डायमंड लीग।
> neeraj chopra; niraj chopda; nirag chopra; bhala; bhaala fenk; doha; julian weber; julian veber; diamond league; daimand lig; zurich; jurikh; 90 meter; javelin; javelin throw doha; 90 metre; नीरज चोपडा; मीटरों; डायमण्ड लीग; ज़्यूरिख; neerja chopra; diamond legue
गुकेश बने शतरंज के सबसे कम उम्र के विश्व विजेता | सिंगापुर में डिंग लिरेन को अंतिम बाज़ी में हराया | चेन्नई में लड्डू बँटे।
> gukesh; gukes; d gukesh; gukesh shatranj; satranj; shataranj vijeta; ding liren; singapore; singapur; bazi; chennai laddu; vishwa vijeta; vishv vijeta; chess; chess champion; youngest world champion; madras laddu; शतरञ्ज; सिङ्गापुर; अन्तिम बाजी; विजेताओं; बंटे लड्डू; gukseh; satrnj
निकहत ज़रीन और लवलीना सेमीफ़ाइनल में | विश्व मुक्केबाज़ी में भारत के चार पदक पक्के | मीनाक्षी हुड्डा ने कज़ाख खिलाड़ी को पछाड़ा।
> nikhat zareen; nikhat jarin; nikhat zarin; lovlina; lavlina; lovlina borgohain; mukkebazi; mukkebaji; minakshi hooda; meenakshi hudda; minaxi hooda; padak pakke; semifinal boxing; kazakh khiladi; boxing; boxing medal; world boxing; जरीन; मुक्केबाजी; सेमीफाइनल; मीनाक्षि; पदकों; कजाख; nikaht zareen; lovlna
हरमनप्रीत सिंह के दो गोल, हॉकी में एशिया कप भारत का | राजगीर में कोरिया को चार-एक से हराया | विश्व कप का टिकट भी पक्का।
> hockey; hoki; haki asia cup; hockey asia kap; rajgir; rajgeer; korea gol; asia kap hockey; rajgir hockey; asia cup; hockey final; korea; हाकी; राजगिर; गोलों; कोरियाई; hockye; rajgri
सिंधु और लक्ष्य सेन पहले दौर में बाहर | पेरिस की बैडमिंटन प्रतियोगिता में सात्विक-चिराग ने लाज रखी | पुरुष युगल में काँस्य मिला।
> pv sindhu; sindhu; lakshya sen; laksh sen; lakshy sen badminton; laxya sen; satwik chirag; satvik chirag; saatwik; kansya; kaansya; paris badminton; pairis; yugal; badminton; bronze doubles; mens doubles; सिन्धु; लक्ष्य सैन; बैडमिण्टन; कांस्य; पेरिस प्रतियोगितायें; lakshya sne; badmnton
धुरंधर ने तीन दिन में कमाए सौ करोड़ | रणवीर सिंह और अक्षय खन्ना की जोड़ी पर सीटियाँ | निर्देशक आदित्य धर ने दूसरे भाग का एलान किया।
> dhurandhar; dhurandar; durandhar; ranveer singh; ranvir singh; ranbir singh dhurandhar; akshay khanna; akshaye khanna; axay khanna; aditya dhar; aditya dhar director; sau crore; nirdeshak; 100 crore; box office; box office collection; film director aditya; धुरन्धर; ऐलान; सीटियां; रणबीर सिंह; निर्देशकों; dhurndhar; ranvere singh
कांतारा की नई कड़ी पर दक्षिण में दीवानगी | ऋषभ शेट्टी ने भूत कोला के दृश्य ख़ुद किए | हिंदी पट्टी में भी शो बढ़ाए गए।
> kantara; kaantara; kanthara; kantara chapter 1; rishabh shetty; rishab shetti; rishab shetty; bhoot kola; bhut kola; diwangi; deewangi; dakshin film; kantara movie; south film; कान्तारा; रिषभ शेट्टी; दीवानगि; खुद दृश्यों; kantra; rishb shetty
शाहरुख़ ख़ान को मिला पहला राष्ट्रीय पुरस्कार | विक्रांत मैसी और रानी मुखर्जी भी सम्मानित | मोहनलाल को दादासाहेब फाल्के।
> shahrukh khan; shah rukh; sharukh khan; srk; shahrukh rashtriya puraskar; rastriya puraskar; vikrant massey; vikrant messi; vikrant maisi; rani mukherjee; rani mukharji; mohanlal; mohan lal falke; dadasaheb phalke; dada saheb falke; national award; award srk; film awards; शाहरुख खान; विक्रान्त; मुखर्जि; दादा साहब फाल्के; पुरुस्कार; shahurkh; mukhrejee
सैयारा के गानों पर झूमे युवा, नए चेहरों की धूम | अहान पांडे और अनीत पड्डा रातोंरात सितारे | मोहित सूरी की फ़िल्म टिकट खिड़की पर टिकी।
> saiyaara; saiyara; saiyyara; saiara; ahaan pandey; ahan pande; aneet padda; anit padda; mohit suri; mohit soori; gane saiyara; yuva; sitare; khidki; saiyaara songs; young stars; फिल्म; पाण्डे; सितारों; खिडकी; सैय्यारा; saiyra; mohti suri
ज़ुबिन गर्ग की अंतिम यात्रा में उमड़ा असम | सिंगापुर में तैरते समय हुई थी मौत | गायक के गीत मायाबिनी पर रो पड़े लोग।
> zubeen garg; zubin garg; jubin garg; juben; jubeen garg assam; assam gayak; aasam; mayabini; antim yatra; gayak garg; singer death; singer assam; zubeen death; assam singer; जुबिन; असमिया गायक; अन्तिम यात्रा; मायाबिनि; गीतों; zubene garg; mayabni
महाकुंभ में मौनी अमावस्या पर आठ करोड़ ने लगाई डुबकी | संगम पर भगदड़ के बाद बदले गए रास्ते | अखाड़ों ने शाही स्नान देर से किया।
> mahakumbh; mahakumb; maha kumbh; mahakumbh bhagdad; bhagdar; mauni amavasya; moni amawasya; mauni amavas; sangam dubki; akhada; akhara; shahi snan; shahi snaan; amrit snan kumbh; stampede; kumbh stampede; holy dip; महाकुम्भ; भगदड; सङ्गम; अखाड़े; डुबकियां; mahakubmh; bhagdd
छठ घाटों पर उमड़ी भीड़, व्रतियों ने दिया अर्घ्य | पटना के दीघा घाट पर विशेष इंतज़ाम | ठेकुआ और गन्ने से सजे सूप।
> chhath; chath; chhath puja; chath pooja; chhath ghat; chat puja; patna ghat; digha ghat; deegha; arghya; argh; thekua; thekuwa; vrati; ganna; intezam; intjaam; patna festival; sugarcane; छट; घाट; इंतजाम; भीड; इन्तज़ाम; chhtah; theuka
लालबाग के राजा का विसर्जन तैंतीस घंटे बाद | ज्वार के कारण गिरगाँव चौपाटी पर रुकी प्रतिमा | गणपति बप्पा के जयकारों से गूँजी मुंबई।
> lalbaugcha raja; lalbag raja; laalbaag; lalbaug ka raja; visarjan; bisarjan; girgaon chowpatty; girgaum chaupati; chaupatti; ganpati bappa; ganapati visarjan; ganesh visarjan; jayakara; jwar; immersion; high tide; bombay ganpati; गिरगांव; घण्टे विसर्जन; गूंजी; प्रतिमायें; लाल बाग; lalbug raja; visarjn
निपाह से मलप्पुरम में दो मौतें, चमगादड़ों की जाँच | केरल के चार ज़िलों में निगरानी | संपर्क में आए छह सौ लोग एकांतवास में।
> nipah; nipah virus; neepa; nipa kerala; malappuram; mallapuram; malapuram maut; chamgadar; chamgadad; chamgaadar; ekantvas; nigrani; nigarani; bat virus; bats; quarantine; nipah deaths; निपाह मौत; जांच चमगादड़; एकान्तवास; सम्पर्क; चमगादड; nipha; malpapuram
दिल्ली में डेंगू के मरीज़ दोगुने, अस्पताल भरे | सफदरजंग और लोकनायक में बिस्तर कम पड़े | निगम ने मच्छर मारने की दवा छिड़की।
> dengue; dengu; dengoo; dengi marij; mareez; mariz dilli; safdarjung; safdarjang; loknayak; lok nayak; machhar; machchar; macchar dawa; bistar; dilli dengue; mosquito; delhi hospital; patients beds; delhi dengue; डेङ्गू; मरीज; सफ़दरजंग; मच्छरों; दवाएं; डेंगु; denuge; safdarjng
टीबी मुक्त भारत अभियान में बारह लाख नए मरीज़ मिले | घर-घर जाकर छाती का एक्स-रे किया गया | पोषण के लिए हज़ार रुपये महीना मिलेगा।
> tb mukt bharat; tibi; tb abhiyan; tb abhiyaan; x ray; xray; eksre; poshan; tuberculosis; chest x ray; nutrition; टी.बी.; एक्सरे; अभियानों; मरीज टीबी
बीपीएससी अभ्यर्थियों पर लाठीचार्ज, पटना में चक्का जाम | गर्दनीबाग में धरना चौदहवें दिन भी जारी | खान सर और प्रशांत किशोर भी पहुँचे।
> bpsc; bpsc abhyarthi; bipiesi; bpsc lathicharge; lathi charge patna; laathi; gardanibagh; gardanibag dharna; khan sir; khan sar; prashant kishor; prashant kishore; prasant kisor; chakka jam; pk patna; police lathicharge; bpsc exam; students protest patna; लाठी चार्ज; प्रशान्त किशोर; अभ्यर्थी; गर्दनी बाग; चक्काजाम; prashnat kishor; lathichrge
नीट परचा लीक में संजीव मुखिया गिरफ़्तार | नालंदा का सरग़ना साल भर से फ़रार था | सीबीआई ने हज़ारीबाग़ के प्राचार्य को भी पकड़ा।
> neet; neet paper leak; nit parcha leek; neet parcha lik; sanjeev mukhiya; sanjiv mukhia; nalanda; naalanda sargana; sarghana; cbi; cbi hazaribagh; hajaribag; hazaribag pracharya; farar; giraftar; girftar mukhiya; paper leak; principal arrested; arrested neet; mastermind; पर्चा लीक; गिरफ्तार; सरगना; फरार; हजारीबाग; नालन्दा; सी.बी.आई.; sanjiv mukiha; nalnda
एसएससी परीक्षा में गड़बड़ी, जंतर मंतर पर प्रदर्शन | शिक्षकों के साथ हज़ारों छात्र जुटे | आयोग ने दोबारा इम्तिहान का भरोसा दिया।
> ssc; ssc pariksha; ssc pariksa; ssc parixa; gadbadi; garbari; jantar mantar; jantar mantar pradarshan; pradrshan; shikshak chhatra; chatra pradarshan; imtihan; imtehan; ayog; aayog ssc; ssc exam; ssc protest; students teachers protest; re exam; जन्तर मन्तर; गडबडी; परीक्षाएं; परिक्षा; दुबारा; jantra mantar; parkisha
पुलिस में तेईस हज़ार सिपाहियों की भर्ती, आवेदन सोमवार से | मध्य प्रदेश में बारहवीं पास युवा भर सकेंगे फ़ॉर्म | दौड़ और लंबी कूद में बैठना होगा।
> sipahi bharti; police bharti; polis bharti; sipahi bharati; aavedan; avedan somvar; madhya pradesh sipahi; mp police bharti; form bharna; daud; lambi kood; barahvi pass; 12vi paas; police recruitment; constable job; constable vacancy; mp police jobs; फार्म; भर्तियां; लम्बी कूद; मध्यप्रदेश; बारवीं; bhrti police; siphai
शुभांशु शुक्ला अंतरिक्ष स्टेशन पहुँचे, बोले नमस्कार भारत | ड्रैगन यान में चालीस साल बाद गया कोई भारतीय | लखनऊ में माता-पिता की आँखें नम।
> shubhanshu shukla; subhanshu sukla; shubhansu shukla; shubanshu; antriksh; antariksh station; antarix; antarikch; dragon yaan; lucknow astronaut; shukla iss; space station; astronaut; indian astronaut; nasa dragon; अन्तरिक्ष; शुभान्शु; पहुंचे; आंखें; सुभांशु; shubhnashu; antriksha
चंद्रयान-5 को हरी झंडी, जापान के साथ उतरेगा रोवर | इसरो प्रमुख वी. नारायणन ने दी जानकारी | ढाई सौ किलो का यान दक्षिणी ध्रुव पर जाएगा।
> chandrayaan; chandrayan 5; chandryan; chandrayaan 5; isro; isaro; isro narayanan; narayanan isro pramukh; japan rover; dakshini dhruv; dakshini dhruva; moon mission; lunar mission; rover japan; south pole; चन्द्रयान; चंद्रयान 5; चंद्रयान-५; नारायनन; झण्डी रोवर; chandryaan; nrayanan
ओपनएआई दिल्ली में खोलेगी दफ़्तर, चैटजीपीटी का सस्ता पैक आया | सैम ऑल्टमैन ने भारत को दूसरा सबसे बड़ा बाज़ार बताया | गूगल और मेटा भी होड़ में।
> openai; open ai; chatgpt; chat gpt; chatjipiti; sam altman; sam oltman; sem altmen; google meta; gugal; daftar openai; dilli daftar; sasta pack; openai office; delhi office; artificial intelligence; दफ्तर; सैम आल्टमैन; ओपन एआई; गूगल; चैट जीपीटी; chatgtp; altmna
साणंद में बनी पहली स्वदेशी चिप, टाटा का असम संयंत्र भी तैयार | अर्धचालक मिशन का दूसरा चरण मंज़ूर | ताइवान की कंपनियाँ भी आईं।
> sanand; saanand chip; sanand chip; svadeshi chip; swadeshi chip; swadesi; tata assam; taata; ardhchalak; ardhachalak; taiwan; taivan kampani; sanyantra; sanyantr; semiconductor; semiconductor chip; taiwan company; plant assam; साणन्द; कम्पनियां; संयन्त्र; चिपें; मंजूर; sannad; semicondctor
स्टारलिंक को मिला उपग्रह इंटरनेट का लाइसेंस | एलन मस्क की कंपनी दूरदराज़ के गाँवों को जोड़ेगी | जियो और एयरटेल ने भी किया क़रार।
> starlink; star link; starlink internet; elon musk; alan mask; elan musk; ilon mask; upgrah; upagrah internet; jio airtel; jiyo; gaon internet; license; satellite internet; satellite; villages internet; स्टारलिङ्क; लाइसेन्स; इण्टरनेट; करार; दूरदराज; कम्पनी; starlnik; elno musk
ट्रंप ने भारत पर पचास प्रतिशत शुल्क लगाया | रूसी तेल ख़रीदने पर जुर्माना, तिरुपुर के कपड़ा कारोबारी चिंतित | वॉशिंगटन में बातचीत का छठा दौर टला।
> trump; tramp shulk; trump tariff; donald trump; trump bharat shulk; washington; vashington; washingtan; tiruppur; tirupur kapda; jurmana; russi tel; roosi tel; rusi tail; tariff; us tariff; russian oil; textile tirupur; fine; ट्रम्प; वाशिंगटन; चिन्तित; खरीदना; तिरुप्पूर; शुल्कों; trmup; washinton
ज़ेलेंस्की ने ख़ारकीव में मोर्चे का दौरा किया | रूस के ड्रोन हमले में बिजलीघर तबाह | यूरोपीय नेताओं ने नए प्रतिबंधों पर मुहर लगाई।
> zelensky; zelenskyy; jelenski; zelenski; jelensky; kharkiv; kharkov; kharkiv morcha; drone hamla; rus drone; bijlighar; bijalighar; pratibandh; pratibandh europe; ukraine; russia drone; power plant; sanctions; european leaders; जेलेंस्की; खारकीव; खार्किव; प्रतिबन्ध; ज़ेलेन्स्की; योरोपीय; zelnsky; kharkvi
शेख़ हसीना को ढाका न्यायाधिकरण ने सुनाई मौत की सज़ा | बांग्लादेश की पूर्व प्रधानमंत्री भारत में हैं | मोहम्मद यूनुस की सरकार ने प्रत्यर्पण माँगा।
> sheikh hasina; shekh hasina; hasina; shaikh haseena; dhaka; dacca; bangladesh; bangla desh; bangladesh hasina; mohammad yunus; muhammad yunus; mohammed younus; md yunus; maut ki saza; maut ki saja; pratyarpan; prtyarpan; death sentence; extradition; former pm bangladesh; tribunal; शेख हसीना; सजा; बंगलादेश; मुहम्मद यूनुस; मांगा प्रत्यर्पण; यूनस; hasnia; yunsu
सुशीला कार्की बनीं नेपाल की पहली महिला प्रधानमंत्री | काठमांडू में जेन ज़ी आंदोलन के बाद ओली का इस्तीफ़ा | मार्च में होंगे चुनाव।
> sushila karki; susheela karki; sushila kaarki; nepal pradhanmantri; nepaal; kathmandu; katmandu; kathmandu andolan; gen z; jen ji; gen z andolan; oli istifa; oli isteefa; kp oli; nepal chunav; nepal pm; oli resigns; nepal protest; nepal election; काठमाण्डू; काठमांडु; आन्दोलन; इस्तीफा; सुशिला; जेन जी; sushlia karki; kathamndu
तुर्किये के राष्ट्रपति एर्दोआन से मिले पाकिस्तानी प्रधानमंत्री | अंकारा में ड्रोन सौदे पर सहमति | भारत ने पर्यटकों के बहिष्कार की ख़बरों पर कुछ नहीं कहा।
> erdogan; ardogan; erdoan; turkiye; turkey; turki; tarki; ankara; ankara drone; turki rashtrapati; rashtrapati erdogan; sehmati; bahishkar; bahiskar; turkey president; turkey drone; boycott; pakistan pm ankara; tourist boycott; तुर्की; एर्दोगन; अर्दोआन; राष्ट्रपतियों; पर्यटक; तुर्किए; erdogna; turkye
शी जिनपिंग ने थ्येनचिन में पुतिन और मोदी की अगवानी की | शंघाई सहयोग संगठन का शिखर सम्मेलन | सीधी उड़ानें फिर शुरू करने पर राय बनी।
> xi jinping; shi jinping; jinping; jin ping; si jinping; putin modi; putin; tianjin; shanghai sahyog; shangai; shanghai sahyog sangathan; shikhar sammelan; sikhar sammelan; udan; sammelan; sco summit; china president; direct flights; tianjin summit; chinese president xi; शी चिनफिंग; शी जिनपिङ; तियानजिन; सङ्गठन; उड़ान; पूतिन; jinpnig; shnaghai
ग़ज़ा में युद्धविराम, बंधकों की रिहाई शुरू | हमास और इसराइल में शर्म अल-शेख़ में हुई सहमति | नेतन्याहू ने मंत्रिमंडल की मुहर लगवाई।
> gaza; gaaza; gaja; ghaza yudhviram; yuddhviram; yuddh viram; bandhak; bandhak rihai; hamas; hamaas; israel; izrael; isreal; israil; netanyahu; netanyahoo; netaniyahu; sharm el sheikh; mantrimandal; ceasefire; gaza ceasefire; hostages; israel hamas; गाजा; गज़ा; बन्धक; इजरायल; इस्राइल; मन्त्रिमण्डल; युद्ध विराम; नेतन्याहु; hmaas; netanyhu
लियो चौदहवें बने नए पोप, वेटिकन में उमड़े श्रद्धालु | शिकागो में जन्मे रॉबर्ट प्रीवोस्ट पहले अमेरिकी | सिस्टिन चैपल से निकला सफ़ेद धुआँ।
> pope; pop leo; pope leo; liyo; leo pop; vatican; vetican; vatikan; shraddhalu; shradhalu; chicago; shikago; robert prevost; safed dhuan; safed dhua; sistine chapel; white smoke; new pope; american pope; पोप लिओ; शिकागों; राबर्ट; सफेद; धुआं; अमरीकी पोप; वैटिकन; vatcian; chicgao
राजा रघुवंशी हत्याकांड में सोनम ने क़बूला जुर्म | इंदौर का जोड़ा हनीमून पर शिलांग गया था | सोहरा की खाई में मिला था शव।
> raja raghuvanshi; raghuvansi; sonam raghuwanshi; sonam; indore; indaur; indor hatya; shillong; silong; shilong honeymoon; hatyakand; hatya kand; sohra; khai shav; jurm; honeymoon hatya; honeymoon murder; murder indore; shillong murder; cherrapunji; कबूला; हत्याकाण्ड; इन्दौर; शिलाँग; रघुवन्शी; हनीमुन; raghuvnashi; shilolng
पत्रकार मुकेश चंद्राकर की हत्या में ठेकेदार पकड़ा गया | बीजापुर में सेप्टिक टैंक से मिला था शव | सड़क के घोटाले की ख़बर छापी थी।
> mukesh chandrakar; mukesh chandraakar; patrakar; patrkar hatya; patrakar mukesh; bijapur; beejapur; bijapur patrakar; thekedar; thekedaar; septic tank; ghotala; ghotaala sadak; journalist murder; contractor arrested; road scam; journalist; चन्द्राकर; सडक घोटाला; ठेकेदारों; सैप्टिक टैंक; बिजापुर; chandrkaar; patarkar
डिजिटल अरेस्ट के नाम पर बुज़ुर्ग से डेढ़ करोड़ ठगे | नोएडा की साइबर पुलिस ने जामताड़ा से तीन पकड़े | ख़ुद को सीमा शुल्क अधिकारी बताते थे।
> digital arrest; dijital arest; digital arest; noida; noyda; nodia thagi; jamtara; jamtada; bujurg; buzurg; cyber police; saibar; saiber thagi; thag; thagi; cyber fraud; customs officer; elderly cheated; डिजीटल; बुजुर्ग; जामताडा; सायबर; नोयडा; ठगी; jamtraa; digitla arrest
वायनाड में बाघ ने चाय बाग़ान की मज़दूर को मारा | पंचारकोल्ली में कर्फ़्यू, वन विभाग के सौ जवान तलाश में | प्रियंका गांधी ने परिजनों से बात की।
> wayanad; vayanad; wayanaad bagh; vaynad; bagh; baagh; bagh hamla; chai bagan; chai bagaan; chay bagan; mazdoor; majdur; priyanka gandhi; priynka gandi; van vibhag; karfu; karfyu; tiger; tiger attack; tea garden; curfew; forest department; मजदूर; बागान; बाघों; वन विभागों; कर्फ्यू; प्रियङ्का गाँधी; waynaad; priyakna
मणिपुर में राष्ट्रपति शासन, बीरेन सिंह ने छोड़ी कुर्सी | कुकी और मैतेई गुटों के बीच दो साल से तनाव | इंफाल घाटी में सुरक्षा कड़ी।
> manipur; manipoor; manipur biren; biren singh; beeren singh; kuki; kuki meitei; maitei; meitei; meitai; imphal; imfal; rashtrapati shasan; rashtrapati sasan; ghati suraksha; presidents rule; president rule manipur; biren resigns; इम्फाल; मनिपुर; मैतेयी; विरेन सिंह; गुट मैतेई; mainpur rashtrapati shasan; imhpal
बस्तर में नक्सली कमांडर हिड़मा मारा गया | सुकमा की सीमा पर सुरक्षा बलों की मुठभेड़ | उस पर एक करोड़ का इनाम था, माड़वी गाँव पूवर्ती का रहने वाला।
> hidma; hidama; madvi hidma; maadvi; madavi hidma; naxal; naxali; naksali; naxalite; bastar; baster; sukma; sukama; muthbhed; mutbhed; muthbher; puvarti; inam; commander; kamandar; naxal commander; encounter; naxal encounter; security forces bastar; कमाण्डर; मुठभेड; नक्सलियों; हिडमा; ईनाम; बलों बस्तर; hidam bastar; muthbhde
अर्जुन मुंडा ने सरना कोड का समर्थन किया | खूँटी में बिरसा जयंती पर आदिवासी मेला | लोबिन हेम्ब्रम और सीता मुर्मू भी मंच पर।
> arjun munda; arjun moonda; sarna code; sarna kod; khunti; khoonti; birsa; birsa jayanti; birsa munda; adivasi mela; aadiwasi; adiwasi; lobin hembram; lobin hembrom; sita murmu; sita murmoo; tribal; tribal fair; मुण्डा; जयन्ती; खूंटी; आदिवासियों; हेंब्रम; मेले; arjnu munda; khunit
लालदुहोमा ने म्यांमार सीमा पर बाड़ का विरोध किया | मिज़ोरम के मुख्यमंत्री बोले, ज़ो लोग एक हैं | आइज़ोल में चर्चों ने मौन जुलूस निकाला।
> lalduhoma; lalduhawma; laldohoma; mizoram; mijoram; misoram; myanmar; myanmar seema; mayanmar; aizawl; aijol; aizol; baad virodh; julus; juloos; charch; church; burma border; burma; fence; border fence; मिजोरम; आइजोल; जुलूसों; म्यान्मार; बाड; laldhuoma; mizroam
पेमा खांडू ने तवांग में भूमिगत सुरंग दिखाई | अरुणाचल की सेला सुरंग से सेना को राहत | किरेन रिजिजू भी साथ रहे।
> pema khandu; pema khandoo; paima khandu; tawang; tavang; tawaang surang; sela surang; surang; soorang; arunachal; arunaachal; kiren rijiju; kiran rijiju; rijju; kiren rijjiju; tunnel; sela tunnel; army tunnel; पेमा खाण्डू; तवाङ्ग; अरूणाचल; सुरंगें; किरण रिजिजू; tawnag; kiern rijiju
उमर अब्दुल्ला ने पूर्ण राज्य का मुद्दा उठाया | श्रीनगर में नेशनल कॉन्फ़्रेंस की बैठक, महबूबा मुफ़्ती ने कसा तंज़ | डल झील पर पर्यटक लौटे।
> omar abdullah; umar abdulla; omar abdulah; srinagar; shrinagar; sreenagar; mehbooba mufti; mahbooba mufti; mehbuba mufti; national conference; neshnal konfrens; dal jheel; dal jhil; purn rajya; poorn rajya; statehood; dal lake; full statehood; श्रीनगर बैठकें; महबूबा मुफ्ती; तंज; नैशनल कॉन्फ्रेंस; उमर अब्दुल्लाह; मुद्दे; omra abdullah; srinagra
असदुद्दीन ओवैसी ने वक़्फ़ क़ानून की प्रति फाड़ी | हैदराबाद के सांसद ने लोकसभा में जताया विरोध | इमरान मसूद और गौरव गोगोई भी बोले।
> owaisi; ovaisi; asaduddin owaisi; asadudin ovesi; asaduddin; waqf; vakf; wakf kanoon; waqf bill; vaqf; imran masood; imraan masud; gaurav gogoi; gourav gogoi; sansad owaisi; waqf law; waqf act; mp hyderabad; ओवेसी; वक्फ; वक्फ कानून; असदउद्दीन; फाडी; owiasi; asaddudin
काशी में गंगा का जलस्तर ख़तरे के निशान पर | वाराणसी के चौरासी घाटों का संपर्क टूटा, मणिकर्णिका पर छतों पर दाह | नावों का चलना बंद।
> varanasi; banaras; banaaras; kashi; kaashi ganga; kashi ghat; manikarnika; manikarnika ghat; ganga jalstar; jalastar; khatre ka nishan; naav; nav band; benares; benares flood; benaras; ganges level; बनारस; खतरा; सम्पर्क घाट; गंगाजी; नाव बन्द; varansi; manikarnka
भोपाल मेट्रो शुरू, सुभाष नगर से एम्स तक दौड़ी | टिकट बीस रुपये से, सात दिन मुफ़्त सफ़र | महाकाल की नगरी उज्जैन तक बढ़ाने की माँग।
> bhopal metro; bhopaal; bopal metro; subhash nagar; subhas nagar aiims; aiims; ems metro; ujjain metro; ujain; mahakal; muft safar; muft safr; free safar; free ride metro; bhopal metro ticket; मुफ्त; सफर; उज्जैन; मैट्रो; भोपाल मेट्रोे; bhoapl; metor bhopal
एथेनॉल वाले पेट्रोल पर बवाल, माइलेज घटने की शिकायत | नितिन गडकरी ने आरोपों को प्रायोजित बताया | गन्ना मिलों के शेयर चढ़े।
> ethanol; ethanol petrol; ithenol; ethenol; petrol mileage; patrol mileage; nitin gadkari; niteen gadkari; gadkari; gadakari; bawal; bavaal; shikayat; ganna mill; ganna mil; e20 petrol; fuel; sugar mill shares; इथेनॉल; एथनॉल; शिकायतें; पैट्रोल; आरोप; gadkrai; ethnol
गेहूँ की सरकारी ख़रीद तीन सौ लाख टन पर पहुँची | पंजाब और मध्य प्रदेश आगे, बोनस का असर | भंडारण के लिए साइलो बनाए जा रहे हैं।
> gehu; gehun; gehoon; gehu kharid; genhu; gehun khareed; bhandaran; bhandran silo; sarkari kharid; bonus gehun; wheat; wheat procurement; storage; government purchase wheat; गेहूं; गेंहू; खरीद; भण्डारण; बोनसों; gehnu; bhandarn
आवारा कुत्तों पर शीर्ष अदालत ने बदला अपना आदेश | नसबंदी के बाद उसी इलाक़े में छोड़ना होगा | पशु प्रेमियों ने इंडिया गेट पर मनाई ख़ुशी।
> awara kutte; aawara kutta; avara kutton; kutta; kutto; nasbandi; nasbandee; india gate; indiya get; pashu premi; pasu premi; adesh; aadesh kutte; ilaka; stray dogs; dog; dogs supreme court; sterilisation; आवारा कुत्ते; इलाका; खुशी; नसबन्दी; आदेशों कुत्ता; awara kuttte; nasbnadi
दिल्ली की हवा ज़हरीली, सूचकांक चार सौ पार | ग्रैप का तीसरा चरण लागू, निर्माण पर रोक | पराली और पटाखों को बताया गया कारण।
> dilli hawa; delhi hava; zahrili; jahrili hawa; jahreeli; suchkank; soochkank; grap; grep; parali; parali dilli; pataka; patakha; patakhe; nirman rok; delhi air; air quality; aqi; delhi aqi; firecrackers; stubble; stubble burning; construction ban; जहरीली; हवाएं; सूचकाङ्क; पराळी; निर्माणों; पटाखा; zahreli hawa; suchkanak
अहमदाबाद विमान हादसे की अंतरिम रिपोर्ट आई | उड़ते ही बंद हो गए थे दोनों इंजन के ईंधन स्विच | एयर इंडिया के ड्रीमलाइनर में दो सौ इकतालीस मरे थे।
> ahmedabad; ahmadabad; ahemdabad vimaan; viman hadsa; vimaan haadsa; air india; eyar india; dreamliner; drimliner; indhan switch; eendhan; injan; engine switch; antarim report; plane crash; air india crash; fuel switch; ahmedabad crash; interim report; ईन्धन; अंतरिम रिपोर्टें; एअर इंडिया; एयर इण्डिया; विमानों; इञ्जन; ahmdeabad; dreamlnier
चंद्रबाबू नायडू ने अमरावती का काम फिर शुरू कराया | आंध्र की राजधानी के लिए पंद्रह हज़ार करोड़ | पवन कल्याण और नारा लोकेश मंच पर साथ दिखे।
> chandrababu naidu; chandra babu naydu; amaravati; amrawati; pavan kalyan; pawan kalyaan; nara lokesh; andhra rajdhani; andhra capital; चन्द्रबाबू; अमरावति; राजधानियां आंध्र; chandrbabu; amarvati
पुरी के रत्न भंडार की मरम्मत पूरी | ओडिशा के क़ानून मंत्री पृथ्वीराज हरिचंदन ने दी जानकारी | जगन्नाथ मंदिर में अब गिनती होगी।
> ratna bhandar; ratn bhandaar; puri jagannath; jagannath mandir; odisha; orisa; prithviraj harichandan; ginti; marammat; orissa temple; puri temple; treasury; रत्न भण्डार; पृथ्विराज; जगन्‍नाथ मन्दिर; उड़ीसा; jaganath mandri; ratna bhandra
वैभव सूर्यवंशी ने पैंतीस गेंदों में ठोका शतक | चौदह साल का बल्लेबाज़ समस्तीपुर का रहने वाला | राजस्थान रॉयल्स ने गुजरात को आठ विकेट से हराया।
> vaibhav suryavanshi; vaibhaw suryawanshi; baibhav suryavansi; samastipur; samstipur; ballebaz; ballebaaj; rajasthan royals; gujarat titans haraya; batsman; batter; century 35 balls; fastest century; सूर्यवन्शी; बल्लेबाज; गेंद; विकेटों; vaibahv; suryavnashi
मतदाता सूची के पुनरीक्षण पर बवाल, पैंसठ लाख नाम कटे | चुनाव आयुक्त ज्ञानेश कुमार ने विपक्ष से हलफ़नामा माँगा | बिहार में आधार को भी मान्य दस्तावेज़ माना गया।
> matdata suchi; matdaata soochi; gyanesh kumar; gyanesh; punrikshan; punarikshan; halafnama; vipaksh; vipakch; aadhar; aadhaar dastavej; dastawez; voter list; election commissioner; opposition; affidavit; sir bihar; हलफनामा; दस्तावेज; सूचि; ग्यानेश; आयुक्तों; gyensh kumar; matdtaa
मिग-21 की विदाई, चंडीगढ़ से आख़िरी उड़ान | वायुसेना प्रमुख ए पी सिंह ने ख़ुद उड़ाया लड़ाकू विमान | बासठ साल सेवा में रहा।
> mig 21; mig21; mig vidai; vayusena; vayu sena pramukh; ladaku viman; laraku viman; aakhri udan; akhiri uraan; fighter jet; air force chief; air force; मिग 21; आखिरी; लडाकू; वायु सेना; मिग-२१; vayusnea; ladkau viman
जोशीमठ में दरारें फिर बढ़ीं, नब्बे परिवार हटाए गए | भूवैज्ञानिकों का दल औली मार्ग पर पहुँचा | ज़मीन के नीचे बहता पानी बना वजह।
> joshimath; joshi math; josimath dararen; darar; dararein; auli; oli marg; bhuvaigyanik; bhoovaigyanik; jamin paani; geologists; cracks; land subsidence; दरार; जोशी मठ; भू-वैज्ञानिक; जमीन; परिवारों; johimath; joshimtah
छिंदवाड़ा में कफ़ सीरप पीने से बच्चों की मौत | कोल्ड्रिफ़ में मिला ज़हरीला रसायन, कंपनी का मालिक पकड़ा गया | तमिलनाडु के कांचीपुरम में बनी थी दवा।
> chhindwara; chindwara; chhindwada; chhindvada bachche; cough syrup; kaf sirap; coldrif; koldrif; kanchipuram; kancheepuram; jahrila rasayan; rasayn; malik; toxic chemical; owner arrested; syrup deaths; children death; छिन्दवाड़ा; कफ सिरप; जहरीला; काञ्चीपुरम; बच्चा; chhindwra; kanchiprum
ओला और उबर चालकों की हड़ताल, किराया तय करने की माँग | बेंगलुरु और पुणे में यात्री परेशान | बाइक टैक्सी पर रोक से भी नाराज़गी।
> ola uber; ola ubar; hadtal; hartal; hadtaal; chalak; chaalak; narazgi; narajgi; bike taxi; baik taksi; pune yatri; poona; strike; cab drivers; drivers strike; passengers; हडताल; नाराजगी; टैक्सि; यात्रियों; hadtla; ola ubre
मांडले में भूकंप से मठ और पुल ढहे, हज़ारों मरे | बैंकॉक की निर्माणाधीन इमारत भी गिरी | भारत ने ऑपरेशन ब्रह्मा में राहत भेजी।
> mandalay; mandale; maandley; bhukamp; bhookamp; bhukanp; bankok; bangkok imarat; operation brahma; oparesan bramha; math pul; rahat; earthquake; building collapse; bangkok; माण्डले; भूकम्प; बैंकाक; आपरेशन; ब्रम्हा; bhukmap; bangkko
मार्क कार्नी की लिबरल पार्टी ने कनाडा का चुनाव जीता | पिएर पोइलिवर अपनी ही सीट हारे | ओटावा में नई सरकार अगले हफ़्ते।
> mark carney; mark karni; carni kanada; kanada chunav; kaneda; poilievre; pierre poilievre; ottawa; otawa; liberal party; hafte sarkar; canada election; canada; next week government; कैनाडा; हफ्ते; लिबरल पार्टियों; ओट्टावा; kanaad; ottwaa
लेह में हिंसा के बाद कर्फ़्यू, सोनम वांगचुक हिरासत में | लद्दाख को छठी अनुसूची में लाने की माँग पर चार मरे | जोधपुर जेल भेजे गए कार्यकर्ता।
> leh; leh hinsa; sonam wangchuk; sonam vangchuk; sonam wangchook; laddakh; ladakh; ladaakh anusuchi; chhathi anusoochi; hirasat; jodhpur jail; jodhpur jel; violence; sixth schedule; curfew leh; activist; कर्फ्यू; लदाख; हिन्सा; वाङ्गचुक; कार्यकर्ताओं; wangchku; ladkah
प्रियदर्शन की हेरा फेरी में लौटे परेश रावल | अक्षय कुमार के क़ानूनी नोटिस के बाद सुलह | सुनील शेट्टी ने कहा, तिकड़ी अटूट है।
> hera pheri; hera feri; hera pheri 3; paresh rawal; paresh raval; pares rawel; priyadarshan; priyadarsan; suneel shetty; sunil shetti; sulah; tikdi; akshay kumar notis; akshaye kumar; axay kumar; legal notice; legal notice akshay; हेराफेरी; कानूनी; सुनिल शेट्टी; तिकडी; परेश रावलों; paersh rawal; hera phrei
`;

export const { stories, asked } = storiesOf(lines, "year");
