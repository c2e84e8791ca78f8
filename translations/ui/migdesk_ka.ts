<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About MigDesk</source>
        <translation>MigDesk-ის შესახებ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Version {version}. Built with Qt {qt}.</source>
        <translation>ვერსია {version}. აგებულია Qt {qt}-ზე.</translation>
    </message>
    <message>
        <source>The press desk of a field mission</source>
        <translation>საველე მისიის პრესის სამუშაო მაგიდა</translation>
    </message>
    <message>
        <source>Everything stays on this computer: MigDesk sends nothing and fetches nothing.</source>
        <translation>ყველაფერი ამ კომპიუტერში რჩება: MigDesk არაფერს აგზავნის და არაფერს იღებს ქსელიდან.</translation>
    </message>
    <message>
        <source>MigDesk is free software under the MIT licence. Qt is used under the LGPL. Fonts, icons and dictionaries come with licences of their own, listed beside them.</source>
        <translation>MigDesk თავისუფალი პროგრამაა MIT ლიცენზიით. Qt გამოიყენება LGPL-ით. შრიფტებს, ნიშნებსა და ლექსიკონებს საკუთარი ლიცენზიები ახლავს.</translation>
    </message>
</context>
<context>
    <name>AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>ხელმისაწვდომობა</translation>
    </message>
    <message>
        <source>How this window is read and operated on this computer.</source>
        <translation>როგორ იკითხება და იმართება ეს ფანჯარა ამ კომპიუტერზე.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>ტექსტის ზომა</translation>
    </message>
    <message>
        <source>Everything in the window grows with it. Printed pages stay as they are.</source>
        <translation>მასთან ერთად ფანჯარაში ყველაფერი იზრდება. დაბეჭდილი გვერდები უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>კლავიშების ყველა კომბინაცია</translation>
    </message>
    <message>
        <source>Everything can be done by keys, and is named for screen readers.</source>
        <translation>ყველაფრის გაკეთება კლავიატურით შეიძლება და ყველაფერს ეკრანის წამკითხველისთვის სახელი აქვს.</translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>კლავიატურით</translation>
    </message>
</context>
<context>
    <name>AcronymForm</name>
    <message>
        <source>Letters</source>
        <translation>ასოები</translation>
    </message>
    <message>
        <source>What they stand for</source>
        <translation>რას ნიშნავს</translation>
    </message>
</context>
<context>
    <name>AcronymsPage</name>
    <message>
        <source>Acronyms</source>
        <translation>აბრევიატურები</translation>
    </message>
    <message>
        <source>Letters and what they stand for in each language, at hand for all who write.</source>
        <translation>ასოები და მათი მნიშვნელობა თითოეულ ენაზე, ყველა ავტორისთვის ხელმისაწვდომი.</translation>
    </message>
    <message>
        <source>New acronym</source>
        <translation>ახალი აბრევიატურა</translation>
    </message>
    <message>
        <source>Without letters</source>
        <translation>ასოების გარეშე</translation>
    </message>
    <message>
        <source>Acronym added</source>
        <translation>აბრევიატურა დაემატა</translation>
    </message>
    <message>
        <source>Acronym deleted</source>
        <translation>აბრევიატურა წაიშალა</translation>
    </message>
    <message>
        <source>Delete acronym</source>
        <translation>აბრევიატურის წაშლა</translation>
    </message>
    <message>
        <source>Something rests on it.</source>
        <translation>მას რაღაც ეყრდნობა.</translation>
    </message>
    <message>
        <source>No acronym yet</source>
        <translation>აბრევიატურა ჯერ არ არის</translation>
    </message>
    <message>
        <source>Say once what letters stand for.</source>
        <translation>ერთხელ ჩაწერეთ, რას ნიშნავს ასოები.</translation>
    </message>
    <message>
        <source>Type the letters.</source>
        <translation>ჩაწერეთ ასოები.</translation>
    </message>
    <message>
        <source>{letters} is in the list already.</source>
        <translation>{letters} სიაში უკვე არის.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New in this place</source>
        <translation>ახალი ამ განყოფილებაში</translation>
    </message>
    <message>
        <source>New, choose what…</source>
        <translation>ახალი, აირჩიეთ რა…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>ახალი პირი</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>ახალი ორგანიზაცია</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>ახალი გამოცემა</translation>
    </message>
    <message>
        <source>New media contact</source>
        <translation>ახალი მედიაკონტაქტი</translation>
    </message>
    <message>
        <source>Capture a quote while it is said</source>
        <translation>ციტატის ჩაწერა საუბრისას</translation>
    </message>
    <message>
        <source>Record a quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>Start a new office…</source>
        <translation>ახალი ოფისის დაწყება…</translation>
    </message>
    <message>
        <source>Open another office file…</source>
        <translation>ოფისის სხვა ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>ოფისის ნიმუშის გახსნა</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>სარეზერვო ასლის გაკეთება</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>სახელის შეცვლა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Filter this list or find in the text</source>
        <translation>სიის გაფილტვრა ან ტექსტში ძებნა</translation>
    </message>
    <message>
        <source>Find the next place in the text</source>
        <translation>ტექსტში შემდეგი ადგილის პოვნა</translation>
    </message>
    <message>
        <source>Find the place before in the text</source>
        <translation>ტექსტში წინა ადგილის პოვნა</translation>
    </message>
    <message>
        <source>Replace words in the text…</source>
        <translation>ტექსტში სიტყვების ჩანაცვლება…</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>ძებნა ან ბრძანება</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>მთავარი</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>Calendar of events</source>
        <translation>ღონისძიებების კალენდარი</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ფანჯრის შემდეგი ნაწილი</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ფანჯრის წინა ნაწილი</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>შემდეგი ჩანართი</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>სესიის დამატება</translation>
    </message>
    <message>
        <source>Add a quote from this event</source>
        <translation>ამ ღონისძიების ციტატის დამატება</translation>
    </message>
    <message>
        <source>New release about this event</source>
        <translation>ახალი რელიზი ამ ღონისძიებაზე</translation>
    </message>
    <message>
        <source>Paste a table into this event…</source>
        <translation>ცხრილის ჩასმა ამ ღონისძიებაში…</translation>
    </message>
    <message>
        <source>Take a file into this event: Excel, CSV, calendar…</source>
        <translation>ფაილის ჩამატება ამ ღონისძიებაში: Excel, CSV, კალენდარი…</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar…</source>
        <translation>დღის წესრიგის შენახვა კალენდრად…</translation>
    </message>
    <message>
        <source>Export programme…</source>
        <translation>პროგრამის შენახვა PDF-ად…</translation>
    </message>
    <message>
        <source>Export speaker list…</source>
        <translation>მომხსენებელთა სიის შენახვა PDF-ად…</translation>
    </message>
    <message>
        <source>Export quote sheet…</source>
        <translation>ციტატების ფურცლის შენახვა PDF-ად…</translation>
    </message>
    <message>
        <source>All reports about this event</source>
        <translation>ყველა ანგარიში ამ ღონისძიებაზე</translation>
    </message>
    <message>
        <source>Duplicate event…</source>
        <translation>ღონისძიების დუბლირება…</translation>
    </message>
    <message>
        <source>Make next year’s event…</source>
        <translation>მომავალი წლის ღონისძიების შექმნა…</translation>
    </message>
    <message>
        <source>Pin this event or take it off the sidebar</source>
        <translation>ღონისძიების მიმაგრება გვერდით ზოლზე ან მოხსნა</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>თანამდებობის დამატება</translation>
    </message>
    <message>
        <source>Add a quote of this person</source>
        <translation>ამ პირის ციტატის დამატება</translation>
    </message>
    <message>
        <source>Paste a table of people…</source>
        <translation>ხალხის ცხრილის ჩასმა…</translation>
    </message>
    <message>
        <source>Take in people from a file: Excel, CSV, address cards…</source>
        <translation>ხალხის ჩამატება ფაილიდან: Excel, CSV, საკონტაქტო ბარათები…</translation>
    </message>
    <message>
        <source>Save this person as an address card…</source>
        <translation>ამ პირის შენახვა საკონტაქტო ბარათად…</translation>
    </message>
    <message>
        <source>Save everybody in the list as address cards…</source>
        <translation>სიაში ყველას შენახვა საკონტაქტო ბარათებად…</translation>
    </message>
    <message>
        <source>Pin this to the sidebar or take it off</source>
        <translation>გვერდით ზოლზე მიმაგრება ან მოხსნა</translation>
    </message>
    <message>
        <source>Note the next step of clearance…</source>
        <translation>შეთანხმების შემდეგი ნაბიჯის აღნიშვნა…</translation>
    </message>
    <message>
        <source>Ask for clearance by e-mail…</source>
        <translation>შეთანხმების თხოვნა ელფოსტით…</translation>
    </message>
    <message>
        <source>Correct wording…</source>
        <translation>სიტყვების გასწორება…</translation>
    </message>
    <message>
        <source>Copy the words of the quote</source>
        <translation>ციტატის სიტყვების კოპირება</translation>
    </message>
    <message>
        <source>Pin this quote or take it off the sidebar</source>
        <translation>ციტატის მიმაგრება გვერდით ზოლზე ან მოხსნა</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>გვერდის ნახვა</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Export as Word document…</source>
        <translation>Word-ის დოკუმენტად შენახვა…</translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation>ვებგვერდად შენახვა…</translation>
    </message>
    <message>
        <source>Export as plain text…</source>
        <translation>უბრალო ტექსტად შენახვა…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown-ად შენახვა…</translation>
    </message>
    <message>
        <source>Export as e-mail message…</source>
        <translation>ელფოსტის წერილად შენახვა…</translation>
    </message>
    <message>
        <source>Export for news systems…</source>
        <translation>შენახვა საინფორმაციო სისტემებისთვის…</translation>
    </message>
    <message>
        <source>Export all languages as PDF…</source>
        <translation>ყველა ენის PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Export press kit…</source>
        <translation>პრესპაკეტის შენახვა…</translation>
    </message>
    <message>
        <source>Take in changes from Word…</source>
        <translation>Word-იდან ცვლილებების მიღება…</translation>
    </message>
    <message>
        <source>Send to a translator…</source>
        <translation>მთარგმნელისთვის გაგზავნა…</translation>
    </message>
    <message>
        <source>Take back a translation…</source>
        <translation>თარგმანის მიღება…</translation>
    </message>
    <message>
        <source>Take the release on to the next stage</source>
        <translation>რელიზის გადაყვანა შემდეგ ეტაპზე</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>მონახაზად დაბრუნება</translation>
    </message>
    <message>
        <source>Correct release…</source>
        <translation>რელიზის შესწორება…</translation>
    </message>
    <message>
        <source>Withdraw release…</source>
        <translation>რელიზის უკან გამოთხოვა…</translation>
    </message>
    <message>
        <source>Insert a quote…</source>
        <translation>ციტატის ჩასმა…</translation>
    </message>
    <message>
        <source>Insert a person…</source>
        <translation>პირის ჩასმა…</translation>
    </message>
    <message>
        <source>Insert a photo…</source>
        <translation>ფოტოს ჩასმა…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>მსხვილი</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>დახრილი</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ბმული…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>შემდეგი შესავსები ადგილი</translation>
    </message>
    <message>
        <source>Previous place to fill in</source>
        <translation>წინა შესავსები ადგილი</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>მომდევნო შეცდომით დაწერილი სიტყვა</translation>
    </message>
    <message>
        <source>Put right what the checks found here</source>
        <translation>შემოწმების ნაპოვნის გასწორება აქ</translation>
    </message>
    <message>
        <source>Record the quotation here, or ask its speaker</source>
        <translation>აქაური ციტატის ჩაწერა ან ჰკითხეთ მომხსენებელს</translation>
    </message>
    <message>
        <source>Keep a warning as it is, or bring it back</source>
        <translation>გაფრთხილების გვერდზე გადადება ან დაბრუნება</translation>
    </message>
    <message>
        <source>The text in the next language</source>
        <translation>ტექსტი შემდეგ ენაზე</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>ორივე ენა გვერდიგვერდ</translation>
    </message>
    <message>
        <source>Mark the translated paragraph up to date</source>
        <translation>თარგმნილი აბზაცის განახლებულად მონიშვნა</translation>
    </message>
    <message>
        <source>Next paragraph that is behind</source>
        <translation>შემდეგი ჩამორჩენილი აბზაცი</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the text</source>
        <translation>ტექსტის გვერდით მდებარე ნაწილის ჩვენება ან დამალვა</translation>
    </message>
    <message>
        <source>Compare versions and restore one</source>
        <translation>ვერსიების შედარება და აღდგენა</translation>
    </message>
    <message>
        <source>Copy as a new release</source>
        <translation>ახალ რელიზად კოპირება</translation>
    </message>
    <message>
        <source>Export this report as PDF…</source>
        <translation>ამ ანგარიშის PDF-ად ექსპორტი…</translation>
    </message>
    <message>
        <source>Print this report…</source>
        <translation>ამ ანგარიშის ბეჭდვა…</translation>
    </message>
    <message>
        <source>Presets of reports…</source>
        <translation>ანგარიშების შენახული ვარიანტები…</translation>
    </message>
    <message>
        <source>Wide or narrow sidebar</source>
        <translation>ფართო ან ვიწრო გვერდითი ზოლი</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ღია ფერები</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>მუქი ფერები</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>ფერები, როგორც სისტემაშია</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>უფრო დიდი ტექსტი</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>უფრო პატარა ტექსტი</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>კლავიშების კომბინაციები</translation>
    </message>
    <message>
        <source>About MigDesk</source>
        <translation>MigDesk-ის შესახებ</translation>
    </message>
    <message>
        <source>To the words</source>
        <translation>სიტყვებთან დაბრუნება</translation>
    </message>
    <message>
        <source>Where it is said…</source>
        <translation>სად ითქვა…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>სხვა მოსაუბრე</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>შემდეგი ენა</translation>
    </message>
    <message>
        <source>Word for word or gist</source>
        <translation>სიტყვასიტყვით თუ არსი</translation>
    </message>
    <message>
        <source>On or off the record</source>
        <translation>გასაჯაროებისთვის თუ არა</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>ბოლოს გაუქმება</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>პირის დამატება</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Called off.</source>
        <translation>შეწყდა.</translation>
    </message>
    <message>
        <source>Nothing of it remains.</source>
        <translation>მისგან არაფერი დარჩა.</translation>
    </message>
    <message>
        <source>The file could not be written: {path} ({reason}).</source>
        <translation>ფაილი ვერ ჩაიწერა: {path} ({reason}).</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Choose another folder, or close the file where it is open.</source>
        <translation>რაც მანამდე იქ იყო, უცვლელია. აირჩიეთ სხვა საქაღალდე ან დახურეთ ფაილი იქ, სადაც გახსნილია.</translation>
    </message>
    <message>
        <source>The file is open in another program: {path}.</source>
        <translation>ფაილი სხვა პროგრამაშია გახსნილი: {path}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Close it there, or choose another name.</source>
        <translation>რაც მანამდე იქ იყო, უცვლელია. დახურეთ ფაილი იქ ან აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Choose another folder.</source>
        <translation>რაც მანამდე იქ იყო, უცვლელია. აირჩიეთ სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>დისკზე ადგილი აღარ არის ფაილისთვის {path}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Free some space, or choose another disk.</source>
        <translation>რაც მანამდე იქ იყო, უცვლელია. გაათავისუფლეთ ადგილი ან აირჩიეთ სხვა დისკი.</translation>
    </message>
    <message>
        <source>Something else lies there already: {path}.</source>
        <translation>იქ უკვე სხვა რამ დევს: {path}.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name or another folder.</source>
        <translation>ის ხელუხლებელია. აირჩიეთ სხვა სახელი ან სხვა საქაღალდე.</translation>
    </message>
    <message>
        <source>A part of MigDesk is missing: {name}.</source>
        <translation>MigDesk-ს აკლია ნაწილი: {name}.</translation>
    </message>
    <message>
        <source>Install MigDesk again. Your office file is not touched by that.</source>
        <translation>ხელახლა დააყენეთ MigDesk. ოფისის ფაილს ეს არ შეეხება.</translation>
    </message>
    <message>
        <source>{who} has answered already, and the answer stays as it was given.</source>
        <translation>{who} უკვე გიპასუხათ და პასუხი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>Ask again to get another answer.</source>
        <translation>სხვა პასუხისთვის ჰკითხეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The checks hold {release} up: {sentence}</source>
        <translation>შემოწმება აჩერებს რელიზს {release}: {sentence}</translation>
    </message>
    <message>
        <source>Put it right. The tab Checks shows every place.</source>
        <translation>გაასწორეთ. ყველა ადგილს აჩვენებს ჩანართი „შემოწმება“.</translation>
    </message>
    <message>
        <source>This event is called off or postponed, and a draft would say that it takes place.</source>
        <translation>ეს ღონისძიება გაუქმებული ან გადადებულია, მონახაზი კი იტყოდა, რომ ის იმართება.</translation>
    </message>
    <message>
        <source>Change the status of the event first, or start a blank release.</source>
        <translation>ჯერ შეცვალეთ ღონისძიების სტატუსი ან დაიწყეთ ცარიელი რელიზი.</translation>
    </message>
    <message>
        <source>{release} has no text in this language yet.</source>
        <translation>{release}: ამ ენაზე ტექსტი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Start the text in this language first.</source>
        <translation>ჯერ დაიწყეთ ტექსტი ამ ენაზე.</translation>
    </message>
    <message>
        <source>The office has no name yet.</source>
        <translation>ოფისს სახელი ჯერ არ აქვს.</translation>
    </message>
    <message>
        <source>Type it in Settings, House style.</source>
        <translation>ჩაწერეთ პარამეტრებში, „ოფისის სტილში“.</translation>
    </message>
    <message>
        <source>There is no agenda yet, so there is no programme to print.</source>
        <translation>დღის წესრიგი ჯერ არ არის, ამიტომ პროგრამა ვერ დაიბეჭდება.</translation>
    </message>
    <message>
        <source>Add the sessions first.</source>
        <translation>ჯერ დაამატეთ სესიები.</translation>
    </message>
    <message>
        <source>The photo {name} is left out: nobody has noted who agreed to being shown.</source>
        <translation>ფოტო {name} არ შევიდა: არავის მიუთითებია, ვინ დათანხმდა გამოსახვას.</translation>
    </message>
    <message>
        <source>Note it with the files of the event.</source>
        <translation>მიუთითეთ ღონისძიების ფაილებთან.</translation>
    </message>
    <message>
        <source>There are no speakers to list: none are added, or none came.</source>
        <translation>მომხსენებლების სია ცარიელია: არავინ არის დამატებული ან არავინ დასწრებია.</translation>
    </message>
    <message>
        <source>Add people to the event or to its sessions first.</source>
        <translation>ჯერ დაამატეთ ადამიანები ღონისძიებაში ან მის სესიებში.</translation>
    </message>
    <message>
        <source>Nothing is kept as {name} for this report.</source>
        <translation>ამ ანგარიშისთვის „{name}“ შენახული არ არის.</translation>
    </message>
    <message>
        <source>Choose another preset.</source>
        <translation>აირჩიეთ სხვა ვარიანტი.</translation>
    </message>
    <message>
        <source>No quote from this event is cleared, so none can be printed.</source>
        <translation>ამ ღონისძიების არც ერთი ციტატა არ არის შეთანხმებული, ამიტომ დასაბეჭდი არაფერია.</translation>
    </message>
    <message>
        <source>Ask the speakers first.</source>
        <translation>ჯერ ჰკითხეთ მომხსენებლებს.</translation>
    </message>
    <message>
        <source>Nobody was asked yet to clear a quote or a release.</source>
        <translation>ციტატისა თუ რელიზის შეთანხმება ჯერ არავისთვის უთხოვიათ.</translation>
    </message>
    <message>
        <source>Ask the speakers, or ask for clearance of a release, first.</source>
        <translation>ჯერ ჰკითხეთ მომხსენებლებს ან სთხოვეთ რელიზის შეთანხმება.</translation>
    </message>
    <message>
        <source>It is not recorded how many people came.</source>
        <translation>მითითებული არ არის, რამდენი ადამიანი დაესწრო.</translation>
    </message>
    <message>
        <source>Type the attendance on the page of the event, under Details.</source>
        <translation>ჩაწერეთ დასწრება ღონისძიების გვერდზე, ჩანართში „დეტალები“.</translation>
    </message>
    <message>
        <source>This event has no follow-ups to list.</source>
        <translation>ამ ღონისძიებას შემდგომი ნაბიჯები არ აქვს.</translation>
    </message>
    <message>
        <source>Add them on its page, under Details.</source>
        <translation>დაამატეთ მის გვერდზე, ჩანართში „დეტალები“.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this period that could be told of.</source>
        <translation>ამ პერიოდში არაფერია ჩაწერილი, რაზეც ანგარიში შედგებოდა.</translation>
    </message>
    <message>
        <source>Choose another period, or another project.</source>
        <translation>აირჩიეთ სხვა პერიოდი ან სხვა პროექტი.</translation>
    </message>
    <message>
        <source>A period ends on the day it begins, or later.</source>
        <translation>პერიოდი იმავე დღეს მთავრდება, როცა იწყება, ან უფრო გვიან.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>შეცვალეთ ამ ორი დღიდან ერთ-ერთი.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>ეს აქ აღარ არის.</translation>
    </message>
    <message>
        <source>It was deleted. Undo brings it back.</source>
        <translation>ის წაიშალა. „გაუქმება“ დააბრუნებს.</translation>
    </message>
    <message>
        <source>Changes are recorded under a name, and there is none.</source>
        <translation>ცვლილება სახელით ინახება, სახელი კი მითითებული არ არის.</translation>
    </message>
    <message>
        <source>Type your name in Settings, General.</source>
        <translation>ჩაწერეთ თქვენი სახელი პარამეტრებში, „ზოგადში“.</translation>
    </message>
    <message>
        <source>{file_name} is not a picture that can be printed.</source>
        <translation>{file_name} არ არის სურათი, რომლის დაბეჭდვაც შეიძლება.</translation>
    </message>
    <message>
        <source>Choose a PNG or a JPEG.</source>
        <translation>აირჩიეთ PNG ან JPEG.</translation>
    </message>
    <message>
        <source>{release} is not cleared. Still to agree: {waiting}.</source>
        <translation>{release} არ არის შეთანხმებული. უნდა დაეთანხმონ: {waiting}.</translation>
    </message>
    <message>
        <source>Ask them in the tab Clearance and record their answers.</source>
        <translation>ჰკითხეთ მათ ჩანართში „შეთანხმება“ და ჩაწერეთ პასუხები.</translation>
    </message>
    <message>
        <source>This session belongs to another event.</source>
        <translation>ეს სესია სხვა ღონისძიებისაა.</translation>
    </message>
    <message>
        <source>Choose a session of this event.</source>
        <translation>აირჩიეთ ამ ღონისძიების სესია.</translation>
    </message>
    <message>
        <source>{file_name} does not say that it was exported from this office file.</source>
        <translation>{file_name}-ში არ წერია, რომ იგი ოფისის ამ ფაილიდან შეინახეს.</translation>
    </message>
    <message>
        <source>Open the very document that was sent, with the changes made in it.</source>
        <translation>გახსენით სწორედ ის დოკუმენტი, რომელიც გაიგზავნა და რომელშიც ცვლილებებია.</translation>
    </message>
    <message>
        <source>This title is held by somebody else.</source>
        <translation>ეს თანამდებობა სხვას უკავია.</translation>
    </message>
    <message>
        <source>Choose one of the titles of this person.</source>
        <translation>აირჩიეთ ამ პირის ერთ-ერთი თანამდებობა.</translation>
    </message>
    <message>
        <source>{release} has no text to clear, or no headline.</source>
        <translation>{release}: შესათანხმებელი ტექსტი ან სათაური არ არის.</translation>
    </message>
    <message>
        <source>Write the headline in every language first.</source>
        <translation>ჯერ დაწერეთ სათაური ყველა ენაზე.</translation>
    </message>
    <message>
        <source>Nothing in {file_name} is translated yet.</source>
        <translation>{file_name}-ში ჯერ არაფერია ნათარგმნი.</translation>
    </message>
    <message>
        <source>Ask the translator for the finished file.</source>
        <translation>მთარგმნელს დასრულებული ფაილი სთხოვეთ.</translation>
    </message>
    <message>
        <source>{file_name} is a translation of another release.</source>
        <translation>{file_name} სხვა რელიზის თარგმანია.</translation>
    </message>
    <message>
        <source>Open it with the release that was sent: {other}.</source>
        <translation>გახსენით იმ რელიზთან, რომელიც გაიგზავნა: {other}.</translation>
    </message>
    <message>
        <source>There is no text to translate, or no other language.</source>
        <translation>სათარგმნი ტექსტი ან მეორე ენა არ არის.</translation>
    </message>
    <message>
        <source>Write the text first, or add a language in Settings, Languages.</source>
        <translation>ჯერ ტექსტი დაწერეთ, ან პარამეტრებში, „ენებში“, ენა დაამატეთ.</translation>
    </message>
    <message>
        <source>{file_name} translates from {source} into {language}. This cannot be taken.</source>
        <translation>{file_name}: თარგმანი {source} → {language}. მისი მიღება შეუძლებელია.</translation>
    </message>
    <message>
        <source>The release needs a text in the first language, and the office the second one.</source>
        <translation>რელიზს პირველ ენაზე ტექსტი სჭირდება, ოფისს კი — მეორე ენა.</translation>
    </message>
    <message>
        <source>{file_name} is not of {release} in {language}.</source>
        <translation>{file_name} არ არის {release} ამ ენაზე: {language}.</translation>
    </message>
    <message>
        <source>Open it with the release and the language that it was exported from.</source>
        <translation>გახსენით იმ რელიზსა და ენასთან, საიდანაც შეინახეს.</translation>
    </message>
    <message>
        <source>This quote may not be printed.</source>
        <translation>ამ ციტატის დაბეჭდვა არ შეიძლება.</translation>
    </message>
    <message>
        <source>The speaker said no, or it is off the record. Ask again, or leave it out.</source>
        <translation>მომხსენებელმა უარი თქვა ან ციტატა არ არის გასაჯაროებისთვის. ჰკითხეთ ხელახლა ან გამოტოვეთ.</translation>
    </message>
    <message>
        <source>What was corrected or withdrawn is not said in each language of {release}.</source>
        <translation>რა შესწორდა ან რატომ გამოითხოვეს უკან, {release}-ის ყველა ენაზე ჯერ არ წერია.</translation>
    </message>
    <message>
        <source>Write that line on the tab Details; it is printed first.</source>
        <translation>ეს სტრიქონი ჩანართში „დეტალები“ დაწერეთ; ის დოკუმენტის თავში იბეჭდება.</translation>
    </message>
    <message>
        <source>This step has to say why.</source>
        <translation>ამ ნაბიჯს მიზეზი სჭირდება.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>ჩაწერეთ მიზეზი.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>ასე შენახვა შეუძლებელია.</translation>
    </message>
    <message>
        <source>Something needed is empty, or a time ends before it starts. Nothing was changed.</source>
        <translation>რაღაც აუცილებელი ცარიელია ან დრო მთავრდება დაწყებამდე. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>This rule blocks in every office.</source>
        <translation>ეს წესი ყველა ოფისში აჩერებს რელიზს.</translation>
    </message>
    <message>
        <source>Put the text right instead.</source>
        <translation>ამის ნაცვლად გაასწორეთ ტექსტი.</translation>
    </message>
    <message>
        <source>The quote was said in this language.</source>
        <translation>ციტატა სწორედ ამ ენაზე ითქვა.</translation>
    </message>
    <message>
        <source>A translation is in another one.</source>
        <translation>თარგმანი სხვა ენაზეა.</translation>
    </message>
    <message>
        <source>There is no step from {now} to {wanted}.</source>
        <translation>ეტაპიდან „{now}“ ეტაპზე „{wanted}“ გადასვლა არ შეიძლება.</translation>
    </message>
    <message>
        <source>Possible now: {allowed}.</source>
        <translation>ახლა შესაძლებელია: {allowed}.</translation>
    </message>
    <message>
        <source>The photo is printed in {release}, so it was not deleted.</source>
        <translation>ფოტო იბეჭდება რელიზში {release}, ამიტომ არ წაიშალა.</translation>
    </message>
    <message>
        <source>To print it no longer, take out who agreed to it, or withdraw the release.</source>
        <translation>რომ აღარ დაიბეჭდოს, ამოიღეთ, ვინ დათანხმდა, ან გამოითხოვეთ რელიზი უკან.</translation>
    </message>
    <message>
        <source>Other records rest on this, so it was not deleted.</source>
        <translation>ამას სხვა ჩანაწერები ეყრდნობა, ამიტომ არ წაიშალა.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>ჯერ ისინი შეცვალეთ ან წაშალეთ.</translation>
    </message>
    <message>
        <source>There are gaps in the text: {gaps}.</source>
        <translation>ტექსტში შესავსები ადგილებია: {gaps}.</translation>
    </message>
    <message>
        <source>Fill the places marked amber first.</source>
        <translation>ჯერ შეავსეთ ქარვისფრად მონიშნული ადგილები.</translation>
    </message>
    <message>
        <source>{release} is {stage}: its text does not change any more.</source>
        <translation>{release}: ეტაპი „{stage}“. ტექსტი აღარ იცვლება.</translation>
    </message>
    <message>
        <source>Correct or withdraw it, or start a new release.</source>
        <translation>შეასწორეთ, გამოითხოვეთ უკან ან დაიწყეთ ახალი რელიზი.</translation>
    </message>
    <message>
        <source>The text is too long: {length} characters, at most {limit}.</source>
        <translation>ტექსტი ძალიან გრძელია: {length} ნიშანი, დასაშვებია {limit}.</translation>
    </message>
    <message>
        <source>Shorten it. What you typed is still there.</source>
        <translation>შეამოკლეთ. რაც აკრიფეთ, ადგილზეა.</translation>
    </message>
    <message>
        <source>The translation of {release} is behind its source.</source>
        <translation>თარგმანი წყაროს ჩამორჩა: {release}.</translation>
    </message>
    <message>
        <source>Bring it up to date side by side, or say why it goes as it is.</source>
        <translation>განაახლეთ გვერდიგვერდ ან თქვით, რატომ ინახება ასე, როგორც არის.</translation>
    </message>
    <message>
        <source>No names of files come of {pattern}.</source>
        <translation>ნიმუშიდან {pattern} ფაილის სახელი ვერ დგება.</translation>
    </message>
    <message>
        <source>Use words, hyphens and the fields below.</source>
        <translation>გამოიყენეთ სიტყვები, დეფისები და ქვემოთ მოცემული ველები.</translation>
    </message>
    <message>
        <source>{zone} is no time zone.</source>
        <translation>{zone} დროის სარტყელი არ არის.</translation>
    </message>
    <message>
        <source>Choose the zone by the name of its city.</source>
        <translation>აირჩიეთ სარტყელი მისი ქალაქის სახელით.</translation>
    </message>
    <message>
        <source>{name} could be any of several records.</source>
        <translation>{name} რამდენიმე ჩანაწერს შეიძლება აღნიშნავდეს.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Give the record its own number in the file.</source>
        <translation>არაფერი ჩატვირთულა. ფაილში ჩანაწერს მისი ნომერი მიუთითეთ.</translation>
    </message>
    <message>
        <source>A picture is too large for a page: {width} by {height} pixels.</source>
        <translation>სურათი გვერდისთვის ძალიან დიდია: {width} × {height} პიქსელი.</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>დააპატარავეთ და ხელახლა დაამატეთ.</translation>
    </message>
    <message>
        <source>A picture cannot be read.</source>
        <translation>სურათი ვერ იკითხება.</translation>
    </message>
    <message>
        <source>Add it again from its source, as PNG or JPEG.</source>
        <translation>დაამატეთ ხელახლა წყაროდან, PNG-ად ან JPEG-ად.</translation>
    </message>
    <message>
        <source>The fonts of the page lack some characters: {places}.</source>
        <translation>გვერდის შრიფტებს ზოგი ნიშანი აკლია: {places}.</translation>
    </message>
    <message>
        <source>Take them out, or write them otherwise.</source>
        <translation>ამოიღეთ ან სხვაგვარად დაწერეთ.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>დოკუმენტი საჩვენებლად ძალიან დიდია.</translation>
    </message>
    <message>
        <source>Make it of fewer pages.</source>
        <translation>ნაკლები გვერდისგან შეადგინეთ.</translation>
    </message>
    <message>
        <source>The page cannot be shown.</source>
        <translation>გვერდის ჩვენება ვერ ხერხდება.</translation>
    </message>
    <message>
        <source>The text is safe. Change something and it is made again.</source>
        <translation>ტექსტი დაცულია. შეცვალეთ რამე და გვერდი თავიდან შედგება.</translation>
    </message>
    <message>
        <source>There is no template for this kind of release in this language.</source>
        <translation>ამ სახის რელიზისთვის ამ ენაზე შაბლონი არ არის.</translation>
    </message>
    <message>
        <source>Start a blank release and write it by hand.</source>
        <translation>დაიწყეთ ცარიელი რელიზი და თავად დაწერეთ.</translation>
    </message>
    <message>
        <source>The template {path} cannot be used: {reason}.</source>
        <translation>შაბლონი {path} ვერ გამოიყენება: {reason}.</translation>
    </message>
    <message>
        <source>Mend that file, or start a blank release.</source>
        <translation>გაასწორეთ ეს ფაილი ან დაიწყეთ ცარიელი რელიზი.</translation>
    </message>
    <message>
        <source>The dictionaries do not answer.</source>
        <translation>ლექსიკონები არ პასუხობს.</translation>
    </message>
    <message>
        <source>Install MigDesk again if that goes on.</source>
        <translation>თუ ეს გაგრძელდება, MigDesk თავიდან დააყენეთ.</translation>
    </message>
    <message>
        <source>The list of words {path} cannot be used: {reason}.</source>
        <translation>სიტყვების სიას {path} ვერ გამოვიყენებთ: {reason}.</translation>
    </message>
    <message>
        <source>Mend that file, or bring the former one back.</source>
        <translation>შეასწორეთ ეს ფაილი ან დააბრუნეთ წინანდელი.</translation>
    </message>
    <message>
        <source>The file {path} cannot be taken in, {place}.</source>
        <translation>ფაილი {path} ვერ ჩაიტვირთება, {place}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file and try again.</source>
        <translation>არაფერი შეცვლილა. გაასწორეთ ფაილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>{file_name} is too large to be kept.</source>
        <translation>{file_name} შესანახად ძალიან დიდია.</translation>
    </message>
    <message>
        <source>Make it smaller: at most {limit} bytes are kept.</source>
        <translation>დააპატარავეთ: ინახება არაუმეტეს {limit} ბაიტი.</translation>
    </message>
    <message>
        <source>The file could not be read: {path}.</source>
        <translation>ფაილი ვერ წაიკითხა: {path}.</translation>
    </message>
    <message>
        <source>Close it where it is open, or copy it here first.</source>
        <translation>დახურეთ იქ, სადაც გახსნილია, ან ჯერ აქ გადმოიტანეთ.</translation>
    </message>
    <message>
        <source>{file_name} is made as files are that mean to do harm.</source>
        <translation>{file_name} ისეა შედგენილი, როგორც ზიანის მისაყენებელი ფაილები.</translation>
    </message>
    <message>
        <source>Nothing of it was read. Ask for the table in another format.</source>
        <translation>მისგან არაფერი წაკითხულა. ითხოვეთ ცხრილი სხვა ფორმატში.</translation>
    </message>
    <message>
        <source>{file_name} is not of a kind that is kept.</source>
        <translation>{file_name} იმ სახის ფაილი არ არის, რომელიც ინახება.</translation>
    </message>
    <message>
        <source>Kept are files ending in {kinds}.</source>
        <translation>ინახება ფაილები დაბოლოებით: {kinds}.</translation>
    </message>
    <message>
        <source>{file_name} is not a table.</source>
        <translation>{file_name} ცხრილი არ არის.</translation>
    </message>
    <message>
        <source>Choose an Excel workbook, a CSV, a calendar, a schedule or address cards. From another document, copy the table and paste it.</source>
        <translation>აირჩიეთ Excel-ის ფაილი, CSV, კალენდარი, განრიგი ან საკონტაქტო ბარათები. სხვა დოკუმენტიდან დააკოპირეთ ცხრილი და ჩასვით.</translation>
    </message>
    <message>
        <source>{file_name} is not a Word document.</source>
        <translation>{file_name} Word-ის დოკუმენტი არ არის.</translation>
    </message>
    <message>
        <source>Open it where it was made and store it as DOCX, Word’s format since 2007.</source>
        <translation>გახსენით იქ, სადაც შეიქმნა, და შეინახეთ DOCX ფორმატში (Word 2007-დან).</translation>
    </message>
    <message>
        <source>{file_name} is in an old encoding: names in it would be misread.</source>
        <translation>{file_name} ძველ კოდირებაშია: სახელები არასწორად წაიკითხებოდა.</translation>
    </message>
    <message>
        <source>Store it as CSV UTF-8, or as an Excel workbook.</source>
        <translation>შეინახეთ CSV UTF-8-ად ან Excel-ის ფაილად.</translation>
    </message>
    <message>
        <source>There is no table to take in.</source>
        <translation>ჩასამატებელი ცხრილი არ არის.</translation>
    </message>
    <message>
        <source>Copy the table in Word or Excel, or choose another file.</source>
        <translation>დააკოპირეთ ცხრილი Word-ში ან Excel-ში, ან აირჩიეთ სხვა ფაილი.</translation>
    </message>
    <message>
        <source>{file_name} is in the format of Office before 2007.</source>
        <translation>{file_name} 2007 წლამდელი Office-ის ფორმატშია.</translation>
    </message>
    <message>
        <source>Open it there and store it as an Excel workbook (XLSX).</source>
        <translation>გახსენით იქ და შეინახეთ Excel-ის ფაილად (XLSX).</translation>
    </message>
    <message>
        <source>{file_name} opens with a password only.</source>
        <translation>{file_name} მხოლოდ პაროლით იხსნება.</translation>
    </message>
    <message>
        <source>{file_name} has {width} by {height} pixels: too many.</source>
        <translation>{file_name}: {width} × {height} პიქსელი, ძალიან ბევრია.</translation>
    </message>
    <message>
        <source>Make the picture smaller and add it again.</source>
        <translation>დააპატარავეთ სურათი და ხელახლა დაამატეთ.</translation>
    </message>
    <message>
        <source>{file_name} cannot be read as a picture.</source>
        <translation>{file_name} სურათად ვერ იკითხება.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ფაილი {path} არ არსებობს.</translation>
    </message>
    <message>
        <source>Look at its name and folder.</source>
        <translation>შეამოწმეთ მისი სახელი და საქაღალდე.</translation>
    </message>
    <message>
        <source>The file {path} is too large to be taken in.</source>
        <translation>ფაილი {path} ჩასატვირთად ძალიან დიდია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Split it.</source>
        <translation>არაფერი შეცვლილა. დაყავით ფაილი.</translation>
    </message>
    <message>
        <source>The file {path} is not a records file.</source>
        <translation>ფაილი {path} ჩანაწერების ფაილი არ არის.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>არაფერი შეცვლილა. აირჩიეთ სხვა ფაილი.</translation>
    </message>
    <message>
        <source>{file_name} is damaged, or not what its name says.</source>
        <translation>{file_name} დაზიანებულია ან ის არ არის, რასაც მისი სახელი ამბობს.</translation>
    </message>
    <message>
        <source>Open it where it was made and store it again.</source>
        <translation>გახსენით პროგრამაში, რომელშიც შეიქმნა, და ხელახლა შეინახეთ.</translation>
    </message>
    <message>
        <source>{file_name} is larger than any table needs to be.</source>
        <translation>{file_name} იმაზე დიდია, ვიდრე ცხრილს სჭირდება.</translation>
    </message>
    <message>
        <source>Copy the table into a file of its own.</source>
        <translation>დააკოპირეთ ცხრილი ცალკე ფაილში.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>ცხრილს {limit}-ზე მეტი სტრიქონი აქვს.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Divide it.</source>
        <translation>არაფერი ჩამატებულა. გაყავით ცხრილი.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>ცხრილს {limit}-ზე მეტი სვეტი აქვს.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Leave out what is not needed.</source>
        <translation>არაფერი ჩამატებულა. გამოტოვეთ, რაც საჭირო არ არის.</translation>
    </message>
    <message>
        <source>{file_name} is not a translation that can be read.</source>
        <translation>{file_name} არ არის თარგმანი, რომლის წაკითხვაც შეიძლება.</translation>
    </message>
    <message>
        <source>Open an XLIFF file, or the Word document that was sent.</source>
        <translation>გახსენით XLIFF ფაილი ან გაგზავნილი Word დოკუმენტი.</translation>
    </message>
    <message>
        <source>{file_name} is XLIFF in version {version}.</source>
        <translation>{file_name}: XLIFF, ვერსია {version}.</translation>
    </message>
    <message>
        <source>Versions 2.0 and 2.1 are understood. Ask for one of them.</source>
        <translation>იკითხება ვერსიები 2.0 და 2.1. ერთ-ერთი მათგანი სთხოვეთ.</translation>
    </message>
    <message>
        <source>{file_name} is not as XLIFF has it: see {found} in the part {unit}.</source>
        <translation>{file_name} XLIFF-ის წესს არ შეესაბამება: იხილეთ {found} ნაწილში {unit}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask for the file again.</source>
        <translation>არაფერი გადმოტანილა. ფაილი ხელახლა მოითხოვეთ.</translation>
    </message>
    <message>
        <source>A paragraph is in {file_name} twice: {unit}.</source>
        <translation>{file_name}-ში აბზაცი ორჯერ არის: {unit}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Take one of them out of the file.</source>
        <translation>არაფერი მიღებულა. ერთი მათგანი ფაილიდან ამოიღეთ.</translation>
    </message>
    <message>
        <source>Ask the translator to store it again.</source>
        <translation>სთხოვეთ მთარგმნელს, ხელახლა შეინახოს.</translation>
    </message>
    <message>
        <source>{file_name} is larger than any release needs to be.</source>
        <translation>{file_name} იმაზე დიდია, ვიდრე რელიზს სჭირდება.</translation>
    </message>
    <message>
        <source>Ask the translator for the file with this text alone.</source>
        <translation>მთარგმნელს მხოლოდ ამ ტექსტის ფაილი სთხოვეთ.</translation>
    </message>
    <message>
        <source>Take the pictures out of it, store it and open it again.</source>
        <translation>ამოიღეთ სურათები, შეინახეთ და ხელახლა გახსენით.</translation>
    </message>
    <message>
        <source>The office file {path} cannot be used.</source>
        <translation>ოფისის ფაილი {path} ვერ გამოიყენება.</translation>
    </message>
    <message>
        <source>What was saved before is in it. Try again, or open another file.</source>
        <translation>რაც მანამდე შეინახა, მასშია. სცადეთ ხელახლა ან გახსენით სხვა ფაილი.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>სხვა ცვლილება ჯერ კიდევ ინახება.</translation>
    </message>
    <message>
        <source>Wait a moment and do it again.</source>
        <translation>ცოტა დაიცადეთ და გაიმეორეთ.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>დისკზე ადგილი აღარ არის.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here. Free some space, then try again.</source>
        <translation>რაც მანამდე შეინახა, დაცულია, და რაც აკრიფეთ, აქ არის. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The folder {path} is not there.</source>
        <translation>საქაღალდე {path} ადგილზე არ არის.</translation>
    </message>
    <message>
        <source>Connect the disk, or choose another folder in Settings, Storage and backup.</source>
        <translation>შეაერთეთ დისკი ან აირჩიეთ სხვა საქაღალდე პარამეტრებში, „შენახვა და ასლები“.</translation>
    </message>
    <message>
        <source>There is no backup of {path} that can be read.</source>
        <translation>{path}: წასაკითხი სარეზერვო ასლი არ არის.</translation>
    </message>
    <message>
        <source>Look for a copy elsewhere, or start a new office.</source>
        <translation>მოძებნეთ ასლი სხვაგან ან დაიწყეთ ახალი ოფისი.</translation>
    </message>
    <message>
        <source>{path} cannot be made: a file lies where its folder should be.</source>
        <translation>{path} ვერ შეიქმნება: საქაღალდის ადგილას ფაილი დევს.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>აირჩიეთ სხვა ადგილი.</translation>
    </message>
    <message>
        <source>{path} is not an office file of MigDesk.</source>
        <translation>{path} MigDesk-ის ოფისის ფაილი არ არის.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .migdesk.</source>
        <translation>აირჩიეთ ფაილი დაბოლოებით .migdesk.</translation>
    </message>
    <message>
        <source>Nothing was changed: the office file is open for reading only.</source>
        <translation>არაფერი შეცვლილა: ოფისის ფაილი მხოლოდ წასაკითხად არის გახსნილი.</translation>
    </message>
    <message>
        <source>Close it where it is open, then choose Try to open for writing at the top of the window.</source>
        <translation>დახურეთ იქ, სადაც გახსნილია, და ფანჯრის თავზე აირჩიეთ „ჩასაწერად გახსნის ცდა“.</translation>
    </message>
    <message>
        <source>This computer lacks a part that MigDesk needs: {lacking}.</source>
        <translation>ამ კომპიუტერს აკლია ნაწილი, რომელიც MigDesk-ს სჭირდება: {lacking}.</translation>
    </message>
    <message>
        <source>Install MigDesk again.</source>
        <translation>ხელახლა დააყენეთ MigDesk.</translation>
    </message>
    <message>
        <source>This cannot be taken back: other things rest on it now.</source>
        <translation>ამის გაუქმება შეუძლებელია: მას ახლა სხვა ჩანაწერები ეყრდნობა.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The office file could not be brought up to date.</source>
        <translation>ოფისის ფაილის განახლება ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>It is as it was, and a copy lies at {copy}. Free some space and try again.</source>
        <translation>ის უცვლელია, ასლი კი აქ არის: {copy}. გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The office file is damaged: {path}.</source>
        <translation>ოფისის ფაილი დაზიანებულია: {path}.</translation>
    </message>
    <message>
        <source>Restore the last backup. The damaged file is kept beside it.</source>
        <translation>აღადგინეთ ბოლო სარეზერვო ასლი. დაზიანებული ფაილი მის გვერდით შეინახება.</translation>
    </message>
    <message>
        <source>A file lies there already: {path}.</source>
        <translation>იქ ფაილი უკვე დევს: {path}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>The office file is open elsewhere, by {user} on {host} since {since}.</source>
        <translation>ოფისის ფაილი სხვაგან არის გახსნილი: {user}, კომპიუტერი {host}, {since}-იდან.</translation>
    </message>
    <message>
        <source>Close it there first. You can read it meanwhile, but not change anything.</source>
        <translation>ჯერ იქ დახურეთ. მანამდე წაკითხვა შეგიძლიათ, შეცვლა – არა.</translation>
    </message>
    <message>
        <source>There is no office file at {path}.</source>
        <translation>ოფისის ფაილი აქ არ არის: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk it lies on, or open another file.</source>
        <translation>შეაერთეთ დისკი, რომელზეც ის დევს, ან გახსენით სხვა ფაილი.</translation>
    </message>
    <message>
        <source>The office file was made by an earlier MigDesk.</source>
        <translation>ოფისის ფაილი MigDesk-ის ძველმა ვერსიამ შექმნა.</translation>
    </message>
    <message>
        <source>Close it where it is open and open it here to change something: it is brought up to date then.</source>
        <translation>დახურეთ იქ, სადაც გახსნილია, და აქ გახსენით შესაცვლელად: მაშინ განახლდება.</translation>
    </message>
    <message>
        <source>Nothing may be written there: {path}.</source>
        <translation>იქ ჩაწერა არ შეიძლება: {path}.</translation>
    </message>
    <message>
        <source>Store it without a password and open it again.</source>
        <translation>შეინახეთ პაროლის გარეშე და ხელახლა გახსენით.</translation>
    </message>
    <message>
        <source>Copy the office file to a folder you may write to, and open it there. Until then you can read it.</source>
        <translation>გადაიტანეთ ოფისის ფაილი საქაღალდეში, სადაც ჩაწერის უფლება გაქვთ, და იქ გახსენით. მანამდე წაკითხვა შეგიძლიათ.</translation>
    </message>
    <message>
        <source>The office file was made by a later MigDesk.</source>
        <translation>ოფისის ფაილი MigDesk-ის უფრო ახალმა ვერსიამ შექმნა.</translation>
    </message>
    <message>
        <source>Install the later version. The file was not touched.</source>
        <translation>დააყენეთ უფრო ახალი ვერსია. ფაილი ხელუხლებელია.</translation>
    </message>
    <message>
        <source>The office file is gone: {path}.</source>
        <translation>ოფისის ფაილი გაქრა: {path}.</translation>
    </message>
    <message>
        <source>It was moved, or the disk was unplugged. Bring it back and try again. What you typed is still here.</source>
        <translation>ის გადაიტანეს ან დისკი მოიხსნა. დააბრუნეთ და სცადეთ ხელახლა. რაც აკრიფეთ, აქ არის.</translation>
    </message>
    <message>
        <source>A stored text cannot be read.</source>
        <translation>შენახული ტექსტი ვერ იკითხება.</translation>
    </message>
    <message>
        <source>Restore a backup in Settings, Storage and backup.</source>
        <translation>აღადგინეთ სარეზერვო ასლი პარამეტრებში, „შენახვა და ასლები“.</translation>
    </message>
    <message>
        <source>{written} is no date.</source>
        <translation>{written} თარიღი არ არის.</translation>
    </message>
    <message>
        <source>Write it like 2026, May 2026 or 12 May 2026.</source>
        <translation>დაწერეთ ასე: 2026, 05.2026 ან 12.05.2026.</translation>
    </message>
    <message>
        <source>MigDesk has no words for the language {language}.</source>
        <translation>MigDesk-ს ამ ენის სიტყვები არ აქვს: {language}.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>აირჩიეთ სხვა ენა.</translation>
    </message>
    <message>
        <source>A word is missing in the language {language}: {key}.</source>
        <translation>ენას {language} აკლია სიტყვა: {key}.</translation>
    </message>
    <message>
        <source>Install MigDesk again, or complete the file of words.</source>
        <translation>ხელახლა დააყენეთ MigDesk ან შეავსეთ სიტყვების ფაილი.</translation>
    </message>
    <message>
        <source>The file of words {path} cannot be used: {reason}.</source>
        <translation>სიტყვების ფაილი {path} ვერ გამოიყენება: {reason}.</translation>
    </message>
    <message>
        <source>Mend that file, or install MigDesk again.</source>
        <translation>გაასწორეთ ეს ფაილი ან ხელახლა დააყენეთ MigDesk.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>პრინტერმა ვერაფერი მიიღო.</translation>
    </message>
    <message>
        <source>See whether it is on and connected, or export the pages and print the file.</source>
        <translation>შეამოწმეთ, ჩართულია და მიერთებულია თუ არა, ან დააექსპორტეთ გვერდები და დაბეჭდეთ ფაილი.</translation>
    </message>
    <message>
        <source>{file_name} holds a script, or refers to something outside itself.</source>
        <translation>{file_name} სკრიპტს შეიცავს ან გარე ფაილს მიმართავს.</translation>
    </message>
    <message>
        <source>Have it saved as a plain drawing or as a PNG.</source>
        <translation>სთხოვეთ, უბრალო ნახატად ან PNG-ად შეინახონ.</translation>
    </message>
    <message>
        <source>{file_name} is too large for a logo.</source>
        <translation>{file_name} ლოგოსთვის ძალიან დიდია.</translation>
    </message>
    <message>
        <source>Choose one of at most {most} megabytes.</source>
        <translation>აირჩიეთ არაუმეტეს {most} მეგაბაიტისა.</translation>
    </message>
    <message>
        <source>The office file is open elsewhere, by {user} since {since}.</source>
        <translation>ოფისის ფაილი სხვაგან არის გახსნილი: {user}, {since}-იდან.</translation>
    </message>
    <message>
        <source>The office file is open elsewhere, on {host} since {since}.</source>
        <translation>ოფისის ფაილი სხვაგან არის გახსნილი: კომპიუტერი {host}, {since}-იდან.</translation>
    </message>
    <message>
        <source>The office file is open elsewhere since {since}.</source>
        <translation>ოფისის ფაილი სხვაგან არის გახსნილი {since}-იდან.</translation>
    </message>
    <message>
        <source>The office file is open elsewhere.</source>
        <translation>ოფისის ფაილი სხვაგან არის გახსნილი.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>ეს ვერ გაკეთდა.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>არაფერი შეცვლილა. სცადეთ ხელახლა.</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Titles in</source>
        <translation>სათაურების ენა</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>ცხრილი</translation>
    </message>
    <message>
        <source>List</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>ჩვენების სახე</translation>
    </message>
    <message>
        <source>Both days</source>
        <translation>ორივე დღე</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>ყველა დღე</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღეები</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n შეუსაბამობა</numerusform>
            <numerusform>%n შეუსაბამობა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point out %n kept one(s) again</source>
        <translation>
            <numerusform>%n დატოვებულის კვლავ ჩვენება</numerusform>
            <numerusform>%n დატოვებულის კვლავ ჩვენება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>დღის წესრიგის გახსნა</translation>
    </message>
    <message>
        <source>No sessions yet. Add them in the agenda.</source>
        <translation>სესიები ჯერ არ არის. დაამატეთ დღის წესრიგში.</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>დღის წესრიგზე დაბრუნება</translation>
    </message>
    <message>
        <source>New, Enter adds it</source>
        <translation>ახალი, Enter ამატებს</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>სესიის შეცვლა</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>სესიის გაორმაგება</translation>
    </message>
    <message>
        <source>Everybody here spoke</source>
        <translation>აქ ყველა გამოვიდა</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>სესიის წაშლა</translation>
    </message>
    <message>
        <source>{minutes} min longer, shift what follows</source>
        <translation>{minutes} წთ-ით გახანგრძლივება, მომდევნოთა გადაწევით</translation>
    </message>
    <message>
        <source>Add the first session</source>
        <translation>პირველი სესიის დამატება</translation>
    </message>
    <message>
        <source>Paste a programme</source>
        <translation>პროგრამის ჩასმა</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>სესიები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Type the hours and the title of each below. Enter adds it.</source>
        <translation>ქვემოთ ჩაწერეთ თითოეულის დრო და სათაური. Enter ამატებს.</translation>
    </message>
    <message>
        <source>goes there from anywhere in the event</source>
        <translation>იქ გადადის ღონისძიების ნებისმიერი ადგილიდან</translation>
    </message>
