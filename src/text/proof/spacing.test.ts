/** Spaces where none belong, none where one does, and brackets. */
import { proofTable } from "./proofTable.ts";

proofTable("C5", "spaces before marks", [
	["वह गया ।", ["space-before:  ।"], "वह गया।"],
	["राम , श्याम ; मोहन", ["space-before:  ,", "space-before:  ;"], "राम, श्याम; मोहन"],
	["क्या हुआ ? अरे !", ["space-before:  ?", "space-before:  !"], "क्या हुआ? अरे!"],
	["उसने कहा : “हाँ”", ["space-before:  :"], "उसने कहा: “हाँ”"],
	["वह गया .. फिर .", ["space-before:  ..", "space-before:  ."], "वह गया.. फिर."],
	["वह गया{A0}।", ["space-before: {A0}।"], "वह गया।"],
	["वह गया  । फिर", ["space-before:   ।"], "वह गया। फिर"],
]);
proofTable("C5", "no space after marks", [
	["वह गया।फिर लौटा।", ["space-after: ।"], "वह गया। फिर लौटा।"],
	["राम,श्याम और मोहन", ["space-after: ,"], "राम, श्याम और मोहन"],
	["क्या हुआ?कुछ नहीं!चलो", ["space-after: ?", "space-after: !"], "क्या हुआ? कुछ नहीं! चलो"],
	["नाम:राम", ["space-after: :"], "नाम: राम"],
	["दिल्ली,10 जुलाई", ["space-after: ,"], "दिल्ली, 10 जुलाई"],
	["‘राम’,‘श्याम’ और (दिल्ली);“पटना”", ["space-after: ,", "space-after: ;"], "‘राम’, ‘श्याम’ और (दिल्ली); “पटना”"],
	["उसने कहा,“हाँ”", ["space-after: ,"], "उसने कहा, “हाँ”"],
	["यह तय है।10 लोग आए।", ["space-after: ।"], "यह तय है। 10 लोग आए।"],
	["वह आया है.फिर गया.", ["space-after: ."], "वह आया है. फिर गया."],
]);
proofTable("C5", "a space on the wrong side of a mark is one fix", [
	["राम ,श्याम और मोहन", ["space-before:  ,"], "राम, श्याम और मोहन"],
	["वह गया ।फिर लौटा ।", ["space-before:  ।", "space-before:  ।"], "वह गया। फिर लौटा।"],
	["उसने पूछा ?“हाँ”", ["space-before:  ?"], "उसने पूछा? “हाँ”"],
]);
proofTable("C5", "spaces inside brackets and quotation marks", [
	["वह ( दिल्ली ) गया", ["space-inside: ( ", "space-inside:  )"], "वह (दिल्ली) गया"],
	["वह [दिल्ली ] और (  पटना) गया", ["space-inside:  ]", "space-inside: (  "], "वह [दिल्ली] और (पटना) गया"],
	[
		"उसने कहा, “ हाँ, ‘ ना ’ नहीं। ”",
		["space-inside: “ ", "space-inside: ‘ ", "space-inside:  ’", "space-inside:  ”"],
		"उसने कहा, “हाँ, ‘ना’ नहीं।”",
	],
	['उसने कहा, " हाँ।"', ['space-inside: " '], 'उसने कहा, "हाँ।"'],
	["वह ( {A0}) और ( ) गया", ["odd-space:  {A0}"], "वह ( ) और ( ) गया"],
]);
proofTable("C5", "no space beside brackets and quotation marks", [
	["उसने कहा“हाँ”और गया", ["space-lacking: “", "space-after: ”"], "उसने कहा “हाँ” और गया"],
	["दिल्ली(राजधानी में)और पटना (बिहार)में", ["space-lacking: (", "space-after: )", "space-after: )"], "दिल्ली (राजधानी में) और पटना (बिहार) में"],
	["यह ‘जीत’है, WHOने कहा", ["space-after: ’", "space-after: WHO"], "यह ‘जीत’ है, WHO ने कहा"],
	["सांसद(ओं), कर्मचारी(यों)को, भाकपा(माले) और ‘राम’-‘श्याम’", []],
]);
proofTable("C5", "doubled, odd and outer spaces", [
	["वह  गया   था", ["spaces:   ", "spaces:    "], "वह गया था"],
	[" वह गया ", ["edge-space:  ", "edge-space:  "], "वह गया"],
	["वह{A0}गया", ["odd-space: {A0}"], "वह गया"],
	["वह {200B}गया{FEFF} था", ["odd-space:  {200B}", "odd-space: {FEFF} "], "वह गया था"],
	["{FEFF}वह गया{200B}", ["odd-space: {FEFF}", "odd-space: {200B}"], "वह गया"],
	["वह{202F}गया{2003}था", ["odd-space: {202F}", "odd-space: {2003}"], "वह गया था"],
]);
proofTable("C5", "brackets without a partner", [
	["वह (दिल्ली में रहता है।", ["bracket: ("]],
	["वह दिल्ली) में [रहता", ["bracket: )", "bracket: ["]],
	["वह (दिल्ली] में", ["bracket: (", "bracket: ]"]],
]);
proofTable("C5", "what has its spaces right", [
	["सुबह 5:30 बजे, स्कोर 3:2, 3 : 2 से, गीता 2:47।", []],
	["1,25,000 रुपये, 3.5 प्रतिशत, 10-15 लोग, 9.7.2021 को।", []],
	["https://a.example/x?y=1,2:3 और a.b@c.example देखें।", []],
	["बी.जे.पी. ने कहा, कि.मी. में, पाठक.भारत पर।", []],
	["(दिल्ली), [पटना]; “हाँ,” उसने कहा। ‘ना।’", []],
	["1) पहला 2) दूसरा क) तीसरा", []],
	["24) पहला बिंदु। 25) दूसरा बिंदु। (३१) तीसरा ३२) चौथा", []],
	["यह भी... वह भी… और—यह भी?!", []],
	["नोट:- यह देखें। नाम:– राम", []],
	["‘नया’ और “पुराना” (वही) ’90 के दशक का 5' लंबा।", []],
	["मज़ा आया :) फिर ;-)", []],
	["मंगल भवन अमंगल हारी । द्रवउ सुदसरथ अजिर बिहारी ॥ १ ॥", []],
	["उसने लिखा: Hello,World!Yes", []],
	["", []],
]);
