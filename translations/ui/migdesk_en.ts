<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point out %n kept one(s) again</source>
        <translation>
            <numerusform>Point out %n kept one again</numerusform>
            <numerusform>Point out %n kept ones again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeCards</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: nobody is named, or off the record.</source>
        <translation>
            <numerusform>%n quote left out: nobody is named, or off the record.</numerusform>
            <numerusform>%n quotes left out: nobody is named, or off the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n message(s)…</source>
        <translation>
            <numerusform>Make %n message…</numerusform>
            <numerusform>Make %n messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>%n message(s) have no address yet: type it in them.</source>
        <translation>
            <numerusform>%n message has no address yet: type it there.</numerusform>
            <numerusform>%n messages have no address yet: type it in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to be sent, their quotes noted as asked</source>
        <translation>
            <numerusform>%n message to be sent, its quotes noted as asked</numerusform>
            <numerusform>%n messages to be sent, their quotes noted as asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message numerus="yes">
        <source>Take over %n row(s) now</source>
        <translation>
            <numerusform>Take over %n row now</numerusform>
            <numerusform>Take over %n rows now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksTab</name>
    <message numerus="yes">
        <source>%n warning(s) set aside</source>
        <translation>
            <numerusform>%n warning set aside</numerusform>
            <numerusform>%n warnings set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block this text</source>
        <translation>
            <numerusform>%n thing blocks this text</numerusform>
            <numerusform>%n things block this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearanceTab</name>
    <message numerus="yes">
        <source>%n answer(s) to come</source>
        <translation>
            <numerusform>%n answer to come</numerusform>
            <numerusform>%n answers to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask again</source>
        <translation>
            <numerusform>%n to ask again</numerusform>
            <numerusform>%n to ask again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatedDelegate</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportedStrip</name>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%n session moved</numerusform>
            <numerusform>%n sessions moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in another room</source>
        <translation>
            <numerusform>%n session in another room</numerusform>
            <numerusform>%n sessions in another room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) under another title</source>
        <translation>
            <numerusform>%n session under another title</numerusform>
            <numerusform>%n sessions under another title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n session added</numerusform>
            <numerusform>%n sessions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken off</source>
        <translation>
            <numerusform>%n session taken off</numerusform>
            <numerusform>%n sessions taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) replaced</source>
        <translation>
            <numerusform>%n speaker replaced</numerusform>
            <numerusform>%n speakers replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) added</source>
        <translation>
            <numerusform>%n speaker added</numerusform>
            <numerusform>%n speakers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) taken off</source>
        <translation>
            <numerusform>%n speaker taken off</numerusform>
            <numerusform>%n speakers taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) with another title</source>
        <translation>
            <numerusform>%n speaker with another title</numerusform>
            <numerusform>%n speakers with another title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n parts are to be brought up to date.</source>
        <translation>
            <numerusform>%n part is to be brought up to date.</numerusform>
            <numerusform>%n parts are to be brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be filled in: {missing} and %n more.</source>
        <translation>
            <numerusform>To be filled in: {missing} and %n more.</numerusform>
            <numerusform>To be filled in: {missing} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are in the folder already</source>
        <translation>
            <numerusform>%n file of this name is in the folder already</numerusform>
            <numerusform>%n files of these names are in the folder already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillGuide</name>
    <message numerus="yes">
        <source>%n place(s) to fill in</source>
        <translation>
            <numerusform>%n place to fill in</numerusform>
            <numerusform>%n places to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertPicker</name>
    <message numerus="yes">
        <source>This event, %n quote(s)</source>
        <translation>
            <numerusform>This event, %n quote</numerusform>
            <numerusform>This event, %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the records do not know yet will be marked.</source>
        <translation>
            <numerusform>%n thing the records do not know yet will be marked.</numerusform>
            <numerusform>%n things the records do not know yet will be marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n quote(s) selected</source>
        <translation>
            <numerusform>%n quote selected</numerusform>
            <numerusform>%n quotes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>The filter “{filter}” hides %n quote(s).</source>
        <translation>
            <numerusform>The filter “{filter}” hides %n quote.</numerusform>
            <numerusform>The filter “{filter}” hides %n quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoSetsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDelegate</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationView</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logo set(s)</source>
        <translation>
            <numerusform>%n logo set</numerusform>
            <numerusform>%n logo sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutletDelegate</name>
    <message numerus="yes">
        <source>%n media contact(s)</source>
        <translation>
            <numerusform>%n media contact</numerusform>
            <numerusform>%n media contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutletView</name>
    <message numerus="yes">
        <source>%n piece(s) that it published are noted. Delete them first, or name another outlet there.</source>
        <translation>
            <numerusform>%n piece that it published is noted. Delete it first, or name another outlet there.</numerusform>
            <numerusform>%n pieces that it published are noted. Delete them first, or name another outlet there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message numerus="yes">
        <source>%n paragraphs to bring up to date</source>
        <translation>
            <numerusform>%n paragraph to bring up to date</numerusform>
            <numerusform>%n paragraphs to bring up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not translated</source>
        <translation>
            <numerusform>%n not translated</numerusform>
            <numerusform>%n not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared yet.</source>
        <translation>
            <numerusform>%n not compared yet.</numerusform>
            <numerusform>%n not compared yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>%n quote(s) would have no speaker. Delete them first, or name another.</source>
        <translation>
            <numerusform>%n quote would have no speaker. Delete it first, or name another.</numerusform>
            <numerusform>%n quotes would have no speaker. Delete them first, or name another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In about %n minute(s)</source>
        <translation>
            <numerusform>In about %n minute</numerusform>
            <numerusform>In about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In about %n hour(s)</source>
        <translation>
            <numerusform>In about %n hour</numerusform>
            <numerusform>In about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In about %n day(s)</source>
        <translation>
            <numerusform>In about %n day</numerusform>
            <numerusform>In about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to come</source>
        <translation>
            <numerusform>%n answer to come</numerusform>
            <numerusform>%n answers to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesScreen</name>
    <message numerus="yes">
        <source>%n quote(s) deleted</source>
        <translation>
            <numerusform>%n quote deleted</numerusform>
            <numerusform>%n quotes deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message numerus="yes">
        <source>%n of {total} release(s)</source>
        <translation>
            <numerusform>%n of {total} releases</numerusform>
            <numerusform>%n of {total} releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) since {year}</source>
        <translation>
            <numerusform>%n release since {year}</numerusform>
            <numerusform>%n releases since {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacer</name>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are: a speaker’s words.</source>
        <translation>
            <numerusform>%n left as it is: a speaker’s words.</numerusform>
            <numerusform>%n left as they are: a speaker’s words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: to be filled in.</source>
        <translation>
            <numerusform>%n left: to be filled in.</numerusform>
            <numerusform>%n left: to be filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left: no room for more there.</source>
        <translation>
            <numerusform>%n left: no room for more there.</numerusform>
            <numerusform>%n left: no room for more there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedNotes</name>
    <message numerus="yes">
        <source>%n more change(s) follow: open the document again then.</source>
        <translation>
            <numerusform>%n more change follows: open the document again then.</numerusform>
            <numerusform>%n more changes follow: open the document again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedSheet</name>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returner</name>
    <message numerus="yes">
        <source>%n change(s) taken over</source>
        <translation>
            <numerusform>%n change taken over</numerusform>
            <numerusform>%n changes taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>%n more block(s) it.</source>
        <translation>
            <numerusform>%n more blocks it.</numerusform>
            <numerusform>%n more block it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are to be filled in.</source>
        <translation>
            <numerusform>%n place is to be filled in.</numerusform>
            <numerusform>%n places are to be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message numerus="yes">
        <source>%n row(s) taken over</source>
        <translation>
            <numerusform>%n row taken over</numerusform>
            <numerusform>%n rows taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitlesCard</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appearance(s)</source>
        <translation>
            <numerusform>%n appearance</numerusform>
            <numerusform>%n appearances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message numerus="yes">
        <source>%n thing(s) in this text keep it from being ready.</source>
        <translation>
            <numerusform>%n thing in this text keeps it from being ready.</numerusform>
            <numerusform>%n things in this text keep it from being ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text are not known yet. They are marked.</source>
        <translation>
            <numerusform>%n place in the text is not known yet. It is marked.</numerusform>
            <numerusform>%n places in the text are not known yet. They are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in {languages}</source>
        <translation>
            <numerusform>%n gap in {languages}</numerusform>
            <numerusform>%n gaps in {languages}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationNotes</name>
    <message numerus="yes">
        <source>%n source paragraph(s) changed since it was sent.</source>
        <translation>
            <numerusform>%n source paragraph was changed since it was sent.</numerusform>
            <numerusform>%n source paragraphs were changed since it was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated.</source>
        <translation>
            <numerusform>%n paragraph is not translated.</numerusform>
            <numerusform>%n paragraphs are not translated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not in the file.</source>
        <translation>
            <numerusform>%n paragraph is not in the file.</numerusform>
            <numerusform>%n paragraphs are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of the file are not here any more.</source>
        <translation>
            <numerusform>%n paragraph of the file is not here any more.</numerusform>
            <numerusform>%n paragraphs of the file are not here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) follow: open the file again then.</source>
        <translation>
            <numerusform>%n more paragraph follows: open the file again then.</numerusform>
            <numerusform>%n more paragraphs follow: open the file again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message numerus="yes">
        <source>Take over %n paragraph(s)</source>
        <translation>
            <numerusform>Take over %n paragraph</numerusform>
            <numerusform>Take over %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translator</name>
    <message numerus="yes">
        <source>%n paragraph(s) taken over</source>
        <translation>
            <numerusform>%n paragraph taken over</numerusform>
            <numerusform>%n paragraphs taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message numerus="yes">
        <source>%n session(s) are on now: {keys} chooses</source>
        <translation>
            <numerusform>%n session is on now: {keys} chooses</numerusform>
            <numerusform>%n sessions are on now: {keys} chooses</numerusform>
        </translation>
    </message>
</context>
</TS>