</context>
<context>
    <name>AlikeCards</name>
    <message>
        <source>{name} may be the same person</source>
        <translation>{name} შეიძლება იგივე ადამიანი იყოს</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>გაერთიანება ჩანაწერთან: {name}</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>ამ ჩანაწერთან გაერთიანება</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>ორი ადამიანია</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>იგივე ელფოსტა</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>იგივე სახელი</translation>
    </message>
    <message>
        <source>The same name in other letters</source>
        <translation>იგივე სახელი სხვა ასოებით</translation>
    </message>
    <message>
        <source>A name spelt nearly the same</source>
        <translation>თითქმის ერთნაირად დაწერილი სახელი</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>როგორ მოვიდა</translation>
    </message>
    <message>
        <source>E-mail, telephone, in person</source>
        <translation>ელფოსტა, ტელეფონი, პირადად</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>რა ადასტურებს</translation>
    </message>
    <message>
        <source>A letter, a message: kept in the office file.</source>
        <translation>წერილი ან შეტყობინება: ინახება ოფისის ფაილში.</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>პასუხის ჩაწერა</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Take this person off</source>
        <translation>ამ პირის ამოღება</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>ამ პირის გახსნა</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Did they come?</source>
        <translation>მოვიდა?</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ჩაანაცვლა</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>Somebody else stood in</source>
        <translation>სხვამ შეცვალა</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>სახელი და გვარი</translation>
    </message>
    <message>
        <source>Title that day</source>
        <translation>იმდღევანდელი თანამდებობა</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>თანამდებობის გარეშე</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>მთელი ღონისძიება</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>ნაჩვენებია როგორც</translation>
    </message>
    <message>
        <source>Printed instead of the name, where that is withheld.</source>
        <translation>იბეჭდება სახელის ნაცვლად, როცა ის დაფარულია.</translation>
    </message>
    <message>
        <source>That is the same person.</source>
        <translation>ეს იგივე ადამიანია.</translation>
    </message>
</context>
<context>
    <name>AppearanceWork</name>
    <message>
        <source>Everybody marked as having spoken</source>
        <translation>აღინიშნა, რომ ყველა გამოვიდა</translation>
    </message>
    <message>
        <source>Noted who stood in</source>
        <translation>აღინიშნა, ვინ შეცვალა</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>დღის წესრიგიდან ამოვიდა</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask for clearance</source>
        <translation>შეთანხმების თხოვნა</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>სხვა ადგილის არჩევა…</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>no address known</source>
        <translation>მისამართი უცნობია</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>მისამართის დამატება</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>და კიდევ %n</numerusform>
            <numerusform>და კიდევ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: nobody is named, or off the record.</source>
        <translation>
            <numerusform>გამოტოვებულია %n ციტატა: მოსაუბრე დაუსახელებელია, ან არ არის გასაჯაროებისთვის.</numerusform>
            <numerusform>გამოტოვებულია %n ციტატა: მოსაუბრე დაუსახელებელია, ან არ არის გასაჯაროებისთვის.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n message(s)…</source>
        <translation>
            <numerusform>%n წერილის მომზადება…</numerusform>
            <numerusform>%n წერილის მომზადება…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Who is asked</source>
        <translation>ვის ეკითხებით</translation>
    </message>
    <message>
        <source>Name, or office</source>
        <translation>სახელი ან უწყება</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>მიუთითეთ, ვის ეკითხებით.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ტექსტები</translation>
    </message>
    <message>
        <source>How</source>
        <translation>როგორ</translation>
    </message>
    <message>
        <source>E-mail, telephone, in person</source>
        <translation>ელფოსტა, ტელეფონი, პირადად</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>პასუხის ვადა</translation>
    </message>
    <message>
        <source>Note that they are asked</source>
        <translation>აღინიშნოს, რომ ჰკითხეს</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Ask again</source>
        <translation>ხელახლა კითხვა</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>პასუხის ჩაწერა</translation>
    </message>
    <message>
        <source>Record the answer of {name}</source>
        <translation>პასუხის ჩაწერა: {name}</translation>
    </message>
    <message>
        <source>Ask {name} again</source>
        <translation>ხელახლა კითხვა: {name}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>რა შეიცვალა</translation>
    </message>
    <message>
        <source>What changed since {name} was asked</source>
        <translation>რა შეიცვალა მას შემდეგ, რაც ჰკითხეს: {name}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>There is nobody to ask: nobody is named, or it is off the record.</source>
        <translation>არავისთვის შეიძლება კითხვა: მოსაუბრე დაუსახელებელია, ან ნათქვამი არ არის გასაჯაროებისთვის.</translation>
    </message>
    <message>
        <source>Folder for the messages</source>
        <translation>წერილების საქაღალდე</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>წერილის შენახვა</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>წერილები (*.eml)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>No program opens messages here. They lie in {folder}</source>
        <translation>აქ წერილებს არცერთი პროგრამა არ ხსნის. წერილები აქაა: {folder}</translation>
    </message>
    <message>
        <source>No address is known of {name}: type it in the message.</source>
        <translation>მისამართი უცნობია ({name}): ჩაწერეთ წერილში.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no address yet: type it in them.</source>
        <translation>
            <numerusform>%n წერილს ჯერ არ აქვს მისამართი: ჩაწერეთ წერილში.</numerusform>
            <numerusform>%n წერილს ჯერ არ აქვს მისამართი: ჩაწერეთ წერილებში.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to be sent, their quotes noted as asked</source>
        <translation>
            <numerusform>%n წერილი გასაგზავნია, ციტატები მოინიშნა როგორც შეთანხმებაზე გაგზავნილი</numerusform>
            <numerusform>%n წერილი გასაგზავნია, ციტატები მოინიშნა როგორც შეთანხმებაზე გაგზავნილი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ქალი</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>კაცი</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>How</source>
        <translation>როგორ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ონლაინ</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>ადგილზე</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>ცხრილის ჩასმა</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>დასწრება</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {other} others; {online} of them online</source>
        <translation>{women} ქალი, {men} კაცი, {other} სხვა; აქედან {online} ონლაინ</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up now</source>
        <translation>სარეზერვო ასლის გაკეთება</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>საქაღალდის არჩევა…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>არცერთი</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>სარეზერვო ასლები</translation>
    </message>
    <message>
        <source>Each backup is made there, too: on a memory stick, say, or on a shared drive.</source>
        <translation>თითოეული ასლი იქაც კეთდება: მაგალითად, მეხსიერების ბარათზე ან საერთო დისკზე.</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>მეორე საქაღალდე</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>This folder is not there at the moment: backups are made beside the file.</source>
        <translation>ეს საქაღალდე ახლა ადგილზე არ არის: ასლები ფაილის გვერდით კეთდება.</translation>
    </message>
    <message>
        <source>No backup yet. One is made whenever MigDesk closes.</source>
        <translation>სარეზერვო ასლი ჯერ არ არის. კეთდება ყოველთვის, როცა MigDesk იხურება.</translation>
    </message>
    <message>
        <source>Last backup: {when}. One is made whenever MigDesk closes.</source>
        <translation>ბოლო ასლი: {when}. კეთდება ყოველთვის, როცა MigDesk იხურება.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>კიდევ {count}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>აღდგენა…</translation>
    </message>
    <message>
        <source>what a restored backup replaced</source>
        <translation>რაც აღდგენილმა ასლმა ჩაანაცვლა</translation>
    </message>
    <message>
        <source>before the file was brought to a newer form</source>
        <translation>ფაილის ახალ ფორმაზე გადაყვანამდე</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>მეორე საქაღალდე ასლებისთვის</translation>
    </message>
    <message>
        <source>Restore the backup of {when}?</source>
        <translation>აღდგეს ასლი: {when}?</translation>
    </message>
    <message>
        <source>{file} will be as it was then: what was recorded since is no longer in it. A copy of it as it is now is kept among the backups.</source>
        <translation>{file} ისეთი გახდება, როგორიც მაშინ იყო: მას შემდეგ ჩაწერილი მასში აღარ იქნება. ახლანდელი მდგომარეობის ასლი სარეზერვო ასლებს შორის შეინახება.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>აღდგენა</translation>
    </message>
</context>
<context>
    <name>BehindNote</name>
    <message>
        <source>Side by side</source>
        <translation>გვერდიგვერდ</translation>
    </message>
    <message>
        <source>Or say why it goes as it is</source>
        <translation>ან თქვით, რატომ ინახება ასე</translation>
    </message>
    <message>
        <source>Why the translation is exported as it is</source>
        <translation>რატომ ინახება თარგმანი ასე, როგორც არის</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>შენახვა ასე, როგორც არის</translation>
    </message>
    <message>
        <source>Say why: it is kept in the history.</source>
        <translation>თქვით, რატომ: ეს ისტორიაში ინახება.</translation>
    </message>
</context>
<context>
    <name>BoilerplateForm</name>
    <message>
        <source>On every new release</source>
        <translation>ყველა ახალ რელიზზე</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Project it speaks of</source>
        <translation>პროექტი, რომელზეც საუბარია</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>მოქმედებს თარიღიდან</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>მოქმედებს თარიღამდე</translation>
    </message>
