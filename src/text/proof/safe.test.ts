/** What one press mends, and what it must leave alone because it cannot know. Code points stand in braces. */
import { expect, test } from "playwright/test";
import { makeSafe } from "./proof.ts";
import { fieldsOf } from "./proofTable.ts";

const rows: readonly (readonly [title: string, ...(readonly [text: string, mended: string])[]])[] = [
	[
		"a colon becomes a visarga only in words that are known to have one",
		["अत: वह पुन: आया, प्राय: दु:ख में।", "अतः वह पुनः आया, प्रायः दुःख में।"],
		["अंत:करण, मन:स्थिति, महादु:ख और नि:शुल्क", "अंतःकरण, मनःस्थिति, महादुःख और निःशुल्क"],
		["यश:शेष कवि तत:पश्चात आए, शत:प्रतिशत।", "यशःशेष कवि ततःपश्चात आए, शतःप्रतिशत।"],
		["यथासंभवत: यही ठीक है।", "यथासंभवतः यही ठीक है।"],
		["हिंदु:मुस्लिम, ध्वनि:प्रकाश और तेज:खबर", "हिंदु:मुस्लिम, ध्वनि:प्रकाश और तेज:खबर"],
		["स्रोत:पीटीआई", "स्रोत: पीटीआई"],
		["वकालत: एक पेशा", "वकालत: एक पेशा"],
		["अंतत:वह शनै:शनै: प्रात:5 बजे छ:सौ लोगों से मिला।", "अंततः वह शनैःशनैः प्रातः 5 बजे छः सौ लोगों से मिला।"],
	],
	[
		"what is said three times with a visarga has one",
		["ॐ शांतिः शांतिः शांतिः का पाठ हुआ।", "ॐ शांतिः शांतिः शांतिः का पाठ हुआ।"],
		["शांतिः मंत्री की अपील", "शांति: मंत्री की अपील"],
	],
	[
		"a colon between letters gets its space only after a label",
		["एन:पी:के खाद और शत:शत नमन", "एन:पी:के खाद और शत:शत नमन"],
		["नाम:राम", "नाम: राम"],
		["नई दिल्ली:राजधानी में बारिश हुई।", "नई दिल्ली: राजधानी में बारिश हुई।"],
	],
	[
		"a letter becomes a danda only where a sentence ends",
		["काँच की वॉटरl बोतल", "काँच की वॉटरl बोतल"],
		["यह रही वॉटरl", "यह रही वॉटरl"],
		["टाइपI मधुमेह और विटामिन l", "टाइपI मधुमेह और विटामिन l"],
		["वह गयाl फिर लौट आयाI", "वह गया। फिर लौट आया।"],
		["देश|दुनिया|खेल", "देश|दुनिया|खेल"],
		["दिल्ली | मुंबई | कोलकाता | चेन्नई में दाम अलग हैं।", "दिल्ली | मुंबई | कोलकाता | चेन्नई में दाम अलग हैं।"],
		["दाम बढ़ेगा | लोग रुकेंगे | वह आ गया | फिर गया।", "दाम बढ़ेगा। लोग रुकेंगे। वह आ गया। फिर गया।"],
		["दिल्ली|मुंबई|कोलकाता में बारिश हुई|", "दिल्ली|मुंबई|कोलकाता में बारिश हुई।"],
	],
	["doubled marks lose one, and what may be verse or a figure stays", ["क्या?।। वह गया।।।", "क्या? वह गया।।।"], ["पृष्ठ 1।.2", "पृष्ठ 1।.2"]],
	[
		"quotation marks are turned only around Hindi words, and years keep theirs",
		["वह ’20-’21 में आया, ‘हाँ’ बोला, ’90 का ‘दशक’ था।", "वह ’20-’21 में आया, ‘हाँ’ बोला, ’90 का ‘दशक’ था।"],
		["'70 के दशक की 'शोले' आज भी चलती है।", "'70 के दशक की ‘शोले’ आज भी चलती है।"],
		["Rock ’n’ Roll का “दौर”", "Rock ’n’ Roll का “दौर”"],
		["कोड `a,b` और `SELECT` लिखा, `हाँ` कहा।", "कोड `a,b` और `SELECT` लिखा, ‘हाँ’ कहा।"],
		["उसने कहा, “राम ने कहा, ‘चलो‘।“", "उसने कहा, “राम ने कहा, ‘चलो’।”"],
	],
	[
		"the code of a page becomes its character, and nothing is done about its own signs",
		["राम&nbsp;और श्याम &amp; मोहन", "राम और श्याम & मोहन"],
		["&quot;राम&quot; ने कहा।", "“राम” ने कहा।"],
		["वह गया&#2404; फिर लौटा&#x964;", "वह गया। फिर लौटा।"],
		["राम &lt;b&gt; और &unknown;है", "राम &lt;b&gt; और &unknown;है"],
		["काँग्रेस&nbsp और भाजपा", "काँग्रेस और भाजपा"],
	],
	[
		"letters of two pieces are put right only where a sound cluster comes of it",
		["{909}{941}{94D}त्तर प्रदेश में संत{94D}{93E}{947}ष हुआ", "{909}{941}{94D}त्तर प्रदेश में संत{94D}{93E}{947}ष हुआ"],
		["{905}{93E}म, क{93E}{947}ई", "आम, कोई"],
		["क{93E}{947}{947}ई और क{93E}{947}{93F}", "क{93E}{947}{947}ई और क{93E}{947}{93F}"],
	],
];

for (const [title, ...cases] of rows) {
	test(title, () => {
		for (const [text, mended] of cases) {
			const texts = (plain: string) => fieldsOf(plain).map((field) => field.text);
			const after = makeSafe(fieldsOf(text)).map((field) => field.text);
			expect(after, text).toEqual(texts(mended));
		}
	});
}
