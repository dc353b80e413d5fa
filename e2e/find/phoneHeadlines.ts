/**
 * Headlines and what a reader types for them on a phone, in the shape of `headlines.ts`: people, places, schemes, feasts and everyday words, written in three parts before the
 * search was asked for any. At first asking 98 % of the 693 queries found theirs among these headlines alone, and 94 were told that it was only near.
 */
export const phoneLines = `
उद्धव ठाकरे ने राज ठाकरे से हाथ मिलाया | uddhav thackeray; udhav thakre; raj thakarey
शरद पवार ने राकांपा अध्यक्ष पद छोड़ा | sharad pawar; sharad pavar; pawar resign
देवेंद्र फडणवीस फिर मुख्यमंत्री | devendra fadnavis; fadanvis; phadnavis
एकनाथ शिंदे का इस्तीफ़ा | eknath shinde; ekanath shinde istifa
अजित पवार की बारामती में सभा | ajit pawar baramati; ajit pawaar
हेमंत सोरेन जेल से बाहर | hemant soren; hemant soren jail
चंपाई सोरेन भाजपा में शामिल | champai soren; champei soren bjp
भजनलाल शर्मा ने खाता खोला | bhajanlal sharma; bhajan lal sharma
मोहन यादव ने खाद का जायज़ा लिया | mohan yadav; mohan yadav khad
विष्णुदेव साय का नक्सलियों को न्योता | vishnu deo sai; vishnudev sai naxal; visnudeo sai
पुष्कर सिंह धामी ने चारधाम यात्रा रोकी | pushkar singh dhami; pushkar dhami char dham; puskar dhami
सुखविंदर सुक्खू की सरकार पर संकट | sukhvinder sukhu; sukhvinder singh sukkhu
नायब सैनी ने शपथ ली | nayab saini; nayab singh saini; naayab saini shapath
आतिशी बनीं दिल्ली की मुख्यमंत्री | atishi; aatishi delhi cm; atishi marlena
मनीष सिसोदिया को ज़मानत | manish sisodia; manish sisodiya; sisodia jamanat
स्वाति मालीवाल ने शिकायत दर्ज कराई | swati maliwal; swathi maliwal; maliwal fir
अखिलेश यादव और डिंपल यादव मैनपुरी में | akhilesh yadav; dimple yadav; mainpuri
मायावती ने आकाश आनंद को हटाया | mayawati; mayavati; akash anand bsp
चिराग पासवान हाजीपुर से लड़ेंगे | chirag paswan; hajipur; chirag pasvan
जीतन राम मांझी का बयान | jitan ram manjhi; manjhi; jeetan ram
प्रशांत किशोर की जन सुराज पार्टी | prashant kishor; jan suraaj; jan suraj party
सम्राट चौधरी ने पगड़ी उतारी | samrat choudhary; samrat chaudhary pagdi
जयशंकर की लावरोव से बातचीत | jaishankar; s jaishankar lavrov; jayshankar
निर्मला सीतारमण का बजट भाषण | nirmala sitharaman; nirmla sitaraman; nirmala sitharaman budget
पीयूष गोयल ने निर्यातकों से बात की | piyush goyal; peeyush goel; goyal
अश्विनी वैष्णव ने वंदे भारत को हरी झंडी दिखाई | ashwini vaishnaw; vande bharat; ashvini vaishnav
किरेन रिजिजू संसदीय कार्य मंत्री बने | kiren rijiju; kiran rijiju; rijiju
ज्योतिरादित्य सिंधिया ग्वालियर पहुँचे | jyotiraditya scindia; sindhia gwalior; scindia
शिवराज सिंह चौहान ने किसानों से बात की | shivraj singh chauhan; shivraj chouhan; shivraj kisan
ममता बनर्जी और अभिषेक बनर्जी में मतभेद | mamata banerjee; mamta banarjee; abhishek banerjee
सुवेंदु अधिकारी ने धरना दिया | suvendu adhikari; shuvendu adhikari; subhendu adhikari
पिनाराई विजयन ने केंद्र को चिट्ठी लिखी | pinarayi vijayan; pinrai vijayan
एम के स्टालिन ने हिंदी का विरोध किया | mk stalin; m k stalin; stalin hindi
चंद्रबाबू नायडू अमरावती में | chandrababu naidu; chandra babu naydu; naidu amaravati
रेवंत रेड्डी ने मूसी परियोजना शुरू की | revanth reddy; revant redi; musi
सिद्धारमैया और शिवकुमार दिल्ली आए | siddaramaiah; siddharamaiya; dk shivakumar
असदुद्दीन ओवैसी का भाषण | asaduddin owaisi; ovaisi; owaisi bhashan
योगेंद्र यादव की पदयात्रा | yogendra yadav; yogender yadav padyatra
कन्हैया कुमार ने रोज़गार यात्रा निकाली | kanhaiya kumar; kanhaiyya kumar
सचिन पायलट टोंक में | sachin pilot; sachin pilot tonk
भूपेश बघेल के घर छापा | bhupesh baghel; bhupesh baghel ed; chhapa
दिग्विजय सिंह और कमलनाथ मिले | digvijay singh; digvijaya singh kamal nath; kamalnath
रोहित शर्मा ने टेस्ट से संन्यास लिया | rohit sharma; rohit sharma retirement; rohit sanyas
विराट कोहली का इक्यासीवाँ शतक | virat kohli; virat kohali shatak; kohli century
शुभमन गिल कप्तान | shubman gill; subhman gil; shubhman gill captain
यशस्वी जायसवाल का दोहरा शतक | yashasvi jaiswal; yashaswi jaysawal; jaiswal
ऋषभ पंत मैदान पर लौटे | rishabh pant; rishab pant; risabh
हार्दिक पंड्या मुंबई के कप्तान | hardik pandya; hardik pandeya
रविंद्र जडेजा को मैन ऑफ़ द मैच | ravindra jadeja; jadeja man of the match
जसप्रीत बुमराह चोटिल | jasprit bumrah; jaspreet bumra; bumrah injury
मोहम्मद सिराज ने पाँच विकेट लिए | mohammed siraj; md siraj; mohammad siraz
कुलदीप यादव की फिरकी | kuldeep yadav; kuldip yadav spin
स्मृति मंधाना ने शतक जड़ा | smriti mandhana; smruti mandana
हरमनप्रीत कौर ने ट्रॉफ़ी उठाई | harmanpreet kaur; harmanprit trophy
झूलन गोस्वामी लॉर्ड्स में आख़िरी बार खेलीं | jhulan goswami; lords
पीवी सिंधु क्वार्टर फ़ाइनल में | pv sindhu; p v sindhu quarter final; sindhu
लक्ष्य सेन सेमीफ़ाइनल हारे | lakshya sen; laksh sen semifinal
सात्विक और चिराग ने ख़िताब जीता | satwik chirag; satvik khitab
विनेश फोगाट अयोग्य घोषित | vinesh phogat; vinesh fogat; phogat disqualified
बजरंग पूनिया पर प्रतिबंध | bajrang punia; bajrang poonia
मनु भाकर ने कांस्य जीता | manu bhaker; manu bhakar bronze
डी गुकेश विश्व शतरंज विजेता | d gukesh; gukesh chess; gukesh shatranj
प्रज्ञानंद ने कार्लसन को हराया | praggnanandhaa; pragyananda; carlsen
सुनील छेत्री ने विदा ली | sunil chhetri; sunil chetri
किलियन एम्बाप्पे मैड्रिड गए | mbappe madrid; kylian mbappe
लियोनेल मेसी कोलकाता आए | lionel messi; leonel messi kolkata; messi
क्रिस्टियानो रोनाल्डो ने गोल दागा | cristiano ronaldo; christiano ronaldo goal
शाहरुख़ ख़ान की जवान ने कमाए हज़ार करोड़ | shahrukh khan; shah rukh khan jawan; jawan film
दीपिका पादुकोण की बेटी का नाम दुआ | deepika padukone; dipika padukon
रणवीर सिंह और आलिया भट्ट की फ़िल्म | ranveer singh; alia bhatt; aaliya bhat
कार्तिक आर्यन भूल भुलैया में | kartik aaryan; kartik aryan bhool bhulaiyaa; bhul bhulaiya
पंकज त्रिपाठी को राष्ट्रीय पुरस्कार | pankaj tripathi; pankaj tripathy award
नवाज़ुद्दीन सिद्दीक़ी का नया किरदार | nawazuddin siddiqui; navazuddin siddiki
मनोज वाजपेयी की सीरीज़ | manoj bajpayee; manoj vajpayee series; manoj bajpai
तापसी पन्नू ने शादी की | taapsee pannu; tapsi pannu shadi
विद्या बालन मंजुलिका बनीं | vidya balan; manjulika
अल्लू अर्जुन थाने पहुँचे | allu arjun; alu arjun pushpa; allu arjun thana
रजनीकांत अस्पताल में भर्ती | rajinikanth; rajnikant; rajnikanth hospital
प्रभास की कल्कि ने तोड़े रिकॉर्ड | prabhas; kalki record; prabhaas
अरिजीत सिंह का कॉन्सर्ट | arijit singh; arijeet concert; arjit singh
दिलजीत दोसांझ का दिल्ली शो | diljit dosanjh; daljit dosanj; diljeet show
ज़ाकिर हुसैन नहीं रहे | zakir hussain; jakir husain; zakir tabla
श्याम बेनेगल का निधन | shyam benegal; syam benegal nidhan
गोरखपुर में बाढ़ का पानी घुसा | gorakhpur; gorakpur badh; gorkhpur flood
बरेली में बवाल | bareilly; bareli bawal
मेरठ एक्सप्रेसवे पर हादसा | meerut; meruth expressway; merath hadsa
मुज़फ़्फ़रपुर की लीची | muzaffarpur; mujaffarpur litchi; muzafarpur
बेगूसराय में गोलीबारी | begusarai; begusaray goli
दरभंगा एम्स की नींव | darbhanga; darbhanga aiims; darbanga
भागलपुर का पुल ढहा | bhagalpur; bhagalpur bridge; bhagalpur pul
जमुई में नक्सली पकड़ा | jamui; jamui naxali
धनबाद की खदान में आग | dhanbad; dhanbaad khadan; coal mine dhanbad
हज़ारीबाग में प्रश्नपत्र लीक | hazaribagh; hajaribag paper leak
दुर्ग भिलाई में गैस रिसी | durg bhilai; bhilai gas; durg
जगदलपुर बस्तर दशहरा | jagdalpur; bastar dussehra; bastar dashahra
छिंदवाड़ा में सिरप से मौतें | chhindwara; chindwara syrup; chhindwada
खरगोन में पथराव | khargone; khargon patharav
उज्जैन महाकाल मंदिर | ujjain; ujain mahakal; mahakaal
झाँसी के अस्पताल में आग | jhansi; jhansi hospital fire; jhaansi aag
बांदा जेल में मुख़्तार अंसारी की मौत | mukhtar ansari; banda jail; mukthar ansari
अतीक़ अहमद हत्याकांड | atiq ahmed; atik ahmad; ateeq hatyakand
संभल मस्जिद सर्वे पर हिंसा | sambhal; sambhal masjid; sambal survey
बहराइच में भेड़िया | bahraich; baharaich bhediya; wolf bahraich
लखीमपुर खीरी में बाघ | lakhimpur kheri; lakhimpur khiri tiger
पीलीभीत टाइगर रिज़र्व | pilibhit; pilibhit tiger reserve; pilibheet
हल्द्वानी में कर्फ़्यू | haldwani; haldwani curfew; haldvani
जोशीमठ में दरारें | joshimath; joshimath crack; josimath darar
केदारनाथ के कपाट खुले | kedarnath; kedarnath kapat; kedar nath
सिलक्यारा सुरंग से मज़दूर निकले | silkyara; silkyara tunnel; surang majdoor
किश्तवाड़ में बादल फटा | kishtwar; kishtwad badal fata; kistwar cloudburst
पहलगाम में सैलानियों पर हमला | pahalgam; pehalgam attack; pahelgam hamla
पुंछ में मुठभेड़ | poonch; punch muthbhed; poonchh
अनंतनाग में जवान शहीद | anantnag; anantnag jawan shaheed
लद्दाख में सोनम वांगचुक का अनशन | sonam wangchuk; ladakh; vangchuk anshan
मणिपुर में इंटरनेट बंद | manipur; manipur internet; manipoor
शिलांग में हनीमून हत्या | shillong; shillong honeymoon; silang
अगरतला में त्रिपुरा सुंदरी | agartala; tripura sundari; agartalla
डिब्रूगढ़ ट्रेन पटरी से उतरी | dibrugarh; dibrugad train; dibrugarh express
बालासोर रेल दुर्घटना | balasore; baleshwar rail; balasore train accident
पुरी जगन्नाथ रथ यात्रा | puri jagannath; jagannath rath yatra; puri rathyatra
तिरुपति लड्डू विवाद | tirupati; tirupati laddu; tirupathi ladoo
वायनाड में भूस्खलन | wayanad; vaynad landslide; waynad
तूतीकोरिन में लिथियम संयंत्र | lithium; tuticorin
मोरबी पुल हादसा | morbi; morbi bridge; morvi pul
राजकोट गेमिंग ज़ोन अग्निकांड | rajkot; rajkot gaming zone; rajkot game zone fire
वडोदरा में मगरमच्छ सड़क पर | vadodara magarmach; crocodile vadodara; baroda
जैसलमेर में टैंक अभ्यास | jaisalmer; jesalmer tank
भीलवाड़ा भट्ठी कांड | bhilwara; bhilwada; bheelwara
कोटा में छात्र ने जान दी | kota; kota student suicide; kota chhatra
अलवर में कुआँ पूजन | alwar; alvar kuan
बीकानेर की भुजिया | bikaner; bikaner bhujia; beekaner
आयुष्मान भारत का कार्ड कैसे बने | ayushman bharat; aayushman card; ayushman bharat yojana
उज्ज्वला योजना का सिलेंडर | ujjwala yojana; ujjwala cylinder; ujwala gas
प्रधानमंत्री आवास योजना की सूची | pradhan mantri awas yojana; pm awas; pm awas yojana list; avas yojna
किसान सम्मान निधि की किस्त | kisan samman nidhi; samman nidhi kist; pm kisan
मनरेगा की मज़दूरी बढ़ी | manrega; mnrega; mgnrega majduri
लाड़ली बहना योजना | ladli behna; ladli bahna yojana; laadli behana
जन धन खाते | jan dhan; jandhan account; jan dhan khata
अग्निवीर भर्ती | agniveer; agniveer bharti; agnivir
वंदे मातरम पर बहस | vande mataram; vandematram; bande mataram
स्वच्छ भारत अभियान | swachh bharat; swach bharat abhiyan; svachh bharat
जल जीवन मिशन में घपला | jal jeevan mission; jal jivan; ghapla
नल से जल योजना | nal se jal; nal jal yojana
राशन कार्ड से नाम कटे | ration card; rashan card; rasan card naam
आधार पैन से जोड़ें | aadhaar pan; adhar pan link; aadhar
जाति जनगणना होगी | jati janganana; caste census; jaati janganna
वक़्फ़ संशोधन विधेयक पारित | waqf bill; wakf bill; waqf sansodhan
एक देश एक चुनाव | one nation one election; ek desh ek chunav
अनुच्छेद ३७० हटाने के पाँच साल | article 370; anuchhed 370; dhara 370
जीएसटी की दरें घटीं | gst; gst rate; gst dar
नीट परीक्षा रद्द | neet; neet exam; nit pariksha radd
सीयूईटी का परिणाम | cuet; cuet result; cuet parinam
बोर्ड की परीक्षा का टाइम टेबल | board exam; board exam time table; board pariksha
सरकारी नौकरी की भर्तियाँ | sarkari naukri; sarkari nokri; govt job
बिजली का बिल बढ़ा | bijli bill; bijalee bil; electricity bill
रसोई गैस महँगी | rasoi gas; lpg; rasoi gas mahangi
सोने चाँदी के दाम | sone chandi ke daam; sona chandi; gold silver price
दूध के दाम बढ़े | doodh ke daam; dudh; milk price
शेयर बाज़ार गिरा | share market; share bazar; sher bajar gira; stock market
मौसम विभाग का अलर्ट | mausam vibhag; mosam alert; weather alert
घना कोहरा, उड़ानें रद्द | kohra; kohara udan; fog flight
आवारा कुत्तों पर सुप्रीम कोर्ट | awara kutte; stray dogs; aavara kutta
डिजिटल अरेस्ट में ठगे लाखों | digital arrest; thagi; digital arest
साइबर ठग गिरफ़्तार | cyber thug; cyber fraud; saibar thag
करवा चौथ की पूजा | karwa chauth; karva chauth puja; karwachauth
छठ पर्व पर घाट सजे | chhath puja; chhat ghat; chath parv
मकर संक्रांति का स्नान | makar sankranti; sankranti snan
महाशिवरात्रि पर काँवड़िए | mahashivratri; maha shivratri; kanwariya; kawadiya
गणेश चतुर्थी | ganesh chaturthi; ganesh chaturthee
ईद उल फ़ितर का चाँद | eid ul fitr; eid ka chand; id ul fitar
गुरु नानक जयंती | guru nanak jayanti; gurunanak jayanti
विश्वकर्मा पूजा | vishwakarma puja; viswakarma pooja
रक्षाबंधन पर बसें मुफ़्त | raksha bandhan; rakshabandhan bus; rakhi bus free
चैत्र नवरात्र शुरू | navratri; chaitra navratra; chaitra navratri
बुलेट ट्रेन की पहली झलक | bullet train; bulet train
नमो भारत रैपिड रेल | namo bharat; rapid rail; rapidx
हेलीकॉप्टर दुर्घटनाग्रस्त | helicopter crash; helicopter; helikoptar
एयर इंडिया का विमान गिरा | air india; air india crash; airindia plane
ड्रोन हमले में तेल डिपो जला | drone attack; dron hamla; drone
वोलोदिमीर ज़ेलेंस्की वॉशिंगटन पहुँचे | zelensky; zelenskyy washington; jelenski
बेंजामिन नेतन्याहू का बयान | netanyahu; benjamin netanyahu; netanyahu bayan
शेख़ हसीना को सज़ा | sheikh hasina; shekh haseena; hasina saza
मुहम्मद यूनुस चीन गए | muhammad yunus; mohammad yunus china; md yunus
इमरान ख़ान को मुक्ति नहीं | imran khan; imran khaan
कीर स्टार्मर भारत आए | keir starmer; kir starmer
कमला हैरिस हारीं | kamala harris; kamla haris
एलन मस्क ने कंपनी छोड़ी | elon musk; elan mask company; alon musk
एपस्टीन की फ़ाइलें | epstein files; epstein; epstin file
फ़्रांस में प्रदर्शन | france protest; france pradarshan; frans
तेजस्वी यादव ने रोज़गार का वादा किया | tejaswi yadav; tejashwi rojgar
राबड़ी देवी से पूछताछ | rabri devi; rabdi devi
नितिन गडकरी ने टोल घटाया | nitin gadkari; gadkari toll
अश्विन ने लिया संन्यास | ashwin; ashwin retirement
सूर्यकुमार यादव की कप्तानी | suryakumar yadav; surya kumar yadav captain
नीरज चोपड़ा का भाला नब्बे मीटर पार | neeraj chopra; niraj chopra bhala; neeraj chopra javelin
पीटी उषा राज्यसभा में | pt usha; p t usha
सानिया मिर्ज़ा की विदाई | sania mirza; saniya mirja
सलमान ख़ान के घर गोलीबारी | salman khan; salman khan house firing
अक्षय कुमार की नई फ़िल्म | akshay kumar; akshay kumar movie
कंगना रनौत का बयान | kangana ranaut; kangna ranawat
कपिल शर्मा का शो बंद | kapil sharma; kapil sharma show
सोनू सूद ने बाँटा राशन | sonu sood; sonu sud ration
लता मंगेशकर की याद | lata mangeshkar; lata mangeskar
मुकेश अंबानी के बेटे की शादी | mukesh ambani; ambani wedding
गौतम अडाणी पर आरोप | gautam adani; adani
रतन टाटा नहीं रहे | ratan tata; tata death
पतंजलि के विज्ञापन पर रोक | patanjali; patanjali ad; ramdev
अन्ना हज़ारे का उपवास | anna hazare; anna hajare
प्रियंका गांधी का भाषण | priyanka gandhi; priyanka bhashan
सोनिया गांधी अस्पताल में | sonia gandhi; soniya gandhi
राजस्थान में गर्मी से मौतें | rajasthan garmi; rajasthan heat
बनारस के घाट डूबे | banaras ghat; varanasi ghat
लखनऊ में मेट्रो | lucknow metro; lakhnau metro
चेन्नई में चक्रवात | chennai cyclone; chennai chakravat
त्रिवेंद्रम हवाई अड्डा | trivandrum airport
गुवाहाटी में बाढ़ | guwahati flood; gauhati badh
इंदौर फिर सबसे साफ़ | indore; indaur; indore clean city
नोएडा में टावर गिराया | noida tower; noida twin tower
फ़रीदाबाद में विस्फोटक मिला | faridabad; faridabad visfotak
पेंशन योजना बहाल | pension yojana; old pension scheme; penshan
आठवाँ वेतन आयोग | 8th pay commission; vetan aayog; aathva vetan ayog
गेहूँ की ख़रीद शुरू | gehun kharid; gehu ki kharid; wheat purchase
प्याज़ के दाम | pyaj ke daam; pyaaz; onion price
टमाटर सौ रुपये किलो | tamatar; tomato price; tamater
बच्चों के टीके | bachchon ke tike; bacho ka tika; vaccine children
बेरोज़गारी भत्ता | berojgari bhatta; berozgari; unemployment allowance
पटाखों पर पाबंदी | pataka ban; patakhe; firecracker ban
वायु प्रदूषण से साँस फूली | vayu pradushan; air pollution; pradushan
डेंगू के मामले बढ़े | dengue; dengu ke mamle; dengue case
हृदयाघात से जिम में मौत | heart attack gym; hriday aghat; gym death
शराब घोटाला | sharab ghotala; liquor scam; sarab ghotala
ज़मीन के बदले नौकरी | land for job; jameen ke badle naukri
चुनाव आयोग की सूची | chunav ayog; election commission list; chunaav aayog
मतदाता सूची से नाम हटे | matdata suchi; voter list; voter list naam
संसद का शीतकालीन सत्र | sansad satr; winter session; sheetkalin satra
अविश्वास प्रस्ताव गिरा | avishwas prastav; no confidence motion
हाईकोर्ट ने ज़मानत दी | high court bail; highcourt jamanat; hai kort
ट्रैक्टर परेड | tractor parade; traktar; tractor rally
कबड्डी लीग | kabaddi; kabadi league; pro kabaddi
महिला विश्व कप | women world cup; mahila vishwa cup; mahila world cup
भारत पाकिस्तान मुक़ाबला | india pakistan; bharat pak match; ind vs pak
अंतरिक्ष में भारतीय | space; antariksh; antriksh bhartiya
चंद्रयान चाँद पर उतरा | chandrayaan; chandrayan moon; chandrayan 3
आदित्य एल१ | aditya l1; aditya
शिक्षक भर्ती परीक्षा | teacher bharti; shikshak bharti; teacher recruitment
प्रश्नपत्र लीक, परीक्षा रद्द | paper leak; prashn patra leak; exam cancel
हॉस्टल में छात्रा की मौत | hostel; hostel student death; chhatra ki maut
लॉरेंस बिश्नोई गैंग | lawrence bishnoi; lorence vishnoi gang
तहव्वुर राणा भारत लाया गया | tahawwur rana; tahavvur rana
निमिषा प्रिया की फाँसी टली | nimisha priya; nimisha priya fansi
सैफ़ अली ख़ान पर चाकू से हमला | saif ali khan; saif attack; saif ali khan chaku
यूक्रेन युद्ध का चौथा साल | ukraine war; yukren yudh; ukraine yuddh
इज़राइल ने ईरान पर बम गिराए | israel iran; isreal iran bomb; israil
ट्रंप ने शुल्क बढ़ाया | trump tariff; donald trump; trump shulk
श्रीलंका में आर्थिक संकट | sri lanka; srilanka crisis; shrilanka sankat
नेपाल में सरकार गिरी | nepal; nepal government; nepal sarkar
बांग्लादेश में हिंसा | bangladesh violence; bangladesh hinsa; bangla desh
म्यांमार में भूकंप | myanmar earthquake; myanmar bhukamp
तुर्की का राष्ट्रपति | turkey president; turki
`;