</context>
<context>
    <name>BoilerplatesPage</name>
    <message>
        <source>Boilerplates</source>
        <translation>მუდმივი ტექსტები</translation>
    </message>
    <message>
        <source>Paragraphs that close releases: about the office, about a project. Changes show on releases that are not ready or out yet.</source>
        <translation>აბზაცები, რომლებითაც რელიზი მთავრდება: ოფისზე, პროექტზე. ცვლილება ჩანს რელიზებზე, რომლებიც ჯერ მზად არ არის ან არ გამოსულა.</translation>
    </message>
    <message>
        <source>New boilerplate</source>
        <translation>ახალი მუდმივი ტექსტი</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>სათაურის გარეშე</translation>
    </message>
    <message>
        <source>Boilerplate added</source>
        <translation>მუდმივი ტექსტი დაემატა</translation>
    </message>
    <message>
        <source>Boilerplate deleted</source>
        <translation>მუდმივი ტექსტი წაიშალა</translation>
    </message>
    <message>
        <source>Delete boilerplate</source>
        <translation>მუდმივი ტექსტის წაშლა</translation>
    </message>
    <message>
        <source>A release carries it. To keep it off new ones, switch “On every new release” off.</source>
        <translation>ის რელიზში გამოიყენება. ახლებში რომ აღარ ჩაიწეროს, გამორთეთ „ყველა ახალ რელიზზე“.</translation>
    </message>
    <message>
        <source>No boilerplate yet</source>
        <translation>მუდმივი ტექსტი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Write once who you are, and every new release closes with it.</source>
        <translation>ერთხელ დაწერეთ, ვინ ხართ, და ყველა ახალი რელიზი ამით დამთავრდება.</translation>
    </message>
    <message>
        <source>On every new release</source>
        <translation>ყველა ახალ რელიზზე</translation>
    </message>
    <message>
        <source>When chosen for a release</source>
        <translation>რელიზისთვის არჩევისას</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>correct</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>what the column is</source>
        <translation>რა არის სვეტში</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>შემდეგი გადასაწყვეტი</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s) now</source>
        <translation>
            <numerusform>%n სტრიქონის ჩამატება ახლა</numerusform>
            <numerusform>%n სტრიქონის ჩამატება ახლა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n სტრიქონის ჩამატება</numerusform>
            <numerusform>%n სტრიქონის ჩამატება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingUp</name>
    <message>
        <source>Nothing is behind.</source>
        <translation>არაფერია ჩამორჩენილი.</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>აქ მოსანიშნი არაფერია.</translation>
    </message>
    <message>
        <source>Marked up to date</source>
        <translation>განახლებულად მოინიშნა</translation>
    </message>
    <message>
        <source>All marked up to date</source>
        <translation>ყველა განახლებულად მოინიშნა</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>წელი</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Calendar, {period}</source>
        <translation>კალენდარი, {period}</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>წინა წელი</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>მომდევნო წელი</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>წინა თვე</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>მომდევნო თვე</translation>
    </message>
    <message>
        <source>New event on {day}</source>
        <translation>ახალი ღონისძიება: {day}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>At no event</source>
        <translation>ღონისძიების გარეშე</translation>
    </message>
    <message>
        <source>Outside the sessions</source>
        <translation>სესიების გარეთ</translation>
    </message>
    <message>
        <source>{event}, outside the sessions</source>
        <translation>{event}, სესიების გარეთ</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Quick capture</source>
        <translation>სწრაფი ჩაწერა</translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>Who said (ergative)</source>
        <translation>ვინ თქვა (მოთხრობითი)</translation>
    </message>
    <message>
        <source>To whom (dative)</source>
        <translation>ვის (მიცემითი)</translation>
    </message>
    <message>
        <source>Whose (genitive)</source>
        <translation>ვისი (ნათესაობითი)</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>ყველას დადასტურება</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>დადასტურება</translation>
    </message>
    <message>
        <source>Confirm: {case}</source>
        <translation>დადასტურება: {case}</translation>
    </message>
    <message>
        <source>Not known: write it</source>
        <translation>არ არის ცნობილი: ჩაწერეთ</translation>
    </message>
    <message>
        <source>Proposed: {form}</source>
        <translation>შემოთავაზებული: {form}</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>This paragraph was changed here, too, since the document was sent.</source>
        <translation>დოკუმენტის გაგზავნის შემდეგ ეს აბზაცი აქაც შეიცვალა.</translation>
    </message>
    <message>
        <source>{author}: {comment}</source>
        <translation>{author}: {comment}</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>Set aside: {sentence} {where}</source>
        <translation>გვერდზეა გადადებული: {sentence} {where}</translation>
    </message>
    <message>
        <source>Blocks: {sentence} {where}</source>
        <translation>აჩერებს: {sentence} {where}</translation>
    </message>
    <message>
        <source>Warning: {sentence} {where}</source>
        <translation>გაფრთხილება: {sentence} {where}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>ასარჩევი არაფერია</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Filter {name}</source>
        <translation>ფილტრი: {name}</translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message>
        <source>House practice</source>
        <translation>ოფისის წესი</translation>
    </message>
    <message>
        <source>Donors’ visibility rules</source>
        <translation>დონორების ხილვადობის წესები</translation>
    </message>
    <message>
        <source>EU visibility rules</source>
        <translation>ევროკავშირის ხილვადობის წესები</translation>
    </message>
    <message>
        <source>What the checks have found</source>
        <translation>რა იპოვა შემოწმებამ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>აჩერებს</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>გადასახედი</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>გვერდზე გადადებული</translation>
    </message>
    <message>
        <source>The text is being checked</source>
        <translation>ტექსტი მოწმდება</translation>
    </message>
    <message>
        <source>There is no text to check yet</source>
        <translation>შესამოწმებელი ტექსტი ჯერ არ არის</translation>
    </message>
    <message>
        <source>The checks are paused.</source>
        <translation>შემოწმება შეჩერებულია.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block this text</source>
        <translation>
            <numerusform>ამ ტექსტს %n რამ აჩერებს</numerusform>
            <numerusform>ამ ტექსტს %n რამ აჩერებს</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks this text</source>
        <translation>ამ ტექსტს არაფერი აჩერებს</translation>
    </message>
    <message>
        <source>All checks are fine</source>
        <translation>შემოწმებამ ხარვეზი ვერ იპოვა</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>გადასახედია კიდევ %n</numerusform>
            <numerusform>გადასახედია კიდევ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>გადასახედია %n</numerusform>
            <numerusform>გადასახედია %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) set aside</source>
        <translation>
            <numerusform>გვერდზე გადადებულია %n გაფრთხილება</numerusform>
            <numerusform>გვერდზე გადადებულია %n გაფრთხილება</numerusform>
        </translation>
    </message>
    <message>
        <source>The text keeps to every rule that is checked.</source>
        <translation>ტექსტი იცავს ყველა წესს, რომელიც მოწმდება.</translation>
    </message>
    <message>
        <source>{where}, can be put right</source>
        <translation>{where}, შეიძლება გასწორდეს</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Ask the speaker</source>
        <translation>ჰკითხეთ მომხსენებელს</translation>
    </message>
    <message>
        <source>Record this quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>დარჩეს ასე</translation>
    </message>
    <message>
        <source>Set aside by {who}: {moment}</source>
        <translation>გვერდზე გადადო {who}: {moment}</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>მთელი ტექსტი</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Sub-headline</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>ადგილი და თარიღი</translation>
    </message>
    <message>
        <source>Key figure {number}</source>
        <translation>მთავარი ციფრი {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>აბზაცი {number}</translation>
    </message>
    <message>
        <source>Restore wording</source>
        <translation>სიტყვების აღდგენა</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>გასწორება</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter, Delete clears it</source>
        <translation>ფილტრი, Delete ასუფთავებს</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Clear with Delete</source>
        <translation>Delete-ით გასუფთავება</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>ნაწილები</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would be printed. Tick a part.</source>
        <translation>არაფერია მონიშნული, ამიტომ არაფერი დაიბეჭდება. მონიშნეთ რომელიმე ნაწილი.</translation>
    </message>
</context>
<context>
    <name>ClearanceSection</name>
    <message>
        <source>{span}, longer than usual</source>
        <translation>{span}, ჩვეულებრივზე მეტია</translation>
    </message>
    <message>
        <source>Clearance noted</source>
        <translation>შეთანხმება აღინიშნა</translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message>
        <source>Ask someone</source>
        <translation>ვინმესთვის კითხვა</translation>
    </message>
    <message>
        <source>Ask for clearance</source>
        <translation>შეთანხმებისთვის გაგზავნა</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to come</source>
        <translation>
            <numerusform>მოსალოდნელია %n პასუხი</numerusform>
            <numerusform>მოსალოდნელია %n პასუხი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n უარი</numerusform>
            <numerusform>%n უარი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask again</source>
        <translation>
            <numerusform>%n ხელახლა საკითხავი</numerusform>
            <numerusform>%n ხელახლა საკითხავი</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by everybody who was asked</source>
        <translation>ყველა დაეთანხმა, ვისაც ჰკითხეს</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>ჯერ არავისთვის უკითხავთ</translation>
    </message>
    <message>
        <source>The release has left clearance behind.</source>
        <translation>რელიზმა შეთანხმების ეტაპი გაიარა.</translation>
    </message>
    <message>
        <source>People are asked about a text that stands still. Begin checks, then ask for clearance: the text is frozen as a version, and each answer counts for it.</source>
        <translation>ხალხს უცვლელ ტექსტზე ეკითხებიან. დაიწყეთ შემოწმება, მერე გაგზავნეთ შეთანხმებისთვის: ტექსტი ვერსიად დაფიქსირდება და ყოველი პასუხი მას ეხება.</translation>
    </message>
    <message>
        <source>Ask for clearance when the text says what it should.</source>
        <translation>გაგზავნეთ შეთანხმებისთვის, როცა ტექსტში ყველაფერი რიგზეა.</translation>
    </message>
    <message>
        <source>Must be complete before {moment}.</source>
        <translation>უნდა დასრულდეს: {moment}.</translation>
    </message>
    <message>
        <source>{language}, version {number}</source>
        <translation>{language}, ვერსია {number}</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>პასუხი: {moment}</translation>
    </message>
    <message>
        <source>asked {moment}</source>
        <translation>ჰკითხეს: {moment}</translation>
    </message>
    <message>
        <source>wanted by {moment}</source>
        <translation>პასუხის ვადა: {moment}</translation>
    </message>
    <message>
        <source>the text has changed since</source>
        <translation>ტექსტი მას შემდეგ შეიცვალა</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ვერსიები</translation>
    </message>
    <message>
        <source>for {stage}, by {who}</source>
        <translation>ეტაპი: {stage}, {who}</translation>
    </message>
    <message>
        <source>exported by {who}</source>
        <translation>ექსპორტით გაიტანა: {who}</translation>
    </message>
    <message>
        <source>exported as a message by {who}</source>
        <translation>წერილად ექსპორტით გაიტანა: {who}</translation>
    </message>
    <message>
        <source>as the text is now</source>
        <translation>როგორიც ტექსტი ახლაა</translation>
    </message>
    <message>
        <source>earlier words</source>
        <translation>ადრინდელი სიტყვები</translation>
    </message>
    <message>
        <source>Compare {version}</source>
        <translation>შედარება: {version}</translation>
    </message>
    <message>
        <source>File deleted</source>
        <translation>ფაილი წაიშალა</translation>
    </message>
</context>
<context>
    <name>CodesField</name>
    <message>
        <source>Choose from the list</source>
        <translation>სიიდან არჩევა</translation>
    </message>
    <message>
        <source>{label}, choose from the list</source>
        <translation>{label}, სიიდან არჩევა</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick a colour: {label}</source>
        <translation>ფერის არჩევა: {label}</translation>
    </message>
    <message>
        <source>Write a colour as six letters and figures: #2350B5.</source>
        <translation>ჩაწერეთ ფერი ექვსი ასოთი და ციფრით: #2350B5.</translation>
    </message>
    <message>
        <source>Easy to read: the contrast is {ratio} to 1 on white paper.</source>
        <translation>ადვილად იკითხება: თეთრ ქაღალდზე კონტრასტი {ratio}-ს უდრის.</translation>
    </message>
    <message>
        <source>Use {colour} instead</source>
        <translation>სამაგიეროდ გამოიყენეთ {colour}</translation>
    </message>
    <message>
        <source>Hard to read on white paper: the contrast is {ratio} to 1, and text needs {least}.</source>
        <translation>თეთრ ქაღალდზე ძნელად იკითხება: კონტრასტი {ratio}-ს უდრის, ტექსტს კი {least} სჭირდება.</translation>
    </message>
    <message>
        <source>Hard to read on a tinted band: the contrast is {ratio} to 1, and text needs {least}.</source>
        <translation>შეფერილ ზოლზე ძნელად იკითხება: კონტრასტი {ratio}-ს უდრის, ტექსტს კი {least} სჭირდება.</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Title and event</source>
        <translation>სათაური და ღონისძიება</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>შემდეგი თარიღი</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>პასუხისმგებელი</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>Keep both</source>
        <translation>ორივეს დატოვება</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>ასე დატოვება</translation>
    </message>
    <message>
        <source>Take off here</source>
        <translation>აქედან მოხსნა</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>ოთახის შეცვლა</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>დროის შეცვლა</translation>
    </message>
    <message>
        <source>Add a moderator</source>
        <translation>მოდერატორის დამატება</translation>
    </message>
    <message>
        <source>Say who stands in</source>
        <translation>შემცვლელის მითითება</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>მოხსნა</translation>
    </message>
    <message>
        <source>Open the other session</source>
        <translation>მეორე სესიის გახსნა</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{name} is in two places at once</source>
        <translation>{name} ერთდროულად ორ ადგილასაა</translation>
    </message>
    <message>
        <source>{room} is taken twice</source>
        <translation>{room} ორჯერაა დაკავებული</translation>
    </message>
    <message>
        <source>This is outside the hours of the event</source>
        <translation>ეს ღონისძიების დროის მიღმაა</translation>
    </message>
    <message>
        <source>This panel has no moderator</source>
        <translation>ამ პანელს მოდერატორი არ ჰყავს</translation>
    </message>
    <message>
        <source>{name} does not come, and nobody stands in</source>
        <translation>{name} არ მოდის და შემცვლელი არ არის</translation>
    </message>
    <message>
        <source>Also in “{session}”, {hours}{room}.</source>
        <translation>აგრეთვე სესიაში „{session}“, {hours}{room}.</translation>
    </message>
    <message>
        <source>The event is from {start} to {end}.</source>
        <translation>ღონისძიება გრძელდება {start}-დან {end}-მდე.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>On every new release</source>
        <translation>ყველა ახალ რელიზზე</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>What they are at the office</source>
        <translation>რას აკეთებს ოფისში</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Contact</source>
        <translation>კონტაქტი</translation>
    </message>
    <message>
        <source>Delete media contact</source>
        <translation>მედიაკონტაქტის წაშლა</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>კონტაქტები</translation>
    </message>
    <message>
        <source>Whom journalists may call, named at the end of releases. Changes show on releases that are not ready or out yet.</source>
        <translation>ვის შეიძლება დაურეკონ ჟურნალისტებმა; რელიზის ბოლოს ეთითება. ცვლილება ჩანს რელიზებზე, რომლებიც ჯერ მზად არ არის ან არ გამოსულა.</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>საკონტაქტო პირები</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი კონტაქტი</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>სახელის გარეშე</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>კონტაქტი დაემატა</translation>
    </message>
    <message>
        <source>Contact deleted</source>
        <translation>კონტაქტი წაიშალა</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>კონტაქტის წაშლა</translation>
    </message>
    <message>
        <source>A release names them. To keep them off new ones, switch “On every new release” off.</source>
        <translation>ის რელიზშია მითითებული. ახლებში რომ აღარ ჩაიწეროს, გამორთეთ „ყველა ახალ რელიზზე“.</translation>
    </message>
    <message>
        <source>No press contact yet</source>
        <translation>საკონტაქტო პირი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Say once whom to call, and every new release names them.</source>
        <translation>ერთხელ მიუთითეთ, ვის უნდა დაურეკონ, და ყველა ახალ რელიზში ჩაიწერება.</translation>
    </message>
    <message>
        <source>On every new release</source>
        <translation>ყველა ახალ რელიზზე</translation>
    </message>
    <message>
        <source>When chosen for a release</source>
        <translation>რელიზისთვის არჩევისას</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Word for word</source>
        <translation>სიტყვასიტყვით</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>არსი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>არა გასაჯაროებისთვის</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Words as they were said</source>
        <translation>სიტყვები, როგორც ითქვა</translation>
    </message>
    <message>
        <source>Write the words as they were said.</source>
        <translation>ჩაწერეთ სიტყვები, როგორც ითქვა.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>რა იყო შეცდომა</translation>
    </message>
    <message>
        <source>A word misheard, checked against the recording</source>
        <translation>სიტყვა არასწორად გავიგონეთ, ჩანაწერს შევადარეთ</translation>
    </message>
    <message>
        <source>The recorded words stay below with your reason. Clearance starts again, and translations have to be approved again.</source>
        <translation>ჩაწერილი სიტყვები ქვემოთ რჩება თქვენი მიზეზით. შეთანხმება თავიდან იწყება, თარგმანები კი ხელახლა უნდა დამტკიცდეს.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>გასწორება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>These are the recorded words.</source>
        <translation>ეს ჩაწერილი სიტყვებია.</translation>
    </message>
    <message>
        <source>Say what was wrong.</source>
        <translation>მიუთითეთ, რა იყო შეცდომა.</translation>
    </message>
</context>
<context>
    <name>CoverageForm</name>
    <message>
        <source>Outlet</source>
        <translation>გამოცემა</translation>
    </message>
    <message>
        <source>Something published has an outlet.</source>
        <translation>გამოქვეყნებულს გამოცემა აქვს.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>გამოქვეყნდა</translation>
    </message>
    <message>
        <source>Say on which day it was published.</source>
        <translation>მიუთითეთ, რომელ დღეს გამოქვეყნდა.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>მოცული ადამიანები</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>ტონი</translation>
    </message>
    <message>
        <source>Quote that it used</source>
        <translation>გამოყენებული ციტატა</translation>
    </message>
    <message>
        <source>Words or speaker</source>
        <translation>სიტყვები ან ავტორი</translation>
    </message>
    <message>
        <source>Release that it took up</source>
        <translation>რელიზი, რომელიც აისახა</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Names the donor</source>
        <translation>ასახელებს დონორს</translation>
    </message>
    <message>
        <source>Carries our message</source>
        <translation>გადმოსცემს ჩვენს სათქმელს</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>ამის წაშლა</translation>
    </message>
    <message>
        <source>Without a number, what the outlet usually reaches counts: {count}.</source>
        <translation>თუ რიცხვი არ წერია, ითვლება ის, რასაც გამოცემა ჩვეულებრივ მოიცავს: {count}.</translation>
    </message>
</context>
<context>
    <name>CoverageTab</name>
    <message>
        <source>What was published</source>
        <translation>რა გამოქვეყნდა</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Outlet that published something</source>
        <translation>გამოცემა, რომელმაც რამე გამოაქვეყნა</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>{count} people reached, as far as it is known</source>
        <translation>მოიცვა {count} ადამიანი, რამდენადაც ცნობილია</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>ამის წაშლა</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ბრაუზერში გახსნა</translation>
    </message>
    <message>
        <source>Coverage deleted</source>
        <translation>გაშუქება წაიშალა</translation>
    </message>
    <message>
        <source>Note what was published</source>
        <translation>გამოქვეყნებულის აღნიშვნა</translation>
    </message>
    <message>
        <source>Nothing published yet that is noted here</source>
        <translation>გამოქვეყნებული ჯერ არაფერია აღნიშნული</translation>
    </message>
    <message>
        <source>Name an outlet. Day, link, tone and the quote that was used follow.</source>
        <translation>დაასახელეთ გამოცემა. დღე, ბმული, ტონი და გამოყენებული ციტატა შემდეგ მოჰყვება.</translation>
    </message>
</context>
<context>
    <name>DatedDelegate</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>კალენდრიდან არჩევა</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>There is no such day. Did you mean {day}?</source>
        <translation>ასეთი დღე არ არსებობს. იქნებ გულისხმობდით: {day}?</translation>
    </message>
    <message>
        <source>Write a day, such as {day}.</source>
        <translation>ჩაწერეთ დღე, მაგალითად: {day}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
</context>
<context>
    <name>DetailsSection</name>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>თანამდებობის გარეშე</translation>
    </message>
    <message>
        <source>Said at no event</source>
        <translation>ღონისძიების გარეშე ითქვა</translation>
    </message>
    <message>
        <source>Outside the sessions</source>
        <translation>სესიების გარეთ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>დეტალები</translation>
    </message>
    <message>
        <source>Name a speaker, or say why nobody is named.</source>
        <translation>მიუთითეთ ავტორი ან თქვით, რატომ არ სახელდება.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Themes</source>
        <translation>თემები</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>თემის დამატება</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>მიგრაციის გლობალური შეთანხმების მიზნები</translation>
    </message>
    <message>
        <source>Their numbers, from 1 to 23.</source>
        <translation>მათი ნომრები, 1-დან 23-მდე.</translation>
    </message>
    <message>
        <source>Targets of the Sustainable Development Goals</source>
        <translation>მდგრადი განვითარების მიზნების ამოცანები</translation>
    </message>
    <message>
        <source>Goal and target, such as 10.7.</source>
        <translation>მიზანი და ამოცანა, მაგალითად 10.7.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>შედეგები</translation>
    </message>
    <message>
        <source>There is no objective {number}: they go from 1 to 23.</source>
        <translation>მიზანი {number} არ არსებობს: ისინი 1-დან 23-მდეა.</translation>
    </message>
    <message>
        <source>There is no goal or target {code}: the goals go from 1 to 17.</source>
        <translation>მიზანი ან ამოცანა {code} არ არსებობს: მიზნები 1-დან 17-მდეა.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Without an event</source>
        <translation>ღონისძიების გარეშე</translation>
    </message>
    <message>
        <source>Date on the page</source>
        <translation>თარიღი გვერდზე</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>ემბარგო, სანამ</translation>
    </message>
    <message>
        <source>Subject, beside the text</source>
        <translation>თემა, ტექსტის გვერდით</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>პასუხისმგებელი</translation>
    </message>
    <message>
        <source>Boilerplates, in order</source>
        <translation>მუდმივი ტექსტები, რიგით</translation>
    </message>
    <message>
        <source>Add a boilerplate</source>
        <translation>მუდმივი ტექსტის დამატება</translation>
    </message>
    <message>
        <source>Press contacts, in order</source>
        <translation>საკონტაქტო პირები, რიგით</translation>
    </message>
    <message>
        <source>Add a press contact</source>
        <translation>საკონტაქტო პირის დამატება</translation>
    </message>
    <message>
        <source>Printed first on every form, with the date, in each language.</source>
        <translation>ყველა დოკუმენტის თავში იბეჭდება, თარიღით, თითოეულ ენაზე.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>რა იყო შეცდომა</translation>
    </message>
    <message>
        <source>Say in a sentence what was wrong.</source>
        <translation>ერთი წინადადებით თქვით, რა იყო შეცდომა.</translation>
    </message>
    <message>
        <source>Correct release</source>
        <translation>რელიზის შესწორება</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>შესწორებაზე უარის თქმა</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>რატომ გამოითხოვება უკან</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>რელიზის უკან გამოთხოვა</translation>
    </message>
    <message>
        <source>Copy as a new release</source>
        <translation>ახალ რელიზად კოპირება</translation>
    </message>
    <message>
        <source>Take this language out</source>
        <translation>ამ ენის ამოღება</translation>
    </message>
    <message>
        <source>Delete release</source>
        <translation>რელიზის წაშლა</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>ნომერი ჯერ არ აქვს</translation>
    </message>
    <message>
        <source>By the clock of the office: {zone}</source>
        <translation>ოფისის საათით: {zone}</translation>
    </message>
    <message>
        <source>Say why, for those who have the release already.</source>
        <translation>მიუთითეთ მიზეზი მათთვის, ვისაც რელიზი უკვე აქვს.</translation>
    </message>
</context>
<context>
    <name>DictionaryPage</name>
    <message>
        <source>Dictionary</source>
        <translation>ლექსიკონი</translation>
    </message>
    <message>
        <source>Words that are right here though no dictionary has them. Names, acronyms and terms that are recorded are known without being added.</source>
        <translation>სიტყვები, რომლებიც აქ სწორია, თუმცა არცერთ ლექსიკონში არ არის. ჩაწერილი სახელები, აბრევიატურები და ტერმინები დამატების გარეშეც ცნობილია.</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>ახალი სიტყვა</translation>
    </message>
    <message>
        <source>Without letters</source>
        <translation>ასოების გარეშე</translation>
    </message>
    <message>
        <source>Word added</source>
        <translation>სიტყვა დაემატა</translation>
    </message>
    <message>
        <source>Word deleted</source>
        <translation>სიტყვა წაიშალა</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>სიტყვის წაშლა</translation>
    </message>
    <message>
        <source>Something rests on it.</source>
        <translation>მას რაღაც ეყრდნობა.</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>სიტყვა ჯერ არ არის</translation>
    </message>
    <message>
        <source>Add a word here, or from the menu of a word that is marked in a text.</source>
        <translation>დაამატეთ სიტყვა აქ, ან ტექსტში მონიშნული სიტყვის მენიუდან.</translation>
    </message>
    <message>
        <source>Type the word.</source>
        <translation>ჩაწერეთ სიტყვა.</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>ჩაწერეთ სულ მცირე ორი ასო.</translation>
    </message>
    <message>
        <source>{word} is in the list already.</source>
        <translation>{word} სიაში უკვე არის.</translation>
    </message>
</context>
<context>
    <name>DifferenceLabel</name>
    <message>
        <source>removed “{words}”</source>
        <translation>წაშლილია „{words}“</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>დამატებულია „{words}“</translation>
    </message>
</context>
<context>
    <name>DonorsField</name>
    <message>
        <source>Add an organization</source>
        <translation>ორგანიზაციის დამატება</translation>
    </message>
    <message>
        <source>How releases name {name}</source>
        <translation>როგორ მოიხსენიება რელიზებში: {name}</translation>
    </message>
</context>
<context>
    <name>EarlierNameForm</name>
    <message>
        <source>Earlier name</source>
        <translation>წინა სახელწოდება</translation>
    </message>
    <message>
        <source>An earlier name has words. Delete it if it is wrong.</source>
        <translation>წინა სახელწოდება ცარიელი ვერ იქნება. თუ არასწორია, წაშალეთ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Earlier name deleted</source>
        <translation>წინა სახელწოდება წაიშალა</translation>
    </message>
</context>
<context>
    <name>EarlierNames</name>
    <message>
        <source>Earlier names</source>
        <translation>წინა სახელწოდებები</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>სახელი გადაერქვა</translation>
    </message>
    <message>
        <source>Add an earlier name</source>
        <translation>წინა სახელწოდების დამატება</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>წინა სახელწოდება</translation>
    </message>
</context>
<context>
    <name>EarlierSection</name>
    <message>
        <source>Earlier wordings</source>
        <translation>ადრინდელი სიტყვები</translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>What was edited</source>
        <translation>რა შესწორდა</translation>
    </message>
    <message>
        <source>All but a change are permitted in any quote; a change is the speaker’s.</source>
        <translation>ცვლილების გარდა ყველა დასაშვებია ნებისმიერ ციტატაში; ცვლილება ავტორისაა.</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Language of the text</source>
        <translation>ტექსტის ენა</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>გვერდის ნახვა</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>+ {language}</source>
        <translation>+ {language}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>გვერდიგვერდ</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>Read only</source>
        <translation>მხოლოდ წასაკითხად</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>This does not look like an email address.</source>
        <translation>ეს ელფოსტის მისამართს არ ჰგავს.</translation>
    </message>
</context>
<context>
    <name>EmbargoBand</name>
    <message>
        <source>Filled in from the embargo under Details.</source>
        <translation>ივსება ემბარგოდან, რომელიც დეტალებშია.</translation>
    </message>
</context>
<context>
    <name>EquivalentForm</name>
    <message>
        <source>What it is called</source>
        <translation>როგორ ჰქვია</translation>
    </message>
    <message>
        <source>In one of the languages as it is typed.</source>
        <translation>ერთ-ერთ ენაზე — ისე, როგორც იკრიფება.</translation>
    </message>
</context>
<context>
    <name>EquivalentsPage</name>
    <message>
        <source>Sectors, themes, rooms</source>
        <translation>თემები და დარბაზები</translation>
    </message>
    <message>
        <source>What each is called in every language. A report says it in its own language, whichever was typed. Usual sectors are known and need not be added.</source>
        <translation>როგორ ჰქვია თითოეულს ყველა ენაზე. ანგარიში მას თავის ენაზე ამბობს, რომელზეც უნდა იყოს აკრეფილი. ჩვეულებრივი სექტორები ცნობილია და დამატება არ სჭირდება.</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>ახალი სიტყვა</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>სიტყვების გარეშე</translation>
    </message>
    <message>
        <source>Word added</source>
        <translation>სიტყვა დაემატა</translation>
    </message>
    <message>
        <source>Word deleted</source>
        <translation>სიტყვა წაიშალა</translation>
    </message>
    <message>
        <source>Delete word</source>
        <translation>სიტყვის წაშლა</translation>
    </message>
    <message>
        <source>Something rests on it.</source>
        <translation>მას რაღაც ეყრდნობა.</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>სიტყვა ჯერ არ არის</translation>
    </message>
    <message>
        <source>Say once what a sector, a theme or a room is called in each language.</source>
        <translation>ერთხელ ჩაწერეთ, როგორ ჰქვია სექტორს, თემას ან დარბაზს თითოეულ ენაზე.</translation>
    </message>
    <message>
        <source>Say what it is called in one of the languages.</source>
        <translation>ჩაწერეთ, როგორ ჰქვია ერთ-ერთ ენაზე.</translation>
    </message>
    <message>
        <source>{word} is in the list already.</source>
        <translation>{word} სიაში უკვე არის.</translation>
    </message>
</context>
<context>
    <name>EventCalendar</name>
    <message>
        <source>{count} more</source>
        <translation>კიდევ {count}</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>ღონისძიება არ არის</translation>
    </message>
</context>
<context>
    <name>EventChips</name>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
</context>
<context>
    <name>EventColumn</name>
    <message>
        <source>Filter events</source>
        <translation>ღონისძიებების ფილტრი</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>Show more filters</source>
        <translation>მეტი ფილტრის ჩვენება</translation>
    </message>
    <message>
        <source>Show fewer filters</source>
        <translation>ნაკლები ფილტრის ჩვენება</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>მოახლოებული</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>წარსული</translation>
    </message>
    <message>
        <source>List</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ხედი</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ფილტრები</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>მომავალი</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>ღონისძიებები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Record what is held, who speaks and what is said. Releases are made from it.</source>
        <translation>ჩაწერეთ, რა იმართება, ვინ გამოდის და რას ამბობენ. რელიზები ამისგან იწერება.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>ყველა ღონისძიების ჩვენება</translation>
    </message>
    <message>
        <source>The filter above leaves out every event.</source>
        <translation>ზემოთ მოცემული ფილტრი ყველა ღონისძიებას მალავს.</translation>
    </message>
</context>
<context>
    <name>EventCommands</name>
    <message>
        <source>Add quote</source>
        <translation>ციტატის დამატება</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>ღონისძიების წაშლა</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Overview</source>
        <translation>მიმოხილვა</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>მომხსენებლები</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>გაშუქება</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>დეტალები</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>Parts of this event</source>
        <translation>ამ ღონისძიების ნაწილები</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Change kind and status</source>
        <translation>სახისა და სტატუსის შეცვლა</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ფაქტები</translation>
    </message>
    <message>
        <source>Why it is off</source>
        <translation>რატომ არ ტარდება</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>მიუთითეთ მიზეზი</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>ციტატის დამატება</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>More</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>სათაური, {language}</translation>
    </message>
    <message>
        <source>Add a title in {language}</source>
        <translation>სათაურის დამატება: {language}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>სად</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>ადგილის დამატება</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>ორგანიზატორები</translation>
    </message>
    <message>
        <source>Add organizer</source>
        <translation>ორგანიზატორის დამატება</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>დონორი</translation>
    </message>
    <message>
        <source>Add donor</source>
        <translation>დონორის დამატება</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>პროექტის დამატება</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ონლაინ</translation>
    </message>
    <message>
        <source>{place}, and online</source>
        <translation>{place} და ონლაინ</translation>
    </message>
    <message>
        <source>An event needs a title, so the old one stays.</source>
        <translation>ღონისძიებას სათაური სჭირდება, ამიტომ ძველი რჩება.</translation>
    </message>
    <message>
        <source>Kind and status</source>
        <translation>სახე და სტატუსი</translation>
    </message>
    <message>
        <source>Add a host, an organizer or a partner</source>
        <translation>მასპინძლის, ორგანიზატორის ან პარტნიორის დამატება</translation>
    </message>
    <message>
        <source>Add a donor</source>
        <translation>დონორის დამატება</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>დონორები</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>ღონისძიების წაშლა</translation>
    </message>
</context>
<context>
    <name>EventSubject</name>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>ჩაწერეთ სათაურის ნაწილი</translation>
    </message>
    <message>
        <source>Choose the event that it is about.</source>
        <translation>აირჩიეთ ღონისძიება, რომელსაც ის ეხება.</translation>
    </message>
    <message>
        <source>Choose an event at the left, and its page is shown here.</source>
        <translation>აირჩიეთ ღონისძიება მარცხნივ და მისი გვერდი აქ გამოჩნდება.</translation>
    </message>
</context>
<context>
    <name>EventTables</name>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>კალენდრები (*.ics)</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar</source>
        <translation>დღის წესრიგის შენახვა კალენდრად</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>შენახულია სახელით {name}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Not described yet</source>
        <translation>ჯერ არ არის აღწერილი</translation>
    </message>
    <message>
        <source>Consent not noted</source>
        <translation>თანხმობა არ არის აღნიშნული</translation>
    </message>
    <message>
        <source>Name withheld: {name}</source>
        <translation>სახელი დაფარულია: {name}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>შეცვალა: {name}</translation>
    </message>
    <message>
        <source>No title that day</source>
        <translation>იმ დღეს თანამდებობა არ ჰქონდა</translation>
    </message>
    <message>
        <source>quotes: {count}</source>
        <translation>ციტატა: {count}</translation>
    </message>
    <message>
        <source>releases: {count}</source>
        <translation>რელიზი: {count}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>სათაური ჯერ არ აქვს</translation>
    </message>
    <message>
        <source>Out: {when}</source>
        <translation>გამოვიდა: {when}</translation>
    </message>
    <message>
        <source>Embargo: {when}</source>
        <translation>ემბარგო: {when}</translation>
    </message>
    <message>
        <source>Quote by {name}: {words}</source>
        <translation>ციტატა, {name}: {words}</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>მომხსენებლები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Mod. {name}</source>
        <translation>მოდ. {name}</translation>
    </message>
    <message>
        <source>{name} for {other}</source>
        <translation>{name} (გეგმით: {other})</translation>
    </message>
    <message>
        <source>{name} (did not come)</source>
        <translation>{name} (არ მოვიდა)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>მიმდინარე</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>დღე {number}</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ონლაინ</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ჰიბრიდული</translation>
    </message>
    <message>
        <source>No title noted</source>
        <translation>სათაური მითითებული არ არის</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>This event is not there any more</source>
        <translation>ეს ღონისძიება აქ აღარ არის</translation>
    </message>
    <message>
        <source>It was deleted. Undo brings it back.</source>
        <translation>ის წაიშალა. „გაუქმება“ დააბრუნებს.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>Event created</source>
        <translation>ღონისძიება შეიქმნა</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>ღონისძიება წაიშალა</translation>
    </message>
    <message>
        <source>Event deleted. Its quotes and releases stay.</source>
        <translation>ღონისძიება წაიშალა. მისი ციტატები და რელიზები რჩება.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>მტკიცებულება</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ყველა ფაილი (*)</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Choose a file…</source>
        <translation>ფაილის არჩევა…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>ფაილის მოხსნა</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Add what shows it…</source>
        <translation>დამადასტურებლის დამატება…</translation>
    </message>
    <message>
        <source>Add what shows the answer of {name}</source>
        <translation>დამადასტურებლის დამატება პასუხისთვის: {name}</translation>
    </message>
    <message>
        <source>Saves a copy</source>
        <translation>ინახავს ასლს</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>წაიშალოს {name}</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Added: {hours}</source>
        <translation>დაემატა: {hours}</translation>
    </message>
    <message>
        <source>Taken off; it was {hours}</source>
        <translation>ამოღებულია; იყო {hours}</translation>
    </message>
    <message>
        <source>Venue: {before} → {after}</source>
        <translation>ადგილი: {before} → {after}</translation>
    </message>
    <message>
        <source>Room: {before} → {after}</source>
        <translation>დარბაზი: {before} → {after}</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>სათაური: {before} → {after}</translation>
    </message>
    <message>
        <source>{before} → {after}, {role}</source>
        <translation>{before} → {after}, {role}</translation>
    </message>
    <message>
        <source>Added: {name}, {role}</source>
        <translation>დაემატა: {name}, {role}</translation>
    </message>
    <message>
        <source>Taken off: {name}, {role}</source>
        <translation>ამოღებულია: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>ExportedStrip</name>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>გადატანილია %n სესია</numerusform>
            <numerusform>გადატანილია %n სესია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in another room</source>
        <translation>
            <numerusform>%n სესია სხვა დარბაზშია</numerusform>
            <numerusform>%n სესია სხვა დარბაზშია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) under another title</source>
        <translation>
            <numerusform>%n სესიას სხვა სათაური აქვს</numerusform>
            <numerusform>%n სესიას სხვა სათაური აქვს</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>დაემატა %n სესია</numerusform>
            <numerusform>დაემატა %n სესია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken off</source>
        <translation>
            <numerusform>ამოღებულია %n სესია</numerusform>
            <numerusform>ამოღებულია %n სესია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) replaced</source>
        <translation>
            <numerusform>შეიცვალა %n მომხსენებელი</numerusform>
            <numerusform>შეიცვალა %n მომხსენებელი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) added</source>
        <translation>
            <numerusform>დაემატა %n მომხსენებელი</numerusform>
            <numerusform>დაემატა %n მომხსენებელი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) taken off</source>
        <translation>
            <numerusform>ამოღებულია %n მომხსენებელი</numerusform>
            <numerusform>ამოღებულია %n მომხსენებელი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) with another title</source>
        <translation>
            <numerusform>%n მომხსენებელს სხვა თანამდებობა აქვს</numerusform>
            <numerusform>%n მომხსენებელს სხვა თანამდებობა აქვს</numerusform>
        </translation>
    </message>
    <message>
        <source>another venue</source>
        <translation>სხვა ადგილი</translation>
    </message>
    <message>
        <source>Changed since the export ({when}): {what}</source>
        <translation>ექსპორტის შემდეგ ({when}) შეიცვალა: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>დამალვა</translation>
    </message>
    <message>
        <source>What has changed since the agenda was exported</source>
        <translation>რა შეიცვალა დღის წესრიგის ექსპორტის შემდეგ</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export as a draft</source>
        <translation>მონახაზად შენახვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF-ად შენახვა</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF დოკუმენტები (*.pdf)</translation>
    </message>
    <message>
        <source>{number} is a draft: “{mark}” stands on every page.</source>
        <translation>{number} მონახაზია: ყველა გვერდზე წერია „{mark}“.</translation>
    </message>
    <message>
        <source>{number} in {language} is behind the text it was translated from.</source>
        <translation>{number} ({language}) ჩამორჩა ტექსტს, საიდანაც ითარგმნა.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are to be brought up to date.</source>
        <translation>
            <numerusform>გასაახლებელია %n ნაწილი.</numerusform>
            <numerusform>გასაახლებელია %n ნაწილი.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is a draft: it begins with “{mark}”.</source>
        <translation>{number} მონახაზია: დასაწყისში წერია „{mark}“.</translation>
    </message>
    <message>
        <source>It is cleared, but not marked ready yet.</source>
        <translation>შეთანხმებულია, მაგრამ მზადყოფნა ჯერ არ არის მონიშნული.</translation>
    </message>
    <message numerus="yes">
        <source>To be filled in: {missing} and %n more.</source>
        <translation>
            <numerusform>შესავსებია: {missing} და კიდევ %n.</numerusform>
            <numerusform>შესავსებია: {missing} და კიდევ %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be filled in: {missing}.</source>
        <translation>შესავსებია: {missing}.</translation>
    </message>
    <message>
        <source>Export all languages as PDF</source>
        <translation>ყველა ენის PDF-ად შენახვა</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are in the folder already</source>
        <translation>
            <numerusform>საქაღალდეში უკვე არის ამავე სახელის %n ფაილი</numerusform>
            <numerusform>საქაღალდეში უკვე არის ამავე სახელების %n ფაილი</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be replaced: {names}</source>
        <translation>ჩანაცვლდება: {names}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ჩანაცვლება</translation>
    </message>
    <message>
        <source>Exported to {folder}: {names}</source>
        <translation>შენახულია საქაღალდეში {folder}: {names}</translation>
    </message>
    <message>
        <source>Export press kit</source>
        <translation>პრესპაკეტის შენახვა</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ფაილები (*.zip)</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>შენახულია: {path}</translation>
    </message>
    <message>
        <source>{name} is open in another program. Exported beside it: {path}</source>
        <translation>{name} სხვა პროგრამაშია გახსნილი. შენახულია მის გვერდით: {path}</translation>
    </message>
    <message>
        <source>Export as Word document</source>
        <translation>Word-ის დოკუმენტად შენახვა</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-ის დოკუმენტები (*.docx)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>ვებგვერდად შენახვა</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ვებგვერდები (*.html)</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>უბრალო ტექსტად შენახვა</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>უბრალო ტექსტი (*.txt)</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Markdown-ად შენახვა</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export as e-mail message</source>
        <translation>ელფოსტის წერილად შენახვა</translation>
    </message>
    <message>
        <source>E-mail messages (*.eml)</source>
        <translation>ელფოსტის წერილები (*.eml)</translation>
    </message>
    <message>
        <source>Export for news systems</source>
        <translation>შენახვა საინფორმაციო სისტემებისთვის</translation>
    </message>
    <message>
        <source>News in JSON, ninjs (*.json)</source>
        <translation>ახალი ამბავი JSON-ში, ninjs (*.json)</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Why</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>The hall is not free, say</source>
        <translation>მაგალითად, დარბაზი დაკავებულია</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>Check the file</source>
        <translation>ფაილის შემოწმება</translation>
    </message>
    <message>
        <source>Build the search anew</source>
        <translation>ძებნის თავიდან აგება</translation>
    </message>
    <message>
        <source>The search is made of the records; nothing is lost when it is built anew.</source>
        <translation>ძებნა ჩანაწერებისგან იგება; თავიდან აგებისას არაფერი იკარგება.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ფაილი მოწმდება</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>ფაილი წესრიგშია.</translation>
    </message>
    <message>
        <source>The search does not fit the records.</source>
        <translation>ძებნა ჩანაწერებს არ ემთხვევა.</translation>
    </message>
    <message>
        <source>Build the search anew. No record is damaged.</source>
        <translation>თავიდან ააგეთ ძებნა. ჩანაწერები დაზიანებული არ არის.</translation>
    </message>
    <message>
        <source>Restore the last backup from before it was damaged. Found: {problems}</source>
        <translation>აღადგინეთ ბოლო ასლი, დაზიანებამდე გაკეთებული. ნაპოვნია: {problems}</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ფაილი დაზიანებულია.</translation>
    </message>
    <message>
        <source>Building the search anew</source>
        <translation>ძებნა თავიდან იგება</translation>
    </message>
    <message>
        <source>The search is built anew.</source>
        <translation>ძებნა თავიდან აგებულია.</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>All files (*)</source>
        <translation>ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>{kind} files (*{ending})</source>
        <translation>{kind} ფაილები (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>შენახულია: {name}</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Save a copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ფაილის წაშლა</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ფოტო</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>წარწერა</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>რას აჩვენებს</translation>
    </message>
    <message>
        <source>For readers who do not see the picture.</source>
        <translation>მკითხველისთვის, რომელიც სურათს ვერ ხედავს.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>As it is printed after ©: office, year/name.</source>
        <translation>როგორც ©-ის შემდეგ იბეჭდება: ოფისი, წელი/სახელი.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>თანხმობა</translation>
    </message>
    <message>
        <source>Who agreed to being shown, and how; or that nobody is shown.</source>
        <translation>ვინ დათანხმდა გადაღებას და როგორ, ან რომ ფოტოზე არავინ ჩანს.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Files of this event</source>
        <translation>ამ ღონისძიების ფაილები</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ფაილის დამატება</translation>
    </message>
    <message>
        <source>Or drop files here.</source>
        <translation>ან ჩააგდეთ ფაილები აქ.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>ფაილებზე დაბრუნება</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ფაილის წაშლა</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>File deleted</source>
        <translation>ფაილი წაიშალა</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ფაილები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Drop photos, agendas or recordings here. They are kept in the office file.</source>
        <translation>ჩააგდეთ აქ ფოტოები, დღის წესრიგი ან ჩანაწერები. ისინი ოფისის ფაილში ინახება.</translation>
    </message>
</context>
<context>
    <name>FillGuide</name>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>შესავსები აღარაფერია.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to fill in</source>
        <translation>
            <numerusform>%n შესავსები ადგილი</numerusform>
            <numerusform>%n შესავსები ადგილი</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}: {missing}</source>
        <translation>{language}: {missing}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words, in any language</source>
        <translation>სიტყვების ძებნა</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>სესიებით</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>ავტორებით</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>უახლესი</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>რიგი</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ჩაწერა</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>საუბრისას ჩაწერა</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on these pages</source>
        <translation>ამ გვერდებზე ძებნა</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>წინა ადგილი</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>შემდეგი ადგილი</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>ძებნის დახურვა</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ვერ მოიძებნა</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Your office</source>
        <translation>თქვენი ოფისი</translation>
    </message>
    <message>
        <source>Releases in: {languages}</source>
        <translation>რელიზების ენები: {languages}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>How your releases look</source>
        <translation>როგორ გამოიყურება თქვენი რელიზები</translation>
    </message>
    <message>
        <source>Logo, colour, boilerplates and whom journalists may call.</source>
        <translation>ლოგო, ფერი, მუდმივი ტექსტები და ვის დაურეკავენ ჟურნალისტები.</translation>
    </message>
    <message>
        <source>Open house style</source>
        <translation>ოფისის სტილის გახსნა</translation>
    </message>
    <message>
        <source>Record your next event</source>
        <translation>ჩაწერეთ თქვენი შემდეგი ღონისძიება</translation>
    </message>
    <message>
        <source>Its agenda, who speaks under which title, and what they say.</source>
        <translation>მისი დღის წესრიგი, ვინ რა თანამდებობით გამოდის და რას ამბობენ.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>Start with your office</source>
        <translation>დაიწყეთ თქვენი ოფისით</translation>
    </message>
    <message>
        <source>Three steps. You can stop after any of them, they stay here on Home.</source>
        <translation>სამი ნაბიჯი. ნებისმიერის შემდეგ შეგიძლიათ შეჩერდეთ: ისინი აქ, მთავარ გვერდზე რჩება.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Promised</source>
        <translation>რას დაპირდნენ</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ვინ აკეთებს</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Follow-ups</source>
        <translation>შემდგომი ნაბიჯები</translation>
    </message>
    <message>
        <source>Add what was promised</source>
        <translation>დაპირებულის დამატება</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>შემდგომი ნაბიჯი</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>შემდგომი ნაბიჯი წაიშალა</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>{paper}, {size}</source>
        <translation>{paper}, {size}</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Outline</source>
        <translation>სქემა</translation>
    </message>
    <message>
        <source>What the paragraph is</source>
        <translation>აბზაცის სახე</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ციტატა</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>პირი</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n სიტყვა</numerusform>
            <numerusform>%n სიტყვა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n გვერდი</numerusform>
            <numerusform>%n გვერდი</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, {pages}</source>
        <translation>{words}, {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n წინადადება</numerusform>
            <numerusform>%n წინადადება</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}: {average} words on average, at most {most}</source>
        <translation>{sentences}: საშუალოდ {average} სიტყვა, ყველაზე გრძელში – {most}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Forms in {language}</source>
        <translation>ფორმები, {language}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>არ არის ცნობილი</translation>
    </message>
    <message>
        <source>Proposed, not confirmed yet</source>
        <translation>შემოთავაზებულია, ჯერ არ არის დადასტურებული</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>ყველას დადასტურება</translation>
    </message>
    <message>
        <source>Texts have a gap where a form is not known</source>
        <translation>სადაც ფორმა უცნობია, ტექსტში შესავსები ადგილი რჩება</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>დაწერა</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>starts one from here</source>
        <translation>აქედან ახალს იწყებს</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>არაფერი ემთხვევა</translation>
    </message>
</context>
<context>
    <name>GapHint</name>
    <message>
        <source>To be filled in: {missing}. Type over it.</source>
        <translation>შესავსებია: {missing}. დაწერეთ მის ადგილას.</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Complete so far</source>
        <translation>ჯერჯერობით სრულია</translation>
    </message>
    <message>
        <source>Sessions with speakers</source>
        <translation>სესია მომხსენებლით</translation>
    </message>
    <message>
        <source>Speakers with a title</source>
        <translation>თანამდებობები</translation>
    </message>
    <message>
        <source>Conflicts in the agenda</source>
        <translation>შეუსაბამობები დღის წესრიგში</translation>
    </message>
    <message>
        <source>Titles in {language}</source>
        <translation>სათაურები: {language}</translation>
    </message>
    <message>
        <source>Quotes cleared</source>
        <translation>დადასტურებული ციტატა</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Photos described</source>
        <translation>აღწერილი ფოტოები</translation>
    </message>
    <message>
        <source>Photos with consent</source>
        <translation>ფოტოები თანხმობით</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ჯერ არ არის</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>ზოგადი</translation>
    </message>
    <message>
        <source>Who works here, and whose releases these are.</source>
        <translation>ვინ მუშაობს აქ და ვისია ეს რელიზები.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>თქვენი სახელი</translation>
    </message>
    <message>
        <source>Type your name: changes are recorded under it.</source>
        <translation>ჩაწერეთ თქვენი სახელი: ცვლილებები მისით ინახება.</translation>
    </message>
    <message>
        <source>Changes are recorded under it from now on.</source>
        <translation>ამიერიდან ცვლილებები ამ სახელით ინახება.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>ამ ფანჯრის ენა</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>როგორც ამ კომპიუტერზეა</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>როგორც სისტემაშია</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>დროის სარტყელი</translation>
    </message>
    <message>
        <source>Embargoes and dates are told in it.</source>
        <translation>ემბარგო და თარიღები ამ დროით ეთითება.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Reports about an event</source>
        <translation>ანგარიშები ღონისძიებაზე</translation>
    </message>
    <message>
        <source>While an embargo lasts, a name begins with it.</source>
        <translation>სანამ ემბარგო მოქმედებს, სახელი მისით იწყება.</translation>
    </message>
    <message>
        <source>You and this window</source>
        <translation>თქვენ და ეს ფანჯარა</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>ოფისი</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>ფაილების სახელები</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>ოფისის სახელი</translation>
    </message>
    <message>
        <source>Type the name of the office.</source>
        <translation>ჩაწერეთ ოფისის სახელი.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ქალაქი</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Live</source>
        <translation>ახლა</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>ადგილობრივი დრო</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>ყველაფრის ზემოთ დარჩენა</translation>
    </message>
    <message>
        <source>Close, the words are kept (Esc)</source>
        <translation>დახურვა, სიტყვები რჩება (Esc)</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>მალე</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>შემოსული</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>save, same speaker</source>
        <translation>შენახვა, იგივე მოსაუბრე</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>მოსაუბრე</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>არსი</translation>
    </message>
    <message>
        <source>take back last</source>
        <translation>ბოლოს გაუქმება</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>No headline yet</source>
        <translation>სათაური ჯერ არ აქვს</translation>
    </message>
    <message>
        <source>A text is missing</source>
        <translation>ტექსტი აკლია</translation>
    </message>
    <message>
        <source>A text is behind</source>
        <translation>ტექსტი ჩამორჩა</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>{zone}, {time}</source>
        <translation>{zone}, {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ყურადღება სჭირდება</translation>
    </message>
    <message>
        <source>Releases in progress</source>
        <translation>მიმდინარე რელიზები</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>ყველა რელიზი</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>ახლა არაფერი გჭირდებათ</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>კიდევ {count}</translation>
    </message>
    <message>
        <source>No release is being written.</source>
        <translation>რელიზი ახლა არ იწერება.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>მოახლოებული</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>ყველა ღონისძიება</translation>
    </message>
    <message>
        <source>No event is planned.</source>
        <translation>ღონისძიება დაგეგმილი არ არის.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>პასუხის მოლოდინში</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Choose a logo…</source>
        <translation>ლოგოს არჩევა…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>ლოგოს მოხსნა</translation>
    </message>
    <message>
        <source>Colour of rules, labels and figures</source>
        <translation>ხაზების, წარწერებისა და ციფრების ფერი</translation>
    </message>
    <message>
        <source>Write a colour, such as #2350B5.</source>
        <translation>ჩაწერეთ ფერი, მაგალითად #2350B5.</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>სტრიქონი სახელის ქვემოთ</translation>
    </message>
    <message>
        <source>Line at the foot of every page</source>
        <translation>სტრიქონი ყველა გვერდის ბოლოს</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ქაღალდი</translation>
    </message>
    <message>
        <source>Documents in a language without a logo of its own have the one above.</source>
        <translation>თუ ენას საკუთარი ლოგო არ აქვს, დოკუმენტზე ზემოთ მოცემული იბეჭდება.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>ნაჩვენებია</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at least {count} pixels wide. Or drop it here.</source>
        <translation>PNG, JPEG ან SVG, სიგანით სულ მცირე {count} პიქსელი. ან ჩააგდეთ აქ.</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>გვერდის ნახვა</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>ოფისის სტილი</translation>
    </message>
    <message>
        <source>How releases look. Changes show on every page printed from now on; the words of what is out do not change.</source>
        <translation>როგორ გამოიყურება რელიზები. ცვლილება ჩანს ყველა გვერდზე, რომელიც ამიერიდან იბეჭდება; გამოსული რელიზის სიტყვები არ იცვლება.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ლოგო</translation>
    </message>
    <message>
        <source>Colour and paper</source>
        <translation>ფერი და ქაღალდი</translation>
    </message>
    <message>
        <source>Words on every page</source>
        <translation>სიტყვები ყველა გვერდზე</translation>
    </message>
    <message>
        <source>Back to house style</source>
        <translation>ოფისის სტილზე დაბრუნება</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>როგორ გამოიყურება</translation>
    </message>
    <message>
        <source>Logos by language</source>
        <translation>ლოგოები ენების მიხედვით</translation>
    </message>
    <message>
        <source>The logos it has</source>
        <translation>თავისი ლოგოებით</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>ოფისის ფერი</translation>
    </message>
    <message>
        <source>Pictures and drawings ({endings})</source>
        <translation>სურათები და ნახატები ({endings})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ლოგოს არჩევა</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>ლოგო შეიცვალა</translation>
    </message>
    <message>
        <source>It is only {side} pixels wide and may look coarse in print.</source>
        <translation>მისი სიგანე მხოლოდ {side} პიქსელია და ბეჭდვისას შეიძლება უხეში გამოჩნდეს.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>ლოგო მოიხსნა</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Cut to {count} characters: there is no room for more.</source>
        <translation>შემოკლდა {count} ნიშნამდე: მეტის ადგილი არ არის.</translation>
    </message>
    <message>
        <source>Pictures and files do not go in here. Add them to the files of the event.</source>
        <translation>სურათები და ფაილები აქ არ შედის. დაამატეთ ღონისძიების ფაილებში.</translation>
    </message>
</context>
<context>
    <name>InsertList</name>
    <message>
        <source>In this release</source>
        <translation>ამ რელიზში</translation>
    </message>
</context>
<context>
    <name>InsertPicker</name>
    <message>
        <source>Search quotes, or type a name</source>
        <translation>მოძებნეთ ციტატა ან აკრიფეთ სახელი</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>რისი ჩასმა შეიძლება</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ფოტოები</translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation>რა ჩაისვას</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>ჩასმა</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>ჩასმა</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>მოხსენიება</translation>
    </message>
    <message>
        <source>close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Search captions and names of files</source>
        <translation>ძებნა წარწერებსა და ფაილების სახელებში</translation>
    </message>
    <message numerus="yes">
        <source>This event, %n quote(s)</source>
        <translation>
            <numerusform>ამ ღონისძიებიდან %n ციტატა</numerusform>
            <numerusform>ამ ღონისძიებიდან %n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>სხვაგან</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>არავინ ემთხვევა.</translation>
    </message>
    <message>
        <source>No photo matches.</source>
        <translation>ასეთი ფოტო არ არის.</translation>
    </message>
    <message>
        <source>Photos are kept with an event, and this release has none.</source>
        <translation>ფოტოები ღონისძიებასთან ინახება, ეს რელიზი კი ღონისძიებას არ უკავშირდება.</translation>
    </message>
    <message>
        <source>The event has no photos yet. Drop one on the text to add it.</source>
        <translation>ღონისძიებას ფოტოები ჯერ არ აქვს. დასამატებლად ფოტო ტექსტზე გადმოიტანეთ.</translation>
    </message>
    <message>
        <source>No quote matches.</source>
        <translation>ციტატა არ ემთხვევა.</translation>
    </message>
    <message>
        <source>This photo has no caption yet.</source>
        <translation>ამ ფოტოს წარწერა ჯერ არ აქვს.</translation>
    </message>
    <message>
        <source>It is not printed before somebody notes who agreed to being shown.</source>
        <translation>ფოტო არ დაიბეჭდება, სანამ არ მიეთითება, ვინ დათანხმდა გადაღებას.</translation>
    </message>
    <message>
        <source>Nobody is recorded yet. Add people to the agenda of the event.</source>
        <translation>ჯერ არავინ არის ჩაწერილი. დაამატეთ ხალხი ღონისძიების დღის წესრიგში.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ბლოკები</translation>
    </message>
    <message>
        <source>Search boilerplates</source>
        <translation>მუდმივი ტექსტების ძიება</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>ორგანიზაციები</translation>
    </message>
    <message>
        <source>No boilerplate matches.</source>
        <translation>შესაბამისი მუდმივი ტექსტი არ არის.</translation>
    </message>
    <message>
        <source>No boilerplate is written in this language. Settings has them.</source>
        <translation>ამ ენაზე მუდმივი ტექსტი არ არის დაწერილი. ისინი პარამეტრებშია.</translation>
    </message>
    <message>
        <source>No quotes are recorded yet. Record them under Quotes or at the event.</source>
        <translation>ციტატები ჯერ არ არის. ჩაწერეთ განყოფილებაში „ციტატები“ ან ღონისძიებაში.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>გაყოფილი</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>მოხსენიება</translation>
    </message>
    <message>
        <source>Where the speaker is named</source>
        <translation>სად ეთითება ავტორი</translation>
    </message>
    <message>
        <source>Nominative</source>
        <translation>სახელობითი</translation>
    </message>
    <message>
        <source>Ergative</source>
        <translation>მოთხრობითი</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>მიცემითი</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>ნათესაობითი</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ბრუნვა</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the records do not know yet will be marked.</source>
        <translation>
            <numerusform>მოინიშნება %n ადგილი, რომელიც ჩანაწერებში ჯერ არ არის.</numerusform>
            <numerusform>მოინიშნება %n ადგილი, რომელიც ჩანაწერებში ჯერ არ არის.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inserter</name>
    <message>
        <source>Insert</source>
        <translation>ჩასმა</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>New…</source>
        <translation>ახალი…</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>ოფისის ნიმუში</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) selected</source>
        <translation>
            <numerusform>მონიშნულია %n ციტატა</numerusform>
            <numerusform>მონიშნულია %n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Choose a quote from the list.</source>
        <translation>აირჩიეთ ციტატა სიიდან.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>დაკოპირდა</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>შეთანხმება</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>ჩასმა</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>დეტალები</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>ტექსტის გვერდით</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>დამალვა</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Key figure</source>
        <translation>მთავარი ციფრი</translation>
    </message>
    <message>
        <source>Add a figure to the margin</source>
        <translation>ციფრის დამატება არშიაზე</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>About an event</source>
        <translation>ღონისძიების შესახებ</translation>
    </message>
    <message>
        <source>About a period</source>
        <translation>პერიოდის შესახებ</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Add boilerplate</source>
        <translation>მუდმივი ტექსტის დამატება</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>ღონისძიების დამატება</translation>
    </message>
    <message>
        <source>Add follow-up</source>
        <translation>შემდგომი ნაბიჯის დამატება</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>პირის დამატება</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>თანამდებობის დამატება</translation>
    </message>
    <message>
        <source>Add press contact</source>
        <translation>საკონტაქტო პირის დამატება</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>პროექტის დამატება</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>სერიის დამატება</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>სესიის დამატება</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>მომხსენებლის დამატება</translation>
    </message>
    <message>
        <source>Approve translation</source>
        <translation>თარგმანის დამტკიცება</translation>
    </message>
    <message>
        <source>Ask for clearance</source>
        <translation>შეთანხმებისთვის გაგზავნა</translation>
    </message>
    <message>
        <source>Copy release</source>
        <translation>რელიზის კოპირება</translation>
    </message>
    <message>
        <source>Correct quote</source>
        <translation>ციტატის გასწორება</translation>
    </message>
    <message>
        <source>Delete acronym</source>
        <translation>აბრევიატურის წაშლა</translation>
    </message>
    <message>
        <source>Delete boilerplate</source>
        <translation>მუდმივი ტექსტის წაშლა</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>ღონისძიების წაშლა</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ფაილის წაშლა</translation>
    </message>
    <message>
        <source>Delete follow-up</source>
        <translation>შემდგომი ნაბიჯის წაშლა</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>პირის წაშლა</translation>
    </message>
    <message>
        <source>Delete post</source>
        <translation>თანამდებობის წაშლა</translation>
    </message>
    <message>
        <source>Delete press contact</source>
        <translation>საკონტაქტო პირის წაშლა</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>პროექტის წაშლა</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>ციტატის წაშლა</translation>
    </message>
    <message>
        <source>Delete quotes</source>
        <translation>ციტატების წაშლა</translation>
    </message>
    <message>
        <source>Delete release</source>
        <translation>რელიზის წაშლა</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>სერიის წაშლა</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>სესიის წაშლა</translation>
    </message>
    <message>
        <source>Delete speaker</source>
        <translation>მომხსენებლის წაშლა</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>ტექსტის წაშლა</translation>
    </message>
    <message>
        <source>Draft release</source>
        <translation>რელიზის მონახაზი</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>სესიის გაორმაგება</translation>
    </message>
    <message>
        <source>Edit acronym</source>
        <translation>აბრევიატურის შეცვლა</translation>
    </message>
    <message>
        <source>Edit boilerplate</source>
        <translation>მუდმივი ტექსტის შეცვლა</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>ღონისძიების შეცვლა</translation>
    </message>
    <message>
        <source>Edit file</source>
        <translation>ფაილის შეცვლა</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>შემდგომი ნაბიჯის შეცვლა</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>ორგანიზაციის დამატება</translation>
    </message>
    <message>
        <source>Add coverage</source>
        <translation>გაშუქების დამატება</translation>
    </message>
    <message>
        <source>Add earlier name</source>
        <translation>წინა სახელწოდების დამატება</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>ფაილის დამატება</translation>
    </message>
    <message>
        <source>Add logo set</source>
        <translation>ლოგოების ნაკრების დამატება</translation>
    </message>
    <message>
        <source>Add media contact</source>
        <translation>მედიის კონტაქტის დამატება</translation>
    </message>
    <message>
        <source>Add outlet</source>
        <translation>გამოცემის დამატება</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>ფოტოს დამატება</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>ტერმინის დამატება</translation>
    </message>
    <message>
        <source>Add word to dictionary</source>
        <translation>ლექსიკონში სიტყვის დამატება</translation>
    </message>
    <message>
        <source>Bring warning back</source>
        <translation>გაფრთხილების დაბრუნება</translation>
    </message>
    <message>
        <source>Correct release</source>
        <translation>რელიზის შესწორება</translation>
    </message>
    <message>
        <source>Add word by language</source>
        <translation>სიტყვის დამატება ენების მიხედვით</translation>
    </message>
    <message>
        <source>Delete word by language</source>
        <translation>სიტყვის წაშლა ენების მიხედვით</translation>
    </message>
    <message>
        <source>Edit word by language</source>
        <translation>სიტყვის შეცვლა ენების მიხედვით</translation>
    </message>
    <message>
        <source>Delete coverage</source>
        <translation>გაშუქების წაშლა</translation>
    </message>
    <message>
        <source>Delete earlier name</source>
        <translation>წინა სახელწოდების წაშლა</translation>
    </message>
    <message>
        <source>Delete logo set</source>
        <translation>ლოგოების ნაკრების წაშლა</translation>
    </message>
    <message>
        <source>Delete media contact</source>
        <translation>მედიის კონტაქტის წაშლა</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>ორგანიზაციის წაშლა</translation>
    </message>
    <message>
        <source>Delete outlet</source>
        <translation>გამოცემის წაშლა</translation>
    </message>
    <message>
        <source>Delete report preset</source>
        <translation>ანგარიშის ვარიანტის წაშლა</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>ტერმინის წაშლა</translation>
    </message>
    <message>
        <source>Delete word from dictionary</source>
        <translation>ლექსიკონიდან სიტყვის წაშლა</translation>
    </message>
    <message>
        <source>Edit coverage</source>
        <translation>გაშუქების შეცვლა</translation>
    </message>
    <message>
        <source>Edit earlier name</source>
        <translation>წინა სახელწოდების შეცვლა</translation>
    </message>
    <message>
        <source>Edit logo set</source>
        <translation>ლოგოების ნაკრების შეცვლა</translation>
    </message>
    <message>
        <source>Edit media contact</source>
        <translation>მედიის კონტაქტის შეცვლა</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>ორგანიზაციის შეცვლა</translation>
    </message>
    <message>
        <source>Edit outlet</source>
        <translation>გამოცემის შეცვლა</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>პირის შეცვლა</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>თანამდებობის შეცვლა</translation>
    </message>
    <message>
        <source>Edit press contact</source>
        <translation>საკონტაქტო პირის შეცვლა</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>პროექტის შეცვლა</translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation>ციტატის შეცვლა</translation>
    </message>
    <message>
        <source>Edit release</source>
        <translation>რელიზის შეცვლა</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>სერიის შეცვლა</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>სესიის შეცვლა</translation>
    </message>
    <message>
        <source>Edit speaker</source>
        <translation>მომხსენებლის შეცვლა</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>ტერმინის შეცვლა</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>ტექსტის შეცვლა</translation>
    </message>
    <message>
        <source>Edit word of dictionary</source>
        <translation>ლექსიკონის სიტყვის შეცვლა</translation>
    </message>
    <message>
        <source>Export although behind</source>
        <translation>ჩამორჩენილი თარგმანის შენახვა</translation>
    </message>
    <message>
        <source>Give up correction</source>
        <translation>შესწორებაზე უარის თქმა</translation>
    </message>
    <message>
        <source>Import agenda</source>
        <translation>დღის წესრიგის ჩამატება</translation>
    </message>
    <message>
        <source>Import attendance</source>
        <translation>დასწრების ჩამატება</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>ხალხის ჩამატება</translation>
    </message>
    <message>
        <source>Keep conflict</source>
        <translation>შეუსაბამობის დატოვება</translation>
    </message>
    <message>
        <source>Keep exported version</source>
        <translation>ექსპორტირებული ვერსიის შენახვა</translation>
    </message>
    <message>
        <source>Keep report preset</source>
        <translation>ანგარიშის ვარიანტის შენახვა</translation>
    </message>
    <message>
        <source>Keep warning as it is</source>
        <translation>გაფრთხილების გვერდზე გადადება</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>ჩანაწერების ჩატვირთვა</translation>
    </message>
    <message>
        <source>Mark paragraph up to date</source>
        <translation>აბზაცის განახლებულად მონიშვნა</translation>
    </message>
    <message>
        <source>Mark translation up to date</source>
        <translation>თარგმანის განახლებულად მონიშვნა</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>ადამიანების გაერთიანება</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>სესიის გადატანა</translation>
    </message>
    <message>
        <source>Order boilerplates</source>
        <translation>მუდმივი ტექსტების დალაგება</translation>
    </message>
    <message>
        <source>Order press contacts</source>
        <translation>საკონტაქტო პირების დალაგება</translation>
    </message>
    <message>
        <source>Order speakers</source>
        <translation>მომხსენებლების დალაგება</translation>
    </message>
    <message>
        <source>Point out conflicts again</source>
        <translation>შეუსაბამობების კვლავ ჩვენება</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>პასუხის ჩაწერა</translation>
    </message>
    <message>
        <source>Record quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>ლოგოს მოხსნა</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>ორგანიზაციის სახელის გადარქმევა</translation>
    </message>
    <message>
        <source>Rename report preset</source>
        <translation>ანგარიშის ვარიანტისთვის სახელის გადარქმევა</translation>
    </message>
    <message>
        <source>Repeat event</source>
        <translation>ღონისძიების გამეორება</translation>
    </message>
    <message>
        <source>Set acronym</source>
        <translation>აბრევიატურის მითითება</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>ვერსიის აღდგენა</translation>
    </message>
    <message>
        <source>Take back translation</source>
        <translation>თარგმანის მიღება</translation>
    </message>
    <message>
        <source>Set attendance</source>
        <translation>დასწრების მითითება</translation>
    </message>
    <message>
        <source>Set clearance</source>
        <translation>შეთანხმების მითითება</translation>
    </message>
    <message>
        <source>Set correction</source>
        <translation>შესწორების ტექსტის მითითება</translation>
    </message>
    <message>
        <source>Name edit</source>
        <translation>შესწორების სახე</translation>
    </message>
    <message>
        <source>Mark speakers</source>
        <translation>მომხსენებლების აღნიშვნა</translation>
    </message>
    <message>
        <source>Note who stood in</source>
        <translation>შემცვლელის აღნიშვნა</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>მტკიცებულების დამატება</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>მტკიცებულების წაშლა</translation>
    </message>
    <message>
        <source>Set contacts and boilerplates</source>
        <translation>კონტაქტებისა და მუდმივი ტექსტების მითითება</translation>
    </message>
    <message>
        <source>Set donors</source>
        <translation>დონორების მითითება</translation>
    </message>
    <message>
        <source>Set house style</source>
        <translation>ოფისის სტილის მითითება</translation>
    </message>
    <message>
        <source>Set languages</source>
        <translation>ენების მითითება</translation>
    </message>
    <message>
        <source>Set level of rule</source>
        <translation>წესის მნიშვნელობის არჩევა</translation>
    </message>
    <message>
        <source>Set logo</source>
        <translation>ლოგოს მითითება</translation>
    </message>
    <message>
        <source>Set logos of event</source>
        <translation>ღონისძიების ლოგოების მითითება</translation>
    </message>
    <message>
        <source>Set organizers</source>
        <translation>ორგანიზატორების მითითება</translation>
    </message>
    <message>
        <source>Set partners of logo set</source>
        <translation>ლოგოების ნაკრების პარტნიორების მითითება</translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation>ეტაპის მითითება</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>მომდევნო სესიების გადაწევა</translation>
    </message>
    <message>
        <source>Start release</source>
        <translation>რელიზის დაწყება</translation>
    </message>
    <message>
        <source>Tell people apart</source>
        <translation>ადამიანების გარჩევა</translation>
    </message>
    <message>
        <source>Translate quote</source>
        <translation>ციტატის თარგმნა</translation>
    </message>
    <message>
        <source>Withdraw release</source>
        <translation>რელიზის უკან გამოთხოვა</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>გაუქმდა: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>გამეორდა: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language</source>
        <translation>ენის დამატება</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>In which languages the office writes. Others are translated from the first.</source>
        <translation>რომელ ენებზე წერს ოფისი. დანარჩენები პირველიდან ითარგმნება.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>აირჩიეთ ერთი ენა მაინც.</translation>
    </message>
    <message>
        <source>Languages of releases</source>
        <translation>რელიზების ენები</translation>
    </message>
    <message>
        <source>A language you add gets a field of its own beside every name, title and text; what is recorded in one you take out stays recorded.</source>
        <translation>დამატებულ ენას ყოველ სახელთან, სათაურთან და ტექსტთან საკუთარი ველი ექნება; ამოღებულ ენაზე ჩაწერილი ჩანაწერებში რჩება.</translation>
    </message>
    <message>
        <source>MigDesk can write releases in {languages}.</source>
        <translation>MigDesk-ს რელიზების დაწერა შეუძლია ამ ენებზე: {languages}.</translation>
    </message>
    <message>
        <source>Mark misspelt words in English and Georgian texts</source>
        <translation>შეცდომით დაწერილი სიტყვების მონიშვნა ინგლისურ და ქართულ ტექსტებში</translation>
    </message>
    <message>
        <source>On this computer. Words are looked up here, nothing is sent anywhere.</source>
        <translation>ამ კომპიუტერზე. სიტყვები აქვე მოწმდება, არსად არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Spelling is not available on this computer: a part of it is missing.</source>
        <translation>მართლწერის შემოწმება ამ კომპიუტერზე მიუწვდომელია: მისი ნაწილი აკლია.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>მართლწერა</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Left out: {count}</source>
        <translation>გამოტოვებულია: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>და კიდევ {count}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>უსახელო</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>Text from {when} was not stored.</source>
        <translation>ტექსტი არ შეინახა: {when}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>გადაგდება</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>The letterhead is that of the office: see Settings.</source>
        <translation>ბლანკი ოფისისაა: იხილეთ პარამეტრები.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Record a quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>ციტატები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Capture quotes</source>
        <translation>ციტატების ჩაწერა საუბრისას</translation>
    </message>
    <message>
        <source>Record them while people speak, or take them from a recording later.</source>
        <translation>ჩაწერეთ, სანამ საუბრობენ, ან მოგვიანებით ამოიღეთ ჩანაწერიდან.</translation>
    </message>
    <message>
        <source>works anywhere in MigDesk</source>
        <translation>მუშაობს MigDesk-ის ნებისმიერ ადგილას</translation>
    </message>
    <message numerus="yes">
        <source>The filter “{filter}” hides %n quote(s).</source>
        <translation>
            <numerusform>ფილტრი „{filter}“ მალავს %n ციტატას.</numerusform>
            <numerusform>ფილტრი „{filter}“ მალავს %n ციტატას.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>ამ ფილტრის მოხსნა</translation>
    </message>
    <message>
        <source>No quote has these words, nor a speaker with this name.</source>
        <translation>ამ სიტყვებით ან ამ სახელის ავტორით ციტატა არ არის.</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>ყველა ციტატის ჩვენება</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>არაფერი ემთხვევა</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Write a web page (https://…), an e-mail address or a telephone number.</source>
        <translation>ჩაწერეთ ვებგვერდი (https://…), ელფოსტის მისამართი ან ტელეფონის ნომერი.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>ბმულის მოხსნა</translation>
    </message>
</context>
<context>
    <name>ListedCard</name>
    <message>
        <source>Show {count} more</source>
        <translation>კიდევ {count}</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message>
        <source>Open agenda</source>
        <translation>დღის წესრიგის გახსნა</translation>
    </message>
    <message>
        <source>Capture quotes</source>
        <translation>ციტატების ჩაწერა</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>მიმდინარე</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>ახლა, {time}-მდე</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>მალე</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>იწყება: {time}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translation>დღე {day}, სულ {days}</translation>
    </message>
</context>
<context>
    <name>LogoPanel</name>
    <message>
        <source>For all documents</source>
        <translation>ყველა დოკუმენტისთვის</translation>
    </message>
    <message>
        <source>Documents in this language: {language}</source>
        <translation>დოკუმენტები ამ ენაზე: {language}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>არჩევა…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>ლოგოს მოხსნა</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>შეცვლა…</translation>
    </message>
    <message>
        <source>Pictures and drawings ({endings})</source>
        <translation>სურათები და ნახაზები ({endings})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ლოგოს არჩევა</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>ლოგო შეიცვალა</translation>
    </message>
    <message>
        <source>It is only {side} pixels wide and may look coarse in print.</source>
        <translation>მისი სიგანე მხოლოდ {side} პიქსელია და ბეჭდვისას შეიძლება უხეში გამოჩნდეს.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>ლოგო მოიხსნა</translation>
    </message>
</context>
<context>
    <name>LogoSetForm</name>
    <message>
        <source>Name</source>
        <translation>სახელწოდება</translation>
    </message>
    <message>
        <source>Whose logos stand at the foot, in order</source>
        <translation>ვისი ლოგოები იბეჭდება გვერდის ბოლოს, რიგის მიხედვით</translation>
    </message>
</context>
<context>
    <name>LogoSetsPage</name>
    <message>
        <source>Logo sets</source>
        <translation>ლოგოების ნაკრებები</translation>
    </message>
    <message>
        <source>Logos that stand together on documents about an event. An event without a set shows the logos of its hosts, partners and donors.</source>
        <translation>ლოგოები, რომლებიც ღონისძიების დოკუმენტებზე ერთად იბეჭდება. თუ ღონისძიებას ნაკრები არ აქვს, იბეჭდება მასპინძლების, პარტნიორებისა და დონორების ლოგოები.</translation>
    </message>
    <message>
        <source>New logo set</source>
        <translation>ახალი ნაკრები</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>უსახელო</translation>
    </message>
    <message>
        <source>Logo set added</source>
        <translation>ლოგოების ნაკრები დაემატა</translation>
    </message>
    <message>
        <source>Logo set deleted</source>
        <translation>ლოგოების ნაკრები წაიშალა</translation>
    </message>
    <message>
        <source>Delete logo set</source>
        <translation>ლოგოების ნაკრების წაშლა</translation>
    </message>
    <message>
        <source>An event bears it. Choose other logos there first.</source>
        <translation>ის ღონისძიებას აქვს მითითებული. ჯერ იქ სხვა ლოგოები აირჩიეთ.</translation>
    </message>
    <message>
        <source>No logo set yet</source>
        <translation>ლოგოების ნაკრები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Make one where the logos of an event are agreed: a joint campaign, a fund with several donors.</source>
        <translation>შექმენით ნაკრები, თუ ღონისძიების ლოგოები შეთანხმებულია: ერთობლივი კამპანია, რამდენიმე დონორის ფონდი.</translation>
    </message>
    <message>
        <source>Type the name, at least in one language.</source>
        <translation>ჩაწერეთ სახელწოდება ერთ ენაზე მაინც.</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>ორგანიზაციის დამატება</translation>
    </message>
    <message>
        <source>Without one, pages begin with the logo of the office.</source>
        <translation>თუ ის არ არის, გვერდი ოფისის ლოგოთი იწყება.</translation>
    </message>
    <message>
        <source>Logo at the head of the page</source>
        <translation>ლოგო გვერდის თავში</translation>
    </message>
    <message>
        <source>No logo is kept of {names}. Add it on their page in People and organizations.</source>
        <translation>ლოგო არ არის შენახული: {names}. დაამატეთ მათ გვერდზე, განყოფილებაში „ხალხი და ორგანიზაციები“.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>ღონისძიება ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{office} (sample office)</source>
        <translation>{office} (ოფისის ნიმუში)</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>გახსნილია მხოლოდ წასაკითხად: აქ ვერაფერი შეიცვლება.</translation>
    </message>
    <message>
        <source>Something you typed is not saved</source>
        <translation>აკრეფილის ნაწილი არ არის შენახული</translation>
    </message>
    <message>
        <source>It could not be kept, and is lost if you go on.</source>
        <translation>მისი შენახვა ვერ მოხერხდა და დაიკარგება, თუ გააგრძელებთ.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>გაგრძელება შეუნახავად</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>For the office alone; never printed.</source>
        <translation>მხოლოდ ოფისისთვის; არასოდეს იბეჭდება.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
    <message>
        <source>Writes for</source>
        <translation>ვისთვის წერს</translation>
    </message>
    <message>
        <source>Writes about</source>
        <translation>რაზე წერს</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>People it usually reaches</source>
        <translation>აუდიტორია</translation>
    </message>
    <message>
        <source>Wants no mail from us</source>
        <translation>წერილების მიღება არ სურს</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>There is at least one name.</source>
        <translation>სახელი მაინც უნდა იყოს.</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Edit</source>
        <translation>რედაქტირება</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>ჯერ არაფერია ჩაწერილი.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;ოფისი</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;რედაქტირება</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;გადასვლა</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;ღონისძიება</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;ხალხი</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;ციტატები</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>რელი&amp;ზი</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>ან&amp;გარიშები</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;ხედი</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;დახმარება</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>The same person as</source>
        <translation>იგივე ადამიანი, ვინც</translation>
    </message>
    <message>
        <source>All that is recorded of the other one comes to this record: titles, appearances, quotes, what is known of them. Undo takes it back.</source>
        <translation>მეორის შესახებ ჩაწერილი ყველაფერი ამ ჩანაწერში გადმოვა: თანამდებობები, გამოსვლები, ციტატები და სხვა ცნობები. გაუქმება ყველაფერს უკან აბრუნებს.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{label}, day</source>
        <translation>{label}, დღე</translation>
    </message>
    <message>
        <source>{label}, time</source>
        <translation>{label}, დრო</translation>
    </message>
    <message>
        <source>Add the day.</source>
        <translation>დაამატეთ დღე.</translation>
    </message>
    <message>
        <source>Add the time, such as 9:30.</source>
        <translation>დაამატეთ დრო, მაგალითად 9:30.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} თვე</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} დღე</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} დღე {hours} სთ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} სთ {minutes} წთ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} წთ</translation>
    </message>
</context>
<context>
    <name>MovableRow</name>
    <message>
        <source>Remove {name}</source>
        <translation>ამოღება: {name}</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Say how it is called.</source>
        <translation>მიუთითეთ, რა ჰქვია.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>No file name can hold {what}.</source>
        <translation>ფაილის სახელში {what} ვერ იქნება.</translation>
    </message>
    <message>
        <source>A field stands between two braces. One is missing, or one is too many.</source>
        <translation>ველი ორ ფიგურულ ფრჩხილს შორის დგას. ერთი აკლია ან ზედმეტია.</translation>
    </message>
    <message>
        <source>There is no field {what}. Put in one of those below.</source>
        <translation>ველი {what} არ არსებობს. ჩასვით ქვემოთ მოცემულთაგან ერთ-ერთი.</translation>
    </message>
    <message>
        <source>Put in one of the fields below, or all files have one name.</source>
        <translation>ჩასვით ქვემოთ მოცემული ველებიდან ერთი მაინც, თორემ ყველა ფაილს ერთი სახელი ექნება.</translation>
    </message>
    <message>
        <source>This is too long for a file name.</source>
        <translation>ფაილის სახელისთვის ძალიან გრძელია.</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Put in: {field} ({label})</source>
        <translation>ჩასმა: {field} ({label})</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>მაგალითად: {name}</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>No name in {language} yet</source>
        <translation>სახელი ჯერ არ არის: {language}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>ჩაწერა</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{name}, {count} waiting</source>
        <translation>{name}, ელოდება {count}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>The embargo is over since {when}</source>
        <translation>ემბარგო დამთავრდა: {when}</translation>
    </message>
    <message>
        <source>Embargo lifts {when}</source>
        <translation>ემბარგო მთავრდება: {when}</translation>
    </message>
    <message>
        <source>{release} is not ready yet</source>
        <translation>{release} ჯერ მზად არ არის</translation>
    </message>
    <message>
        <source>Open release</source>
        <translation>რელიზის გახსნა</translation>
    </message>
    <message>
        <source>{release} can go out</source>
        <translation>{release}: შეიძლება გამოქვეყნდეს</translation>
    </message>
    <message>
        <source>{release} is dated {when}</source>
        <translation>{release}: თარიღი {when}</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>ჯერ მზად არ არის</translation>
    </message>
    <message>
        <source>{name} did not agree to {release}</source>
        <translation>{name}: უარი, {release}</translation>
    </message>
    <message>
        <source>A quote in {release} may not be used</source>
        <translation>{release}: ერთი ციტატა ვერ გამოიყენება</translation>
    </message>
    <message>
        <source>{name} has declined it or taken it back</source>
        <translation>{name}: უარი თქვა ან უკან გაითხოვა</translation>
    </message>
    <message>
        <source>Open quote</source>
        <translation>ციტატის გახსნა</translation>
    </message>
    <message>
        <source>A quote in {release} is not verified yet</source>
        <translation>{release}: ციტატა ჯერ არ არის შემოწმებული</translation>
    </message>
    <message>
        <source>A quote in {release} is not cleared yet</source>
        <translation>{release}: ციტატა ჯერ არ არის დადასტურებული</translation>
    </message>
    <message>
        <source>{name}, asked {span} ago, no answer</source>
        <translation>{name}, ჰკითხეს {span} წინ, პასუხი არ არის</translation>
    </message>
    <message>
        <source>{release} has gaps in its text: {count}</source>
        <translation>{release}: ტექსტში შესავსები ადგილებია: {count}</translation>
    </message>
    <message>
        <source>In {languages}. Gaps are marked amber</source>
        <translation>ენა: {languages}. შესავსები ადგილები ქარვისფრადაა მონიშნული</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>შევსება</translation>
    </message>
    <message>
        <source>{release} lacks a text: {languages}</source>
        <translation>{release}: აკლია ტექსტი: {languages}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>დაწერა</translation>
    </message>
    <message>
        <source>A text of {release} is behind: {languages}</source>
        <translation>{release}: ტექსტი ჩამორჩა: {languages}</translation>
    </message>
    <message>
        <source>Paragraphs changed since: {count}</source>
        <translation>მას შემდეგ შეცვლილი აბზაცები: {count}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>განახლება</translation>
    </message>
    <message>
        <source>{name} has not answered about {release}</source>
        <translation>{name}: პასუხი არ არის, {release}</translation>
    </message>
    <message>
        <source>Asked {span} ago</source>
        <translation>ჰკითხეს {span} წინ</translation>
    </message>
    <message>
        <source>An event begins soon and has no agenda</source>
        <translation>ღონისძიება მალე იწყება, დღის წესრიგი კი არ აქვს</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>დღის წესრიგის გახსნა</translation>
    </message>
    <message>
        <source>An event begins soon and nobody speaks at it</source>
        <translation>ღონისძიება მალე იწყება, მომხსენებელი კი არ ჰყავს</translation>
    </message>
    <message>
        <source>Conflicts in the agenda: {count}</source>
        <translation>შეუსაბამობები დღის წესრიგში: {count}</translation>
    </message>
    <message>
        <source>Quotes to verify: {count}</source>
        <translation>შესამოწმებელი ციტატები: {count}</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>ციტატების გახსნა</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>ვადა: {when}</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>ღონისძიების გახსნა</translation>
    </message>
    <message>
        <source>{name} has a new title from {when}</source>
        <translation>{name}: ახალი თანამდებობა, {when}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>{release} still says “{title}” of {name}</source>
        <translation>{release}: {name} ჯერ კიდევ „{title}“</translation>
    </message>
    <message>
        <source>The title was changed. In {languages}</source>
        <translation>თანამდებობა შეიცვალა. ენა: {languages}</translation>
    </message>
    <message>
        <source>{release} is withdrawn</source>
        <translation>{release} უკან არის გამოთხოვილი</translation>
    </message>
    <message>
        <source>Those who have it are to know</source>
        <translation>ვისაც ის აქვს, უნდა იცოდეს</translation>
    </message>
    <message>
        <source>What was wrong with {release} is not said yet</source>
        <translation>{release}: ჯერ არ წერია, რა იყო შეცდომა</translation>
    </message>
    <message>
        <source>Not in: {languages}</source>
        <translation>არ წერია ამ ენებზე: {languages}</translation>
    </message>
    <message>
        <source>A title of {name} was changed</source>
        <translation>შეიცვალა თანამდებობა: {name}</translation>
    </message>
    <message>
        <source>Releases that are out keep the earlier one: {count}</source>
        <translation>გამოქვეყნებულ რელიზებში ძველი რჩება: {count}</translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>Add media contact</source>
        <translation>მედიაკონტაქტის დამატება</translation>
    </message>
    <message>
        <source>Enter adds the media contact.</source>
        <translation>Enter ამატებს მედიაკონტაქტს.</translation>
    </message>
    <message>
        <source>New media contact</source>
        <translation>ახალი მედიაკონტაქტი</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>Create event</source>
        <translation>ღონისძიების შექმნა</translation>
    </message>
    <message>
        <source>Enter creates it; its agenda is next.</source>
        <translation>Enter ქმნის; შემდეგ მისი დღის წესრიგია.</translation>
    </message>
    <message>
        <source>Leave the day empty for an event of one day.</source>
        <translation>ერთდღიანი ღონისძიებისთვის დღე ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>ახალი ღონისძიება</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>ღონისძიებას სათაური სჭირდება.</translation>
    </message>
    <message>
        <source>In any language of the office; the others can follow.</source>
        <translation>ოფისის ნებისმიერ ენაზე; დანარჩენი შეიძლება მოჰყვეს.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ქალაქი</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>An event has a first day.</source>
        <translation>ღონისძიებას პირველი დღე აქვს.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>ადგილის დროის სარტყელი</translation>
    </message>
    <message>
        <source>Choose the zone by the name of its city.</source>
        <translation>აირჩიეთ სარტყელი მისი ქალაქის სახელით.</translation>
    </message>
    <message>
        <source>Say when it ends as well, or leave both hours empty.</source>
        <translation>მიუთითეთ დასრულების დროც ან ორივე დრო ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>Say when it starts as well, or leave both hours empty.</source>
        <translation>მიუთითეთ დაწყების დროც ან ორივე დრო ცარიელი დატოვეთ.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>დასრულდებოდა დაწყებამდე.</translation>
    </message>
</context>
<context>
    <name>NewNameForm</name>
    <message>
        <source>New name</source>
        <translation>ახალი სახელწოდება</translation>
    </message>
    <message>
        <source>Earlier name</source>
        <translation>წინა სახელწოდება</translation>
    </message>
    <message>
        <source>From</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>The present name is used since</source>
        <translation>ამჟამინდელი სახელწოდების პირველი დღე</translation>
    </message>
    <message>
        <source>Texts about earlier days go on using the name of that day. The present name is kept among the earlier ones.</source>
        <translation>ადრინდელ დღეებზე დაწერილ ტექსტებში იმ დღის სახელწოდება რჩება. ამჟამინდელი სახელწოდება წინა სახელწოდებებს შორის შეინახება.</translation>
    </message>
    <message>
        <source>Texts about days on which this name was used print this name.</source>
        <translation>იმ დღეებზე დაწერილ ტექსტებში, როცა ეს სახელწოდება გამოიყენებოდა, ეს სახელწოდება იბეჭდება.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>სახელის გადარქმევა</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Write the full name first.</source>
        <translation>ჯერ დაწერეთ სრული სახელწოდება.</translation>
    </message>
    <message>
        <source>Write since when: a year is enough.</source>
        <translation>დაწერეთ, როდიდან: წელიც საკმარისია.</translation>
    </message>
    <message>
        <source>The present name is used since {since}. Write a later date.</source>
        <translation>ამჟამინდელი სახელწოდების პირველი დღე: {since}. დაწერეთ უფრო გვიანი თარიღი.</translation>
    </message>
    <message>
        <source>The present name is used since {since}. Write an earlier date.</source>
        <translation>ამჟამინდელი სახელწოდების პირველი დღე: {since}. დაწერეთ უფრო ადრინდელი თარიღი.</translation>
    </message>
</context>
<context>
    <name>NewOrganisation</name>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>შექმნა</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>New organization “{name}”</source>
        <translation>ახალი ორგანიზაცია „{name}“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>შედის აქ</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>ორგანიზაციის დამატება</translation>
    </message>
    <message>
        <source>Enter adds the organization.</source>
        <translation>Enter ამატებს ორგანიზაციას.</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>ახალი ორგანიზაცია</translation>
    </message>
    <message>
        <source>Write the full name first.</source>
        <translation>ჯერ ჩაწერეთ სრული სახელი.</translation>
    </message>
</context>
<context>
    <name>NewOutlet</name>
    <message>
        <source>Add outlet</source>
        <translation>გამოცემის დამატება</translation>
    </message>
    <message>
        <source>Enter adds the outlet.</source>
        <translation>Enter ამატებს გამოცემას.</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>ახალი გამოცემა</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>მიმართვის ფორმა</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>პირის დამატება</translation>
    </message>
    <message>
        <source>Enter adds the person. The title can follow, and others with it.</source>
        <translation>Enter ამატებს პირს. თანამდებობა და სხვები შეიძლება მოჰყვეს.</translation>
    </message>
    <message>
        <source>Title held now</source>
        <translation>ახლანდელი თანამდებობა</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>ახალი პირი</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>ჯერ ჩაწერეთ სახელი.</translation>
    </message>
    <message>
        <source>There is already a {who}.</source>
        <translation>უკვე არის: {who}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>Title</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>თანამდებობის დამატება</translation>
    </message>
    <message>
        <source>No title is known for that day. A release would print the name alone.</source>
        <translation>იმ დღის თანამდებობა უცნობია. რელიზში მხოლოდ სახელი დაიბეჭდება.</translation>
    </message>
    <message>
        <source>Write the title first.</source>
        <translation>ჯერ ჩაწერეთ თანამდებობა.</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>NewRelease</name>
    <message>
        <source>From an event</source>
        <translation>ღონისძიებიდან</translation>
    </message>
    <message>
        <source>Copy a release</source>
        <translation>რელიზის კოპირება</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>ცარიელი</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>აკრიფეთ მისი სათაურის ნაწილი</translation>
    </message>
    <message>
        <source>Say which event it is about, or begin with a blank page.</source>
        <translation>მიუთითეთ, რომელ ღონისძიებაზეა, ან დაიწყეთ ცარიელი გვერდით.</translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation>დასაკოპირებელი რელიზი</translation>
    </message>
    <message>
        <source>Type a number or words of its headline</source>
        <translation>აკრიფეთ ნომერი ან სათაურის სიტყვები</translation>
    </message>
    <message>
        <source>Say which release to copy.</source>
        <translation>მიუთითეთ, რომელი რელიზი დაკოპირდეს.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>A first draft is written from what is recorded about the event. What is not known yet is marked in the text. Languages: {languages}.</source>
        <translation>პირველი მონახაზი იწერება ღონისძიების ჩანაწერებიდან. რაც ჯერ უცნობია, ტექსტში მოინიშნება. ენები: {languages}.</translation>
    </message>
    <message>
        <source>Other kinds of release begin with a blank page.</source>
        <translation>სხვა სახის რელიზი ცარიელი გვერდით იწყება.</translation>
    </message>
    <message>
        <source>Draft release</source>
        <translation>რელიზის მონახაზი</translation>
    </message>
    <message>
        <source>Its texts become a new draft with a number of its own.</source>
        <translation>მისი ტექსტები ახალი მონახაზი გახდება საკუთარი ნომრით.</translation>
    </message>
    <message>
        <source>Copy release</source>
        <translation>რელიზის კოპირება</translation>
    </message>
    <message>
        <source>An empty page with the boilerplates and contacts of the office.</source>
        <translation>ცარიელი გვერდი ოფისის მუდმივი ტექსტებითა და კონტაქტებით.</translation>
    </message>
    <message>
        <source>Start release</source>
        <translation>რელიზის დაწყება</translation>
    </message>
    <message>
        <source>Choose one from the list that opens while you type.</source>
        <translation>აირჩიეთ სიიდან, რომელიც აკრეფისას იხსნება.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number, such as 120.</source>
        <translation>ჩაწერეთ მთელი რიცხვი, მაგალითად 120.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>ჩაწერეთ რიცხვი {least}-დან {most}-მდე.</translation>
    </message>
    <message>
        <source>Write {least} or more.</source>
        <translation>ჩაწერეთ {least} ან მეტი.</translation>
    </message>
    <message>
        <source>Write {most} or less.</source>
        <translation>ჩაწერეთ {most} ან ნაკლები.</translation>
    </message>
</context>
<context>
    <name>OfficeButton</name>
    <message>
        <source>{office}, menus</source>
        <translation>{office}, მენიუები</translation>
    </message>
</context>
<context>
    <name>OfficeTime</name>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
</context>
<context>
    <name>OrganisationChooser</name>
    <message>
        <source>Organization</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Name or acronym</source>
        <translation>სახელი ან აბრევიატურა</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>შექმნა</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>New organization “{name}”</source>
        <translation>ახალი ორგანიზაცია „{name}“</translation>
    </message>
</context>
<context>
    <name>OrganisationDelegate</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n პირი</numerusform>
            <numerusform>%n პირი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationNameField</name>
    <message>
        <source>Full name</source>
        <translation>სრული სახელი</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>მოკლე სახელი</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>აბრევიატურა</translation>
    </message>
</context>
<context>
    <name>OrganisationView</name>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>An organization has at least one name.</source>
        <translation>ორგანიზაციას ერთი სახელი მაინც აქვს.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>რა არის</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>შედის აქ</translation>
    </message>
    <message>
        <source>Under this name since</source>
        <translation>ამ სახელით თარიღიდან</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>For the office alone; never printed.</source>
        <translation>მხოლოდ ოფისისთვის; არასოდეს იბეჭდება.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Nobody holds a title here.</source>
        <translation>აქ თანამდებობა არავის უკავია.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>It has a part in no event yet.</source>
        <translation>ჯერ არც ერთ ღონისძიებაში არ მონაწილეობს.</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>მისი ნაწილები</translation>
    </message>
    <message>
        <source>About</source>
        <translation>შესახებ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>ჯერ არაფერია ჩაწერილი.</translation>
    </message>
    <message>
        <source>Printed on documents about events in which it takes part.</source>
        <translation>იბეჭდება იმ ღონისძიებების დოკუმენტებზე, რომლებშიც ის მონაწილეობს.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ლოგო</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n თანამდებობა</numerusform>
            <numerusform>%n თანამდებობა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n პროექტი</numerusform>
            <numerusform>%n პროექტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n ორგანიზაცია</numerusform>
            <numerusform>%n ორგანიზაცია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo set(s)</source>
        <translation>
            <numerusform>ლოგოების %n ნაკრები</numerusform>
            <numerusform>ლოგოების %n ნაკრები</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not deleted</source>
        <translation>{name} არ წაიშალა</translation>
    </message>
    <message>
        <source>It is named by {what}. Name another organization there first.</source>
        <translation>მას ასახელებს: {what}. ჯერ იქ სხვა ორგანიზაცია მიუთითეთ.</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>ორგანიზაციის წაშლა</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>სახელი გადაერქვა</translation>
    </message>
    <message>
        <source>Add an earlier name</source>
        <translation>წინა სახელწოდების დამატება</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>მოკლედ</translation>
    </message>
    <message>
        <source>Under this name</source>
        <translation>ამ სახელით</translation>
    </message>
    <message>
        <source>Projects it pays for</source>
        <translation>პროექტები, რომლებსაც აფინანსებს</translation>
    </message>
    <message>
        <source>It cannot be part of itself.</source>
        <translation>თავისივე ნაწილი ვერ იქნება.</translation>
    </message>
    <message>
        <source>It would end before it begins, {since}.</source>
        <translation>დასრულდებოდა დაწყებამდე, {since}.</translation>
    </message>
</context>
<context>
    <name>OrganisationsForm</name>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>როლი ღონისძიებაში</translation>
    </message>
    <message>
        <source>Logos on documents</source>
        <translation>ლოგოები დოკუმენტებზე</translation>
    </message>
    <message>
        <source>Sets of logos are made in Settings.</source>
        <translation>ლოგოების ნაკრებები პარამეტრებში იქმნება.</translation>
    </message>
    <message>
        <source>Through the project: {names}</source>
        <translation>პროექტით: {names}</translation>
    </message>
    <message>
        <source>Those of hosts, partners and donors</source>
        <translation>მასპინძლების, პარტნიორებისა და დონორების</translation>
    </message>
</context>
<context>
    <name>OtherLine</name>
    <message>
        <source>Keep “{}” as a new person</source>
        <translation>„{}“ — ახალ პირად შენახვა</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>მოსაუბრის სახელი</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>დაუსახელებელი</translation>
    </message>
</context>
<context>
    <name>OutletDelegate</name>
    <message numerus="yes">
        <source>%n media contact(s)</source>
        <translation>
            <numerusform>%n მედიაკონტაქტი</numerusform>
            <numerusform>%n მედიაკონტაქტი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutletView</name>
    <message>
        <source>Media contacts</source>
        <translation>მედიაკონტაქტები</translation>
    </message>
    <message>
        <source>Nobody is known who writes for it.</source>
        <translation>არავინაა ცნობილი, ვინც მისთვის წერს.</translation>
    </message>
    <message>
        <source>What it published</source>
        <translation>რა გამოაქვეყნა</translation>
    </message>
    <message>
        <source>Nothing is noted yet. It is noted in the coverage of an event.</source>
        <translation>ჯერ არაფერია აღნიშნული. აღინიშნება ღონისძიების გაშუქებაში.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ცნობები</translation>
    </message>
    <message>
        <source>No title noted</source>
        <translation>სათაური მითითებული არ არის</translation>
    </message>
    <message>
        <source>Delete outlet</source>
        <translation>გამოცემის წაშლა</translation>
    </message>
    <message>
        <source>{name} was not deleted</source>
        <translation>{name} არ წაიშალა</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) that it published are noted. Delete them first, or name another outlet there.</source>
        <translation>
            <numerusform>აღნიშნულია %n მასალა, რომელიც მან გამოაქვეყნა. ჯერ ის წაშალეთ ან იქ სხვა გამოცემა დაასახელეთ.</numerusform>
            <numerusform>აღნიშნულია %n მასალა, რომელიც მან გამოაქვეყნა. ჯერ ისინი წაშალეთ ან იქ სხვა გამოცემა დაასახელეთ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>წერილების გარეშე</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Sub-headline</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>ემბარგოს სტრიქონი</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>მუდმივი ტექსტი</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>საკონტაქტო პირები</translation>
    </message>
    <message>
        <source>Filled in automatically</source>
        <translation>ივსება ავტომატურად</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>სქემა</translation>
    </message>
    <message>
        <source>Insert a quote or a person</source>
        <translation>ციტატის ან პირის ჩასმა</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Summary</source>
        <translation>შეჯამება</translation>
    </message>
    <message>
        <source>Add a summary in {language}</source>
        <translation>შეჯამების დამატება: {language}</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>No release about this event yet.</source>
        <translation>ამ ღონისძიებაზე რელიზი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>მომხსენებლები</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>ჯერ არავინ.</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Words as they are spoken</source>
        <translation>სიტყვები, როგორც ითქვა</translation>
    </message>
    <message>
        <source>Unfinished words from {moment} are here again.</source>
        <translation>დაუსრულებელი სიტყვები კვლავ აქ არის: {moment}.</translation>
    </message>
    <message>
        <source>Nobody is named. The speaker can be added in the quote later.</source>
        <translation>მოსაუბრე დაუსახელებელია. მისი მითითება ციტატაში მოგვიანებითაც შეიძლება.</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>დაიწყო {time}</translation>
    </message>
    <message>
        <source>The event is not on today: no time is noted</source>
        <translation>ღონისძიება დღეს არ იმართება: დრო არ აღინიშნება</translation>
    </message>
    <message>
        <source>Nothing was recorded here since the window was opened.</source>
        <translation>ფანჯრის გახსნის შემდეგ აქ არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>Taken back: {words}</source>
        <translation>გაუქმდა: {words}</translation>
    </message>
    <message>
        <source>Not noted who spoke</source>
        <translation>მოსაუბრე არ აღინიშნა</translation>
    </message>
    <message>
        <source>Heard live</source>
        <translation>მოსმენილი ადგილზე</translation>
    </message>
    <message>
        <source>Quote recorded</source>
        <translation>ციტატა ჩაიწერა</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>Type a number and press Enter</source>
        <translation>ჩაწერეთ ნომერი და დააჭირეთ Enter-ს</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} / {count}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the settings</source>
        <translation>პარამეტრების გვერდები</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>კლავიშების კომბინაციები</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>ამ გვერდის ჩვენება ვერ ხერხდება.</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>Translation</source>
        <translation>თარგმანი</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>ვერსიების შედარება</translation>
    </message>
    <message>
        <source>What became of the source since a version was kept</source>
        <translation>რა შეიცვალა წყაროში მას შემდეგ, რაც ვერსია შეინახა</translation>
    </message>
    <message>
        <source>and on to the next</source>
        <translation>და შემდეგზე გადასვლა</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>დარჩეს აქ</translation>
    </message>
    <message>
        <source>Mark up to date</source>
        <translation>განახლებულია</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Paragraphs in two languages</source>
        <translation>აბზაცები ორ ენაზე</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Next behind</source>
        <translation>შემდეგი ჩამორჩენილი</translation>
    </message>
    <message>
        <source>All up to date</source>
        <translation>ყველა განახლებულია</translation>
    </message>
    <message>
        <source>The whole translation says what its source says now</source>
        <translation>მთელი თარგმანი იმას ამბობს, რასაც წყარო ახლა ამბობს</translation>
    </message>
    <message>
        <source>Send to translator</source>
        <translation>გაგზავნა მთარგმნელთან</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>თარგმანი</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs to bring up to date</source>
        <translation>
            <numerusform>გასაახლებელია %n აბზაცი</numerusform>
            <numerusform>გასაახლებელია %n აბზაცი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not translated</source>
        <translation>
            <numerusform>უთარგმნელი: %n</numerusform>
            <numerusform>უთარგმნელი: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{same} of {all} are up to date.</source>
        <translation>განახლებულია {same}, სულ {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared yet.</source>
        <translation>
            <numerusform>ჯერ შეუდარებელი: %n.</numerusform>
            <numerusform>ჯერ შეუდარებელი: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is behind</source>
        <translation>არაფერია ჩამორჩენილი</translation>
    </message>
    <message>
        <source>Names in this paragraph</source>
        <translation>სახელები ამ აბზაცში</translation>
    </message>
    <message>
        <source>Only in the source: {found}</source>
        <translation>მხოლოდ წყაროშია: {found}</translation>
    </message>
    <message>
        <source>Only in the translation: {found}</source>
        <translation>მხოლოდ თარგმანშია: {found}</translation>
    </message>
    <message>
        <source>Numbers and links</source>
        <translation>რიცხვები და ბმულები</translation>
    </message>
    <message>
        <source>No name is recorded in this language</source>
        <translation>ამ ენაზე სახელი ჩაწერილი არ არის</translation>
    </message>
    <message>
        <source>Not in the translation like this</source>
        <translation>თარგმანში ასე არ წერია</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Up to date</source>
        <translation>განახლებულია</translation>
    </message>
    <message>
        <source>Behind: the source has changed</source>
        <translation>ჩამორჩა: წყარო შეიცვალა</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>ჯერ არ არის ნათარგმნი</translation>
    </message>
    <message>
        <source>The source is not there any more</source>
        <translation>წყარო აღარ არის</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>ჯერ შეუდარებელია</translation>
    </message>
    <message>
        <source>Only in the translation</source>
        <translation>მხოლოდ თარგმანშია</translation>
    </message>
    <message>
        <source>Green words are new since this was translated, red ones are gone.</source>
        <translation>მწვანე სიტყვები თარგმნის შემდეგ დაემატა, წითლები აღარ არის.</translation>
    </message>
    <message>
        <source>The source has changed since this was translated.</source>
        <translation>თარგმნის შემდეგ წყარო შეიცვალა.</translation>
    </message>
    <message>
        <source>The translation has it at another place.</source>
        <translation>თარგმანში ეს სხვა ადგილას დგას.</translation>
    </message>
</context>
<context>
    <name>PairsSearched</name>
    <message>
        <source>in the source</source>
        <translation>წყაროში</translation>
    </message>
    <message>
        <source>in the translation</source>
        <translation>თარგმანში</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>სესიები</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>გამოსვლები</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>ორგანიზაციები</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>გამოცემები</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>მედიაკონტაქტები</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>Session of {event}, {when}</source>
        <translation>სესია, {event}, {when}</translation>
    </message>
    <message>
        <source>New person: {words}</source>
        <translation>ახალი პირი: {words}</translation>
    </message>
    <message>
        <source>New event: {words}</source>
        <translation>ახალი ღონისძიება: {words}</translation>
    </message>
    <message>
        <source>Record a quote: {words}</source>
        <translation>ციტატის ჩაწერა: {words}</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>ძებნა ან ბრძანება</translation>
    </message>
    <message>
        <source>People, quotes, releases, events, commands</source>
        <translation>ხალხი, ციტატები, რელიზები, ღონისძიებები, ბრძანებები</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ნაპოვნია</translation>
    </message>
    <message>
        <source>open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>put in {release}</source>
        <translation>ჩასმა: {release}</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>სხვა მოქმედებები</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>ბრძანებები</translation>
    </message>
    <message>
        <source>people</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Put in {release}</source>
        <translation>ჩასმა: {release}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>დაკოპირდა</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ბრძანებები</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>ჯერ ჩაწერილი არ არის</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>არაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>ნაპოვნია {count}</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>სახელის კოპირება</translation>
    </message>
    <message>
        <source>Copy name and title</source>
        <translation>სახელისა და თანამდებობის კოპირება</translation>
    </message>
    <message>
        <source>Copy words and speaker</source>
        <translation>სიტყვებისა და მომხსენებლის კოპირება</translation>
    </message>
    <message>
        <source>Copy number and headline</source>
        <translation>ნომრისა და სათაურის კოპირება</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>დასახელების კოპირება</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>ფაილის სახელის კოპირება</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>ღონისძიების გახსნა</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>პირის გახსნა</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>ორგანიზაციის გახსნა</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>დღის წესრიგის გახსნა</translation>
    </message>
    <message>
        <source>Record a quote from it</source>
        <translation>ციტატის ჩაწერა აქედან</translation>
    </message>
    <message>
        <source>New release about it</source>
        <translation>ახალი რელიზი მის შესახებ</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>ელფოსტის მისამართის კოპირება</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Key figure</source>
        <translation>მთავარი ციფრი</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Sub-headline</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Sub-headline: one sentence, or nothing</source>
        <translation>ქვესათაური: ერთი წინადადება ან არაფერი</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>ადგილი და თარიღი</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>ადგილი და თარიღი</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Write here. Type / for a quote and @ for a person.</source>
        <translation>წერეთ აქ. ციტატისთვის აკრიფეთ /, პირისთვის კი @.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Confirmed</source>
        <translation>დადასტურებული</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>შეცვლილი</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>The source was changed since it was sent.</source>
        <translation>გაგზავნის შემდეგ საწყისი ტექსტი შეიცვალა.</translation>
    </message>
    <message>
        <source>The translation was changed here, too, since it was sent.</source>
        <translation>გაგზავნის შემდეგ თარგმანი აქაც შეიცვალა.</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <source>There is no such date. Did you mean {date}?</source>
        <translation>ასეთი თარიღი არ არსებობს. იქნებ გულისხმობდით: {date}?</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, such as {year}, {month} or {day}.</source>
        <translation>ჩაწერეთ წელი, თვე ან დღე, მაგალითად {year}, {month} ან {day}.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>დაპატარავება</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>მისამართის კოპირება</translation>
    </message>
    <message>
        <source>Preview, no page yet</source>
        <translation>გვერდის ნახვა, გვერდი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>გვერდი {page}, სულ {count}</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>{quotes}, {count} asked</source>
        <translation>{quotes}, დასადასტურებლად გაგზავნილია {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No title today</source>
        <translation>დღეს თანამდებობა არ აქვს</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>{until}-მდე</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>გამოცხადებული</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>მოსალოდნელი</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>ახლანდელი</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>მოვალეობის შემსრულებელი</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>{since}-იდან</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>{until}-მდე</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>{since}-იდან</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>ორგანიზაციები</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>მედია</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>კონტაქტები</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>გამოცემები</translation>
    </message>
    <message>
        <source>Filter by name or title</source>
        <translation>ფილტრი სახელით ან თანამდებობით</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>მთავრობა</translation>
    </message>
    <message>
        <source>Diplomatic</source>
        <translation>დიპლომატია</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>ახალი პირი</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ჯერ არავინ</translation>
    </message>
    <message>
        <source>Record who speaks for whom. A release names them by the title of that day.</source>
        <translation>ჩაწერეთ, ვინ ვისი სახელით საუბრობს. რელიზი მათ იმდღევანდელი თანამდებობით ასახელებს.</translation>
    </message>
    <message>
        <source>Show all people</source>
        <translation>ყველა ადამიანის ჩვენება</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>ახალი ორგანიზაცია</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>ორგანიზაციები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Ministries, embassies, agencies: people hold titles in them, events are theirs.</source>
        <translation>სამინისტროები, საელჩოები, უწყებები: მათში ხალხს თანამდებობები უკავია, ღონისძიებებიც მათია.</translation>
    </message>
    <message>
        <source>Show all organizations</source>
        <translation>ყველა ორგანიზაციის ჩვენება</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>მედიაკონტაქტები</translation>
    </message>
    <message>
        <source>New media contact</source>
        <translation>ახალი მედიაკონტაქტი</translation>
    </message>
    <message>
        <source>No media contacts yet</source>
        <translation>მედიაკონტაქტები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Journalists: what they write about, for whom, and who wants no mail.</source>
        <translation>ჟურნალისტები: რაზე წერენ, ვისთვის და ვის არ სურს წერილების მიღება.</translation>
    </message>
    <message>
        <source>Show all media contacts</source>
        <translation>ყველა მედიაკონტაქტის ჩვენება</translation>
    </message>
    <message>
        <source>New outlet</source>
        <translation>ახალი გამოცემა</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>გამოცემები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Newspapers, channels, agencies, websites: what they publish is noted at events.</source>
        <translation>გაზეთები, არხები, სააგენტოები, საიტები: რას აქვეყნებენ, ღონისძიებებთან აღინიშნება.</translation>
    </message>
    <message>
        <source>Show all outlets</source>
        <translation>ყველა გამოცემის ჩვენება</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ყველა {count}</translation>
    </message>
    <message>
        <source>Nothing of the chosen kind is found by “{text}”.</source>
        <translation>არჩეული სახისა „{text}“ ვერაფერი მოიძებნა.</translation>
    </message>
    <message>
        <source>Nothing is found by “{text}”.</source>
        <translation>„{text}“ ვერაფერი მოიძებნა.</translation>
    </message>
    <message>
        <source>There is nothing of the chosen kind.</source>
        <translation>არჩეული სახის არაფერია.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>This is not there any more</source>
        <translation>ეს აქ აღარ არის</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>ის წაიშალა.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>ორგანიზაციები</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>პირი დაემატა</translation>
    </message>
    <message>
        <source>Organization added</source>
        <translation>ორგანიზაცია დაემატა</translation>
    </message>
    <message>
        <source>Media contacts</source>
        <translation>მედიაკონტაქტები</translation>
    </message>
    <message>
        <source>Media contact added</source>
        <translation>მედიაკონტაქტი დაემატა</translation>
    </message>
    <message>
        <source>Media contact deleted</source>
        <translation>მედიაკონტაქტი წაიშალა</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>გამოცემები</translation>
    </message>
    <message>
        <source>Outlet added</source>
        <translation>გამოცემა დაემატა</translation>
    </message>
    <message>
        <source>Outlet deleted</source>
        <translation>გამოცემა წაიშალა</translation>
    </message>
    <message>
        <source>Person deleted</source>
        <translation>პირი წაიშალა</translation>
    </message>
    <message>
        <source>Organization deleted</source>
        <translation>ორგანიზაცია წაიშალა</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>ციტატის დამატება</translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>Address cards (*.vcf)</source>
        <translation>საკონტაქტო ბარათები (*.vcf)</translation>
    </message>
    <message>
        <source>Save as address cards</source>
        <translation>შენახვა საკონტაქტო ბარათებად</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>შენახულია სახელით {name}</translation>
    </message>
</context>
<context>
    <name>PeriodChip</name>
    <message>
        <source>from {day}</source>
        <translation>{day}-დან</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}-მდე</translation>
    </message>
</context>
<context>
    <name>PeriodForm</name>
    <message>
        <source>From</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ეს თვე</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ეს წელი</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>გასული წელი</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>დასასრული დასაწყისამდეა.</translation>
    </message>
</context>
<context>
    <name>PeriodSubject</name>
    <message>
        <source>Other days</source>
        <translation>სხვა დღეები</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>From</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>ყველა პროექტი</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>დონორი</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>ყველა დონორი</translation>
    </message>
    <message>
        <source>Say from which day until which, and the pages are shown here.</source>
        <translation>მიუთითეთ, რომელი დღიდან რომელ დღემდე, და გვერდები აქ გამოჩნდება.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>პერიოდი დაწყებამდე მთავრდება. შეცვალეთ ერთ-ერთი დღე.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>another title is announced</source>
        <translation>სხვა თანამდებობაა გამოცხადებული</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>მიმართვის ფორმა</translation>
    </message>
    <message>
        <source>With the family name, where a text names the person again.</source>
        <translation>გვართან ერთად, როცა ტექსტი პირს ხელახლა ასახელებს.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>როგორ ითვლება</translation>
    </message>
    <message>
        <source>As the person wishes, for the report on speakers and balance. Never guessed.</source>
        <translation>როგორც ამ ადამიანს სურს; მომხსენებლებისა და ბალანსის ანგარიშისთვის. ვარაუდით არასოდეს ივსება.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Short biography</source>
        <translation>მოკლე ბიოგრაფია</translation>
    </message>
    <message>
        <source>Printed with a list of speakers.</source>
        <translation>იბეჭდება მომხსენებელთა სიასთან ერთად.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>For the office alone; never printed.</source>
        <translation>მხოლოდ ოფისისთვის; არასოდეს იბეჭდება.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>Clears quotes</source>
        <translation>ციტატას ადასტურებს</translation>
    </message>
</context>
<context>
    <name>PersonMerging</name>
    <message>
        <source>Merged into {name}</source>
        <translation>გაერთიანდა: {name}</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>ეს ორი ადამიანია</translation>
    </message>
</context>
<context>
    <name>PersonNameField</name>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Add quote</source>
        <translation>ციტატის დამატება</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>A person has at least one name.</source>
        <translation>პირს ერთი სახელი მაინც აქვს.</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>გამოსვლები</translation>
    </message>
    <message>
        <source>At no event yet.</source>
        <translation>ჯერ არც ერთ ღონისძიებაზე.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>ყველა ციტატა</translation>
    </message>
    <message>
        <source>Nothing is quoted yet.</source>
        <translation>ჯერ არაფერია ციტირებული.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>კონტაქტი</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>ჯერ არაფერია ჩაწერილი.</translation>
    </message>
    <message>
        <source>{name} was not deleted</source>
        <translation>{name} არ წაიშალა</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) would have no speaker. Delete them first, or name another.</source>
        <translation>
            <numerusform>ავტორის გარეშე დარჩებოდა %n ციტატა. ჯერ წაშალეთ ან სხვა ავტორი მიუთითეთ.</numerusform>
            <numerusform>ავტორის გარეშე დარჩებოდა %n ციტატა. ჯერ წაშალეთ ან სხვა ავტორი მიუთითეთ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <translation>ციტატების ჩვენება</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>პირის წაშლა</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>სხვა ჩანაწერთან გაერთიანება</translation>
    </message>
    <message>
        <source>No title today</source>
        <translation>დღეს თანამდებობა არ აქვს</translation>
    </message>
    <message>
        <source>In text: {first}, then {later}</source>
        <translation>ტექსტში: {first}, შემდეგ {later}</translation>
    </message>
    <message>
        <source>In text: {first}</source>
        <translation>ტექსტში: {first}</translation>
    </message>
    <message>
        <source>{honorific} – count as {counted}</source>
        <translation>{honorific} – ჩაითვალოს: {counted}</translation>
    </message>
    <message numerus="yes">
        <source>In about %n minute(s)</source>
        <translation>
            <numerusform>დაახლოებით %n წუთში</numerusform>
            <numerusform>დაახლოებით %n წუთში</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In about %n hour(s)</source>
        <translation>
            <numerusform>დაახლოებით %n საათში</numerusform>
            <numerusform>დაახლოებით %n საათში</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In about %n day(s)</source>
        <translation>
            <numerusform>დაახლოებით %n დღეში</numerusform>
            <numerusform>დაახლოებით %n დღეში</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>ეს ტელეფონის ნომერს არ ჰგავს.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Take off the sidebar</source>
        <translation>გვერდითი ზოლიდან მოხსნა</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>გვერდით ზოლზე მიმაგრება</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Home</source>
        <translation>მთავარი</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ღონისძიებები</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Choose where it is said ({keys})</source>
        <translation>აირჩიეთ, სად ითქვა ({keys})</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>შენახული ვარიანტები</translation>
    </message>
    <message>
        <source>Presets: {name}</source>
        <translation>შენახული ვარიანტები: {name}</translation>
    </message>
    <message>
        <source>{name} ({report})</source>
        <translation>{name} ({report})</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>ამ არჩევანის შენახვა…</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ — სახელის გადარქმევა…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ — წაშლა</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>ამ არჩევანის შენახვა</translation>
    </message>
    <message>
        <source>Preset kept: {name}</source>
        <translation>ვარიანტი შენახულია: {name}</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>ვარიანტისთვის სახელის გადარქმევა</translation>
    </message>
    <message>
        <source>Preset renamed: {name}</source>
        <translation>ვარიანტს ახლა ჰქვია: {name}</translation>
    </message>
    <message>
        <source>Preset deleted: {name}</source>
        <translation>ვარიანტი წაიშალა: {name}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first page; the others are not made yet</source>
        <translation>პირველი გვერდი; დანარჩენი ჯერ მზად არ არის</translation>
    </message>
    <message>
        <source>“Withdrawn” is printed on it</source>
        <translation>მასზე იბეჭდება „გაუქმებულია“</translation>
    </message>
    <message>
        <source>“Draft” is printed until cleared</source>
        <translation>შეთანხმებამდე იბეჭდება „მონახაზი“</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>სიგანე</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>პატარა გვერდები</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>გვერდის ნახვა</translation>
    </message>
    <message>
        <source>Find on these pages</source>
        <translation>ამ გვერდებზე ძებნა</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Close preview</source>
        <translation>გვერდის ნახვის დახურვა</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer</source>
        <translation>გაიგზავნა საბეჭდად</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>ბეჭდვა</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Where the new office is kept</source>
        <translation>სად შეინახება ახალი ოფისი</translation>
    </message>
    <message>
        <source>Office files (*{ending})</source>
        <translation>ოფისის ფაილები (*{ending})</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>ოფისის ფაილის გახსნა</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>სარეზერვო ასლზე დაბრუნება</translation>
    </message>
    <message>
        <source>The backup is open. What it replaced is kept as {name}</source>
        <translation>სარეზერვო ასლი გახსნილია. რაც მან ჩაანაცვლა, შენახულია სახელით {name}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup</source>
        <translation>ბოლო ასლის შემდეგ არაფერი შეცვლილა</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>ასლი გაკეთდა</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>ასლი კეთდება</translation>
    </message>
    <message>
        <source>Press officer</source>
        <translation>პრესის ოფიცერი</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>შეწყვეტა: {title}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n შესავსები ადგილი</numerusform>
            <numerusform>%n შესავსები ადგილი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to come</source>
        <translation>
            <numerusform>მოსალოდნელია %n პასუხი</numerusform>
            <numerusform>მოსალოდნელია %n პასუხი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Project</source>
        <translation>პროექტი</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Name or acronym</source>
        <translation>სახელი ან აბრევიატურა</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>Events that come again: an annual forum, the sittings of a commission.</source>
        <translation>განმეორებადი ღონისძიებები: ყოველწლიური ფორუმი, კომისიის სხდომები.</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>ნომერი სერიაში</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>აბრევიატურა</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>მიმდინარეობს თარიღიდან</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>მიმდინარეობს თარიღამდე</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>ვინ აფინანსებს</translation>
    </message>
</context>
<context>
    <name>ProjectsAndSeries</name>
    <message>
        <source>Projects</source>
        <translation>პროექტები</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>რა ჩანს</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>პროექტები</translation>
    </message>
    <message>
        <source>What events are held within, and who pays for it. Drafts name donors by the phrase that is agreed.</source>
        <translation>რის ფარგლებში იმართება ღონისძიებები და ვინ აფინანსებს. მონახაზი დონორს შეთანხმებული ფრაზით ასახელებს.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>ახალი პროექტი</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>სათაურის გარეშე</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>პროექტი დაემატა</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>პროექტი წაიშალა</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>პროექტის წაშლა</translation>
    </message>
    <message>
        <source>An event is held within it, or a boilerplate speaks of it. Change those first.</source>
        <translation>მის ფარგლებში ღონისძიება იმართება ან მასზე მუდმივი ტექსტია. ჯერ ისინი შეცვალეთ.</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>პროექტი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Events held within a project name it and its donors.</source>
        <translation>პროექტის ფარგლებში გამართული ღონისძიება მას და მის დონორებს ასახელებს.</translation>
    </message>
    <message>
        <source>Type the title, at least in one language.</source>
        <translation>ჩაწერეთ სათაური ერთ ენაზე მაინც.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>09:30–11:00 Title /mod name /panel name, name /room B</source>
        <translation>09:30–11:00 სათაური /მოდ სახელი /ოთახი B</translation>
    </message>
    <message>
        <source>Add a session: hours, title, people</source>
        <translation>სესიის დამატება: დრო, სათაური, ადამიანები</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Understood so far</source>
        <translation>ამ დროისთვის გაგებული</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter ამატებს</translation>
    </message>
    <message>
        <source>Enter adds it to {day}</source>
        <translation>Enter ამატებს: {day}</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, ახალი</translation>
    </message>
    <message>
        <source>{name}: which one?</source>
        <translation>{name}: რომელი?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ოთახი</translation>
    </message>
    <message>
        <source>begin with the hours: 09:30–11:00</source>
        <translation>დაიწყეთ დროით: 09:30–11:00</translation>
    </message>
    <message>
        <source>say when it ends as well: 09:30–11:00</source>
        <translation>მიუთითეთ დასრულების დროც: 09:30–11:00</translation>
    </message>
    <message>
        <source>there is no such hour</source>
        <translation>ასეთი საათი არ არსებობს</translation>
    </message>
    <message>
        <source>it would end before it starts</source>
        <translation>დაწყებამდე დასრულდებოდა</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>აკლია</translation>
    </message>
    <message>
        <source>no such word</source>
        <translation>ასეთი სიტყვა არ არის</translation>
    </message>
    <message>
        <source>takes nobody: put /mod or /panel before names</source>
        <translation>ადამიანებს არ იღებს: სახელებს წინ დაურთეთ /მოდ ან /პანელი</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ასეთი დღე არ არის</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>ორჯერ არის ნათქვამი</translation>
    </message>
    <message>
        <source>{name}, a new person</source>
        <translation>{name}, ახალი პირი</translation>
    </message>
</context>
<context>
    <name>QuoteDetails</name>
    <message>
        <source>Speaker</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>Another speaker has to be asked anew.</source>
        <translation>სხვა ავტორს თავიდან უნდა ჰკითხოთ.</translation>
    </message>
    <message>
        <source>Why nobody is named</source>
        <translation>რატომ არავინ სახელდება</translation>
    </message>
    <message>
        <source>Title of that day</source>
        <translation>იმდღევანდელი თანამდებობა</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>როდის ითქვა</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>საიდან</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>A file and time, a page, an address</source>
        <translation>ფაილი და დრო, გვერდი, მისამართი</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>ვინ ჩაწერა</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>გასაჯაროებისთვის</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>თემები</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Off the record</source>
        <translation>არა გასაჯაროებისთვის</translation>
    </message>
    <message>
        <source>Verify again…</source>
        <translation>ხელახლა შემოწმება…</translation>
    </message>
    <message>
        <source>Ask speaker…</source>
        <translation>ავტორისთვის კითხვა…</translation>
    </message>
    <message>
        <source>Mark cleared…</source>
        <translation>დადასტურდა…</translation>
    </message>
    <message>
        <source>Mark cleared with edits…</source>
        <translation>დადასტურდა შესწორებით…</translation>
    </message>
    <message>
        <source>Mark declined…</source>
        <translation>უარი თქვა…</translation>
    </message>
    <message>
        <source>Mark withdrawn…</source>
        <translation>უკან გამოითხოვა…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>Quote by {name}</source>
        <translation>ციტატა, ავტორი {name}</translation>
    </message>
    <message>
        <source>Said at no event</source>
        <translation>ღონისძიების გარეშე ითქვა</translation>
    </message>
    <message>
        <source>Outside the sessions</source>
        <translation>სესიების გარეთ</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>ხელახლა კითხვა…</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment}-იდან</translation>
    </message>
</context>
<context>
    <name>QuotesScreen</name>
    <message>
        <source>Quotes</source>
        <translation>ციტატები</translation>
    </message>
    <message>
        <source>Record a quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>Quote deleted</source>
        <translation>ციტატა წაიშალა</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) deleted</source>
        <translation>
            <numerusform>წაიშალა %n ციტატა</numerusform>
            <numerusform>წაიშალა %n ციტატა</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for clearance by e-mail…</source>
        <translation>შეთანხმების თხოვნა ელფოსტით…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>სიტყვების კოპირება</translation>
    </message>
    <message>
        <source>Correct wording…</source>
        <translation>სიტყვების გასწორება…</translation>
    </message>
    <message>
        <source>Take off the sidebar</source>
        <translation>გვერდითი ზოლიდან მოხსნა</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>გვერდით ზოლზე მიმაგრება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
</context>
<context>
    <name>QuotesTab</name>
    <message>
        <source>Quotes of this event</source>
        <translation>ამ ღონისძიების ციტატები</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>ციტატის დამატება</translation>
    </message>
    <message>
        <source>No quotes from this event yet</source>
        <translation>ამ ღონისძიების ციტატები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Take down what is said, word for word, with who said it and when.</source>
        <translation>ჩაწერეთ ნათქვამი სიტყვასიტყვით, ვინ თქვა და როდის.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Open for reading only: nothing can be changed here.</source>
        <translation>გახსნილია მხოლოდ წასაკითხად: აქ ვერაფერი შეიცვლება.</translation>
    </message>
    <message>
        <source>Try to open for writing</source>
        <translation>ჩასაწერად გახსნის ცდა</translation>
    </message>
</context>
<context>
    <name>RecordColumn</name>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ფილტრის გასუფთავება</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>ფილტრს არაფერი შეესაბამება</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Say who spoke, or why nobody is named.</source>
        <translation>მიუთითეთ, ვინ თქვა ან რატომ არავინ სახელდება.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>Create “{}”</source>
        <translation>შეიქმნას „{}“</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>ვინ ამბობს</translation>
    </message>
    <message>
        <source>Or why nobody is named</source>
        <translation>ან რატომ არავინ სახელდება</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Said at no event</source>
        <translation>ღონისძიების გარეშე ითქვა</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>Outside the sessions</source>
        <translation>სესიების გარეთ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>საიდან</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>File and time, page</source>
        <translation>ფაილი და დრო, გვერდი</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>როდის ითქვა</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>გასაჯაროებისთვის</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Words as they are spoken</source>
        <translation>სიტყვები, როგორც ითქმის</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Enter saves and keeps the speaker, Shift+Enter breaks the line.</source>
        <translation>Enter ინახავს და ავტორს ტოვებს, Shift+Enter ახალ სტრიქონს იწყებს.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>More</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>ზემოთ გადატანა (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>ქვემოთ გადატანა (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>Start afresh</source>
        <translation>თავიდან დაწყება</translation>
    </message>
    <message>
        <source>Recorded before</source>
        <translation>ადრე ჩაწერილი</translation>
    </message>
    <message>
        <source>Quote recorded</source>
        <translation>ციტატა ჩაიწერა</translation>
    </message>
    <message>
        <source>Unfinished words from {moment} are here again.</source>
        <translation>დაუსრულებელი სიტყვები ისევ აქ არის: {moment}.</translation>
    </message>
    <message>
        <source>Recorded last</source>
        <translation>ბოლოს ჩაწერილი</translation>
    </message>
    <message>
        <source>Recorded from this event</source>
        <translation>ამ ღონისძიებიდან ჩაწერილი</translation>
    </message>
    <message>
        <source>Recorded in this session</source>
        <translation>ამ სესიაზე ჩაწერილი</translation>
    </message>
    <message>
        <source>Back to the quotes</source>
        <translation>ციტატებზე დაბრუნება</translation>
    </message>
    <message>
        <source>Esc: what is typed is kept</source>
        <translation>Esc: აკრეფილი შენახულია</translation>
    </message>
    <message>
        <source>Record a quote</source>
        <translation>ციტატის ჩაწერა</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Move up</source>
        <translation>ზემოთ გადატანა</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ქვემოთ გადატანა</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Clear {label}</source>
        <translation>გასუფთავება: {label}</translation>
    </message>
    <message>
        <source>Open {label}</source>
        <translation>გახსნა: {label}</translation>
    </message>
    <message>
        <source>Choose one from the list, or create it.</source>
        <translation>აირჩიეთ სიიდან ან შექმენით.</translation>
    </message>
</context>
<context>
    <name>ReferenceListField</name>
    <message>
        <source>Choose one from the list, or create it.</source>
        <translation>აირჩიეთ სიიდან ან შექმენით.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Pictures do not go into the text. Add them to the files of the event.</source>
        <translation>სურათები ტექსტში არ შედის. დაამატეთ ღონისძიების ფაილებში.</translation>
    </message>
    <message>
        <source>Files do not go into the text. Add them to the files of the event.</source>
        <translation>ფაილები ტექსტში არ შედის. დაამატეთ ღონისძიების ფაილებში.</translation>
    </message>
    <message>
        <source>That is too much at once. Paste it in parts.</source>
        <translation>ერთბაშად ძალიან ბევრია. ჩასვით ნაწილ-ნაწილ.</translation>
    </message>
    <message>
        <source>The words were pasted without the pictures. Add those to the files of the event.</source>
        <translation>ტექსტი ჩაისვა სურათების გარეშე. სურათები ღონისძიების ფაილებს დაუმატეთ.</translation>
    </message>
    <message>
        <source>Words that were struck out were not pasted.</source>
        <translation>გადახაზული სიტყვები არ ჩასმულა.</translation>
    </message>
    <message>
        <source>There is no room for more here: the rest was left out.</source>
        <translation>მეტის ადგილი აქ არ არის: დანარჩენი გამოტოვებულია.</translation>
    </message>
</context>
<context>
    <name>ReleaseCommands</name>
    <message>
        <source>{language} as PDF…</source>
        <translation>{language} PDF-ად…</translation>
    </message>
    <message>
        <source>{language} as Word document…</source>
        <translation>{language} — Word-ის დოკუმენტი…</translation>
    </message>
    <message>
        <source>{language} as web page…</source>
        <translation>{language} — ვებგვერდი…</translation>
    </message>
    <message>
        <source>{language} as plain text…</source>
        <translation>{language} — უბრალო ტექსტი…</translation>
    </message>
    <message>
        <source>{language} as Markdown…</source>
        <translation>{language} — Markdown…</translation>
    </message>
    <message>
        <source>{language} as e-mail message…</source>
        <translation>{language} — ელფოსტის წერილი…</translation>
    </message>
    <message>
        <source>{language} for news systems…</source>
        <translation>{language} — საინფორმაციო სისტემებისთვის…</translation>
    </message>
    <message>
        <source>All languages as PDF…</source>
        <translation>ყველა ენა PDF-ად…</translation>
    </message>
    <message>
        <source>Press kit: all of it in one file…</source>
        <translation>პრესპაკეტი: ყველაფერი ერთ ფაილში…</translation>
    </message>
    <message>
        <source>Send to a translator…</source>
        <translation>მთარგმნელისთვის გაგზავნა…</translation>
    </message>
    <message>
        <source>Take back a translation…</source>
        <translation>თარგმანის მიღება…</translation>
    </message>
    <message>
        <source>Take in changes from Word…</source>
        <translation>Word-იდან ცვლილებების მიღება…</translation>
    </message>
    <message>
        <source>Deleted: {number}</source>
        <translation>წაიშალა: {number}</translation>
    </message>
    <message>
        <source>Taken out: the text in {language}</source>
        <translation>ამოღებულია ტექსტი: {language}</translation>
    </message>
</context>
<context>
    <name>ReleaseEditor</name>
    <message>
        <source>The text of {number} is not saved</source>
        <translation>{number}: ტექსტი არ არის შენახული</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>გასვლა შეუნახავად</translation>
    </message>
    <message>
        <source>That release is not there any more.</source>
        <translation>ეს რელიზი აქ აღარ არის.</translation>
    </message>
    <message>
        <source>With this change {number} is a draft again: who has cleared it is asked anew.</source>
        <translation>ამ ცვლილებით {number} ისევ მონახაზია: ვინც დაეთანხმა, მათ ხელახლა ეკითხებიან.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>რაც დაწერეთ, აქ არის.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Search titles, text and numbers</source>
        <translation>სათაური, ტექსტი ან ნომერი</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>ეტაპებით</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>ღონისძიებებით</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>თვეებით</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ჯგუფი</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ღონისძიება</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>პასუხისმგებელი</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} release(s)</source>
        <translation>
            <numerusform>%n რელიზი, სულ {total}</numerusform>
            <numerusform>%n რელიზი, სულ {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) since {year}</source>
        <translation>
            <numerusform>%n რელიზი {year} წლიდან</numerusform>
            <numerusform>%n რელიზი {year} წლიდან</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n რელიზი</numerusform>
            <numerusform>%n რელიზი</numerusform>
        </translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>მიმდინარე</translation>
    </message>
    <message>
        <source>Without an event</source>
        <translation>ღონისძიების გარეშე</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>თარიღის გარეშე</translation>
    </message>
    <message>
        <source>Event without a title</source>
        <translation>ღონისძიება სათაურის გარეშე</translation>
    </message>
    <message>
        <source>Out in {month}</source>
        <translation>გამოვიდა: {month}</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>რელიზები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Start one from an event: a first draft is written in every language from what is recorded about it. Or begin with a blank page.</source>
        <translation>დაიწყეთ ღონისძიებიდან: პირველი მონახაზი ყველა ენაზე იწერება მის შესახებ ჩანაწერებიდან. ან დაიწყეთ ცარიელი გვერდით.</translation>
    </message>
    <message>
        <source>Show all releases</source>
        <translation>ყველა რელიზის ჩვენება</translation>
    </message>
    <message>
        <source>No release matches</source>
        <translation>რელიზი არ ემთხვევა</translation>
    </message>
    <message>
        <source>Hidden by: {filters}</source>
        <translation>მალავს: {filters}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Copy as a new release</source>
        <translation>ახალ რელიზად კოპირება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
</context>
<context>
    <name>ReleasePeek</name>
    <message>
        <source>the next release</source>
        <translation>შემდეგი რელიზი</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>სათაური ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>ReleaseRows</name>
    <message>
        <source>Without a headline</source>
        <translation>სათაურის გარეშე</translation>
    </message>
</context>
<context>
    <name>ReleasesScreen</name>
    <message>
        <source>Releases</source>
        <translation>რელიზები</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>რელიზი</translation>
    </message>
    <message>
        <source>Release deleted</source>
        <translation>რელიზი წაიშალა</translation>
    </message>
</context>
<context>
    <name>ReleasesTab</name>
    <message>
        <source>Releases about this event</source>
        <translation>რელიზები ამ ღონისძიებაზე</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>ახალი რელიზი</translation>
    </message>
    <message>
        <source>No release about this event yet</source>
        <translation>ამ ღონისძიებაზე რელიზი ჯერ არ არის</translation>
    </message>
    <message>
        <source>A draft is written from what is recorded here. You go on from there.</source>
        <translation>მონახაზი იწერება იმისგან, რაც აქ არის ჩაწერილი. შემდეგ თქვენ აგრძელებთ.</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>First day</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Hours stay as they are at the place of the event.</source>
        <translation>საათები იგივე რჩება ღონისძიების ადგილის დროით.</translation>
    </message>
    <message>
        <source>An event has a first day.</source>
        <translation>ღონისძიებას პირველი დღე აქვს.</translation>
    </message>
    <message>
        <source>Hosts, organizers, partners, donors</source>
        <translation>მასპინძლები, პარტნიორები, დონორები</translation>
    </message>
    <message>
        <source>The agenda: sessions, hours, rooms</source>
        <translation>დღის წესრიგი: სესიები, საათები, დარბაზები</translation>
    </message>
    <message>
        <source>Who speaks, under the titles of the new days</source>
        <translation>ვინ გამოდის, იმ დღეების თანამდებობებით</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>შეჯამება</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>ღონისძიების შექმნა</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>რა გადავა</translation>
    </message>
    <message>
        <source>Make next year’s event</source>
        <translation>მომავალი წლის ღონისძიების შექმნა</translation>
    </message>
    <message>
        <source>Duplicate event</source>
        <translation>ღონისძიების დუბლირება</translation>
    </message>
    <message>
        <source>Quotes, releases, files, coverage and attendance stay where they are.</source>
        <translation>ციტატები, რელიზები, ფაილები, გაშუქება და დასწრება თავის ადგილას რჩება.</translation>
    </message>
    <message>
        <source>It becomes number {number} of {series}.</source>
        <translation>მისი რიგითი ნომერი იქნება {number}, სერია: {series}.</translation>
    </message>
</context>
<context>
    <name>Replacer</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>ჩანაცვლდა %n ადგილას.</numerusform>
            <numerusform>ჩანაცვლდა %n ადგილას.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are: a speaker’s words.</source>
        <translation>
            <numerusform>უცვლელად დარჩა %n: მომხსენებლის სიტყვებია.</numerusform>
            <numerusform>უცვლელად დარჩა %n: მომხსენებლის სიტყვებია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: to be filled in.</source>
        <translation>
            <numerusform>დარჩა %n: შესავსები ადგილია.</numerusform>
            <numerusform>დარჩა %n: შესავსები ადგილია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: no room for more there.</source>
        <translation>
            <numerusform>დარჩა %n: იქ მეტის ადგილი არ არის.</numerusform>
            <numerusform>დარჩა %n: იქ მეტის ადგილი არ არის.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Export PDF…</source>
        <translation>PDF-ის ექსპორტი…</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>სხვა ფორმატები</translation>
    </message>
    <message>
        <source>The donor of this preset was deleted.</source>
        <translation>ამ ვარიანტის დონორი წაშლილია.</translation>
    </message>
    <message>
        <source>The report tells of all donors. Choose another one and keep the preset again.</source>
        <translation>ანგარიში ყველა დონორს მოიცავს. აირჩიეთ სხვა და ვარიანტი ხელახლა შეინახეთ.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>ყველა ანგარიში</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>გვერდების ნახვა</translation>
    </message>
    <message>
        <source>Back to choices</source>
        <translation>პარამეტრებთან დაბრუნება</translation>
    </message>
    <message>
        <source>There is nothing to export: see what is said beside.</source>
        <translation>საექსპორტო არაფერია: იხილეთ გვერდით მითითებული მიზეზი.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export programme</source>
        <translation>პროგრამის შენახვა PDF-ად</translation>
    </message>
    <message>
        <source>Export speaker list</source>
        <translation>მომხსენებელთა სიის შენახვა PDF-ად</translation>
    </message>
    <message>
        <source>Export quote sheet</source>
        <translation>ციტატების ფურცლის შენახვა PDF-ად</translation>
    </message>
    <message>
        <source>Export: {report}</source>
        <translation>ექსპორტი: {report}</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>შენახულია: {path}</translation>
    </message>
    <message>
        <source>{name} is open in another program. Exported beside it: {path}</source>
        <translation>{name} სხვა პროგრამაშია გახსნილი. შენახულია მის გვერდით: {path}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} და {second}</translation>
    </message>
</context>
<context>
    <name>ReturnedNotes</name>
    <message>
        <source>There are macros in the document. They were not read.</source>
        <translation>დოკუმენტში მაკროსებია. ისინი არ წაკითხულა.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) follow: open the document again then.</source>
        <translation>
            <numerusform>კიდევ %n ცვლილება რჩება: შემდეგ დოკუმენტი ხელახლა გახსენით.</numerusform>
            <numerusform>კიდევ %n ცვლილება რჩება: შემდეგ დოკუმენტი ხელახლა გახსენით.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedSheet</name>
    <message>
        <source>Changed</source>
        <translation>შეცვლილი</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>წაშლილი</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>გადატანილი</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>კომენტარი</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>ადგილი და თარიღი</translation>
    </message>
    <message>
        <source>Changes from {file_name}</source>
        <translation>ცვლილებები ფაილიდან {file_name}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>ყველას მიღება</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>ყველას დატოვება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>%n ცვლილების მიღება</numerusform>
            <numerusform>%n ცვლილების მიღება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returner</name>
    <message>
        <source>Take in changes from Word</source>
        <translation>Word-იდან ცვლილებების მიღება</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-ის დოკუმენტები (*.docx)</translation>
    </message>
    <message>
        <source>Nothing was changed in {file_name}.</source>
        <translation>{file_name}-ში არაფერი შეცვლილა.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over</source>
        <translation>
            <numerusform>მიღებულია %n ცვლილება</numerusform>
            <numerusform>მიღებულია %n ცვლილება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichTextEditor</name>
    <message>
        <source>To be filled in: {missing}</source>
        <translation>შესავსებია: {missing}</translation>
    </message>
    <message>
        <source>End mark. It is printed as “{mark}”, or as what you write here.</source>
        <translation>დასასრულის ნიშანი. იბეჭდება როგორც „{mark}“ ან როგორც ის, რასაც აქ დაწერთ.</translation>
    </message>
</context>
<context>
    <name>RowSide</name>
    <message>
        <source>Back to the table</source>
        <translation>ცხრილზე დაბრუნება</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>არჩეული სტრიქონი</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>სტრიქონი {number}</translation>
    </message>
    <message>
        <source>Joined to “{name}”, which is there.</source>
        <translation>უერთდება ჩანაწერს „{name}“, რომელიც უკვე არის.</translation>
    </message>
    <message>
        <source>Take this row in again</source>
        <translation>ამ სტრიქონის დაბრუნება</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>ამ სტრიქონის გამოტოვება</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>House rules</source>
        <translation>ოფისის წესები</translation>
    </message>
    <message>
        <source>What the checks of releases look for. What blocks keeps a release from being ready and from going out; warnings are shown beside the text.</source>
        <translation>რას ეძებს რელიზების შემოწმება. რაც აჩერებს, რელიზს არ უშვებს მზადყოფნაზე და გამოქვეყნებაზე; გაფრთხილებები ტექსტის გვერდით ჩანს.</translation>
    </message>
    <message>
        <source>What was said, by whom, under which title, and who paid: in every office these block.</source>
        <translation>რა ითქვა, ვინ თქვა, რა თანამდებობით და ვინ დააფინანსა: ეს წესები ყველა ოფისში აჩერებს რელიზს.</translation>
    </message>
    <message>
        <source>Always block</source>
        <translation>ყოველთვის აჩერებს</translation>
    </message>
    <message>
        <source>Block, unless you choose otherwise</source>
        <translation>აჩერებს, თუ სხვას არ აირჩევთ</translation>
    </message>
    <message>
        <source>Warn, unless you choose otherwise</source>
        <translation>აფრთხილებს, თუ სხვას არ აირჩევთ</translation>
    </message>
    <message>
        <source>Off, unless you choose otherwise</source>
        <translation>გამორთულია, თუ სხვას არ აირჩევთ</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Recorded here</source>
        <translation>აქ ჩაწერილი</translation>
    </message>
    <message>
        <source>Saved in this session</source>
        <translation>ამ სესიაში შენახული</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>აქ შენახული</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Not saved, try again</source>
        <translation>არ შეინახა, სცადეთ ხელახლა</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>შენახულია {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>გასუფთავება</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send to a translator</source>
        <translation>მთარგმნელისთვის გაგზავნა</translation>
    </message>
    <message>
        <source>From {source} into {language}, with what is translated already.</source>
        <translation>{source} → {language}, უკვე ნათარგმნთან ერთად.</translation>
    </message>
    <message>
        <source>XLIFF file…</source>
        <translation>XLIFF ფაილი…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word დოკუმენტი…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>For a translation program: XLIFF 2.1, one unit a paragraph.</source>
        <translation>სათარგმნი პროგრამისთვის: XLIFF 2.1, თითო აბზაცი ცალკე.</translation>
    </message>
    <message>
        <source>For a word processor: a table, the source beside the translation.</source>
        <translation>ტექსტის რედაქტორისთვის: ცხრილი, საწყისი ტექსტი თარგმანის გვერდით.</translation>
    </message>
    <message>
        <source>Names as they are written and approved quotations are in it.</source>
        <translation>შიგ არის სახელების სწორი ფორმები და დამტკიცებული ციტატები.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Series</source>
        <translation>სერია</translation>
    </message>
    <message>
        <source>Events that come again: an annual forum, the sittings of a council.</source>
        <translation>განმეორებადი ღონისძიებები: ყოველწლიური ფორუმი, საბჭოს სხდომები.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>ახალი სერია</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>სათაურის გარეშე</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>სერია დაემატა</translation>
    </message>
    <message>
        <source>Series deleted</source>
        <translation>სერია წაიშალა</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>სერიის წაშლა</translation>
    </message>
    <message>
        <source>An event belongs to it. Take that out of the series first.</source>
        <translation>მას ღონისძიება ეკუთვნის. ჯერ ის ამოიღეთ სერიიდან.</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>სერია ჯერ არ არის</translation>
    </message>
    <message>
        <source>An event that belongs to a series leads to those before it.</source>
        <translation>სერიის ღონისძიება წინანდელებთან მიგიყვანთ.</translation>
    </message>
    <message>
        <source>Type the title, at least in one language.</source>
        <translation>ჩაწერეთ სათაური ერთ ენაზე მაინც.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ღონისძიება</numerusform>
            <numerusform>%n ღონისძიება</numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>ღონისძიება ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Duplicate session</source>
        <translation>სესიის გაორმაგება</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>სესიის წაშლა</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>საათები</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>დარბაზი</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>მთავარი თეზისები</translation>
    </message>
    <message>
        <source>What was said in short: notes for the release.</source>
        <translation>რა ითქვა მოკლედ: ჩანაწერი რელიზისთვის.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>All spoke</source>
        <translation>ყველა გამოვიდა</translation>
    </message>
    <message>
        <source>Marks everybody who is not said to have been away</source>
        <translation>აღნიშნავს ყველას, ვისზეც არ წერია, რომ არ იყო</translation>
    </message>
    <message>
        <source>People of this session</source>
        <translation>ამ სესიის ხალხი</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>დღის წესრიგიდან ამოღება</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Back to the session</source>
        <translation>სესიაზე დაბრუნება</translation>
    </message>
    <message>
        <source>The session you choose is shown here, with its people.</source>
        <translation>არჩეული სესია თავისი ხალხით აქ გამოჩნდება.</translation>
    </message>
</context>
<context>
    <name>SessionWork</name>
    <message>
        <source>What follows was shifted</source>
        <translation>მომდევნო სესიები გადაიწია</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>დარჩა ისე, როგორც არის</translation>
    </message>
    <message>
        <source>Session duplicated</source>
        <translation>სესია გაორმაგდა</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>სესია წაიშალა</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Name of the office, time zone, city, names of files, language and colours of the window</source>
        <translation>ოფისის სახელი, სასაათო სარტყელი, ქალაქი, ფაილების სახელები, ფანჯრის ენა და ფერები</translation>
    </message>
    <message>
        <source>Logo, colour, paper, lines at the foot of pages</source>
        <translation>ლოგო, ფერი, ქაღალდი, სტრიქონები გვერდის ბოლოში</translation>
    </message>
    <message>
        <source>Partners and donors whose logos stand together</source>
        <translation>პარტნიორები და დონორები, რომელთა ლოგოები ერთად დგას</translation>
    </message>
    <message>
        <source>What the checks of a release look for</source>
        <translation>რას ეძებს რელიზის შემოწმება</translation>
    </message>
    <message>
        <source>Words to avoid, and what to say instead</source>
        <translation>სიტყვები, რომლებსაც ვერიდებით, და რას ვამბობთ მათ ნაცვლად</translation>
    </message>
    <message>
        <source>The office’s own words, which spelling knows</source>
        <translation>ოფისის საკუთარი სიტყვები, რომლებსაც მართლწერა იცნობს</translation>
    </message>
    <message>
        <source>Paragraphs that close releases</source>
        <translation>აბზაცები, რომლებითაც რელიზი სრულდება</translation>
    </message>
    <message>
        <source>Whom the press may call</source>
        <translation>ვის შეუძლია პრესამ დაურეკოს</translation>
    </message>
    <message>
        <source>Languages of the texts, their order, spelling</source>
        <translation>ტექსტების ენები, მათი რიგი, მართლწერა</translation>
    </message>
    <message>
        <source>Letters, and what they stand for</source>
        <translation>ასოები და რას აღნიშნავს ისინი</translation>
    </message>
    <message>
        <source>What things are called in each language</source>
        <translation>რას რა ჰქვია თითოეულ ენაზე</translation>
    </message>
    <message>
        <source>Projects with their donors, series of events</source>
        <translation>პროექტები დონორებით, ღონისძიებების სერიები</translation>
    </message>
    <message>
        <source>Where the office is kept, backups, restoring</source>
        <translation>სად ინახება ოფისი, სარეზერვო ასლები, აღდგენა</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ტექსტის ზომა</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ზოგადი</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>ოფისის სტილი</translation>
    </message>
    <message>
        <source>Logo sets</source>
        <translation>ლოგოების ნაკრებები</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>ოფისის წესები</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ტერმინები</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>ლექსიკონი</translation>
    </message>
    <message>
        <source>Boilerplates</source>
        <translation>მუდმივი ტექსტები</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>კონტაქტები</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>აბრევიატურები</translation>
    </message>
    <message>
        <source>Sectors, themes, rooms</source>
        <translation>თემები და დარბაზები</translation>
    </message>
    <message>
        <source>Projects and series</source>
        <translation>პროექტები და სერიები</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>შენახვა და ასლები</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>ხელმისაწვდომობა</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>ყველა პარამეტრი</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Open what is chosen</source>
        <translation>არჩეულის გახსნა</translation>
    </message>
    <message>
        <source>Look at what is chosen; back to the list</source>
        <translation>არჩეულის დათვალიერება; სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>კლავიშების კომბინაციები</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>კომბინაციების ფილტრი</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>სიაში</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>თარგმანი</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>განყოფილებები</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>მიმდინარე სამუშაო</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>იტვირთება</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>Add when it ends, such as 11:00–12:15.</source>
        <translation>დაამატეთ დასრულების დრო, მაგალითად 11:00–12:15.</translation>
    </message>
    <message>
        <source>Ends before it starts. Did you mean {span}?</source>
        <translation>დაწყებამდე მთავრდება. იქნებ გულისხმობდით: {span}?</translation>
    </message>
    <message>
        <source>Write from when to when, such as 11:00–12:15.</source>
        <translation>ჩაწერეთ საიდან სადამდე, მაგალითად 11:00–12:15.</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>Nobody named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>More</source>
        <translation>სხვა</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Somebody who is not on this list</source>
        <translation>ვინც ამ სიაში არ არის</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>მოსაუბრე</translation>
    </message>
</context>
<context>
    <name>SpeakersTab</name>
    <message>
        <source>Speakers</source>
        <translation>მომხსენებლები</translation>
    </message>
    <message>
        <source>For the event as a whole</source>
        <translation>მთელი ღონისძიებისთვის</translation>
    </message>
    <message>
        <source>Back to the speakers</source>
        <translation>მომხსენებლებზე დაბრუნება</translation>
    </message>
    <message>
        <source>The event as a whole</source>
        <translation>მთელი ღონისძიება</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>ამ პირის გახსნა</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>დღის წესრიგიდან ამოღება</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>დღის წესრიგზე გადასვლა</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>სიის ჩასმა</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ჯერ არავინ</translation>
    </message>
    <message>
        <source>Speakers are added to the sessions of the agenda, or below to the whole event.</source>
        <translation>მომხსენებლები ემატება დღის წესრიგის სესიებს ან, ქვემოთ, მთელ ღონისძიებას.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Who speaks? {ctrl}+1 to {ctrl}+{last}, or {ctrl}+{other} for another.</source>
        <translation>ვინ საუბრობს? {ctrl}+1-დან {ctrl}+{last}-მდე, სხვისთვის {ctrl}+{other}.</translation>
    </message>
    <message>
        <source>Who speaks? {ctrl}+{other} names somebody.</source>
        <translation>ვინ საუბრობს? სახელი მიეთითება {ctrl}+{other}-ით.</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stages</source>
        <translation>ეტაპები</translation>
    </message>
    <message>
        <source>Embargo: {moment}</source>
        <translation>ემბარგო: {moment}</translation>
    </message>
    <message>
        <source>Embargo ended: {moment}</source>
        <translation>ემბარგო დამთავრდა: {moment}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Begin checks</source>
        <translation>შემოწმების დაწყება</translation>
    </message>
    <message>
        <source>Ask for clearance</source>
        <translation>შეთანხმებისთვის გაგზავნა</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Mark as out</source>
        <translation>გამოქვეყნდა</translation>
    </message>
    <message>
        <source>Not cleared yet by: {names}.</source>
        <translation>ჯერ არ დაეთანხმა: {names}.</translation>
    </message>
    <message>
        <source>Nobody was asked to clear: {languages}.</source>
        <translation>შესათანხმებლად არავისთვის უკითხავთ: {languages}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>დარჩა {time}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Spoke</source>
        <translation>გამოვიდა</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>არ მოვიდა</translation>
    </message>
    <message>
        <source>Somebody stood in…</source>
        <translation>სხვამ შეცვალა…</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>როგორც დაგეგმილია</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Filled in. The words stand under Settings, the choice under Details.</source>
        <translation>ივსება ავტომატურად. სიტყვები პარამეტრებშია, არჩევანი – დეტალებში.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Note it</source>
        <translation>აღნიშვნა</translation>
    </message>
    <message>
        <source>Write the words as the speaker wants them.</source>
        <translation>ჩაწერეთ სიტყვები, როგორც ავტორს სურს.</translation>
    </message>
    <message>
        <source>Translations have to follow these words and be approved again.</source>
        <translation>თარგმანები ამ სიტყვებს უნდა მიჰყვეს და ხელახლა დამტკიცდეს.</translation>
    </message>
    <message>
        <source>The words go back to be checked against what was said.</source>
        <translation>სიტყვები თავიდან უნდა შედარდეს ნათქვამს.</translation>
    </message>
    <message>
        <source>Words as the speaker wants them</source>
        <translation>სიტყვები, როგორც ავტორს სურს</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>ვინ ეკითხება</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ვინ უპასუხა</translation>
    </message>
    <message>
        <source>How</source>
        <translation>როგორ</translation>
    </message>
    <message>
        <source>E-mail, telephone, in person</source>
        <translation>ელფოსტა, ტელეფონი, პირადად</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>რისთვის</translation>
    </message>
    <message>
        <source>This release, any use</source>
        <translation>ეს რელიზი, ნებისმიერი გამოყენება</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>როდემდე</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>რა ადასტურებს</translation>
    </message>
    <message>
        <source>A letter, a message: kept in the office file.</source>
        <translation>წერილი ან შეტყობინება: ინახება ოფისის ფაილში.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Nothing is left to fill in. The next step is: {step}.</source>
        <translation>შესავსები აღარაფერია. შემდეგი ნაბიჯი: {step}.</translation>
    </message>
    <message>
        <source>{number} is at the stage {here}. The next step is: {step}.</source>
        <translation>{number}, ეტაპი „{here}“. შემდეგი ნაბიჯი: {step}.</translation>
    </message>
    <message>
        <source>{number} is open again, as version {edition}</source>
        <translation>{number} კვლავ იხსნება, როგორც ვერსია {edition}</translation>
    </message>
    <message>
        <source>{number}: what is out is the text again</source>
        <translation>{number}: ტექსტი კვლავ ისეთია, როგორიც გამოქვეყნდა</translation>
    </message>
    <message>
        <source>{number}: {stage}</source>
        <translation>{number}: {stage}</translation>
    </message>
    <message>
        <source>{number} is under embargo until {moment}</source>
        <translation>{number}: ემბარგო {moment}-მდე</translation>
    </message>
    <message>
        <source>It would be marked as out with {left}. What journalists have read cannot be taken back.</source>
        <translation>გამოქვეყნებულად მოინიშნებოდა, როცა ემბარგოს ჯერ {left} აქვს. რასაც ჟურნალისტები წაიკითხავენ, უკან ვერ დაბრუნდება.</translation>
    </message>
    <message>
        <source>Mark as out now</source>
        <translation>ახლავე გამოქვეყნდეს</translation>
    </message>
    <message>
        <source>The text is not finished.</source>
        <translation>ტექსტი დასრულებული არ არის.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>პირველის ჩვენება</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are to be filled in.</source>
        <translation>
            <numerusform>შესავსებია %n ადგილი.</numerusform>
            <numerusform>შესავსებია %n ადგილი.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks hold {number} up.</source>
        <translation>შემოწმება აჩერებს რელიზს {number}.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>ადგილის ჩვენება</translation>
    </message>
    <message>
        <source>Open clearance</source>
        <translation>შეთანხმების გახსნა</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>სტრიქონის დაწერა</translation>
    </message>
    <message>
        <source>Write the headline</source>
        <translation>სათაურის დაწერა</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s) it.</source>
        <translation>
            <numerusform>მას კიდევ %n რამ აჩერებს.</numerusform>
            <numerusform>მას კიდევ %n რამ აჩერებს.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Saved on this computer</source>
        <translation>შენახულია აქვე</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>მხოლოდ წასაკითხად</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ასლი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>ასლი დღეს, {time}</translation>
    </message>
    <message>
        <source>Backed up {day} {time}</source>
        <translation>ასლი {day}, {time}</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage and backup</source>
        <translation>შენახვა და ასლები</translation>
    </message>
    <message>
        <source>All of the office is in one file on this computer.</source>
        <translation>მთელი ოფისი ამ კომპიუტერზე ერთ ფაილშია.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>საქაღალდის ჩვენება</translation>
    </message>
    <message>
        <source>Office files opened lately</source>
        <translation>ბოლოს გახსნილი ოფისის ფაილები</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>ბოლოს გახსნილი</translation>
    </message>
    <message>
        <source>The office file</source>
        <translation>ოფისის ფაილი</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>სარეზერვო ასლები</translation>
    </message>
    <message>
        <source>Is the file sound?</source>
        <translation>წესრიგშია ფაილი?</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>მხოლოდ წასაკითხად</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>This folder is copied to the cloud by {service}.</source>
        <translation>ეს საქაღალდე ღრუბელში იგზავნება: {service}.</translation>
    </message>
    <message>
        <source>A copy made while MigDesk writes can be broken. Keep the file in a folder that is not synchronized, and let the second folder for backups be there instead.</source>
        <translation>ასლი, რომელიც MigDesk-ის წერისას კეთდება, შეიძლება დაზიანდეს. ფაილი შეინახეთ საქაღალდეში, რომელიც არ სინქრონდება, იქ კი ასლების მეორე საქაღალდე იყოს.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Taking the table over</source>
        <translation>ცხრილის ჩამატება</translation>
    </message>
    <message>
        <source>Comparing with the office</source>
        <translation>შედარება ოფისის ჩანაწერებთან</translation>
    </message>
</context>
<context>
    <name>TableAsk</name>
    <message>
        <source>Who is {name}?</source>
        <translation>ვინ არის {name}?</translation>
    </message>
    <message>
        <source>“{name}” is on the agenda already. Is it this one?</source>
        <translation>„{name}“ უკვე არის დღის წესრიგში. ეს ის სესიაა?</translation>
    </message>
    <message>
        <source>Others are counted for {name} already.</source>
        <translation>{name}: უკვე სხვა რაოდენობაა მითითებული.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>ახალი პირი</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>სხვა სესია</translation>
    </message>
    <message>
        <source>Moved from {day}, {hours}</source>
        <translation>გადმოტანილია: {day}, {hours}</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>ჩანაცვლება</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>შეკრება</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
    <message>
        <source>{women} women, {men} men, {other} others</source>
        <translation>{women} ქალი, {men} კაცი, {other} სხვა</translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>საათები</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ხანგრძლივობა</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>სესიის სათაური</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>სესიის სახე</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>დარბაზი</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>მომხსენებლები</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>მთავარი თეზისები</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი და გვარი</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>მიმართვის ფორმა</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ენები</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>სექტორი</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ქალი</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>კაცი</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Sex, a row for each person</source>
        <translation>სქესი, სტრიქონი თითო პირზე</translation>
    </message>
    <message>
        <source>Online or on site</source>
        <translation>ონლაინ თუ ადგილზე</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>იდენტიფიკატორი</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>როგორ ითვლება</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>არ ემატება</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>The letters tell the language</source>
        <translation>ენას ასოები გვეუბნება</translation>
    </message>
    <message>
        <source>The cells tell the role</source>
        <translation>როლს უჯრები გვეუბნება</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>რა მოუვა</translation>
    </message>
    <message>
        <source>Row {number}: {outcome}</source>
        <translation>სტრიქონი {number}: {outcome}</translation>
    </message>
</context>
<context>
    <name>TableNote</name>
    <message>
        <source>Belongs to row {row}.</source>
        <translation>ეკუთვნის სტრიქონს {row}.</translation>
    </message>
    <message>
        <source>It is called off.</source>
        <translation>გაუქმებულია.</translation>
    </message>
    <message>
        <source>A cell holds an error of the spreadsheet: {written}. Type what belongs there.</source>
        <translation>უჯრაში ცხრილის შეცდომაა: {written}. ჩაწერეთ, რაც იქ უნდა იყოს.</translation>
    </message>
    <message>
        <source>{written} does not exist: the clock goes forward in that night. Type another hour.</source>
        <translation>{written} არ არსებობს: იმ ღამეს საათი წინ გადადის. ჩაწერეთ სხვა საათი.</translation>
    </message>
    <message>
        <source>{written} comes twice, as the clock goes back in that night. The first is taken.</source>
        <translation>{written} ორჯერ დგება: იმ ღამეს საათი უკან გადადის. აღებულია პირველი.</translation>
    </message>
    <message>
        <source>No country is called {written}. It is kept as it is written.</source>
        <translation>ქვეყანა სახელით {written} არ არის. რჩება ისე, როგორც წერია.</translation>
    </message>
    <message>
        <source>{field} stays as recorded: {written}</source>
        <translation>{field} რჩება, როგორც ჩაწერილია: {written}</translation>
    </message>
    <message>
        <source>It does not end after it begins: {written}. Correct one of the hours.</source>
        <translation>დასასრული დასაწყისის შემდეგ არ არის: {written}. გაასწორეთ ერთ-ერთი დრო.</translation>
    </message>
    <message>
        <source>No end is said. It ends when the next begins, at {written}.</source>
        <translation>დასასრული მითითებული არ არის. მთავრდება შემდეგის დაწყებისას, {written}.</translation>
    </message>
    <message>
        <source>A heading: it says the day of the rows below.</source>
        <translation>სათაურია: ქვემოთ მდგომი სტრიქონების დღეს გვეუბნება.</translation>
    </message>
    <message>
        <source>No kind of session is called {written}. The title tells the kind.</source>
        <translation>სესიის სახე {written} არ არის. სახეს სათაური გვეუბნება.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>თქვენ გამოტოვეთ.</translation>
    </message>
    <message>
        <source>Nobody is named for: {written}</source>
        <translation>არავინ არის დასახელებული: {written}</translation>
    </message>
    <message>
        <source>{written} is no number of people.</source>
        <translation>{written} ხალხის რაოდენობა არ არის.</translation>
    </message>
    <message>
        <source>{written} is no day. Write it as 12 May 2026 or 2026-05-12.</source>
        <translation>{written} დღე არ არის. დაწერეთ ასე: 12 მაისი 2026 ან 2026-05-12.</translation>
    </message>
    <message>
        <source>{written} is no length of time. Write it as 90 min or 1:30.</source>
        <translation>{written} ხანგრძლივობა არ არის. დაწერეთ ასე: 90 წთ ან 1:30.</translation>
    </message>
    <message>
        <source>{written} is no hour. Write it as 09:30 or 09:30-11:00.</source>
        <translation>{written} საათი არ არის. დაწერეთ ასე: 09:30 ან 09:30-11:00.</translation>
    </message>
    <message>
        <source>Nobody is counted in this row.</source>
        <translation>ამ სტრიქონში არავინ არის დათვლილი.</translation>
    </message>
    <message>
        <source>No end is said, and nothing follows on that day. Type when it ends.</source>
        <translation>დასასრული მითითებული არ არის და იმ დღეს აღარაფერი მოსდევს. ჩაწერეთ, როდის მთავრდება.</translation>
    </message>
    <message>
        <source>Nobody is named in this row.</source>
        <translation>ამ სტრიქონში არავინ არის დასახელებული.</translation>
    </message>
    <message>
        <source>The formula in {written} has no result in the file. Open and store it in Excel, or type what belongs there.</source>
        <translation>ფორმულას {written} ფაილში შედეგი არ აქვს. გახსენით და შეინახეთ Excel-ში, ან ჩაწერეთ, რაც იქ უნდა იყოს.</translation>
    </message>
    <message>
        <source>No beginning is said.</source>
        <translation>დასაწყისი მითითებული არ არის.</translation>
    </message>
    <message>
        <source>Neither a title nor a kind is said.</source>
        <translation>არც სათაურია მითითებული და არც სახე.</translation>
    </message>
    <message>
        <source>{written} is not a day of the event.</source>
        <translation>{written} ღონისძიების დღე არ არის.</translation>
    </message>
    <message>
        <source>It ends on the next day, {written}.</source>
        <translation>მთავრდება მომდევნო დღეს, {written}.</translation>
    </message>
    <message>
        <source>It is repeated ({written}). Only its first time is taken.</source>
        <translation>მეორდება ({written}). აღებულია მხოლოდ პირველი.</translation>
    </message>
    <message>
        <source>No role is called {written}. The one chosen above is taken.</source>
        <translation>როლი {written} არ არის. აღებულია ზემოთ არჩეული.</translation>
    </message>
    <message>
        <source>The same as row {row}.</source>
        <translation>იგივეა, რაც სტრიქონი {row}.</translation>
    </message>
    <message>
        <source>{written} is counted as other.</source>
        <translation>{written} ითვლება როგორც სხვა.</translation>
    </message>
    <message>
        <source>{field}: more than {written} characters. Shorten it.</source>
        <translation>{field}: {written} სიმბოლოზე მეტია. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>The numbers do not add up to the total: {written}</source>
        <translation>რიცხვების ჯამი არ ემთხვევა: {written}</translation>
    </message>
    <message>
        <source>{written} may be two days. Write it as 12 May 2026 or 2026-05-12.</source>
        <translation>{written} ორ დღედ შეიძლება წავიკითხოთ. დაწერეთ ასე: 12 მაისი 2026 ან 2026-05-12.</translation>
    </message>
    <message>
        <source>The time cannot be read: {written}</source>
        <translation>დრო ვერ იკითხება: {written}</translation>
    </message>
    <message>
        <source>Nobody knows the time zone {written}. The clock of the event is taken.</source>
        <translation>დროის სარტყელი {written} უცნობია. აღებულია ღონისძიების საათი.</translation>
    </message>
</context>
<context>
    <name>TableOutcome</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>ავსებს</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>უკვე არის</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>გადასაწყვეტი</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>გამოტოვებული</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Take in a table</source>
        <translation>ცხრილის ჩამატება</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>ცხრილი</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>ცხრილის წაკითხვა</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>ცხრილის გახსნა</translation>
    </message>
    <message>
        <source>Close without taking the table over?</source>
        <translation>დავხუროთ ცხრილის ჩამატების გარეშე?</translation>
    </message>
    <message>
        <source>What you corrected and decided here is not kept.</source>
        <translation>რაც აქ გაასწორეთ და გადაწყვიტეთ, არ შეინახება.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>ჩაემატა %n სტრიქონი</numerusform>
            <numerusform>ჩაემატა %n სტრიქონი</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>ცხრილის ჩასმა</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>ცხრილი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Copy a table in Word or Excel and paste it here, or open a spreadsheet, a list, a calendar, a schedule or address cards.</source>
        <translation>დააკოპირეთ ცხრილი Word-ში ან Excel-ში და ჩასვით აქ, ან გახსენით Excel-ის ფაილი, სია, კალენდარი, განრიგი ან საკონტაქტო ბარათები.</translation>
    </message>
    <message>
        <source>pastes it</source>
        <translation>ჩასვამს</translation>
    </message>
</context>
<context>
    <name>TableSource</name>
    <message>
        <source>Tables</source>
        <translation>ცხრილები</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ყველა ფაილი</translation>
    </message>
</context>
<context>
    <name>TableTarget</name>
    <message>
        <source>Agenda</source>
        <translation>დღის წესრიგი</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ხალხი</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>დასწრება</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>სხვა</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Remove {name}</source>
        <translation>ამოღება: {name}</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Avoid</source>
        <translation>არ დაიწეროს</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>ამის ნაცვლად დაიწეროს</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Terms</source>
        <translation>ტერმინები</translation>
    </message>
    <message>
        <source>Words that the office does not write. The checks point them out, and put what is written instead in their place. A star stands for any ending: client*.</source>
        <translation>სიტყვები, რომლებსაც ოფისი არ წერს. შემოწმება მათზე მიუთითებს და მათ ადგილას სვამს იმას, რაც იწერება. ვარსკვლავი ნებისმიერ დაბოლოებას ნიშნავს: კლიენტ*.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>ახალი ტერმინი</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>სიტყვების გარეშე</translation>
    </message>
    <message>
        <source>Term added</source>
        <translation>ტერმინი დაემატა</translation>
    </message>
    <message>
        <source>Term deleted</source>
        <translation>ტერმინი წაიშალა</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>ტერმინის წაშლა</translation>
    </message>
    <message>
        <source>Something rests on it.</source>
        <translation>მას რაღაც ეყრდნობა.</translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation>ტერმინი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Say which words are avoided here, and what is written instead.</source>
        <translation>მიუთითეთ, რომელ სიტყვებს არ წერთ და რას წერთ მათ ნაცვლად.</translation>
    </message>
    <message>
        <source>Type the words.</source>
        <translation>ჩაწერეთ სიტყვები.</translation>
    </message>
    <message>
        <source>To be decided each time</source>
        <translation>ყოველ ჯერზე წყდება</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>ჩაწერეთ სულ მცირე ორი ასო.</translation>
    </message>
    <message>
        <source>{words} is in the list already.</source>
        <translation>{words} სიაში უკვე არის.</translation>
    </message>
</context>
<context>
    <name>TextChecker</name>
    <message>
        <source>The checks have nothing to put right here.</source>
        <translation>შემოწმებას აქ გასასწორებელი არაფერი აქვს.</translation>
    </message>
    <message>
        <source>The text has changed. It is checked again.</source>
        <translation>ტექსტი შეიცვალა. ის ხელახლა მოწმდება.</translation>
    </message>
    <message>
        <source>No quotation here waits to be recorded or cleared.</source>
        <translation>აქ არც ჩასაწერი ციტატაა და არც შესათანხმებელი.</translation>
    </message>
    <message>
        <source>The checks have no warning here.</source>
        <translation>შემოწმებას აქ გაფრთხილება არ აქვს.</translation>
    </message>
    <message>
        <source>Warning set aside</source>
        <translation>გაფრთხილება გვერდზე გადაიდო</translation>
    </message>
    <message>
        <source>Warning brought back</source>
        <translation>გაფრთხილება დაბრუნდა</translation>
    </message>
</context>
<context>
    <name>TextFindBar</name>
    <message>
        <source>Match case</source>
        <translation>დიდი ასოების გათვალისწინება</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>მთელი სიტყვები</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>ჩანაცვლება…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ჩანაცვლება</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ყველას ჩანაცვლება</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>ტექსტში ძებნა</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>რით ჩანაცვლდეს</translation>
    </message>
</context>
<context>
    <name>TextFinder</name>
    <message>
        <source>The source is changed in its own text, not here.</source>
        <translation>წყარო თავის ტექსტში იცვლება და არა აქ.</translation>
    </message>
    <message>
        <source>This place is to be filled in: type what belongs there.</source>
        <translation>ეს შესავსები ადგილია: ჩაწერეთ, რაც აქ უნდა იყოს.</translation>
    </message>
</context>
<context>
    <name>TextSide</name>
    <message>
        <source>Nothing is left to fill in here.</source>
        <translation>აქ შესავსები აღარაფერია.</translation>
    </message>
    <message>
        <source>{number} is withdrawn: {reason}</source>
        <translation>{number} უკან არის გამოთხოვილი: {reason}</translation>
    </message>
    <message>
        <source>{number} went out: {when}. Its text does not change any more.</source>
        <translation>{number} გამოვიდა: {when}. მისი ტექსტი აღარ იცვლება.</translation>
    </message>
    <message>
        <source>{number} went out corrected: {when}. {line}</source>
        <translation>{number} შესწორებული გამოვიდა: {when}. {line}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>შესწორება…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>უკან გამოთხოვა…</translation>
    </message>
    <message>
        <source>This is version {edition} of {number}: a correction.</source>
        <translation>ეს არის {number}-ის ვერსია {edition}: შესწორება.</translation>
    </message>
    <message>
        <source>What was wrong is not said in this language yet.</source>
        <translation>რა იყო შეცდომა, ამ ენაზე ჯერ არ წერია.</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>სტრიქონის შეცვლა</translation>
    </message>
    <message>
        <source>Start the text in {language}</source>
        <translation>ტექსტის დაწყება: {language}</translation>
    </message>
    <message>
        <source>There is no text in {language} yet</source>
        <translation>ტექსტი ჯერ არ არის: {language}</translation>
    </message>
    <message>
        <source>Each language is a text of its own, cleared and exported by itself.</source>
        <translation>თითოეული ენა ცალკე ტექსტია, ცალკე თანხმდება და ცალკე ინახება.</translation>
    </message>
</context>
<context>
    <name>TextSpeller</name>
    <message>
        <source>No misspelt word was found here.</source>
        <translation>აქ შეცდომით დაწერილი სიტყვა არ არის.</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>იძებნება ვარიანტები</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>ლექსიკონში დამატება</translation>
    </message>
    <message>
        <source>Ignore in this text</source>
        <translation>ამ ტექსტში გამოტოვება</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>ვარიანტები არ არის</translation>
    </message>
    <message>
        <source>Added to the dictionary: {word}</source>
        <translation>დაემატა ლექსიკონს: {word}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The day ends at 23:59. Did you mean {time}?</source>
        <translation>დღე 23:59-ზე მთავრდება. იქნებ გულისხმობდით: {time}?</translation>
    </message>
    <message>
        <source>Write a time, such as 9:30 or 0930.</source>
        <translation>ჩაწერეთ დრო, მაგალითად 9:30 ან 0930.</translation>
    </message>
</context>
<context>
    <name>TitleAdder</name>
    <message>
        <source>Add title</source>
        <translation>თანამდებობის დამატება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>ახალი თანამდებობა</translation>
    </message>
    <message>
        <source>Write the title first.</source>
        <translation>ჯერ ჩაწერეთ თანამდებობა.</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Delete title</source>
        <translation>თანამდებობის წაშლა</translation>
    </message>
</context>
<context>
    <name>TitleFields</name>
    <message>
        <source>Title</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>თარიღიდან</translation>
    </message>
    <message>
        <source>A day, a month or a year, as far as it is known.</source>
        <translation>დღე, თვე ან წელი, რამდენადაც ცნობილია.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>მოვალეობის შემსრულებელი</translation>
    </message>
    <message>
        <source>Announced, not taken up yet</source>
        <translation>გამოცხადებულია, ჯერ არ დაუკავებია</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Website, letter, release …</source>
        <translation>ვებგვერდი, წერილი, რელიზი …</translation>
    </message>
    <message>
        <source>It would end before it begins, {since}.</source>
        <translation>დასრულდებოდა დაწყებამდე, {since}.</translation>
    </message>
</context>
<context>
    <name>TitleReading</name>
    <message>
        <source>More about this title</source>
        <translation>მეტი ამ თანამდებობაზე</translation>
    </message>
    <message>
        <source>No title written</source>
        <translation>თანამდებობა არ არის ჩაწერილი</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>წყარო: {source}</translation>
    </message>
    <message>
        <source>Taken up while “{title}” is still held.</source>
        <translation>დაიკავა, როცა „{title}“ ჯერ კიდევ ეკავა.</translation>
    </message>
    <message>
        <source>End that title: {date}</source>
        <translation>იმ თანამდებობის დასრულება: {date}</translation>
    </message>
    <message>
        <source>Without a first day no release uses this title.</source>
        <translation>პირველი დღის გარეშე ამ თანამდებობას რელიზი არ იყენებს.</translation>
    </message>
    <message>
        <source>From that day new releases will use this title</source>
        <translation>იმ დღიდან ახალი რელიზები ამ თანამდებობას იყენებს</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>ორგანიზაციის გახსნა</translation>
    </message>
    <message>
        <source>Delete title</source>
        <translation>თანამდებობის წაშლა</translation>
    </message>
</context>
<context>
    <name>TitlesCard</name>
    <message>
        <source>Titles over time</source>
        <translation>თანამდებობები დროში</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>თანამდებობის დამატება</translation>
    </message>
    <message>
        <source>No title yet. Releases name a person by the title of the day.</source>
        <translation>თანამდებობა ჯერ არ არის. რელიზი პირს იმდღევანდელი თანამდებობით ასახელებს.</translation>
    </message>
    <message>
        <source>Title deleted</source>
        <translation>თანამდებობა წაიშალა</translation>
    </message>
    <message>
        <source>The title ends now</source>
        <translation>თანამდებობა ახლა მთავრდება</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n გამოსვლა</numerusform>
            <numerusform>%n გამოსვლა</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted: {what} stand under this title. Let it end on a day instead, or give them another title first.</source>
        <translation>არ წაიშალა: ამ თანამდებობას ეყრდნობა {what}. სჯობს, დაასრულოთ რომელიმე დღეს ან ჯერ სხვა თანამდებობა მიუთითოთ.</translation>
    </message>
</context>
<context>
    <name>ToFill</name>
    <message>
        <source>the headline</source>
        <translation>სათაური</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Search or run</source>
        <translation>ძებნა ან ბრძანება</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Take in a table</source>
        <translation>ცხრილის ჩამატება</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ჩასმა</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>ჩასმა (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>What the table is taken into</source>
        <translation>რას ემატება ცხრილი</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Rows without a day</source>
        <translation>სტრიქონები დღის გარეშე</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Take a table into “{event}”</source>
        <translation>ცხრილის ჩამატება: „{event}“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n სტრიქონი</numerusform>
            <numerusform>%n სტრიქონი</numerusform>
        </translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>გაცვლის ბუფერიდან</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>აჩერებს %n</numerusform>
            <numerusform>აჩერებს %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this text keep it from being ready.</source>
        <translation>
            <numerusform>ამ ტექსტში %n რამ უშლის ხელს მზადყოფნას.</numerusform>
            <numerusform>ამ ტექსტში %n რამ უშლის ხელს მზადყოფნას.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n შესავსები ადგილი</numerusform>
            <numerusform>%n შესავსები ადგილი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text are not known yet. They are marked.</source>
        <translation>
            <numerusform>ტექსტში ჯერ უცნობია %n ადგილი. ისინი მონიშნულია.</numerusform>
            <numerusform>ტექსტში ჯერ უცნობია %n ადგილი. ისინი მონიშნულია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in {languages}</source>
        <translation>
            <numerusform>%n შესავსები: {languages}</numerusform>
            <numerusform>%n შესავსები: {languages}</numerusform>
        </translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>სათაური არ არის</translation>
    </message>
    <message>
        <source>Every text needs a headline before anybody is asked.</source>
        <translation>ვიდრე ვინმეს ჰკითხავთ, ყველა ტექსტს სათაური სჭირდება.</translation>
    </message>
    <message>
        <source>{cleared} of {asked}</source>
        <translation>{cleared} / {asked}</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>არავისთვის უკითხავთ</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Clearance</source>
        <translation>შეთანხმება</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>ჩაიწერა</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>{moment}-მდე</translation>
    </message>
    <message>
        <source>File deleted</source>
        <translation>ფაილი წაიშალა</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>პასუხი მოსალოდნელია</translation>
    </message>
    <message>
        <source>by {moment}</source>
        <translation>ვადა: {moment}</translation>
    </message>
    <message>
        <source>They usually answer within {span}</source>
        <translation>ჩვეულებრივ პასუხობენ: {span}</translation>
    </message>
</context>
<context>
    <name>TranslationBlock</name>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Copy the translation into {language}</source>
        <translation>თარგმანის კოპირება: {language}</translation>
    </message>
    <message>
        <source>Write the translation. Undo takes back one that is not wanted.</source>
        <translation>დაწერეთ თარგმანი. რაც არ გჭირდებათ, „გაუქმება“ უკან აბრუნებს.</translation>
    </message>
    <message>
        <source>Translation into {language}</source>
        <translation>თარგმანი: {language}</translation>
    </message>
    <message>
        <source>Given out by the speaker’s office</source>
        <translation>გაცემულია ავტორის ოფისის მიერ</translation>
    </message>
    <message>
        <source>No translation into {language} yet</source>
        <translation>თარგმანი ჯერ არ არის: {language}</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>ოფიციალური თარგმანი</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>ჩვენი თარგმანი</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>თარგმნა</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>დამტკიცებულია</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>დასამტკიცებელია</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>დამტკიცება</translation>
    </message>
    <message>
        <source>Approve the translation into {language}</source>
        <translation>თარგმანის დამტკიცება: {language}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <source>You wrote it: somebody else should read it.</source>
        <translation>თქვენ დაწერეთ: სხვამ უნდა წაიკითხოს.</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>დაწერა: {who}</translation>
    </message>
    <message>
        <source>Translation approved</source>
        <translation>თარგმანი დამტკიცდა</translation>
    </message>
</context>
<context>
    <name>TranslationNotes</name>
    <message numerus="yes">
        <source>%n source paragraph(s) changed since it was sent.</source>
        <translation>
            <numerusform>გაგზავნის შემდეგ შეიცვალა საწყისი ტექსტის %n აბზაცი.</numerusform>
            <numerusform>გაგზავნის შემდეგ შეიცვალა საწყისი ტექსტის %n აბზაცი.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated.</source>
        <translation>
            <numerusform>%n აბზაცი ნათარგმნი არ არის.</numerusform>
            <numerusform>%n აბზაცი ნათარგმნი არ არის.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not in the file.</source>
        <translation>
            <numerusform>%n აბზაცი ფაილში არ არის.</numerusform>
            <numerusform>%n აბზაცი ფაილში არ არის.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the file are not here any more.</source>
        <translation>
            <numerusform>ფაილის %n აბზაცი აქ აღარ არის.</numerusform>
            <numerusform>ფაილის %n აბზაცი აქ აღარ არის.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) follow: open the file again then.</source>
        <translation>
            <numerusform>კიდევ %n აბზაცია: შემდეგ ფაილი ხელახლა გახსენით.</numerusform>
            <numerusform>კიდევ %n აბზაცია: შემდეგ ფაილი ხელახლა გახსენით.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message>
        <source>Translation from {file_name}</source>
        <translation>თარგმანი ფაილიდან {file_name}</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n paragraph(s)</source>
        <translation>
            <numerusform>%n აბზაცის მიღება</numerusform>
            <numerusform>%n აბზაცის მიღება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message>
        <source>XLIFF files (*.xlf *.xliff)</source>
        <translation>XLIFF ფაილები (*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-ის დოკუმენტები (*.docx)</translation>
    </message>
    <message>
        <source>Send to a translator</source>
        <translation>მთარგმნელისთვის გაგზავნა</translation>
    </message>
    <message>
        <source>Take back a translation</source>
        <translation>თარგმანის მიღება</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.docx)</source>
        <translation>თარგმანები (*.xlf *.xliff *.docx)</translation>
    </message>
    <message>
        <source>Everything in {file_name} is here already.</source>
        <translation>{file_name}-ში რაც არის, აქ უკვე არის.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) taken over</source>
        <translation>
            <numerusform>მიღებულია %n აბზაცი</numerusform>
            <numerusform>მიღებულია %n აბზაცი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>მხოლოდ წასაკითხად</translation>
    </message>
    <message>
        <source>Restore the last backup</source>
        <translation>ბოლო ასლის აღდგენა</translation>
    </message>
    <message>
        <source>Open another office file…</source>
        <translation>ოფისის სხვა ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>ახალი ოფისის დაწყება</translation>
    </message>
</context>
<context>
    <name>UsedCards</name>
    <message>
        <source>Texts with a title that was changed</source>
        <translation>ტექსტები შეცვლილი თანამდებობით</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>სად გამოიყენება</translation>
    </message>
    <message>
        <source>Not named in a release yet.</source>
        <translation>ჯერ არც ერთ რელიზში არ არის დასახელებული.</translation>
    </message>
    <message>
        <source>as {title}</source>
        <translation>თანამდებობით: {title}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>აბზაცი {number}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>{release} says “{title}”</source>
        <translation>{release}: „{title}“</translation>
    </message>
    <message>
        <source>out, stays as it is</source>
        <translation>გამოქვეყნებულია, უცვლელი რჩება</translation>
    </message>
    <message>
        <source>on that day: {title}</source>
        <translation>იმ დღეს: {title}</translation>
    </message>
</context>
<context>
    <name>UsedSection</name>
    <message>
        <source>Used in</source>
        <translation>სად გამოიყენება</translation>
    </message>
    <message>
        <source>No release holds these words yet.</source>
        <translation>ეს სიტყვები ჯერ არც ერთ რელიზში არ არის.</translation>
    </message>
    <message>
        <source>{number}, paragraph {paragraph}</source>
        <translation>{number}, აბზაცი {paragraph}</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>What changed</source>
        <translation>რა შეიცვალა</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ვერსია</translation>
    </message>
    <message>
        <source>To</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>ტექსტი ცვლილებებით</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>რელიზი</translation>
    </message>
    <message>
        <source>What changed in {number}, {language}</source>
        <translation>რა შეიცვალა: {number}, {language}</translation>
    </message>
    <message>
        <source>the text as it is now</source>
        <translation>ტექსტი ახლა</translation>
    </message>
    <message>
        <source>{version} was kept {moment}, for {stage}, by {who}.</source>
        <translation>{version} შეინახა {moment}, ეტაპი: {stage}, შემნახველი: {who}.</translation>
    </message>
    <message>
        <source>Restore version {number}</source>
        <translation>ვერსია {number}-ის აღდგენა</translation>
    </message>
    <message>
        <source>{version} was exported {moment} by {who}.</source>
        <translation>{version} ექსპორტით გავიდა {moment}, ვინ: {who}.</translation>
    </message>
    <message>
        <source>{version} was exported as a message {moment} by {who}.</source>
        <translation>{version} წერილად გავიდა ექსპორტით {moment}, ვინ: {who}.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>ვერსია {number}</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ექსპორტირებული</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ცვლილება</numerusform>
            <numerusform>%n ცვლილება</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the words and their look are the same.</source>
        <translation>არაფერი შეცვლილა: სიტყვებიც და მათი იერიც იგივეა.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Sub-headline</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>ადგილი და თარიღი</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>მთავარი ციფრი</translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>აქედან გადატანილია</translation>
    </message>
    <message>
        <source>Moved to here</source>
        <translation>აქ გადმოტანილია</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>დამატებულია</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ამოღებულია</translation>
    </message>
    <message>
        <source>Looks another way</source>
        <translation>იერი შეიცვალა</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>შეცვლილია</translation>
    </message>
    <message>
        <source>Version {number} is the text again</source>
        <translation>ტექსტი კვლავ ვერსია {number}-ია</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Loading</source>
        <translation>იტვირთება</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n ციტატა</numerusform>
            <numerusform>%n ციტატა</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your name</source>
        <translation>თქვენი სახელი</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>ჩაწერეთ თქვენი სახელი.</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translation>თქვენი ოფისის სახელი</translation>
    </message>
    <message>
        <source>Languages of your releases</source>
        <translation>თქვენი რელიზების ენები</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>დროის სარტყელი</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>დაწყება</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>ნიმუშის გახსნა</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>ოფისის ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>Back to the open office</source>
        <translation>გახსნილ ოფისზე დაბრუნება</translation>
    </message>
    <message>
        <source>Welcome to MigDesk</source>
        <translation>მოგესალმებათ MigDesk</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>ახალი ოფისი</translation>
    </message>
    <message>
        <source>Say whose office this is. All of it can be changed later in Settings.</source>
        <translation>მიუთითეთ, ვისია ეს ოფისი. ყველაფრის შეცვლა მერეც შეიძლება პარამეტრებში.</translation>
    </message>
    <message>
        <source>Look around first in a sample office.</source>
        <translation>ჯერ ოფისის ნიმუშს გადახედეთ.</translation>
    </message>
    <message>
        <source>Type your name: changes are recorded under it.</source>
        <translation>ჩაწერეთ თქვენი სახელი: ცვლილებები მისით ინახება.</translation>
    </message>
    <message>
        <source>Type the name of your office in one language at least.</source>
        <translation>ჩაწერეთ ოფისის სახელი ერთ ენაზე მაინც.</translation>
    </message>
    <message>
        <source>Choose one language at least.</source>
        <translation>აირჩიეთ ერთი ენა მაინც.</translation>
    </message>
    <message>
        <source>Choose the time zone by the name of its city.</source>
        <translation>აირჩიეთ დროის სარტყელი ქალაქის სახელით.</translation>
    </message>
</context>
<context>
    <name>WhatForm</name>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Where people are</source>
        <translation>სად არის ხალხი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
</context>
<context>
    <name>WhenForm</name>
    <message>
        <source>Starts</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>An event has a first day.</source>
        <translation>ღონისძიებას პირველი დღე აქვს.</translation>
    </message>
    <message>
        <source>Leave the hours empty while they are not known.</source>
        <translation>დატოვეთ საათები ცარიელი, სანამ უცნობია.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>An event has a last day.</source>
        <translation>ღონისძიებას ბოლო დღე აქვს.</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>ადგილის დროის სარტყელი</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Write both hours, or neither.</source>
        <translation>ჩაწერეთ ორივე დრო ან არც ერთი.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>დასრულდებოდა დაწყებამდე.</translation>
    </message>
</context>
<context>
    <name>WhereForm</name>
    <message>
        <source>Where people are</source>
        <translation>სად არის ხალხი</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ქალაქი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>არ არის მითითებული</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>At no event</source>
        <translation>ღონისძიების გარეშე</translation>
    </message>
    <message>
        <source>On now: {session} ({keys})</source>
        <translation>ახლა მიმდინარეობს: {session} ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are on now: {keys} chooses</source>
        <translation>
            <numerusform>ახლა %n სესია მიმდინარეობს: ასარჩევად {keys}</numerusform>
            <numerusform>ახლა %n სესია მიმდინარეობს: ასარჩევად {keys}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowVoice</name>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>მოხდა ისეთი რამ, რაც არ უნდა მომხდარიყო.</translation>
    </message>
    <message>
        <source>Nothing was half done. The details are in {place}</source>
        <translation>ნახევრად არაფერი გაკეთებულა. დეტალები აქ არის: {place}</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word</source>
        <translation>სიტყვა</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Copy</source>
        <translation>კოპირება</translation>
    </message>
    <message>
        <source>Copy the cleared form</source>
        <translation>დადასტურებული ფორმის კოპირება</translation>
    </message>
    <message>
        <source>As the speaker cleared it</source>
        <translation>როგორც ავტორმა დაადასტურა</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>გასწორება…</translation>
    </message>
    <message>
        <source>Correct wording…</source>
        <translation>სიტყვების გასწორება…</translation>
    </message>
    <message>
        <source>Wording corrected</source>
        <translation>სიტყვები გასწორდა</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>ჩვენი სიტყვებით</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>როგორც დაიწერა</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>როგორც ითქვა</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Choose the zone by the name of its city.</source>
        <translation>აირჩიეთ სარტყელი მისი ქალაქის სახელით.</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <source>125</source>
        <translation>125</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>რას აღნიშნავს</translation>
    </message>
    <message>
        <source>Key figure {number}</source>
        <translation>მთავარი ციფრი {number}</translation>
    </message>
    <message>
        <source>Key figure {number}: what it counts</source>
        <translation>მთავარი ციფრი {number}: რას აღნიშნავს</translation>
    </message>
    <message>
        <source>Remove key figure {number}</source>
        <translation>მთავარი ციფრის ამოღება: {number}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>გადაათრიეთ, ან Alt+Up და Alt+Down</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>წინა თვე</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>შემდეგი თვე</translation>
    </message>
</context>
<context>
    <name>_NewMedia</name>
    <message>
        <source>Write the name first.</source>
        <translation>ჯერ სახელი დაწერეთ.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>გვერდი {page}, სულ {count}</translation>
    </message>
</context>
<context>
    <name>_Parts</name>
    <message>
        <source>To be filled in: {missing}</source>
        <translation>შესავსებია: {missing}</translation>
    </message>
    <message>
        <source>Blocks: {sentence}</source>
        <translation>აჩერებს: {sentence}</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>გაფრთხილება: {sentence}</translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>{stage}: done</source>
        <translation>{stage}: გავლილია</translation>
    </message>
    <message>
        <source>{stage}: here now</source>
        <translation>{stage}: აქ არის</translation>
    </message>
    <message>
        <source>{stage}: held up</source>
        <translation>{stage}: შეფერხებულია</translation>
    </message>
    <message>
        <source>{stage}: not yet</source>
        <translation>{stage}: ჯერ არა</translation>
    </message>
</context>
</TS>
